/** Bodies that are not UTF-8 text: windows-1251 and a small PDF. */

/** Russian text (without ё) as windows-1251. */
export const latin = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text), (letter) => {
    const code = letter.codePointAt(0) ?? 63
    if (code < 128) return code
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : 63
  })

/** A PDF with one line of text a page and a true cross-reference table. */
export function pdf(lines: readonly string[]): Uint8Array {
  const kids = lines.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${lines.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...lines.flatMap((line, at) => {
      const stream = `BT /F1 18 Tf 72 720 Td (${line}) Tj ET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ]
    }),
  ]
  let out = '%PDF-1.4\n'
  const offsets: string[] = []
  objects.forEach((object, at) => {
    offsets.push(`${String(out.length).padStart(10, '0')} 00000 n \n`)
    out += `${at + 1} 0 obj\n${object}\nendobj\n`
  })
  const start = out.length
  const size = objects.length + 1
  return Buffer.from(
    `${out}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  )
}
