/**
 * Numbers as the office formats print them before notes and list items. Formats that are printed with words or with signs
 * not listed here come out as plain digits.
 */

export type NumberStyle = (value: number) => string

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const CHICAGO = ['*', '†', '‡', '§']
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя'
const ARABIC_ALPHA = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'
const ARABIC_ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'
const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω'
const HEBREW: readonly (readonly [number, string])[] = [
  ...'תשרק'.split('').map((letter, index) => [400 - index * 100, letter] as const),
  ...'צפעסנמלכי'.split('').map((letter, index) => [90 - index * 10, letter] as const),
  ...'טחזוהדגבא'.split('').map((letter, index) => [9 - index, letter] as const),
]
const HAN_DIGITS = '〇一二三四五六七八九'
/** A document can say any number; beyond this the signs would only grow longer. */
const MAX_SIGNS = 3_999

/** Repeats its letters as word processors do: a … z, aa, bb … */
function letters(alphabet: string): NumberStyle {
  const signs = alphabet.split('')
  return (value) => (signs[(value - 1) % signs.length] ?? '').repeat(Math.ceil(value / signs.length))
}

function additive(signs: readonly (readonly [number, string])[]): NumberStyle {
  return (value) => {
    let rest = value
    let label = ''
    for (const [worth, sign] of signs)
      while (rest >= worth) {
        label += sign
        rest -= worth
      }
    return label
  }
}

const roman = additive(ROMAN)
/** Fifteen and sixteen would spell a divine name and are written as nine and six, nine and seven. */
const hebrew: NumberStyle = (value) => additive(HEBREW)(value).replace('יה', 'טו').replace('יו', 'טז')

function chinese(value: number): string {
  if (value >= 100)
    return String(value)
      .split('')
      .map((digit) => HAN_DIGITS[Number(digit)] ?? '')
      .join('')
  const tens = Math.floor(value / 10)
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (HAN_DIGITS[tens] ?? '')}十`
  return ten + (value % 10 === 0 ? '' : (HAN_DIGITS[value % 10] ?? ''))
}

const upper =
  (style: NumberStyle): NumberStyle =>
  (value) =>
    style(value).toUpperCase()
const from =
  (first: number, last: number): NumberStyle =>
  (value) =>
    value <= last ? String.fromCodePoint(first + value - 1) : String(value)
const digitsFrom =
  (zero: number): NumberStyle =>
  (value) =>
    String(value).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))

/** ECMA-376 part 1, 17.18.59, and ODF 1.3 part 3, 20.314 ("1", "i", "I", "a", "A", alphabets by their first letters). */
const STYLES: Readonly<Record<string, NumberStyle>> = {
  'lowerRoman': roman,
  'i': roman,
  'upperRoman': upper(roman),
  'I': upper(roman),
  'lowerLetter': letters(LATIN),
  'a': letters(LATIN),
  'upperLetter': upper(letters(LATIN)),
  'A': upper(letters(LATIN)),
  'chicago': (value) => (CHICAGO[(value - 1) % 4] ?? '*').repeat(Math.ceil(value / 4)),
  'none': () => '',
  'bullet': () => '',
  'numberInDash': (value) => `- ${value} -`,
  'decimalZero': (value) => String(value).padStart(2, '0'),
  'ordinal': (value) => `${value}${ordinalEnding(value)}`,
  'decimalEnclosedCircle': from(0x2460, 20),
  'decimalEnclosedCircleChinese': from(0x2460, 20),
  '①, ②, ③, ...': from(0x2460, 20),
  'decimalEnclosedParen': from(0x2474, 20),
  'decimalEnclosedFullstop': from(0x2488, 20),
  'decimalFullWidth': digitsFrom(0xff10),
  'hindiNumbers': digitsFrom(0x660),
  'hindiArabic': digitsFrom(0x660),
  'thaiNumbers': digitsFrom(0xe50),
  'russianLower': letters(RUSSIAN),
  'russianUpper': upper(letters(RUSSIAN)),
  'arabicAlpha': letters(ARABIC_ALPHA),
  'arabicAbjad': letters(ARABIC_ABJAD),
  'hebrew1': hebrew,
  'α, β, γ, ... (Greek Lower Letter)': letters(GREEK),
  'Α, Β, Γ, ... (Greek Upper Letter)': upper(letters(GREEK)),
  'ideographDigital': chinese,
  'japaneseCounting': chinese,
  'chineseCounting': chinese,
  'chineseCountingThousand': chinese,
  '一, 二, 三, ...': chinese,
}

/** The label of a number in a format of WordprocessingML or ODF. Never throws. */
export function labelOf(value: number, format: string): string {
  if (value < 1 || value > MAX_SIGNS || !Object.hasOwn(STYLES, format)) return String(value)
  return STYLES[format]?.(value) ?? String(value)
}

function ordinalEnding(value: number): string {
  if (value % 100 > 10 && value % 100 < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}
