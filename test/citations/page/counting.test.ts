/** What counts and cleans words does so fast, and says the same as the plain definition would, however the text comes in. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutReferences } from '../../../citations/page/references.ts'
import { Simhash, mix } from '../../../citations/page/simhash.ts'
import { collapsedText, Visible } from '../../../citations/page/visible.ts'

const pieces = (...some: readonly string[]) =>
  fc.array(fc.constantFrom(...some), { maxLength: 40 }).map((list) => list.join(''))

test('a text in one run or in many => the same counts, hash and words', () => {
  const text = pieces(
    'a',
    'Word',
    ' ',
    '  ',
    '\n\t',
    'é',
    'слово',
    '漢字',
    'ไทย',
    '\u00ad',
    "it's",
    '42',
    '.',
    '—',
    'العربية',
    '\u00a0',
  )
  fc.assert(
    fc.property(text, fc.array(fc.nat(60), { maxLength: 6 }), (written, cuts) => {
      const whole = new Visible()
      whole.take(written, 0, written.length, false, false)
      const many = new Visible()
      const places = [0, ...cuts.map((at) => Math.min(at, written.length)), written.length].toSorted(
        (a, b) => a - b,
      )
      for (const [at, from] of places.slice(0, -1).entries())
        many.take(written, from, places[at + 1] ?? from, false, false)
      expect(countsOf(many)).toEqual(countsOf(whole))
    }),
    { numRuns: 300 },
  )
})

function countsOf(visible: Visible): unknown {
  const { characters, mainCharacters } = visible
  return {
    characters,
    mainCharacters,
    hash: visible.digest(),
    words: visible.words,
    text: visible.main.text(),
  }
}

test('white space of any kind => one space', () => {
  const text = pieces(' ', '  ', '\n', '\t', '\u00a0', '\u2003', '\ufeff', 'a', 'bc', '\u00ad')
  fc.assert(
    fc.property(text, (written) => {
      expect(collapsedText(written, 300)).toBe(written.replaceAll(/\s+/g, ' ').trim().slice(0, 300))
    }),
    { numRuns: 300 },
  )
})

test('many features => the bits that more than half of them had', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 60 }), (features) => {
      const hash = new Simhash()
      for (const feature of features) hash.add(feature)
      expect(hash.digest()).toBe(majority(features, 0x5bd1e995) + majority(features, 0))
    }),
    { numRuns: 200 },
  )
})

function majority(features: readonly number[], salt: number): string {
  let word = 0
  for (let bit = 0; bit < 32; bit++) {
    const had = features.filter((feature) => ((mix(feature ^ salt) >>> bit) & 1) === 1).length
    if (had * 2 > features.length) word |= 1 << bit
  }
  return (word >>> 0).toString(16).padStart(8, '0')
}

test('references one after the other => each as it is alone', () => {
  const alone = [
    '&amp;',
    '&',
    '&eacute;',
    '&#8217;',
    '&#x41;',
    '&copy',
    '&copy=1',
    '&nosuch;',
    '& x;',
    '&#0;',
    '&lt',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...alone, '&amp; b'), { maxLength: 20 }),
      fc.boolean(),
      (list, within) => {
        const expected = list.map((one) => withoutReferences(one, within)).join('')
        expect(withoutReferences(list.join(''), within)).toBe(expected)
      },
    ),
    { numRuns: 300 },
  )
})
