/** Origins that speak HTTP/2 and nothing else, or refuse HTTP/1.1 in words. */
import { createSecureServer, type Http2SecureServer, type ServerHttp2Stream } from 'node:http2'
import type { Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { afterEach, expect, test } from 'vitest'
import { listen, type Listener } from '../../egress/network.ts'
import { makeChain } from '../../fakes/certificates.ts'
import { startProbe, testPolicy, type TestProbe } from './probe-under-test.ts'

const chain = await makeChain({ names: ['a.test'] })
const key = { key: chain.key, cert: `${chain.leaf}\n${chain.intermediate}` }
const html = '<title>Wells</title><p>Water for the village.</p>'

const open: AsyncDisposable[] = []
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one[Symbol.asyncDispose]()
})

type Serve = (stream: ServerHttp2Stream, path: string, number: number) => void

async function startH2(
  serve: Serve,
  server: Http2SecureServer = createSecureServer(key),
): Promise<{ probe: TestProbe; listener: Listener; paths: string[] }> {
  const paths: string[] = []
  server.on('stream', (stream, headers) => {
    stream.on('error', () => {})
    paths.push(headers[':path'] ?? '')
    serve(stream, headers[':path'] ?? '', paths.length)
  })
  server.on('sessionError', () => {}).on('tlsClientError', () => {})
  const listener = await listen(() => {}, { server })
  const probe = await startProbe({ plain: listener.port, secure: listener.port }, { ca: chain.root })
  open.push(listener, probe)
  return { probe, listener, paths }
}

const page: Serve = (stream) => {
  stream.respond({ ':status': 200, 'content-type': 'text/html', 'x-one': ['a', 'b'] })
  stream.end(html)
}

test('HTTP/2 alone => the page, said in the hop, and only the first link pays for finding out', async () => {
  const { probe, listener } = await startH2(page)
  const first = await probe.observe('https://a.test/1?x=y')
  expect(first.attempts).toHaveLength(1)
  expect(first.attempts[0]?.end).toMatchObject({ kind: 'answer', status: 200, page: { title: 'Wells' } })
  expect(first.attempts[0]?.hops[0]).toMatchObject({ protocol: 'h2', tls: { authorised: true } })
  const names = first.attempts[0]?.hops[0]?.headers.map(([name]) => name) ?? []
  expect(names).not.toContain(':status')
  expect(names.filter((name) => name === 'x-one').length).toBeGreaterThanOrEqual(1)
  const connections = listener.connections.length
  expect(connections).toBe(2)
  for (const path of ['2', '3', '4']) await probe.observe(`https://a.test/${path}`)
  expect(listener.connections).toHaveLength(connections)
})

test('a redirect, a missing page and a body over the cap come over HTTP/2 like any other', async () => {
  const { probe } = await startH2((stream, path) => {
    if (path === '/old') stream.respond({ ':status': 301, 'location': '/gone' }, { endStream: true })
    else if (path === '/gone') {
      stream.respond({ ':status': 404 })
      stream.end('nothing here')
    } else {
      stream.respond({ ':status': 200, 'content-type': 'text/html' })
      stream.end(Buffer.alloc(400_000, 'a'))
    }
  })
  const moved = await probe.observe('https://a.test/old')
  expect(moved.attempts[0]?.hops.map(({ status, protocol }) => [status, protocol])).toEqual([
    [301, 'h2'],
    [404, 'h2'],
  ])
  const large = await probe.observe('https://a.test/large')
  expect(large.attempts[0]?.end).toMatchObject({ body: { bytes: testPolicy.probe.bodyCap, truncated: true } })
  expect((await probe.observe('https://a.test/gone')).attempts[0]?.end).toMatchObject({ status: 404 })
})

test('a stream that is reset within its body is short, one that is reset before its head has failed', async () => {
  const { probe } = await startH2((stream, path, number) => {
    if (number === 1) return page(stream, path, number)
    if (path === '/cut') {
      stream.respond({ ':status': 200, 'content-type': 'text/html' })
      stream.write('<p>half')
      setTimeout(() => stream.destroy(new Error('enough')), 30)
    } else stream.destroy(new Error('enough'))
  })
  await probe.observe('https://a.test/')
  expect((await probe.observe('https://a.test/cut')).attempts[0]?.end).toMatchObject({
    body: { short: true },
  })
  const { attempts } = await probe.observe('https://a.test/never')
  expect(attempts.at(-1)?.end).toMatchObject({ kind: 'failure' })
})

