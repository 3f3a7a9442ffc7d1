/** The edges of columns: how much room a line had. A short column borrows them from columns of the same kind elsewhere. */
import type { Region } from './column.ts'
import type { Ink } from './ink.ts'
import { gatherRows } from './row.ts'
import { isUnbreakable, type Segment } from './segment.ts'

export interface Edges {
  readonly left: number
  readonly right: number
}
export interface PageRegions {
  readonly page: number
  readonly width: number
  readonly regions: readonly Region[]
}

/** A column of fewer rows may hold nothing but short lines. */
const ENOUGH_ROWS = 8
/** Rows that tell a column's right edge without those that end in an address. */
const LEAST_TOLD = 4

/** For each page and region. */
export function edgesOf(pages: readonly PageRegions[]): Edges[][] {
  const own = pages.map(({ regions }) => regions.map(measure))
  const kinds = new Map<string, { left: number[]; right: number[] }>()
  const keyOf = (page: PageRegions, region: Region, parity: boolean): string =>
    `${Math.round(page.width)} ${region.columns} ${region.column} ${parity ? page.page % 2 : ''}`
  for (const [index, page] of pages.entries())
    for (const [at, region] of page.regions.entries()) {
      const edges = own[index]?.[at]
      if (edges === undefined || edges.rows < ENOUGH_ROWS) continue
      for (const parity of [true, false]) {
        const key = keyOf(page, region, parity)
        const held = kinds.get(key) ?? { left: [], right: [] }
        held.left.push(edges.left)
        held.right.push(edges.right)
        kinds.set(key, held)
      }
    }
  const usual = new Map(
    [...kinds].map(([key, { left, right }]) => [key, { left: median(left), right: median(right) }]),
  )
  return pages.map((page, index) =>
    page.regions.map((region, at) => {
      const { left = region.x0, right = region.x1, rows = 0 } = own[index]?.[at] ?? {}
      if (rows >= ENOUGH_ROWS) return { left, right }
      // Left and right pages of a book have different margins.
      const kind =
        usual.get(keyOf(page, region, true)) ??
        usual.get(keyOf(page, region, false)) ??
        inSame(page, own[index], at)
      return { left: Math.min(left, kind?.left ?? left), right: Math.max(right, kind?.right ?? right) }
    }),
  )
}

/** Another region of this page that holds this one between its edges. */
function inSame(
  { regions }: PageRegions,
  own: readonly Measured[] | undefined,
  at: number,
): Edges | undefined {
  const region = regions[at]
  if (region === undefined) return undefined
  return own?.find(
    (_, index) =>
      index !== at && regions[index]?.columns === region.columns && regions[index]?.column === region.column,
  )
}

interface Measured extends Edges {
  readonly rows: number
}

function measure(region: Region): Measured {
  const rows = gatherRows(region.segments)
  const lefts = rows.map(({ x0 }) => x0).toSorted((a, b) => a - b)
  // One line in thirty may stick out: an equation's number, a hanging quotation mark. Of addresses any number may.
  const skipped = Math.floor(rows.length / 30)
  const whole = rows.filter(({ segments }) => !isUnbreakable(lastOf(segments)))
  const told = whole.length >= LEAST_TOLD && whole.length > rows.length / 3 ? whole : rows
  const rights = told.map(({ x1 }) => x1).toSorted((a, b) => b - a)
  const right = rights[Math.floor(told.length / 30)] ?? region.x1
  return { left: lefts[skipped] ?? region.x0, right, rows: rows.length }
}

function lastOf(segments: readonly Segment[]): Ink | undefined {
  let last: Ink | undefined
  for (const { ink } of segments)
    for (const piece of ink) if (last === undefined || piece.x1 > last.x1) last = piece
  return last
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
