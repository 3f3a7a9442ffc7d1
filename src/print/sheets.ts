/** Lays text and pictures on sheets of A4, one under the other, each sheet with its head and foot and `page n of m`. */
import { number, writePdf, type Picture } from './pdf.ts'
import { createTypesetter, type Line, type Weight } from './typesetter.ts'
import type { Octets } from '../wacz/octets.ts'

export interface Furniture {
  /** Lines above and below what the sheet shows: small, at most two lines each. */
  readonly head: readonly string[]
  readonly foot: readonly string[]
}

export interface TextStyle {
  readonly size?: number
  readonly weight?: Weight
  /** Points from the left margin. */
  readonly indent?: number
  /** Points above. */
  readonly above?: number
}

export interface Sheets {
  text(value: string, style?: TextStyle): void
  /** A label with what it says beside it. */
  row(label: string, value: string): void
  /** A line to write on. */
  blank(label: string): void
  /** As wide as the sheet and on as many sheets as it takes; false, and nothing added, where that is more than `limit`. */
  picture(picture: Picture, limit: number): boolean
  newSheet(): void
  /** Letters that no font here has. */
  unshown(): number
  finish(known: {
    title: string
    language: string
    createdAt: Date
    identity: string
  }): Pick<Octets, 'bytes' | 'open'>
}

const SIZE = { width: 595.28, height: 841.89 }
const MARGIN = 48
const SMALL = 7
const WIDTH = SIZE.width - 2 * MARGIN
const LABEL = 108

/** `furniture` is asked once and stands on every sheet. */
export function createSheets(furniture: Furniture): Sheets {
  const type = createTypesetter()
  const small = (text: string) => type.lines(text, { size: SMALL, width: WIDTH - 70, limit: 2 })
  const head = furniture.head.flatMap(small)
  const foot = furniture.foot.flatMap(small)
  const step = SMALL * 1.35
  const top = SIZE.height - MARGIN - head.length * step - 10
  const bottom = MARGIN + foot.length * step + 10
  const sheets: string[][] = []
  const pictures: Picture[] = []
  let sheet: string[] = []
  let y = top

  function newSheet(): void {
    sheet = []
    sheets.push(sheet)
    y = top
  }
  function put(line: Line, left: number, at: number, width: number): void {
    const x = line.rightToLeft ? left + width - line.width : left
    sheet.push(`BT ${number(x)} ${number(at)} Td ${line.operators} ET`)
  }
  function take(height: number): number {
    if (y - height < bottom) newSheet()
    y -= height
    return y
  }
  newSheet()
  return {
    text(value, { size = 9.5, weight = 'plain', indent = 0, above = 3 } = {}) {
      const width = WIDTH - indent
      y -= above
      for (const line of type.lines(value, { size, width, weight }))
        put(line, MARGIN + indent, take(size * 1.35), width)
    },
    row(label, value) {
      const size = 8.5
      y -= 2.5
      const width = WIDTH - LABEL
      const labels = type.lines(label, { size, width: LABEL - 8, weight: 'bold' })
      for (const [index, line] of type.lines(value, { size, width }).entries()) {
        const at = take(size * 1.35)
        const name = index === 0 ? labels[0] : undefined
        if (name !== undefined) put(name, MARGIN, at, LABEL)
        put(line, MARGIN + LABEL, at, width)
      }
    },
    blank(label) {
      const at = take(28)
      const [line] = type.lines(label, { size: 8.5, width: LABEL - 8 })
      if (line !== undefined) put(line, MARGIN, at, LABEL)
      sheet.push(
        `0.5 w ${number(MARGIN + LABEL)} ${number(at - 2)} m ${number(SIZE.width - MARGIN)} ${number(at - 2)} l S`,
      )
    },
    picture(picture, limit) {
      const height = top - bottom
      const scaled = (picture.height * WIDTH) / picture.width
      const count = Math.ceil(scaled / height - 0.01)
      if (count > limit) return false
      const name = `/P${pictures.push(picture) - 1}`
      for (let index = 0; index < Math.max(1, count); index++) {
        newSheet()
        // The whole picture, moved up a sheet at a time, behind a window as large as the sheet.
        const low = top + index * height - scaled
        sheet.push(
          `q ${number(MARGIN)} ${number(bottom)} ${number(WIDTH)} ${number(height)} re W n ${number(WIDTH)} 0 0 ${number(scaled)} ${number(MARGIN)} ${number(low)} cm ${name} Do Q`,
        )
      }
      y = bottom
      return true
    },
    newSheet,
    unshown: () => type.unshown(),
    finish({ title, language, createdAt, identity }) {
      const pages = sheets.map((operators, index) => {
        sheet = []
        for (const [row, line] of head.entries())
          put(line, MARGIN, SIZE.height - MARGIN - (row + 1) * step, WIDTH)
        for (const [row, line] of foot.entries())
          put(line, MARGIN, MARGIN + (foot.length - row - 1) * step, WIDTH)
        const [count] = type.lines(`page ${index + 1} of ${sheets.length}`, {
          size: SMALL,
          width: 70,
          weight: 'bold',
        })
        if (count !== undefined) put(count, SIZE.width - MARGIN - count.width, MARGIN, count.width)
        const rules = [SIZE.height - MARGIN - head.length * step - 4, MARGIN + foot.length * step + 2]
        for (const at of rules)
          sheet.push(
            `0.4 w ${number(MARGIN)} ${number(at)} m ${number(SIZE.width - MARGIN)} ${number(at)} l S`,
          )
        return [...operators, ...sheet].join('\n')
      })
      return writePdf({
        title,
        language,
        createdAt,
        identity,
        size: SIZE,
        pages,
        pictures,
        fonts: type.fonts(),
        named: type.named(),
      })
    },
  }
}
