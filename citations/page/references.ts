/**
 * Character references (`&amp;`, `&#x20;`) in pieces of text and attribute values. The common ones stand in a table, the
 * standard's two thousand others are asked of `entities`.
 */
import { decodeHTML } from 'entities/decode'

const REFERENCE = /&(?:#(?:[xX][0-9a-fA-F]{1,10}|[0-9]{1,10})|[A-Za-z][A-Za-z0-9]{1,40});?/g

const common: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  copy: '\u00a9',
  reg: '\u00ae',
  laquo: '\u00ab',
  raquo: '\u00bb',
  middot: '\u00b7',
  ndash: '\u2013',
  mdash: '\u2014',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201c',
  rdquo: '\u201d',
  hellip: '\u2026',
  bull: '\u2022',
  times: '\u00d7',
  shy: '\u00ad',
}
const known = new Map(Object.entries(common).map(([name, text]) => [`&${name};`, text]))
/** A page may make up names without end; what was looked up is kept only so far. */
const MOST_KNOWN = 2_000
/** The longest name there is: `&CounterClockwiseContourIntegral;`. */
const LONGEST = 34

/** Replaces every reference. In attribute values a name without `;` stays where `=` or a letter follows (HTML §13.2.5.73). */
export function withoutReferences(text: string, inAttribute: boolean): string {
  let decoded = ''
  let from = 0
  // Most are one of few names: these are found without an expression and a call for each.
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at)
    const character = end < 0 || end - at > LONGEST ? undefined : known.get(text.slice(at, end + 1))
    if (character === undefined) return decoded + withoutAny(text.slice(from), inAttribute)
    decoded += text.slice(from, at) + character
    from = end + 1
  }
  return from === 0 ? text : decoded + text.slice(from)
}

function withoutAny(text: string, inAttribute: boolean): string {
  return text.replace(REFERENCE, (match, at: number) => {
    if (match.charCodeAt(1) === 0x23) return remember(match, numbered(match))
    // Asked before what is known: that the text of some page held `&copy` changes no `?a=1&copy=2`.
    if (inAttribute && !match.endsWith(';') && !legacyAlone(match, text.charCodeAt(at + match.length)))
      return match
    return lookUp(match)
  })
}

function legacyAlone(match: string, next: number): boolean {
  // The whole name must be one that needs no semicolon: `&copy` yes, the `&copyright` of a query no.
  return next !== 0x3d && lookUp(match).length <= 2
}

function lookUp(match: string): string {
  const found = known.get(match)
  if (found !== undefined) return found
  return remember(match, decodeHTML(match))
}

function remember(match: string, text: string): string {
  if (known.size < MOST_KNOWN) known.set(match, text)
  return text
}

/** Numbers from 128 to 159 mean windows-1252, as browsers read them (HTML §13.2.5.80). */
function numbered(match: string): string {
  const digits = match.endsWith(';') ? match.slice(2, -1) : match.slice(2)
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10)
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
  return String.fromCodePoint(WINDOWS[code - 128] ?? code)
}

const WINDOWS: readonly (number | undefined)[] = [
  0x20ac,
  undefined,
  0x201a,
  0x0192,
  0x201e,
  0x2026,
  0x2020,
  0x2021,
  0x02c6,
  0x2030,
  0x0160,
  0x2039,
  0x0152,
  undefined,
  0x017d,
  undefined,
  undefined,
  0x2018,
  0x2019,
  0x201c,
  0x201d,
  0x2022,
  0x2013,
  0x2014,
  0x02dc,
  0x2122,
  0x0161,
  0x203a,
  0x0153,
  undefined,
  0x017e,
  0x0178,
]
