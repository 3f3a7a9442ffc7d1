/**
 * Tells a full stop that belongs to a short form, an initial or an ordinal from one that ends a sentence. What is known of
 * single languages stands in language-table.ts; doubt keeps a sentence together.
 */
import { functionWords } from './language.ts'
import { languages, type Language } from './language-table.ts'

export interface Rules {
  readonly abbreviations: ReadonlySet<string>
  readonly ending: ReadonlySet<string>
  readonly closing: ReadonlySet<string>
  readonly afterNumber: ReadonlySet<string>
  readonly beforeNumber: ReadonlySet<string>
  readonly ordinalBefore: ReadonlySet<string>
  readonly ordinalAfter: ReadonlySet<string>
  readonly reporting: ReadonlySet<string>
  /** Function words: with a capital they begin a sentence. */
  readonly starters: ReadonlySet<string>
}

/** A short beginning ("W 2019 r. Polska …") is no sentence yet. */
const SHORTEST_CLAUSE = 4
const UNKNOWN: Language = { functionWords: '', abbreviations: '' }
const made = new Map<string, Rules>()

/** An unknown language gets the English rows: their titles and Latin short forms are met everywhere. */
export function rulesFor(language: string | null): Rules {
  const code = language !== null && languages[language] !== undefined ? language : 'en'
  let rules = made.get(code)
  if (rules !== undefined) return rules
  const row = languages[code] ?? UNKNOWN
  const set = (words: string | undefined): ReadonlySet<string> =>
    words === undefined ? new Set() : functionWords(words)
  rules = {
    abbreviations: set(row.abbreviations),
    ending: set(row.endingAbbreviations),
    closing: set(row.closingAbbreviations),
    afterNumber: set(row.afterNumber),
    beforeNumber: set(row.beforeNumber),
    ordinalBefore: set(row.ordinalBefore),
    ordinalAfter: set(row.ordinalAfter),
    reporting: set(row.reporting),
    starters: set(row.functionWords),
  }
  made.set(code, rules)
  return rules
}

export interface FullStop {
  readonly text: string
  /** Where the sentence began. */
  readonly start: number
  /** Offset of the full stop. */
  readonly at: number
  /** Where the next word stands, and the word without the marks before it; empty before a digit or sign. */
  readonly next: number
  readonly nextWord: string
}

/** Does this full stop belong to its word alone? */
export function isAbbreviation(stop: FullStop, rules: Rules): boolean {
  const { text, start, at, next, nextWord } = stop
  const before = /[\p{L}\p{M}\p{N}.’'°ºª-]*$/u.exec(text.slice(Math.max(start, at - 40), at))?.[0] ?? ''
  // "https://example.org/A. Then": the end of an address.
  if (/[/=&?#_%@~+]/.test(text.charAt(at - before.length - 1))) return false
  const startsAnew = rules.starters.has(nextWord.toLowerCase())
  const digitNext = /\p{N}/u.test(text.charAt(next))
  if (/^\d{1,3}$/.test(before)) return isOrdinal(stop, before, rules)
  // "l'art. 5": the article is not part of the short form.
  const word = before.toLowerCase().replace(/^\p{L}{1,2}[’']/u, '')
  // "т. д.", "z. B.", "p. m.": the form with its blanks taken out is the one in the table.
  const spaced =
    /((?:\p{L}{1,3}\. ){1,3})\p{L}{1,3}$/u.exec(text.slice(Math.max(start, at - 16), at))?.[0] ?? ''
  const joined = spaced.replaceAll(' ', '').toLowerCase()
  if (rules.abbreviations.has(joined)) return true
  if (rules.closing.has(joined)) return nextWord === '' && digitNext
  if (rules.afterNumber.has(word) && followsNumber(text, at - before.length)) {
    if (startsAnew) return false
    return wordsBetween(text, start, at) < SHORTEST_CLAUSE || nextWord === ''
  }
  if (rules.closing.has(word)) return nextWord === '' && digitNext
  if (rules.ending.has(word)) return !startsAnew && (nextWord !== '' || digitNext)
  if (rules.abbreviations.has(word)) return true
  if (rules.beforeNumber.has(word)) return digitNext
  // "Dr.-Ing.", "Dipl.-Kfm.": a title of short forms.
  if (/\.-\p{L}{1,6}$/u.test(before)) return !startsAnew
  // "ул.", "art." before a number, in whatever language the text is.
  if (digitNext && before.length <= 4 && /^\p{L}{1,4}$/u.test(before) && COMMON.has(word)) return true
  if (isSpaced(stop, before)) return true
  // "J. v. Staudinger": a particle between an initial and a name.
  if (/(?<!\p{L})\p{Lu}\. \p{Ll}{1,2}$/u.test(text.slice(Math.max(start, at - 6), at)) && !startsAnew)
    return true
  if (ROMAN.test(before)) return rules.ordinalBefore.size > 0 && !startsAnew
  // Initials and short forms of single letters: "J. Smith", "U.S. Congress", "د. أحمد".
  if (/^\p{L}\p{M}*$/u.test(before) && !HAN.test(before) && (before !== word || !hasCase(before)))
    return !startsAnew
  return /^(?:\p{L}\.-?)+\p{L}$/u.test(before) && !startsAnew
}

/** Short forms that stand before numbers in many languages; a text may cite in another one than its own. */
const COMMON = new Set('p pp s no nr art vol fig sec ch par abs st ст п с т № стр'.split(' '))
const ROMAN = /^[IVXLC]{2,6}$/
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The label of a list item, or an ordinal ("am 3. Oktober", "der 12. Senat"). */
function isOrdinal({ text, start, at, nextWord }: FullStop, digits: string, rules: Rules): boolean {
  const from = at - digits.length
  if (from === start) return true
  if (digits.length > 2) return false
  if (rules.ordinalAfter.has(nextWord.toLowerCase())) return true
  if (nextWord === '' || rules.starters.has(nextWord.toLowerCase())) return false
  const word = /(\p{L}+) $/u.exec(text.slice(Math.max(start, from - 30), from))?.[1] ?? ''
  return rules.ordinalBefore.has(word.toLowerCase())
}

/** Short forms printed with blanks: "z. B.", "EE. UU.", "i. d. R.". */
function isSpaced({ text, next, nextWord }: FullStop, before: string): boolean {
  // Two letters only where both are capitals: "so. Dr. Weber" is no short form.
  const short = before.length === 1 || (before.length === 2 && /^\p{Lu}{4}$/u.test(before + nextWord))
  return short && nextWord.length === before.length && text.charAt(next + before.length) === '.'
}

/** "в 2019 г.", "XX в.", "1990-х гг.", "12 млн грн.": a number, and perhaps its thousands, right before the short form. */
function followsNumber(text: string, from: number): boolean {
  const before = text
    .slice(Math.max(0, from - 24), from)
    .replace(/(?<=\p{N} ?)(?:тис|тыс|млн|млрд|tys|mln|mld|tis|mil|mio|mrd)\.? ?$/iu, '')
  return /(?:\p{N}|\p{N}-\p{L}{1,2}|(?<!\p{L})[IVXLCХІ]{1,6}) ?$/u.test(before)
}

function wordsBetween(text: string, start: number, end: number): number {
  let words = 0
  for (let at = start; at < end && words < SHORTEST_CLAUSE; at++) if (text.charAt(at) === ' ') words++
  return words
}

export function hasCase(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase()
}
