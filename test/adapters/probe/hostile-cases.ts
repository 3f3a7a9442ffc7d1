/** Servers that have a page, keep it behind a door, or lead elsewhere; and the verdict each deserves. */
import type { VerdictWord } from '../../../citations/index.ts'
import {
  byPath,
  flood,
  inTurn,
  page,
  raw,
  rawAndClose,
  redirect,
  reply,
  reset,
  silence,
  type Answering,
} from './hostile-server.ts'

export interface HostileCase {
  /** `what the server does`; the verdict completes the title. */
  readonly does: string
  readonly verdict: VerdictWord
  readonly code?: string
  readonly serve: Answering
  /** From the path on; `/article/1` where it does not matter. */
  readonly path?: string
  /** `https` goes to the TLS listener. */
  readonly scheme?: 'https'
  readonly attempts?: number
}

const ok = 'HTTP/1.1 200 OK\r\n'
const html = 'content-type: text/html\r\n'
const deep = '/article/1'

export const pageCases: readonly HostileCase[] = [
  // Pages
  { does: 'answers 200 with a page', verdict: 'alive', serve: page, attempts: 1 },
  { does: 'answers 203 with a page', verdict: 'alive', serve: reply('203 Non-Authoritative') },
  { does: 'refuses HEAD and shows the page to GET', verdict: 'alive', serve: onlyGet },
  {
    does: 'sends a page in chunks',
    verdict: 'alive',
    serve: raw(`${ok}transfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n`),
  },
  {
    does: 'sends a page that ends with the connection',
    verdict: 'alive',
    serve: rawAndClose(`${ok}${html}\r\nhello`),
  },
  {
    does: 'answers in HTTP/1.0',
    verdict: 'alive',
    serve: rawAndClose(`HTTP/1.0 200 OK\r\n${html}\r\nhello`),
  },
  {
    does: 'floods without end',
    verdict: 'alive',
    serve: flood(`${ok}${html}\r\n`, Buffer.alloc(65_536, 97)),
  },
  {
    does: 'sends a gzip bomb',
    verdict: 'alive',
    serve: flood(`${ok}content-encoding: gzip\r\n\r\n`, Buffer.alloc(65_536)),
  },
  { does: 'sends 100 Continue unasked, then the page', verdict: 'alive', serve: continueFirst },
  { does: 'sends 100 Continue byte by byte, then the page', verdict: 'alive', serve: continueSlowly },
  {
    does: 'sends 103 Early Hints, then the page',
    verdict: 'alive',
    serve: raw(`HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${ok}content-length: 2\r\n\r\nhi`),
  },
  {
    does: 'sends more than the promised length',
    verdict: 'alive',
    serve: raw(`${ok}content-length: 2\r\n\r\nhi and much more`),
  },
  {
    does: 'sends 5,000 header lines within the limit',
    verdict: 'alive',
    serve: raw(`${ok}${'a: b\r\n'.repeat(5_000)}content-length: 2\r\n\r\nhi`),
  },

  // Flaky ones that live
  {
    does: 'fails with 503 once, then shows the page',
    verdict: 'alive',
    serve: inTurn(reply('503 Busy'), page),
    attempts: 2,
  },
  {
    does: 'resets the connection once, then shows the page',
    verdict: 'alive',
    serve: inTurn(reset, page),
    attempts: 2,
  },
  { does: 'hangs once, then shows the page', verdict: 'alive', serve: inTurn(silence, page), attempts: 2 },
  {
    does: 'says 429 with a short Retry-After, then shows the page',
    verdict: 'alive',
    serve: inTurn(reply('429 Slow', ['Retry-After: 0']), page),
    attempts: 2,
  },
  {
    does: 'breaks off once, then shows the page',
    verdict: 'alive',
    serve: inTurn(rawAndClose(`${ok}content-length: 99\r\n\r\nhi`), page),
    attempts: 2,
  },

  // Redirects that keep the page
  {
    does: 'sets a cookie and redirects to itself',
    verdict: 'alive',
    serve: cookieBounce,
  },
  {
    does: 'redirects to https of itself',
    verdict: 'alive',
    serve: toHttps,
  },
  {
    does: 'adds a closing slash',
    verdict: 'alive',
    serve: byPath({ [deep]: redirect(301, '/article/1/'), '/article/1/': page }),
  },
  {
    does: 'moves the page for good',
    verdict: 'redirected',
    code: 'moved-permanently',
    serve: byPath({ [deep]: redirect(301, '/texts/one'), '/texts/one': page }),
  },
  {
    does: 'moves the page for good with 308',
    verdict: 'redirected',
    serve: byPath({ [deep]: redirect(308, '/texts/one'), '/texts/one': page }),
  },
  {
    does: 'sends visitors elsewhere for a while',
    verdict: 'alive',
    serve: byPath({ [deep]: redirect(302, '/texts/one'), '/texts/one': page }),
  },
  {
    does: 'redirects with raw UTF-8 in the target',
    verdict: 'redirected',
    serve: byPath({ [deep]: redirect(301, Buffer.from('/zürich').toString('latin1')), '/z%C3%BCrich': page }),
  },
  { does: 'redirects 20 times, then shows the page', verdict: 'redirected', serve: countdown(20) },
  {
    does: 'sends the language front page to the other language',
    verdict: 'alive',
    serve: byPath({ '/': redirect(302, '/en/'), '/en/': page }),
    path: '/',
  },

  // Redirects that lose it
  {
    does: 'redirects a deep address to the front page',
    verdict: 'soft-404',
    code: 'redirected-home',
    serve: byPath({ [deep]: redirect(302, '/'), '/': page }),
  },
  {
    does: 'redirects a deep address to /en/index.html',
    verdict: 'soft-404',
    serve: byPath({
      [deep]: redirect(301, '/en/index.html?utm_source=old'),
      '/en/index.html?utm_source=old': page,
    }),
  },
  {
    does: 'redirects a deep address to /404.html with 200',
    verdict: 'soft-404',
    code: 'redirected-to-missing-page',
    serve: byPath({ [deep]: redirect(302, '/404.html'), '/404.html': page }),
  },
  { does: 'redirects to itself', verdict: 'redirect-loop', serve: redirect(302, deep), attempts: 2 },
  {
    does: 'redirects in a circle of three',
    verdict: 'redirect-loop',
    serve: byPath({ [deep]: redirect(302, '/a'), '/a': redirect(301, '/b'), '/b': redirect(307, deep) }),
  },
  { does: 'redirects for ever with a counter', verdict: 'too-many-redirects', serve: countdown(1_000) },
  { does: 'redirects for ever with ever new cookies', verdict: 'too-many-redirects', serve: newCookies },
  {
    does: 'redirects without a Location',
    verdict: 'bad-response',
    code: 'malformed-redirect',
    serve: reply('302 Found'),
  },
  {
    does: 'redirects with two different Locations',
    verdict: 'bad-response',
    serve: redirect(302, '/a', ['Location: /b']),
  },
  { does: 'redirects to what is no address', verdict: 'bad-response', serve: redirect(302, 'http://[::bad') },
  {
    does: 'redirects to ftp',
    verdict: 'unsupported',
    code: 'redirected-to-unsupported-scheme',
    serve: redirect(302, 'ftp://files.test/a'),
  },
  {
    does: 'redirects into the private network',
    verdict: 'unsafe',
    code: 'address-unsafe',
    serve: redirect(302, 'http://10.1.2.3:8080/admin'),
  },
  {
    does: 'redirects to the metadata address',
    verdict: 'unsafe',
    serve: redirect(302, 'http://169.254.169.254:8080/latest/'),
  },
  {
    does: 'redirects to a name that does not exist',
    verdict: 'dns-failure',
    serve: redirect(302, 'http://no-such-name.test:8080/'),
  },

  // Doors
  {
    does: 'redirects to its log-in with the way back',
    verdict: 'login-required',
    code: 'redirected-to-login',
    serve: byPath({
      [deep]: redirect(302, '/user/anmelden?weiter=%2Farticle%2F1'),
      '/user/anmelden?weiter=%2Farticle%2F1': page,
    }),
  },
  {
    does: 'redirects to /login',
    verdict: 'login-required',
    serve: byPath({ [deep]: redirect(302, '/login'), '/login': page }),
  },
  {
    does: 'shows a log-in page that was itself cited',
    verdict: 'alive',
    serve: byPath({ '/login': redirect(302, '/login/'), '/login/': page }),
    path: '/login',
  },
  {
    does: 'asks for a password with 401',
    verdict: 'login-required',
    code: 'status-login',
    serve: reply('401 Unauthorized', ['WWW-Authenticate: Basic realm="x"']),
  },
  { does: 'asks for money with 402', verdict: 'paywalled', serve: reply('402 Payment Required') },
  {
    does: 'redirects to a consent gate',
    verdict: 'consent-required',
    serve: byPath({
      [deep]: redirect(302, '/privacygate?redirect=%2Farticle%2F1'),
      '/privacygate?redirect=%2Farticle%2F1': page,
    }),
  },
  {
    does: 'answers 403 with a Cloudflare challenge',
    verdict: 'blocked',
    code: 'wall-of-vendor',
    serve: reply('403 Forbidden', ['Server: cloudflare', 'CF-Mitigated: challenge']),
    attempts: 1,
  },
  {
    does: 'answers 403 as AkamaiGHost',
    verdict: 'blocked',
    code: 'wall-of-vendor',
    serve: reply('403 Forbidden', ['Server: AkamaiGHost']),
  },
  {
    does: 'answers 403 and says no more',
    verdict: 'blocked',
    code: 'wall-unknown',
    serve: reply('403 Forbidden'),
  },
  { does: 'answers 999', verdict: 'blocked', serve: reply('999 Request denied') },
  {
    does: 'answers 202 with an AWS challenge',
    verdict: 'blocked',
    serve: reply('202 Accepted', ['x-amzn-waf-action: challenge']),
  },
  {
    does: 'withholds the page with 451',
    verdict: 'legal-block',
    serve: reply('451 Unavailable For Legal Reasons'),
  },

  // Over TLS
  { does: 'answers over TLS with a certificate we trust', verdict: 'alive', serve: page, scheme: 'https' },
  {
    does: 'redirects from TLS to plain',
    verdict: 'redirected',
    serve: byPath({ [deep]: redirect(301, 'http://redirects-from-tls-to-plain.test/new'), '/new': page }),
    scheme: 'https',
  },
]

