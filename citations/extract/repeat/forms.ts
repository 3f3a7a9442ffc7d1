/** Compiles the table of words into the few expressions by which a note is read: each anchored or scanned once, all bounded. */
import { repeatWords, unspacedForms, type RepeatWords } from './word-table.ts'

const START = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'
export const NUMBER = '(\\p{Nd}{1,4}|[①-⑳])'

/** The alternatives of one column over all languages, longest first, for a regular expression. */
function column(name: keyof RepeatWords): string {
  const phrases = Object.values(repeatWords).flatMap((row) => (row[name] ?? '').split('|'))
  const unique = [...new Set(phrases.filter((phrase) => phrase !== ''))]
  return unique
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll('.', '\\.').replaceAll(' ', '\\s{1,2}').replaceAll('_', '\\s?'))
    .join('|')
}

const ABOVE = `(?:${column('above')})`
const NOTE = `(?:${column('note')}|${column('noteWeak')})`
const WORK = `(?:${column('work')})`
const PAGE = `(?:${column('page')})`
const SEE = `(?:${column('see')})`
/** "note n° 3", "přípis č. 3", "Fn. (3", "الحاشية رقم 3". */
const SIGN = '[\\s.:,#(（\\[]{0,3}(?:(?:n[°ºr]|no|nos|№|č|núm|nº|رقم|số)[.\\s]{0,2})?[(（\\[]?'
const STOPS = '[.,;:)\\]）、。，،؛–—-]'

/** Brackets, quotation marks and dashes before the first word, and words like "see also". */
export const leading = new RegExp(
  `^(?:[\\s"'“”„«»‘(（\\[*–—-]+|${SEE}${END}[.,:]?\\s{1,2}|(?:参见|參見|参照|参看|見|见)\\s?)`,
  'iu',
)

/** At the beginning: the same source again. */
export const again = new RegExp(
  `^(?:(?:${column('again')})(?:\\.|${END})|(?:${unspacedForms.again.replaceAll('#', NUMBER)}))`,
  'iu',
)
/** The same in ordinary words: behind them a stop, a page, or another form. */
export const againPlain = new RegExp(
  `^(?:${column('againPlain')})(?:\\.|(?<=\\.)|${END}(?=\\s{0,2}(?:$|${STOPS}|\\p{Nd}|\\(|(?:${PAGE}|${WORK}|supra)${END})))`,
  'iu',
)
/** "Idem, Other Title": the same author's, but another work. */
export const sameAuthor = new RegExp(
  `^(?:${column('sameAuthor')})(?:\\.|${END})\\s?[,:]\\s(?!(?:${PAGE}|${SEE}|${WORK}|${ABOVE}|${NOTE})${END})(?=["“„«»'‘]?\\p{Lu}\\p{Ll}+|["“„«‘])`,
  'iu',
)
export const capitalTitle = /[,:]\s["“„«»'‘]?\p{Lu}/u

export const noteNumber = new RegExp(`${START}(${NOTE})${SIGN}${NUMBER}(?!\\p{Nd}|[°º]|[.]\\p{Nd})`, 'giu')
export const strongNote = new RegExp(`^(?:${column('note')})$`, 'iu')
const LINK =
  '(?:\\s?(?:in|en|v|w|ve?|в|у|na|nella|alla|dans la|à la|en la|la|the|der|den|at|to|as in|za)\\s)?'
export const aboveBehind = new RegExp(`${START}(?:${ABOVE}|${WORK})\\.?[\\s,.:;(\\[（]{0,3}${LINK}$`, 'iu')
export const aboveBefore = new RegExp(`^[)\\]）]?[\\s,(]{0,3}(?:${ABOVE})${END}`, 'iu')
export const belowBehind = new RegExp(`${START}(?:${column('below')})[\\s,.:;(]{0,3}$`, 'iu')
export const belowBefore = new RegExp(`^[)\\]]?[\\s,(]{0,3}(?:${column('below')})${END}`, 'iu')
export const bracketBehind = new RegExp(`[(（\\[]\\s?(?:(?:${SEE}|${ABOVE})\\.?,?\\s)?$`, 'iu')
/** "Note 2 of the report" is another document's. */
export const ofAnother = /^\s(?:of|to|des|der|zu[mr]?|du|de|del|della|do|da|к|до|van|till?)\s/iu
/** Where a note's number alone is the whole reference: "See note 3, at 12", "Fn. 3 and 5." */
export const closesReference = new RegExp(
  `^[)\\]）]?\\s{0,2}(?:$|${STOPS}|(?:and|und|et|y|e|i|та|и|і|&)\\s\\p{Nd}|${PAGE}${END}|(?:참조|参照))`,
  'iu',
)
export const workCited = new RegExp(`${START}${WORK}(?:\\.|${END})|${unspacedForms.work}`, 'iu')
/** Two letters in capitals are somebody's first names ("I. M. Pei"), not "idézett mű" or "loco citato". */
export const initials = /^\p{L}\.\s?\p{Lu}\.?$/u
/** "cited in Smith": another work. */
export const citedIn = /^\s?(?:in|en|na|por|da|nel|nella|by|par|dans|nach)\s(?!not|n\.|fn)/iu
/** Forms that are ordinary words as well: nothing is missed where they lead nowhere. */
export const weakWork = /^(?:cit|cyt|zit|cité|citad[oa]|citat[oa]|préc)/iu
export const supraAlone = new RegExp(`${START}supra(?=\\.?\\s?(?:$|${STOPS}|${PAGE}${END}))`, 'iu')
/** Asked of a note in small letters: to fold the case of so many words all along a text costs more than all else. */
export const hereafter = new RegExp(
  `(?:${START}(?:${column('hereafter').toLowerCase()})|${unspacedForms.hereafter})[\\s,:]{0,3}(?:(?:referred to as|cited as|abbreviated|zitiert(?: als)?|zit\\.|als|as|jako|come|dénommée?|cité|citado como|como|den|som|als|–|—)[:\\s]{1,2})?["“„«»‘'(（\\[「『]{0,2}([^"“”„«»’)）\\]」』;]{2,80})`,
  'u',
)
export const unspacedNumbered = new RegExp(
  unspacedForms.numbered.map((form) => form.replaceAll('#', NUMBER)).join('|'),
  'u',
)
export const pageFollows = new RegExp(`^\\s?(?:$|${STOPS}|["”’»(]|\\p{Nd}|${PAGE}${END}|supra)`, 'iu')

const ZEROS = [0x660, 0x6f0, 0x966, 0xff10]

/** A label as plain ASCII digits where it is a number in other digits (٣, ３, ③), else in lower case as it is. */
export function plainLabel(label: string): string {
  if (/^\d+$/.test(label)) return label
  return label.toLowerCase().replace(/[\p{Nd}①-⑳⁰¹²³⁴-⁹]/gu, (digit) => {
    const code = digit.charCodeAt(0)
    if (code >= 0x2460) return code <= 0x2473 ? String(code - 0x245f) : String(code - 0xff10)
    const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)
    if (raised >= 0) return String(raised)
    const zero = ZEROS.find((first) => code >= first && code <= first + 9)
    return zero === undefined ? digit : String(code - zero)
  })
}
