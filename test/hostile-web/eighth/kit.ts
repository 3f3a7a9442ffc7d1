/** What the cases of this folder are made of: sites with a design, a menu, a front page and an error page of their own. */
import type { VerdictWord } from '../../../citations/index.ts'
import type { HostBehaviour, RawAnswer, Serve, Truth, WebAnswer, WebCase, WebRequest } from '../case.ts'
import { skins, type SkinName } from './skins.ts'

export interface Site {
  readonly skin: SkinName
  readonly lang: string
  readonly name: string
  /** Entries of the menu, parted by `|`. */
  readonly nav: string
  readonly foot: string
  /** Title and HTML of its page for unknown addresses. */
  readonly lost: readonly [string, string]
  /** Headlines of its front page, parted by `|`. */
  readonly home: string
}

export type Answer = WebAnswer | RawAnswer
export type Header = readonly [string, string]

export const give = (
  body: string | Uint8Array,
  type = 'text/html; charset=utf-8',
  status = 200,
  headers: readonly Header[] = [],
): WebAnswer => ({
  status,
  headers: [['Date', new Date().toUTCString()], ['Content-Type', type], ...headers],
  body,
})

export const to = (location: string, status = 302, headers: readonly Header[] = []): WebAnswer =>
  give('', 'text/html', status, [['Location', location], ...headers])

/** A page in the dress of its site. */
export const page = (
  site: Site,
  title: string,
  main: string,
  {
    status = 200,
    headers = [],
    head = '',
  }: { status?: number; headers?: readonly Header[]; head?: string } = {},
): WebAnswer => {
  const { render, server } = skins[site.skin]
  return give(render(site, title, main, head), 'text/html; charset=utf-8', status, [
    ['Server', server],
    ...headers,
  ])
}

