/** The pages' text in reading order: columns of the whole document first, then each page's blocks, notes told on the way. */
import type { Block, Line } from '../flow.ts'
import { findGutters, findRegions, type Gutter, type Region } from './column.ts'
import { countDirections } from './ink-order.ts'
import { makeLine } from './line.ts'
import { partMargins } from './margin.ts'
import { findNotes, keysOf } from './notes-place.ts'
import { splitParagraphs, textOf } from './paragraph.ts'
import { blockOf } from './role.ts'
import { edgesOf, type Edges } from './room.ts'
import { gatherRows } from './row.ts'
import type { Segment } from './segment.ts'
import { findTables } from './table.ts'

export interface PageParts {
  readonly number: number
  readonly width: number
  readonly height: number
  /** Furniture left out. */
  readonly segments: readonly Segment[]
  readonly bodySize: number
}

/** A page with its margins parted from it. */
interface Page extends PageParts {
  readonly beside: readonly (readonly Segment[])[]
  readonly blanksDrawn: boolean
}

/** A region with its lines made, tables apart; the ink they were made of is gone. */
interface Column {
  readonly page: Pick<PageParts, 'number' | 'bodySize'>
  readonly region: Omit<Region, 'segments'>
  readonly edges: Edges
  readonly text: readonly { readonly kind: 'text' | 'cell'; readonly lines: readonly Line[] }[]
  readonly lines: readonly Line[]
}

const MOST_KNOWN = 3
/** Letters of a page's two columns that speak for the pages beside it. */
const A_PAGE = 1_500
const SAME_GUTTER = 6

/**
 * For each page its blocks in reading order. Takes the pages: `papers` is empty afterwards, and a page's ink goes as soon as
 * its lines are made, since the ink of a book is the most that is ever held of it.
 */
export function flowPages(papers: PageParts[]): Block[][] {
  const margins = partMargins(papers)
  const pages = Array.from(taking(papers), (paper, index): Page => {
    const { inside: segments = paper.segments, beside = [] } = margins[index] ?? {}
    return { ...paper, segments, beside, blanksDrawn: drawsBlanks(segments) }
  })
  margins.length = 0
  const gutters = pages.map(({ segments }) => findGutters(segments))
  const { known, likely } = knownGutters(gutters)
  const directions = countDirections(someInk(pages))
  const rtl = directions.rtl > directions.ltr
  const regions = Array.from(taking(pages), (page, index) => {
    const plain = known.length === 0 && likely.length === 0 && gutters[index]?.length === 0
    return { page, regions: findRegions(page.segments, { known, likely, rtl, plain }) }
  })
  const edges = edgesOf(
    regions.map(({ page, regions: own }) => ({ page: page.number, width: page.width, regions: own })),
  )
  const sides: Block[][] = []
  const columns = Array.from(taking(regions), ({ page, regions: own }, index) => {
    const made = own.map((region, at) =>
      columnOf(page, region, edges[index]?.[at] ?? { left: region.x0, right: region.x1 }, rtl),
    )
    sides.push(sideNotes(page, made, rtl))
    return made
  })
  const flow = blocksOf(columns)
  return columns.map((own, index) => [...flow(own, index), ...(sides[index] ?? [])])
}

/** Each in its turn, given up by the array before the next one. */
function* taking<T>(all: T[]): Iterable<T> {
  all.reverse()
  for (let one = all.pop(); one !== undefined; one = all.pop()) yield one
}

/** Side notes are read after the page; those that begin with a raised label of the text are notes. */
function sideNotes(page: Page, columns: readonly Column[], rtl: boolean): Block[] {
  const { beside, blanksDrawn } = page
  if (beside.length === 0) return []
  const markers = markersOf(columns)
  return beside.flatMap((side) => {
    const [left, right] = [
      side.reduce((x, { x0 }) => Math.min(x, x0), Infinity),
      side.reduce((x, { x1 }) => Math.max(x, x1), 0),
    ]
    const room = { page: page.number, column: 0, left, right, rtl, blanksDrawn }
    const lines = gatherRows(side).map((row) => makeLine(row.segments, room))
    return splitParagraphs(lines).map((block): Block => {
      const first = block[0]?.pieces[0]
      return first?.raised === true && keysOf(first.text).some((key) => markers.has(key))
        ? {
            role: 'notes',
            lines: block,
            why: 'in the margin, begins with a raised label that stands in the text',
          }
        : { role: 'aside', lines: block, why: 'small type in the margin' }
    })
  })
}

