/**
 * Underscores that are drawn and not typed: fonts in TeX's old encoding have none, so `\_` is a rule of about a letter's
 * width on the baseline. A rule between two glyphs of one word, flush with both, is one; lines under words, fractions and
 * forms are not, since theirs begin under a letter, have no glyph behind them, or are wider.
 */
import type { Glyph } from './glyph.ts'

/** A thin level box, in points of the shown page. */
export interface Rule {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

// In parts of the type size.
const WIDTH = { least: 0.2, most: 0.7 }
const THICKEST = 0.12
/** The rule stands off its neighbours by a thin kern (0.06). */
const NEXT_TO = { least: -0.1, most: 0.2 }
/** Around the baseline: below it at most by a descender. */
const HEIGHT = { least: -0.3, most: 0.1 }
const MOST_WAITING = 8

/** Hands glyphs on to `place`, with an underscore where a rule stands for one. */
export function createUnderscores(place: (glyph: Glyph) => void): {
  glyph(glyph: Glyph): void
  rule(rule: Rule): void
} {
  let last: Glyph | null = null
  let end = 0
  let waiting: Rule[] = []
  return {
    glyph(glyph) {
      if (last !== null && waiting.length > 0 && (goesOn(last, end, glyph) || isNextLine(last, glyph)))
        for (const rule of waiting)
          place({ ...last, unicode: '_', x: rule.x, advance: rule.width, mark: last.mark })
      waiting = []
      last = glyph
      end = glyph.x + glyph.advance
      place(glyph)
    },
    rule(rule) {
      if (last === null || last.dx < 0.999 || waiting.length >= MOST_WAITING) return
      const { size, y } = last
      const fits =
        /[^\s]/u.test(last.unicode) &&
        within(rule.width / size, WIDTH) &&
        rule.height <= THICKEST * size &&
        within((rule.y - y) / size, HEIGHT) &&
        within((rule.x - end) / size, NEXT_TO)
      if (!fits) return
      waiting.push(rule)
      end = rule.x + rule.width
    },
  }
}

function goesOn(last: Glyph, end: number, { font, size, x, y, unicode }: Glyph): boolean {
  return (
    /\S/u.test(unicode) &&
    font === last.font &&
    Math.abs(size - last.size) < 0.01 * size &&
    Math.abs(y - last.y) < 0.02 * size &&
    within((x - end) / size, NEXT_TO)
  )
}

/** Addresses are broken behind their underscores. */
function isNextLine(last: Glyph, { font, size, x, y }: Glyph): boolean {
  return (
    /[\p{L}\p{N}]$/u.test(last.unicode) &&
    font === last.font &&
    Math.abs(size - last.size) < 0.01 * size &&
    y < last.y - 0.8 * size &&
    y > last.y - 2.6 * size &&
    x < last.x
  )
}

function within(value: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return value >= least && value <= most
}
