/** ISBNs (ISO 2108): only those whose check digit is right, so that no telephone number or case number is taken for one. */
import type { Locator } from '../citation.ts'
import { WORD_START, type FoundLocator, type Place } from './found.ts'

const DASH = '[-\\u2010\\u2011\\u2012\\u2013\\u00ad]'
const LABEL = new RegExp(
  `${WORD_START}(?:[ep]-?|print[ -]?|online[ -]?)?ISBNs?(?:[-‐ ]?1[03](?!\\d|${DASH}))?(?:\\s?\\([\\p{L}\\p{N} .-]{1,24}\\))?\\s{0,2}[:：#=]?\\s{0,3}`,
  'giu',
)
const THIRTEEN = `97[89](?:${DASH}?|\\s)(?:\\d(?:${DASH}?|\\s)){9}\\d`
const TEN = `(?:\\d(?:${DASH}?|\\s)){9}[\\dX]`
const NUMBER = new RegExp(`(${THIRTEEN}|${TEN})(?![\\p{L}\\p{N}])`, 'iuy')
/** Between the numbers of a list: "(pbk.), ", " and ", " / ". */
const BETWEEN =
  /\s?(?:\([^()]{0,30}\))?\s{0,2}(?:[,;/|&]|and|und|et|y|e|i)?\s{0,2}(?:ISBN(?:-1[03])?[:：]?\s?)?/iuy
/** Hyphenated into its five parts, the number needs no label in a note. */
const BARE = /(?<![\p{L}\p{N}-])(97[89]-\d{1,5}-\d{1,7}-\d{1,7}-\d)(?![\p{L}\p{N}-])/gu
const LONGEST_LIST = 12

/**
 * An ISBN has no resolver of its own. Wikipedia's book sources page is taken: it favours no shop and no library, has kept
 * its address since 2004, and answers for every valid number, where a catalogue's 404 ("we do not hold it") would make a
 * printed book look like a dead link.
 */
export function isbnLocator(value: string): Locator {
  return { kind: 'isbn', value, url: `https://en.wikipedia.org/wiki/Special:BookSources/${value}` }
}

/** The digits of a valid ISBN, 10 or 13 of them, hyphens and blanks left out; null for anything else. */
export function readIsbn(printed: string): string | null {
  const digits = printed.replace(/[^\dXx]/g, '').toUpperCase()
  if (/^97[89]\d{10}$/.test(digits)) {
    // 979-0 numbers are sheet music (ISMN).
    if (digits.startsWith('9790')) return null
    const sum = Array.from(digits).reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
    return sum % 10 === 0 ? digits : null
  }
  if (!/^\d{9}[\dX]$/.test(digits) || /^(\d)\1{8}/.test(digits)) return null
  const sum = Array.from(digits).reduce(
    (all, digit, at) => all + (digit === 'X' ? 10 : Number(digit)) * (10 - at),
    0,
  )
  return sum % 11 === 0 ? digits : null
}

/** The 13 digits of an ISBN of either length: what makes two of them the same book. */
export function isbn13(digits: string): string {
  if (digits.length !== 10) return digits
  const body = `978${digits.slice(0, 9)}`
  const sum = Array.from(body).reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
  return body + String((10 - (sum % 10)) % 10)
}

export function findIsbns(text: string, place: Place): FoundLocator[] {
  const found: FoundLocator[] = []
  for (const label of text.matchAll(LABEL)) {
    let at = label.index + label[0].length
    for (let count = 0; count < LONGEST_LIST; count++) {
      const next = numberAt(text, at)
      if (next === null) break
      found.push(next)
      BETWEEN.lastIndex = next.end
      at = next.end + (BETWEEN.exec(text)?.[0].length ?? 0)
    }
  }
  if (place === 'note') {
    const known = new Set(found.map(({ start }) => start))
    for (const { index } of text.matchAll(BARE)) {
      const bare = known.has(index) ? null : numberAt(text, index)
      if (bare !== null) found.push(bare)
    }
  }
  return found
}

function numberAt(text: string, at: number): FoundLocator | null {
  NUMBER.lastIndex = at
  const printed = NUMBER.exec(text)?.[1]
  NUMBER.lastIndex = 0
  const value = printed === undefined ? null : readIsbn(printed)
  if (printed === undefined || value === null) return null
  return { locator: isbnLocator(value), start: at, end: at + printed.length }
}
