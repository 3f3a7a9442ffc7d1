/** Whether what stands left and right of a gutter are columns of running text, and not the cells of a table or labels. */
import type { Segment } from './segment.ts'

/** Lines that each side must have for columns that no other page knows. */
const LEAST_LINES = 4
/** A column's usual line has this many letters; a table's cell and a label have fewer. */
export const LEAST_LETTERS = 15

/** What other pages say of a gutter: several have it, one page full of text has it, or none. */
export type Trust = 'known' | 'likely' | 'none'

/** A gutter that other pages have needs one line on each side; one that a single page has, a few lines of any length. */
export function areColumns(left: readonly Segment[], right: readonly Segment[], trust: Trust): boolean {
  if (left.length === 0 || right.length === 0) return false
  const known = trust === 'known'
  if (trust === 'likely' && isFullBeside(left, right)) return true
  if (!known && (left.length < LEAST_LINES || right.length < LEAST_LINES)) return false
  // Told by the rows alone, which cost least; most places that begin many lines are no gutters.
  if (!known && !standBeside(left, right)) return false
  const [a, b] = [measure(left), measure(right)]
  // White between the sides, at least as wide as a wide blank.
  if (b.x0 - a.x1 < 0.5 * Math.min(a.size, b.size) && trust === 'none') return false
  if (known) return a.letters >= LEAST_LETTERS || b.letters >= LEAST_LETTERS
  if (a.usual < LEAST_LETTERS || b.usual < LEAST_LETTERS) return false
  if (trust === 'likely') return true
  if (hasRows(left, right, Math.max(a.main, b.main))) return false
  // Lines of text fill their column, cells of a table do not.
  return a.filled >= 0.4 && b.filled >= 0.4 && (a.filled >= 0.5 || b.filled >= 0.5)
}

/** Enough lines on both sides, and at the same height. */
function standBeside(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [a, b] = [rowsOf(left), rowsOf(right)]
  if (a.length < LEAST_LINES || b.length < LEAST_LINES) return false
  const shared = Math.min(a[0]?.y ?? 0, b[0]?.y ?? 0) - Math.max(a.at(-1)?.y ?? 0, b.at(-1)?.y ?? 0)
  const size = [...left, ...right].reduce((least, segment) => Math.min(least, segment.size), Infinity)
  return shared >= 2 * size
}

/** A last page: one side is a full column up to the gutter, the other may hold the few lines that are left. */
function isFullBeside(left: readonly Segment[], right: readonly Segment[]): boolean {
  const sides = [left, right].filter((side) => rowsOf(side).length >= 2 * LEAST_LINES)
  if (sides.length === 0) return false
  const [a, b] = [measure(left), measure(right)]
  if (a.letters < LEAST_LETTERS || b.letters < LEAST_LETTERS) return false
  return sides.some((side) => {
    const { filled, usual } = side === left ? a : b
    return filled >= 0.5 && usual >= LEAST_LETTERS
  })
}

/** Lines that a row of a table reaches at most, both sides' baselines counted. */
const MOST_ROW_LINES = 6

/**
 * White that runs over both sides again and again, after a few lines each: between the rows of a table, not of columns. Each
 * row has something on both sides; under the end of a short column the other one's paragraphs are no rows.
 */
function hasRows(left: readonly Segment[], right: readonly Segment[], size: number): boolean {
  const heights = [
    ...left.map(({ y }) => ({ y, side: 1 })),
    ...right.map(({ y }) => ({ y, side: 2 })),
  ].toSorted((a, b) => b.y - a.y)
  const steps = heights.slice(1).map(({ y }, at) => (heights[at]?.y ?? y) - y)
  const usual =
    steps.filter((step) => step > 2).toSorted((a, b) => a - b)[
      Math.floor(steps.filter((step) => step > 2).length / 3)
    ] ?? 0
  let [rows, lines, sides] = [0, 1, heights[0]?.side ?? 0]
  for (const [at, step] of steps.entries()) {
    if (step > Math.max(1.3 * usual, 1.35 * size)) {
      if (sides === 3) rows++
      ;[lines, sides] = [0, 0]
    }
    if (step > 2) lines++
    sides |= heights[at + 1]?.side ?? 0
    if (lines > MOST_ROW_LINES) return false
  }
  if (sides === 3) rows++
  return rows >= 3
}

