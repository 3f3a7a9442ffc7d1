/**
 * Tells markers of notes from all other links within a document (tables of contents, cross-references, "top"). A marker is
 * a small label that leads to a place whose link leads back, or that is raised, bracketed or named as one. No generator is
 * known by name: most write the same shape.
 */
import { spanned } from '../prose/spanned.ts'
import { citedKeys, type Anchor, type Anchors } from './anchor.ts'
import { isBackSign, readLabel } from './label.ts'
import { listedLabels, spreadMarkers } from './listed.ts'
import { mutualLinks, noteBlock } from './mutual.ts'
import {
  around,
  betweenBrackets,
  hasRaisedInside,
  hasWordsBehind,
  holdsHeading,
  isParenthesised,
  isRaised,
  nearNames,
  opensBlock,
  wordsOf,
} from './shape.ts'
import { elementAt, type Element, type Tree } from './tree.ts'
import { isBackLink, isNoteRole, isReferenceRole, namesOf, speaksOfNotes } from './wording.ts'

export interface FoundMarker {
  /** Index of the element that is cut out of the text: the link with the raised type and brackets around it. */
  readonly at: number
  readonly label: string
  /** Index of the element it leads to; -1 where the document lacks it. */
  readonly target: number
  /** Words of the sentence ("Smith 2020"), which stay in it. */
  readonly words: boolean
}

export interface FoundMarkers {
  readonly markers: readonly FoundMarker[]
  /** In-page links that lead from a note back to its marker, by index. */
  readonly back: ReadonlySet<number>
}

const HEADINGS = new Set(
  'h1 h2 h3 h4 h5 h6 figure table section article main body html nav img figcaption caption'.split(' '),
)

export function findMarkers(tree: Tree, { found, dangling }: Anchors): FoundMarkers {
  const back = new Set<number>()
  const backAt = mutualLinks(tree, found)
  const forward: FoundMarker[] = []
  const backward: { anchor: Anchor; marker: FoundMarker }[] = []
  const noted = new Set<number>()
  for (const anchor of found) {
    const element = elementAt(tree, anchor.at)
    if (element === null) continue
    const cited = citedKeys(element)
    if (cited.length > 0) {
      forward.push(readCited(tree, anchor, cited))
      noted.add(anchor.target)
      continue
    }
    const words = wordsOf(tree, anchor.at)
    const isBack = isBackLink(element) || (isBackSign(words) && (words !== '' || anchor.target < anchor.at))
    if (isBack && !isReferenceRole(element)) {
      back.add(anchor.at)
      continue
    }
    const mutual = backAt.get(anchor.at) ?? null
    const marker = readMarker(tree, anchor, element, mutual)
    if (marker === null) {
      if (mutual === 'back') back.add(anchor.at)
      continue
    }
    if (
      anchor.target > anchor.at
        ? !isAnswer(tree, anchor)
        : isReferenceRole(element) || (mutual !== null && isAsked(tree, anchor))
    ) {
      forward.push(marker)
      noted.add(anchor.target)
    } else backward.push({ anchor, marker })
  }
  const places = noteBlocks(tree, noted)
  for (const { anchor, marker } of backward) {
    // A link back from a note; but a later marker of a note that the text named before is a marker too.
    if (noted.has(anchor.target) && !within(places, anchor.at)) forward.push(marker)
    else back.add(anchor.at)
  }
  const asked = askedBack(tree, found)
  for (const [at, fragment] of dangling) {
    const marker = readAsked(tree, at, asked) ?? readDangling(tree, at, fragment)
    if (marker !== null) forward.push(marker)
  }
  return { markers: spreadMarkers(tree, outermost(tree, forward)), back }
}

/** A label at the start of its block, whose partner stands amid the words of another: notes before their text. */
function isAnswer(tree: Tree, { at, target }: Anchor): boolean {
  const element = elementAt(tree, at)
  return (
    element !== null &&
    !isReferenceRole(element) &&
    opensBlock(tree, at) &&
    !opensBlock(tree, target) &&
    !isRaised(tree, at) &&
    hasWordsBehind(tree, at)
  )
}

function isAsked(tree: Tree, { at, target }: Anchor): boolean {
  return !opensBlock(tree, at) && opensBlock(tree, target)
}

