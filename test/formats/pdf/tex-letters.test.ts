/** Bitmap fonts of TeX name their glyphs by code: which encoding a font has is told by the codes it uses. */
import { expect, test } from 'vitest'
import { isNamedByCode, texLetters } from '../../../src/formats/pdf/tex-letters.ts'

const small = Array.from({ length: 26 }, (_, at) => 97 + at)

test.each<[string, readonly number[], readonly number[], string]>([
  ['OT1 ligatures', [...small, 11, 12, 14], [11, 12, 13, 14, 15], 'fffiflffiffl'],
  ['OT1 quotation marks and dashes', [...small, 34, 92, 123], [92, 34, 123, 124], '“”–—'],
  ['T1 ligatures', [...small, 27, 28], [27, 28, 29, 30, 31], 'fffiflffiffl'],
  ['T1 quotation marks and dashes', [...small, 16, 17, 21], [16, 17, 21, 22], '“”–—'],
  ['T1 accented letters', [...small, 233, 252], [233, 252, 138], 'éüŁ'],
  ['signs beside T1', [136], [136], '•'],
])('%s => %s', (_, codes, asked, read) => {
  const letters = texLetters((code) => codes.includes(code))
  expect(asked.map((code) => letters?.get(code) ?? '?').join('')).toBe(read)
})

test('a font of nothing but ASCII, or of typewriter letters, is left as it is', () => {
  expect(texLetters((code) => small.includes(code))).toBeNull()
  expect(texLetters((code) => [...small, 92, 123].includes(code))).toBeNull()
})

test('only names that are the code count', () => {
  expect(isNamedByCode('a28', 28)).toBe(true)
  expect(isNamedByCode('alpha', 97)).toBe(false)
  expect(isNamedByCode(null, 28)).toBe(false)
})
