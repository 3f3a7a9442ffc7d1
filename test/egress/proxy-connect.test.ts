import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createEgress, type CountedEgress, type DialEvent } from '../../src/egress/create-egress.ts'
import type { EgressOptions } from '../../src/egress/egress.ts'
import { makeChain } from '../fakes/certificates.ts'
import { startDnsServer } from '../fakes/dns-server.ts'
import { closedPort, egressWith, failureOf, listen, plain, secured, type Listener } from './network.ts'

interface ConnectProxy extends Listener {
  /** The heads of the requests it got. */
  readonly heads: readonly string[]
}

let made: CountedEgress[] = []
const events: DialEvent[] = []
let origin: Listener

beforeEach(async () => {
  origin = await listen((socket) => socket.write('origin'))
})
afterEach(async () => {
  await Promise.all(made.map((egress) => egress.close()))
  await origin[Symbol.asyncDispose]()
  made = []
  events.length = 0
})

/** A real CONNECT proxy in a few lines: it tunnels to `port` of loopback, whatever it is asked for. */
async function startProxy(port: number, answer?: (head: string) => string | null): Promise<ConnectProxy> {
  const heads: string[] = []
  const listener = await listen((socket: Socket) => {
    socket.once('data', (chunk: Buffer) => {
      const head = chunk.toString()
      heads.push(head)
      const refusal = answer?.(head) ?? null
      if (refusal !== null) {
        socket.write(refusal)
        return
      }
      const upstream = connect(port, '127.0.0.1')
      upstream.on('error', () => socket.destroy())
      upstream.once('data', (first: Buffer) => {
        // Head and first bytes of the tunnel in one segment: what a client must not lose.
        socket.write(
          Buffer.concat([Buffer.from('HTTP/1.1 200 Connection established\r\nVia: x\r\n\r\n'), first]),
        )
        socket.pipe(upstream).pipe(socket)
      })
    })
  })
  return Object.assign(listener, { heads })
}
function egressFor(changes: Partial<EgressOptions>): CountedEgress {
  const egress = createEgress(egressWith(changes), {
    onDial: (event) => events.push(event),
    ownAddresses: () => [],
  })
  made.push(egress)
  return egress
}

describe('through a proxy', () => {
  test('the checked address is asked for, and it is what is recorded', async () => {
    await using proxy = await startProxy(origin.port)
    await using dns = await startDnsServer({ records: { 'a.example.org': { a: ['8.8.8.8'] } } })
    const egress = egressFor({
      proxy: `http://us%20er:p%40ss@127.0.0.1:${proxy.port}/`,
      dnsServer: { address: dns.address, port: dns.port },
    })
    const connection = await egress.dial(plain('a.example.org', 80))
    expect(String((await once(connection.socket, 'data'))[0])).toBe('origin')
    expect(connection).toMatchObject({ address: '8.8.8.8', port: 80, resolved: ['8.8.8.8'] })
    const credentials = Buffer.from('us er:p@ss').toString('base64')
    expect(proxy.heads).toEqual([
      `CONNECT 8.8.8.8:80 HTTP/1.1\r\nHost: 8.8.8.8:80\r\nProxy-Authorization: Basic ${credentials}\r\n\r\n`,
    ])
    expect(egress.vantage.egress).toBe('proxy')
    expect(JSON.stringify(connection.resolved) + JSON.stringify(events)).not.toContain('127.0.0.1')
  })
  test('IPv6 is asked for in brackets; addresses are tried in turn where the proxy could not reach one', async () => {
    await using proxy = await startProxy(origin.port, (head) =>
      head.startsWith('CONNECT [') ? 'HTTP/1.1 502 Bad Gateway\r\n\r\n' : null,
    )
    await using dns = await startDnsServer({ records: { '*': { a: ['8.8.8.8'], aaaa: ['2a00:1450::1'] } } })
    const egress = egressFor({
      proxy: `http://127.0.0.1:${proxy.port}/`,
      dnsServer: { address: dns.address, port: dns.port },
    })
    expect((await egress.dial(plain('a.example.org', 443))).address).toBe('8.8.8.8')
    expect(proxy.heads.map((head) => head.split(' ')[1])).toEqual(['[2a00:1450::1]:443', '8.8.8.8:443'])
  })
  test('that resolves: the name is asked for, and no address is claimed', async () => {
    await using proxy = await startProxy(origin.port)
    const egress = egressFor({ proxy: `http://127.0.0.1:${proxy.port}/`, proxyResolves: true })
    const connection = await egress.dial(plain('A.example.org', 80))
    expect(connection).toMatchObject({ address: '', resolved: [] })
    expect(proxy.heads[0]).toMatch(/^CONNECT a\.example\.org:80 /)
    expect(egress.class).toBe('live')
  })
  test.each(['127.0.0.1', '0x7f.1', '[::1]', 'localhost', 'printer.local', '169.254.169.254'])(
    '%s is refused before the proxy hears of it, even one that resolves',
    async (host) => {
      await using proxy = await startProxy(origin.port)
      const egress = egressFor({ proxy: `http://127.0.0.1:${proxy.port}/`, proxyResolves: true })
      expect(await failureOf(egress.dial(plain(host, 80)))).toMatch(/^unsafe-address /)
      expect(proxy.connections).toHaveLength(0)
    },
  )
  test('a name that leads inside is refused before the proxy hears of it', async () => {
    await using proxy = await startProxy(origin.port)
    await using dns = await startDnsServer({ records: { '*': { a: ['127.0.0.1'] } } })
    const egress = egressFor({
      proxy: `http://127.0.0.1:${proxy.port}/`,
      dnsServer: { address: dns.address, port: dns.port },
    })
    expect(await failureOf(egress.dial(plain('evil.example.org', 80)))).toBe('unsafe-address loopback')
    expect(proxy.connections).toHaveLength(0)
  })
  test('TLS runs inside the tunnel, with the certificate of the origin', async () => {
    const chain = await makeChain({ names: ['a.example.org'] })
    const cert = `${chain.leaf}\n${chain.intermediate}`
    const server = createTlsServer({ key: chain.key, cert }, (socket) => socket.write('secret'))
    await using tlsOrigin = await listen(() => {}, { server })
    // A TLS origin is silent until it is spoken to: a proxy that answers at once.
    await using proxy = await listen((socket) => {
      socket.once('data', () => {
        const upstream = connect(tlsOrigin.port, '127.0.0.1').on('error', () => {})
        socket.write('HTTP/1.0 200 OK\r\n\r\n')
        socket.pipe(upstream).pipe(socket)
      })
    })
    const egress = egressFor({
      proxy: `http://127.0.0.1:${proxy.port}/`,
      proxyResolves: true,
      ca: chain.root,
    })
    const { tls, socket } = await egress.dial(secured('a.example.org'))
    expect(tls).toMatchObject({ authorised: true, chain: [chain.digests.leaf, chain.digests.intermediate] })
    expect(String((await once(socket, 'data'))[0])).toBe('secret')
    await egress.close()
    await expect.poll(() => tlsOrigin.openConnections).toBe(0)
  })
})

