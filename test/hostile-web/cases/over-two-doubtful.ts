/** Servers of HTTP/2 alone from whom no answer can be had: reset streams, floods, and what cannot be read. */
import {
  data,
  errorCodes,
  fieldBlock,
  frame,
  goAway,
  headers,
  overTwo,
  ping,
  resetStream,
  type ErrorName,
  type Stream,
} from '../world/h2-frames.ts'
import { article, html, pageOverOne, two } from './over-two.ts'
import { makeCases } from './make.ts'

const nothing = Buffer.alloc(0)

/** Errors that a stream may be reset with before its head; what may be asked again is another case. */
const resets = (Object.keys(errorCodes) as ErrorName[]).filter(
  (name) => !['REFUSED_STREAM', 'HTTP_1_1_REQUIRED'].includes(name),
)

/** Without end, as fast as it is taken. */
const flood =
  (bytes: () => Buffer): ((asked: Stream) => Uint8Array) =>
  ({ socket }) => {
    const more = (): void => {
      if (socket.destroyed) return
      if (socket.write(bytes())) setImmediate(more)
      else socket.once('drain', more)
    }
    more()
    return nothing
  }
const many = (one: Buffer): Buffer => Buffer.concat(Array.from({ length: 200 }, () => one))
/** Settings that change nothing, each of which must be acknowledged. */
const setting = frame('settings', 0, Buffer.from([0, 3, 0, 0, 0, 100]))

export const doubtfulOverTwo = makeCases('http2', 'undecidable', [
  ...resets.map((name) =>
    two(
      `reset-${name.toLowerCase().replaceAll('_', '-')}`,
      `every stream is reset with ${name} before its head`,
      ['bad-response', 'unreachable'],
      overTwo(({ stream }) => resetStream(stream, name)),
    ),
  ),
  two(
    'refused-always',
    'REFUSED_STREAM for every request',
    ['unreachable', 'bad-response'],
    overTwo(({ stream }) => resetStream(stream, 'REFUSED_STREAM')),
    { reason: /refused|REFUSED/ },
  ),
  two(
    'one-required-always',
    'HTTP_1_1_REQUIRED for every request, and nothing but HTTP/2 in the handshake',
    ['bad-response', 'unreachable'],
    overTwo(({ stream }) => resetStream(stream, 'HTTP_1_1_REQUIRED')),
  ),
  two(
    'goaway-always',
    'GOAWAY with ENHANCE_YOUR_CALM in place of every answer',
    ['unreachable', 'bad-response'],
    overTwo(({ socket }) => {
      setImmediate(() => socket.end())
      return goAway(0, 'ENHANCE_YOUR_CALM')
    }),
  ),
  two(
    'reset-in-body',
    'the stream is reset in the middle of the body, each time',
    ['bad-response'],
    overTwo(({ stream }) =>
      Buffer.concat([
        headers(stream, [[':status', '200'], html]),
        data(stream, article.slice(0, 700), { ends: false }),
        resetStream(stream, 'INTERNAL_ERROR'),
      ]),
    ),
  ),
  two(
    'settings-flood',
    'settings without end in place of an answer',
    ['bad-response', 'timeout', 'unreachable'],
    overTwo(flood(() => many(setting))),
  ),
  two(
    'ping-flood',
    'pings without end in place of an answer',
    ['bad-response', 'timeout', 'unreachable'],
    overTwo(flood(() => many(ping()))),
  ),
  two(
    'continuation-flood',
    'a head that goes on in ever more CONTINUATION frames',
    ['bad-response', 'too-large', 'unreachable'],
    overTwo((asked) => {
      asked.socket.write(frame('headers', asked.stream, fieldBlock([[':status', '200']])))
      return flood(() =>
        many(frame('continuation', asked.stream, fieldBlock([['x-more', 'y'.repeat(500)]]))),
      )(asked)
    }),
  ),
  two(
    'hint-flood',
    'heads of 103 without end',
    ['timeout', 'bad-response'],
    overTwo((asked) => {
      const one = headers(asked.stream, [
        [':status', '103'],
        ['link', '</a.css>; rel=preload'],
      ])
      const timer = setInterval(
        () => (asked.socket.destroyed ? clearInterval(timer) : asked.socket.write(one)),
        20,
      )
      return one
    }),
  ),
  two(
    'bad-index',
    'a field that names a place beyond the table (HPACK)',
    ['bad-response', 'unreachable'],
    overTwo(({ stream }) => frame('headers', stream, Buffer.from([0xff, 0xff, 0x7f]), 4)),
  ),
  two(
    'bad-huffman',
    'a field whose Huffman code is none',
    ['bad-response', 'unreachable'],
    overTwo(({ stream }) =>
      frame('headers', stream, Buffer.from([0x88, 0x00, 0x81, 0xff, 0x84, 0xff, 0xff, 0xff, 0xff]), 4),
    ),
  ),
  two(
    'no-status',
    'a head without a status',
    ['bad-response', 'unreachable'],
    overTwo(({ stream }) => Buffer.concat([headers(stream, [html]), data(stream, article)])),
  ),
  two(
    'speaks-one',
    'HTTP/2 is agreed on and HTTP/1.1 is spoken',
    ['bad-response', 'unreachable'],
    ({ socket }) => {
      socket.write(pageOverOne)
    },
  ),
  two(
    'never-answers',
    'settings are exchanged and no answer ever comes',
    ['timeout'],
    overTwo(() => nothing),
  ),
  two(
    'stops-in-body',
    'half of the page, and then silence',
    ['timeout', 'bad-response'],
    overTwo(({ stream }) =>
      Buffer.concat([
        headers(stream, [[':status', '200'], html]),
        data(stream, article.slice(0, 300), { ends: false }),
      ]),
    ),
  ),
])
