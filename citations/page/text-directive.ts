/**
 * Text directives (`#:~:text=prefix-,start,end,-suffix`, WICG Scroll-to-Text-Fragment): reading them, and finding what they
 * quote in the text of a page. Case, white space, dashes, quotation marks and Unicode's compatible forms make no
 * difference; words must be whole ones. Unlike browsers we let a quotation run over the edge of a block: it is there.
 */
import { kindOf, kinds } from './letters.ts'

export interface TextDirective {
  readonly prefix: string | null
  readonly start: string
  readonly end: string | null
  readonly suffix: string | null
}

const MOST_DIRECTIVES = 10
const LONGEST_TERM = 5_000

/** What stands before `:~:`, and the well-formed text directives after it. Decoded, not yet folded. */
export function readDirectives(fragment: string): {
  rest: string
  directives: TextDirective[]
  any: boolean
} {
  const at = fragment.indexOf(':~:')
  if (at < 0) return { rest: fragment, directives: [], any: false }
  const directives = fragment
    .slice(at + 3)
    .split('&', 4 * MOST_DIRECTIVES)
    .filter((part) => part.startsWith('text='))
    .map((part) => readDirective(part.slice(5)))
    .filter((directive) => directive !== null)
  return { rest: fragment.slice(0, at), directives: directives.slice(0, MOST_DIRECTIVES), any: true }
}

function readDirective(written: string): TextDirective | null {
  const terms = written.split(',', 6)
  const prefix = (terms[0] ?? '').endsWith('-') ? (terms.shift() ?? '').slice(0, -1) : null
  const suffix = (terms.at(-1) ?? '').startsWith('-') ? (terms.pop() ?? '').slice(1) : null
  const [start = '', end = null] = terms
  if (terms.length > 2 || start === '' || end === '' || prefix === '' || suffix === '') return null
  return {
    prefix: prefix === null ? null : percentDecoded(prefix),
    start: percentDecoded(start),
    end: end === null ? null : percentDecoded(end),
    suffix: suffix === null ? null : percentDecoded(suffix),
  }
}

/** The bytes behind percent signs read in `charset`; what is no escape stays. Never throws. */
export function percentDecoded(text: string, charset = 'utf-8'): string {
  if (!text.includes('%')) return text
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (pair) => Number.parseInt(pair, 16))
    return new TextDecoder(charset, { fatal: false, ignoreBOM: true }).decode(bytes)
  })
}

/** Whether all that `directive` quotes stands in `page`, in its order. `page` as `folded` gives it. */
export function isQuoted(page: string, directive: TextDirective): boolean {
  const [prefix, start, end, suffix] = [
    directive.prefix,
    directive.start,
    directive.end,
    directive.suffix,
  ].map((term) => (term === null ? null : folded(term.slice(0, LONGEST_TERM)).trim()))
  if (start === undefined || start === null || start === '') return false
  if (end === null || end === undefined) return find(page, 0, [prefix ?? '', start, suffix ?? '']) >= 0
  // The first beginning leaves the most room for the end, so no other beginning need be tried.
  const from = find(page, 0, [prefix ?? '', start, ''])
  return from >= 0 && find(page, from, ['', end, suffix ?? '']) >= 0
}

/** NFKC, small letters, one kind of dash and quotation mark, white space collapsed, soft hyphens and joiners dropped. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g, '')
    .replace(/[\u058a\u2010-\u2015\u2212\u2e3a\u2e3b]/g, '-')
    .replace(/[\u2018-\u201b\u2032\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb\u300c-\u300f]/g, '"')
    .replace(/\s+/g, ' ')
}

/**
 * Finds what stands between `before` and `after` (empty where nothing is asked), white space between them or not, as whole
 * words; the place behind it, or -1.
 */
function find(page: string, from: number, [before, term, after]: readonly [string, string, string]): number {
  let nearest = -1
  for (const first of before === '' ? [''] : ['', ' ']) {
    for (const second of after === '' ? [''] : ['', ' ']) {
      const needle = before + first + term + second + after
      const begin = before.length + first.length
      for (const at of occurrences(page, needle, from)) {
        const [start, end] = [at + begin, at + begin + term.length]
        if (!betweenWords(page, at) || !betweenWords(page, start) || !betweenWords(page, end)) continue
        if (nearest < 0 || end < nearest) nearest = end
        break
      }
    }
  }
  return nearest
}

/** Not within a word; scripts without spaces have edges everywhere. */
function betweenWords(page: string, at: number): boolean {
  if (at <= 0 || at >= page.length) return true
  return kindOf(page.charCodeAt(at - 1)) !== kinds.word || kindOf(page.charCodeAt(at)) !== kinds.word
}

/** Where `needle` begins in `page`, from `from` on; linear whatever both are like (Knuth, Morris, Pratt). */
function* occurrences(page: string, needle: string, from: number): Generator<number> {
  // Most quotations are not there at all or once; the engine's own search says so fastest while it cannot go wrong badly.
  if (needle.length <= 48) {
    for (let at = page.indexOf(needle, from); at >= 0; at = page.indexOf(needle, at + 1)) yield at
    return
  }
  const borders = new Int32Array(needle.length)
  for (let at = 1, border = 0; at < needle.length; at++) {
    while (border > 0 && needle.charCodeAt(at) !== needle.charCodeAt(border))
      border = borders[border - 1] ?? 0
    if (needle.charCodeAt(at) === needle.charCodeAt(border)) border++
    borders[at] = border
  }
  for (let at = from, matched = 0; at < page.length; at++) {
    while (matched > 0 && page.charCodeAt(at) !== needle.charCodeAt(matched))
      matched = borders[matched - 1] ?? 0
    if (page.charCodeAt(at) === needle.charCodeAt(matched)) matched++
    if (matched < needle.length) continue
    yield at - needle.length + 1
    matched = borders[matched - 1] ?? 0
  }
}