export const slugOf = (words: string): string =>
  encodeURI(
    words
      .toLowerCase()
      .replaceAll(/[\s"'?!.,:;()/]+/gu, '-')
      .replaceAll(/^-+|-+$/gu, ''),
  )

export const homeOf = (site: Site): WebAnswer =>
  page(
    site,
    site.name,
    site.home
      .split('|')
      .map((line) => `<article class="teaser"><h2><a href="/${slugOf(line)}">${line}</a></h2></article>`)
      .join('\n'),
  )

export const lostOf = (site: Site, status = 404): WebAnswer =>
  page(site, site.lost[0], site.lost[1], { status })

export type Pages = Readonly<Record<string, Answer | Serve>>

export const bare = (path: string): string => path.replace(/[?#].*$/, '')

/** Exact addresses first, then without the query; `missing` answers everything else. */
export const serving =
  (pages: Pages, missing: Answer | Serve): Serve =>
  (request: WebRequest) => {
    const found = pages[request.path] ?? pages[bare(request.path)] ?? missing
    return typeof found === 'function' ? found(request) : found
  }

export const nginx404 = give(
  '<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx/1.24.0</center>\r\n</body>\r\n</html>\r\n',
  'text/html',
  404,
  [['Server', 'nginx/1.24.0']],
)
export const apache404 = (request: WebRequest): WebAnswer =>
  give(
    `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head><body>\n<h1>Not Found</h1>\n<p>The requested URL ${bare(request.path).replaceAll('<', '&lt;')} was not found on this server.</p>\n<hr>\n<address>Apache/2.4.41 (Ubuntu) Server at ${request.host} Port 443</address>\n</body></html>\n`,
    'text/html; charset=iso-8859-1',
    404,
    [['Server', 'Apache/2.4.41 (Ubuntu)']],
  )

/** A site whose unknown addresses are answered with its own error page and 404, unless said otherwise. */
export const of = (site: Site, pages: Pages, missing: Answer | Serve = lostOf(site)): HostBehaviour => ({
  serve: serving({ '/': homeOf(site), '/robots.txt': nginx404, '/favicon.ico': nginx404, ...pages }, missing),
})
/** A host without a dress: what is not named is missing the way its server says it; a front page lists the rest. */
export const raw = (pages: Pages, missing: Answer | Serve = nginx404): HostBehaviour => {
  const serve = serving(pages, missing)
  const named = Object.keys(pages)
  return {
    serve: (request) => {
      const answer = serve(request)
      const bareRoot = request.path === '/' && named.length > 0 && 'status' in answer && answer.status === 404
      return bareRoot ? give(frontOf(request.host, named)) : answer
    },
  }
}
const frontOf = (host: string, paths: readonly string[]): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${host}</title></head><body><h1>${host}</h1><ul>${paths.map((path) => `<li><a href="${path.replaceAll('&', '&amp;')}">${path.split('/').filter(Boolean).join(' / ')}</a></li>`).join('')}</ul></body></html>`

export interface Rest {
  /** Absent: https. */
  readonly scheme?: string
  /** Hosts beside the main one. */
  readonly beside?: Readonly<Record<string, HostBehaviour>>
  readonly cited?: string
  readonly needsBrowser?: true
  readonly reason?: RegExp
}

const made =
  (truth: Truth) =>
  (
    name: string,
    family: string,
    language: string,
    mechanism: string,
    path: string,
    verdicts: readonly [VerdictWord, ...VerdictWord[]],
    host: HostBehaviour,
    { scheme = 'https', beside = {}, cited, needsBrowser, reason }: Rest = {},
  ): WebCase => ({
    name: `h8-${name}`,
    mechanism,
    family,
    language,
    cited: cited ?? `${scheme}://h8-${name}.test${path}`,
    truth,
    verdicts,
    hosts: { [`h8-${name}.test`]: host, ...beside },
    ...(needsBrowser === undefined ? {} : { needsBrowser }),
    ...(reason === undefined ? {} : { reason }),
  })

export const dead = made('dead')
export const unsure = made('undecidable')
const living = made('alive')
export const alive = (
  name: string,
  family: string,
  language: string,
  mechanism: string,
  path: string,
  host: HostBehaviour,
  rest: Rest = {},
): WebCase => living(name, family, language, mechanism, path, ['alive'], host, rest)
export const moved = (
  name: string,
  language: string,
  mechanism: string,
  path: string,
  host: HostBehaviour,
  rest: Rest = {},
): WebCase => living(name, 'redirect', language, mechanism, path, ['redirected', 'alive'], host, rest)

/** The bytes of a text in an old charset, by turning its decoder round. */
export function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset)
  const known = new Map<string, readonly number[]>()
  const learn = (bytes: readonly number[]): void => {
    const sign = decoder.decode(Uint8Array.from(bytes))
    if (!sign.includes('\uFFFD') && Array.from(sign).length === 1 && !known.has(sign)) known.set(sign, bytes)
  }
  for (let first = 0; first < 256; first++) learn([first])
  if (/gb|jis|euc|big5/.test(charset))
    for (let first = 0x81; first < 0xff; first++)
      for (let second = 0x40; second < 0xff; second++) learn([first, second])
  return Uint8Array.from(
    Array.from(text).flatMap((sign) => {
      const bytes = known.get(sign)
      if (bytes === undefined) throw new Error(`${charset} has no "${sign}"`)
      return bytes
    }),
  )
}

/** A small but whole PDF of one page with these lines. */
export function pdf(title: string, lines: readonly string[]): Uint8Array {
  const plain = (text: string): string => text.replaceAll(/[\\()]/g, (sign) => `\\${sign}`)
  const text = lines.map((line) => `(${plain(line)}) Tj T*`).join('\n')
  const stream = `BT /F1 11 Tf 60 780 Td 15 TL\n${text}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title (${plain(title)}) /Producer (pdfTeX-1.40.21) >>`,
  ]
  let out = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = out.length
    out += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(out, 'latin1')
}
