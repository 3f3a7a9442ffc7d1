/** HTTP/1.1 as no standard has it: interim answers, heads, lengths, chunks, codings and connections that lie. */
// `then` is the contract's word for what follows raw bytes (case.ts); nothing here is awaited.
import { brotliCompressSync, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib'
import type { RawAnswer, Serve, Truth, WebAnswer } from '../case.ts'
import { longArticle } from './long-article.ts'
import { html, makeCases, redirect, site, type Written } from './make.ts'

const path = '/locks/survey'
const article = longArticle('The survey of the eleven locks')
const size = Buffer.byteLength(article)
const lost = html('<h1>404</h1><p>Nothing here.</p>', 404)
const type = 'Content-Type: text/html; charset=utf-8\r\n'
const ok = `HTTP/1.1 200 OK\r\n${type}`
const whole = `${ok}Content-Length: ${size}\r\n\r\n${article}`

const serveOne = (given: WebAnswer | RawAnswer | Serve): Serve => site('en', 'ngo', { [path]: given }, lost)
const raw = (text: string | Uint8Array, then: RawAnswer['then'] = 'close'): Serve =>
  serveOne({ raw: text, then })
const one = (name: string, mechanism: string, verdicts: Written['verdicts'], serve: Serve): Written => ({
  name: `one-${name}`,
  mechanism,
  path,
  verdicts,
  serve,
})
const family = (truth: Truth, cases: readonly Written[]) => makeCases('http1', truth, cases)
const chunk = (text: string, extension = ''): string =>
  `${Buffer.byteLength(text).toString(16)}${extension}\r\n${text}\r\n`
const chunked = (inside: string): string => `${ok}Transfer-Encoding: chunked\r\n\r\n${inside}`
const coded = (coding: string, body: Uint8Array): Serve =>
  serveOne({
    status: 200,
    headers: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Content-Encoding', coding],
    ],
    body,
  })
/** A redirect whose target gives `first` to the first who asks. */
const leadingTo =
  (first: RawAnswer): Serve =>
  (request) => {
    if (request.path === path) return redirect('/locks/2024')
    if (request.path !== '/locks/2024') return lost
    return request.beforeHere === 0 ? first : html(article)
  }
const half = article.slice(0, 900)

