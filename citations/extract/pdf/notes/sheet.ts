/**
 * The flow's lines written one under the other as one text, with the way back from every offset to its line, piece, link
 * and place on the page. What the lines mean is decided by the files beside it.
 */
import { readRadicals } from './radical.ts'
import type { Span } from '../../../citation.ts'
import type { Block, Line, PdfFlow, Piece } from '../flow.ts'
import type { Box, PageLink, PdfText } from '../page.ts'

export interface SheetLine {
  /** Position in `Sheet.lines`. */
  readonly index: number
  readonly line: Line
  readonly block: Block
  /** Position of the block in the flow. */
  readonly blockIndex: number
  /** Offsets of the line's text; the line feed behind it excluded. */
  readonly start: number
  readonly end: number
  /** Offset at which each piece begins, its blank excluded. */
  readonly pieceStarts: readonly number[]
}

/** A part of one line. */
export interface LinePart {
  readonly line: SheetLine
  readonly start: number
  readonly end: number
}

export interface Sheet {
  readonly text: string
  readonly lines: readonly SheetLine[]
  readonly blocks: readonly Block[]
  /** For each block of the flow, the range of its lines in `lines`. */
  readonly blockLines: readonly { readonly from: number; readonly to: number }[]
  readonly bodySize: number
  /** Links by page, from 1. */
  readonly links: ReadonlyMap<number, readonly PageLink[]>
  readonly pages: ReadonlyMap<number, { readonly width: number; readonly height: number }>
}

const LIGATURES: Readonly<Record<string, string>> = {
  'ﬀ': 'ff',
  'ﬁ': 'fi',
  'ﬂ': 'fl',
  'ﬃ': 'ffi',
  'ﬄ': 'ffl',
  'ﬅ': 'st',
  'ﬆ': 'st',
}
const ODD = /[^\u0020-\u007e]/u
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
/** How far below and above its baseline type is taken to reach, in sizes. */
const DESCENT = 0.22
const RAISE = 0.3

export function makeSheet(flow: PdfFlow, pdf: PdfText): Sheet {
  const parts: string[] = []
  const lines: SheetLine[] = []
  const blockLines: { from: number; to: number }[] = []
  let at = 0
  for (const [blockIndex, block] of flow.blocks.entries()) {
    const from = lines.length
    for (const line of block.lines) {
      const start = at
      const pieceStarts: number[] = []
      for (const [index, piece] of line.pieces.entries()) {
        const text = readable(piece.text)
        if (piece.gap && index > 0 && at > start) {
          parts.push(' ')
          at++
        }
        pieceStarts.push(at)
        parts.push(text)
        at += text.length
      }
      lines.push({ index: lines.length, line, block, blockIndex, start, end: at, pieceStarts })
      parts.push('\n')
      at++
    }
    blockLines.push({ from, to: lines.length })
  }
  return {
    // Fonts lift a tilde off the accents or take it from mathematics; in a path it is the one that people type.
    text: parts.join('').replace(/(?<=\/)[∼˜](?=[\p{L}\p{N}])/gu, '~'),
    lines,
    blocks: flow.blocks,
    blockLines,
    bodySize: flow.bodySize,
    links: new Map(pdf.pages.map((page) => [page.number, page.links])),
    pages: new Map(pdf.pages.map(({ number, width, height }) => [number, { width, height }])),
  }
}

/**
 * Ligatures as their letters, and one name for each letter: fonts call their semicolon a Greek question mark and their
 * visible hyphen U+2010, U+2011 or even the soft hyphen. Control characters are glyphs without a letter.
 */
