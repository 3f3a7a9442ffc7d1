/** What the blind cases are put together from: answers, routes, odd encodings and small files. Judges nothing. */
import { crc32 } from 'node:zlib'
import { listing } from './chrome.ts'
import type { HostBehaviour, RawAnswer, Serve, Truth, WebAnswer, WebCase } from '../case.ts'
import { voice } from './prose.ts'

export type Headers = readonly (readonly [string, string])[]
/** A string is an HTML page with 200. */
export type Reply = string | WebAnswer | RawAnswer | Serve

interface Parts {
  /** Path (and query, fragment) on `https://{name}.test`; `cited` where that is not so. */
  readonly at?: string
  readonly cited?: string
  readonly mechanism: string
  readonly serve?: Serve
  /** Other hosts, or the main one with faults; `serve` fills the main one where it is not named here. */
  readonly hosts?: Readonly<Record<string, HostBehaviour>>
  readonly quotes?: readonly string[]
  readonly reason?: RegExp
  readonly needsBrowser?: true
}

export function blind(
  name: string,
  family: string,
  language: string,
  truth: Truth,
  verdicts: WebCase['verdicts'],
  parts: Parts,
): WebCase {
  const { at = '/', cited = `https://${name}.test${at}`, mechanism, serve, hosts = {}, ...rest } = parts
  const main = `${name}.test`
  const own = serve === undefined ? {} : { [main]: { serve, ...hosts[main] } }
  return { name, family, language, cited, truth, verdicts, mechanism, hosts: { ...hosts, ...own }, ...rest }
}

export const nginx: Headers = [
  ['Server', 'nginx/1.24.0'],
  ['Content-Type', 'text/html; charset=UTF-8'],
  ['Vary', 'Accept-Encoding'],
]
export const apachePhp: Headers = [
  ['Server', 'Apache/2.4.57 (Debian)'],
  ['X-Powered-By', 'PHP/8.1.27'],
  ['Expires', 'Thu, 19 Nov 1981 08:52:00 GMT'],
  ['Cache-Control', 'no-store, no-cache, must-revalidate'],
  ['Set-Cookie', 'PHPSESSID=o4k1c9v7m2rj0d6u3q8sbh5tfe; path=/'],
  ['Content-Type', 'text/html; charset=UTF-8'],
]
export const iis: Headers = [
  ['Cache-Control', 'private'],
  ['Content-Type', 'text/html; charset=utf-8'],
  ['Server', 'Microsoft-IIS/10.0'],
  ['X-AspNet-Version', '4.0.30319'],
  ['X-Powered-By', 'ASP.NET'],
]
export const cloudflare: Headers = [
  ['Content-Type', 'text/html; charset=utf-8'],
  ['Server', 'cloudflare'],
  ['CF-Cache-Status', 'DYNAMIC'],
  ['CF-RAY', '9a1c3f7be8d42b10-FRA'],
  ['alt-svc', 'h3=":443"; ma=86400'],
]
export const varnish: Headers = [
  ['Content-Type', 'text/html; charset=utf-8'],
  ['Cache-Control', 'public, max-age=300'],
  ['Via', '1.1 varnish (Varnish/7.1)'],
  ['X-Varnish', '48215530 48190021'],
  ['Age', '112'],
]
export const litespeed: Headers = [
  ['Content-Type', 'text/html; charset=UTF-8'],
  ['Server', 'LiteSpeed'],
  ['X-LiteSpeed-Cache', 'miss'],
]

/** HTML with a status; later headers stand beside the server's own. */
export function page(status: number, body: string, headers: Headers = nginx, more: Headers = []): WebAnswer {
  return { status, headers: [...headers, ...more], body }
}

/** Bytes or text of any kind, 200 unless said. */
export function file(type: string, body: string | Uint8Array, more: Headers = [], status = 200): WebAnswer {
  return { status, headers: [['Content-Type', type], ['Server', 'nginx'], ...more], body }
}

/** A redirect as most servers write it, with their small page. */
export function away(location: string, status = 302, more: Headers = []): WebAnswer {
  return {
    status,
    headers: [['Server', 'nginx'], ['Location', location], ['Content-Type', 'text/html'], ...more],
    body: `<html>\r\n<head><title>${status} Moved</title></head>\r\n<body>\r\n<center><h1>${status} Moved</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`,
  }
}

