/**
 * Puts the running text together again: without notes, page numbers and running heads, and with the sentences that they
 * interrupt. A paragraph is a list of source lines; nothing is copied until somebody reads it (passage.ts).
 */
import { languages } from './language-table.ts'
import {
  beginsSmall,
  endsSentenceAt,
  endsWithMarker,
  hadRoom,
  isBlank,
  isMarkerAlone,
  isRule,
  printed,
  type Layout,
} from './layout.ts'
import { takesNumber } from './marker/digits.ts'
import { headingKind } from './prose/section.ts'
import { beginsPage, countBefore, crossesPage, lineCount, lineEnd, lineStart, type Source } from './source.ts'
import { startsUrl } from './url.ts'
import { namesArchived } from './wrap.ts'

/** Line numbers, ascending; there may be gaps where a note stood. */
export type Paragraph = readonly number[]

/** What begins an item of a list. */
export const itemSign = /^\s*(?:[-•–—*▪◦·‣●○■□►▶➤➜→✓✔☐]\s|=>\s|\d{1,3}[.)]\s|\(?[a-z]\)\s)/u
/** " 3   The harbour's catches": a number and a gap, as rows are typed that count. */
const COUNTED_ROW = /^[ \t]*(\d{1,3})(?:[ \t]{2,}|\t)(?=\S)/
const PAGE_NUMBER =
  /^[-–—|·[(\s]{0,3}(?:(?:page|seite|pagina|página|strona|стр\.?|с\.?|p\.?)\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|sur|z|из|з)\s*\d{1,4})?[-–—|·\])\s]{0,3}$/iu
/** "[12/03/2026, 18:16:00] Ann: …", "03.05.26, 07:58 - Bo: …": with what an exported chat begins each message. */
const STAMP =
  /^(?:\[\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?\]|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?: ?[ap]m)? [-–] )/iu
const CAPITALS = /^[^\p{Ll}\p{Lo}]*\p{Lu}{2}[^\p{Ll}\p{Lo}]*$/u
const MOST_CELLS = 40
const ROOM = 0.8
/** A line of running text is never so short unless its paragraph ends. */
const SHORT = 0.45

/** The paragraphs of the running text, in order. `notes` are the lines of notes. */
export function findParagraphs(layout: Layout, notes: ReadonlySet<number>): Paragraph[] {
  const { source } = layout
  const furniture = findFurniture(layout, notes)
  const paragraphs: number[][] = []
  let current: number[] = []
  let blanks = 0
  let interrupted = false
  for (let line = 0; line < lineCount(source); line++) {
    if (notes.has(line) || furniture.has(line)) {
      interrupted = true
      continue
    }
    if (beginsPage(source, line)) interrupted = true
    if (isBlank(source, line)) {
      blanks++
      continue
    }
    const last = current.at(-1)
    if (interrupted && last !== undefined && isHeadAlone(layout, last, line)) continue
    if (last !== undefined && !goesOn(layout, current, line, blanks > 0, interrupted)) {
      paragraphs.push(current)
      current = []
    }
    current.push(line)
    blanks = 0
    interrupted = false
  }
  if (current.length > 0) paragraphs.push(current)
  return paragraphs
}

function goesOn(
  layout: Layout,
  paragraph: Paragraph,
  line: number,
  blank: boolean,
  interrupted: boolean,
): boolean {
  const text = printed(layout.source, line)
  const last = paragraph.at(-1) ?? 0
  if (itemSign.test(text) && !isAwaitedNumber(layout, paragraph, line)) return false
  if (countedRow(layout.source, line) > 0) return false
  if (STAMP.test(text)) return false
  // "Notes" over a block of notes is no word of the sentence that goes on behind it.
  if (headingKind(text) !== null || headingKind(printed(layout.source, last)) !== null) return false
  const finished = endsSentenceAt(layout, last)
  if (interrupted) return !finished
  if (!blank && (isCapitalHead(layout, paragraph, line) || areRows(layout, last, line))) return false
  // Addresses, one a line: each is a text of its own. An archive's goes on with its original.
  const before = printed(layout.source, last)
  if (startsUrl(text) && !before.includes(' ') && startsUrl(before) && !namesArchived(before)) return false
  // Tools break a line behind raised type: it has a baseline of its own.
  if (!blank && (endsWithMarker(layout, last) || isMarkerAlone(layout, line) || isMarkerAlone(layout, last)))
    return true
  // "Liebe Kolleginnen," with a line to itself greets, and begins no sentence.
  const greets =
    paragraph.length === 1 && printed(layout.source, last).endsWith(',') && hadRoom(layout, last, line, ROOM)
  if (blank) return !finished && !greets && beginsSmall(layout.source, line)
  const small = beginsSmall(layout.source, line)
  // "What the board asks for": a heading may end like an open sentence, but not where its line does.
  const short = !small && hadRoom(layout, last, line, SHORT)
  if (!finished && endsOpen(printed(layout.source, last)) && !short) return true
  return finished || small || !hadRoom(layout, last, line, ROOM)
}

