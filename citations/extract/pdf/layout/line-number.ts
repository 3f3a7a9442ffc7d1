/** Numbers beside the lines (drafts, pleadings, listings): they count up down the margin and are no text. */
import type { Segment } from './segment.ts'

const LEAST = 8
/** Line numbers stand at nearly every line, or at every fifth; the labels of notes at the first line of each. */
const LEAST_SHARE = 0.6

/** The segments of a page that number its lines. */
export function findLineNumbers(segments: readonly Segment[]): ReadonlySet<Segment> {
  const byEdge = new Map<number, Segment[]>()
  const others: Segment[] = []
  for (const segment of segments) {
    const text = segment.ink.length === 1 ? (segment.ink[0]?.text ?? '') : ''
    if (!/^\d{1,5}$/.test(text)) {
      others.push(segment)
      continue
    }
    // Numbers are flush right mostly, flush left at times.
    for (const edge of [Math.round(segment.x1 / 3), 10_000 + Math.round(segment.x0 / 3)]) {
      const column = byEdge.get(edge)
      if (column === undefined) byEdge.set(edge, [segment])
      else column.push(segment)
    }
  }
  if (others.length === 0) return new Set()
  const left = others.reduce((least, { x0 }) => Math.min(least, x0), Infinity)
  const right = others.reduce((most, { x1 }) => Math.max(most, x1), -Infinity)
  const heights = new Set(others.map(({ y }) => Math.round(y)))
  const found = new Set<Segment>()
  for (const column of byEdge.values()) {
    if (column.length < LEAST) continue
    const outside = column.every(({ x0, x1, size }) => x1 < left - 0.3 * size || x0 > right + 0.3 * size)
    if (!outside) continue
    const sorted = column.toSorted((a, b) => b.y - a.y)
    const numbers = sorted.map(({ ink }) => Number(ink[0]?.text))
    const step = (numbers[1] ?? 0) - (numbers[0] ?? 0)
    if (step < 1 || !numbers.every((number, at) => at === 0 || number - (numbers[at - 1] ?? 0) === step))
      continue
    if (step === 1 && !isPleading(sorted, heights.size)) continue
    for (const segment of sorted) found.add(segment)
  }
  return found
}

/** At even distances, at most of the lines: notes and entries of a list are of different lengths. */
function isPleading(sorted: readonly Segment[], lines: number): boolean {
  if (sorted.length < LEAST_SHARE * lines) return false
  const steps = sorted.slice(1).map((segment, at) => (sorted[at]?.y ?? 0) - segment.y)
  const usual = steps.toSorted((a, b) => a - b)[steps.length >> 1] ?? 0
  return (
    sorted.length >= 2 * LEAST &&
    steps.filter((step) => Math.abs(step - usual) < 1).length >= 0.8 * steps.length
  )
}
