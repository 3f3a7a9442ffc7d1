/** Links that answer each other: a marker's to its note, and the note's back to the marker. */
import { countBefore } from '../source.ts'
import type { Anchor } from './anchor.ts'
import { behind, blockOf, elementAt, lettersIn, type Tree } from './tree.ts'

/** Nodes between a link and an anchor that are still one place. */
const NEAR = 12

/** For each link that a link answers: `forward` where it stands first, `back` where it stands second. */
export function mutualLinks(tree: Tree, found: readonly Anchor[]): Map<number, 'forward' | 'back'> {
  const places = found.map(({ at }) => at)
  const mutual = new Map<number, 'forward' | 'back'>()
  for (const answer of found) {
    const { target } = answer
    const end = Math.min(tree.last[target] ?? target, target + NEAR)
    // The links that an answer may mean: its target itself, around it, in it or beside it.
    for (let index = countBefore(places, target - NEAR), tried = 0; tried < NEAR; index++, tried++) {
      const link = found[index]
      if (link === undefined || link.at > end + NEAR) break
      if (link.at === answer.at || !isNear(tree, target, link.at)) continue
      if (!leadsTo(tree, link.target, answer.at)) continue
      mutual.set(link.at, link.target > link.at ? 'forward' : 'back')
    }
  }
  return mutual
}

/** A link's target holds its answer, or begins the block that does. */
function leadsTo(tree: Tree, target: number, answer: number): boolean {
  if (target <= answer && answer <= (tree.last[target] ?? target)) return true
  return noteBlock(tree, target) === noteBlock(tree, answer)
}

/** The block of an element; an anchor alone in front of a block stands for that block. */
export function noteBlock(tree: Tree, index: number): number {
  const block = blockOf(tree, index)
  const next = behind(tree, index)
  const element = elementAt(tree, next)
  const alone = lettersIn(tree, index, next) === 0 && element !== null && tree.parent[next] === block
  return alone && blockOf(tree, next) === next ? next : block
}

/** A target is the link itself, around it, inside it, or right beside it. */
function isNear(tree: Tree, target: number, link: number): boolean {
  const from = Math.min(target, link)
  const to = Math.max(target, link)
  if (target <= link && (tree.last[target] ?? 0) >= link)
    return lettersIn(tree, target, behind(tree, target)) < 400
  if (to <= (tree.last[from] ?? 0)) return true
  return to - from < NEAR && lettersIn(tree, Math.min(behind(tree, from), to), to) <= 6
}
