/**
 * Rows of a region that are rows of a table, and their cells: sentences of neighbouring cells must not mix, and an address
 * wrapped within a cell must stay together.
 */
import { CELL_GAP, cellsOf, textOfPart } from './cell.ts'
import { rowOf, type Row } from './row.ts'
import type { Segment } from './segment.ts'

/** Lines of running text, or the cells of one table in reading order, each with its own rows. */
export type Stretch =
  | { readonly kind: 'text'; readonly rows: readonly Row[] }
  | { readonly kind: 'table'; readonly cells: readonly (readonly Row[])[] }

const ALIGNED = 2.5
/** Share of the column's width: a wider row without a gap is a line of text. */
const WIDE = 0.7
const MOST_ROWS = 400
const MOST_STARTS = 64
const LABEL = /^(?:[^\p{L}\p{N}\s]|[([]?[\p{L}\p{N}.*+-]{1,5}[.)\]:]?|\[[^\]]{1,12}\])$/u
const LEADER = /^[.…·_\s]{3,}|[.…·_\s]{6,}$/u

export function findTables(rows: readonly Row[], rtl: boolean): readonly Stretch[] {
  const right = rows.reduce((most, { x1 }) => Math.max(most, x1), -Infinity)
  const left = rows.reduce((least, { x0 }) => Math.min(least, x0), Infinity)
  const rights = countRights(rows)
  const parts = rows.map(partsOf)
  const wide = rows.map((row, index) => {
    const own = parts[index] ?? []
    if (own.length > 1) return (row.x1 > right - 3 || isFlush(row, rights)) && isSpacedOut(row, parts, index)
    return row.x1 - row.x0 > WIDE * (right - left) || touchesOther(rows, index)
  })
  const stretches: Stretch[] = []
  let text: Row[] = []
  for (let at = 0; at < rows.length;) {
    const table = wide[at] === true ? null : tableAt(rows, parts, wide, at)
    if (table === null) {
      const row = rows[at]
      if (row !== undefined) text.push(row)
      at++
      continue
    }
    if (text.length > 0) stretches.push({ kind: 'text', rows: text })
    text = []
    stretches.push({ kind: 'table', cells: cellsOf(parts.slice(at, table.end), table.gutters, rtl) })
    at = table.end
  }
  if (text.length > 0) stretches.push({ kind: 'text', rows: text })
  return stretches
}

interface Table {
  readonly end: number
  /** Between the columns. */
  readonly gutters: readonly number[]
}

/** A row that stands in the next one's way is no cell: text set over text. */
function touchesOther(rows: readonly Row[], index: number): boolean {
  const [row, next] = [rows[index], rows[index + 1]]
  return (
    row !== undefined &&
    next !== undefined &&
    row.y - next.y < 0.5 * row.size &&
    Math.min(row.x1, next.x1) > Math.max(row.x0, next.x0) + row.size
  )
}

/** The table whose first row is at `from`: narrow rows under it, and white between columns that hardly any of them crosses. */
function tableAt(
  rows: readonly Row[],
  parts: readonly (readonly Row[])[],
  wide: readonly boolean[],
  from: number,
): Table | null {
  if (!isSplit(rows, parts, from)) return null
  let stop = from + 1
  while (stop < rows.length && stop - from < MOST_ROWS && wide[stop] !== true) {
    const [row, before] = [rows[stop], rows[stop - 1]]
    if (row === undefined || before === undefined || before.y - row.y > 4 * row.size) break
    // A heading between two tables ends the first.
    if (parts[stop]?.length === 1 && row.size > 1.15 * (rows[from]?.size ?? row.size)) break
    stop++
  }
  // It ends with its last row of several cells, and with what stands close below in a column that is not the first.
  let end = from + 1
  let split = 1
  for (let at = from + 1; at < stop; at++)
    if (isSplit(rows, parts, at)) {
      end = at + 1
      split++
    }
  if (split < 2) return null
  const gutters = guttersOf(parts.slice(from, end))
  if (gutters.length === 0) return null
  for (; end < stop; end++) {
    const [row, before] = [rows[end], rows[end - 1]]
    if (
      row === undefined ||
      before === undefined ||
      before.y - row.y > 1.45 * row.size ||
      row.x0 < (gutters[0] ?? 0)
    )
      break
  }
  return { end, gutters }
}

/** Several cells: in one row, or in two that overlap in height and stand beside each other (cells centred in their row). */
function isSplit(rows: readonly Row[], parts: readonly (readonly Row[])[], at: number): boolean {
  if ((parts[at]?.length ?? 0) > 1) return true
  const row = rows[at]
  return [rows[at - 1], rows[at + 1]].some((other) => {
    if (row === undefined || other === undefined || Math.abs(other.y - row.y) > 0.8 * row.size) return false
    return Math.max(other.x0 - row.x1, row.x0 - other.x1) > CELL_GAP * row.size
  })
}

