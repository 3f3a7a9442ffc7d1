/**
 * Running heads and feet, page numbers, stamps: what the pages repeat at their edges. Told by the pages together, since no
 * single page can say it; line numbers are in line-number.ts.
 */
import type { Segment } from './segment.ts'

/** A page turned so that its main text is upright. */
export interface Leaf {
  readonly number: number
  readonly width: number
  readonly height: number
  /** How far it was turned, and its size as it is shown. */
  readonly angle: number
  readonly paper: { readonly width: number; readonly height: number }
  readonly segments: readonly Segment[]
}

/** Rows at each edge that are looked at: a head of three lines and a rule's worth of air. */
const EDGE_ROWS = 4
/** Pages on either side at which a repetition is looked for: heads of left and right pages differ, chapters end. */
const REACH = 3
const SAME_HEIGHT = 3.5
/** Closer to the paper's edge than a typesetter goes: browsers print their date and address there. */
const UNSET_MARGIN = 24
/** Of the page's height: what is repeated further in is a form's text. */
const OUTER = 0.22
const ROMAN = /^[ivxlc]{1,7}$/i

interface Row {
  readonly segments: readonly Segment[]
  readonly y: number
  readonly size: number
  readonly text: string
  readonly masked: string
  readonly numbers: readonly number[]
}
interface Edge {
  readonly side: 'head' | 'foot'
  /** From the edge inwards. */
  readonly rows: readonly Row[]
  /** Baseline distance from each row to the next one inwards. */
  readonly gaps: readonly number[]
}

/** For each page, what is furniture and why. */
export function findFurniture(pages: readonly Leaf[]): ReadonlyMap<Segment, string>[] {
  const edges = pages.map(edgesOf)
  return pages.map((page, index) => {
    const found = new Map<Segment, string>()
    for (const edge of edges[index] ?? []) {
      const rows: { readonly row: Row; readonly why: Why }[] = []
      for (const [depth, row] of edge.rows.entries()) {
        const why = whyFurniture(row, depth, edge, { page, pages, edges, index })
        // From the outside in: behind the first row of text nothing is furniture.
        if (why === null) break
        rows.push({ row, why })
      }
      // What the text follows without white is its first line, however often that is repeated.
      while (rows.length > 0 && !(rows.at(-1)?.why.sure === true || isApart(edge, rows.length - 1)))
        rows.pop()
      for (const { row, why } of rows) for (const segment of row.segments) found.set(segment, why.text)
    }
    return found
  })
}

/** More white on its inner side than between the lines of text. */
function isApart({ rows, gaps }: Edge, depth: number): boolean {
  const size = rows[depth]?.size ?? 0
  const gap = gaps[depth] ?? Infinity
  return gap >= 1.25 * size && gap >= 1.15 * Math.min(gaps[depth + 1] ?? 0, 2 * size)
}

interface Why {
  readonly text: string
  /** Needs no white around it to be believed. */
  readonly sure: boolean
}

function edgesOf({ segments }: Leaf): readonly Edge[] {
  const sorted = segments.toSorted((a, b) => b.y - a.y || a.x0 - b.x0)
  const rows = (list: readonly Segment[]): Row[] => {
    const found: Segment[][] = []
    for (const segment of list) {
      const row = found.at(-1)
      const first = row?.[0]
      if (
        row !== undefined &&
        first !== undefined &&
        Math.abs(first.y - segment.y) < 0.4 * Math.max(first.size, segment.size)
      )
        row.push(segment)
      else if (found.length > EDGE_ROWS) break
      else found.push([segment])
    }
    return found.map(rowOf)
  }
  return [edgeOf('head', rows(sorted)), edgeOf('foot', rows(sorted.toReversed()))]
}

function edgeOf(side: Edge['side'], rows: readonly Row[]): Edge {
  const gaps = rows.slice(1).map((row, index) => Math.abs(row.y - (rows[index]?.y ?? 0)))
  return { side, rows: rows.slice(0, EDGE_ROWS), gaps }
}

function rowOf(segments: readonly Segment[]): Row {
  const sorted = segments.toSorted((a, b) => a.x0 - b.x0)
  const text = sorted
    .map(({ ink }) => ink.map((piece) => piece.text).join(' '))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const numbers: number[] = []
  const masked = text.replace(/\p{Nd}+/gu, (digits) => {
    numbers.push(numberOf(digits))
    return '#'
  })
  const first = sorted[0]
  return { segments: sorted, y: first?.y ?? 0, size: first?.size ?? 0, text, masked, numbers }
}

/** Digits of any script: their blocks begin at a multiple of ten above zero's place. */
function numberOf(digits: string): number {
  return Number(digits.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit))))
}
function digitOf(digit: string): number {
  let zero = digit.codePointAt(0) ?? 48
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9) zero--
  return ((digit.codePointAt(0) ?? 48) - zero) % 10
}

interface Around {
  readonly page: Leaf
  readonly pages: readonly Leaf[]
  readonly edges: readonly (readonly Edge[])[]
  readonly index: number
}

function whyFurniture(row: Row, depth: number, edge: Edge, around: Around): Why | null {
  const { page, pages } = around
  if (row.text.length > 200 || startsRaised(row)) return null
  const outside = edge.side === 'head' ? page.height - row.y : row.y
  if (outside < UNSET_MARGIN && depth < 2 && row.size <= 10)
    return { text: 'in the margin that printers leave', sure: true }
  // "Page 3 of 7", "3/7": the page's own number and the number of pages, in any language.
  const last = row.numbers.length - 1
  if (depth === 0 && row.text.length <= 60 && last >= 1 && countsPages(row.numbers, around))
    return { text: 'number of this page and of all', sure: true }
  if (outside > OUTER * page.height) return null
  if (isAlone(row)) return whyPageNumber(row, depth, edge, around)
  if (pages.length < 2) return null
  return whyRepeated(row, edge, around)
}

