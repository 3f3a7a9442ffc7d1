/** Servers of HTTP/2 alone that end, refuse, flood or garble: frames by hand behind a TLS that names nothing but `h2`. */
import type { HostBehaviour, Line, Truth } from '../case.ts'
import {
  data,
  goAway,
  headers,
  overTwo,
  ping,
  resetStream,
  settings,
  wholeAnswer,
  type Stream,
} from '../world/h2-frames.ts'
import { longArticle } from './long-article.ts'
import { makeCases, type Written } from './make.ts'

export const article = longArticle('The weir at Calder Mill')
const whole = (stream: number): Buffer => wholeAnswer(stream, article)
export const html = ['content-type', 'text/html; charset=utf-8'] as const
const nothing = Buffer.alloc(0)

export const two = (
  name: string,
  mechanism: string,
  verdicts: Written['verdicts'],
  line: (line: Line) => void,
  more: Pick<Written, 'reason' | 'path'> & HostBehaviour = {},
): Written => {
  const { reason, path, ...host } = more
  return {
    name: `h2-${name}`,
    mechanism,
    verdicts,
    host: { alpn: ['h2'], ...host, line },
    ...(reason === undefined ? {} : { reason }),
    ...(path === undefined ? {} : { path }),
  }
}
const family = (truth: Truth, cases: readonly Written[]) => makeCases('http2', truth, cases)

