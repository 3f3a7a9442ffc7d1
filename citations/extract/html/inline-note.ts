/**
 * Notes that stand in the sentence itself, for a style sheet to move: beside their marker (a raised number with a named box
 * right behind it), or in place of one (print style sheets float the box and set the number themselves).
 */
import { readLabel } from './label.ts'
import type { FoundMarker } from './marker.ts'
import { isRaised } from './shape.ts'
import {
  attribute,
  behind,
  blockOf,
  blocks,
  elementAt,
  lettersIn,
  wordsIn,
  type Element,
  type Tree,
} from './tree.ts'
import { namesOf, speaksOfNotes } from './wording.ts'

export interface InlineNotes {
  /** Markers with the box behind them as their target. */
  readonly markers: readonly FoundMarker[]
  /** Boxes that nothing marks, in order. */
  readonly unmarked: readonly number[]
}

const BOXES = new Set('span small aside div cite i em'.split(' '))
const FLOATED =
  /(?:^|[\s_-])(?:footnote|sidenote|side-note|marginnote|margin-note|endnote)(?:[_-]{1,2}(?:text|body|content|note|float))?(?:\s|$)/i
const TIP = /tool-?tip|popover|hovercard|expand/i
/** Fewer letters are no note. */
const SHORTEST = 4

export function findInlineNotes(tree: Tree, markers: readonly FoundMarker[]): InlineNotes {
  const taken = new Set(markers.flatMap(({ at, target }) => [at, target]))
  const found: FoundMarker[] = []
  const unmarked: number[] = []
  for (let at = 1; at < tree.nodes.length; at++) {
    const element = elementAt(tree, at)
    if (element === null || taken.has(at) || !BOXES.has(element.tagName)) continue
    const end = behind(tree, at)
    if (lettersIn(tree, at, end) < SHORTEST || !isNamed(element) || holdsTaken(taken, at, end)) continue
    const marker = markerBefore(tree, at, taken)
    if (marker !== null) {
      found.push({ ...marker, target: at })
      at = end - 1
    } else if (isFloated(tree, at, element)) {
      unmarked.push(at)
      at = end - 1
    }
  }
  return { markers: found, unmarked }
}

function isNamed(element: Element): boolean {
  const names = namesOf(element)
  return names !== '' && (speaksOfNotes(names) || TIP.test(names))
}

function holdsTaken(taken: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 200; at++) if (taken.has(at)) return true
  return false
}

/** The raised label right before a box, nothing printed between them. */
function markerBefore(
  tree: Tree,
  box: number,
  taken: ReadonlySet<number>,
): Omit<FoundMarker, 'target'> | null {
  const parent = tree.parent[box] ?? -1
  for (let at = box - 1; at > parent && at > box - 12; at--) {
    const element = elementAt(tree, at)
    if (element === null || tree.parent[at] !== parent) continue
    const end = behind(tree, at)
    if (taken.has(at) || lettersIn(tree, end, box) > 0) return null
    const label = readLabel(wordsIn(tree, at, end))
    if (label === null) continue
    const fits = label.counted && (isRaised(tree, at) || speaksOfNotes(namesOf(element)))
    return fits ? { at, label: label.text, words: false } : null
  }
  return null
}

/** A box within a sentence that is named as a note: its class alone, as print style sheets go by it. */
function isFloated(tree: Tree, at: number, element: Element): boolean {
  if (blocks.has(element.tagName) || !FLOATED.test(attribute(element, 'class') ?? '')) return false
  const block = blockOf(tree, at)
  return lettersIn(tree, block, at) > 0 && readLabel(wordsIn(tree, at, behind(tree, at)))?.counted !== true
}