/** In letters: text has a blank after every five or six, German after seven. */
const LETTERS_PER_BLANK = 12

/** Whether the page draws the blanks between words, and does not only leave room for them. */
function drawsBlanks(segments: readonly Segment[]): boolean {
  let [letters, blanks] = [0, 0]
  for (const { ink } of segments)
    for (const piece of ink) {
      letters += piece.letters
      if (piece.blankRight || piece.blankLeft) blanks++
      for (let at = piece.text.indexOf(' '); at >= 0; at = piece.text.indexOf(' ', at + 1)) blanks++
    }
  return blanks * LETTERS_PER_BLANK > letters
}

function* someInk(pages: readonly PageParts[]): Iterable<Segment['ink'][number]> {
  for (const page of pages) for (const segment of page.segments) yield* segment.ink
}

/** Gutters that pages show clearly, those with most text first. */
function knownGutters(gutters: readonly (readonly Gutter[])[]): {
  readonly known: readonly number[]
  readonly likely: readonly number[]
} {
  const found: { x: number; letters: number; pages: number }[] = []
  for (const own of gutters)
    for (const { x, letters } of own) {
      const same = found.find((gutter) => Math.abs(gutter.x - x) < SAME_GUTTER)
      if (same === undefined) found.push({ x, letters, pages: 1 })
      else {
        same.letters += letters
        same.pages++
      }
    }
  const best = found.toSorted((a, b) => b.letters - a.letters).slice(0, 2 * MOST_KNOWN)
  const known = best.filter(({ pages }) => pages > 1).slice(0, MOST_KNOWN)
  const likely = best.filter(({ pages, letters }) => pages === 1 && letters >= A_PAGE).slice(0, 1)
  return { known: known.map(({ x }) => x), likely: likely.map(({ x }) => x) }
}

function columnOf(
  { number, bodySize, blanksDrawn }: Page,
  { segments, ...region }: Region,
  edges: Edges,
  rtl: boolean,
): Column {
  const room = { page: number, column: region.column, ...edges, rtl, blanksDrawn }
  const text: { kind: 'text' | 'cell'; lines: Line[] }[] = []
  for (const stretch of findTables(gatherRows(segments), rtl)) {
    if (stretch.kind === 'text')
      text.push({ kind: 'text', lines: stretch.rows.map((row) => makeLine(row.segments, room)) })
    else
      for (const cell of stretch.cells) {
        const [left, right] = [Math.min(...cell.map(({ x0 }) => x0)), Math.max(...cell.map(({ x1 }) => x1))]
        text.push({
          kind: 'cell',
          lines: cell.map((row) => makeLine(row.segments, { ...room, left, right })),
        })
      }
  }
  return {
    page: { number, bodySize },
    region,
    edges,
    text,
    lines: text.flatMap(({ kind, lines }) => (kind === 'text' ? lines : [])),
  }
}

function blocksOf(
  all: readonly (readonly Column[])[],
): (columns: readonly Column[], index: number) => Block[] {
  let previous: { size: number; page: number } | null = null
  return (columns, index) => {
    const blocks: Block[] = []
    const markers = markersOf(columns)
    for (const [at, column] of columns.entries()) {
      const { page, lines } = column
      const place = findNotes({
        lines,
        atFoot: isAtFoot(column, columns),
        underText: isUnderText(column, columns),
        bodySize: page.bodySize,
        markers,
        next: columns[at + 1]?.lines[0] ?? all[index + 1]?.[0]?.lines[0] ?? null,
        previous: previous !== null && page.number - previous.page <= 1 ? previous.size : null,
      })
      const notes = new Set(place === null ? [] : lines.slice(place.from, place.to))
      const flow: Block[] = []
      const asides: Block[] = []
      for (const part of column.text) {
        if (part.kind === 'cell') {
          asides.push({ role: 'aside', lines: part.lines, why: 'a cell of a table' })
          continue
        }
        for (const paragraph of splitParagraphs(part.lines.filter((line) => !notes.has(line)))) {
          const block = sideNote(column, columns, paragraph) ?? blockOf(paragraph, page.bodySize)
          ;(block.role === 'aside' ? asides : flow).push(narrowed(block))
        }
      }
      blocks.push(...flow, ...asides)
      if (place !== null) {
        blocks.push({ role: place.role, lines: [...notes], why: place.why })
        if (place.role === 'notes') previous = { size: lines[place.from]?.size ?? 0, page: page.number }
      }
    }
    return blocks
  }
}

