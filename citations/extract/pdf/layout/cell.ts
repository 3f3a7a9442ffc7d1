/**
 * From the rows of a table to its cells: an address wrapped within one must stay together, sentences of neighbouring ones must
 * not mix. Where a table begins and ends is told in table.ts.
 */
import type { Row } from './row.ts'

/** In sizes: a gap that may part two cells. Justified lines have such blanks too, but not again at the same place below. */
export const CELL_GAP = 0.95

export function textOfPart(part: Row | undefined): string {
  return (part?.segments ?? [])
    .map(({ ink }) => ink.map(({ text }) => text).join(' '))
    .join(' ')
    .trim()
}

/**
 * The cells of a table in reading order, row by row; each with its own lines. `rows` are cut at their wide gaps, `gutters`
 * stand between the columns.
 */
export function cellsOf(
  rows: readonly (readonly Row[])[],
  gutters: readonly number[],
  rtl: boolean,
): readonly (readonly Row[])[] {
  const columns = columnsOf(rows, gutters)
  const full = new Set(rows.filter((row) => row.length >= columns.length).flat())
  const cells: Row[][] = []
  for (const column of columns) for (const cell of chainCells(column, full)) cells.push(cell)
  const placed = cells.map((cell) => ({
    cell,
    top: (cell[0]?.y ?? 0) + (cell[0]?.size ?? 0),
    foot: cell.at(-1)?.y ?? 0,
    x0: cell[0]?.x0 ?? 0,
  }))
  placed.sort((a, b) => b.top - a.top || a.x0 - b.x0)
  const ordered: (readonly Row[])[] = []
  let line: typeof placed = []
  let foot = Infinity
  const flush = (): void => {
    line.sort((a, b) => (rtl ? b.x0 - a.x0 : a.x0 - b.x0) || b.top - a.top)
    ordered.push(...line.map(({ cell }) => cell))
    line = []
  }
  // Cells beside each other overlap in height, also where some are centred in their row.
  for (const cell of placed) {
    if (cell.top <= foot + 0.1) {
      flush()
      foot = Infinity
    }
    line.push(cell)
    foot = foot === Infinity ? cell.foot : Math.min(foot, cell.foot)
  }
  flush()
  return ordered
}

/** The parts of all rows by column; what reaches over a gutter stands in its first column. */
function columnsOf(
  rows: readonly (readonly Row[])[],
  gutters: readonly number[],
): readonly (readonly Row[])[] {
  const columns: Row[][] = [[], ...gutters.map(() => [])]
  for (const part of rows.flat()) {
    let index = 0
    while (index < gutters.length && (gutters[index] ?? 0) <= part.x0 + 0.5) index++
    columns[index]?.push(part)
  }
  return columns.filter((column) => column.length > 0)
}

/**
 * Lines of one column put together to cells. A cell goes on only under a line that had no room for the next word; where
 * white between rows does not tell further, only on a line of the table that leaves another column empty.
 */
function chainCells(column: readonly Row[], wholeRows: ReadonlySet<Row>): readonly Row[][] {
  const steps = column.slice(1).map((row, index) => ((column[index]?.y ?? 0) - row.y) / row.size)
  const least = steps.reduce((min, step) => (step > 0.7 && step < min ? step : min), Infinity)
  const spaced = steps.filter((step) => step > 1.25 * least).length >= 2
  const x1 = column.reduce((right, row) => Math.max(right, row.x1), -Infinity)
  const cells: Row[][] = []
  for (const [index, row] of column.entries()) {
    const before = column[index - 1]
    const cell = cells.at(-1)
    const near =
      (steps[index - 1] ?? Infinity) <= Math.min(1.6, least * 1.12) && (spaced || !wholeRows.has(row))
    if (
      cell !== undefined &&
      before !== undefined &&
      !isGapped(row) &&
      (sameElement(before, row) || (near && isFull(before, row, x1)))
    )
      cell.push(row)
    else cells.push([row])
  }
  return cells
}

/** What the producer's own tags say, where both lines have them. */
function sameElement(before: Row, row: Row): boolean {
  const [a, b] = [before.segments[0]?.ink[0], row.segments[0]?.ink[0]]
  return a !== undefined && b !== undefined && a.element !== null && a.element === b.element
}

/** A label and its text, or a word and its number: a row of its own. */
function isGapped({ segments, size }: Row): boolean {
  return segments.some((segment, at) => at > 0 && segment.x0 - (segments[at - 1]?.x1 ?? 0) > CELL_GAP * size)
}

/** The next word would not have fitted; a single short word is no line that was wrapped. */
function isFull(before: Row, row: Row, x1: number): boolean {
  const text = textOfPart(before)
  if (text.length < 12 && !text.includes(' ')) return false
  const [word = ''] = textOfPart(row).split(' ')
  const letter = (row.x1 - row.x0) / Math.max(1, row.letters)
  return before.x1 + (word.length + 1) * letter > x1
}
