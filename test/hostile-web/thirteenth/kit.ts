/** Words, chance, answers and whole sites of this set. */
import type { VerdictWord } from '../../../citations/index.ts'
import type { HostBehaviour, RawAnswer, Serve, Truth, WebAnswer, WebCase, WebRequest } from '../case.ts'
import { latin } from './packs1.ts'
import { others } from './packs2.ts'

export type Answer = WebAnswer | RawAnswer
export type Reply = (r: WebRequest) => Answer
export type Header = readonly [string, string]

export interface Pack {
  readonly labels: readonly string[]
  readonly rubrics: readonly string[]
  readonly towns: readonly string[]
  readonly absent: readonly [string, string]
  readonly cookies: readonly string[]
  readonly heads: readonly string[]
  readonly texts: readonly string[]
}

const packs = new Map<string, Pack>()
export const words = (code: string): Pack => {
  const known = packs.get(code)
  if (known) return known
  const text = latin[code] ?? others[code]
  if (text === undefined) throw new Error(`no words for ${code}`)
  const lines = text.split('\n')
  const cells = (i: number) => (lines[i] ?? '').split('|')
  const absent = cells(3)
  const pack: Pack = {
    labels: cells(0),
    rubrics: cells(1),
    towns: cells(2),
    absent: [absent[0] ?? '', absent[1] ?? ''],
    cookies: cells(4),
    heads: lines.slice(5, 9),
    texts: lines.slice(9),
  }
  packs.set(code, pack)
  return pack
}

export const escape = (s: string) =>
  s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The same numbers for the same seed. */
export class Chance {
  #state: number
  constructor(seed: string) {
    let h = 2166136261
    for (const c of seed) h = Math.imul(h ^ (c.codePointAt(0) ?? 0), 16777619)
    this.#state = h >>> 0
  }
  below(n: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0
    return Math.floor((this.#state / 4294967296) * n)
  }
  of<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)]
    if (found === undefined) throw new Error('empty list')
    return found
  }
  hex(n: number): string {
    let s = ''
    while (s.length < n) s += '0123456789abcdef'.charAt(this.below(16))
    return s
  }
  token(n: number): string {
    let s = ''
    while (s.length < n)
      s += 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.charAt(this.below(64))
    return s
  }
}

export const server = {
  apache: [['Server', 'Apache']],
  nginx: [['Server', 'nginx']],
  iis: [
    ['Server', 'Microsoft-IIS/10.0'],
    ['X-Powered-By', 'ASP.NET'],
  ],
  cloudflare: [
    ['Server', 'cloudflare'],
    ['CF-RAY', '8f2c1d4b7a9e3f10-FRA'],
    ['cf-cache-status', 'DYNAMIC'],
  ],
  akamai: [
    ['Server', 'AkamaiGHost'],
    ['Mime-Version', '1.0'],
  ],
  varnish: [
    ['Server', 'nginx'],
    ['Via', '1.1 varnish (Varnish/6.5)'],
    ['X-Cache', 'HIT'],
  ],
} as const satisfies Record<string, readonly Header[]>

export const html = (status: number, body: string, headers: readonly Header[] = server.nginx): WebAnswer => ({
  status,
  headers: [['Content-Type', 'text/html; charset=utf-8'], ...headers],
  body,
})
export const text = (body: string, status = 200, type = 'text/plain; charset=utf-8'): WebAnswer => ({
  status,
  headers: [['Content-Type', type]],
  body,
})
export const json = (body: unknown, status = 200): WebAnswer => ({
  status,
  headers: [['Content-Type', 'application/json; charset=utf-8']],
  body: JSON.stringify(body),
})
export const to = (location: string, status = 301, headers: readonly Header[] = server.nginx): WebAnswer => ({
  status,
  headers: [['Location', location], ['Content-Type', 'text/html; charset=utf-8'], ...headers],
  body: `<html>\r\n<head><title>${status} ${status === 301 ? 'Moved Permanently' : 'Found'}</title></head>\r\n<body>\r\n<center><h1>${status} ${status === 301 ? 'Moved Permanently' : 'Found'}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`,
})
export const nginx404 = html(
  404,
  '<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
)
export const apache404 = (path: string) =>
  html(
    404,
    `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head><body>\n<h1>Not Found</h1>\n<p>The requested URL was not found on this server.</p>\n<hr>\n<address>Apache/2.4.57 (Debian) Server at ${escape(path)} Port 443</address>\n</body></html>\n`,
    server.apache,
  )