/** Over HTTP/1.1: the head of a request is waited for, and the page shown at `/weir`. */
const overOne = ({ socket }: Line): void => {
  socket.on('data', (head: Buffer) => {
    const there = head.toString('latin1').startsWith('GET /weir ')
    socket.write(there ? pageOverOne : 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n')
  })
}
const versionOver = ({ socket }: Line): void => {
  socket.on('data', () =>
    socket.end('HTTP/1.1 505 HTTP Version Not Supported\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'),
  )
}
export const pageOverOne = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(article)}\r\n\r\n${article}`
const http1 = { alpn: ['h2', 'http/1.1'], path: '/weir' }

/** Each page leads on once, so that its connection is used again. */
const leadsOn = (second: (asked: Stream) => Uint8Array) =>
  overTwo((asked) =>
    asked.before === 0 && asked.lines < 2
      ? headers(
          asked.stream,
          [
            [':status', '302'],
            ['location', '/weir'],
          ],
          { ends: true },
        )
      : second(asked),
  )

export const livingOverTwo = family('alive', [
  two(
    'goaway-before',
    'GOAWAY in place of the first answer: the stream was never taken up, and the next connection answers',
    ['alive'],
    overTwo(({ stream, lines, socket }) => {
      if (lines > 0) return whole(stream)
      setImmediate(() => socket.end())
      return goAway(0, 'NO_ERROR')
    }),
  ),
  two(
    'goaway-after',
    'GOAWAY after the answer has begun, which still comes whole',
    ['alive'],
    overTwo(({ stream }) =>
      Buffer.concat([
        headers(stream, [[':status', '200'], html]),
        goAway(stream, 'NO_ERROR'),
        data(stream, article),
      ]),
    ),
  ),
  two(
    'goaway-while-idle',
    'GOAWAY behind a redirect: the kept connection takes no more streams',
    ['alive'],
    overTwo(({ stream, before, lines }) =>
      before === 0 && lines < 2
        ? Buffer.concat([
            headers(
              stream,
              [
                [':status', '302'],
                ['location', '/weir'],
              ],
              { ends: true },
            ),
            goAway(stream, 'NO_ERROR'),
          ])
        : whole(stream),
    ),
  ),
  two(
    'closes-when-reused',
    'the kept connection is closed without GOAWAY when it is used again',
    ['alive'],
    leadsOn(({ stream, lines, before, socket }) => {
      if (lines > 1 || before === 0) return whole(stream)
      socket.destroy()
      return nothing
    }),
  ),
  two(
    'refused-once',
    'REFUSED_STREAM at the first request, which was not looked at and may be sent again (RFC 9113 §8.7)',
    ['alive'],
    overTwo(({ stream, before, lines }) =>
      lines === 0 && before === 0 ? resetStream(stream, 'REFUSED_STREAM') : whole(stream),
    ),
  ),
  two(
    'refused-when-reused',
    'REFUSED_STREAM on the kept connection, never on a new one',
    ['alive'],
    leadsOn(({ stream, before }) => (before > 0 ? resetStream(stream, 'REFUSED_STREAM') : whole(stream))),
  ),
  two(
    'one-required-later',
    'HTTP_1_1_REQUIRED for one page of an origin whose other pages are spoken of over HTTP/2 (§7)',
    ['alive'],
    (line) => {
      if (line.protocol !== 'h2') return line.before === 0 ? versionOver(line) : overOne(line)
      overTwo(({ stream, before }) =>
        before === 0 && line.before === 1
          ? headers(
              stream,
              [
                [':status', '302'],
                ['location', '/weir'],
              ],
              { ends: true },
            )
          : resetStream(stream, 'HTTP_1_1_REQUIRED'),
      )(line)
    },
    { ...http1, path: '/2019/weir' },
  ),
  two(
    'one-required-at-once',
    'hangs up on HTTP/1.1 once, and then says HTTP_1_1_REQUIRED to every stream',
    ['alive'],
    (line) => {
      if (line.protocol === 'h2') overTwo(({ stream }) => resetStream(stream, 'HTTP_1_1_REQUIRED'))(line)
      else if (line.before === 0) line.socket.on('data', () => line.socket.destroy())
      else overOne(line)
    },
    http1,
  ),
  two(
    'hints',
    'two heads of 103 before the answer',
    ['alive'],
    overTwo(({ stream }) =>
      Buffer.concat([
        headers(stream, [
          [':status', '103'],
          ['link', '</a.css>; rel=preload'],
        ]),
        headers(stream, [
          [':status', '103'],
          ['link', '</b.css>; rel=preload'],
        ]),
        whole(stream),
      ]),
    ),
  ),
  two(
    'trailers',
    'fields behind the body',
    ['alive'],
    overTwo(({ stream }) =>
      Buffer.concat([
        headers(stream, [[':status', '200'], html]),
        data(stream, article, { ends: false }),
        headers(stream, [['x-digest', 'abc']], { ends: true }),
      ]),
    ),
  ),
  two(
    'three-hundred-fields',
    'three hundred fields in the head of an ordinary page',
    ['alive'],
    overTwo(({ stream }) =>
      wholeAnswer(
        stream,
        article,
        Array.from({ length: 300 }, (_, index) => [`x-field-${index}`, 'yes'] as const),
      ),
    ),
  ),
  two(
    'long-policy',
    'a field of twenty thousand characters, in a HEADERS and a CONTINUATION frame',
    ['alive'],
    overTwo(({ stream }) =>
      wholeAnswer(stream, article, [
        ['content-security-policy', `img-src ${'https://a.example '.repeat(1_100)}`],
      ]),
    ),
  ),
  two(
    'chatty',
    'settings and pings between the pieces of the answer',
    ['alive'],
    overTwo(({ stream }) =>
      Buffer.concat([
        settings(),
        ping(),
        headers(stream, [[':status', '200'], html]),
        ping(),
        data(stream, article, { ends: false }),
        settings(),
        data(stream, ''),
      ]),
    ),
  ),
  two(
    'ends-by-closing',
    'the whole page, and then the connection closes before the stream is ended',
    ['alive'],
    overTwo(({ stream, socket }) => {
      setTimeout(() => socket.end(), 30)
      return Buffer.concat([
        headers(stream, [[':status', '200'], html]),
        data(stream, article, { ends: false }),
      ])
    }),
  ),
])

export const deadOverTwo = family('dead', [
  two(
    'not-found',
    '404 over HTTP/2',
    ['gone'],
    overTwo(({ stream }) =>
      Buffer.concat([headers(stream, [[':status', '404'], html]), data(stream, '<h1>Not found</h1>')]),
    ),
  ),
])
