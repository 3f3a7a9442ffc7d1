/** What the finders of identifiers share: the shape of a find, where one may stand, and where its last sign is. */
import type { Locator } from '../citation.ts'

export interface FoundLocator {
  readonly locator: Locator
  /** UTF-16 range of the identifier itself, its label ("doi:", "PMID") left out. End exclusive. */
  readonly start: number
  readonly end: number
}

/**
 * `note`: a footnote or an entry of a bibliography, where a source is expected and an identifier may stand bare. `text`:
 * running text, where only one with its name before it is sure.
 */
export type Place = 'note' | 'text'

/** Not inside a word: what comes before an identifier or its label. */
export const WORD_START = '(?<![\\p{L}\\p{N}])'

const MAX_SUFFIX = 200
const CLOSER_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
/** Contribution segment of a SICI (ANSI/NISO Z39.56), as in old DOIs: `<693::AID-ASI4>`, `<0697:TDOTSF>`. */
const SICI_SEGMENT = /<[\w.]{0,12}:[^<>\s]{0,40}>/y
const DASH = /[\u2010\u2011\u2013\u2212]/
/** Set into long words to let them wrap; no part of what is printed. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/
const ENTITY = /&(?:[lg]t|quot|nbsp|amp|#\d{1,4});/iy
const TRAILING = /[.,;:!?'’*†‡§¶\u2013\u2212&]+$/u
/** A separator behind which another identifier or the note's next words begin. */
const NEXT_BEGINS =
  /[,;.([{](?=10\.\d{4}|https?:|doi\b|PMC?ID\b|PMC\d|Epub\b|ISS?BN\b|ISSN\b|Accessed\b|Retrieved\b|Available\b)/y

const CUTS = [NEXT_BEGINS, ENTITY]
/** Signs that end nothing. */
const PLAIN = /[\w!#$%'*+/:=?@~-]{1,200}/y

export interface Suffix {
  readonly value: string
  readonly end: number
}

/**
 * Reads a DOI's or handle's suffix, of which nearly any printable sign may be part: up to a blank, a quotation mark or a
 * bracket that it did not open; closing punctuation left off; typographic hyphens read as the hyphen they replace. A
 * line break within it shows as a blank behind `/`, `-` or an opening "j."; where only a suffix can go on, it does.
 */
export function readSuffix(text: string, from: number): Suffix {
  const limit = Math.min(text.length, from + MAX_SUFFIX)
  let value = ''
  let at = from
  const open: { closer: string; length: number; at: number }[] = []
  while (at < limit) {
    const sign = text.charAt(at)
    const plain = matchAt(PLAIN, text, at).slice(0, limit - at) || matchAt(SICI_SEGMENT, text, at)
    if (plain !== '') {
      value += plain
      at += plain.length
    } else if (UNSEEN.test(sign) || (sign === ' ' && goesOn(value, text.slice(at + 1, at + 80)))) at++
    else if (DASH.test(sign)) {
      value += '-'
      at++
    } else if (!/[.,;&()[\]{}]/.test(sign) || CUTS.some((cut) => matchAt(cut, text, at) !== '')) break
    else {
      if (/[)\]}]/.test(sign) && open.pop()?.closer !== sign) break
      const closer = CLOSER_OF[sign]
      if (closer !== undefined) open.push({ closer, length: value.length, at })
      value += sign
      at++
    }
  }
  // A bracket that nothing closed was the sentence's.
  const [unclosed] = open
  if (unclosed !== undefined) {
    value = value.slice(0, unclosed.length)
    at = unclosed.at
  }
  const trimmed = value.replace(TRAILING, '')
  return { value: trimmed, end: backTo(text, from, at, trimmed.length) }
}

/** The offset behind the last sign of a value of `length`, unseen signs and blanks in it not counted. */
function backTo(text: string, from: number, limit: number, length: number): number {
  let end = from
  for (let count = 0; end < limit && count < length; end++)
    if (!UNSEEN.test(text.charAt(end)) && text.charAt(end) !== ' ') count++
  return end
}

function goesOn(value: string, rest: string): boolean {
  const next = /^[^\s,;]+/.exec(rest)?.[0] ?? ''
  if (!/\d/.test(next) || /^(?:https?:|10\.\d{4}|doi)/i.test(next)) return false
  if (value === '' || value.endsWith('/')) return /^[\w(]/.test(next)
  if (value.endsWith('-')) return /^\d[\d-]*[-_]\d/.test(next)
  // Elsevier's "j." + "cell.2020.01.001": letters alone are no whole suffix.
  return /^[a-z]\.$/.test(value) && /^[a-z]+\.\d{4}\./.test(next)
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ((pattern.lastIndex = 0), '')
}

/** `encodeURI` that also escapes what would begin a query or fragment, and does not throw on half a surrogate pair. */
export function escapePath(value: string): string {
  return encodeURI(value.toWellFormed()).replaceAll('?', '%3F').replaceAll('#', '%23')
}