export const pathname = (r: WebRequest) => r.path.split('?')[0] ?? r.path

/** A PDF of Latin text; `kb` of drawing fills it. */
export const pdf = (title: string, lines: readonly string[], kb = 60): WebAnswer => {
  const plain = (s: string) =>
    s
      .normalize('NFD')
      .replaceAll(/[^\x20-\x7e]/g, '')
      .replaceAll(/[()\\]/g, '')
  const chance = new Chance(title)
  let stream = `BT /F1 18 Tf 60 780 Td (${plain(title)}) Tj /F1 11 Tf\n${lines.map((l) => `0 -18 Td (${plain(l)}) Tj`).join('\n')}\nET\n`
  while (stream.length < kb * 1024)
    stream += `0.8 w ${60 + chance.below(400)} ${80 + chance.below(300)} m ${60 + chance.below(400)} ${80 + chance.below(300)} l S\n`
  const parts = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}endstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Title (${plain(title)}) /Producer (iText 2.1.7 by 1T3XT) /CreationDate (D:20150312101500Z) >>`,
  ]
  let out = '%PDF-1.4\n'
  const at: number[] = []
  parts.forEach((p, i) => {
    at.push(out.length)
    out += `${i + 1} 0 obj\n${p}\nendobj\n`
  })
  const start = out.length
  out += `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${at.map((a) => `${String(a).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${parts.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return {
    status: 200,
    headers: [
      ['Content-Type', 'application/pdf'],
      ['Accept-Ranges', 'bytes'],
      ['Last-Modified', 'Thu, 12 Mar 2015 10:15:00 GMT'],
      ['Server', 'Apache'],
    ],
    body: out,
  }
}

type HostMap = Readonly<Record<string, HostBehaviour>>
type Words = readonly [VerdictWord, ...VerdictWord[]]
interface More {
  readonly words?: Words
  readonly needsBrowser?: true
  readonly reason?: RegExp
}
/** What a careful person says where a case does not tell otherwise. */
const usual: Readonly<Record<Truth, Readonly<Record<string, Words>>>> = {
  alive: {
    redirect: ['redirected', 'alive'],
    paywall: ['alive', 'paywalled'],
    consent: ['alive', 'consent-required'],
  },
  dead: {
    'soft-404': ['soft-404', 'gone'],
    status: ['gone', 'soft-404'],
    parked: ['parked', 'changed', 'soft-404', 'gone'],
    takeover: ['changed', 'parked', 'soft-404', 'gone'],
    redirect: ['soft-404', 'gone', 'changed'],
    hosting: ['gone', 'parked', 'soft-404'],
    platform: ['soft-404', 'gone'],
    closed: ['gone', 'soft-404', 'changed'],
    dns: ['dns-failure', 'unreachable'],
    tcp: ['connection-refused', 'unreachable', 'timeout'],
    loop: ['redirect-loop', 'too-many-redirects'],
  },
  undecidable: {
    'bot-wall': ['blocked', 'rate-limited'],
    login: ['login-required', 'blocked'],
    consent: ['consent-required', 'blocked'],
    region: ['legal-block', 'blocked'],
    maintenance: ['maintenance', 'server-error'],
    status: ['blocked', 'login-required', 'server-error'],
    shell: ['not-checked', 'blocked', 'unsupported', 'bad-response', 'login-required'],
  },
}
const maker =
  (truth: Truth, best: VerdictWord) =>
  /** `cited` is a path of the main host, or an address in which `@` stands for it. */
  (
    name: string,
    language: string,
    family: string,
    cited: string,
    mechanism: string,
    hosts: (h: string) => HostMap,
    more: More = {},
  ): WebCase => {
    const h = `${name}-xiii.test`
    return {
      name: `${name}-xiii`,
      mechanism,
      family,
      language,
      cited: cited.startsWith('/') ? `https://${h}${cited}` : cited.replace('@', h),
      truth,
      verdicts: more.words ?? usual[truth][family] ?? [best],
      hosts: hosts(h),
      ...(more.needsBrowser ? { needsBrowser: true as const } : {}),
      ...(more.reason ? { reason: more.reason } : {}),
    }
  }
export const alive = maker('alive', 'alive')
export const dead = maker('dead', 'gone')
export const open = maker('undecidable', 'blocked')
export const moved: More = { words: ['redirected', 'alive'] }

export const say = (serve: Serve): HostBehaviour => ({ serve })
