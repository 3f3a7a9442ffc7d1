/** Answers of servers. */
import type { WebAnswer } from '../case.ts'
import { token } from './dice.ts'
import type { Reply } from './shape.ts'

type Heads = readonly (readonly [string, string])[]
export function html(body: string | Uint8Array, status = 200, more: Heads = []): WebAnswer {
  const own = more.some(([key]) => /^content-type$/i.test(key))
  const type: Heads = own ? [] : [['Content-Type', 'text/html; charset=UTF-8']]
  return { status, headers: [['Date', 'Tue, 24 Nov 2026 04:00:00 GMT'], ...type, ...more], body }
}
export function moved(to: string, status = 301, more: Heads = []): WebAnswer {
  const body = `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>${status} Moved</title>\n</head><body>\n<h1>Moved</h1>\n<p>The document has moved <a href="${to}">here</a>.</p>\n</body></html>\n`
  return {
    status,
    headers: [['Location', to], ['Content-Type', 'text/html; charset=iso-8859-1'], ...more],
    body,
  }
}
export function text(
  body: string,
  type = 'text/plain; charset=utf-8',
  status = 200,
  more: Heads = [],
): WebAnswer {
  return { status, headers: [['Content-Type', type], ...more], body }
}
export function json(value: unknown, status = 200, more: Heads = []): WebAnswer {
  return {
    status,
    headers: [['Content-Type', 'application/json; charset=utf-8'], ...more],
    body: JSON.stringify(value),
  }
}
export function robots(host: string, lines = 'User-agent: *\nDisallow: /wp-admin/\n'): Reply {
  return text(`${lines}\nSitemap: https://${host}/sitemap.xml\n`)
}
/** A PDF of some pages: real structure, text that can be read. */
export function pdf(title: string, pages: readonly (readonly string[])[], padding = 30000): Uint8Array {
  const objects: string[] = []
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  objects.push(
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
  )
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>')
  pages.forEach((lines, at) => {
    const show = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj 0 -18 Td`).join('\n')
    const stream = `BT /F1 12 Tf 60 780 Td\n${show}\nET`
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    )
  })
  let filler = ''
  while (filler.length < padding) filler += token(64)
  objects.push(
    `<< /Title (${title.replace(/[\\()]/g, '\\$&')}) /Producer (Canon iR-ADV PDF) /CreationDate (D:20170412101500) >>`,
  )
  objects.push(`<< /Length ${filler.length} >>\nstream\n${filler}\nendstream`)
  let out = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n'
  const offsets: number[] = []
  objects.forEach((object, at) => {
    offsets.push(out.length)
    out += `${at + 1} 0 obj\n${object}\nendobj\n`
  })
  const start = out.length
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length - 1} 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(out, 'latin1')
}
export function file(body: Uint8Array, type: string, more: Heads = []): WebAnswer {
  return {
    status: 200,
    headers: [
      ['Content-Type', type],
      ['Accept-Ranges', 'bytes'],
      ['Last-Modified', 'Wed, 12 Apr 2017 10:15:00 GMT'],
      ...more,
    ],
    body,
  }
}