test('a head that never comes is a response-timeout, a body that stops a body-timeout', async () => {
  const { probe } = await startH2((stream, path, number) => {
    if (number === 1) page(stream, path, number)
    else if (path === '/stops') {
      stream.respond({ ':status': 200 })
      stream.write('some')
    }
  })
  await probe.observe('https://a.test/')
  const [silent, stops] = await Promise.all([
    probe.observe('https://a.test/silent'),
    probe.observe('https://a.test/stops'),
  ])
  expect(silent.attempts[0]?.end).toMatchObject({ failure: 'response-timeout' })
  expect(stops.attempts[0]?.end).toMatchObject({ failure: 'body-timeout' })
})

/** Answers HTTP/1.1 with `first`, and HTTP/2 with the page. */
async function startMixed(first: (socket: Socket) => void): Promise<TestProbe> {
  const h2 = createSecureServer(key)
  h2.on('stream', (stream) => page(stream, '/', 1))
  const server = createTlsServer({ ...key, ALPNProtocols: ['h2', 'http/1.1'] }, (socket) => {
    socket.on('error', () => {})
    if (socket.alpnProtocol === 'h2') h2.emit('secureConnection', socket)
    else socket.once('data', () => first(socket))
  })
  const raw = await listen(() => {}, { server })
  const probe = await startProbe({ plain: raw.port, secure: raw.port }, { ca: chain.root })
  open.push(raw, probe)
  return probe
}

test.each<[string, (socket: Socket) => void]>([
  ['hangs up on HTTP/1.1', (socket) => socket.end()],
  ['breaks off HTTP/1.1', (socket) => socket.destroy()],
  [
    'says 505',
    (socket) => socket.end('HTTP/1.1 505 HTTP Version Not Supported\r\ncontent-length: 0\r\n\r\n'),
  ],
  ['says 464', (socket) => socket.end('HTTP/1.1 464 \r\ncontent-length: 0\r\n\r\n')],
  [
    'says 426 and names h2',
    (socket) => socket.end('HTTP/1.1 426 Upgrade\r\nUpgrade: h2\r\ncontent-length: 0\r\n\r\n'),
  ],
  ['sends frames of HTTP/2', (socket) => socket.end(Buffer.from('000006040000000000000300000064', 'hex'))],
])('a server that %s => the page over HTTP/2, in the first attempt', async (_what, first) => {
  const probe = await startMixed(first)
  const { attempts } = await probe.observe('https://a.test/')
  expect(attempts).toHaveLength(1)
  expect(attempts[0]?.end).toMatchObject({ status: 200, page: { title: 'Wells' } })
  expect(attempts[0]?.hops[0]?.protocol).toBe('h2')
})

test('a server that hangs up whatever is spoken is offered HTTP/2 once and no more', async () => {
  const server = createTlsServer({ ...key, ALPNProtocols: ['h2', 'http/1.1'] }, (socket) => {
    socket.on('error', () => {}).once('data', () => socket.destroy())
  })
  const raw = await listen(() => {}, { server })
  const probe = await startProbe({ plain: raw.port, secure: raw.port }, { ca: chain.root })
  open.push(raw, probe)
  const { attempts } = await probe.observe('https://a.test/')
  expect(attempts.map(({ end }) => end)).toMatchObject(
    Array.from({ length: 3 }, () => ({ failure: 'connection-reset' })),
  )
  expect(raw.connections).toHaveLength(4)
})

test('disposing the probe closes its sessions', async () => {
  const { probe, listener } = await startH2(page)
  await probe.observe('https://a.test/')
  expect(probe.openSockets).toBe(1)
  open.splice(open.indexOf(probe), 1)
  await probe[Symbol.asyncDispose]()
  await expect.poll(() => listener.openConnections).toBe(0)
})
