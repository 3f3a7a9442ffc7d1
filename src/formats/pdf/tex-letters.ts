/**
 * The letters of TeX's bitmap fonts (PK, as Type 3), whose glyphs are named by nothing but their code: "a28". Below the
 * blank and above the tilde codes are those of TeX's two text encodings, OT1 (Knuth) and T1 (Cork); which of them a font
 * has is told by the codes that it uses. Mathematics is not told apart: its letters are hardly ever part of an address.
 */

const OT1: ReadonlyMap<number, string> = new Map([
  ...['ff', 'fi', 'fl', 'ffi', 'ffl', 'ı', 'ȷ', '`', '´', 'ˇ', '˘', '¯', '˚', '¸', 'ß', 'æ', 'œ', 'ø'].map(
    (letter, at): [number, string] => [11 + at, letter],
  ),
  [29, 'Æ'],
  [30, 'Œ'],
  [31, 'Ø'],
  [34, '”'],
  [39, '’'],
  [60, '¡'],
  [62, '¿'],
  [92, '“'],
  [94, 'ˆ'],
  [96, '‘'],
  [123, '–'],
  [124, '—'],
  [125, '˝'],
  [126, '˜'],
  [127, '¨'],
])
const T1_LOW = [...Array.from('`´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›“”„«»–—\u200b0ıȷ'), 'ff', 'fi', 'fl', 'ffi', 'ffl']
const T1_HIGH =
  'ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖŒØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöœøùúûüýþß'
const T1: ReadonlyMap<number, string> = new Map([
  ...T1_LOW.map((letter, code): [number, string] => [code, letter]),
  [39, '’'],
  [96, '‘'],
  [127, '-'],
  ...Array.from(T1_HIGH, (letter, at): [number, string] => [128 + at, letter]),
])
/** Codes that text hardly uses but in the one encoding: quotation marks, dashes, ligatures. */
const TELLS_T1 = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 17, 21, 22, 27, 28, 29, 30]
const TELLS_OT1 = [11, 12, 13, 14, 15, 92, 123, 124]
/** A font of typewriter letters has no ligatures, and its brackets, quotes and slashes are where ASCII has them. */
const ASCII_ALIKE = [34, 60, 62, 92, 123, 124, 125, 126]

/** A font without small letters that has high codes holds the companions of T1 (TS1): bullets, daggers. */
const TS1: ReadonlyMap<number, string> = new Map([
  [132, '†'],
  [133, '‡'],
  [134, '‖'],
  [136, '•'],
  [167, '§'],
  [169, '©'],
  [182, '¶'],
  [191, '€'],
])

/** Letters by code, for a Type 3 font in which `has` says whether a code has a glyph; null where TeX's codes are ASCII's. */
export function texLetters(has: (code: number) => boolean): ReadonlyMap<number, string> | null {
  const count = (codes: readonly number[]) => codes.filter(has).length
  const high = Array.from({ length: 128 }, (_, at) => 128 + at)
  const small = Array.from({ length: 26 }, (_, at) => 97 + at)
  const [t1, ot1] = [count(TELLS_T1) + count(high), count(TELLS_OT1)]
  if (count(high) > 0 && !small.some((code) => has(code))) return TS1
  if (t1 === 0 && ot1 === 0) return null
  if (t1 > ot1) return T1
  // Nothing but signs that ASCII has too, and a backslash without its other quotation mark: typewriter letters.
  const ligatures = TELLS_OT1.slice(0, 5).some(has)
  return ligatures || (has(34) && has(92)) || !ASCII_ALIKE.some((code) => has(code)) ? OT1 : null
}

/** Whether a glyph's name is TeX's: its code and nothing else. */
export function isNamedByCode(name: unknown, code: number): boolean {
  return name === `a${code}`
}
