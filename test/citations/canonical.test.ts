import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, measuredJson, readCanonical, wellFormed } from '../../citations/canonical.ts'

test.each([
  [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
  [{ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, 'ö': 7 }, null],
  ['\u000f\n"\\/€', '"\\u000f\\n\\"\\\\/€"'],
  [-5, '-5'],
])('%j => its canonical text', (value, text) => {
  const found = canonicalJson(value)
  if (text !== null) expect(found).toBe(text)
  expect(JSON.parse(found)).toEqual(value)
})

test('keys beyond ASCII => sorted by UTF-16 units, as RFC 8785 shows', () => {
  const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, 'ö': 7 }
  expect(Object.keys(JSON.parse(canonicalJson(value)) as object)).toEqual([
    '1',
    '\r',
    '\u0080',
    'ö',
    '\u20ac',
    '\u{1f600}',
    '\ufb33',
  ])
})

describe('what JSON would bend or drop', () => {
  test.each([
    ['a lone surrogate', { a: '\ud800' }],
    ['a lone surrogate in a key', { '\udc00': 1 }],
    ['undefined', { a: undefined }],
    ['a fraction', { a: 1.5 }],
    ['2^53', { a: 2 ** 53 }],
    ['minus zero', { a: -0 }],
    ['NaN', [Number.NaN]],
    ['a date', { at: new Date(0) }],
    ['a bigint', 1n],
    ['a function', { toJSON: () => 1 }],
    ['a map', new Map()],
    ['nothing', undefined],
  ])('%s => refused', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError)
  })

  test('a hundred levels => refused', () => {
    let value: unknown = 1
    for (let level = 0; level < 100; level++) value = [value]
    expect(() => canonicalJson(value)).toThrow(/levels/)
  })
})

test.each([
  [{ b: 0.1, a: [197.06, -4.58, 3] }, '{"a":[197.06,-4.58,3],"b":0.1}'],
  [{ small: 1e-7, large: 4503599627370495.5 }, '{"large":4503599627370495.5,"small":1e-7}'],
])('measures %j => their canonical text', (value, text) => {
  expect(measuredJson(value)).toBe(text)
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -0, '\ud800', undefined])(
  '%s => no measure either',
  (value) => {
    expect(() => measuredJson({ a: value })).toThrow(RangeError)
  },
)

test('lone surrogates in keys and texts => replaced, all else as it was', () => {
  const value = { '\udc00': ['a\ud800b', 1.5, null, { whole: '\u{1f600}' }] }
  expect(wellFormed(value)).toEqual({ '\ufffd': ['a\ufffdb', 1.5, null, { whole: '\u{1f600}' }] })
})

const json = fc.jsonValue({ noUnicodeString: false }).filter((value) => accepted(value))
function accepted(value: unknown): boolean {
  try {
    canonicalJson(value)
    return true
  } catch {
    return false
  }
}

test('any value => one text, which reads back as the value and as canonical', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value)
      expect(readCanonical(text)).toEqual({ kind: 'canonical', value: JSON.parse(text) as unknown })
      expect(canonicalJson(JSON.parse(text) as unknown)).toBe(text)
    }),
  )
})

test.each([
  ['a blank', '{"a": 1}'],
  ['another key order', '{"b":1,"a":2}'],
  ['a key twice', '{"a":1,"a":1}'],
  ['an escape too many', '"\\u0061"'],
  ['1.0', '1.0'],
  ['a line feed behind', '{}\n'],
  ['a byte order mark', '\ufeff{}'],
  ['an escaped surrogate', '"\\ud800"'],
  ['no JSON', '{'],
  ['10,000 levels', '['.repeat(10_000) + ']'.repeat(10_000)],
])('%s => not canonical', (_, text) => expect(readCanonical(text).kind).toBe('problem'))
