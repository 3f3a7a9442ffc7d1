/** Odds and ends: numbers from names, weights of pages, answers. */
import type { WebAnswer } from './types.ts'

export const seedOf = (text: string): number => {
  let h = 2166136261
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619) >>> 0
  return h
}
/** A small generator of numbers below 1. */
export const dice = (seed: number): (() => number) => {
  let a = seed | 0
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
export const hex = (next: () => number, length: number): string => {
  let out = ''
  while (out.length < length) out += Math.floor(next() * 16).toString(16)
  return out
}
export const esc = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
export const paras = (text: string): string =>
  text
    .split('|')
    .map((one) => `<p>${one}</p>`)
    .join('\n')
export const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? ''

export const html = (
  body: string,
  status = 200,
  headers: readonly (readonly [string, string])[] = [],
): WebAnswer => ({
  status,
  headers: [
    ...(headers.some(([key]) => /^content-type$/i.test(key))
      ? []
      : [['Content-Type', 'text/html; charset=utf-8'] as const]),
    ...headers,
  ],
  body,
})
export const go = (
  to: string,
  status = 301,
  headers: readonly (readonly [string, string])[] = [],
): WebAnswer => ({
  status,
  headers: [['Location', to], ['Content-Type', 'text/html; charset=utf-8'], ...headers],
  body: `<html><head><title>${status} Moved</title></head><body><h1>Moved</h1><p>The document is <a href="${esc(to)}">here</a>.</p></body></html>`,
})
export const json = (value: unknown, status = 200, type = 'application/json; charset=utf-8'): WebAnswer => ({
  status,
  headers: [['Content-Type', type]],
  body: JSON.stringify(value),
})
export const plain = (text: string, status = 200, type = 'text/plain; charset=utf-8'): WebAnswer => ({
  status,
  headers: [['Content-Type', type]],
  body: text,
})
export const file = (
  body: string | Uint8Array,
  type: string,
  headers: readonly (readonly [string, string])[] = [],
  status = 200,
): WebAnswer => ({
  status,
  headers: [['Content-Type', type], ...headers],
  body,
})

/** What articles say of themselves to machines. */
export const about = (host: string, path: string, title: string, brand: string, seed: number): string => {
  const day = `20${10 + (seed % 14)}-0${1 + (seed % 9)}-1${seed % 10}`
  return `<link rel="canonical" href="https://${host}${esc(path)}"><meta property="og:title" content="${esc(title)}"><meta property="og:url" content="https://${host}${esc(path)}"><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': seed % 2 ? 'Article' : 'WebPage', headline: title, datePublished: `${day}T08:12:00+00:00`, dateModified: `${day}T16:40:00+00:00`, publisher: { '@type': 'Organization', name: brand } })}</script>`
}
const props = [
  'padding',
  'margin',
  'border-radius',
  'gap',
  'font-size',
  'line-height',
  'min-height',
  'max-width',
  'letter-spacing',
  'top',
]
const parts = [
  'header',
  'nav',
  'nav__item',
  'card',
  'card__title',
  'card__meta',
  'teaser',
  'hero',
  'footer',
  'btn',
  'btn--primary',
  'grid',
  'col',
  'share',
  'crumbs',
  'modal',
  'badge',
  'tabs',
  'quote',
  'figure',
]
export const css = (next: () => number, prefix: string, bytes: number): string => {
  let out = `:root{--${prefix}-brand:#${hex(next, 6)};--${prefix}-ink:#1b1b1f;--${prefix}-gap:1.25rem}*{box-sizing:border-box}body{margin:0;font:17px/1.6 system-ui,sans-serif;color:var(--${prefix}-ink)}`
  for (let i = 0; out.length < bytes; i++) {
    const rule = `.${prefix}-${pick(parts, i)}${i >= parts.length ? `.is-v${Math.floor(i / parts.length)}` : ''}{${pick(props, i)}:${(next() * 3).toFixed(2)}rem;${pick(props, i + 3)}:${(next() * 40).toFixed(0)}px;color:#${hex(next, 6)};background:var(--${prefix}-brand)}`
    out += i % 9 === 8 ? `@media(min-width:${600 + i * 8}px){${rule}}` : rule
  }
  return `<style id="${prefix}-inline-css">${out}</style>`
}
export const sprite = (next: () => number, count: number): string => {
  const path = (): string =>
    Array.from({ length: 14 }, () => `${(next() * 24).toFixed(2)} ${(next() * 24).toFixed(2)}`).join('L')
  const one = (_: unknown, i: number): string =>
    `<symbol id="i-${i}" viewBox="0 0 24 24"><path d="M${path()}z"/></symbol>`
  return `<svg xmlns="http://www.w3.org/2000/svg" style="display:none" aria-hidden="true">${Array.from({ length: count }, one).join('')}</svg>`
}
export const trackers = (next: () => number): string => {
  const flags = Array.from(
    { length: 95 },
    (_, i) => `"exp_${i}_${hex(next, 6)}":{"on":${next() > 0.5},"b":"${hex(next, 12)}"}`,
  ).join(',')
  return `<script nonce="${hex(next, 22)}">window.dataLayer=window.dataLayer||[];dataLayer.push({"event":"pageview","sid":"${hex(next, 32)}","ts":${(Math.floor(next() * 1e9) + 17e8) | 0},"flags":{${flags}}});(function(d){var s=d.createElement("script");s.async=!0;s.src="/assets/t.${hex(next, 8)}.js";d.head.appendChild(s)})(document)</script>`
}
export const random = (text: string): Uint8Array => {
  const next = dice(seedOf(text))
  return Uint8Array.from({ length: 24000 }, () => Math.floor(next() * 256))
}
const latin = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0) & 255)
/** A small PDF with words of Latin letters, one line each. */
export const pdf = (title: string, lines: readonly string[]): Uint8Array => {
  const safe = (text: string): string => text.replace(/[()\\]/g, '\\$&')
  const stream = `BT /F1 11 Tf 60 780 Td 15 TL (${safe(title)}) Tj T* ${Array.from({ length: 3 }, () => lines)
    .flat()
    .map((one) => `(${safe(one)}) Tj T*`)
    .join(' ')} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title (${safe(title)}) >>`,
  ]
  let out = '%PDF-1.4\n'
  const at: number[] = []
  objects.forEach((one, i) => {
    at.push(out.length)
    out += `${i + 1} 0 obj\n${one}\nendobj\n`
  })
  const start = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.map((one) => `${String(one).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return latin(out)
}
/** Text of one-byte encodings: Cyrillic 1251, Greek 8859-7, Latin 1. */
export const bytes = (text: string, encoding: 'cp1251' | 'greek' | 'latin1'): Uint8Array =>
  Uint8Array.from(Array.from(text), (one) => {
    const code = one.codePointAt(0) ?? 63
    if (code < 128) return code
    if (encoding === 'latin1') return code < 256 ? code : 63
    if (encoding === 'greek') return code >= 0x384 && code <= 0x3ce ? code - 0x370 + 0xa0 : 63
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
    return (
      {
        'ё': 0xb8,
        'Ё': 0xa8,
        '«': 0xab,
        '»': 0xbb,
        '—': 0x97,
        '–': 0x96,
        '№': 0xb9,
        '©': 0xa9,
        'і': 0xb3,
        'ї': 0xbf,
      }[one] ?? 63
    )
  })
