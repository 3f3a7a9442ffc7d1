import { rowsA } from './packs-a.ts'
import { rowsB } from './packs-b.ts'
import type { Pack } from './types.ts'
const read = (row: string): Pack => {
  const [lang = '', five = '', gone = '', goneText = '', lines = '', heads = ''] = row.split('~')
  const [a = '', b = '', c = '', d = '', e = ''] = five.split(',')
  return {
    lang,
    rtl: ['ar', 'fa', 'he', 'ur'].includes(lang),
    words: [a, b, c, d, e],
    gone,
    goneText,
    lines: lines.split('|'),
    heads: heads.split('|'),
  }
}
export const packs: Readonly<Record<string, Pack>> = Object.fromEntries(
  [...rowsA, ...rowsB].map(read).map((pack) => [pack.lang, pack]),
)