export const livingOverOne = family('alive', [
  one(
    'many-hints',
    'sixty heads of 103 before the answer',
    ['alive'],
    raw(`${'HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n'.repeat(60)}${whole}`),
  ),
  one(
    'processing',
    '102 Processing three times before the answer',
    ['alive'],
    raw(`${'HTTP/1.1 102 Processing\r\n\r\n'.repeat(3)}${whole}`),
  ),
  one(
    'continues',
    '100 Continue five times and 103 between, before the answer',
    ['alive'],
    raw(
      `${'HTTP/1.1 100 Continue\r\n\r\n'.repeat(3)}HTTP/1.1 103 Early Hints\r\n\r\n${'HTTP/1.1 100 Continue\r\n\r\n'.repeat(2)}${whole}`,
    ),
  ),
  one(
    'thousand-fields',
    'a thousand fields in a head of forty kilobytes',
    ['alive'],
    raw(
      `${ok}${Array.from({ length: 1_000 }, (_, index) => `X-Field-${index}: a value of some length\r\n`).join('')}Content-Length: ${size}\r\n\r\n${article}`,
    ),
  ),
  one('slow-head', 'the head comes in single bytes, and does end', ['alive'], (request) => {
    if (request.path !== path) return lost
    return {
      status: 200,
      headers: [['Content-Type', 'text/html; charset=utf-8']],
      chunks: article.split(/(?<=\. )/).slice(0, 60),
      every: 15,
    }
  }),
  one(
    'chunk-words',
    'chunks with extensions of a kilobyte',
    ['alive'],
    raw(chunked(`${chunk(half, `;note=${'x'.repeat(1_000)}`)}${chunk(article.slice(900))}0\r\n\r\n`)),
  ),
  one(
    'chunk-zeros',
    'chunk sizes with zeros before them and blanks behind',
    ['alive'],
    raw(
      chunked(
        `0000${Buffer.byteLength(half).toString(16)} \r\n${half}\r\n${chunk(article.slice(900))}000\r\n\r\n`,
      ),
    ),
  ),
  one(
    'chunk-trailers',
    'trailers behind the last chunk',
    ['alive'],
    raw(chunked(`${chunk(article)}0\r\nX-Digest: abc\r\nX-Signed: yes\r\n\r\n`)),
  ),
  one(
    'no-last-chunk',
    'a page that is closed, and no last chunk behind it',
    ['alive'],
    raw(chunked(chunk(article))),
  ),
  one(
    'length-beside-chunks',
    'a length and chunks at once, the chunks true (RFC 9112 §6.3)',
    ['alive'],
    raw(`${ok}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n${chunk(article)}0\r\n\r\n`),
  ),
  one(
    'length-below-none',
    'a length below zero, which browsers overlook, before a whole page',
    ['alive'],
    raw(`${ok}Content-Length: -5\r\n\r\n${article}`),
  ),
  one(
    'resets-when-reused',
    'a reset in place of the second answer of a connection',
    ['alive'],
    leadingTo({ raw: '', then: 'reset' }),
  ),
  one(
    'farewell-when-reused',
    '408 of a server that closes the kept connection as the next request comes (RFC 9110 §15.5.9)',
    ['alive'],
    leadingTo({
      raw: 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
      then: 'close',
    }),
  ),
  one(
    'no-type',
    'a page without a Content-Type',
    ['alive'],
    raw(`HTTP/1.1 200 OK\r\nContent-Length: ${size}\r\n\r\n${article}`),
  ),
  one(
    'type-is-binary',
    'a page that is called application/octet-stream',
    ['alive'],
    serveOne({ status: 200, headers: [['Content-Type', 'application/octet-stream']], body: article }),
  ),
  one(
    'gzip-twice',
    'gzip over gzip, both named',
    ['alive'],
    coded('gzip, gzip', gzipSync(gzipSync(article))),
  ),
  one(
    'br-over-gzip',
    'brotli over gzip, named in that order',
    ['alive'],
    coded('gzip, br', brotliCompressSync(gzipSync(article))),
  ),
  one(
    'gzip-unpacked',
    'gzip is named, and plain letters are sent',
    ['alive'],
    coded('gzip', Buffer.from(article)),
  ),
  one(
    'deflate-raw',
    'deflate without its frame, as old servers send it, though nobody asked for it',
    ['alive'],
    coded('deflate', deflateRawSync(article)),
  ),
  one(
    'zstd-unasked',
    'zstd, though nobody said that it can be read',
    ['alive', 'bad-response'],
    coded('zstd', zstdCompressSync(article)),
  ),
  one(
    'says-it-closes',
    'Connection: close, a length, and a connection that stays open',
    ['alive'],
    raw(`${ok}Connection: close\r\nContent-Length: ${size}\r\n\r\n${article}`, 'hang'),
  ),
  one(
    'says-it-stays',
    'Keep-Alive for a minute behind a redirect, and the connection ends at once',
    ['alive'],
    (request) =>
      request.path === path
        ? {
            raw: 'HTTP/1.1 302 Found\r\nLocation: /locks/2024\r\nKeep-Alive: timeout=60\r\nContent-Length: 0\r\n\r\n',
            then: 'close',
          }
        : request.path === '/locks/2024'
          ? html(article)
          : lost,
  ),
  one('retry-now', '503 with a Retry-After that lies in the past', ['alive'], (request) =>
    request.before === 0
      ? { status: 503, headers: [['Retry-After', 'Wed, 21 Oct 2015 07:28:00 GMT']], body: '' }
      : serveOne(html(article))(request),
  ),
  one('retry-less-than-none', '503 with a Retry-After below zero', ['alive'], (request) =>
    request.before === 0
      ? { status: 503, headers: [['Retry-After', '-5']], body: '' }
      : serveOne(html(article))(request),
  ),
])

export const deadOverOne = family('dead', [
  one(
    'not-found-raw',
    '404 without a reason, a type or a length',
    ['gone'],
    raw('HTTP/1.1 404\r\n\r\n<h1>Not here</h1>'),
  ),
  one('gone-with-coding', '410 whose body is not in the coding that it names', ['gone'], () => ({
    status: 410,
    headers: [['Content-Encoding', 'gzip']],
    body: 'gone',
  })),
])

