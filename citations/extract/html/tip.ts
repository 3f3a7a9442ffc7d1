/** Notes that are kept in an attribute of their marker, to be shown when it is pointed at: `title`, `data-footnote`. */
import { readLabel } from './label.ts'
import { isRaisedElement } from './shape.ts'
import { behind, elementAt, wordsIn, type Element, type Tree } from './tree.ts'
import { namesOf, speaksOfNotes } from './wording.ts'

export interface Tip {
  readonly label: string
  /** The note as the attribute holds it: words, or HTML. */
  readonly html: string
  /** Source offsets of the attribute. */
  readonly from: number
  readonly to: number
}

const MARKERS = new Set('sup a span button abbr'.split(' '))
const NAMES = /^(?:title|aria-label|data-.*(?:note|tip|content|title|text|cite|ref).*)$/i
const TOOLTIP = /tool-?tip|popover|hint/i
const SHORTEST = 20
const LONGEST = 20_000

/** By the marker's index. `taken`: elements that are markers of notes in the page. */
export function findTips(tree: Tree, taken: ReadonlySet<number>): Map<number, Tip> {
  const tips = new Map<number, Tip>()
  for (let at = 0; at < tree.nodes.length; at++) {
    const element = elementAt(tree, at)
    if (element === null || !MARKERS.has(element.tagName) || element.attrs.length === 0) continue
    const end = behind(tree, at)
    if (end - at > 8) continue
    if (taken.has(at) || taken.has(tree.parent[at] ?? -1) || holdsAny(taken, at, end)) {
      at = end - 1
      continue
    }
    const tip = readTip(tree, at, element)
    if (tip === null) continue
    tips.set(at, tip)
    at = end - 1
  }
  return tips
}

function readTip(tree: Tree, at: number, element: Element): Tip | null {
  const label = readLabel(wordsIn(tree, at, behind(tree, at)))
  if (label === null || !label.counted) return null
  const around = elementAt(tree, tree.parent[at] ?? -1)
  const raised = isRaisedElement(element) || (around !== null && isRaisedElement(around))
  const names = namesOf(element)
  for (const { name, value } of element.attrs) {
    if (!NAMES.test(name) || value.length < SHORTEST || value.length > LONGEST) continue
    if (!raised && !speaksOfNotes(`${names} ${name}`) && !TOOLTIP.test(names)) continue
    const html = decoded(value)
    // "Go to footnote" says what the marker does; a note says more or names a source.
    if (html.length < SHORTEST * 2 && !/:\/\/|www\.|,|\d{4}/i.test(html)) continue
    const place = element.sourceCodeLocation?.attrs?.[name]
    return { label: label.text, html, from: place?.startOffset ?? 0, to: place?.endOffset ?? 0 }
  }
  return null
}

function holdsAny(taken: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (taken.has(at)) return true
  return false
}

/** Some scripts keep their HTML escaped as in a URL. */
function decoded(value: string): string {
  if (!/^%3C|%20.*%20/i.test(value)) return value
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