export const bare404: WebAnswer = page(
  404,
  '<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx/1.24.0</center>\r\n</body>\r\n</html>\r\n',
)

const icon = Buffer.from(
  'AAABAAEAAQEAAAEAIAAwAAAAFgAAACgAAAABAAAAAgAAAAEAIAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAD/AAAA',
  'base64',
)
const files: Readonly<Record<string, Reply>> = {
  '/robots.txt': file('text/plain', 'User-agent: *\nDisallow: /admin/\nDisallow: /cgi-bin/\n'),
  '/favicon.ico': file('image/x-icon', icon),
}

/** Routes by path with query, then by path alone, then the files that any site has on disk, then `otherwise`. */
export function site(
  pages: Readonly<Record<string, Reply>>,
  otherwise: Reply = bare404,
  headers: Headers = nginx,
): Serve {
  return (request) => {
    const path = request.path.replace(/\?.*/s, '')
    const named = pages[request.path] ?? pages[path] ?? pages[readable(path)] ?? files[path]
    const found = named ?? (path === '/' ? frontOf(otherwise) : otherwise)
    return reply(found, headers)(request)
  }
}

/** A site with true 404s has a front page in the same template, whether a case names it or not. */
function frontOf(otherwise: Reply): Reply {
  if (typeof otherwise !== 'object' || !('status' in otherwise)) return otherwise
  const { status, body } = otherwise
  if (status !== 404 || typeof body !== 'string') return otherwise
  const lang = /<html lang="(\w+)/i.exec(body)?.[1] ?? 'en'
  const news = listing(lang, body.length % 40, 10)
  const named = body.replace(/(<title>)([^<]*)/i, (_, open: string, title: string) => {
    return `${open}${title.split(' – ')[1] ?? voice(lang).nav[0] ?? ''}`
  })
  const front = named.replace(/<h1>[^]*?<\/h1>/, () => news)
  return { ...otherwise, status: 200, body: front === named ? `<html>${news}</html>` : front }
}

/** Percent-encoded UTF-8 as letters; anything else as it came. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The same for every address, robots.txt and icon too: what answers when there is no site left. */
export function always(found: Reply, headers: Headers = nginx): Serve {
  return reply(found, headers)
}

function reply(found: Reply, headers: Headers): Serve {
  return (request) => {
    if (typeof found === 'function') return found(request)
    return typeof found === 'string' ? page(200, found, headers) : found
  }
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** Text in an old encoding that TextDecoder knows; what it lacks becomes "?". */
export function encodeAs(label: string, text: string): Uint8Array {
  const table = tables.get(label) ?? tableOf(label)
  tables.set(label, table)
  return Uint8Array.from(Array.from(text).flatMap((character) => table.get(character) ?? [63]))
}

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(label)
  const table = new Map<string, readonly number[]>()
  const add = (bytes: readonly number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes))
    if (Array.from(text).length === 1 && !text.includes('\uFFFD') && !table.has(text)) table.set(text, bytes)
  }
  for (let first = 0; first < 256; first += 1) add([first])
  for (let first = 0x81; first < 0xff; first += 1)
    for (let second = 0x40; second < 0xff; second += 1) add([first, second])
  return table
}

/** A small true PDF, one entry a page, one line of Latin text each `\n`. */
export function pdf(pages: readonly string[], title = 'Report'): Uint8Array {
  const escape = (text: string): string => text.replace(/[\\()]/g, '\\$&')
  const content = pages.map((text) => {
    const lines = text.split('\n').map((line) => `(${escape(line)}) Tj T*`)
    return `BT /F1 11 Tf 14 TL 72 770 Td ${lines.join('\n')} ET`
  })
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...content.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
    `<< /Title (${escape(title)}) /Producer (LibreOffice 7.4) >>`,
  ]
  let out = '%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n'
  const offsets = objects.map((object, index) => {
    const offset = out.length
    out += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${out.length}\n%%EOF\n`
  return Buffer.from(out + xref + trailer, 'latin1')
}

/** A ZIP with stored entries: enough for DOCX and data sets. */
export function zip(entries: Readonly<Record<string, string>>): Uint8Array {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const data = Buffer.from(text)
    const label = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x5a21, 8)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(label.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, label, data])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    locals.push(local)
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, tail, label]))
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(central.length, 4)
  end.writeUInt16LE(central.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end])
}
