/**
 * From where to where each note goes: the element that a marker leads to, or the rest of its block behind a bare anchor.
 * Notes that nothing points to are found as neighbours of those that something does, and by their roles.
 */
import type { FoundMarker } from './marker.ts'
import { readLabel } from './label.ts'
import { ownLabel } from './listed.ts'
import { attribute, behind, blockOf, blocks, elementAt, lettersIn, wordsIn, type Tree } from './tree.ts'
import { isNoteRole, kindOfName, namesOf, ownNames, speaksOfNotes } from './wording.ts'

export interface Region {
  /** Nodes [from, to) hold the note. */
  readonly from: number
  readonly to: number
  /** The element that is its key. */
  readonly target: number
  /** As its marker prints it; where none points to it the number of its list. */
  readonly label: string
  readonly kind: 'footnote' | 'endnote' | 'reference'
  /** Stands where its marker would: the style sheet sets the number. */
  readonly unmarked: boolean
}

const PAGES = new Set('body html main article section form table tbody ol ul dl'.split(' '))

/** In order, none within another. */
export function findRegions(
  tree: Tree,
  markers: readonly FoundMarker[],
  unmarked: readonly number[] = [],
): Region[] {
  const labels = new Map<number, string>()
  for (const { target, label } of markers)
    if (target >= 0 && (labels.get(target) ?? '') === '') labels.set(target, label)
  for (const target of unmarkedTargets(tree, labels))
    if (!labels.has(target)) labels.set(target, ownLabel(tree, target))
  const targets = [...labels.keys()].toSorted((a, b) => a - b)
  const marked = markers.map(({ at }) => at).toSorted((a, b) => a - b)
  const found = targets.map((target, index): Region => {
    const extent = extentOf(
      tree,
      target,
      targets[index - 1] ?? -1,
      targets[index + 1] ?? tree.nodes.length,
      marked,
    )
    return { ...extent, target, label: labels.get(target) ?? '', kind: kindOf(tree, target), unmarked: false }
  })
  // As a style sheet counts them.
  const floated = unmarked.map((target, index): Region => {
    const extent = { from: target, to: behind(tree, target) }
    return { ...extent, target, label: String(index + 1), kind: kindOf(tree, target), unmarked: true }
  })
  return withoutOverlap([...found, ...floated])
}

/** Two anchors of one note keep one place; a note that reaches into the next one ends there. */
function withoutOverlap(found: readonly Region[]): Region[] {
  const kept: Region[] = []
  for (const region of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1)
    if (last === undefined || last.to <= region.from) kept.push(region)
    else if (last.from < region.from) {
      kept[kept.length - 1] = { ...last, to: region.from }
      kept.push(region)
    }
  }
  return kept
}

function extentOf(
  tree: Tree,
  target: number,
  previous: number,
  next: number,
  marked: readonly number[],
): { from: number; to: number } {
  const block = blockOf(tree, target)
  const name = elementAt(tree, block)?.tagName ?? ''
  const end = behind(tree, block)
  if (block === target && !(PAGES.has(name) && next < end)) return climb(tree, block, previous, next, marked)
  const atStart = lettersIn(tree, block, target) === 0
  const alone = previous < block && next >= end
  const own = lettersIn(tree, target, behind(tree, target))
  const rest = lettersIn(tree, target, end)
  if (!PAGES.has(name) && alone && holdsNone(marked, block, end)) {
    // An anchor alone in its block stands for the block behind it.
    if (lettersIn(tree, block, end) === 0) return { from: block, to: Math.min(next, nextBlockEnd(tree, end)) }
    if (atStart || rest === own) return climb(tree, block, previous, next, marked)
  }
  // A side note within the sentence it belongs to; but a label alone is only where the note begins.
  const label = readLabel(wordsIn(tree, target, behind(tree, target)))
  if (own > 0 && label?.counted !== true && !holdsNone(marked, block, end))
    return { from: target, to: behind(tree, target) }
  return { from: target, to: pageEnd(tree, target, Math.min(next, end)) }
}

/** A note goes as far as the element that holds it alone: its row, its term's definitions, the box it is named by. */
function climb(
  tree: Tree,
  block: number,
  previous: number,
  next: number,
  marked: readonly number[],
): { from: number; to: number } {
  let at = block
  for (let up = tree.parent[at] ?? -1, steps = 0; up > 0 && steps < 6; up = tree.parent[up] ?? -1, steps++) {
    const element = elementAt(tree, up)
    const end = behind(tree, up)
    if (element === null || previous >= up || next < end || PAGES.has(element.tagName)) break
    if (lettersIn(tree, up, at) > 0 || !holdsNone(marked, up, end)) break
    const whole = lettersIn(tree, up, end) === lettersIn(tree, at, behind(tree, at))
    const holds = ['li', 'tr', 'dd', 'aside'].includes(element.tagName) || speaksOfNotes(namesOf(element))
    if (!whole && !holds) break
    at = up
  }
  let to = behind(tree, at)
  // A term is followed by its definitions.
  if (elementAt(tree, at)?.tagName === 'dt')
    for (let after = to; after < next; after = behind(tree, after)) {
      const sibling = elementAt(tree, after)
      if (tree.parent[after] !== tree.parent[at] || sibling?.tagName === 'dt') break
      to = behind(tree, after)
    }
  return { from: at, to }
}

