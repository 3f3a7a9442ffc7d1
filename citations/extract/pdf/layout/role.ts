/** What a paragraph is: text, heading, caption. Notes and furniture are told before; table cells come as asides. */
import type { Block, Line } from '../flow.ts'
import { isBold, textOf } from './paragraph.ts'

const LARGER = 1.12
/** "III. REFERENCES": one line without a small letter, and at least four large ones in a row. */
const CAPITALS = /^(?=.*\p{Lu}{4})[^\p{Ll}]{4,80}(?<![.,;:])$/u
const MOST_HEADING_LINES = 4
const MOST_HEADING_LETTERS = 240
/** Words that captions begin with, before a number. Languages of the goals and their neighbours; a wrong guess only makes
 * a paragraph be read after its column. */
const CAPTION_WORD =
  /^(?:fig(?:ure|\.|ura)?|tab(?:le|\.|leau|la|ela|elle)?|abb(?:ildung|\.)|chart|exhibit|box|cuadro|gráfico|graphique|diagramm?|wykres|rys(?:unek|\.)|рис(?:унок|\.)?|табл(?:ица|иця|\.)?|мал(?:юнок|\.)|شكل|جدول|الشكل|الجدول|図|表|图|圖|그림|표)\s*[\p{Nd}IVX]+(?:[.-]\p{Nd}+)*\s*([.:|–—-]|$)?/iu

export function blockOf(lines: readonly Line[], bodySize: number): Block {
  const first = lines[0]
  if (first === undefined) return { role: 'body', lines, why: 'text' }
  const text = lines.map(textOf).join(' ')
  const caption = CAPTION_WORD.exec(text)
  if (caption !== null && (caption[1] !== undefined || first.size < 0.95 * bodySize))
    return { role: 'aside', lines, why: 'begins like a caption' }
  if (lines.length <= MOST_HEADING_LINES && text.length <= MOST_HEADING_LETTERS && /\p{L}/u.test(text)) {
    const larger = lines.every(({ size }) => size >= LARGER * bodySize)
    if (larger && !/[,;]$/u.test(text)) return { role: 'heading', lines, why: 'larger than the text' }
    if (lines.every(isBold) && !/[.,;]$/u.test(text) && first.size >= 0.9 * bodySize)
      return { role: 'heading', lines, why: 'bold and alone' }
    if (lines.length === 1 && CAPITALS.test(text))
      return { role: 'heading', lines, why: 'in capitals and alone' }
    const tag = first.pieces[0]?.tags.findLast((one) => /^(?:H\d?|Title)$/.test(one))
    if (tag !== undefined && !/[.,;]$/u.test(text)) return { role: 'heading', lines, why: `tagged ${tag}` }
  }
  return { role: 'body', lines, why: 'running text' }
}
