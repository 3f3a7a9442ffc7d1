/**
 * A long PDF as a typesetter makes it: flush lines, each word set by itself, raised markers, small notes under the text,
 * link annotations over their addresses. Written here byte by byte, so that it can be measured wherever Node runs.
 */
import { deflateSync } from 'node:zlib'
import { createWords, type Words } from './words.ts'

const WIDTH = 595
const HEIGHT = 842
const MARGIN = 62
const NOTES_A_PAGE = 4
const LINES_A_PAGE = 46
/** Times, ISO 32000-2's standard font, from the blank to the tilde, in thousandths of the size. */
const WIDTHS = (
  '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 ' +
  '722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 ' +
  '333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541'
).split(' ')

/** A document of `pages` pages, with about 600 words and four notes on each. */
export function makePdf(pages: number): Uint8Array<ArrayBuffer> {
  const words = createWords()
  const file = createFile()
  const [catalog, tree, font] = [file.reserve(), file.reserve(), file.reserve()]
  const kids: number[] = []
  for (let page = 0; page < pages; page++) {
    const { content, links } = drawPage(words, page)
    const annotations = links.map(({ box, url }) =>
      file.add(
        `<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[${box.map(short).join(' ')}]/A<</S/URI/URI(${url})>>>>`,
      ),
    )
    const stream = file.add(`<</Filter/FlateDecode`, deflateSync(content))
    kids.push(
      file.add(
        `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Contents ${stream} 0 R` +
          `/Resources<</Font<</F1 ${font} 0 R>>>>/Annots[${annotations.map((id) => `${id} 0 R`).join(' ')}]>>`,
      ),
    )
  }
  file.fill(catalog, `<</Type/Catalog/Pages ${tree} 0 R>>`)
  file.fill(tree, `<</Type/Pages/Count ${pages}/Kids[${kids.map((id) => `${id} 0 R`).join(' ')}]>>`)
  file.fill(
    font,
    `<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 126/Widths[${WIDTHS.join(' ')}]>>`,
  )
  return file.finish(catalog)
}

interface Drawn {
  readonly content: string
  readonly links: readonly { readonly box: readonly number[]; readonly url: string }[]
}

function drawPage(words: Words, page: number): Drawn {
  const drawn: string[] = ['BT']
  const links: { box: number[]; url: string }[] = []
  let y = HEIGHT - MARGIN
  for (let line = 0; line < LINES_A_PAGE; line++, y -= 12) {
    const text = fit(words, 10)
    const noted = line % 11 === 5 && line < 11 * NOTES_A_PAGE
    drawn.push(setLine(text, { x: MARGIN, y, size: 10, flush: !noted }))
    if (!noted) continue
    const end = MARGIN + widthOf(text, 10) + 1
    const number = String(page * NOTES_A_PAGE + (line - 5) / 11 + 1)
    drawn.push(setLine(number, { x: end, y: y + 3.6, size: 7, flush: false }))
  }
  y -= 16
  for (let note = 0; note < NOTES_A_PAGE; note++, y -= 20) {
    const number = page * NOTES_A_PAGE + note + 1
    drawn.push(setLine(String(number), { x: MARGIN, y: y + 2.8, size: 6, flush: false }))
    drawn.push(
      setLine(`${words.take(9)}, ${1990 + (number % 36)},`, { x: MARGIN + 14, y, size: 8, flush: false }),
    )
    const url = words.url(number)
    drawn.push(setLine(url, { x: MARGIN + 14, y: y - 9.5, size: 8, flush: false }))
    links.push({ box: [MARGIN + 14, y - 11.5, MARGIN + 14 + widthOf(url, 8), y - 3], url })
  }
  drawn.push(setLine(String(page + 1), { x: WIDTH / 2, y: MARGIN / 2, size: 10, flush: false }))
  drawn.push('ET')
  return { content: drawn.join('\n'), links }
}

interface Place {
  readonly x: number
  readonly y: number
  readonly size: number
  /** Whether its blanks are stretched to the right margin. */
  readonly flush: boolean
}

/** Distances instead of blanks, as TeX sets them. */
function setLine(text: string, { x, y, size, flush }: Place): string {
  const parts = text.split(' ')
  const room = flush ? WIDTH - 2 * MARGIN - widthOf(text, size) : 0
  const blank = -Math.round(250 + (room * 1_000) / size / Math.max(1, parts.length - 1))
  const shown = parts.map((part) => `(${part.replace(/[\\()]/g, '\\$&')})`).join(`${blank}`)
  return `/F1 ${size} Tf 1 0 0 1 ${short(x)} ${short(y)} Tm [${shown}]TJ`
}

/** As many words as a line holds. */
function fit(words: Words, size: number): string {
  let line = words.take(8)
  for (;;) {
    const longer = `${line} ${words.take(1)}`
    if (widthOf(longer, size) > WIDTH - 2 * MARGIN) return words.number(4) === 0 ? `${line}.` : line
    line = longer
  }
}

function widthOf(text: string, size: number): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += Number(WIDTHS[text.charCodeAt(at) - 32] ?? 500)
  return (width * size) / 1_000
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Objects with their places, and the table of these at the end (ISO 32000-2, 7.5). */
function createFile() {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  let length = parts[0]?.length ?? 0
  const write = (part: Buffer) => {
    parts.push(part)
    length += part.length
  }
  const reserve = (): number => places.push(0)
  const fill = (id: number, dictionary: string, stream?: Buffer) => {
    places[id - 1] = length
    if (stream === undefined) write(Buffer.from(`${id} 0 obj\n${dictionary}\nendobj\n`))
    else {
      write(Buffer.from(`${id} 0 obj\n${dictionary}/Length ${stream.length}>>\nstream\n`))
      write(stream)
      write(Buffer.from('\nendstream\nendobj\n'))
    }
  }
  return {
    reserve,
    fill,
    add(dictionary: string, stream?: Buffer): number {
      const id = reserve()
      fill(id, dictionary, stream)
      return id
    },
    finish(catalog: number): Uint8Array<ArrayBuffer> {
      const start = length
      const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
      write(Buffer.from(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows.join('')}`))
      write(
        Buffer.from(
          `trailer\n<</Size ${places.length + 1}/Root ${catalog} 0 R>>\nstartxref\n${start}\n%%EOF\n`,
        ),
      )
      return new Uint8Array(Buffer.concat(parts))
    },
  }
}
