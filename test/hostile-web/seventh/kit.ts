/** How the cases of this folder are put down: short forms for what a server does. */
import type { VerdictWord } from '../../../citations/index.ts'
import type { HostBehaviour, Serve, Truth, WebAnswer, WebCase } from '../case.ts'

type Words = readonly [VerdictWord, ...VerdictWord[]]

interface More {
  readonly words?: Words
  readonly scheme?: 'http' | 'https'
  /** Before the case's name: `www.`, `blog.`. */
  readonly below?: string
  readonly behaviour?: Omit<HostBehaviour, 'serve'>
  readonly others?: Readonly<Record<string, HostBehaviour>>
  readonly reason?: RegExp
  readonly needsBrowser?: true
}

type Build = (
  name: string,
  language: string,
  family: string,
  path: string,
  mechanism: string,
  serve: Serve | undefined,
  more?: More,
) => WebCase

const building =
  (truth: Truth, usual: Words): Build =>
  (name, language, family, path, mechanism, serve, more = {}) => {
    const host = `${more.below ?? ''}${name}.test`
    return {
      name,
      mechanism,
      family,
      language,
      cited: `${more.scheme ?? 'https'}://${host}${path}`,
      truth,
      verdicts: more.words ?? usual,
      hosts: { [host]: { ...more.behaviour, ...(serve === undefined ? {} : { serve }) }, ...more.others },
      ...(more.reason === undefined ? {} : { reason: more.reason }),
      ...(more.needsBrowser === undefined ? {} : { needsBrowser: true }),
    }
  }

export const alive = building('alive', ['alive'])
export const dead = building('dead', ['soft-404'])
export const unsure = building('undecidable', ['blocked'])

export const typed = (
  body: string | Uint8Array,
  type = 'text/html; charset=utf-8',
  status = 200,
  ...headers: readonly (readonly [string, string])[]
): WebAnswer => ({ status, headers: [['Content-Type', type], ...headers], body })

export const html = (
  body: string,
  status = 200,
  ...headers: readonly (readonly [string, string])[]
): WebAnswer => typed(body, 'text/html; charset=UTF-8', status, ...headers)

export const moved = (
  to: string,
  status = 301,
  ...headers: readonly (readonly [string, string])[]
): WebAnswer => ({
  status,
  headers: [['Location', to], ['Content-Type', 'text/html; charset=iso-8859-1'], ...headers],
  body: `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>${status} Moved</title>\n</head><body>\n<h1>Moved</h1>\n<p>The document has moved <a href="${to}">here</a>.</p>\n</body></html>\n`,
})

type Reply = string | WebAnswer | ((path: string) => WebAnswer)

const reply = (one: Reply, path: string, status: number): WebAnswer =>
  typeof one === 'function' ? one(path) : typeof one === 'string' ? html(one, status) : one

/** Known addresses, and what everything else gets: a string is the body of a 404. */
export const pages =
  (known: Readonly<Record<string, Reply>>, other: Reply): Serve =>
  ({ path }) => {
    const found = known[path]
    return found === undefined ? reply(other, path, 404) : reply(found, path, 200)
  }

export const always =
  (answer: WebAnswer): Serve =>
  () =>
    answer

/** As Apache, nginx and IIS say it where nobody wrote a page. */
export const apache = (path: string): WebAnswer =>
  typed(
    `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head><body>\n<h1>Not Found</h1>\n<p>The requested URL ${path} was not found on this server.</p>\n<hr>\n<address>Apache/2.4.57 (Debian) Server at Port 80</address>\n</body></html>\n`,
    'text/html; charset=iso-8859-1',
    404,
    ['Server', 'Apache/2.4.57 (Debian)'],
  )
export const nginx = typed(
  '<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
  'text/html',
  404,
  ['Server', 'nginx'],
)
export const iis = typed(
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\r\n<html xmlns="http://www.w3.org/1999/xhtml">\r\n<head>\r\n<title>404 - File or directory not found.</title>\r\n</head>\r\n<body>\r\n<div id="header"><h1>Server Error</h1></div>\r\n<div id="content"><fieldset>\r\n<h2>404 - File or directory not found.</h2>\r\n<h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3>\r\n</fieldset></div>\r\n</body>\r\n</html>\r\n',
  'text/html',
  404,
  ['Server', 'Microsoft-IIS/10.0'],
)

/** The bytes of a text in an older encoding, found by asking the decoder what every byte means. */
export function bytes(label: string, text: string): Uint8Array {
  const decoder = new TextDecoder(label)
  const wide = ['shift_jis', 'euc-kr', 'gb18030', 'big5', 'euc-jp'].includes(label)
  const table = new Map<string, readonly number[]>()
  for (let first = 0x80; first <= 0xff; first += 1) {
    const seconds = wide ? Array.from({ length: 0xbf }, (_, at) => at + 0x40) : [-1]
    for (const second of seconds) {
      const pair = second === -1 ? [first] : [first, second]
      const letter = decoder.decode(Uint8Array.from(pair))
      if (Array.from(letter).length === 1 && letter !== '\uFFFD' && !table.has(letter))
        table.set(letter, pair)
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const code = letter.codePointAt(0) ?? 0
      const found = code < 0x80 ? [code] : table.get(letter)
      if (found === undefined) throw new Error(`${label} cannot write "${letter}"`)
      return [...found]
    }),
  )
}

/** A small but whole PDF with one line of text per entry. */
export function pdf(title: string, lines: readonly string[]): Uint8Array {
  const shown = lines.map((line) => `(${line.replaceAll(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')
  const stream = `BT\n/F0 12 Tf\n72 770 Td\n16 TL\n${shown}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 842] /Contents 4 0 R /Resources << /Font << /F0 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title (${title}) /Creator (LibreOffice 7.4) >>`,
  ]
  let out = '%PDF-1.6\n'
  const offsets: number[] = []
  objects.forEach((object, at) => {
    offsets.push(out.length)
    out += `${at + 1} 0 obj\n${object}\nendobj\n`
  })
  const start = out.length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(out, 'latin1')
}
