/**
 * The ink of one line in reading order: from left to right, from right to left, and the words of the other direction inside
 * either in theirs (Unicode's bidirectional algorithm, turned round: from what is seen to what was written).
 */
import { isDigit, isLatin } from '../../sign.ts'
import type { Ink } from './ink.ts'
import { stretchesOf } from './rtl-order.ts'

export interface Placed {
  readonly ink: Ink
  /** White between this and the ink read before it; null for the first. */
  readonly distance: number | null
}

type Direction = 'ltr' | 'rtl' | 'number' | 'neutral'

const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
// What has a direction from the right begins here; nearly all text stands before.
const FIRST_RTL = 0x590
const LETTER = /\p{L}/u
const DIGIT = /\p{Nd}/u

export function directionOf(text: string): Direction {
  let ascii = true
  let latin = false
  let digit = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= FIRST_RTL) return directionBeyond(text)
    if (isLatin(code)) latin = true
    else if (isDigit(code)) digit = true
    else if (code >= 0x80) ascii = false
  }
  if (latin || (!ascii && LETTER.test(text))) return 'ltr'
  return digit ? 'number' : 'neutral'
}

function directionBeyond(text: string): Direction {
  if (RTL_LETTER.test(text))
    return LETTER.test(text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, '')) ? 'rtl' : 'number'
  return LETTER.test(text) ? 'ltr' : DIGIT.test(text) ? 'number' : 'neutral'
}

/** Letters of each direction, to tell a line's or a page's own. */
export function countDirections(inks: Iterable<Ink>): { readonly ltr: number; readonly rtl: number } {
  const count = { ltr: 0, rtl: 0 }
  for (const { text, letters } of inks) {
    const direction = directionOf(text)
    if (direction === 'ltr' || direction === 'rtl') count[direction] += letters
  }
  return count
}

/** `inks` from left to right. `rtl` is the direction of the line as a whole. */
export function readInOrder(inks: readonly Ink[], rtl: boolean): readonly Placed[] {
  const runs = rtl
    ? stretchesOf(inks)
        .map((part) => runOf(part.inks, part.rtl))
        .toReversed()
    : runsOf(inks)
  const placed: Placed[] = []
  let before: Run | null = null
  for (const run of runs) {
    const turned = run.rtl ? run.inks.toReversed() : run.inks
    for (const [at, ink] of turned.entries()) {
      const last = at > 0 ? turned[at - 1] : undefined
      placed.push({
        ink,
        distance: last === undefined ? between(before, run, rtl) : distance(last, ink, run.rtl),
      })
    }
    before = run
  }
  return placed
}

interface Run {
  readonly inks: Ink[]
  rtl: boolean
  x0: number
  x1: number
}

function distance(first: Ink, second: Ink, rtl: boolean): number {
  return rtl ? first.x0 - second.x1 : second.x0 - first.x1
}

function between(before: Run | null, run: Run, rtl: boolean): number | null {
  if (before === null) return null
  return rtl ? before.x0 - run.x1 : run.x0 - before.x1
}

/** Stretches of one direction in a line from left to right. What is neither goes with both neighbours, if they agree, else with the line. */
function runsOf(inks: readonly Ink[]): Run[] {
  const kinds = inks.map(({ text }) => directionOf(text))
  // A line of one direction: nothing to be told.
  if (!kinds.includes('rtl')) return inks.length === 0 ? [] : [runOf(inks, false)]
  const runs: Run[] = []
  for (let at = 0; at < inks.length;) {
    const kind = kinds[at]
    let end = at + 1
    if (kind === 'ltr' || kind === 'rtl' || kind === 'number') {
      // Digits alone read from left to right whatever the line does.
      const inner = kind === 'number' ? 'ltr' : kind
      for (let next = end; next < inks.length; next++) {
        if (kind === 'number' && isApart(inks[next - 1], inks[next])) break
        const other = kinds[next]
        if (other === inner || (other === 'number' && inner === 'ltr')) end = next + 1
        else if (other === 'ltr' || other === 'rtl') break
      }
    }
    runs.push(runOf(inks.slice(at, end), kind === 'rtl'))
    at = end
  }
  return runs
}

/** Two numbers with a blank between them are two words of the line. */
function isApart(first: Ink | undefined, second: Ink | undefined): boolean {
  if (first === undefined || second === undefined) return true
  return (
    second.x0 - first.x1 > 0.12 * Math.min(first.size, second.size) || first.blankRight || second.blankLeft
  )
}

function runOf(inks: readonly Ink[], rtl: boolean): Run {
  return {
    inks: [...inks],
    rtl,
    x0: inks[0]?.x0 ?? 0,
    x1: inks.reduce((most, { x1 }) => Math.max(most, x1), -Infinity),
  }
}
