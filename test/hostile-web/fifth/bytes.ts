/** Text in the encodings that the web had before UTF-8, and small files. */
import { crc32, deflateSync } from 'node:zlib'

/** The inverse of what browsers decode; throws where `label` has no bytes for a letter. */
export function encode(
  label: 'shift_jis' | 'euc-kr' | 'gb18030' | 'windows-1251' | 'iso-8859-2' | 'windows-874' | 'windows-1255',
  text: string,
): Uint8Array {
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(label)
  const single = !['shift_jis', 'euc-kr', 'gb18030'].includes(label)
  const note = (letter: string, bytes: readonly number[]): void => {
    if (Array.from(letter).length === 1 && letter !== '\uFFFD' && !table.has(letter)) table.set(letter, bytes)
  }
  for (let lead = 0x80; lead < 0x100; lead += 1) {
    if (single) note(decoder.decode(Uint8Array.of(lead)), [lead])
    const tails = single ? [] : Array.from({ length: 0xff - 0x40 }, (_, at) => at + 0x40)
    const row = decoder.decode(Uint8Array.from(tails.flatMap((tail) => [lead, tail, 10]))).split('\n')
    tails.forEach((tail, at) => note(row[at] ?? '', [lead, tail]))
  }
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const code = letter.codePointAt(0) ?? 0
      const found = code < 0x80 ? [code] : table.get(letter)
      if (found === undefined) throw new Error(`${label} has no "${letter}"`)
      return [...found]
    }),
  )
}

/** One page per entry, lines parted by `\n`. */
export function paper(title: string, pages: readonly string[]): Uint8Array {
  const flat = pages.map(
    (page) =>
      `BT /F1 11 Tf 14 TL 64 760 Td ${page
        .split('\n')
        .map((line) => `(${line.replaceAll(/[()\\]/g, '\\$&')}) '`)
        .join(' ')} ET`,
  )
  const parts = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>',
    `<</Title(${title})/Producer(pdfTeX-1.40.26)>>`,
    ...flat.flatMap((stream, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${6 + 2 * at} 0 R>>`,
      `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    ]),
  ]
  let file = '%PDF-1.5\n'
  const seats = parts.map((part, at) => {
    const seat = file.length
    file += `${at + 1} 0 obj\n${part}\nendobj\n`
    return `${String(seat).padStart(10, '0')} 00000 n \n`
  })
  const from = file.length
  file += `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${seats.join('')}trailer\n<</Size ${parts.length + 1}/Root 1 0 R/Info 4 0 R>>\nstartxref\n${from}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
const chunk = (kind: string, data: Uint8Array): Buffer => {
  const held = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const size = Buffer.alloc(4)
  const sum = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(held))
  return Buffer.concat([size, held, sum])
}
/** A PNG of 160 by 90 grey pixels that darken downwards. */
export const picture: Uint8Array = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
  chunk('IHDR', Uint8Array.from([0, 0, 0, 160, 0, 0, 0, 90, 8, 0, 0, 0, 0])),
  chunk(
    'IDAT',
    deflateSync(
      Buffer.concat(
        Array.from({ length: 90 }, (_, at) =>
          Buffer.concat([Buffer.alloc(1), Buffer.alloc(160, 240 - at * 2)]),
        ),
      ),
    ),
  ),
  chunk('IEND', new Uint8Array(0)),
])