describe('a proxy that fails', () => {
  test.each([
    ['403', 'HTTP/1.1 403 Forbidden\r\n\r\n', '403'],
    ['407', 'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n', '407'],
    ['503', 'HTTP/1.1 503 Service Unavailable\r\n\r\n', '503'],
    ['nonsense', 'SSH-2.0-OpenSSH\r\n\r\n', 'BAD_ANSWER'],
    ['an endless head', `HTTP/1.1 200 OK\r\n${'X: y\r\n'.repeat(4_000)}`, 'HEAD_TOO_LARGE'],
  ])('%s => proxy-failed', async (_what, answer, detail) => {
    await using proxy = await startProxy(origin.port, () => answer)
    const egress = egressFor({ proxy: `http://127.0.0.1:${proxy.port}/`, proxyResolves: true })
    expect(await failureOf(egress.dial(plain('a.example.org', 80)))).toBe(`proxy-failed ${detail}`)
    await expect.poll(() => egress.openSockets).toBe(0)
    await expect.poll(() => proxy.openConnections).toBe(0)
  })
  test('nobody there => proxy-failed', async () => {
    const egress = egressFor({ proxy: `http://127.0.0.1:${await closedPort()}/`, proxyResolves: true })
    expect(await failureOf(egress.dial(plain('a.example.org', 80)))).toBe('proxy-failed ECONNREFUSED')
  })
  test('hanging up before it answers => proxy-failed', async () => {
    await using proxy = await listen((socket) => socket.end())
    const egress = egressFor({ proxy: `http://127.0.0.1:${proxy.port}/`, proxyResolves: true })
    expect(await failureOf(egress.dial(plain('a.example.org', 80)))).toBe('proxy-failed ECONNRESET')
  })
  test('silence ends when the caller gives up, and leaves no socket', async () => {
    await using proxy = await listen()
    const control = new AbortController()
    const egress = egressFor({ proxy: `http://127.0.0.1:${proxy.port}/`, proxyResolves: true })
    const failure = failureOf(egress.dial(plain('a.example.org', 80, control.signal)))
    await expect.poll(() => proxy.connections.length).toBe(1)
    control.abort()
    expect(await failure).toBe('deadline')
    await expect.poll(() => proxy.openConnections).toBe(0)
    expect(egress.openSockets).toBe(0)
  })
})
