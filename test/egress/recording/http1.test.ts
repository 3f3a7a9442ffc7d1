/** Framing: every stretch labelled rightly, whatever the pieces, whatever the rubbish, in linear time. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createRequestFraming,
  createResponseFraming,
  staysOpen,
} from '../../../src/egress/recording/http1.ts'
import type { MessageFraming } from '../../../src/egress/recording/http1.ts'
import type { ResponseHead } from '../../../src/egress/recording/http1-head.ts'

interface Framed {
  readonly head: string
  readonly interim: readonly string[]
  readonly body: string
  readonly payload: string
  readonly rest: string
  readonly end: string
  readonly status: number | null
  readonly open: boolean | null
  readonly headers: readonly (readonly [string, string])[]
}

/** Runs pieces through a response framing and joins what it labelled. */
function frame(pieces: readonly Uint8Array[], method = 'GET', upgrade = false): Framed {
  const framing: MessageFraming<ResponseHead> = createResponseFraming(method, upgrade)
  let head: ResponseHead | null = null
  const interim: string[] = []
  let body = ''
  let payload = ''
  let rest = ''
  let broken = ''
  let open: boolean | null = null
  let over = false
  for (const piece of pieces) {
    let left = piece
    while (left.length > 0 && !over) {
      const step = framing.advance(left)
      const raw = Buffer.from(left.subarray(0, step.consumed)).toString('latin1')
      left = left.subarray(step.consumed)
      if (step.kind === 'interim') interim.push(Buffer.from(step.head.raw).toString('latin1'))
      if (step.kind === 'head') {
        head = step.head
        open = staysOpen(step.head, step.body)
      }
      if (step.kind === 'body' || (step.kind === 'broken' && head !== null)) {
        body += raw
        payload += Buffer.concat([...step.payload]).toString('latin1')
      }
      if (step.kind === 'broken') broken = 'broken'
      over = step.kind === 'broken' || ((step.kind === 'head' || step.kind === 'body') && step.done)
      if (step.kind === 'body' || step.kind === 'more')
        expect(step.consumed + Number(over)).toBeGreaterThan(0)
    }
    rest += Buffer.from(left).toString('latin1')
  }
  return {
    head: head === null ? '' : Buffer.from(head.raw).toString('latin1'),
    interim,
    body,
    payload,
    rest: broken === '' ? rest : '',
    end: broken === '' ? framing.end() : broken,
    status: head?.status ?? null,
    open,
    headers: head?.headers ?? [],
  }
}
const whole = (text: string, method = 'GET', upgrade = false): Framed =>
  frame([Buffer.from(text, 'latin1')], method, upgrade)

const chunked = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'

