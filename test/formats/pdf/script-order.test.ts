/** Right-to-left runs read in order, and brackets that face the right way. */
import { expect, test } from 'vitest'
import { lettersOf } from '../../../src/formats/pdf/letters.ts'
import { readingOrder } from '../../../src/formats/pdf/script-order.ts'

/** Drawn from left to right, as most producers do; given here as it looks, from the left. */
function read(seen: string): string {
  const units = Array.from(seen, (text, at) => ({ text, start: at, end: at + 1 }))
  return readingOrder(units)
    .flatMap(({ units: own }) => own.map(({ text }) => text))
    .join('')
}

const turn = (text: string): string => Array.from(text).toReversed().join('')

test.each([
  ['a pair named by its shape', '»קול«', '«קול»'],
  ['a pair named by what was written', '«קול»', '«קול»'],
  ['a closing one alone, named by its shape', 'קול«.', 'קול».'],
  ['an opening one alone, named by its shape', 'אמר »קול', 'אמר «קול'],
  ['an opening and another closing one', 'קול» אמר «עוד', 'קול» אמר «עוד'],
])('%s => faces as it is read', (_, drawn, expected) => {
  expect(read(turn(drawn))).toBe(expected)
})

test.each([
  ['a ligature', 'ﬃ', 'ffi'],
  ['a word ligature', 'ﷲ', 'الله'],
  ['a formula that one glyph draws', 'صلى الله عليه وسلم', 'صلى الله عليه وسلم'],
  ['a sentence mapped to one glyph', 'انظر https://example.org/ar', '\ufffd'],
])('%s => its letters, if they can be one glyph', (_, mapped, expected) => {
  expect(lettersOf(mapped)).toBe(expected)
})

test('the two halves of lam-alef drawn at one place => lam first', () => {
  const units = [
    { text: 'ث', start: 20, end: 25 },
    { text: 'ل', start: 10, end: 20 },
    { text: 'ا', start: 10, end: 10 },
    { text: 'ث', start: 5, end: 10 },
  ]
  for (const drawn of [units, units.toReversed()])
    expect(readingOrder(drawn).flatMap((stretch) => stretch.units.map(({ text }) => text))).toEqual([
      'ث',
      'ل',
      'ا',
      'ث',
    ])
})

test('a vowel sign drawn without a width => behind its letter, wherever it stands over it', () => {
  const units = [
    { text: 'ع', start: 10, end: 20 },
    { text: '\u064b', start: 13, end: 13 },
    { text: 'ا', start: 5, end: 10 },
  ]
  expect(
    readingOrder(units)
      .flatMap((stretch) => stretch.units.map(({ text }) => text))
      .join(''),
  ).toBe('ع\u064bا')
})
