/**
 * Puts a text that was printed as it looked on the page into reading order: columns that stand side by side
 * (`pdftotext -layout`, a viewer's copy) are read one after the other, the signs of quoted mail are left out. Nothing is
 * copied but the order; every place is still known in the text as printed (Source.printed).
 */
import { cueLines } from './cues.ts'
import { lineNumbers } from './line-numbers.ts'
import { MappedText, type Range } from './mapped-text.ts'
import { beginsPage, indexSource, lineCount, lineEnd, lineStart, type Source } from './source.ts'
import { rawMarkupOf, wordsOfLine, type RawMarkup } from './raw-markup.ts'
import { isVisual, readingOrder } from './visual-order.ts'

/** A piece of a printed line; `column` is where it begins on the line. */
interface Piece extends Range {
  readonly column: number
}

/** Three blanks are wider than what justified text sets between words; one line alone may have fewer. */
const GUTTER = / {2,}/g
const LONGEST_LINE = 400
const FEWEST_ROWS = 5
/** Columns narrower than this are those of a table. */
const NARROWEST = 22
/** A page has at most so many columns beside each other: 2 halvings make 4. */
const MAX_DEPTH = 2
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g
const MERGED = /(?<=\p{Ll})(\d{1,3})\s(?=\p{Lu}|https?:|["“„«])/gu
/** A note has at most so many lines. */
const NEXT_NOTE = 12
const QUOTED_MAIL = /^ {0,3}(?:> ?)+/

/** "1ᵉʳ décembre": tools print raised letters on a line of their own, below the one that they belong to. */
const RAISED_ALONE =
  /^(?![ᵃᵇᶜᵈ][ \t]+(?:\p{Lu}|https?:))[ªº\u02b0-\u02b8\u1d2c-\u1d6a\u1d9b-\u1dbf\u2071\u207f]{1,4}(?:[ \t]+|$)/u

/** The source in reading order, or the very same one where it stands in it already. Linear in the text. */
export function unfold(source: Source): Source {
  const ordered: (Piece | null)[] = []
  let page: Piece[] = []
  const raw = rawMarkupOf(source.text)
  let changed = raw.tags || raw.comments
  const numbers = lineNumbers(source)
  const cues = cueLines(source)
  changed ||= numbers.size > 0 || cues.size > 0
  const close = (): void => {
    const order = orderColumns(page, source.text, 0)
    changed ||= order !== page
    for (const piece of order) ordered.push(piece)
    page = []
  }
  for (let line = 0; line < lineCount(source); line++) {
    if (beginsPage(source, line)) close()
    if (cues.has(line)) continue
    const start = lineStart(source, line)
    const end = lineEnd(source, line)
    const quoted = QUOTED_MAIL.exec(source.text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0
    changed ||= quoted > 0 || isVisual(source.text.slice(start, end))
    const raised = RAISED_ALONE.exec(source.text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0
    changed ||= raised > 0
    if (raised > 0 && start + raised >= end) continue
    const note = mergedNote(source, line)
    changed ||= note > 0
    const before = Math.max(quoted, raised, numbers.get(line) ?? 0)
    page.push({ start: start + before, end: note > 0 ? note : end, column: 0 })
    if (note > 0) page.push({ start: note, end, column: 0 })
  }
  close()
  return changed ? assemble(source, ordered, raw) : source
}

/**
 * A tool that takes hyphens out of line ends joins the last line of a page ("… gouver-") with the note below it: where the
 * note begins, or 0. Told by the next note, which begins a line with the next number.
 */
function mergedNote(source: Source, line: number): number {
  const start = lineStart(source, line)
  const text = source.text.slice(start, Math.min(lineEnd(source, line), start + LONGEST_LINE))
  for (const { 1: label = '', index } of text.matchAll(MERGED)) {
    for (let next = line + 1; next <= Math.min(line + NEXT_NOTE, lineCount(source) - 1); next++) {
      const from = lineStart(source, next)
      const head = /^\s*(\d{1,3})(?=[\s.)])/.exec(source.text.slice(from, from + 40))?.[1]
      if (head === label) break
      if (head !== undefined && Number(head) === Number(label) + 1) return start + index
    }
  }
  return 0
}

function assemble(source: Source, pieces: readonly (Piece | null)[], raw: RawMarkup): Source {
  const map = new MappedText()
  let last = 0
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) map.write('\n', last)
    if (piece === null || piece.start === piece.end) continue
    const line = source.text.slice(piece.start, piece.end)
    if (isVisual(line))
      for (const { start, end } of readingOrder(line, piece.start))
        map.write(source.text.slice(start, end), start)
    else writeWords(map, line, piece.start, raw)
    last = piece.end
  }
  return { ...indexSource(map.toString()), printed: { source, map } }
}

/** A line as it is, or without the markup that was pasted with it. */
function writeWords(map: MappedText, line: string, from: number, raw: RawMarkup): void {
  const told = wordsOfLine(line, raw)
  if (told === null) return map.write(line, from)
  if (told.item) map.write('- ', from, 1)
  for (const { start, end } of told.words) map.write(line.slice(start, end), from + start)
}

/** The lines of a page in reading order; null stands for a blank line. Returns the same list where nothing is to be done. */
function orderColumns(lines: readonly Piece[], text: string, depth: number): readonly (Piece | null)[] {
  const gutter = depth < MAX_DEPTH ? findGutter(lines, text) : null
  if (gutter === null) return lines
  const ordered: (Piece | null)[] = []
  let region: Row[] = []
  let split = false
  const close = (): void => {
    if (standsInColumns(region, gutter, text)) {
      split = true
      for (const side of ['left', 'right'] as const)
        ordered.push(...orderColumns(gather(region, side), text, depth + 1))
    } else ordered.push(...region.map(({ whole }) => whole))
    region = []
  }
  for (const whole of lines) {
    const row = cutRow(whole, text, gutter)
    if (row === null) {
      close()
      ordered.push(whole)
    } else region.push(row)
  }
  close()
  return split ? ordered : lines
}

interface Row {
  readonly whole: Piece
  readonly left: Piece | null
  readonly right: Piece | null
}

interface Gutter {
  /** A column that is blank on the rows that stand beside each other. */
  readonly at: number
  /** Where the right side's text mostly begins. */
  readonly right: number
  /** Where the left side's text begins. */
  readonly left: number
}

/** The column that lies in a gap between words on the most lines, if there are enough of them. */
function findGutter(lines: readonly Piece[], text: string): Gutter | null {
  const rises = new Int32Array(LONGEST_LINE + 2)
  const begins = new Int32Array(LONGEST_LINE + 2)
  let left = LONGEST_LINE
  let printed = 0
  for (const line of lines) {
    if (line.end - line.start > LONGEST_LINE) return null
    const words = text.slice(line.start, line.end)
    const first = words.search(/\S/)
    if (first < 0) continue
    printed++
    left = Math.min(left, line.column + first)
    for (const gap of words.matchAll(GUTTER)) {
      const from = line.column + gap.index
      const to = from + gap[0].length
      if (gap.index <= first || gap.index + gap[0].length >= words.length || to > LONGEST_LINE) continue
      rises[from] = (rises[from] ?? 0) + 1
      rises[to] = (rises[to] ?? 0) - 1
      begins[to] = (begins[to] ?? 0) + 1
    }
  }
  let best = { at: -1, rows: 0 }
  for (let at = 0, rows = 0; at <= LONGEST_LINE; at++) {
    rows += rises[at] ?? 0
    // The last of equal ones lies close to the right side, which begins evenly.
    if (rows > 0 && rows >= best.rows) best = { at, rows }
  }
  if (best.rows < FEWEST_ROWS || best.rows * 5 < printed) return null
  let right = best.at
  for (let at = best.at; at <= Math.min(best.at + 12, LONGEST_LINE); at++)
    if ((begins[at] ?? 0) > (begins[right] ?? 0)) right = at
  return { at: best.at, right, left }
}

/** A line's two sides, or null where it runs across the gutter. */
function cutRow(line: Piece, text: string, gutter: Gutter): Row | null {
  const words = text.slice(line.start, line.end)
  const made = (from: number, to: number): Piece | null => {
    const part = words.slice(from, to)
    const first = part.search(/\S/)
    if (first < 0) return null
    const start = line.start + from + first
    return { start, end: line.start + from + part.trimEnd().length, column: line.column + from + first }
  }
  const at = gutter.at - line.column
  if (words.length <= at) return { whole: line, left: made(0, words.length), right: null }
  let cut = -1
  if (words.charAt(at) === ' ' && (words.charAt(at - 1) === ' ' || words.charAt(at + 1) === ' ')) cut = at
  else if (words.charAt(gutter.right - line.column - 1) === ' ' && words.slice(0, at).trim() !== '') {
    // A line that ran out of its column leaves a single blank before the other one's edge.
    cut = gutter.right - line.column - 1
  }
  if (cut < 0)
    return words.slice(0, at + 1).trim() === ''
      ? { whole: line, left: null, right: made(0, words.length) }
      : null
  return { whole: line, left: made(0, cut), right: made(cut, words.length) }
}

/** Prose in columns fills them; cells of a table and lists of figures do not. */
function standsInColumns(rows: readonly Row[], gutter: Gutter, text: string): boolean {
  const both = rows.filter(({ left, right }) => left !== null && right !== null)
  if (both.length < FEWEST_ROWS) return false
  const left = middleOf(both.map((row) => widthOf(row.left, text)))
  const right = middleOf(both.map((row) => widthOf(row.right, text)))
  return left >= NARROWEST && left >= (gutter.at - gutter.left) * 0.55 && right >= NARROWEST
}

function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

/** Ideographs are twice as wide as letters, and tools that set text in columns count them as one. */
function widthOf(piece: Piece | null, text: string): number {
  if (piece === null) return 0
  const words = text.slice(piece.start, piece.end)
  return words.length + (words.match(WIDE)?.length ?? 0)
}

/** One side's lines. Baselines of columns need not agree: a lone blank beside a line of the other side is no blank line. */
function gather(rows: readonly Row[], side: 'left' | 'right'): Piece[] {
  const lines: Piece[] = []
  let gap = 0
  for (const row of rows) {
    const piece = row[side]
    if (piece === null) {
      gap += row.left === null && row.right === null ? 2 : 1
      continue
    }
    if (gap > 1) lines.push({ start: piece.start, end: piece.start, column: piece.column })
    gap = 0
    lines.push(piece)
  }
  return lines
}
