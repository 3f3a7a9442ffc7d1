/** Underscores that TeX draws as rules are read; lines under words, fractions and forms are not. */
import { expect, test } from 'vitest'
import type { LoadedFont } from '../../../src/formats/pdf/fonts.ts'
import type { Glyph } from '../../../src/formats/pdf/glyph.ts'
import { createUnderscores, type Rule } from '../../../src/formats/pdf/underscore.ts'

const font: LoadedFont = {
  name: 'CMR10',
  bold: false,
  italic: false,
  mono: false,
  vertical: false,
  type3: false,
  unit: 0.001,
  scale: 1,
  letters: null,
}

function letter(unicode: string, x: number, y = 500): Glyph {
  return { unicode, x, y, advance: 5, size: 10, dx: 1, dy: 0, font, mark: null, invisible: false }
}

function rule(x: number, width = 3, y = 500, height = 0.4): Rule {
  return { x, y, width, height }
}

function isRule(drawn: Glyph | Rule): drawn is Rule {
  return 'height' in drawn
}

test.each<[string, readonly (Glyph | Rule)[], string]>([
  ['a rule between two letters', [letter('a', 100), rule(105.6), letter('b', 108.6)], 'a_b'],
  ['two rules', [letter('a', 100), rule(105.6), rule(109.2), letter('b', 112.2)], 'a__b'],
  ['a rule before the next line', [letter('a', 100), rule(105.6), letter('b', 40, 488)], 'a_b'],
  ['a rule under a letter', [letter('a', 100), rule(100, 5, 498), letter('b', 105)], 'ab'],
  ['a rule with nothing behind it', [letter('a', 100), rule(105.6)], 'a'],
  ['a rule before a distant word', [letter('a', 100), rule(105.6), letter('b', 130)], 'ab'],
  ['a line to write on', [letter('a', 100), rule(105.6, 80), letter('b', 185.6)], 'ab'],
  ['a fraction', [letter('a', 100, 507), rule(100, 5, 502.5), letter('b', 100, 493)], 'ab'],
  ['a thick bar', [letter('a', 100), rule(105.6, 3, 500, 3), letter('b', 108.6)], 'ab'],
])('%s => %s', (_, drawn, read) => {
  let text = ''
  const underscores = createUnderscores(({ unicode }) => {
    text += unicode
  })
  for (const one of drawn)
    if (isRule(one)) underscores.rule(one)
    else underscores.glyph(one)
  expect(text).toBe(read)
})
