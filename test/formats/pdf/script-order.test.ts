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
