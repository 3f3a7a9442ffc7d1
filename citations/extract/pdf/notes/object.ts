/** Markers that are a word of their sentence: "as shown in [4]", "see [3]". Without them a reader would miss a word. */
import type { Marker } from './markers.ts'
import type { Sheet } from './sheet.ts'

/** Words that call for an object, by which a bracketed number becomes one. Rows by language. */
const CALLS = [
  'in by see from of to with per cf than via using like following under e.g., both reference references ref. refs. paper study and or',
  'siehe vgl. nach aus von bei laut gemäß mit zu',
  'voir dans selon par chez de cf. avec',
  'según ver véase en por con segundo conforme em por',
  'w zob. według wg od przez por. patrz z',
  'в у див. згідно з за від зі из см. согласно по от со',
  'in vedi secondo da di zie volgens van uit',
  'في انظر بحسب وفق من',
]
const words = new Set(CALLS.join(' ').split(' '))

export function isObject(sheet: Sheet, { style, start, line }: Marker): boolean {
  if (style !== 'bracket' && style !== 'paren') return false
  const from = sheet.lines[line.index - 1]?.blockIndex === line.blockIndex ? start - 60 : line.start
  const before = /(?:^|[\s(])([\p{L}.]+,?)\s+$/u.exec(
    sheet.text.slice(Math.max(0, from, start - 60), start),
  )?.[1]
  return before !== undefined && words.has(before.toLowerCase())
}
