/**
 * Markers that one link, or two with a dash between them, print for several notes: "[2-4]", "[1,5]", "2–4". Only the first
 * or last note is linked; the others are told by the labels that its neighbours begin with.
 */
import { spanned } from '../prose/spanned.ts'
import { readLabel } from './label.ts'
import { ordinalOf } from './ordinal.ts'
import { behind, blockOf, elementAt, wordsIn, type Tree } from './tree.ts'

const LISTED = /^\p{Nd}{1,4}(?:\s*[-–—,，、;；]\s*\p{Nd}{1,4})+$/u
const DASH = /^\s*[-–—]\s*$/u
/** Longer lists of notes are not looked through. */
const MOST_NOTES = 5_000

/** A marker as marker.ts finds it. */
interface Pointing {
  readonly at: number
  readonly label: string
  readonly target: number
  readonly words: boolean
}

/** "[2-4]" -> 2 3 4; nothing where it is one label. */
export function listedLabels(printed: string): string[] {
  if (printed.length > 40 || !LISTED.test(printed)) return []
  return printed.split(/[,，、;；]/u).flatMap((part) => spanned(part.replace('—', '–')))
}

/** What a note that nothing points to prints before itself: its list's number, or what it begins with. */
export function ownLabel(tree: Tree, target: number): string {
  const ordinal = ordinalOf(tree, target)
  if (ordinal !== '') return ordinal
  const words = wordsIn(tree, target, behind(tree, blockOf(tree, target)), 40)
  const head = /^[\^\s]*(\[[^\]]{1,20}\]|[\p{N}*†‡§]{1,4}(?=[.:)\s]|$))/u.exec(words)?.[1]
  return readLabel(head ?? '')?.text ?? ''
}

/** The same markers, one for each note that is printed. Each list of notes is read once. */
export function spreadMarkers(tree: Tree, markers: readonly Pointing[]): Pointing[] {
  const lists = new Map<number, ReadonlyMap<string, number>>()
  const beside = (marker: Pointing): ReadonlyMap<string, number> => {
    const block = marker.target < 0 ? -1 : blockOf(tree, marker.target)
    const parent = block < 0 ? -1 : (tree.parent[block] ?? -1)
    let list = lists.get(parent)
    if (list === undefined) lists.set(parent, (list = parent < 0 ? new Map() : labelsWithin(tree, parent)))
    return list
  }
  return markers.flatMap((marker, index) => {
    const listed = marker.words ? [] : listedLabels(marker.label)
    if (listed.length > 1) {
      const targets = beside(marker)
      // The link leads to one of those that it prints.
      const own = blockOf(tree, marker.target)
      const known = listed.some((label) => targets.get(label) === own)
      return known
        ? listed.map((label) => ({ ...marker, label, target: targets.get(label) ?? -1 }))
        : listed.map((label, at) => ({ ...marker, label, target: at === 0 ? marker.target : -1 }))
    }
    const before = markers[index - 1]
    return [...between(tree, before, marker, beside), marker]
  })
}

/** "2–4" with a link on each of its ends: the notes in the middle are meant as well. */
function between(
  tree: Tree,
  first: Pointing | undefined,
  last: Pointing,
  beside: (marker: Pointing) => ReadonlyMap<string, number>,
): Pointing[] {
  if (first === undefined || first.words || last.words || first.at === last.at) return []
  if (!/^\d{1,4}$/.test(first.label) || !/^\d{1,4}$/.test(last.label)) return []
  const middle = spanned(`${first.label}-${last.label}`).slice(1, -1)
  if (middle.length === 0 || last.at - behind(tree, first.at) > 8) return []
  if (!DASH.test(wordsIn(tree, behind(tree, first.at), last.at, 8))) return []
  const targets = beside(last)
  return middle.flatMap((label) => {
    const target = targets.get(label)
    return target === undefined ? [] : [{ ...last, label, target }]
  })
}

/** The blocks of one parent by the label that each begins with; of two with one label the first. */
function labelsWithin(tree: Tree, parent: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const end = behind(tree, parent)
  for (let at = parent + 1, seen = 0; at < end && seen < MOST_NOTES; at = behind(tree, at), seen++) {
    if (elementAt(tree, at) === null) continue
    const label = ownLabel(tree, at)
    if (label !== '' && !found.has(label)) found.set(label, at)
  }
  return found
}
