/**
 * Numbers that count the lines of a page, as courts want them: "7  own forester had warned". They are no words. Told from the
 * items of a list by what they number: the rest of sentences and lines without words.
 */
import { lineCount, lineEnd, lineStart, type Source } from './source.ts'

const NUMBER = /^[ \t\f]{0,6}(\d{1,4})(?:[.:|]?[ \t]{1,}|[ \t]*$)/
/** Fewer lines that count on prove nothing. */
const LEAST = 8
/** Of the numbered lines at least so many begin within a sentence, or hold nothing. */
const WITHIN = 0.3

/** By line, how many characters its number takes. Linear in the text. */
export function lineNumbers(source: Source): ReadonlyMap<number, number> {
  const taken = new Map<number, number>()
  let run: { line: number; length: number; within: boolean }[] = []
  let last = Number.NaN
  /** The line before ended within a sentence. */
  let open = false
  const close = (): void => {
    const within = run.filter((one) => one.within).length
    if (run.length >= LEAST && within >= run.length * WITHIN)
      for (const { line, length } of run) taken.set(line, length)
    run = []
  }
  for (let line = 0; line < lineCount(source); line++) {
    const start = lineStart(source, line)
    const head = source.text.slice(start, Math.min(lineEnd(source, line), start + 60))
    if (head.trim() === '') continue
    const found = NUMBER.exec(head)
    const number = Number(found?.[1] ?? Number.NaN)
    if (number !== last + 1) close()
    if (found !== null && (run.length > 0 || number >= 1)) {
      const rest = head.slice(found[0].length).trim()
      // "… gave" + "notice": what goes on in small letters; a list's "ebd." stands behind a stop.
      const goesOn = open && /^(?!https?:|www\.)\p{Ll}/u.test(rest)
      run.push({ line, length: found[0].trimEnd().length, within: rest === '' || goesOn })
    }
    const end = lineEnd(source, line)
    open = !/[.!?…:;。\d/]["”’»)\]]*\s*$/u.test(source.text.slice(Math.max(start, end - 8), end))
    last = number
  }
  close()
  return taken
}
