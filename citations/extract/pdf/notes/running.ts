/**
 * The running text put together over columns, pages and footnotes: blocks whose sentence waits take up the next block that
 * begins in the middle of one. Furniture, notes and lists of sources are left out; boxes and captions stand for themselves.
 */
import { splitSentences } from '../../sentence.ts'
import type { BlockRole } from '../flow.ts'
import type { LinePart, Sheet, SheetLine } from './sheet.ts'

export interface Paragraph {
  readonly role: Exclude<BlockRole, 'notes' | 'furniture'>
  readonly parts: readonly LinePart[]
}

/** What begins an item of a list: no part of its sentence. */
const ITEM =
  /^\s*(?:[-•–—*▪◦·‣►■●○➢➤✓\uf0b7\uf0a7](?:\s|(?=\p{L}))|\(?(?:\p{Nd}{1,3}|[a-z]|[ivx]{1,5})[.)]\s)/u
const ENDS = /[.!?…。！？؟۔।][”"“'’»«)\]』」）]*$/u
/** What follows a colon may be a list. */
const COLON = /:[”"“'’»)]*$/u
const SMALL = /^["'“„«‘(]*\p{Ll}/u
/** A line that the next word of the same sentence did not fit on reaches at least this share of its column. */
const FULL = 0.82
/** An unfinished paragraph waits over so many blocks: figures and boxes take the rest of a page. */
const PATIENCE = 12

/** `left` are the lines of notes and lists; `isMarker` says whether an offset lies within an accepted marker. */
export function findParagraphs(
  sheet: Sheet,
  left: ReadonlySet<number>,
  isMarker: (offset: number) => boolean,
  language: string | null,
): Paragraph[] {
  const paragraphs: { role: Paragraph['role']; parts: LinePart[] }[] = []
  let waiting: LinePart[] | null = null
  let patience = 0
  for (const [blockIndex, block] of sheet.blocks.entries()) {
    if (block.role === 'furniture') continue
    const { from, to } = sheet.blockLines[blockIndex] ?? { from: 0, to: 0 }
    const lines = sheet.lines
      .slice(from, to)
      .filter(({ index, start, end }) => !left.has(index) && end > start)
    const first = lines[0]
    const last = lines.at(-1)
    if (first === undefined || last === undefined || (block.role === 'notes' && lines.length === 0)) continue
    const role = block.role === 'notes' ? 'aside' : block.role
    const parts = lines.map((line, index) => partOf(sheet, line, index === 0 && role === 'body'))
    if (role !== 'body') {
      paragraphs.push({ role, parts })
      if (role === 'heading') waiting = null
      continue
    }
    if (waiting !== null && goesOn(sheet, waiting, first, lines[1], isMarker, language)) {
      waiting.push(...lines.map((line) => partOf(sheet, line, false)))
      patience = 0
    } else if (
      waiting !== null &&
      ++patience < PATIENCE &&
      first.line.page - (waiting.at(-1)?.line.line.page ?? 0) <= 1 &&
      isShort(sheet, lines)
    ) {
      paragraphs.push({ role, parts })
      continue
    } else {
      waiting = parts
      patience = 0
      paragraphs.push({ role, parts })
    }
    if (!waits(sheet, last, isMarker) && !mayGoOn(sheet, last, isMarker)) waiting = null
  }
  return paragraphs
}

function partOf(sheet: Sheet, line: SheetLine, opening: boolean): LinePart {
  const item = opening ? ITEM.exec(sheet.text.slice(line.start, Math.min(line.end, line.start + 40))) : null
  return { line, start: line.start + (item?.[0].length ?? 0), end: line.end }
}

/** A scrap between two parts of a sentence (a formula, a label of a figure) does not end it. */
function isShort(sheet: Sheet, lines: readonly SheetLine[]): boolean {
  return lines.length === 1 && !hasTwoWords(sheet.text.slice(lines[0]?.start ?? 0, lines[0]?.end ?? 0))
}

/** Two words of three letters with a gap between them, and a gap behind the second. */
function hasTwoWords(line: string): boolean {
  const gaps = line.split(/\s+/)
  return gaps.slice(0, -1).filter((word) => /\p{L}{3}/u.test(word)).length > 1
}

/** The line's words without the markers behind them. */
function ending(sheet: Sheet, line: SheetLine, isMarker: (offset: number) => boolean): string {
  let end = line.end
  while (end > line.start && (/\s/.test(sheet.text.charAt(end - 1)) || isMarker(end - 1))) end--
  return sheet.text.slice(Math.max(line.start, end - 12), end)
}

function waits(sheet: Sheet, last: SheetLine, isMarker: (offset: number) => boolean): boolean {
  return !ENDS.test(ending(sheet, last, isMarker))
}

function goesOn(
  sheet: Sheet,
  waiting: readonly LinePart[],
  first: SheetLine,
  second: SheetLine | undefined,
  isMarker: (offset: number) => boolean,
  language: string | null,
): boolean {
  const last = waiting.at(-1)?.line
  if (last === undefined) return false
  const head = sheet.text.slice(first.start, Math.min(first.end, first.start + 40))
  if (ITEM.test(head)) return false
  const tail = ending(sheet, last, isMarker)
  if (COLON.test(tail) && !/^["'“„«‘]/u.test(head) && !isMoved(last, first)) return false
  // "According to Dr." | "Miller": a stop that ends no sentence.
  if (ENDS.test(tail)) {
    const words = `${sheet.text.slice(Math.max(last.start, last.end - 60), last.end).trim()} ${head}`
    const stop = words.length - head.length - 1
    const ended = splitSentences(words, language).some(({ end }) => end === stop)
    return isFull(last) && !isIndented(first, second) && !ended
  }
  if (SMALL.test(head)) return true
  // A word cut by the end of a page or column.
  if (/\p{L}-$/u.test(tail)) return true
  if (!isMoved(last, first) || Math.abs(last.line.size - first.line.size) > 0.6) return false
  return isFull(last) && !isIndented(first, second)
}

/** Set on another page, in another column, or higher up. */
function isMoved(last: SheetLine, first: SheetLine): boolean {
  return (
    last.line.page !== first.line.page ||
    last.line.column !== first.line.column ||
    first.line.baseline > last.line.baseline
  )
}

/** A full line that ends with a stop: perhaps a short form's. */
function mayGoOn(sheet: Sheet, last: SheetLine, isMarker: (offset: number) => boolean): boolean {
  return isFull(last) && /\p{L}\.$/u.test(ending(sheet, last, isMarker))
}

function isFull({ line }: SheetLine): boolean {
  const last = line.pieces.at(-1)
  if (last === undefined) return false
  const reached = line.rtl ? line.right - last.x0 : last.x1 - line.left
  return reached >= (line.right - line.left) * FULL
}

/** Set in at its first line: a new paragraph. */
function isIndented(first: SheetLine, second: SheetLine | undefined): boolean {
  const indent = ({ line }: SheetLine): number =>
    line.rtl ? line.right - (line.pieces[0]?.x1 ?? line.right) : (line.pieces[0]?.x0 ?? line.left) - line.left
  const own = indent(first)
  return own > 0.7 * first.line.size && (second === undefined || own > indent(second) + 0.7 * first.line.size)
}