/** How much of a line its number and gap take, if the line above or below counts with it; else 0. */
export function countedRow(source: Source, line: number): number {
  const row = rowAt(source, line)
  if (row === null) return 0
  const number = Number(row[1])
  const counts = [-1, 1].some((step) => Number(rowAt(source, line + step)?.[1]) === number + step)
  return counts ? row[0].length : 0
}

function rowAt(source: Source, line: number): RegExpExecArray | null {
  if (line < 0 || line >= lineCount(source)) return null
  const start = lineStart(source, line)
  return COUNTED_ROW.exec(source.text.slice(start, Math.min(lineEnd(source, line), start + 80)))
}

/** "SEE ALSO" alone on its line above words that are not set in capitals. */
function isCapitalHead(layout: Layout, paragraph: Paragraph, line: number): boolean {
  const [first = 0] = paragraph
  const text = printed(layout.source, first)
  return (
    paragraph.length === 1 &&
    CAPITALS.test(text) &&
    !endsOpen(text) &&
    !CAPITALS.test(printed(layout.source, line)) &&
    hadRoom(layout, first, line, SHORT)
  )
}

/** Lines whose cells tabs divide, as many on both: rows of a table. */
function areRows({ source }: Layout, last: number, line: number): boolean {
  const tabs = tabsIn(source.text.slice(lineStart(source, line), lineEnd(source, line)))
  return tabs > 0 && tabs === tabsIn(source.text.slice(lineStart(source, last), lineEnd(source, last)))
}

function tabsIn(line: string): number {
  return line.trim().split('\t', MOST_CELLS).length - 1
}

/** "… garaje de la C/ Real, núm." + "8. Contenían": the number is the one that the line before waits for, and no item's. */
function isAwaitedNumber(layout: Layout, paragraph: Paragraph, line: number): boolean {
  if (!/^\d/.test(printed(layout.source, line))) return false
  const before = paragraph.findLast((other) => !isMarkerAlone(layout, other))
  const text = before === undefined ? '' : printed(layout.source, before)
  if (takesNumber.test(text.slice(-12))) return true
  return before !== undefined && !hadRoom(layout, before, line, ROOM) && neverLast.has(lastWord(text))
}

/**
 * A page's head that stands there once: one line set apart by blanks, with a sentence broken off before it that goes on
 * behind it in small letters.
 */
function isHeadAlone(layout: Layout, last: number, line: number): boolean {
  const { source } = layout
  if (!beginsPage(source, line) && !isBlank(source, line - 1)) return false
  if (line + 1 >= lineCount(source) || !isBlank(source, line + 1)) return false
  if (beginsSmall(source, line) || endsSentenceAt(layout, last) || endsSentenceAt(layout, line)) return false
  for (let next = line + 2; next <= line + 6 && next < lineCount(source); next++)
    if (!isBlank(source, next)) return beginsSmall(source, next)
  return false
}

/** A comma, a dash or a word that never comes last ("of", "in dem", "et que le") waits for the rest of its sentence. */
function endsOpen(text: string): boolean {
  if (/[,،、–-]$/u.test(text)) return true
  return neverLast.has(lastWord(text))
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

const neverLast: ReadonlySet<string> = new Set(
  Object.values(languages).flatMap(({ functionWords }) => functionWords.split(' ')),
)

/** Rules above notes; page numbers and running heads beside a page's edge: a form feed, a block of notes, or the end of the text. */
function findFurniture(layout: Layout, notes: ReadonlySet<number>): Set<number> {
  const { source } = layout
  const furniture = new Set<number>()
  const heads = new Map<string, number[]>()
  let first = -1
  let above = -1
  for (let line = 0, edge = true; line < lineCount(source); line++) {
    if (beginsPage(source, line) || notes.has(line)) edge = true
    if (notes.has(line) && above >= 0 && isRule(printed(source, above))) furniture.add(above)
    if (!isBlank(source, line)) above = notes.has(line) ? -1 : line
    if (notes.has(line) || isBlank(source, line)) continue
    if (first < 0) first = line
    const text = printed(source, line)
    const near = edge || endsPage(layout, line, notes)
    if (near && PAGE_NUMBER.test(text)) furniture.add(line)
    else {
      if (near && source.pageBreaks.length > 1 && text.length <= 100) {
        const key = text.replace(/\d+/g, '#')
        const lines = heads.get(key)
        if (lines === undefined) heads.set(key, [line])
        else lines.push(line)
      }
      edge = false
    }
  }
  // What stands at the edge of three pages in the same words is printed by the machine.
  for (const lines of heads.values()) {
    const pages = new Set(lines.map((line) => countBefore(source.pageBreaks, lineStart(source, line) + 1)))
    // The first line of all may be the title that the heads repeat.
    if (pages.size >= 3) for (const line of lines) if (line !== first) furniture.add(line)
  }
  return furniture
}

/** Is this the last printed line before a form feed or the end of the text? */
function endsPage({ source }: Layout, line: number, notes: ReadonlySet<number>): boolean {
  const limit = Math.min(lineCount(source), line + 30)
  for (let next = line + 1; next < limit; next++) {
    if (crossesPage(source, lineEnd(source, line), lineStart(source, next) + 1)) return true
    if (!isBlank(source, next) || notes.has(next)) return false
  }
  return limit === lineCount(source)
}
