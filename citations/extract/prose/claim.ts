/**
 * A paragraph read as sentences: markers cut out with the brackets and commas around them, line breaks read as blanks, and
 * the way from the paragraph's offsets to the sentence that holds them. What is a marker is decided elsewhere.
 */
import { claimAt } from '../draft.ts'
import { MappedText } from '../mapped-text.ts'
import type { ProseParagraph } from '../prose.ts'
import { splitSentences, type Range } from '../sentence.ts'
import { mayReachTo } from '../url.ts'
import { unseen } from './unseen.ts'

export interface Claims {
  /** The sentence that a marker cut out at an offset supports: the one before it where it stands between two. */
  atMarker(offset: number): string
  /** The sentence that holds the character behind an offset. */
  atWord(offset: number): string
  /** The last sentence, for a marker that stands alone in the paragraph behind this one. */
  last(): string
}

const SEPARATORS = /^[\s,;–-]*$/u
const OPENS = /[[(（［〔【]\s*$/u
const CLOSES = /^\s*[\])）］〕】]/u
const CLOSING_SIGN = /^[.,;:!?)\]”’»…。，、]/u
/** Scripts that set no blanks between words, and their punctuation. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}。，、；：！？”」』）》]/u
/** A line that begins with a bullet, dash or number is an item of its own, whatever the line before ended with. */
const ITEM_SIGN = /^(?:[•◦▪‣·*–—-]|\d{1,2}[.)])\s/u

/** `cuts`: the markers' ranges in the paragraph's text (empty ones where the format cut them already), in order. */
export function readClaims(
  { text }: Pick<ProseParagraph, 'text'>,
  cuts: readonly Range[],
  language: string | null,
): Claims {
  const written = new MappedText()
  /** Where each stretch of the source begins in what was written; offsets within cuts go to the place of the cut. */
  const stretches: { source: number; at: number }[] = []
  const breaks: number[] = []
  let from = 0
  let afterCut = false
  let blank = false
  let blankAfter = false
  const write = (end: number): void => {
    for (const match of text.slice(from, end).matchAll(/\s+|\S+/gu)) {
      const start = from + match.index
      if (/^\s/.test(match[0])) {
        blank = written.length > 0
        blankAfter = afterCut
        if (match[0].includes('\n') && endsLine(text, start, start + match[0].length))
          breaks.push(written.length)
        continue
      }
      const word = match[0].replace(unseen, '')
      if (word === '') continue
      if (afterCut) {
        // "text [1]." leaves no blank; French sets one of its own before ";".
        if (blank && !blankAfter && CLOSING_SIGN.test(word)) blank = false
        // "Watch¹⁰spoke": without the marker the two words would grow together.
        else if (growsTogether(text.charAt(cutStart - 1), word.charAt(0))) blank = true
        // Without the marker, what stands behind it would read as a part of the address before it.
        else if (!/^[.,;:!?)\]»”"’]/.test(word) && mayReachTo(text, cutStart)) blank = true
        // Between two markers a blank or a line's end stands for nothing where words have none.
        else if (UNSPACED.test(text.charAt(cutStart - 1)) && UNSPACED.test(word.charAt(0))) blank = false
      }
      if (blank) written.write(' ', start)
      blank = false
      afterCut = false
      stretches.push({ source: start, at: written.length })
      written.write(word, start)
    }
  }
  let cutStart = 0
  for (const cut of joinCuts(text, cuts)) {
    write(cut.start)
    stretches.push({ source: cut.start, at: written.length })
    // Of several with nothing but blanks between them, the first has the words before it.
    if (!afterCut) cutStart = cut.start
    afterCut = true
    blank ||= cut.blank
    blankAfter = false
    from = Math.max(from, cut.end)
  }
  write(text.length)
  const plain = written.toString()
  let sentences: Range[] | null = null
  const split = (): Range[] => (sentences ??= splitLines(plain, breaks, language))
  const place = (offset: number): number => {
    let low = 0
    let high = stretches.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((stretches[middle]?.source ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const { source, at } = stretches[low] ?? { source: 0, at: 0 }
    return Math.min(at + Math.max(0, offset - source), stretches[low + 1]?.at ?? plain.length)
  }
  return {
    atMarker: (offset) => {
      let at = place(offset)
      while (at > 0 && plain.charAt(at - 1) === ' ') at--
      return claimAt({ text: plain }, split(), at)
    },
    atWord: (offset) => claimAt({ text: plain }, split(), place(offset) + 1),
    last: () => claimAt({ text: plain }, split(), plain.length),
  }
}

interface Cut extends Range {
  /** A blank between two markers went with them, and stands for the one behind them. */
  readonly blank: boolean
}

/** Several markers in a row go as one, with the commas between them and the brackets around them. */
function joinCuts(text: string, cuts: readonly Range[]): Cut[] {
  const joined: Cut[] = []
  for (const cut of cuts) {
    const last = joined.at(-1)
    const gap = last === undefined || cut.start - last.end > 8 ? null : text.slice(last.end, cut.start)
    if (last !== undefined && gap !== null && SEPARATORS.test(gap))
      joined[joined.length - 1] = {
        start: last.start,
        end: Math.max(last.end, cut.end),
        blank: last.blank || /^\s+$/u.test(gap),
      }
    else joined.push({ ...cut, blank: false })
  }
  return joined.map(({ start, end, blank }) => {
    const open = OPENS.exec(text.slice(Math.max(0, start - 4), start))?.[0]
    const close = CLOSES.exec(text.slice(end, end + 4))?.[0]
    return open === undefined || close === undefined
      ? { start, end, blank }
      : { start: start - open.length, end: end + close.length, blank: false }
  })
}

/** Behind a line's end something of its own begins: an item, or a line with a capital behind one that ends in an address. */
function endsLine(text: string, before: number, behind: number): boolean {
  const next = text.slice(behind, behind + 8)
  if (ITEM_SIGN.test(next)) return true
  return (
    /^\p{Lu}\p{Ll}*[\s:]/u.test(next) &&
    /(?:^|\s)(?:https?:\/\/|www\.)\S+$/i.test(text.slice(Math.max(0, before - 300), before))
  )
}

/** Whether two letters or digits that stand side by side would read as one word. */
export function growsTogether(before: string, after: string): boolean {
  return (
    /[\p{L}\p{Nd}]/u.test(before) &&
    /[\p{L}\p{Nd}]/u.test(after) &&
    !UNSPACED.test(before) &&
    !UNSPACED.test(after)
  )
}

/** Sentences run over line breaks, but not into the items of a list. */
function splitLines(plain: string, breaks: readonly number[], language: string | null): Range[] {
  const sentences: Range[] = []
  let start = 0
  for (const end of [...breaks, plain.length]) {
    for (const sentence of splitSentences(plain.slice(start, end), language))
      sentences.push({ start: start + sentence.start, end: start + sentence.end })
    start = end
  }
  return sentences
}
