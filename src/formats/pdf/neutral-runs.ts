/**
 * Runs without a letter (a full stop, a year between brackets) have no direction of their own. Where they stand among
 * right-to-left runs of one line, they were drawn turned round like those, and are turned back here.
 */
import type { Run } from '../../../citations/index.ts'
import type { JoinedRun } from './runs.ts'
import { turnedText } from './script-order.ts'

const LETTER = /\p{L}/u
const MOST_AT_PLACE = 200
const TURNS = /[^\p{Nd}]/u

/** The same runs in the same order. Linear but for sorting the runs of each line. */
export function turnNeutralRuns(runs: readonly JoinedRun[]): readonly JoinedRun[] {
  if (!runs.some(({ run }) => run.rtl)) return runs
  const turned = new Map<JoinedRun, JoinedRun>()
  const raised = digitsByPlace(runs)
  for (const line of linesOf(runs)) {
    if (!line.some(({ run }) => run.rtl)) continue
    const before = lastLettered(line)
    const after = lastLettered(line.toReversed()).toReversed()
    for (const [at, joined] of line.entries()) {
      const { run } = joined
      if (LETTER.test(run.text) || run.text.length < 2 || !TURNS.test(run.text)) continue
      if (isNumberOfNext(run, raised)) continue
      const sides = [before[at], after[at]].filter((side) => side !== null && side !== undefined)
      if (sides.length > 0 && sides.every((side) => side.run.rtl))
        turned.set(joined, { ...joined, run: { ...run, text: turnedText(run.text), rtl: true } })
    }
  }
  return runs.map((joined) => turned.get(joined) ?? joined)
}

/** "2021." before a raised "4": to the bidirectional algorithm one number with its separator, which is not turned. */
function isNumberOfNext(run: Run, digits: ReadonlyMap<number, readonly Run[]>): boolean {
  if (!/\p{Nd}[.,:]$/u.test(run.text)) return false
  const end = Math.round(run.x + run.width)
  return [end - 1, end, end + 1].some((x) =>
    (digits.get(x) ?? []).some(
      (next) => next.size < run.size && next.y > run.y && next.y < run.y + 0.7 * run.size,
    ),
  )
}

/** Runs that begin with a digit, by where they begin. */
function digitsByPlace(runs: readonly JoinedRun[]): ReadonlyMap<number, readonly Run[]> {
  const digits = new Map<number, Run[]>()
  for (const { run } of runs) {
    if (!/^\p{Nd}/u.test(run.text)) continue
    const place = digits.get(Math.round(run.x))
    if (place === undefined) digits.set(Math.round(run.x), [run])
    else if (place.length < MOST_AT_PLACE) place.push(run)
  }
  return digits
}

/** Upright runs by baseline, each line from left to right. */
function linesOf(runs: readonly JoinedRun[]): readonly (readonly JoinedRun[])[] {
  const lines = new Map<number, JoinedRun[]>()
  for (const joined of runs) {
    if (joined.run.angle !== 0) continue
    const baseline = Math.round(joined.run.y)
    const line = lines.get(baseline)
    if (line === undefined) lines.set(baseline, [joined])
    else line.push(joined)
  }
  return [...lines.values()].map((line) => line.toSorted((a, b) => a.run.x - b.run.x))
}

/** For each run, the nearest one before it that has letters. */
function lastLettered(line: readonly JoinedRun[]): readonly (JoinedRun | null)[] {
  let last: JoinedRun | null = null
  return line.map((joined) => {
    const before = last
    if (LETTER.test(joined.run.text)) last = joined
    return before
  })
}