interface Side {
  readonly x0: number
  readonly x1: number
  readonly size: number
  /** Size of most of the letters. */
  readonly main: number
  readonly letters: number
  /** Letters of the line in the middle, by length. */
  readonly usual: number
  /** Share of the lines that reach over three quarters of their column; a side may hold several columns. */
  readonly filled: number
}

function measure(segments: readonly Segment[]): Side {
  let [letters, size, x0, main] = [0, Infinity, Infinity, 0]
  const sizes = new Map<number, number>()
  for (const segment of segments) {
    letters += segment.letters
    size = Math.min(size, segment.size)
    x0 = Math.min(x0, segment.x0)
    const key = Math.round(segment.size * 4) / 4
    const count = (sizes.get(key) ?? 0) + segment.letters
    sizes.set(key, count)
    if (count > (sizes.get(main) ?? -1)) main = key
  }
  const rows = rowsOf(segments)
  const slots = slotsOf(segments, main).map((slot) =>
    fillOf(slot.length === segments.length ? rows : rowsOf(slot)),
  )
  const filled = slots.reduce((sum, slot) => sum + slot.filled, 0)
  const all = slots.reduce((sum, slot) => sum + slot.rows, 0)
  const usual = slots.flatMap((slot) => slot.letters).toSorted((a, b) => a - b)
  return {
    x0,
    x1: slots.at(-1)?.x1 ?? 0,
    size,
    main,
    letters,
    usual: usual[usual.length >> 1] ?? 0,
    filled: filled / all,
  }
}

interface SideRow {
  readonly y: number
  x0: number
  x1: number
  letters: number
}

function rowsOf(segments: readonly Segment[]): readonly SideRow[] {
  const rows: SideRow[] = []
  for (const segment of segments) {
    const row = rows.at(-1)
    if (row !== undefined && Math.abs(row.y - segment.y) < 0.5 * segment.size) {
      row.x0 = Math.min(row.x0, segment.x0)
      row.x1 = Math.max(row.x1, segment.x1)
      row.letters += segment.letters
    } else rows.push({ y: segment.y, x0: segment.x0, x1: segment.x1, letters: segment.letters })
  }
  return rows
}

function fillOf(rows: readonly SideRow[]): {
  x1: number
  rows: number
  filled: number
  letters: readonly number[]
} {
  const ends = rows.map(({ x1 }) => x1).toSorted((a, b) => a - b)
  // One overlong line does not make the column wide.
  const x1 = ends[Math.floor((rows.length - 1) * (rows.length > 4 ? 0.9 : 1))] ?? 0
  const x0 = rows.reduce((least, row) => Math.min(least, row.x0), Infinity)
  const filled = rows.filter((row) => row.x1 - row.x0 >= 0.75 * (x1 - x0)).length
  return { x1, rows: rows.length, filled, letters: rows.map((row) => row.letters) }
}

/** In sizes: the narrowest column of a newspaper. */
const LEAST_COLUMN = 9

/** A side of a page with three columns holds two, whose lines need not stand beside each other: parted where nothing crosses. */
function slotsOf(segments: readonly Segment[], size: number): readonly (readonly Segment[])[] {
  const sorted = segments.toSorted((a, b) => a.x0 - b.x0)
  const slots: Segment[][] = []
  let [start, end] = [-Infinity, -Infinity]
  for (const segment of sorted) {
    const slot = slots.at(-1)
    if (slot === undefined || (segment.x0 > end + 0.5 * size && segment.x0 - start > LEAST_COLUMN * size)) {
      slots.push([segment])
      start = segment.x0
    } else slot.push(segment)
    end = Math.max(end, segment.x1)
  }
  const rest = slots.some((slot) => slot.length < LEAST_LINES)
  return slots.length < 2 || rest
    ? [segments]
    : slots.map((slot) => slot.toSorted((a, b) => b.y - a.y || a.x0 - b.x0))
}
