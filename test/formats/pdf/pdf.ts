/** Writes PDFs by hand, as odd as a test wants them: objects are given as text, the rest is counted. */

export interface Written {
  /** Object 1 is the catalog, 2 the page tree, 3 the first page; the rest is the test's. By number. */
  readonly objects: Readonly<Record<number, string>>
  readonly trailer?: string
  /** Instead of a table that is true. */
  readonly xref?: string
}

const HEADER = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'

export function pdf({ objects, trailer, xref }: Written): Uint8Array {
  const numbers = Object.keys(objects).map(Number)
  const size = Math.max(...numbers) + 1
  const offsets = new Map<number, number>()
  let text = HEADER
  for (const number of numbers) {
    offsets.set(number, text.length)
    text += `${number} 0 obj\n${objects[number] ?? 'null'}\nendobj\n`
  }
  const start = text.length
  const lines = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  text += xref ?? `xref\n0 ${size}\n${lines.join('')}`
  text += `trailer\n${trailer ?? `<< /Size ${size} /Root 1 0 R >>`}\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

export function stream(content: string, entries = ''): string {
  return `<< /Length ${content.length} ${entries}>>\nstream\n${content}\nendstream`
}

/** One page of 200 by 300 points with Helvetica as /F1 and this content; further objects from 10 on. */
export function page(
  content: string,
  further: Readonly<Record<number, string>> = {},
  entries = '',
): Uint8Array {
  return pdf({
    objects: {
      1: '<< /Type /Catalog /Pages 2 0 R >>',
      2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R ${entries} >>`,
      4: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      5: stream(content),
      ...further,
    },
  })
}

/** Text at a place. */
export function words(text: string, x = 20, y = 200, size = 10): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`
}