export const doubtfulOverOne = family('undecidable', [
  one(
    'continues-only',
    '100 Continue, and nothing behind it',
    ['timeout', 'bad-response'],
    raw('HTTP/1.1 100 Continue\r\n\r\n', 'hang'),
  ),
  one(
    'head-of-a-megabyte',
    'one field of a megabyte',
    ['too-large', 'bad-response'],
    raw(`${ok}X-Long: ${'x'.repeat(1_000_000)}\r\nContent-Length: ${size}\r\n\r\n${article}`),
  ),
  one(
    'ten-thousand-fields',
    'ten thousand fields',
    ['too-large', 'bad-response'],
    raw(
      `${ok}${Array.from({ length: 10_000 }, (_, index) => `X-Field-${index}: yes\r\n`).join('')}Content-Length: ${size}\r\n\r\n${article}`,
    ),
  ),
  one(
    'two-lengths-differ',
    'two different lengths',
    ['bad-response'],
    raw(`${ok}Content-Length: ${size}\r\nContent-Length: 12\r\n\r\n${article}`),
  ),
  one('chunk-below-none', 'a chunk size below zero', ['bad-response'], raw(chunked(`-5\r\n${half}\r\n`))),
  one(
    'chunk-too-large',
    'a chunk of more bytes than any number holds',
    ['bad-response'],
    raw(chunked(`fffffffffffffffffff\r\n${half}\r\n`)),
  ),
  one(
    'chunk-promises',
    'a chunk of a gigabyte that ends with a few words',
    ['bad-response'],
    raw(chunked(`40000000\r\n${half}`)),
  ),
  one(
    'chunk-extension-for-ever',
    'an extension of a chunk that never ends',
    ['bad-response', 'timeout'],
    serveOne({ raw: chunked('5;x='), then: 'repeat', again: 'y'.repeat(65_536), every: 1 }),
  ),
  one(
    'ends-in-chunk',
    'the connection ends in the middle of a chunk and of the page',
    ['bad-response'],
    raw(chunked(chunk(article).slice(0, 700))),
  ),
  one(
    'ends-behind-head',
    'the connection ends where the body should begin',
    ['bad-response'],
    raw(`${ok}Content-Length: ${size}\r\n\r\n`),
  ),
  one(
    'resets-behind-head',
    'the connection is reset where the body should begin',
    ['bad-response', 'connection-reset'],
    raw(`${ok}Content-Length: ${size}\r\n\r\n`, 'reset'),
  ),
  one(
    'resets-in-body',
    'the connection is reset in the middle of the body',
    ['bad-response'],
    raw(`${ok}Content-Length: ${size}\r\n\r\n${half}`, 'reset'),
  ),
  one(
    'no-content-with-body',
    '204 with a body behind it',
    ['bad-response'],
    raw(`HTTP/1.1 204 No Content\r\n${type}Content-Length: ${size}\r\n\r\n${article}`),
  ),
  one(
    'reset-content-with-body',
    '205 with a body behind it',
    ['bad-response'],
    raw(`HTTP/1.1 205 Reset Content\r\n${type}Content-Length: 0\r\n\r\n`),
  ),
  one(
    'not-modified-with-body',
    '304 with a body behind it, though nobody asked whether',
    ['bad-response'],
    raw(`HTTP/1.1 304 Not Modified\r\n${type}Content-Length: ${size}\r\n\r\n${article}`),
  ),
  one(
    'unknown-coding',
    'a coding that nobody knows',
    ['bad-response'],
    coded(
      'rot13',
      Buffer.from(
        article.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97)),
        'latin1',
      ),
    ),
  ),
  one(
    'retry-in-ages',
    '503 with a Retry-After of more seconds than the world is old',
    ['maintenance', 'server-error'],
    () => ({ status: 503, headers: [['Retry-After', '99999999999999999999']], body: '' }),
  ),
  one('retry-in-words', '429 with a Retry-After in words', ['rate-limited'], () => ({
    status: 429,
    headers: [['Retry-After', 'tomorrow, perhaps']],
    body: '',
  })),
  one(
    'nine-hundred-forms',
    'an answer that says HTTP/9.0',
    ['bad-response'],
    raw(`HTTP/9.0 200 OK\r\n${type}Content-Length: 0\r\n\r\n`),
  ),
])
