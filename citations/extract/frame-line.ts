/**
 * Lines that frame a plain text, told by their shape in any language: a few words and an address that does something with the
 * text (prose/act.ts), above its first sentence or at its foot; a way on behind an arrow; the neighbours of such a line that are
 * set alike; the page of a mailing list, alone on its line; what a mail's own headers name. None of their addresses is a source.
 */
import { readsOn } from './html/aside-words.ts'
import { isBlank, isRule, printed } from './layout.ts'
import { acts, leavesList } from './prose/act.ts'
import { headingKind } from './prose/section.ts'
import { addressHeader, headLines } from './quoted-mail.ts'
import { lineCount, type Source } from './source.ts'
import { findUrls } from './url.ts'

/** A line whose words are no more is a label of what stands behind it. */
const MOST_WORDS = 8
const MOST_LETTERS = 48
/** A line with so many letters besides its addresses is a sentence, or a part of one. Ideographs count twice. */
const SENTENCE = 60
/** Two lines in a row with so many are wrapped prose. */
const WRAPPED = 35
const FEW_LINES = 4
const LABEL = /^\s*(?:[[(［（]?[\p{N}a-h]{1,3}[\])］）]|\d{1,3}[.:]?\s|[*†‡¹²³⁴-⁹①-⑳•▪◦‣-]\s?)/u
const ARROW = /^[→←⟶⟵⇒⇐»«›‹]\s|\s[→←⟶⟵⇒⇐»«›‹]$/u
const SOURCE =
  /^(?:sources?|quellen?|fuentes?|fonti?|fontes?|źródł[oa]|bron(?:nen)?|zdroje?|källor?|kilder?|lähde|forrás|surs[ăa]|izvor|источник|джерело|източник|извор|πηγή|kaynak|sumber|nguồn|المصدر|منبع|מקור|स्रोत|出典|来源|出处|출처)(?!\p{L})/iu
const MAILBOX = /(?<!\S)[<(]?[\w.+-]{1,64}@[\w.-]{1,253}/g
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

interface Framing {
  /** Where the foot begins. */
  readonly foot: number
  /** Lines that are something else: notes, signatures. */
  readonly taken: ReadonlySet<number>
  /** Those that other rules know for a part of the frame. */
  readonly known: (line: number) => boolean
}

/** The framing lines of a text, in order. Linear in the text. */
export function framingLines(source: Source, { foot, taken, known }: Framing): number[] {
  const headers = headerLines(source)
  const found: number[] = []
  let above = true
  let noted = false
  const parts = (line: number): boolean =>
    taken.has(line) || isBlank(source, line) || isRule(printed(source, line))
  for (let line = 0; line < lineCount(source); line++) {
    if (taken.has(line)) {
      noted = true
      above = false
    }
    if (parts(line)) continue
    const block: number[] = []
    for (; line < lineCount(source) && !parts(line); line++) block.push(line)
    if (above && isProse(source, block)) above = false
    const place = above ? 'above' : line <= foot ? 'within' : noted ? 'behind notes' : 'foot'
    found.push(...framing(source, block, place, known))
    line--
  }
  // Where nothing is said, nothing frames it.
  return above ? headers : [...headers, ...found]
}

function framing(
  source: Source,
  block: readonly number[],
  place: 'above' | 'within' | 'foot' | 'behind notes',
  known: (line: number) => boolean,
): number[] {
  const few = block.length <= FEW_LINES
  if (place === 'within' && !few) return []
  const labelled = block.filter((line) => isLabelled(source, line))
  const certain = labelled.filter((line) => {
    const text = printed(source, line)
    const urls = findUrls(text, 'with-path')
    if (few && urls[0]?.value.length === text.length && leavesList(urls[0].value)) return true
    if (block.length === 1 && /[:：]\s*$/u.test(text.slice(0, urls[0]?.start)) && readsOn(text)) return true
    if (place === 'within') return false
    return (
      urls.every(({ value }) => acts(value)) || (place === 'above' && block.length === 1 && ARROW.test(text))
    )
  })
  if (place !== 'behind notes' || isProse(source, block)) return certain
  if (certain.length === 0 && !block.some(known)) return []
  // "Follow us: … / Support us: … / Feed: …": one such line tells what the row is.
  return labelled.filter((line) => !namesSource(printed(source, line)))
}

/** "Sources: https://…" */
function namesSource(text: string): boolean {
  return headingKind(/^[^:：]{1,48}/u.exec(text)?.[0] ?? '') !== null || SOURCE.test(text)
}

/** "List-Unsubscribe: <https://…>": whom a mail is from and what it is about may be its title. */
function headerLines(source: Source): number[] {
  const lines: number[] = []
  for (let line = 0, end = headLines(source); line < end; line++)
    if (!addressHeader.test(printed(source, line))) lines.push(line)
  return lines
}

/** A few words and addresses, and no label of a note or item. */
function isLabelled(source: Source, line: number): boolean {
  const text = printed(source, line)
  if (!/:\/\/|www\./i.test(text) || LABEL.test(text)) return false
  const words = wordsBeside(text)
  if (words === null) return false
  const rest = words.trim()
  return rest.length <= MOST_LETTERS && rest.split(/\s+/).length <= MOST_WORDS && !/\p{L}[.。]$/u.test(rest)
}

function isProse(source: Source, block: readonly number[]): boolean {
  let before = 0
  return block.some((line) => {
    const text = printed(source, line)
    const words = (wordsBeside(text) ?? text).replace(MAILBOX, '')
    const length = words.length + (words.match(WIDE)?.length ?? 0)
    const wrapped = before >= WRAPPED && length >= WRAPPED
    before = length
    return wrapped || length >= SENTENCE
  })
}

/** A line's text without its addresses and the signs around them; null where it has none. */
function wordsBeside(text: string): string | null {
  const urls = findUrls(text, 'with-path')
  if (urls.length === 0) return null
  let words = ''
  let from = 0
  for (const { start, end } of urls) {
    words += text.slice(from, start)
    from = end
  }
  return (words + text.slice(from)).replace(/[\s<>()|·•:：]+/gu, ' ')
}
