/** The text of a document with its lines and pages counted, so that every finding can say where it stands. */
import type { Span } from '../citation.ts'
import type { MappedText, Range } from './mapped-text.ts'

/** Offsets are UTF-16 units into `text`; lines count from 0 here and from 1 in a Span. */
export interface Source {
  readonly text: string
  /** Offset of each line's first character, with one entry more than there are lines: the text's length. */
  readonly starts: Uint32Array
  /** Offsets of form feeds: what PDF tools print between pages. */
  readonly pageBreaks: readonly number[]
  /** Where the text was put into reading order before it was read (unfold.ts): the text as printed, and the way back. */
  readonly printed?: { readonly source: Source; readonly map: MappedText }
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
/** Blanks and the signs of quoted mail may stand between lines that belong together. */
const GAP = /^[\s>\u202a-\u202e]*$/

/** Counts lines (LF, CRLF or CR, as editors do) and pages. A typed array: a hostile text may be nothing but line ends. */
export function indexSource(text: string): Source {
  const next = text.includes('\r') ? lineBreak : lineFeed
  let lines = 1
  for (let end = next(text, 0); end >= 0; end = next(text, end + 1)) lines++
  const starts = new Uint32Array(lines + 1)
  let line = 0
  for (let end = next(text, 0); end >= 0; end = next(text, end + 1)) starts[++line] = end + 1
  starts[lines] = text.length
  const pageBreaks: number[] = []
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) pageBreaks.push(at)
  return { text, starts, pageBreaks }
}

const LINE_BREAK = /\r(?!\n)|\n/g

/** The last character of the next line end at or behind an offset, or -1. */
function lineBreak(text: string, from: number): number {
  LINE_BREAK.lastIndex = from
  return LINE_BREAK.test(text) ? LINE_BREAK.lastIndex - 1 : -1
}

/** The same where all lines end as nearly all do. */
function lineFeed(text: string, from: number): number {
  return text.indexOf('\n', from)
}

export function lineCount(source: Source): number {
  return source.starts.length - 1
}

export function lineStart(source: Source, line: number): number {
  return source.starts[line] ?? source.text.length
}

/** The end of a line without its terminator. */
export function lineEnd(source: Source, line: number): number {
  const start = lineStart(source, line)
  let end = lineStart(source, line + 1)
  while (end > start) {
    const code = source.text.charCodeAt(end - 1)
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) break
    end--
  }
  return end
}

export function lineText(source: Source, line: number): string {
  return source.text.slice(lineStart(source, line), lineEnd(source, line))
}

/** The line an offset stands in, from 0. */
export function lineAt(source: Source, offset: number): number {
  const { starts } = source
  let low = 0
  let high = starts.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** How many of the sorted numbers lie before `offset`. */
export function countBefore(sorted: readonly number[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a page ends between two offsets. */
export function crossesPage(source: Source, from: number, to: number): boolean {
  return countBefore(source.pageBreaks, to) > countBefore(source.pageBreaks, from)
}

/** Whether a page begins on this line: a form feed at its start, or one within the line before. */
export function beginsPage(source: Source, line: number): boolean {
  return line > 0 && crossesPage(source, lineStart(source, line - 1) + 1, lineStart(source, line) + 1)
}

/** A range that may hold only the first part of what it stands for. */
export interface FirstPart extends Range {
  readonly cut: boolean
}

/**
 * Lines, columns and pages from 1, end exclusive, in the text as printed. `page` only where the text marks its pages.
 * `cut`: the range holds only the first part of what it stands for.
 */
export function spanOf(source: Source, start: number, end: number, cut = false): Span {
  if (source.printed !== undefined) {
    const range = rangeAsPrinted(source, start, end)
    return spanOf(source.printed.source, range.start, range.end, cut || range.cut)
  }
  if (end < start) return spanOf(source, start, start, cut)
  const line = lineAt(source, start)
  // An exclusive end belongs to the line of the last character, not to the line that follows it.
  const endLine = end > start ? lineAt(source, end - 1) : line
  return {
    line: line + 1,
    column: Math.min(start, lineEnd(source, line)) - lineStart(source, line) + 1,
    endLine: endLine + 1,
    // What ends with its line ends before the line's terminator: columns count what is printed.
    endColumn: Math.min(end, lineEnd(source, endLine)) - lineStart(source, endLine) + 1,
    ...(source.pageBreaks.length > 0 ? { page: countBefore(source.pageBreaks, start) + 1 } : {}),
    ...(cut ? { cut } : {}),
  }
}

/** What stands in two columns cannot be pointed at in one stretch: then its first lines are, and no foreign word. */
function rangeAsPrinted({ printed }: Source, start: number, end: number): FirstPart {
  if (printed === undefined) return { start, end, cut: false }
  const { text } = printed.source
  let whole: Range | null = null
  for (const piece of printed.map.pieces(start, end)) {
    if (whole === null) whole = piece
    else if (piece.start >= whole.end && GAP.test(text.slice(whole.end, piece.start)))
      whole = { start: whole.start, end: piece.end }
    else {
      const first = text.slice(whole.start, whole.end).trimEnd()
      return { start: whole.start, end: whole.start + first.length, cut: true }
    }
  }
  return { ...(whole ?? printed.map.locate(start, end)), cut: false }
}