/** A host name made from what the server does, so that every case has its own. */
export function hostOfCase({ does }: HostileCase): string {
  return `${does
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')}.test`
}

function onlyGet(...[asked, socket]: Parameters<Answering>): void {
  const serve = asked.raw.startsWith('GET ') ? page : reply('405 Method Not Allowed')
  serve(asked, socket)
}

/** Both listeners serve this; only the encrypted one has the page. */
function toHttps(...[asked, socket]: Parameters<Answering>): void {
  const target = `https://${asked.headers.get('host')}${asked.path}`
  const serve = 'encrypted' in socket ? page : redirect(301, target)
  serve(asked, socket)
}

function cookieBounce(...[asked, socket]: Parameters<Answering>): void {
  const known = asked.headers.get('cookie') === 'seen=1'
  const serve = known ? page : redirect(302, asked.path, ['Set-Cookie: seen=1; Path=/'])
  serve(asked, socket)
}

function newCookies(...[asked, socket]: Parameters<Answering>): void {
  redirect(302, asked.path, [`Set-Cookie: n=${asked.before}; Path=/`])(asked, socket)
}

function countdown(from: number): Answering {
  return (asked, socket) => {
    const left = asked.path === deep ? from : Number(asked.path.slice(3))
    const serve = left === 0 ? page : redirect(301, `/n/${left - 1}`)
    serve(asked, socket)
  }
}

function continueFirst(...[asked, socket]: Parameters<Answering>): void {
  socket.write('HTTP/1.1 100 Continue\r\n\r\n')
  setTimeout(() => page(asked, socket), 30)
}

function continueSlowly(...[asked, socket]: Parameters<Answering>): void {
  const bytes = Array.from('HTTP/1.1 100 Continue\r\n\r\n')
  const timer = setInterval(() => {
    const next = bytes.shift()
    if (next !== undefined) socket.write(next)
    else {
      clearInterval(timer)
      page(asked, socket)
    }
  }, 3)
  socket.once('close', () => clearInterval(timer))
}
