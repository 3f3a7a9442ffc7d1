/** Servers and wires that harm: answers that never end, lie about their length, break off, or are no HTTP at all. */
import { gzipSync } from 'node:zlib'
import { answer, document, endless, makeCases, silence, type Written } from '../case.ts'

const MEGABYTE = Buffer.alloc(1 << 20, 'x')
const TEN_GIGABYTES = 10 * 1024 ** 3
const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`
const raw = (head: string, body = '') =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${head}\r\n\r\n${body}`
const words = '<p>Words that came.</p>'

const bodies: readonly Written[] = [
  {
    name: 'drips-its-head',
    mechanism: 'the head comes a header every moment and never ends',
    pages: { '/': { raw: 'HTTP/1.1 200 OK\r\n', then: 'repeat', again: 'X-More: 1\r\n', every: 200 } },
    ends: ['partial'],
  },
  {
    name: 'drips-its-page',
    mechanism: 'the page comes a line every moment and never ends',
    pages: { '/': endless('text/html', words, '<p>more</p>', 100) },
    ends: ['partial'],
    text: /Words that came/,
  },
  {
    name: 'pours-its-page',
    mechanism: 'the page comes at full speed and never ends',
    pages: { '/': endless('text/html', words, '<p>more</p>'.repeat(20_000), 0) },
    ends: ['partial'],
    because: /longer than|took longer/,
  },
  {
    name: 'drips-a-resource',
    mechanism: 'something fetched comes a drop every moment for ever',
    pages: { '/': `${words}<script>fetch('/s')</script>`, '/s': endless('text/plain', 'a', 'a', 100) },
    text: /Words that came/,
  },
  {
    name: 'ten-gigabytes',
    mechanism: 'the source is a file of 10 GB',
    pages: {
      '/': {
        raw: `HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: ${TEN_GIGABYTES}\r\n\r\n`,
        then: 'repeat',
        again: MEGABYTE,
        every: 0,
      },
    },
    kind: 'file',
    ends: ['partial'],
    because: /longer than/,
  },
  {
    name: 'ten-gigabyte-style',
    mechanism: 'a style sheet of the page is 10 GB long',
    pages: {
      '/': `${words}<link rel="stylesheet" href="/big">`,
      '/big': {
        raw: `HTTP/1.1 200 OK\r\nContent-Type: text/css\r\nContent-Length: ${TEN_GIGABYTES}\r\n\r\n`,
        then: 'repeat',
        again: MEGABYTE,
        every: 0,
      },
    },
    ends: ['partial'],
    because: /longer than/,
    text: /Words that came/,
  },
  {
    name: 'many-megabytes',
    mechanism: 'many answers, each below the bound, together far above it',
    pages: {
      // Of a picture that is none Chromium takes the first bytes alone.
      '/': `${words}${Array.from({ length: 40 }, (_, n) => `<script src="/m?${n}"></script>`).join('')}`,
      '/m': answer('text/javascript', `//${'x'.repeat(4 << 20)}`),
    },
    ends: ['partial'],
    text: /Words that came/,
  },
  {
    name: 'bomb-in-gzip',
    mechanism: '200 KB of gzip unfolds to 200 MB of page',
    pages: { '/': () => answer('text/html', bomb(), [['Content-Encoding', 'gzip']]) },
    ends: ['partial', 'complete'],
  },
  {
    name: 'coding-unknown',
    mechanism: 'the body has a content coding that nobody has',
    pages: { '/': answer('text/html', words, [['Content-Encoding', 'x-none-such']]) },
    ends: ['partial', 'complete'],
  },
  {
    name: 'gzip-that-is-none',
    mechanism: 'the body is called gzip and is plain text',
    pages: { '/': answer('text/html', page(words), [['Content-Encoding', 'gzip']]) },
    ends: ['partial'],
  },
  {
    name: 'promises-too-much',
    mechanism: 'fewer bytes come than Content-Length says',
    pages: { '/': { raw: raw('Content-Length: 5000', page(words)), then: 'close' } },
    ends: ['partial'],
    because: /broke off|NOT_REACHED|EMPTY|MISMATCH|longer/,
  },
  {
    name: 'promises-too-little',
    mechanism: 'more bytes come than Content-Length says',
    pages: {
      '/': {
        raw: raw(
          `Content-Length: ${page(words).length}`,
          `${page(words)}HTTP/1.1 200 OK\r\n\r\nanother answer`,
        ),
        then: 'close',
      },
    },
    text: /Words that came/,
  },
  {
    name: 'two-lengths',
    mechanism: 'two different Content-Lengths',
    pages: { '/': { raw: raw('Content-Length: 30\r\nContent-Length: 50', page(words)), then: 'close' } },
    ends: ['partial'],
  },
  {
    name: 'resets-in-the-middle',
    mechanism: 'the connection is reset in the middle of the page',
    pages: { '/': { raw: raw('Content-Length: 9000', page(words)), then: 'reset' } },
    ends: ['partial'],
  },
  {
    name: 'picture-resets',
    mechanism: 'the connection is reset in the middle of a picture',
    pages: {
      '/': `${words}<img src="/p">`,
      '/p': {
        raw: 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 900\r\n\r\nabc',
        then: 'reset',
      },
    },
    ends: ['complete', 'partial'],
    text: /Words that came/,
  },
  {
    name: 'chunks-broken',
    mechanism: 'a chunk whose size is no number',
    pages: {
      '/': {
        raw: raw(
          'Transfer-Encoding: chunked',
          `${page(words).length.toString(16)}\r\n${page(words)}\r\nnonsense\r\n`,
        ),
        then: 'close',
      },
    },
    ends: ['partial'],
  },
  {
    name: 'head-without-end',
    mechanism: 'a head of header lines at full speed, without end',
    pages: {
      '/': { raw: 'HTTP/1.1 200 OK\r\n', then: 'repeat', again: `X-Long: ${'y'.repeat(4000)}\r\n`, every: 0 },
    },
    ends: ['partial'],
  },
  {
    name: 'interim-flood',
    mechanism: 'interim answers without end',
    pages: {
      '/': { raw: '', then: 'repeat', again: 'HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n', every: 0 },
    },
    ends: ['partial'],
  },
  {
    name: 'no-http',
    mechanism: 'another protocol answers',
    pages: { '/': { raw: 'SSH-2.0-OpenSSH_9.7\r\n', then: 'close' } },
    ends: ['partial'],
    because: /not.HTTP|not-http/,
  },
  {
    name: 'nothing-at-all',
    mechanism: 'the request is read and the connection closed',
    pages: { '/': { raw: '', then: 'close' } },
    ends: ['partial'],
  },
  {
    name: 'never-answers',
    mechanism: 'the request is read and nothing ever comes',
    pages: { '/': silence },
    ends: ['partial'],
  },
  {
    name: 'switches-unasked',
    mechanism: '101 Switching Protocols that nobody asked for',
    pages: {
      '/': {
        raw: 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: else\r\n\r\n',
        then: 'hang',
      },
    },
    ends: ['partial'],
  },
  {
    name: 'no-content',
    mechanism: '204: the visitor stays where it was',
    pages: { '/': { status: 204 } },
    ends: ['complete', 'partial'],
  },
  {
    name: 'not-modified',
    mechanism: '304 to somebody who has nothing',
    pages: { '/': { status: 304 } },
    ends: ['partial', 'complete'],
  },
  {
    name: 'asks-the-password',
    mechanism: '401 with a challenge, for the page and for its pictures',
    pages: {
      '/': (request) => ({
        ...document(`${words}<img src="/p">`),
        status: request.path === '/' ? 401 : 200,
        headers: [
          ['Content-Type', 'text/html'],
          ['WWW-Authenticate', 'Basic realm="x"'],
        ],
      }),
      '/p': { status: 401, headers: [['WWW-Authenticate', 'Basic realm="y"']], body: '' },
    },
    text: /Words that came/,
  },
  {
    name: 'poses-as-proxy',
    mechanism: '407: a site that asks for the password of the proxy',
    pages: {
      '/': {
        status: 407,
        headers: [
          ['Content-Type', 'text/html'],
          ['Proxy-Authenticate', 'Basic realm="z"'],
        ],
        body: words,
      },
    },
    ends: ['partial', 'complete'],
  },
  {
    name: 'motion-jpeg',
    mechanism: 'multipart/x-mixed-replace: each part replaces the page, without end',
    pages: {
      '/': {
        raw: 'HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=b\r\n\r\n',
        then: 'repeat',
        again: '--b\r\nContent-Type: text/html\r\n\r\n<p>part</p>\r\n',
        every: 100,
      },
    },
    ends: ['partial', 'complete'],
  },
  {
    name: 'cookie-bomb',
    mechanism: 'cookies until the server itself refuses the request',
    pages: {
      '/': (request) =>
        request.cookies.size > 20
          ? { status: 431, headers: [['Content-Type', 'text/html']], body: 'too much' }
          : document(
              `${words}<script>if (!location.hash) { for (let n = 0; n < 60; n++) document.cookie = 'c' + n + '=' + 'x'.repeat(3000); location.replace('/?again') }</script>`,
            ),
    },
    ends: ['complete', 'partial'],
  },
]

let folded: Buffer | null = null
/** A page's head, then blanks and nothing else: 200 MB of them. */
function bomb(): Buffer {
  folded ??= gzipSync(Buffer.concat([Buffer.from(page(words)), Buffer.alloc(200 << 20, ' ')]), { level: 9 })
  return folded
}

export const bodyCases = makeCases('network', bodies)
