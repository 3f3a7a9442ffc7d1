/** Reads a tongue's stock from compact text. */
import type { Tongue } from './shape.ts'

export function tongue(
  code: string,
  menu: string,
  heads: string,
  lines: string,
  places: string,
  words: string,
  lostTitle: string,
  lostText: string,
  dir: 'ltr' | 'rtl' = 'ltr',
): Tongue {
  const split = (packed: string): readonly string[] => packed.split('|').map((piece) => piece.trim())
  return {
    code,
    dir,
    menu: split(menu),
    heads: split(heads),
    lines: split(lines),
    places: split(places),
    words: split(words),
    lost: [lostTitle, lostText],
  }
}
