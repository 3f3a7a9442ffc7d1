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

/**
 * A note with an address on each page, in one structure element that goes on over them all; behind the last stands what
 is no page.
 */
export function longPdf(count: number): Uint8Array {
  const objects: Record<number, string> = {
    1: '<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R /MarkInfo << /Marked true >> >>',
    3: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    4: '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
    5: '<< /Type /StructTreeRoot /K 6 0 R /ParentTree << /Nums [0 [7 0 R]] >> >>',
    6: '<< /Type /StructElem /S /Document /P 5 0 R /K [7 0 R] >>',
    7: '<< /Type /StructElem /S /P /P 6 0 R >>',
  }
  const kids: string[] = []
  for (let number = 1; number <= count; number++) {
    const at = 8 + 2 * number
    kids.push(`${at} 0 R`)
    // Neither alike nor at one height, or they would be running heads.
    const name = Array.from(
      String(number),
      (digit) => 'bcdfghklmn'.charAt(Number(digit)) + 'aeiou'.charAt(number % 5),
    ).join('')
    const height = 150 + ((number * 37) % 90)
    const text = words(`The wells of ${name} were filled in [${number}].`, 20, height)
    const other = `BT /F2 10 Tf 1 0 0 1 20 ${height - 14} Tm (It took a ${name} of weeks.) Tj ET\n`
    const note = words(`[${number}] https://a.example/report/${name}`, 20, 30 + ((number * 23) % 60), 8)
    objects[at] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /StructParents 0 /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${at + 1} 0 R >>`
    objects[at + 1] = stream(`/P <</MCID 0>> BDC ${text} EMC ${other} ${note}`)
  }
  objects[2] = `<< /Type /Pages /Kids [${kids.join(' ')} 8 0 R] /Count ${count + 1} >>`
  objects[8] = '(no page)'
  return pdf({ objects })
}
