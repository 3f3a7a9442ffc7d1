/**
 * Writes a PDF 1.7 (ISO 32000-1) whose length is known before its first byte and whose bytes follow from its content alone: no
 * clock, no compression that differs from one machine to the next, JPEG pictures passed through as they are kept and read only
 * when their turn comes. What stands on a page is its caller's business.
 */
import { createHash } from 'node:crypto'
import type { Octets } from '../wacz/octets.ts'
import type { Typeface } from './typeface.ts'

export interface Picture {
  readonly source: Pick<Octets, 'bytes' | 'open'>
  readonly width: number
  readonly height: number
  readonly components: 1 | 3 | 4
}

/** A font under the name that pages call it by, with the letters that were set in it. */
export interface UsedFont {
  readonly name: string
  readonly face: Typeface
  /** Glyphs in the order of their first use, glyph 0 first; the number a page writes is the place in this list. */
  readonly glyphs: readonly number[]
  /** What each of them stands for, for whoever searches or copies. */
  readonly letters: readonly string[]
}

/** A font that is named and not enclosed: one of Adobe's character collections, which readers bring along (ISO 32000-1, 9.7.5.2). */
export interface NamedFont {
  readonly name: string
  readonly face: string
  readonly collection: 'GB1' | 'Japan1' | 'Korea1'
  readonly encoding: string
}

export interface PdfContent {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly createdAt: Date
  /** What makes this file this one: the same for the same content. */
  readonly identity: string
  /** In points. */
  readonly size: { readonly width: number; readonly height: number }
  /** Content streams; pictures are `/P0`, `/P1` … in the order of `pictures`. */
  readonly pages: readonly string[]
  readonly fonts: readonly UsedFont[]
  readonly named: readonly NamedFont[]
  readonly pictures: readonly Picture[]
}

/** The file: its exact length, and its bytes as often as wanted. Throws while it is read where a picture has another length. */
export function writePdf(content: PdfContent): Pick<Octets, 'bytes' | 'open'> {
  const { pages, fonts, named, pictures, size } = content
  const objects: (readonly (Buffer | Picture)[])[] = []
  /** Objects are numbered from 1 in the order they are added. */
  const add = (...pieces: readonly (string | Buffer | Picture)[]): number =>
    objects.push(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece)))
  const stream = (bytes: Buffer, dictionary = ''): number =>
    add(`<< /Length ${bytes.length}${dictionary} >>\nstream\n`, bytes, '\nendstream')
  const list = (numbers: readonly number[]): string => numbers.map((one) => `${one} 0 R`).join(' ')

  // The catalog and the page tree come first and point forward, so their numbers are fixed.
  const [catalog, tree] = [1, 2]
  add(
    `<< /Type /Catalog /Pages ${tree} 0 R /Lang ${literal(content.language)} /ViewerPreferences << /DisplayDocTitle true >> >>`,
  )
  const firstPage = 4
  const first = { page: firstPage, content: firstPage + pages.length, font: firstPage + pages.length * 2 }
  const firstNamed = first.font + fonts.length * 5
  const picture = firstNamed + named.length * 3
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${list(pages.map((_, index) => first.page + index))}] /MediaBox [0 0 ${number(size.width)} ${number(size.height)}] >>`,
  )
  add(
    `<< /Font << ${[
      ...fonts.map(({ name }, index) => `/${name} ${first.font + index * 5} 0 R`),
      ...named.map(({ name }, index) => `/${name} ${firstNamed + index * 3} 0 R`),
    ].join(
      ' ',
    )} >> /XObject << ${pictures.map((_, index) => `/P${index} ${picture + index} 0 R`).join(' ')} >> /ProcSet [/PDF /Text /ImageB /ImageC] >>`,
  )
  for (const index of pages.keys())
    add(`<< /Type /Page /Parent ${tree} 0 R /Resources 3 0 R /Contents ${first.content + index} 0 R >>`)
  for (const page of pages) stream(Buffer.from(page, 'latin1'))
  for (const font of fonts) addFont(font, objects.length + 1, add, stream)
  for (const font of named) addNamed(font, objects.length + 1, add)
  for (const one of pictures) {
    const space = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' }[one.components]
    add(
      `<< /Type /XObject /Subtype /Image /Width ${one.width} /Height ${one.height} /ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode /Length ${one.source.bytes} >>\nstream\n`,
      one,
      '\nendstream',
    )
  }
  const moment = content.createdAt.toISOString().replace(/[-:T]/g, '').slice(0, 14)
  const info = add(`<< /Title ${text(content.title)} /Producer (Ibid) /CreationDate (D:${moment}Z) >>`)
  return laidOut(objects, { catalog, info, identity: content.identity })
}

/** Five objects: the font, its descendant, its descriptor, its file, and what its glyphs stand for. */
function addFont(
  { face, glyphs, letters }: UsedFont,
  at: number,
  add: (...pieces: readonly string[]) => number,
  stream: (bytes: Buffer, dictionary?: string) => number,
): void {
  const file = face.subset(glyphs)
  // Six letters that tell this subset from others of the same font (9.6.4).
  const tag = [...createHash('sha256').update(file).digest().subarray(0, 6)]
    .map((byte) => String.fromCharCode(65 + (byte % 26)))
    .join('')
  const name = `/${tag}+${face.name}`
  const widths = glyphs.map((glyph) => face.widthOf(glyph)).join(' ')
  const box = face.box.join(' ')
  add(
    `<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H /DescendantFonts [${at + 1} 0 R] /ToUnicode ${at + 4} 0 R >>`,
  )
  add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${at + 2} 0 R /W [0 [${widths}]] /CIDToGIDMap /Identity >>`,
  )
  add(
    `<< /Type /FontDescriptor /FontName ${name} /Flags 4 /FontBBox [${box}] /ItalicAngle 0 /Ascent ${face.ascent} /Descent ${face.descent} /CapHeight ${face.ascent} /StemV 80 /FontFile2 ${at + 3} 0 R >>`,
  )
  stream(file, ` /Length1 ${file.length}`)
  stream(Buffer.from(unicodeMap(letters), 'latin1'))
}