/** Notes begin raised; heads do not. */
function startsRaised({ segments }: Row): boolean {
  const segment = segments[0]
  const first = segment?.ink[0]
  return (
    segment !== undefined &&
    first !== undefined &&
    first.y - segment.y > 0.1 * segment.size &&
    first !== segment.ink.at(-1)
  )
}

function countsPages(numbers: readonly number[], { page, pages }: Around): boolean {
  return numbers.at(-1) === pages.length && numbers.at(-2) === page.number
}

/** A number and no word: "12", "- 12 -", "[iv]". */
function isAlone(row: Row): boolean {
  return row.text.length <= 12 && (/^[^\p{L}]*#[^\p{L}#]*$/u.test(row.masked) || ROMAN.test(row.text))
}

function whyPageNumber(row: Row, depth: number, edge: Edge, around: Around): Why | null {
  const { page, edges, index, pages } = around
  const number = row.numbers[0] ?? romanValue(row.text)
  if (depth > 1 || !isApart(edge, depth)) return null
  const found = { text: 'page number', sure: true }
  let agreeing = 0
  for (const near of neighbours(index, edges.length, 6))
    for (const other of edges[near] ?? [])
      if (
        other.rows.some(
          (candidate) =>
            isAlone(candidate) &&
            (candidate.numbers[0] ?? romanValue(candidate.text)) - number === near - index,
        )
      )
        agreeing++
  if (agreeing > 0) return found
  if (number === page.number && row.segments.length === 1) return found
  // A part taken out of a larger document, of which this is the only numbered page.
  return pages.length > 1 && row.segments.length === 1 && isCentred(row, page) ? found : null
}

function isCentred({ segments }: Row, { width }: Leaf): boolean {
  const [segment] = segments
  return segment !== undefined && Math.abs((segment.x0 + segment.x1) / 2 - width / 2) < 0.05 * width
}

function whyRepeated(row: Row, edge: Edge, around: Around): Why | null {
  const { edges, index } = around
  let identical = 0
  let counting = 0
  const letters = row.text.replace(/[^\p{L}]/gu, '').length
  for (const near of neighbours(index, edges.length, REACH)) {
    const other = (edges[near] ?? []).find(({ side }) => side === edge.side)
    for (const candidate of other?.rows ?? []) {
      if (Math.abs(candidate.y - row.y) > SAME_HEIGHT || Math.abs(candidate.size - row.size) > 0.6) continue
      if (candidate.text === row.text && letters >= 2) identical++
      else if (candidate.masked === row.masked && counts(row.numbers, candidate.numbers, near - index))
        counting++
      else if (sharesPart(row, candidate, near - index)) counting++
    }
  }
  if (identical > 0) return { text: 'the same on other pages', sure: identical > 1 }
  // "3 Ibid." and "4 Ibid." on two pages count up too: a number in front of words needs a third page to agree.
  const needed = /^\W{0,2}#/u.test(row.masked) && edge.side === 'foot' && row.segments.length === 1 ? 2 : 1
  if (counting < needed) return null
  // Words and a number that counts up over three pages need no white: a short line of text may stand close below.
  const sure = counting > 1 && letters >= 4 && !row.masked.startsWith('#')
  return { text: 'the same on other pages but for the page number', sure }
}

/** Numbers stay, or grow by one a page: the page number, a Bates stamp. */
function counts(own: readonly number[], other: readonly number[], pages: number): boolean {
  return own.every((number, at) => other[at] === number || other[at] === number + pages)
}

/** Of a head made of parts ("12" left, a section's title right) one part is enough, where it is the page number or a title. */
function sharesPart(row: Row, other: Row, pages: number): boolean {
  const [mine, theirs] = [partsOf(row), partsOf(other)]
  if (mine.length < 2 || theirs.length < 2) return false
  return mine.some((part) =>
    theirs.some((candidate) =>
      isAlone(part)
        ? candidate.masked === part.masked &&
          (candidate.numbers[0] ?? NaN) - (part.numbers[0] ?? NaN) === pages
        : candidate.text === part.text && part.text.replace(/[^\p{L}]/gu, '').length >= 4,
    ),
  )
}

/** In sizes: words of a line that is spaced out to be flush stand closer than the parts of a head. */
const PART_GAP = 1.5

function partsOf({ segments, size }: Row): readonly Row[] {
  const parts: Segment[][] = []
  for (const segment of segments) {
    const last = parts.at(-1)?.at(-1)
    if (last !== undefined && segment.x0 - last.x1 < PART_GAP * size) parts.at(-1)?.push(segment)
    else parts.push([segment])
  }
  return parts.map(rowOf)
}

function neighbours(index: number, count: number, reach: number): number[] {
  const near: number[] = []
  for (let other = Math.max(0, index - reach); other <= Math.min(count - 1, index + reach); other++)
    if (other !== index) near.push(other)
  return near
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function romanValue(text: string): number {
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const one = ROMAN_DIGITS[text.charAt(at).toLowerCase()]
    if (one === undefined) return NaN
    value += one < (ROMAN_DIGITS[text.charAt(at + 1).toLowerCase()] ?? 0) ? -one : one
  }
  return value
}
