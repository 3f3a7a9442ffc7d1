/** Answers whose head, framing or coding lies, and files that are not what they seem. */
import { deflateRawSync, gzipSync } from 'node:zlib'
import { answer, document, endless, makeCases, silence, type Given, type Written } from '../case.ts'

const words = '<p>Words that came.</p>'
const page = `<!doctype html><html><body>${words}</body></html>`
const text = /Words that came/
const chunk = (body: string) => `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n`
const raw = (head: string, body: string, status = '200 OK'): Given => ({
  raw: `HTTP/1.1 ${status}\r\nContent-Type: text/html\r\n${head}\r\n\r\n${body}`,
  then: 'close',
})
const CHUNKED = 'Transfer-Encoding: chunked'

const framing: readonly Written[] = [
  {
    name: 'hints-first',
    mechanism: '103 Early Hints with preloads, then the page',
    pages: {
      '/': {
        raw: `HTTP/1.1 103 Early Hints\r\nLink: </style>; rel=preload; as=style\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\n\r\n${page}`,
        then: 'close',
      },
      '/style': answer('text/css', 'p { color: red }'),
    },
    text,
  },
  {
    name: 'trailers',
    mechanism: 'a chunked page with trailers, some of which would change its head',
    pages: {
      '/': raw(CHUNKED, `${chunk(page)}0\r\nX-After: 1\r\nContent-Length: 5\r\nSet-Cookie: a=1\r\n\r\n`),
    },
    text,
  },
  {
    name: 'trailers-without-end',
    mechanism: 'trailers without end behind a whole page',
    pages: {
      '/': {
        raw: `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${CHUNKED}\r\n\r\n${chunk(page)}0\r\n`,
        then: 'repeat',
        again: 'X-More: 1\r\n',
        every: 20,
      },
    },
    ends: ['partial', 'complete'],
  },
  {
    name: 'chunk-too-short',
    mechanism: 'the last chunk is shorter than it says, and the connection closes',
    pages: { '/': raw(CHUNKED, `${(page.length + 900).toString(16)}\r\n${page}`) },
    ends: ['partial'],
  },
  {
    name: 'chunks-without-last',
    mechanism: 'whole chunks, and the connection closes where the last one should come',
    pages: { '/': raw(CHUNKED, chunk(page)) },
    ends: ['partial'],
  },
  {
    name: 'chunk-extensions',
    mechanism: 'a chunk whose extension has a megabyte',
    pages: {
      '/': raw(CHUNKED, `${page.length.toString(16)};x=${'y'.repeat(1 << 20)}\r\n${page}\r\n0\r\n\r\n`),
    },
    ends: ['partial', 'complete'],
  },
  {
    name: 'chunks-of-one',
    mechanism: 'a page of a hundred thousand chunks of a byte each',
    pages: { '/': raw(CHUNKED, `${chunk(page)}${'1\r\nx\r\n'.repeat(100_000)}0\r\n\r\n`) },
    text,
    ends: ['complete', 'partial'],
  },
  {
    name: 'length-and-chunks',
    mechanism: 'Content-Length and chunks at once, which do not agree',
    pages: { '/': raw(`Content-Length: 7\r\n${CHUNKED}`, `${chunk(page)}0\r\n\r\n`) },
    ends: ['partial', 'complete'],
  },
  {
    name: 'lengths-that-are-none',
    mechanism: 'Content-Length with a sign, then as a list',
    pages: { '/': raw(`Content-Length: +${page.length}, ${page.length}`, page) },
    ends: ['partial', 'complete'],
  },
  {
    name: 'length-beyond-numbers',
    mechanism: 'Content-Length of thirty digits',
    pages: { '/': raw('Content-Length: 999999999999999999999999999999', page) },
    // Read until the connection closes, as browsers read it: nothing more was to be had.
    ends: ['complete', 'partial'],
  },
  {
    name: 'coded-for-the-way',
    mechanism: 'Transfer-Encoding: gzip, chunked',
    pages: {
      '/': () => {
        const body = gzipSync(page)
        const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: gzip, chunked\r\n\r\n${body.length.toString(16)}\r\n`
        return { raw: Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n0\r\n\r\n')]), then: 'close' }
      },
    },
    ends: ['partial', 'complete'],
  },
  {
    name: 'coded-ten-times',
    mechanism: 'gzip within gzip, ten deep, of a page',
    pages: {
      '/': () => {
        let body: Uint8Array = Buffer.from(page)
        for (let n = 0; n < 10; n++) body = gzipSync(body)
        return answer('text/html', body, [['Content-Encoding', Array(10).fill('gzip').join(', ')]])
      },
    },
    ends: ['partial', 'complete'],
  },
  {
    name: 'deflated-bare',
    mechanism: 'deflate without its head, as some servers have it',
    pages: { '/': () => answer('text/html', deflateRawSync(page), [['Content-Encoding', 'deflate']]) },
    text,
  },
  {
    name: 'coding-breaks-off',
    mechanism: 'a gzip body that ends in its middle, under the length that was said',
    pages: {
      '/': () =>
        answer('text/html', gzipSync(page + 'x'.repeat(9_000)).subarray(0, -20), [
          ['Content-Encoding', 'gzip'],
        ]),
    },
    ends: ['partial', 'complete'],
  },
  {
    name: 'folded-headers',
    mechanism: 'headers folded over lines, one without a colon, one with a blank before it',
    pages: {
      '/': raw(`X-One: a\r\n  b\r\nno colon here\r\nX-Two : c\r\nContent-Length: ${page.length}`, page),
    },
    ends: ['partial', 'complete'],
  },
  {
    name: 'status-of-its-own',
    mechanism: 'a status that no list has, and a reason of control characters',
    pages: { '/': raw(`Content-Length: ${page.length}`, page, '799 \u001b[31mred\u0007') },
    ends: ['partial', 'complete'],
  },
  {
    name: 'old-protocol',
    mechanism: 'HTTP/0.9: a body and nothing before it',
    pages: { '/': { raw: page, then: 'close' } },
    ends: ['partial'],
  },
  {
    name: 'ten-thousand-headers',
    mechanism: 'ten thousand headers before the page',
    pages: { '/': raw(`${'X-A: b\r\n'.repeat(10_000)}Content-Length: ${page.length}`, page) },
    ends: ['partial', 'complete'],
  },
  {
    name: 'cookies-of-others',
    mechanism: 'hundreds of Set-Cookie lines with control characters and domains of others',
    pages: {
      '/': document(
        words,
        Array.from({ length: 300 }, (_, n) => ['Set-Cookie', `c${n}=\u0001x; Domain=test; Path=/`] as const),
      ),
    },
    text,
    ends: ['complete', 'partial'],
  },
]

const films: readonly Written[] = [
  {
    name: 'ranges-that-lie',
    mechanism: 'a film whose parts are others than were asked for, of a length that grows',
    pages: {
      '/': `${words}<video src="/v" autoplay muted></video>`,
      '/v': (request) => ({
        status: 206,
        headers: [
          ['Content-Type', 'video/mp4'],
          ['Accept-Ranges', 'bytes'],
          ['Content-Range', `bytes 500-1499/${100_000 * (request.beforeHere + 1)}`],
        ],
        body: Buffer.alloc(1_000, 7),
      }),
    },
    text,
    ends: ['partial'],
    because: /video|players/,
  },
  {
    name: 'film-breaks-off',
    mechanism: 'a film whose connection is reset in its middle, each time',
    pages: {
      '/': `${words}<video src="/v" autoplay muted></video>`,
      '/v': {
        raw: `HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 90000\r\n\r\n${'x'.repeat(500)}`,
        then: 'reset',
      },
    },
    text,
    ends: ['partial'],
    because: /video|players/,
  },
  {
    name: 'film-never-comes',
    mechanism: 'a film that is never answered, beside another that is',
    pages: {
      '/': `${words}<video src="/v" autoplay muted></video><audio src="/a"></audio>`,
      '/v': silence,
      '/a': answer('audio/wav', Buffer.alloc(900)),
    },
    text,
    ends: ['partial'],
    because: /video|players/,
  },
  {
    name: 'list-without-pieces',
    mechanism: 'a script that feeds a player by a list whose pieces are all gone',
    pages: {
      '/': `${words}<video id="v"></video><script>const m = new MediaSource(); v.src = URL.createObjectURL(m); fetch('/list.m3u8').then((r) => r.text()).then((t) => { for (const p of t.split('\\n')) if (p.endsWith('.ts')) fetch('/' + p) })</script>`,
      '/list.m3u8': answer(
        'application/vnd.apple.mpegurl',
        '#EXTM3U\n#EXTINF:4,\none.ts\n#EXTINF:4,\ntwo.ts\n#EXT-X-ENDLIST\n',
      ),
      '/one.ts': { status: 404, headers: [['Content-Type', 'text/html']], body: 'gone' },
      '/two.ts': { status: 503, headers: [['Content-Type', 'text/html']], body: 'busy' },
    },
    text,
    ends: ['partial'],
    because: /video|players/,
  },
  {
    name: 'sheet-of-endless-picture',
    mechanism: 'the background is a bitmap of 100 MB',
    pages: {
      '/': `<style>body { background: url(/b) }</style>${words}`,
      '/b': {
        raw: Buffer.concat([
          Buffer.from(
            `HTTP/1.1 200 OK\r\nContent-Type: image/bmp\r\nContent-Length: ${54 + 100_000_000}\r\n\r\n`,
          ),
          bitmapHead(5_000),
        ]),
        then: 'repeat',
        again: Buffer.alloc(1 << 20, 80),
        every: 0,
      },
    },
    text,
    ends: ['partial'],
    because: /longer than|took longer/,
  },
]

const bomb = `<!DOCTYPE x [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`).join('')}]>`
const files: readonly Written[] = [
  {
    name: 'names-that-climb',
    mechanism: 'a file whose names lead out of any folder, turn round and end otherwise',
    pages: {
      '/': answer('application/octet-stream', 'bytes', [
        [
          'Content-Disposition',
          `attachment; filename="../../../etc/cron.d/x"; filename*=UTF-8''%2e%2e%2f%E2%80%AEgpj.exe`,
        ],
        ['X-Content-Type-Options', 'nosniff'],
      ]),
    },
    kind: 'file',
  },
  {
    name: 'mail-bomb',
    mechanism: 'an archive of mail whose parts hold each other, a thousand deep',
    pages: {
      '/': answer(
        'multipart/related; boundary=b0',
        Array.from(
          { length: 1_000 },
          (_, n) => `--b${n}\r\nContent-Type: multipart/related; boundary=b${n + 1}\r\n\r\n`,
        ).join('') + words.repeat(1_000),
      ),
    },
    ends: ['complete', 'partial'],
  },
  {
    name: 'feed-bomb',
    mechanism: 'a feed whose entities use each other tenfold, and that wants a file of ours',
    pages: {
      '/': answer(
        'application/rss+xml',
        `<?xml version="1.0"?>${bomb.replace('[', '[<!ENTITY f SYSTEM "file:///etc/passwd">')}<rss version="2.0"><channel><title>Words that came.</title><description>&j;&f;</description></channel></rss>`,
      ),
    },
    kind: 'file',
    text,
  },
  {
    name: 'feed-of-a-million',
    mechanism: 'a feed of half a million entries',
    pages: {
      '/': () =>
        answer(
          'application/atom+xml',
          `<feed xmlns="http://www.w3.org/2005/Atom"><title>Words that came.</title>${'<entry><title>e</title></entry>'.repeat(500_000)}</feed>`,
        ),
    },
    kind: 'file',
    text,
    ends: ['complete', 'partial'],
  },
  {
    name: 'feed-of-depths',
    mechanism: 'a feed of elements two hundred thousand deep',
    pages: {
      '/': () =>
        answer(
          'text/xml',
          `<rss><channel><title>Words that came.</title>${'<item>'.repeat(200_000)}</channel></rss>`,
        ),
    },
    kind: 'file',
    text,
    ends: ['complete', 'partial'],
  },
  {
    name: 'drawing-of-ours',
    mechanism: 'an SVG file that asks for files, addresses and entities of ours',
    pages: {
      '/': answer(
        'image/svg+xml',
        `<?xml version="1.0"?>${bomb}<svg xmlns="http://www.w3.org/2000/svg" width="900000" height="900000"><image href="http://127.0.0.1/x"/><image href="file:///etc/passwd"/><text>&j;</text><script>fetch('http://169.254.169.254/')</script></svg>`,
      ),
    },
    kind: 'file',
    ends: ['complete', 'partial'],
  },
  {
    name: 'text-without-end',
    mechanism: 'a text that drips for ever',
    pages: { '/': endless('text/plain', 'Words that came.\n', 'more\n', 100) },
    kind: 'file',
    text,
    ends: ['partial'],
  },
]

/** A bitmap of so many points a side, 32 bits each, from which nothing can be told before its end. */
function bitmapHead(side: number): Buffer {
  const head = Buffer.alloc(54)
  head.write('BM', 0)
  head.writeUInt32LE(54 + side * side * 4, 2)
  head.writeUInt32LE(54, 10)
  head.writeUInt32LE(40, 14)
  head.writeInt32LE(side, 18)
  head.writeInt32LE(side, 22)
  head.writeUInt16LE(1, 26)
  head.writeUInt16LE(32, 28)
  return head
}

export const framingCases = [
  ...makeCases('network', framing),
  ...makeCases('network', films),
  ...makeCases('network', files),
]
