/**
 * A marker that is printed again without a link that leads anywhere, as plug-ins write a note's second marker: raised, with the
 * label of one note and the same class as that note's own marker.
 */
import { readLabel } from './label.ts'
import type { FoundMarker } from './marker.ts'
import { isRaisedElement } from './shape.ts'
import { attribute, behind, elementAt, wordsIn, type Element, type Tree } from './tree.ts'
import { speaksOfNotes } from './wording.ts'

export function findRepeatedLabels(tree: Tree, markers: readonly FoundMarker[]): FoundMarker[] {
  const named = new Map<string, FoundMarker | null>()
  const taken = new Set<number>()
  for (const marker of markers) {
    const raised = raisedAround(tree, marker.at)
    if (raised !== -1) taken.add(raised)
    const key = raised === -1 ? '' : keyOf(elementAt(tree, raised), marker.label)
    // Labels that begin again name no single note.
    if (key !== '') named.set(key, named.has(key) && named.get(key)?.target !== marker.target ? null : marker)
  }
  if (named.size === 0) return []
  const found: FoundMarker[] = []
  for (let at = 1; at < tree.nodes.length; at++) {
    const element = elementAt(tree, at)
    if (element === null || !isRaisedElement(element) || taken.has(at) || !isDead(tree, at)) continue
    const label = readLabel(wordsIn(tree, at, behind(tree, at), 20))
    const first = label === null ? null : (named.get(keyOf(element, label.text)) ?? null)
    if (label !== null && first !== null)
      found.push({ at, label: label.text, target: first.target, words: false })
  }
  return found
}

function raisedAround(tree: Tree, at: number): number {
  for (let up = at, steps = 0; up > 0 && steps < 4; up = tree.parent[up] ?? -1, steps++) {
    const element = elementAt(tree, up)
    if (element !== null && isRaisedElement(element)) return up
  }
  const inner = elementAt(tree, at + 1)
  return inner !== null && isRaisedElement(inner) ? at + 1 : -1
}

function keyOf(element: Element | null, label: string): string {
  const name = element === null ? '' : (attribute(element, 'class')?.trim().slice(0, 200) ?? '')
  return speaksOfNotes(name) ? `${name} ${label}` : ''
}

/** Holds no link, or only one that a script would answer. */
function isDead(tree: Tree, at: number): boolean {
  for (let inner = at; inner < behind(tree, at) && inner < at + 8; inner++) {
    const element = elementAt(tree, inner)
    const href = element === null ? null : attribute(element, 'href')
    if (href !== null && !/^(?:#?$|javascript:)/i.test(href)) return false
  }
  return true
}
