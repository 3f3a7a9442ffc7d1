/** A region's segments as rows: what stands on one baseline, over gaps of any width. */
import type { Segment } from './segment.ts'

export interface Row {
  /** From left to right. */
  readonly segments: readonly Segment[]
  readonly y: number
  readonly x0: number
  readonly x1: number
  readonly size: number
  readonly letters: number
}

/** In sizes: segments of one line may be off by this much (a bold label of another font, a fraction beside a word). */
const SAME_ROW = 0.3

/** Rows from the top down. */
export function gatherRows(segments: readonly Segment[]): Row[] {
  const rows: Segment[][] = []
  for (const segment of segments.toSorted((a, b) => b.y - a.y || a.x0 - b.x0)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (
      row !== undefined &&
      first !== undefined &&
      first.y - segment.y <= SAME_ROW * Math.min(first.size, segment.size) &&
      fits(row, segment)
    )
      row.push(segment)
    else rows.push([segment])
  }
  return rows.map(rowOf)
}

/** On the very same baseline any two segments are one line; a little off it, only what stands close by and does not overlap. */
function fits(row: readonly Segment[], segment: Segment): boolean {
  const near = row.slice(-8)
  return near.every((other) => {
    if (other.y - segment.y < 0.12 * segment.size) return true
    const gap = Math.max(segment.x0 - other.x1, other.x0 - segment.x1)
    return gap >= -0.3 * segment.size && gap < 1.5 * segment.size
  })
}

export function rowOf(segments: readonly Segment[]): Row {
  const sorted = segments.toSorted((a, b) => a.x0 - b.x0 || a.x1 - b.x1)
  let main = sorted[0]
  let [x0, x1, letters] = [Infinity, -Infinity, 0]
  for (const segment of sorted) {
    x0 = Math.min(x0, segment.x0)
    x1 = Math.max(x1, segment.x1)
    letters += segment.letters
    if (main === undefined || segment.letters > main.letters) main = segment
  }
  return { segments: sorted, y: main?.y ?? 0, x0, x1, size: main?.size ?? 0, letters }
}

export function textOf(row: Row): string {
  return row.segments.map(({ ink }) => ink.map(({ text }) => text).join(' ')).join(' ')
}
