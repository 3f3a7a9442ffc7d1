/** Whether what stands left and right of a gutter are columns of running text, and not the cells of a table or labels. */
import type { Segment } from './segment.ts'

/** Lines that each side must have for columns that no other page knows. */
const LEAST_LINES = 4
/** A column's usual line has this many letters; a table's cell and a label have fewer. */
export const LEAST_LETTERS = 15

/** `known`: other pages of the document have this gutter, so that one line on each side is enough. */
export function areColumns(left: readonly Segment[], right: readonly Segment[], known: boolean): boolean {
  if (left.length === 0 || right.length === 0) return false
  if (!known && (left.length < LEAST_LINES || right.length < LEAST_LINES)) return false
  const [a, b] = [measure(left), measure(right)]
  // White between the sides, at least as wide as a wide blank.
  if (b.x0 - a.x1 < 0.5 * Math.min(a.size, b.size) && !known) return false
  if (known) return a.letters >= LEAST_LETTERS || b.letters >= LEAST_LETTERS
  if (a.lines < LEAST_LINES || b.lines < LEAST_LINES) return false
  const shared = Math.min(a.top, b.top) - Math.max(a.foot, b.foot)
  if (shared < 2 * Math.min(a.size, b.size)) return false
  if (a.usual < LEAST_LETTERS || b.usual < LEAST_LETTERS) return false
  if (hasRows(left, right, Math.min(a.size, b.size))) return false
  // Lines of text fill their column, cells of a table do not.
  return a.filled >= 0.4 && b.filled >= 0.4 && (a.filled >= 0.5 || b.filled >= 0.5)
}

/** Lines that a row of a table reaches at most, both sides' baselines counted. */
const MOST_ROW_LINES = 6

/** White that runs over both sides again and again, after a few lines each: between the rows of a table, not of columns. */
function hasRows(left: readonly Segment[], right: readonly Segment[], size: number): boolean {
  const heights = [...left, ...right].map(({ y }) => y).toSorted((a, b) => b - a)
  const steps = heights.slice(1).flatMap((y, at) => {
    const step = (heights[at] ?? y) - y
    return step > 2 ? [step] : []
  })
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 3)] ?? 0
  let [rows, lines] = [1, 1]
  for (const step of steps) {
    const white = step > Math.max(1.3 * usual, 1.35 * size)
    if (white) rows++
    lines = white ? 1 : lines + 1
    if (lines > MOST_ROW_LINES) return false
  }
  return rows >= 3
}

interface Side {
  readonly x0: number
  readonly x1: number
  readonly top: number
  readonly foot: number
  readonly size: number
  readonly lines: number
  readonly letters: number
  /** Letters of the line in the middle, by length. */
  readonly usual: number
  /** Share of the lines that reach over three quarters of the column. */
  readonly filled: number
}

function measure(segments: readonly Segment[]): Side {
  const rows: { y: number; x0: number; x1: number; letters: number }[] = []
  let [letters, size] = [0, Infinity]
  for (const segment of segments) {
    const row = rows.at(-1)
    letters += segment.letters
    size = Math.min(size, segment.size)
    if (row !== undefined && Math.abs(row.y - segment.y) < 0.5 * segment.size) {
      row.x0 = Math.min(row.x0, segment.x0)
      row.x1 = Math.max(row.x1, segment.x1)
      row.letters += segment.letters
    } else rows.push({ y: segment.y, x0: segment.x0, x1: segment.x1, letters: segment.letters })
  }
  const x0 = Math.min(...rows.map((row) => row.x0))
  const edge = (share: number): number =>
    rows.map((row) => row.x1).toSorted((a, b) => a - b)[Math.floor((rows.length - 1) * share)] ?? 0
  // One overlong line does not make the column wide.
  const x1 = rows.length > 4 ? edge(0.9) : edge(1)
  const usual = rows.map((row) => row.letters).toSorted((a, b) => a - b)[rows.length >> 1] ?? 0
  const filled = rows.filter((row) => row.x1 - row.x0 >= 0.75 * (x1 - x0)).length / rows.length
  return {
    x0,
    x1,
    top: rows[0]?.y ?? 0,
    foot: rows.at(-1)?.y ?? 0,
    size,
    lines: rows.length,
    letters,
    usual,
    filled,
  }
}
