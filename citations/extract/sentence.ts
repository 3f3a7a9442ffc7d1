/**
 * Cuts a paragraph into sentences, for texts whose sentence is quoted beside a link: a claim cut too short misleads, so
 * doubt keeps a sentence together. Works on text with white space already collapsed. Languages live in language-table.ts.
 */
import { functionWords } from './language.ts'
import { languages } from './language-table.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

const TERMINATOR = /[.!?…。！？؟۔।]/u
const CLOSER = /["'”’“»«›‹)\]」』）]/u
const NO_BLANK_NEEDED = /[。！？]/u
const QUOTES: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '"': '"',
  '「': '」',
  '(': ')',
  '[': ']',
}
/** A quotation or bracket longer than this does not hold a sentence together: more likely its end is missing. */
const MAX_ENCLOSED = 600

/** Ranges of the sentences, white space between them left out. Linear in the text. */
export function splitSentences(text: string, language: string | null): Range[] {
  const rules = rulesFor(language)
  const enclosed = findEnclosed(text)
  const sentences: Range[] = []
  let start = skipBlanks(text, 0)
  let area = 0
  for (let at = start; at < text.length; at++) {
    if (!TERMINATOR.test(text.charAt(at))) continue
    let end = at + 1
    while (end < text.length && TERMINATOR.test(text.charAt(end))) end++
    const stops = end
    while (end < text.length && CLOSER.test(text.charAt(end))) end++
    // French sets a blank before the closing mark.
    if (/^ »(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3))) end += 2
    while ((enclosed[area]?.end ?? Infinity) < end) area++
    const within = enclosed[area]
    const held = within !== undefined && within.start <= at && end < within.end
    if (!held && endsSentence(text, start, at, stops, end, rules)) {
      sentences.push({ start, end })
      start = skipBlanks(text, end)
      at = start - 1
    } else at = stops - 1
  }
  if (start < text.length) sentences.push({ start, end: trimmedEnd(text, start) })
  return sentences
}

/** The sentence that holds an offset; a marker right behind a full stop belongs to the sentence before it. */
export function sentenceAt(sentences: readonly Range[], offset: number): Range | null {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  return sentences[low] ?? null
}

interface Rules {
  readonly abbreviations: ReadonlySet<string>
  readonly ending: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
  readonly ordinals: boolean
}

/** An unknown language gets the English rows: their titles and Latin short forms are met everywhere. */
function rulesFor(language: string | null): Rules {
  const own = languages[language ?? 'en'] ?? languages['en']
  const row = own ?? { functionWords: '', abbreviations: '', endingAbbreviations: '', ordinals: false }
  return {
    abbreviations: functionWords(row.abbreviations),
    ending: functionWords(row.endingAbbreviations),
    starters: functionWords(row.functionWords),
    ordinals: row.ordinals,
  }
}

function endsSentence(
  text: string,
  start: number,
  at: number,
  stops: number,
  end: number,
  rules: Rules,
): boolean {
  if (end >= text.length) return true
  if (NO_BLANK_NEEDED.test(text.charAt(at))) return true
  if (text.charAt(end) !== ' ') return false
  // "[…]" and "(...)" leave words out of a quotation; they end nothing.
  const omission = stops - at > 1 || text.charAt(at) === '…'
  if (omission && /[[(]/.test(text.charAt(at - 1)) && end > stops) return false
  const next = /^["'“”„«»‹›‘‚([¿¡—–-]*\s*(\p{L}[\p{L}\p{M}'’-]*)?/u.exec(text.slice(end + 1, end + 60))
  const word = next?.[1] ?? ''
  if (word !== '' && word.charAt(0) === word.charAt(0).toLowerCase() && hasCase(word.charAt(0))) return false
  if (text.charAt(at) !== '.' || omission || end > stops) return true
  return !isAbbreviation(text, start, at, end + 1, word, rules)
}

function isAbbreviation(
  text: string,
  start: number,
  at: number,
  next: number,
  nextWord: string,
  rules: Rules,
): boolean {
  const before = /[\p{L}\p{M}\p{N}.’'°º-]*$/u.exec(text.slice(Math.max(start, at - 30), at))?.[0] ?? ''
  const startsAnew = rules.starters.has(nextWord.toLowerCase())
  if (/^\d{1,2}$/.test(before)) {
    // The label of a list item, or an ordinal day ("am 3. Oktober").
    return at - before.length === start || (rules.ordinals && !startsAnew)
  }
  // "l'art. 5": the article is not part of the short form.
  const word = before.toLowerCase().replace(/^\p{L}{1,2}[’']/u, '')
  if (rules.ending.has(word)) return !startsAnew && (nextWord !== '' || /\d/.test(text.charAt(next)))
  if (rules.abbreviations.has(word)) return true
  // Short forms printed with blanks: "z. B.", "EE. UU.".
  if (before.length <= 2 && text.charAt(next + before.length) === '.' && nextWord.length === before.length)
    return true
  // Initials and short forms of single letters: "J. Smith", "U.S. Congress".
  if (/^\p{L}$/u.test(before) && before !== word) return !startsAnew
  return /^(?:\p{L}\.)+\p{L}$/u.test(before) && !startsAnew
}

function hasCase(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase()
}

/** Quotations and brackets that close again soon enough; within them no sentence of the outer text ends. */
function findEnclosed(text: string): Range[] {
  const found: Range[] = []
  // The next mark of each kind is looked up once and remembered: a text of nothing but "(" stays linear.
  const next = new Map<string, number>()
  for (let at = 0; at < text.length; at++) {
    const closers = QUOTES[text.charAt(at)]
    if (closers === undefined) continue
    let end = next.get(closers) ?? 0
    if (end <= at) {
      end = at + 1
      while (end < text.length && !closers.includes(text.charAt(end))) end++
      next.set(closers, end)
    }
    if (end >= text.length || end - at > MAX_ENCLOSED) continue
    found.push({ start: at, end: end + 1 })
    at = end
  }
  return found
}

function skipBlanks(text: string, at: number): number {
  while (at < text.length && text.charAt(at) === ' ') at++
  return at
}

function trimmedEnd(text: string, start: number): number {
  let end = text.length
  while (end > start && text.charAt(end - 1) === ' ') end--
  return end
}
