/** Types and small tools that every file of the set shares. */
import type { RawAnswer, WebAnswer, WebRequest } from '../case.ts'

export type Answer = WebAnswer | RawAnswer
export type FrameName =
  | 'wp'
  | 'block'
  | 'drupal'
  | 'typo3'
  | 'joomla'
  | 'sharepoint'
  | 'aem'
  | 'gov'
  | 'next'
  | 'nuxt'
  | 'angular'
  | 'shopify'
  | 'magento'
  | 'discourse'
  | 'video'
  | 'wiki'
  | 'phpbb'
  | 'ojs'
  | 'dspace'
  | 'aspnet'
  | 'plain'
  | 'docs'
  | 'gitlab'
  | 'paper'
  | 'archive'
  | 'xenforo'
  | 'ghost'
  | 'jobs'

export interface Page {
  readonly title: string
  /** HTML of what the page is about. */
  readonly main: string
  /** Shown under the title. */
  readonly date?: string
  readonly kind?: 'home' | 'list' | 'error' | 'article'
  readonly head?: string
  /** The title element as it stands, where it is not built of the title and the brand. */
  readonly tab?: string
  readonly status?: number
  readonly headers?: readonly (readonly [string, string])[]
}
export interface Pack {
  readonly menu: readonly string[]
  readonly heads: readonly string[]
  readonly lines: readonly string[]
  readonly cookie: string
  /** Title and sentence of "page not found". */
  readonly gone: readonly [string, string]
}
export interface Site {
  readonly host: string
  readonly language: string
  readonly brand: string
  readonly pack: Pack
  readonly frame: FrameName
  readonly scheme: string
  /** Kilobytes that its pages weigh. */
  readonly weight: number
  readonly link: (i: number) => string
  readonly menuLink: (i: number) => string
}
export interface Shown {
  readonly site: Site
  readonly page: Page
  readonly path: string
  /** Menu as list items, teasers as blocks, cookie banner, trackers. */
  readonly nav: string
  readonly foot: string
  readonly rtl: boolean
  readonly teasers: (
    n: number,
    wrap: (href: string, head: string, line: string, i: number) => string,
  ) => string
}
export type Frame = (c: Shown) => string
export type Answerer = (r: WebRequest, s: Site) => Answer

export const hash = (text: string): number => {
  let h = 2166136261
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619)
  return h >>> 0
}
export const random = (seed: number): ((n: number) => number) => {
  let a = seed
  return (n) => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
}
/** Differs with every answer. */
export const fresh = (): string => crypto.randomUUID()
export const freshNumber = (n: number): number => Math.floor(Math.random() * n)
export const at = <T>(list: readonly T[], i: number): T => {
  const x = list[i % list.length]
  if (x === undefined) throw new Error('empty list')
  return x
}
export const esc = (t: string): string =>
  t.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
export const bare = (t: string): string =>
  t
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
export const slug = (t: string, i: number): string => {
  const s = t
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .slice(0, 60)
  return s.length > 3 ? s.replace(/-+$/, '') : `item-${1200 + i * 17}`
}
export const ps = (...lines: readonly string[]): string => lines.map((x) => `<p>${x}</p>`).join('\n')
export const ul = (items: readonly string[], kind = ''): string =>
  `<ul${kind && ` class="${kind}"`}>${items.map((x) => `<li>${x}</li>`).join('')}</ul>`
export const table = (rows: readonly (readonly string[])[]): string =>
  `<table class="table"><thead><tr>${(rows[0] ?? []).map((x) => `<th scope="col">${x}</th>`).join('')}</tr></thead><tbody>${rows
    .slice(1)
    .map((r) => `<tr>${r.map((x) => `<td>${x}</td>`).join('')}</tr>`)
    .join('\n')}</tbody></table>`

export const html = (
  body: string,
  status = 200,
  headers: readonly (readonly [string, string])[] = [],
): WebAnswer => ({
  status,
  headers: headers.some(([k]) => /^content-type$/i.test(k))
    ? headers
    : [['Content-Type', 'text/html; charset=utf-8'], ...headers],
  body,
})
export const to = (
  location: string,
  status = 302,
  headers: readonly (readonly [string, string])[] = [],
): WebAnswer => ({
  status,
  headers: [['Location', location], ['Content-Type', 'text/html; charset=utf-8'], ...headers],
  body: `<html><head><title>${status === 301 ? '301 Moved Permanently' : '302 Found'}</title></head><body><h1>Moved</h1></body></html>`,
})
export const json = (
  value: unknown,
  status = 200,
  headers: readonly (readonly [string, string])[] = [],
): WebAnswer => ({
  status,
  headers: [['Content-Type', 'application/json; charset=utf-8'], ...headers],
  body: JSON.stringify(value),
})
export const text = (body: string, status = 200, type = 'text/plain; charset=utf-8'): WebAnswer => ({
  status,
  headers: [['Content-Type', type]],
  body,
})
export const latin1 = (t: string): Uint8Array => Uint8Array.from(Buffer.from(t, 'latin1'))

/** A PDF with real pages; text in Latin letters only. */
export const pdf = (title: string, lines: readonly string[], filler = 0): Uint8Array => {
  const safe = (t: string): string => t.replace(/[\\()]/g, (x) => `\\${x}`)
  const stream = `BT /F1 16 Tf 60 780 Td (${safe(title)}) Tj /F1 10 Tf ${lines.map((l) => `0 -18 Td (${safe(l)}) Tj`).join(' ')} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
    `<< /Title (${safe(title)}) /Producer (pdfTeX-1.40.21) >>`,
  ]
  if (filler > 0)
    objects.push(
      `<< /Length ${filler} >>\nstream\n${'q 1 0 0 1 0 0 cm Q '.repeat(Math.ceil(filler / 19)).slice(0, filler)}\nendstream`,
    )
  let out = '%PDF-1.5\n%\xe2\xe3\xcf\xd3\n'
  const offsets: number[] = []
  for (const [i, o] of objects.entries()) {
    offsets.push(out.length)
    out += `${i + 1} 0 obj\n${o}\nendobj\n`
  }
  const start = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')}`
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return latin1(out)
}
export const file = (
  body: Uint8Array,
  type = 'application/pdf',
  headers: readonly (readonly [string, string])[] = [],
): WebAnswer => ({
  status: 200,
  headers: [['Content-Type', type], ['Accept-Ranges', 'bytes'], ...headers],
  body,
})