/** Three objects; the reader's own font is used, which is why only letters that no enclosed font has are set in it. */
function addNamed(
  { face, collection, encoding }: NamedFont,
  at: number,
  add: (...pieces: readonly string[]) => number,
): void {
  add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${face}-${encoding} /Encoding /${encoding} /DescendantFonts [${at + 1} 0 R] >>`,
  )
  add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${face} /CIDSystemInfo << /Registry (Adobe) /Ordering (${collection}) /Supplement 2 >> /FontDescriptor ${at + 2} 0 R /DW 1000 >>`,
  )
  add(
    `<< /Type /FontDescriptor /FontName /${face} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>`,
  )
}

function laidOut(
  objects: readonly (readonly (Buffer | Picture)[])[],
  known: { readonly catalog: number; readonly info: number; readonly identity: string },
): Pick<Octets, 'bytes' | 'open'> {
  // The second line says that the file holds bytes beyond ASCII (7.5.2).
  const pieces: (Buffer | Picture)[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')]
  const lengthOf = (piece: Buffer | Picture) => (Buffer.isBuffer(piece) ? piece.length : piece.source.bytes)
  let at = lengthOf(pieces[0] ?? Buffer.alloc(0))
  const places: number[] = []
  const put = (piece: Buffer | Picture): void => {
    pieces.push(piece)
    at += lengthOf(piece)
  }
  for (const [index, object] of objects.entries()) {
    places.push(at)
    put(Buffer.from(`${index + 1} 0 obj\n`))
    for (const piece of object) put(piece)
    put(Buffer.from('\nendobj\n'))
  }
  const start = at
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const id = createHash('sha256').update(known.identity).digest('hex').slice(0, 32)
  put(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}trailer\n<< /Size ${objects.length + 1} /Root ${known.catalog} 0 R /Info ${known.info} 0 R /ID [<${id}> <${id}>] >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return { bytes: at, open: () => piecesOf(pieces) }
}

async function* piecesOf(pieces: readonly (Buffer | Picture)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (Buffer.isBuffer(piece)) yield piece
    else {
      let bytes = 0
      for await (const chunk of piece.source.open()) {
        bytes += chunk.length
        yield chunk
      }
      if (bytes !== piece.source.bytes)
        throw new Error(`expected a picture of ${piece.source.bytes} bytes, found ${bytes}`)
    }
  }
}

/** A PDF number: two places are a 3,600th of an inch. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** A text string: UTF-16 with its mark (7.9.2.2), in hex so that nothing needs to be escaped. */
function text(value: string): string {
  return `<FEFF${utf16Hex(value)}>`
}

/** A string of ASCII. */
function literal(value: string): string {
  return `(${value.replace(/[^\w -]/g, '')})`
}

export function utf16Hex(value: string): string {
  return Buffer.from(value.toWellFormed(), 'utf16le').swap16().toString('hex').toUpperCase()
}

/** The glyphs' meaning as a CMap (9.10.3); at most a hundred lines a block. */
function unicodeMap(letters: readonly string[]): string {
  const lines = letters.map(
    (letter, index) =>
      `<${index.toString(16).padStart(4, '0').toUpperCase()}> <${utf16Hex(letter === '' ? '\ufffd' : letter)}>`,
  )
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Ibid-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${blocks.join('\n')}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n`
}