describe('responses', () => {
  const cases: readonly [name: string, text: string, expected: Partial<Framed>, method?: string][] = [
    [
      'Content-Length => that many bytes, the rest is not ours',
      'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhelloHTTP',
      { body: 'hello', rest: 'HTTP', end: 'complete', open: true },
    ],
    [
      'Content-Length: 0 => complete with its head',
      'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nX',
      { body: '', rest: 'X', end: 'complete' },
    ],
    [
      'two equal Content-Lengths => one',
      'HTTP/1.1 200 OK\r\nContent-Length: 2\r\ncontent-length: 2\r\n\r\nabc',
      { body: 'ab', end: 'complete' },
    ],
    [
      'a list of equal Content-Lengths => one',
      'HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\n\r\nabc',
      { body: 'ab', end: 'complete' },
    ],
    [
      'two different Content-Lengths => broken',
      'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc',
      { end: 'broken', status: null },
    ],
    [
      'different Content-Lengths beside chunked => chunked',
      `HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n`,
      { payload: 'a', end: 'complete' },
    ],
    [
      'an unreadable Content-Length => until close, as browsers do',
      'HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nabc',
      { body: 'abc', end: 'complete', open: false },
    ],
    ['no length => until close', 'HTTP/1.1 200 OK\r\n\r\nabc', { body: 'abc', end: 'complete', open: false }],
    [
      'a body that ends early => cut',
      'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel',
      { body: 'hel', end: 'body-cut' },
    ],
    [
      'HEAD => no body whatever it says',
      'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nHTTP',
      { body: '', rest: 'HTTP', end: 'complete' },
      'HEAD',
    ],
    ['204 => no body', 'HTTP/1.1 204 No\r\nContent-Length: 5\r\n\r\nHTTP', { body: '', end: 'complete' }],
    [
      '304 => no body',
      'HTTP/1.1 304 Not\r\nTransfer-Encoding: chunked\r\n\r\nHTTP',
      { body: '', end: 'complete' },
    ],
    [
      '205 without a length => no body',
      'HTTP/1.1 205 Reset\r\n\r\n',
      { body: '', end: 'complete', open: true },
    ],
    [
      'chunks => payload without their framing',
      `${chunked}4\r\nWiki\r\n6\r\npedia \r\n0\r\n\r\nX`,
      { payload: 'Wikipedia ', body: '4\r\nWiki\r\n6\r\npedia \r\n0\r\n\r\n', rest: 'X', end: 'complete' },
    ],
    [
      'chunk extensions, blanks, odd case, trailers => kept in the body',
      `${chunked}A;x="y"\r\n0123456789\r\n0a  \r\n0123456789\r\n000;last\r\nX-Trail: 1\r\n more\r\n\r\n`,
      { payload: '01234567890123456789', end: 'complete', rest: '' },
    ],
    [
      'chunks with bare LF => read as Chromium does',
      `${chunked}1\na\n0\n\n`,
      { payload: 'a', end: 'complete' },
    ],
    [
      'data where a chunk should end => broken, what came is kept',
      `${chunked}1\r\nabc`,
      { payload: 'a', end: 'broken', body: '1\r\nab' },
    ],
    ['a chunk size that is none => broken', `${chunked}zz\r\n`, { payload: '', end: 'broken' }],
    ['an empty chunk size => broken', `${chunked}\r\n`, { end: 'broken' }],
    ['a chunk size beyond any body => broken', `${chunked}ffffffffffffff\r\n`, { end: 'broken' }],
    ['chunks cut => cut', `${chunked}5\r\nab`, { payload: 'ab', end: 'body-cut' }],
    [
      'chunked under HTTP/1.0 => not a coding there',
      'HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n',
      { body: '1\r\na\r\n', end: 'complete', open: false },
    ],
    [
      'gzip, chunked => chunked',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n1\r\na\r\n0\r\n\r\n',
      { payload: 'a', end: 'complete' },
    ],
    [
      'gzip alone as transfer coding => until close',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\nContent-Length: 1\r\n\r\nabc',
      { body: 'abc', end: 'complete' },
    ],
    [
      'interim heads => told apart',
      'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na',
      {
        interim: ['HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n', 'HTTP/1.1 100 Continue\r\n\r\n'],
        body: 'a',
        status: 200,
      },
    ],
    ['an interim head and then nothing => nothing', 'HTTP/1.1 103 Early\r\n\r\n', { end: 'nothing' }],
    ['a 101 nobody asked for => broken', 'HTTP/1.1 101 Switching\r\n\r\n', { end: 'broken' }],
    ['a status line without reason => read', 'HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n', { status: 200 }],
    [
      'bare LF everywhere => read',
      'HTTP/1.1 200 OK\nX: 1\nContent-Length: 1\n\na',
      {
        status: 200,
        body: 'a',
        headers: [
          ['X', '1'],
          ['Content-Length', '1'],
        ],
      },
    ],
    [
      'obs-fold => one value, raw as sent',
      'HTTP/1.1 200 OK\r\nX: a\r\n\tb\r\nContent-Length : 1\r\n\r\nz',
      {
        headers: [
          ['X', 'a b'],
          ['Content-Length', '1'],
        ],
        body: 'z',
      },
    ],
    [
      'a line that is no field => passed over',
      'HTTP/1.1 200 OK\r\nrubbish\r\n: none\r\nX: 1\r\nContent-Length: 0\r\n\r\n',
      {
        headers: [
          ['X', '1'],
          ['Content-Length', '0'],
        ],
      },
    ],
    [
      'HTTP/2.0 on the status line => HTTP/1.1 framing',
      'HTTP/2.0 200 OK\r\nContent-Length: 1\r\n\r\na',
      { status: 200, body: 'a', open: true },
    ],
    ['status 999 => read', 'HTTP/1.1 999 Request denied\r\nContent-Length: 0\r\n\r\n', { status: 999 }],
    ['a status of four digits => broken', 'HTTP/1.1 2000 OK\r\n\r\n', { end: 'broken' }],
    ['another protocol => broken at its fifth byte', 'SSH-2.0-OpenSSH', { end: 'broken', status: null }],
    ['HTTP/0.9 => broken', '<html>old</html>', { end: 'broken' }],
    ['a head cut => head-cut', 'HTTP/1.1 200 OK\r\nX: 1', { end: 'head-cut' }],
    ['nothing => nothing', '', { end: 'nothing' }],
    [
      'HTTP/1.0 with keep-alive => stays open',
      'HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 0\r\n\r\n',
      { open: true },
    ],
    [
      'Connection: foo, Close => does not',
      'HTTP/1.1 200 OK\r\nConnection: foo, Close\r\nContent-Length: 0\r\n\r\n',
      { open: false },
    ],
  ]
  test.each(cases)('%s', (_name, text, expected, method) => {
    expect(whole(text, method)).toMatchObject(expected)
  })

  test('a 101 that was asked for => the message ends, the rest speaks another protocol', () => {
    expect(whole('HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\n\r\n\x81\x01a', 'GET', true)).toMatchObject(
      {
        status: 101,
        end: 'complete',
        rest: '\x81\x01a',
      },
    )
  })

  test('any split of any message gives the same framing', () => {
    const messages = cases.map(([, text, , method]) => ({ text, method: method ?? 'GET' }))
    fc.assert(
      fc.property(
        fc.constantFrom(...messages),
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 80 }),
        ({ text, method }, sizes) => {
          const bytes = Buffer.from(text, 'latin1')
          const pieces: Uint8Array[] = []
          let offset = 0
          for (const size of sizes) {
            pieces.push(bytes.subarray(offset, offset + size))
            offset += size
          }
          pieces.push(bytes.subarray(offset))
          expect(frame(pieces, method)).toEqual(whole(text, method))
        },
      ),
      { numRuns: 1_500 },
    )
  })

  test('generated chunked bodies: the payload comes back, the framing is never in it', () => {
    const chunk = fc.tuple(
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
      fc.constantFrom('', ';a=b', ';q="x;y"', ' ', '\t '),
      fc.constantFrom('\r\n', '\n'),
    )
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 12 }), fc.integer({ min: 1, max: 17 }), (chunks, step) => {
        const parts = chunks.map(([data, extension, end]) =>
          Buffer.concat([
            Buffer.from(`${data.length.toString(16)}${extension}${end}`),
            data,
            Buffer.from(end),
          ]),
        )
        const bytes = Buffer.concat([Buffer.from(chunked), ...parts, Buffer.from('0\r\nT: 1\r\n\r\n')])
        const pieces = Array.from({ length: Math.ceil(bytes.length / step) }, (_, index) =>
          bytes.subarray(index * step, (index + 1) * step),
        )
        const framed = frame(pieces)
        expect(framed.end).toBe('complete')
        expect(framed.payload).toBe(Buffer.concat(chunks.map(([data]) => data)).toString('latin1'))
        expect(framed.head + framed.body).toBe(bytes.toString('latin1'))
      }),
      { numRuns: 500 },
    )
  })

  test('mutated and random bytes: never a throw, never more than was given, framing goes on or ends', () => {
    const seeds = cases.map(([, text]) => Buffer.from(text, 'latin1'))
    const mutated = fc
      .tuple(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 6 }))
      .map(([seed, changes]) => {
        const bytes = Buffer.from(seed)
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value
        return new Uint8Array(bytes)
      })
    fc.assert(
      fc.property(fc.oneof(mutated, fc.uint8Array({ maxLength: 400 })), fc.boolean(), (bytes, upgrade) => {
        const framed = frame([bytes], 'GET', upgrade)
        const kept = framed.interim.join('').length + framed.head.length + framed.body.length
        expect(kept).toBeLessThanOrEqual(bytes.length)
        expect(frame([bytes.subarray(0, 7), bytes.subarray(7)], 'GET', upgrade)).toEqual(framed)
      }),
      { numRuns: 3_000 },
    )
  })
})

