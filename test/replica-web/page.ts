/** Small builders for the pages of the replica web: honest HTML with head, style and words. */
import type { ServerResponse } from 'node:http'

export interface PageText {
  readonly title: string
  readonly site: string
  readonly lang?: string
  readonly head?: string
  readonly body: string
}

/** A page as a small newspaper's system would print it, with a style sheet and a script from the static host. */
export function page({ title, site, lang = 'en', head = '', body }: PageText): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${title} – ${site}</title>
<link rel="stylesheet" href="https://static.example/site.css">
<script defer src="https://static.example/site.js"></script>
${head}
</head>
<body>
<header><a href="/">${site}</a></header>
<main><h1>${title}</h1>
${body}
</main>
<footer>© ${site}</footer>
</body>
</html>`
}

export function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n')
}

export function sendHtml(
  response: ServerResponse,
  html: string,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(html)
}

/** A picture of its own per seed, large enough to be one: SVG, so that it needs no binary in the repository. */
export function picture(seed: number): string {
  const bars = Array.from({ length: 24 }, (_, index) => {
    const height = 20 + ((seed * 37 + index * 53) % 160)
    return `<rect x="${index * 26}" y="${200 - height}" width="20" height="${height}" fill="hsl(${(seed * 47) % 360} 40% ${35 + (index % 5) * 6}%)"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="624" height="200" viewBox="0 0 624 200">${bars.join('')}</svg>`
}

/** A PDF of one page, written by hand: header, five objects, a cross-reference table with true offsets. */
export function pdf(lines: readonly string[]): Buffer {
  const text = lines.map(
    (line, index) => `1 0 0 1 72 ${760 - index * 18} Tm (${line.replace(/[()\\]/g, '\\$&')}) Tj`,
  )
  const stream = `BT /F1 12 Tf ${text.join(' ')} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(body + end, 'latin1')
}

/** Cyrillic text in windows-1251 (WHATWG encoding's table, the part that Russian and Ukrainian letters need). */
export function windows1251(text: string): Buffer {
  const special: Readonly<Record<string, number>> = {
    'Ё': 0xa8,
    'ё': 0xb8,
    '«': 0xab,
    '»': 0xbb,
    '—': 0x97,
    '–': 0x96,
    '№': 0xb9,
    '…': 0x85,
    'і': 0xb3,
    'І': 0xb2,
    'ї': 0xbf,
    'Ї': 0xaf,
    'є': 0xba,
    'Є': 0xaa,
  }
  return Buffer.from(
    Array.from(text).map((letter) => {
      const code = letter.codePointAt(0) ?? 63
      if (code < 128) return code
      if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
      return special[letter] ?? 63
    }),
  )
}
