import { expect, test } from 'vitest'
import { isDigit, isLatin, isSpace } from '../../../citations/extract/sign.ts'

test.each([
  ['isSpace', isSpace, /\s/],
  ['isDigit', isDigit, /\d/],
  ['isLatin', isLatin, /[a-z]/i],
] as const)('%s says of every code unit what the expression says', (_name, kind, expression) => {
  const other: number[] = []
  for (let code = 0; code < 0x10000; code++)
    if (kind(code) !== expression.test(String.fromCharCode(code))) other.push(code)
  expect(other).toEqual([])
})
