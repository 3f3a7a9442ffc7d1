/** Classes of characters for counting and comparing words, as fast tables and ranges; no dictionary of any language. */

/** Space, part of a word, between words, or part of a script that writes no spaces. `ignored`: soft hyphens, joiners. */
export const kinds = { between: 0, word: 1, space: 2, unspaced: 3, ignored: 4 } as const

const TABLED = 0x600
/** All of them in one text, so that an expression is run once and not for each. */
const ALL = Array.from({ length: TABLED }, (_, code) => String.fromCharCode(code)).join('')
const table = new Uint8Array(TABLED)
for (const { index, 0: run } of ALL.matchAll(/[\p{L}\p{N}\p{M}'_]+/gu))
  table.fill(kinds.word, index, index + run.length)
for (const { index, 0: run } of ALL.matchAll(/\s+/g)) table.fill(kinds.space, index, index + run.length)
table[0xad] = kinds.ignored
const lower = Uint16Array.from({ length: TABLED }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase()
  return small.length === 1 ? small.charCodeAt(0) : code
})

/** One of `kinds` for a UTF-16 unit. */
export function kindOf(code: number): number {
  if (code < TABLED) return table[code] ?? kinds.between
  // Thai to Myanmar without Georgian and Hangul Jamo; Khmer; kana and Han; their presentation forms; planes above.
  if (code < 0x2000) {
    if ((code >= 0xe00 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff)) return kinds.unspaced
    return code === 0x1680 ? kinds.space : kinds.word
  }
  if (code < 0x2070) {
    if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f)
      return kinds.space
    if (code === 0x2019) return kinds.word
    return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code >= 0x2060
      ? kinds.ignored
      : kinds.between
  }
  if (code < 0x2e80) return code < 0x2c00 ? kinds.between : kinds.word
  if (code < 0x3040) return code === 0x3000 ? kinds.space : code === 0x3005 ? kinds.unspaced : kinds.between
  if (code < 0xa000) return kinds.unspaced
  if (code < 0xd800) return kinds.word
  if (code < 0xe000) return kinds.unspaced
  if (code < 0xf900) return kinds.between
  if (code < 0xfb00) return kinds.unspaced
  if (code === 0xfeff) return kinds.ignored
  if (code < 0xff10) return code >= 0xfe00 && code < 0xfe70 ? kinds.between : kinds.word
  return code >= 0xff66 && code <= 0xff9f ? kinds.unspaced : kinds.word
}

/** What a character adds to a word, by one look: its small letter; 0 where it is part of none. */
const letters = lower.map((small, code) => (table[code] === kinds.word ? small : 0))

/** Its small letter where it is part of a word and stands in the table; else 0, and `kindOf` tells more. */
export function letterOf(code: number): number {
  return code < TABLED ? (letters[code] ?? 0) : 0
}

/** Small letter of Latin, Greek, Cyrillic and Armenian; others as they are. */
export function lowerOf(code: number): number {
  return code < TABLED ? (lower[code] ?? code) : code
}