/** Places that parts begin behind and hardly any part crosses. */
function guttersOf(rows: readonly (readonly Row[])[]): readonly number[] {
  const parts = rows.flat()
  const starts = rows.flatMap((row) => row.slice(1).map(({ x0 }) => x0 - 1))
  // Rows of one part each: their own beginnings are candidates too.
  for (const part of parts.slice(0, MOST_STARTS)) starts.push(part.x0 - 1)
  starts.sort((a, b) => a - b)
  const found: number[] = []
  let tried = 0
  for (const start of starts) {
    const last = found.at(-1)
    if (tried >= MOST_STARTS || (last !== undefined && start - last < 2 * ALIGNED)) continue
    tried++
    let [before, behind, crossing] = [0, 0, 0]
    for (const { x0, x1 } of parts)
      if (x1 <= start + 0.5) before++
      else if (x0 >= start) behind++
      else crossing++
    // Nothing may begin between two gutters that part nothing.
    const parted = last === undefined || parts.some(({ x0, x1 }) => x0 >= last && x1 <= start + 0.5)
    if (before >= 2 && behind >= 2 && crossing <= 0.12 * parts.length && parted) found.push(start)
  }
  return found
}

/** A row cut at its wide gaps. A list's label and a contents line's page number stay with their text. */
function partsOf(row: Row): readonly Row[] {
  const parts: Segment[][] = []
  let x1 = -Infinity
  for (const segment of row.segments) {
    const part = parts.at(-1)
    if (part !== undefined && segment.x0 - x1 <= CELL_GAP * Math.max(row.size, segment.size))
      part.push(segment)
    else parts.push([segment])
    x1 = Math.max(x1, segment.x1)
  }
  if (parts.length < 2) return [row]
  const cut = parts.map(rowOf)
  const first = textOfPart(cut[0])
  if (cut.length === 2 && (LABEL.test(first) || LABEL.test(textOfPart(cut[1])))) return [row]
  if (cut.some((part) => LEADER.test(textOfPart(part)))) return [row]
  return cut
}

/** How many rows end at each place: one overlong address does not move the edge that the others are set to. */
function countRights(rows: readonly Row[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { x1 } of rows) counts.set(Math.round(x1), (counts.get(Math.round(x1)) ?? 0) + 1)
  return counts
}

function isFlush({ x1 }: Row, rights: ReadonlyMap<number, number>): boolean {
  const at = Math.round(x1)
  return (rights.get(at - 1) ?? 0) + (rights.get(at) ?? 0) + (rights.get(at + 1) ?? 0) >= 3
}

const EVEN = 1.2
/** Typesetters that stretch blanks stretch those behind a sign more (TeX's space factors). */
const BEHIND_SIGN = /[\p{P}\p{S}]$/u

/**
 * A line of text whose blanks were stretched to make it flush, and no row of cells: its blanks are all wide, and the rows
 * near by do not have theirs at the same places. Blanks as even as only stretching makes them outweigh chance meetings.
 */
function isSpacedOut({ segments, size }: Row, parts: readonly (readonly Row[])[], index: number): boolean {
  const gaps: number[] = []
  const plain: number[] = []
  let before: { readonly x1: number; readonly text: string } | null = null
  for (const { ink } of segments)
    for (const piece of ink) {
      const gap = before === null ? 0 : piece.x0 - before.x1
      if (before !== null && gap > 0.14 * size) {
        gaps.push(gap)
        if (!BEHIND_SIGN.test(before.text)) plain.push(gap)
      }
      for (let blanks = piece.text.split(' ').length; blanks > 1; blanks--) gaps.push(0.3 * size)
      if (before === null || piece.x1 > before.x1) before = piece
    }
  gaps.sort((a, b) => a - b)
  const widest = gaps.at(-1) ?? 0
  const own = (parts[index]?.length ?? 1) - 1
  // One or two blanks have no middle; all of them wide, and none where a neighbour has one, is a line with a long address.
  if (gaps.length < 3) return gaps.length === own && alignedParts(parts, index, ALIGNED) === 0
  if ((gaps[gaps.length >> 1] ?? 0) <= 0.5 * widest) return false
  const even = plain.length >= 2 && Math.max(...plain) < EVEN * Math.min(...plain)
  return even
    ? alignedParts(parts, index, ALIGNED / 2) < Math.max(2, 0.75 * own)
    : alignedParts(parts, index, ALIGNED) < 2
}

/** How many parts of a row behind a gap begin, end or are centred where a part of one and the same row near by does. */
function alignedParts(parts: readonly (readonly Row[])[], index: number, tolerance: number): number {
  const own = (parts[index] ?? []).slice(1)
  let most = 0
  for (let near = index - 1; near <= index + 1; near++) {
    const others = near === index ? [] : (parts[near] ?? []).slice(1)
    if (others.length > 0)
      most = Math.max(
        most,
        own.filter((part) => others.some((other) => areAligned(part, other, tolerance))).length,
      )
  }
  return most
}

function areAligned(a: Row, b: Row, tolerance: number): boolean {
  return (
    Math.abs(a.x0 - b.x0) < tolerance ||
    Math.abs(a.x1 - b.x1) < tolerance ||
    Math.abs(a.x0 + a.x1 - b.x0 - b.x1) < 2 * tolerance
  )
}
