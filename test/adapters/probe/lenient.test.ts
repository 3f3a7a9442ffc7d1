/** Answers that break the rules of HTTP in ways that browsers overlook, and those that browsers refuse. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeChain } from '../../fakes/certificates.ts'
import {
  hangUp,
  inTurn,
  page,
  raw,
  rawAndClose,
  startHostileServer,
  type Answering,
  type HostileServer,
} from './hostile-server.ts'
import { startProbe, type TestProbe } from './probe-under-test.ts'

const html = '<title>Wells</title><p>Water for the village.</p>'
const length = `Content-Length: ${html.length}`

/** What the server sends, and the header line that must be read out of it. */
const overlooked: Readonly<Record<string, readonly [sent: string, header?: readonly [string, string]]>> = {
  'bare line feeds': [
    `HTTP/1.1 200 OK\nContent-Type: text/html\n${length}\n\n${html}`,
    ['Content-Type', 'text/html'],
  ],
  'line feeds of both kinds': [`HTTP/1.1 200 OK\nContent-Type: text/html\r\n${length}\n\r\n${html}`],
  'a header folded over two lines': [
    `HTTP/1.1 200 OK\r\nX-Long: a\r\n\t b\r\n${length}\r\n\r\n${html}`,
    ['X-Long', 'a b'],
  ],
  'a space before the colon': [
    `HTTP/1.1 200 OK\r\nContent-Type : text/html\r\n${length}\r\n\r\n${html}`,
    ['Content-Type', 'text/html'],
  ],
  'no reason phrase': [`HTTP/1.1 200\r\n${length}\r\n\r\n${html}`],
  'a version of its own': [`HTTP/1.12 200 OK\r\n${length}\r\n\r\n${html}`],
  'no version': [`HTTP 200 OK\r\n${length}\r\n\r\n${html}`],
  'a line that is no header': [
    `HTTP/1.1 200 OK\r\nthis is no header\r\n: nameless\r\nX-After: yes\r\n${length}\r\n\r\n${html}`,
    ['X-After', 'yes'],
  ],
  'a space in a header name': [`HTTP/1.1 200 OK\r\nX Odd: 1\r\n${length}\r\n\r\n${html}`],
  'a length that is no number': [`HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n${html}`],
  'a negative length': [`HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n${html}`],
  'the same length twice': [`HTTP/1.1 200 OK\r\n${length}\r\n${length}\r\n\r\n${html}`],
  'a length and chunks': [
    `HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n${html.length.toString(16)}\r\n${html}\r\n0\r\n\r\n`,
  ],
  'chunk sizes followed by spaces': [
    `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${html.length.toString(16)}  \r\n${html}\r\n0  \r\n\r\n`,
  ],
  'chunks with bare line feeds': [
    `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${html.length.toString(16)}\n${html}\n0\n\n`,
  ],
  'a blank before the status line': [`\r\n HTTP/1.1 200 OK\r\n${length}\r\n\r\n${html}`],
  'an interim answer, badly written': [`HTTP/1.1 103 Hints\nX: 1\n\nHTTP/1.1 200 OK\n${length}\n\n${html}`],
  'a control character in a header': [`HTTP/1.1 200 OK\r\nX: a\x01b\r\n${length}\r\n\r\n${html}`],
}

const refused: Readonly<Record<string, readonly [Answering, string]>> = {
  'no HTTP at all': [rawAndClose(html), 'not-http'],
  'another protocol': [raw('SSH-2.0-OpenSSH_9.2\r\n'), 'not-http'],
  'two different lengths': [
    rawAndClose('HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 5\r\n\r\nhello'),
    'several-lengths',
  ],
  'a zero byte in the head': [rawAndClose('HTTP/1.1 200 OK\nX: a\0b\n\nhi'), 'null-byte'],
  'a status below 100': [rawAndClose('HTTP/1.1 099 Odd\n\nhi'), 'invalid-status-line'],
  'no status': [rawAndClose('HTTP/1.1 OK\n\nhi'), 'invalid-status-line'],
  'a change of protocol, badly written': [raw('HTTP/1.1 101 Switch\nUpgrade: x\n\n'), 'unasked-upgrade'],
}

const hostOf = (what: string): string => `${what.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.test`
let server: HostileServer
let probe: TestProbe

beforeAll(async () => {
  const chain = await makeChain({ names: ['tls.test'] })
  const cases = new Map<string, Answering>(
    Object.entries(overlooked).map(([what, [sent]]) => [hostOf(what), rawAndClose(sent)]),
  )
  for (const [what, [serve]] of Object.entries(refused)) cases.set(hostOf(what), serve)
  cases.set('tls.test', rawAndClose(`HTTP/1.1 200 OK\n${length}\n\n${html}`))
  cases.set('drops.test', inTurn(page, rawAndClose(`HTTP/1.1 200 OK\n\n${html}`), hangUp))
  server = await startHostileServer(cases, chain)
  probe = await startProbe(server, { ca: chain.root })
})
afterAll(async () => {
  await probe[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
})

describe.concurrent('what browsers overlook', () => {
  test.each(Object.keys(overlooked))('%s => the page', async (what) => {
    const { attempts } = await probe.observe(`http://${hostOf(what)}/`)
    expect(attempts.at(-1)?.end).toMatchObject({ kind: 'answer', status: 200, body: { short: false } })
    expect(attempts.at(-1)?.end).toMatchObject({ page: { title: 'Wells' } })
    const header = overlooked[what]?.[1]
    if (header !== undefined) expect(attempts.at(-1)?.hops[0]?.headers).toContainEqual(header)
  })
})

describe.concurrent('what browsers refuse', () => {
  test.each(Object.keys(refused))('%s => bad-response', async (what) => {
    const { attempts } = await probe.observe(`http://${hostOf(what)}/`)
    expect(attempts.at(-1)?.end).toMatchObject({ kind: 'failure', failure: 'bad-response' })
  })
})

test('over TLS as well, and the hop says that the answer was read leniently', async () => {
  const { attempts } = await probe.observe('https://tls.test/')
  expect(attempts).toHaveLength(1)
  expect(attempts[0]?.hops[0]).toMatchObject({ lenient: true, tls: { authorised: true } })
})

test('an origin known to be sloppy is asked once, not twice', async () => {
  const before = server.asked.get('bare-line-feeds.test')?.length ?? 0
  await probe.observe('http://bare-line-feeds.test/1')
  const known = server.asked.get('bare-line-feeds.test')?.length ?? 0
  await probe.observe('http://bare-line-feeds.test/2')
  expect(known - before).toBeLessThanOrEqual(2)
  expect(server.asked.get('bare-line-feeds.test')).toHaveLength(known + 1)
})