const REFERENCES = /[[(](\p{Nd}{1,3})[\])]|(?<=[\p{L}.,;:”"»)])(\p{Nd}{1,3})(?![\p{Nd}\p{L}])|[*†‡§¶]+/gu

/** Where the text's own type may refer to notes: 'raised' is as good as sure, a number glued to a word or in brackets less. */
function markersOf(columns: readonly Column[]): ReadonlyMap<string, 'raised' | 'printed'> {
  const markers = new Map<string, 'raised' | 'printed'>()
  for (const { lines, page } of columns)
    for (const line of lines) {
      if (line.size <= 0.945 * page.bodySize) continue
      for (const match of textOf(line).matchAll(REFERENCES)) {
        const key = match[1] ?? match[2] ?? match[0]
        if (!markers.has(key)) markers.set(key, 'printed')
      }
      for (const piece of line.pieces)
        if (piece.raised) for (const key of keysOf(piece.text)) markers.set(key, 'raised')
    }
  return markers
}

/** Nothing in the text's own size stands below it. */
function isAtFoot(column: Column, columns: readonly Column[]): boolean {
  const lowest = column.lines.at(-1)?.baseline ?? 0
  return !columns.some(
    (other) =>
      other !== column &&
      overlaps(other.region, column.region) &&
      other.lines.some((line) => line.baseline < lowest && line.size > 0.945 * other.page.bodySize),
  )
}

function isUnderText(column: Column, columns: readonly Column[]): boolean {
  const highest = column.lines[0]?.baseline ?? 0
  return columns.some(
    (other) =>
      other !== column &&
      overlaps(other.region, column.region) &&
      other.lines.some(
        (line) => line.baseline > highest && Math.abs(line.size - other.page.bodySize) < 0.06 * line.size,
      ),
  )
}

function overlaps(a: Column['region'], b: Column['region']): boolean {
  return Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > 0
}

/** A narrow column of small type beside a wide one is no part of the text's order. */
function sideNote(
  { region, page }: Column,
  columns: readonly Column[],
  lines: readonly Line[],
): Block | null {
  if (region.columns < 2 || !lines.every(({ size }) => size <= 0.945 * page.bodySize)) return null
  const widest = Math.max(
    ...columns.map((other) => (other.region.columns > 1 ? other.region.x1 - other.region.x0 : 0)),
  )
  return region.x1 - region.x0 < 0.5 * widest
    ? { role: 'aside', lines, why: 'small type in a narrow column beside the text' }
    : null
}

/** A paragraph set narrower than its column (a quotation) has less room: told by two lines that end at the same place. */
function narrowed(block: Block): Block {
  const { lines } = block
  if (lines.length < 3) return block
  const body = lines.slice(0, -1)
  const right = Math.max(...body.map(({ box }) => box[0] + box[2]))
  const left = Math.min(...lines.map(({ box }) => box[0]))
  const flush = body.filter(({ box, rtl }) => (rtl ? box[0] - left : right - box[0] - box[2]) < 1.2).length
  if (flush < 2 || flush < 0.4 * body.length) return block
  return {
    ...block,
    lines: lines.map((line) =>
      line.rtl
        ? { ...line, left: Math.min(Math.max(line.left, left), line.box[0]) }
        : { ...line, right: Math.min(line.right, right) },
    ),
  }
}
