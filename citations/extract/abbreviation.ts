/**
 * Tells a full stop that belongs to a short form, an initial or an ordinal from one that ends a sentence. What is known of
 * single languages stands in language-table.ts; doubt keeps a sentence together.
 */
import { functionWords } from './language.ts'
import { everywhere, languages, type Language } from './language-table.ts'

export interface Rules {
  readonly abbreviations: ReadonlySet<string>
  readonly ending: ReadonlySet<string>
  readonly closing: ReadonlySet<string>
  readonly afterNumber: ReadonlySet<string>
  readonly beforeNumber: ReadonlySet<string>
  readonly ordinalBefore: ReadonlySet<string>
  readonly ordinalAfter: ReadonlySet<string>
  readonly reporting: ReadonlySet<string>
  /** Whole words do without a vowel, as in Czech: "vlk", "krk". */
  readonly vowelless: boolean
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
    abbreviations: set(`${row.abbreviations} ${everywhere}`),
    ending: set(row.endingAbbreviations),
    closing: set(row.closingAbbreviations),
    afterNumber: set(row.afterNumber),
    beforeNumber: set(row.beforeNumber),
    ordinalBefore: set(row.ordinalBefore),
    ordinalAfter: set(row.ordinalAfter),
    reporting: set(row.reporting),
    vowelless: code === 'cs',
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
  const before = wordBefore(text, start, at)
  // "https://example.org/A. Then": the end of an address.
  if (/[/=&?#_%@~+]/.test(text.charAt(at - before.length - 1))) return false
  const startsAnew = rules.starters.has(nextWord.toLowerCase())
  const digitNext = /\p{N}/u.test(text.charAt(next))
  if (/^\d{1,4}$/.test(before) && isWithinDate(text, start, at)) return true
  if (/^\d{1,3}$/.test(before)) return isOrdinal(stop, before, rules)
  // "l'art. 5", "dell'art. 5": the article is not part of the short form.
  const word = before.toLowerCase().replace(/^\p{L}{1,2}[’']|^\p{L}{3,6}[’'](?=\p{L}{2})/u, '')
  // "т. д.", "z. B.", "p. m.": the form with its blanks taken out is the one in the table.
  const joined =
    before.length <= 3 && text.charAt(at - before.length - 2) === '.' ? spacedForm(text, start, at) : ''
  if (rules.abbreviations.has(joined)) return true
  if (rules.closing.has(joined)) return nextWord === '' && digitNext
  if (rules.afterNumber.has(word) && followsNumber(text, at - before.length)) {
    if (startsAnew) return false
    return nextWord === '' || wordsBetween(text, start, at) < SHORTEST_CLAUSE || isDateAlone(stop, rules)
  }
  if (rules.closing.has(word)) return (nextWord === '' && digitNext) || TIME_ZONE.test(nextWord)
  // "a vendor called Quillmark Ltd. Quillmark says": nobody says a name twice in a row.
  if (rules.ending.has(word) && isSaidAgain(text, start, at - before.length, nextWord)) return false
  if (rules.ending.has(word)) return !startsAnew && (nextWord !== '' || digitNext)
  // "M. Yves T. La réponse": a name's initial, and no "t. 3".
  if (startsAnew && isNameInitial(text, start, at - before.length, before)) return false
  // "from 390 ms to 26 ms. The slides": a measure, and no manuscript.
  if (startsAnew && UNITS.has(before) && followsNumber(text, at - before.length)) return false
  if (rules.abbreviations.has(word)) return true
  // "88 Cal. Fict. 2d 114", "4 Foo App. 5th 12": a series of law reports.
  if (/^\p{Lu}\p{L}{0,5}$/u.test(before) && REPORTER.test(text.slice(next, next + 24))) return true
  // "art. 5", and the French codes' "art. L. 3212-4".
  if (rules.beforeNumber.has(word)) return digitNext || /^\p{Lu}\.? ?\d/u.test(text.slice(next, next + 4))
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
  if (startsAnew) return false
  return /^(?:\p{L}\.-?)+\p{L}$/u.test(before) || looksShortened(stop, before, rules)
}

/** Is the next word the name that the short form closes? */
function isSaidAgain(text: string, start: number, from: number, nextWord: string): boolean {
  const name = /(\p{Lu}[\p{L}\p{M}-]{2,})[ ,]{1,2}$/u.exec(text.slice(Math.max(start, from - 40), from))?.[1]
  return name !== undefined && nextWord.replace(/[’'].*$/u, '') === name
}

/** What follows a law report's short form: its series and page, perhaps behind another short form. */
const REPORTER = /^(?:\p{Lu}\p{L}{0,5}\. ){0,2}\d{1,2}(?:d|nd|rd|th) \d/u

/** A single capital behind a name that does not begin the sentence; "M. Le Goff" is a title. */
function isNameInitial(text: string, start: number, from: number, before: string): boolean {
  if (!/^\p{Lu}$/u.test(before) || before === 'M') return false
  const name = /\p{Lu}\p{Ll}+ $/u.exec(text.slice(Math.max(start, from - 30), from))?.[0]
  return name !== undefined && from - name.length > start
}

/** The word that a full stop stands behind, with the signs that short forms hold. Read backwards: most words are long. */
function wordBefore(text: string, start: number, at: number): string {
  let from = at
  const limit = Math.max(start, at - 40)
  while (from > limit && isWordSign(text, from - 1)) from--
  return text.slice(from, at)
}

const WORD_SIGN = /[\p{L}\p{M}\p{N}.’'°ºª-]/u

function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // The letters of ASCII, which most are.
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true
  // Letters beyond the first plane are of two units.
  if (code >= 0xd800 && code <= 0xdfff) return true
  return WORD_SIGN.test(text.charAt(at))
}

/** "т. д." -> "т.д", or nothing. */
function spacedForm(text: string, start: number, at: number): string {
  const spaced =
    /((?:\p{L}{1,3}\. ){1,3})\p{L}{1,3}$/u.exec(text.slice(Math.max(start, at - 16), at))?.[0] ?? ''
  return spaced.replaceAll(' ', '').toLowerCase()
}

/**
 * No table holds every short form. A word without a vowel is one ("Bhf.", "Kpt."), and so is a capital with two letters at
 * most within a name ("Jan Nep. Sokołowski"), a small letter before a name ("Freiherr v. Dörnfeld"), or a word that stands
 * between two numbers ("12 Civ. 345").
 */
function looksShortened(
  { text, start, at, next, nextWord }: FullStop,
  before: string,
  rules: Rules,
): boolean {
  if (!/^\p{L}{1,5}$/u.test(before) || !hasCase(before)) return false
  const from = at - before.length
  const digitNext = /\p{N}/u.test(text.charAt(next))
  const counted = followsNumber(text, from)
  if (counted) return digitNext && /^\p{Lu}/u.test(before) && /\p{Ll}/u.test(before)
  // "art. 9 ust. 3 lit. b.": the letter of a clause, not of a name.
  if (before.length === 1)
    return (
      (nextWord !== '' || digitNext) && !/\p{L}{3}\. $/u.test(text.slice(Math.max(start, from - 5), from))
    )
  if (before === before.toUpperCase()) return false
  if (!VOWEL.test(before.normalize('NFD')) && !rules.vowelless) return true
  const name = /^\p{Lu}\p{Ll}{1,2}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(nextWord)
  const given = /(?<!\p{L})(\p{Lu}\p{Ll}+|\p{Lu}\.) $/u.exec(
    text.slice(Math.max(start, from - 24), from),
  )?.[1]
  if (!name || given === undefined || rules.starters.has(given.toLowerCase())) return false
  return (
    !WHOLE.has(before.toLowerCase()) && !isNamedAlone(text.slice(Math.max(start, from - 400), from), nextWord)
  )
}

/** Short words that names end with and that shorten nothing: "the Flood Act. Landlords …", "Thule Bay. Boats …". */
const WHOLE = new Set(
  'act bay sea law war inn zoo lab bar day may sun tax bus car oil gas ice eye way sky box pub amt tal see hof tor weg bad rat ost süd est sud mer val lac roi loi eau rue sur mar río rey ley sol paz luz dam zee bos wet dag sąd las'.split(
    ' ',
  ),
)

/** The next word is a name of its own if the sentence has named it already: "in Aldersby and Lee. Aldersby’s …". */
function isNamedAlone(before: string, nextWord: string): boolean {
  const name = nextWord.replace(/[’'].*$/u, '')
  for (let at = before.indexOf(name); at >= 0 && name.length > 2; at = before.indexOf(name, at + 1))
    if (!/\p{L}/u.test(before.charAt(at - 1)) && !/\p{L}/u.test(before.charAt(at + name.length))) return true
  return false
}

const VOWEL = /[aeiouyæøœəıаеёиоуыэюяіїєўαεηιουωή]/iu
const TIME_ZONE = /^(?:Eastern|Central|Pacific|Mountain|GMT|UTC|BST|CES?T|E[SD]?T|P[SD]T)$/

/** "21. 3. 2024", "am 2. 8. 2020", Hungarian "2020. 03. 15.": stops within a date end nothing. */
const OF_THIS_YEAR = /^\. ?(?:(?:0?[1-9]|1[0-2])\. ?)?[dv]\. ?[JM]\.(?!\p{L})/u

function isWithinDate(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - 14), at)
  const after = text.slice(at, at + 14)
  if (/(?:^|\D)\d{1,2}$/.test(before) && /^\. ?(?:0?[1-9]|1[0-2])\. ?\d{2,4}(?!\d)/.test(after)) return true
  if (/(?:^|\D)\d{1,2}\. ?(?:0?[1-9]|1[0-2])$/.test(before) && /^\. ?\d{4}(?!\d)/.test(after)) return true
  // "22. 1. d. J.": of this year.
  if (/(?:^|\D)\d{1,2}(?:\. ?(?:0?[1-9]|1[0-2]))?$/.test(before) && OF_THIS_YEAR.test(after)) return true
  return (
    (/(?:^|\D)\d{4}$/.test(before) && /^\. (?:0?[1-9]|1[0-2])\. \d{1,2}\./.test(after)) ||
    (/(?:^|\D)\d{4}\. (?:0?[1-9]|1[0-2])$/.test(before) && /^\. \d{1,2}\.(?: |$)/.test(after))
  )
}

/** "W dniu 14 lipca 2025 r. Sąd …", "Решением от 3 мая 2020 г. Суд …": nothing but the date has been said yet. */
function isDateAlone({ text, start, at }: FullStop, rules: Rules): boolean {
  const said = /^(?:(\p{L}+) (?:\p{L}+ ){0,3})?\d{1,2} \p{L}{3,12} \d{4} ?$/u.exec(
    text.slice(start, Math.min(at, start + 80)).replace(/\p{L}{1,2}$/u, ''),
  )
  if (said === null) return false
  const first = said[1]?.toLowerCase()
  // Verbs never end like nouns in the instrumental.
  return first === undefined || rules.starters.has(first) || /(?:em|ą|ем|ом|ой|ою|dnia)$/u.test(first)
}

/** Short forms that stand before numbers in many languages; a text may cite in another one than its own. */
const COMMON = new Set('op p pp s no nr čl чл ал art vol fig sec ch par abs st ст п с т № стр'.split(' '))
/** Measures that other words are shortened like. */
const UNITS = new Set('ms s min h mm cm m km g kg t l ml mi ft in yd lb oz'.split(' '))
const ROMAN = /^[IVXLC]{2,6}$/
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** "Figure 3. Rainfall by month": what a caption begins with, and its number, are no sentence. */
const CAPTION =
  /^(?:figure|fig|table|tab|chart|graph|box|map|photo|abbildung|abb|tabelle|schaubild|karte|tableau|carte|graphique|encadré|figura|tabla|cuadro|gráfico|mapa|tabella|grafico|tabela|quadro|rysunek|rys|wykres|рисунок|рис|таблица|таблиця|табл|obrázek|obr|tabulka|bild|figur|tabell|afbeelding|tabel|kaart|şekil|tablo|الشكل|الجدول)\.? $/iu

/** South Slavic laws count articles and paragraphs so. */
const ORDINAL_ARTICLE = /(?<!\p{L})(?:čl|чл)\. \d{1,3}\. (?:st|ст|toč|тач)\./iu

const CENTURY =
  /^ [IVX]{1,5}\.? (?:w\.|wieku|stol\.|stolet|storoč|stoljeć|stoleć|век|в\.|ст\.|столет|століт|század)/u

/** The label of a list item, or an ordinal ("am 3. Oktober", "der 12. Senat"). */
function isOrdinal({ text, start, at, nextWord }: FullStop, digits: string, rules: Rules): boolean {
  const from = at - digits.length
  if (from === start) return true
  if (from - start < 16 && CAPTION.test(text.slice(start, from))) return true
  if (digits.length > 2) return false
  // "w latach 60. XX w.", "80. let XX. století": a decade, and its century behind it.
  if (digits.endsWith('0') && CENTURY.test(text.slice(at + 1, at + 30))) return true
  // "čl. 4. st. 1. Odluke": where articles are counted with ordinals, the stop is the number's.
  if (
    /(?<!\p{L})(?:čl|st|чл|ст|toč|§)\.? $/iu.test(text.slice(Math.max(start, from - 6), from)) &&
    ORDINAL_ARTICLE.test(text)
  )
    return true
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
  // Georgian has capitals (for headings alone), and sets none where a sentence begins.
  return letter.toLowerCase() !== letter.toUpperCase() && !/\p{Script=Georgian}/u.test(letter)
}
