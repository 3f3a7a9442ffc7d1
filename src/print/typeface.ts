/**
 * A TrueType font as a PDF needs it (ISO/IEC 14496-22): which glyph a letter has, how wide it is, and a copy with no more
 * glyphs than were used. Hinting, kerning and ligatures are left out: text here is measured and laid letter by letter.
 */

export interface Typeface {
  readonly name: string
  /** In thousandths of the type size, as all numbers here. */
  readonly ascent: number
  readonly descent: number
  readonly box: readonly [number, number, number, number]
  /** 0 where the font has no such letter. */
  glyphOf(codePoint: number): number
  widthOf(glyph: number): number
  /** A font whose glyph `i` is `glyphs[i]`; what composite glyphs are made of comes behind. `glyphs` begins with 0. */
  subset(glyphs: readonly number[]): Buffer
}

/** Tables a PDF reader wants of an embedded font (ISO 32000-1, 9.9); letters are found by number, so `cmap` is not among them. */
const KEPT = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const

/** Reads a font of ours from its file's bytes. Throws a RangeError where it is none. */
export function readTypeface(name: string, file: Buffer): Typeface {
  const tables = new Map<string, Buffer>()
  for (let index = 0; index < file.readUInt16BE(4); index++) {
    const at = 12 + index * 16
    const start = file.readUInt32BE(at + 8)
    tables.set(file.toString('latin1', at, at + 4), file.subarray(start, start + file.readUInt32BE(at + 12)))
  }
  const table = (tag: string): Buffer => {
    const found = tables.get(tag)
    if (found === undefined) throw new RangeError(`the font ${name} has no table ${tag}`)
    return found
  }
  const [head, hhea, hmtx, maxp] = [table('head'), table('hhea'), table('hmtx'), table('maxp')]
  const [loca, glyf] = [table('loca'), table('glyf')]
  const scale = 1000 / head.readUInt16BE(18)
  const wide = head.readInt16BE(50) === 1
  const metrics = hhea.readUInt16BE(34)
  const count = maxp.readUInt16BE(4)
  const letters = lettersOf(table('cmap'))
  const offset = (glyph: number) => (wide ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2)
  const outline = (glyph: number) =>
    glyph < count ? glyf.subarray(offset(glyph), offset(glyph + 1)) : glyf.subarray(0, 0)
  const metric = (glyph: number) => Math.min(glyph, metrics - 1) * 4
  const thousandths = (value: number) => Math.round(value * scale)
  return {
    name,
    ascent: thousandths(hhea.readInt16BE(4)),
    descent: thousandths(hhea.readInt16BE(6)),
    box: [
      thousandths(head.readInt16BE(36)),
      thousandths(head.readInt16BE(38)),
      thousandths(head.readInt16BE(40)),
      thousandths(head.readInt16BE(42)),
    ],
    glyphOf: (codePoint) => letters.get(codePoint) ?? 0,
    widthOf: (glyph) => thousandths(hmtx.readUInt16BE(metric(glyph))),
    subset(glyphs) {
      const { outlines, taken } = renumbered(glyphs, outline)
      const places = Buffer.alloc((outlines.length + 1) * 4)
      const widths = Buffer.alloc(outlines.length * 4)
      let at = 0
      for (const [index, bytes] of outlines.entries()) {
        places.writeUInt32BE(at, index * 4)
        at += bytes.length
        const own = metric(taken[index] ?? 0)
        hmtx.copy(widths, index * 4, own, own + 4)
      }
      places.writeUInt32BE(at, outlines.length * 4)
      const made = new Map<string, Buffer>([
        ['glyf', Buffer.concat(outlines)],
        ['loca', places],
        ['hmtx', widths],
        ['head', changed(head, 50, 1)],
        ['hhea', changed(hhea, 34, outlines.length)],
        ['maxp', changed(maxp, 4, outlines.length)],
      ])
      return fontFile(
        KEPT.flatMap((tag) => {
          const bytes = made.get(tag) ?? tables.get(tag)
          return bytes === undefined ? [] : [[tag, bytes] as const]
        }),
      )
    },
  }
}