/** Behind a bare anchor in running text: up to the first block that follows the note's own words. */
function pageEnd(tree: Tree, target: number, end: number): number {
  let breaks = 0
  for (let at = target + 1; at < end; at++) {
    const element = elementAt(tree, at)
    if (element === null) {
      if (lettersIn(tree, at, at + 1) > 0) breaks = 0
      continue
    }
    const shown = lettersIn(tree, behind(tree, target), at)
    if (element.tagName === 'br' && ++breaks > 1 && shown > 8) return at
    if (!blocks.has(element.tagName) || element.tagName === 'br') continue
    if (shown > 0) return at
    if (lettersIn(tree, at, behind(tree, at)) > 0) return behind(tree, at)
  }
  return end
}

function nextBlockEnd(tree: Tree, from: number): number {
  for (let at = from; at < tree.nodes.length; at = behind(tree, at))
    if (lettersIn(tree, at, behind(tree, at)) > 0) return behind(tree, at)
  return from
}

function holdsNone(marked: readonly number[], from: number, to: number): boolean {
  let low = 0
  let high = marked.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marked[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return (marked[low] ?? Infinity) >= to
}

/** Notes by role, and the siblings of notes that are written like them, though no marker points to them. */
function* unmarkedTargets(tree: Tree, labels: ReadonlyMap<number, string>): Generator<number> {
  const families = new Map<string, number>()
  for (const target of labels.keys()) {
    const family = familyOf(tree, target)
    if (family !== null) families.set(family, (families.get(family) ?? 0) + 1)
  }
  for (let at = 0; at < tree.nodes.length; at++) {
    const element = elementAt(tree, at)
    if (element === null || labels.has(at)) continue
    if (isNoteRole(element) && !PAGES.has(element.tagName)) {
      if (!holdsTarget(tree, labels, at)) yield at
      continue
    }
    const family = families.size === 0 ? null : familyOf(tree, at)
    if (family === null) continue
    const known = families.get(family) ?? 0
    if (known === 0 || holdsTarget(tree, labels, at)) continue
    // One note within a long list of other things does not make them all notes.
    if (element.tagName !== 'li' || known * 2 >= childCount(tree, tree.parent[at] ?? -1)) yield at
  }
}

/** Children of one parent with one name and ids of one pattern ("fn1", "fn2"); the items of one list. */
function familyOf(tree: Tree, at: number): string | null {
  const element = elementAt(tree, at)
  if (element === null) return null
  const parent = `${tree.parent[at] ?? -1} ${element.tagName}`
  if (element.tagName === 'li') return parent
  const id = attribute(element, 'id') ?? (element.tagName === 'a' ? attribute(element, 'name') : null)
  if (id === null || id === '' || id.length > 200) return null
  return `${parent} ${element.tagName === 'dt' ? '' : id.replace(/\d+/g, '#')}`
}

function holdsTarget(tree: Tree, labels: ReadonlyMap<number, string>, at: number): boolean {
  for (let inner = at; inner <= Math.min(tree.last[at] ?? at, at + 40); inner++)
    if (labels.has(inner)) return true
  for (let up = at; up > 0; up = tree.parent[up] ?? -1) if (labels.has(up)) return true
  return false
}

function childCount(tree: Tree, list: number): number {
  return elementAt(tree, list)?.childNodes.filter((node) => node.nodeName === 'li').length ?? 0
}

/** What the note's own name says, then its block's and the boxes around it. */
function kindOf(tree: Tree, target: number): Region['kind'] {
  for (let up = target, steps = 0; up > 0 && steps < 5; up = tree.parent[up] ?? -1, steps++) {
    const element = elementAt(tree, up)
    if (element === null) continue
    // Names first: notes set at the end of a page have the role of endnotes, whatever they are.
    const kind = kindOfName(ownNames(element)) ?? kindOfName(namesOf(element))
    if (kind !== null) return kind
  }
  const heading = /^(?:references|bibliography|sources)\b/i.test(
    wordsIn(tree, Math.max(0, target - 12), target, 20),
  )
  return heading ? 'reference' : 'footnote'
}
