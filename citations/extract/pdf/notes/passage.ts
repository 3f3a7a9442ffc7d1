/**
 * Lines of the sheet read as running text: white space collapsed, words and addresses that lines and pages broke put
 * together, markers cut out, with the way back to the sheet. As passage.ts for plain text, but with the page's own signs:
 * how full a line is in points, where a blank is drawn, and what the links say.
 */
import { MappedText, type Range } from '../../mapped-text.ts'
import { isSpace } from '../../sign.ts'
import { isIdeographic, isPlainBlank, joinOverBlank, joinOverLine, type Break } from './join.ts'
import type { LinePart, Sheet } from './sheet.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Cut extends Range {
  /** Words that stay in the marker's place: "as shown in [4]". */
  readonly keep?: boolean
}

export interface PdfPassage {
  readonly text: string
  /** For each cut, in order, its offset in `text`. */
  readonly cuts: readonly number[]
  locate(start: number, end: number): Range
  /** The parts it was read from. */
  readonly parts: readonly LinePart[]
}

const CLOSES = /[.,;:!?)\]”’»…،؛。，]/u
/** No address is longer. Keeps reading linear. */
const MAX_RUN = 8_192

export function readPassage(
  sheet: Sheet,
  parts: readonly LinePart[],
  cuts: readonly Cut[],
  vocabulary: Vocabulary,
): PdfPassage {
  const written = new MappedText()
  const marks: number[] = []
  let blank = false
  let run = ''
  let cut = 0
  let cutEnd = 0
  let before: { part: LinePart; last: number } | null = null
  const add = (start: number, end: number): void => {
    if (start >= end) return
    const words = sheet.text.slice(start, end)
    // A blank stands before the word as it is read, whatever parts it from the word before in the sheet.
    if (blank && written.length > 0) written.write(` ${words}`, start - 1)
    else written.write(words, start)
    blank = false
    run = run === '' && words.length <= MAX_RUN ? words : (run + words).slice(-MAX_RUN)
  }
  for (const part of parts) {
    const first = wordFrom(sheet.text, part.start, part.end)
    for (let start = first, following = first; start < part.end; start = following) {
      const end = wordEnd(sheet.text, start, part.end)
      following = wordFrom(sheet.text, end, part.end)
      const word = sheet.text.slice(start, end)
      const here = (): Break => ({
        sheet,
        run,
        word,
        line: part.line,
        start,
        followed: following < part.end,
        before,
        words: vocabulary,
      })
      const join =
        run === ''
          ? 'blank'
          : start === first
            ? joinOverLine(here())
            : isPlainBlank(run, word)
              ? 'blank'
              : joinOverBlank(here())
      if (join === 'blank') {
        blank = written.length > 0
        run = ''
      } else if (join === 'unhyphenate') {
        written.dropLast()
        run = run.slice(0, -1)
      } else if (join === 'underscore') {
        written.write('_', start - 1)
        run += '_'
      }
      let from = Math.max(start, cutEnd)
      for (let next = cuts[cut]; next !== undefined && next.start < end; next = cuts[++cut]) {
        add(from, next.start)
        if (next.keep === true) {
          add(Math.max(from, next.start), Math.min(next.end, end))
          marks.push(written.length)
          from = Math.max(from, Math.min(next.end, end))
          continue
        }
        marks.push(written.length)
        // "Watch10spoke": without the marker the two words would grow together.
        const after = sheet.text.charAt(next.end)
        if (next.start > from && /\p{L}/u.test(after) && !isIdeographic(after) && next.end < end) {
          blank = written.length > 0
          run = ''
        }
        cutEnd = next.end
        from = Math.max(from, cutEnd)
      }
      // "text [1]." leaves no blank before the full stop.
      if (from > start && from < end && CLOSES.test(sheet.text.charAt(from))) blank = false
      add(from, end)
      before = { part, last: end }
    }
  }
  return { text: written.toString(), cuts: marks, locate: (start, end) => written.locate(start, end), parts }
}

/** Where the next word begins at or behind an offset; `end` where none does. */
function wordFrom(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

function wordEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && !isSpace(text.charCodeAt(at))) at++
  return at
}