const WORDS = 0x0001
const SCALED = 0x0008
const MORE = 0x0020
const SCALED_TWICE = 0x0040
const MATRIX = 0x0080

/** Copies of the outlines in their new order, with the numbers in composite glyphs changed accordingly. */
function renumbered(
  glyphs: readonly number[],
  outline: (glyph: number) => Buffer,
): { readonly outlines: readonly Buffer[]; readonly taken: readonly number[] } {
  const taken = [...glyphs]
  const numbers = new Map(taken.map((glyph, index) => [glyph, index]))
  const outlines: Buffer[] = []
  for (let index = 0; index < taken.length; index++) {
    const bytes = outline(taken[index] ?? 0)
    // Padded, so that every outline begins at a multiple of four.
    const copy = Buffer.alloc(Math.ceil(bytes.length / 4) * 4)
    bytes.copy(copy)
    outlines.push(copy)
    const isComposite = bytes.length >= 10 && bytes.readInt16BE(0) < 0
    for (let at = 10, more = isComposite; more && at + 4 <= copy.length;) {
      const flags = copy.readUInt16BE(at)
      const part = copy.readUInt16BE(at + 2)
      const known = numbers.get(part) ?? taken.push(part) - 1
      numbers.set(part, known)
      copy.writeUInt16BE(known, at + 2)
      at += 4 + ((flags & WORDS) === 0 ? 2 : 4)
      at += (flags & SCALED) !== 0 ? 2 : (flags & SCALED_TWICE) !== 0 ? 4 : (flags & MATRIX) !== 0 ? 8 : 0
      more = (flags & MORE) !== 0
    }
  }
  return { outlines, taken }
}

/** Letters to glyphs, from the fullest Unicode table there is: format 12, else format 4. */
function lettersOf(cmap: Buffer): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + index * 8)),
  )
  for (const table of tables) if (table.readUInt16BE(0) === 4) readFormat4(table, found)
  for (const table of tables) if (table.readUInt16BE(0) === 12) readFormat12(table, found)
  return found
}

function readFormat4(table: Buffer, found: Map<number, number>): void {
  const segments = table.readUInt16BE(6) / 2
  for (let segment = 0; segment < segments; segment++) {
    const at = 14 + segment * 2
    const last = table.readUInt16BE(at)
    const first = table.readUInt16BE(at + 2 + segments * 2)
    const delta = table.readUInt16BE(at + 2 + segments * 4)
    const rangeAt = at + 2 + segments * 6
    const range = table.readUInt16BE(rangeAt)
    for (let letter = first; letter <= last && letter < 0xffff; letter++) {
      const direct = range === 0 ? letter : table.readUInt16BE(rangeAt + range + (letter - first) * 2)
      const glyph = direct === 0 ? 0 : (direct + delta) & 0xffff
      if (glyph !== 0) found.set(letter, glyph)
    }
  }
}

function readFormat12(table: Buffer, found: Map<number, number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const at = 16 + group * 12
    const first = table.readUInt32BE(at)
    const glyph = table.readUInt32BE(at + 8)
    for (let letter = first; letter <= table.readUInt32BE(at + 4); letter++)
      found.set(letter, glyph + letter - first)
  }
}

function changed(table: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(table)
  copy.writeUInt16BE(value, at)
  return copy
}

function fontFile(tables: readonly (readonly [tag: string, bytes: Buffer])[]): Buffer {
  const power = 2 ** Math.floor(Math.log2(tables.length))
  const head = Buffer.alloc(12 + tables.length * 16)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(tables.length, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE(tables.length * 16 - power * 16, 10)
  const parts: Buffer[] = [head]
  let at = head.length
  for (const [index, [tag, bytes]] of tables.entries()) {
    const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4)
    bytes.copy(padded)
    let sum = 0
    for (let word = 0; word < padded.length; word += 4) sum = (sum + padded.readUInt32BE(word)) >>> 0
    head.write(tag, 12 + index * 16, 'latin1')
    head.writeUInt32BE(sum, 16 + index * 16)
    head.writeUInt32BE(at, 20 + index * 16)
    head.writeUInt32BE(bytes.length, 24 + index * 16)
    parts.push(padded)
    at += padded.length
  }
  return Buffer.concat(parts)
}