describe('bounds', () => {
  test('a head without end => broken at 256 KB', () => {
    const framing = createResponseFraming('GET', false)
    framing.advance(Buffer.from('HTTP/1.1 200 OK\r\nX: '))
    let taken = 0
    for (;;) {
      const step = framing.advance(Buffer.alloc(10_000, 97))
      taken += step.consumed
      if (step.kind === 'broken') break
    }
    expect(taken).toBeLessThanOrEqual(256 * 1024 + 1)
  })
  test('interim responses without end => broken', () => {
    const many = 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(200)
    expect(whole(many)).toMatchObject({ end: 'broken' })
  })
  test('a chunk line or trailer without end => broken', () => {
    expect(whole(`${chunked}1;${'x'.repeat(20_000)}`).end).toBe('broken')
    expect(whole(`${chunked}0\r\n${'x'.repeat(300_000)}`).end).toBe('broken')
  })
  test('byte by byte is linear: 2 MB of one-byte chunks in a few seconds at the very most', () => {
    const body = Buffer.from('1\r\na\r\n'.repeat(350_000))
    const framing = createResponseFraming('GET', false)
    framing.advance(Buffer.from(chunked))
    const startedAt = performance.now()
    let payload = 0
    for (let index = 0; index < body.length; index++) {
      const step = framing.advance(body.subarray(index, index + 1))
      if (step.kind === 'body') payload += step.payload.length
    }
    expect(payload).toBe(350_000)
    expect(performance.now() - startedAt).toBeLessThan(10_000)
  })
})

describe('requests', () => {
  test.each([
    ['GET / HTTP/1.1\r\nHost: a\r\n\r\n', 'head'],
    ['POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc', 'head'],
    ['GET /\r\n\r\n', 'broken'],
    ['GET / HTTP/2.0\r\n\r\n', 'broken'],
    ['GET  / HTTP/1.1\r\n\r\n', 'broken'],
    ['\x16\x03\x01\x02\x00', 'broken'],
    ['POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n', 'broken'],
    ['POST / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n', 'broken'],
  ])('%j => %s', (text, kind) => {
    expect(createRequestFraming().advance(Buffer.from(text, 'latin1')).kind).toBe(kind)
  })
})