function readable(text: string): string {
  // TeX sets an ellipsis as three stops.
  const dotted = text.includes('. . .') ? text.replace(/(?<!\.)\. \. \.(?! ?\.)/gu, '…') : text
  // An address escaped for TeX once too often is printed with the backslashes.
  const whole = dotted.includes('\\')
    ? dotted.replace(/\\(?=%(?:[\dA-F]{2}|[\dA-F]?$)|[#_&](?=[\p{L}\p{N}])|_$)|(?<=[\p{L}\p{N}/_-])\\$/gu, '')
    : dotted
  if (!ODD.test(whole)) return whole
  return turnMarks(readRadicals(whole))
    .normalize('NFC')
    .replace(/[ﬀ-ﬆ]/gu, (sign) => LIGATURES[sign] ?? sign)
    .replace(/[\u2010\u2011\u00ad]/gu, '-')
    .replace(/[\u200b\ufeff]/gu, '')
    .replace(/\s/gu, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
}

/**
 * Guillemets of text that runs from right to left: the glyph that closes is the one that opens elsewhere, and fonts name it
 * by its look. What follows a letter and nothing but a stop or a blank follows, closes.
 */
function turnMarks(given: string): string {
  if (!RIGHT_TO_LEFT.test(given)) return given
  // A stop drawn behind the blank that follows it: "word .Word".
  const text = given.replace(
    /(?<=[\p{L}\p{M}\p{N})»]) ([.،؛؟!])(?= ?[\p{Script=Arabic}\p{Script=Hebrew}])/gu,
    '$1 ',
  )
  if (!/[«»]/u.test(text)) return text
  return text
    .replace(/(?<=[\p{L}\p{M}\p{N}.!؟?…])«(?=[\s.,،؛:;؟?!)\]]|$)/gu, '»')
    .replace(/(?<=^|[\s([])»(?=[\p{L}\p{N}])/gu, '«')
}

/** The line on which an offset stands; an offset at a line's end belongs to that line. */
export function lineAt(sheet: Sheet, offset: number): SheetLine | undefined {
  let low = 0
  let high = sheet.lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sheet.lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return sheet.lines[low]
}

/** Position of the piece that holds an offset of this line. */
export function pieceIndexAt({ pieceStarts }: SheetLine, offset: number): number {
  let low = 0
  let high = pieceStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieceStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

export function pieceAt(line: SheetLine, offset: number): Piece | undefined {
  return line.line.pieces[pieceIndexAt(line, offset)]
}

/** Where a piece ends in the text, the blank behind it excluded. */
export function pieceEnd({ line, pieceStarts, end }: SheetLine, index: number): number {
  const next = pieceStarts[index + 1]
  return next === undefined ? end : next - (line.pieces[index + 1]?.gap === true ? 1 : 0)
}

/** The link that lies over the character at an offset. */
export function linkAt(sheet: Sheet, line: SheetLine, offset: number): PageLink | undefined {
  const index = pieceAt(line, offset)?.link ?? -1
  return index < 0 ? undefined : sheet.links.get(line.line.page)?.[index]
}

/** Page and box of a range's first line. */
export function spanOf(sheet: Sheet, start: number, end: number): Span {
  const line = lineAt(sheet, start)
  if (line === undefined) return {}
  return { page: line.line.page, box: [...boxWithin(sheet, line, start, Math.min(end, line.end))] }
}

/** The box around all lines of a range that stand on its first page and in its first column. */
export function spanAround(sheet: Sheet, start: number, end: number): Span {
  const first = lineAt(sheet, start)
  if (first === undefined) return {}
  let box = boxWithin(sheet, first, start, Math.min(end, first.end))
  for (let index = first.index + 1; index < sheet.lines.length; index++) {
    const line = sheet.lines[index]
    if (line === undefined || line.start >= end) break
    if (line.line.page !== first.line.page || line.line.column !== first.line.column) break
    box = union(box, boxWithin(sheet, line, line.start, Math.min(end, line.end)))
  }
  return { page: first.line.page, box: [...box] }
}

export function boxWithin(sheet: Sheet, line: SheetLine, start: number, end: number): Box {
  const { pieces, baseline, size } = line.line
  let left = Infinity
  let right = -Infinity
  let bottom = Infinity
  let top = -Infinity
  for (let index = pieceIndexAt(line, start); index < pieces.length; index++) {
    const piece = pieces[index]
    const at = line.pieceStarts[index] ?? line.end
    if (piece === undefined || (at >= end && left < Infinity)) break
    const length = Math.max(1, readable(piece.text).length)
    const share = (piece.x1 - piece.x0) / length
    const from = Math.min(length, Math.max(0, start - at)) * share
    const to = Math.min(length, Math.max(0, end - at)) * share
    const rtl = RIGHT_TO_LEFT.test(piece.text)
    left = Math.min(left, rtl ? piece.x1 - to : piece.x0 + from)
    right = Math.max(right, rtl ? piece.x1 - from : piece.x0 + to)
    const base = baseline + (piece.raised ? size * RAISE : piece.lowered ? -size * DESCENT : 0)
    bottom = Math.min(bottom, base - piece.size * DESCENT)
    top = Math.max(top, base + piece.size * (1 - DESCENT))
  }
  if (left > right) return clamp(sheet, line.line.page, line.line.box)
  return clamp(sheet, line.line.page, [left, bottom, right - left, top - bottom])
}

function union(a: Box, b: Box): Box {
  const x = Math.min(a[0], b[0])
  const y = Math.min(a[1], b[1])
  return [x, y, Math.max(a[0] + a[2], b[0] + b[2]) - x, Math.max(a[1] + a[3], b[1] + b[3]) - y]
}

/** Type may hang over the edge of the page; a box never does. */
function clamp(sheet: Sheet, page: number, [x, y, width, height]: Box): Box {
  const paper = sheet.pages.get(page)
  const limit = (value: number, most: number): number =>
    Number.isFinite(value) ? Math.min(Math.max(value, 0), most) : 0
  const x0 = limit(x, paper?.width ?? Infinity)
  const y0 = limit(y, paper?.height ?? Infinity)
  const x1 = limit(x + width, paper?.width ?? Infinity)
  const y1 = limit(y + height, paper?.height ?? Infinity)
  return [round(x0), round(y0), round(Math.max(0, x1 - x0)), round(Math.max(0, y1 - y0))]
}

function round(points: number): number {
  return Math.round(points * 100) / 100
}