function readMarker(
  tree: Tree,
  anchor: Anchor,
  element: Element,
  mutual: 'forward' | 'back' | null,
): FoundMarker | null {
  const role = isReferenceRole(element)
  const target = elementAt(tree, anchor.target)
  if (target === null) return null
  const noted = target.tagName === 'table' && speaksOfNotes(namesOf(target))
  if (!role && !noted && (HEADINGS.has(target.tagName) || holdsHeading(tree, anchor.target))) return null
  const at = around(tree, anchor.at)
  const label = readLabel(wordsOf(tree, at)) ?? (role ? { text: '', counted: false, bracketed: false } : null)
  if (label === null) return wordsOf(tree, anchor.at) === '' ? unprinted(tree, anchor) : null
  const raised = isRaised(tree, at) || hasRaisedInside(tree, at)
  const named = speaksOfNotes(`${anchor.fragment} ${nearNames(tree, anchor.at)}`)
  const bracketed = label.bracketed || betweenBrackets(tree, at)
  const made = { at, label: label.text, target: anchor.target, words: false }
  if (label.counted || listedLabels(label.text).length > 1) {
    if (role || raised || mutual === 'forward' || (mutual === 'back' && named)) return made
    return (bracketed && !isParenthesised(tree, at)) || named ? made : null
  }
  if (role || (named && mutual !== null) || (bracketed && named)) {
    // "[RFC9110]" is a label; "(Smith 2020)" and "Smith" are words of the sentence.
    if (bracketed && !/\s/.test(label.text)) return made
    return raised ? made : { ...made, at: anchor.at, label: '', words: true }
  }
  return raised && mutual !== null ? made : null
}

/** "(Smith 2020; Doe 2019)" cites two entries by its words; "[1, 2]" by as many numbers as entries. */
function readCited(tree: Tree, { at, target, fragment }: Anchor, keys: readonly string[]): FoundMarker {
  const printed = /^[\s[(]*(\d[\d\s,;–-]*)[\])]*$/u.exec(wordsOf(tree, at).trim().slice(0, 200))?.[1]
  const labels = printed === undefined ? [] : printed.split(/[,;]/).flatMap(spanned)
  const label =
    labels.length === keys.length ? labels[keys.indexOf(fragment.replace(/^ref-/, ''))] : undefined
  return label === undefined ? { at, label: '', target, words: true } : { at, label, target, words: false }
}

/** A number that style sheets print, as for the label of a check box that opens a side note. */
function unprinted(tree: Tree, anchor: Anchor): FoundMarker | null {
  const element = elementAt(tree, anchor.at)
  const names = element === null ? '' : namesOf(element)
  if (anchor.target < anchor.at || !/number|note|fn/i.test(names)) return null
  return { at: anchor.at, label: '', target: anchor.target, words: false }
}

/** Where notes lead back to: by the index of the link or of what it holds, the note that says so. */
function askedBack(tree: Tree, found: readonly Anchor[]): Map<number, number> {
  const asked = new Map<number, number>()
  for (const { at, target } of found) {
    const element = elementAt(tree, at)
    if (element === null || !isBackLink(element)) continue
    for (let up = at, steps = 0; up > 0 && steps < 6; up = tree.parent[up] ?? -1, steps++) {
      const holder = elementAt(tree, up)
      if (holder !== null && isNoteRole(holder)) asked.set(target, up)
    }
  }
  return asked
}

/** A label whose own link is dead, but a note leads back to it. */
function readAsked(tree: Tree, at: number, asked: ReadonlyMap<number, number>): FoundMarker | null {
  const target = asked.get(at)
  const label = target === undefined ? null : readLabel(wordsOf(tree, at))
  if (target === undefined || label === null || !(label.bracketed || isRaised(tree, at))) return null
  return { at, label: label.text, target, words: false }
}

/** A raised or named label whose note is missing. */
function readDangling(tree: Tree, at: number, fragment: string): FoundMarker | null {
  const element = elementAt(tree, at)
  if (element === null || isBackLink(element)) return null
  const outer = around(tree, at)
  const label = readLabel(wordsOf(tree, outer))
  if (label === null || !label.counted) return null
  const sure =
    isReferenceRole(element) || (isRaised(tree, outer) && speaksOfNotes(`${fragment} ${nearNames(tree, at)}`))
  return sure ? { at: outer, label: label.text, target: -1, words: false } : null
}

function noteBlocks(tree: Tree, targets: ReadonlySet<number>): readonly { from: number; to: number }[] {
  return [...targets]
    .map((target) => noteBlock(tree, target))
    .filter((block) => !['body', 'html', 'main', 'article'].includes(elementAt(tree, block)?.tagName ?? ''))
    .map((block) => ({ from: block, to: tree.last[block] ?? block }))
    .toSorted((a, b) => a.from - b.from)
}

function within(places: readonly { from: number; to: number }[], at: number): boolean {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((places[middle]?.from ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const place = places[low]
  return place !== undefined && place.from <= at && at <= place.to
}

/** One marker may be written with several links, one inside the other's element; the outermost stands for all. */
function outermost(tree: Tree, markers: readonly FoundMarker[]): FoundMarker[] {
  const kept: FoundMarker[] = []
  for (const marker of markers.toSorted((a, b) => a.at - b.at)) {
    const last = kept.at(-1)
    if (last === undefined || last.at === marker.at || (tree.last[last.at] ?? 0) < marker.at)
      kept.push(marker)
  }
  return kept
}
