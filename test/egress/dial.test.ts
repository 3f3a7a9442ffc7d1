import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createEgress, type CountedEgress, type DialEvent } from '../../src/egress/create-egress.ts'
import type { EgressOptions } from '../../src/egress/egress.ts'
import { startDnsServer, type DnsRecords, type DnsServer } from '../fakes/dns-server.ts'
import {
  allTo,
  closedPort,
  egressWith,
  failureOf,
  listen,
  listenDeaf,
  plain,
  secured,
  type Listener,
} from './network.ts'

let canary: Listener
let made: CountedEgress[] = []
let dns: DnsServer | null = null
const events: DialEvent[] = []

beforeEach(async () => {
  canary = await listen((socket) => socket.write('inside'))
})
afterEach(async () => {
  await Promise.all(made.map((egress) => egress.close()))
  expect(made.map((egress) => egress.openSockets)).toEqual(made.map(() => 0))
  await canary[Symbol.asyncDispose]()
  await dns?.[Symbol.asyncDispose]()
  made = []
  dns = null
  events.length = 0
})

function egressFor(changes: Partial<EgressOptions> = {}): CountedEgress {
  const egress = createEgress(egressWith(changes), {
    onDial: (event) => events.push(event),
    ownAddresses: () => [],
  })
  made.push(egress)
  return egress
}
async function egressAsking(
  records: DnsRecords,
  changes: Partial<EgressOptions> = {},
): Promise<CountedEgress> {
  dns = await startDnsServer({ records })
  return egressFor({ dnsServer: { address: dns.address, port: dns.port }, ...changes })
}

describe('an address that must not be visited', () => {
  const inside = [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '①②⑦.⓪.⓪.①',
    '127.0.0.1.',
    '0',
    '[::1]',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::127.0.0.1',
    '64:ff9b::127.0.0.1',
    '2002:7f00:1::',
    '::ffff:0:127.0.0.1',
    '10.0.0.1',
    '169.254.169.254',
    'fd00:ec2::254',
    'fe80::1%lo',
    'localhost',
    'LOCALHOST.',
    'a.localhost',
    'printer.local',
    'metadata.google.internal',
    'wiki',
  ]
  test.each(inside)('%s => unsafe, and nobody is connected to', async (host) => {
    const egress = egressFor()
    expect(await failureOf(egress.dial(plain(host, canary.port)))).toMatch(/^unsafe-address /)
    expect(await failureOf(egress.dial({ ...secured(host), port: canary.port }))).toMatch(/^unsafe-address /)
    expect(canary.connections).toHaveLength(0)
    expect(events.map((event) => event.attempts)).toEqual([[], []])
  })
  test.each(inside)('%s => unsafe although connect-to maps everything elsewhere', async (host) => {
    const egress = egressFor(allTo(canary.port))
    expect(await failureOf(egress.dial(plain(host, 80)))).toMatch(/^unsafe-address /)
    expect(canary.connections).toHaveLength(0)
  })
  test.each(['', 'a b', 'a/b', '@127.0.0.1', 'foo.1', '127.0.0.1:80', 'a\0.org'])(
    '"%s" => invalid',
    async (host) => {
      expect(await failureOf(egressFor().dial(plain(host, 80)))).toBe('invalid-url HOST')
    },
  )
  test.each([22, 25, 81, 6379, 9200])('port %i => not allowed, before anything is resolved', async (port) => {
    const egress = await egressAsking({ '*': { a: ['8.8.8.8'] } })
    expect(await failureOf(egress.dial(plain('example.org', port)))).toBe(`port-not-allowed ${port}`)
    expect(dns?.questions).toHaveLength(0)
  })
})

describe('a name', () => {
  test.each([
    ['one private address', { a: ['10.0.0.1'] }, 'private-use'],
    ['loopback', { a: ['127.0.0.1'] }, 'loopback'],
    ['loopback over IPv6', { aaaa: ['::1'] }, 'loopback'],
    ['mapped loopback', { aaaa: ['::ffff:127.0.0.1'] }, 'loopback'],
    ['NAT64 loopback', { aaaa: ['64:ff9b::7f00:1'] }, 'nat64-loopback'],
    ['zero', { a: ['0.0.0.0'] }, 'this-network'],
    ['a public and a private address', { a: ['8.8.8.8', '127.0.0.1'] }, 'loopback'],
    ['a public IPv4 and a private IPv6 address', { a: ['8.8.8.8'], aaaa: ['fd00::1'] }, 'unique-local'],
    ['the metadata address', { a: ['169.254.169.254'] }, 'link-local'],
  ])('with %s => refused whole', async (_what, answer, range) => {
    const egress = await egressAsking({ 'evil.example.org': answer })
    expect(await failureOf(egress.dial(plain('evil.example.org', canary.port)))).toBe(
      `unsafe-address ${range}`,
    )
    expect(canary.connections).toHaveLength(0)
    expect(events[0]?.attempts).toEqual([])
  })

  test('that changes to loopback between two dials is refused at the second', async () => {
    await using outside = await listen()
    const rebinding: DnsRecords = {
      'evil.example.org': ({ type, before }) =>
        type === 'A' ? { a: [before === 0 ? '127.0.0.2' : '127.0.0.1'] } : {},
    }
    // 127.0.0.2 plays the public address here; only it is opened, on one port.
    const allow = [{ cidr: '127.0.0.2/32', port: outside.port }]
    const egress = await egressAsking(rebinding, { allow })
    expect(await failureOf(egress.dial(plain('evil.example.org', outside.port)))).toBe(
      'connection-refused ECONNREFUSED',
    )
    expect(events[0]?.attempts.map(({ address }) => address)).toEqual(['127.0.0.2'])
    expect(await failureOf(egress.dial(plain('evil.example.org', outside.port)))).toBe(
      'unsafe-address loopback',
    )
    expect(await failureOf(egress.dial(plain('evil.example.org', canary.port)))).toBe(
      'unsafe-address loopback',
    )
    expect([...canary.connections, ...outside.connections]).toHaveLength(0)
  })

  test('is asked for once a dial, and exactly the address in that answer is connected to', async () => {
    const rebinding: DnsRecords = {
      'evil.example.org': ({ type, before }) =>
        type === 'A' ? { a: [before === 0 ? '127.0.0.1' : '10.0.0.1'] } : {},
    }
    const egress = await egressAsking(rebinding, { allow: [{ cidr: '127.0.0.1/32', port: null }] })
    const connection = await egress.dial(plain('evil.example.org', canary.port))
    expect(connection).toMatchObject({ address: '127.0.0.1', resolved: ['127.0.0.1'], port: canary.port })
    expect(dns?.questions.map(({ type }) => type).toSorted()).toEqual(['A', 'AAAA'])
  })

  test('that is local is resolved where the operator opened addresses, and judged all the same', async () => {
    const allow = [{ cidr: '127.0.0.1/32', port: null }]
    const records = {
      wiki: { a: ['127.0.0.1'] },
      'nas.lan': { a: ['10.0.0.1'] },
      'x.onion': { a: ['127.0.0.1'] },
    }
    const egress = await egressAsking(records, { allow })
    expect((await egress.dial(plain('wiki', canary.port))).address).toBe('127.0.0.1')
    expect((await egress.dial(plain('localhost', canary.port))).address).toBe('127.0.0.1')
    expect(await failureOf(egress.dial(plain('nas.lan', canary.port)))).toBe('unsafe-address private-use')
    expect(await failureOf(egress.dial(plain('x.onion', canary.port)))).toBe('unsafe-address onion-name')
    expect(dns?.questions.some(({ name }) => name === 'localhost')).toBe(false)
  })
})

describe('dialling', () => {
  test('goes where connect-to says, names what it dialled, and is a rehearsal', async () => {
    const egress = egressFor(allTo(canary.port))
    const connection = await egress.dial(plain('Example.org.', 80))
    const [chunk] = await once(connection.socket, 'data')
    expect(String(chunk)).toBe('inside')
    expect(connection).toMatchObject({
      address: '127.0.0.1',
      port: canary.port,
      resolved: ['127.0.0.1'],
      tls: null,
    })
    expect(egress.class).toBe('rehearsal')
    expect(egress.openSockets).toBe(1)
  })
  test('takes the first connect-to that matches host and port, and no other host may go there', async () => {
    await using other = await listen()
    const egress = await egressAsking(
      { 'c.example.org': { a: ['127.0.0.1'] } },
      {
        connectTo: [
          { host: 'a.example.org', port: 80, address: '127.0.0.1', toPort: canary.port },
          { host: null, port: 443, address: 'localhost', toPort: other.port },
          { host: 'c.example.org', port: 80, address: null, toPort: other.port },
        ],
      },
    )
    expect((await egress.dial(plain('a.example.org', 80))).port).toBe(canary.port)
    expect((await egress.dial(plain('b.example.org', 443))).port).toBe(other.port)
    expect(await failureOf(egress.dial(plain('c.example.org', 80)))).toBe('unsafe-address loopback')
    expect(await failureOf(egress.dial(plain('127.0.0.1', canary.port)))).toBe('unsafe-address loopback')
  })
  test('reaches a literal address that the operator opened, and its neighbour port not', async () => {
    const egress = egressFor({ allow: [{ cidr: '127.0.0.0/8', port: canary.port }] })
    const connection = await egress.dial(plain('127.1', canary.port))
    expect(connection).toMatchObject({ address: '127.0.0.1', resolved: ['127.0.0.1'] })
    expect(await failureOf(egress.dial(plain('127.1', 8080)))).toBe('unsafe-address loopback')
  })
  test('falls back to IPv4 where IPv6 refuses, and says both in its log', async () => {
    const egress = await egressAsking(
      { 'two.example.org': { a: ['127.0.0.1'], aaaa: ['::1'] } },
      {
        allow: [
          { cidr: '127.0.0.1/32', port: null },
          { cidr: '::1/128', port: null },
        ],
      },
    )
    const connection = await egress.dial(plain('two.example.org', canary.port))
    expect(connection).toMatchObject({ address: '127.0.0.1', resolved: ['::1', '127.0.0.1'] })
    expect(events[0]?.attempts.map(({ address }) => address)).toEqual(['::1', '127.0.0.1'])
    expect(events[0]?.attempts[1]?.failure).toBeNull()
  })
  test('does not wait long for an address that never answers while the next one does', async () => {
    await using deaf = await listenDeaf()
    await using other = await listen(() => {}, { host: '127.0.0.2', port: deaf.port })
    const allow = [{ cidr: '127.0.0.0/8', port: deaf.port }]
    const egress = await egressAsking({ '*': { a: ['127.0.0.1', '127.0.0.2'] } }, { allow })
    const started = performance.now()
    const connection = await egress.dial(plain('two.example.org', deaf.port))
    expect(connection).toMatchObject({ address: '127.0.0.2', resolved: ['127.0.0.1', '127.0.0.2'] })
    expect(performance.now() - started).toBeLessThan(3_000)
    expect(other.connections).toHaveLength(1)
    // The attempt that lost is gone too: what is left is the one handed out.
    await expect.poll(() => egress.openSockets).toBe(1)
  })
  test('says refused where nobody listens', async () => {
    const egress = egressFor(allTo(await closedPort()))
    expect(await failureOf(egress.dial(plain('example.org', 80)))).toBe('connection-refused ECONNREFUSED')
  })
  test('lives through a peer that resets the connection before anybody listens to it', async () => {
    await using rude = await listen((socket) => socket.resetAndDestroy())
    const egress = egressFor(allTo(rude.port))
    await egress.dial(plain('example.org', 80)).catch(() => {})
    await pause(50)
    expect(egress.openSockets).toBe(0)
  })
})

describe('what was tried', () => {
  const allow = [
    { cidr: '127.0.0.0/8', port: null },
    { cidr: '::1/128', port: null },
  ]
  test('is told of a dial that fails, in order, and of one that succeeds over the second family', async () => {
    const egress = await egressAsking({ '*': { a: ['127.0.0.1'], aaaa: ['::1'] } }, { allow })
    const { tried } = await egress.dial(plain('two.example.org', canary.port))
    expect(tried).toEqual(['::1', '127.0.0.1'])
    const shut = await closedPort()
    await expect(egress.dial(plain('two.example.org', shut))).rejects.toMatchObject({
      failure: 'connection-refused',
      tried: ['::1', '127.0.0.1'],
    })
  })
  test('is nothing where nothing was dialled: no address that only our resolver knows is told', async () => {
    const egress = await egressAsking({ 'in.example.org': { a: ['10.0.0.1'] } })
    await expect(egress.dial(plain('in.example.org', 80))).rejects.toMatchObject({
      failure: 'unsafe-address',
      tried: [],
    })
    await expect(egress.dial(plain('no.example.org', 80))).rejects.toMatchObject({
      failure: 'dns-nxdomain',
      tried: [],
    })
  })
  test('an IPv6 that is deaf beside an IPv4 that answers costs a moment and is told', async () => {
    await using deaf = await listenDeaf()
    // The deaf one plays IPv6; families only differ in order here.
    await using other = await listen(() => {}, { host: '127.0.0.2', port: deaf.port })
    const egress = await egressAsking({ '*': { a: ['127.0.0.1', '127.0.0.2'] } }, { allow })
    const started = performance.now()
    const { address, tried } = await egress.dial(plain('two.example.org', deaf.port))
    expect(performance.now() - started).toBeLessThan(2_000)
    expect({ address, tried }).toEqual({ address: '127.0.0.2', tried: ['127.0.0.1', '127.0.0.2'] })
    expect(other.connections).toHaveLength(1)
  })
})

describe('admission', () => {
  const allow = [{ cidr: '127.0.0.1/32', port: null }]
  test('is asked of the judged addresses before anything is connected to', async () => {
    const egress = await egressAsking({ '*': { a: ['127.0.0.1'] } }, { allow })
    const asked: unknown[] = []
    const admit = async (addresses: readonly string[], _signal: AbortSignal, port: number) => {
      asked.push([addresses, port, canary.connections.length])
      await pause(50)
      return () => asked.push('left')
    }
    await egress.dial({ ...plain('a.example.org', canary.port), admit })
    await expect.poll(() => canary.connections.length).toBe(1)
    // Who wants the connection ends its turn.
    expect(asked).toEqual([[['127.0.0.1'], canary.port, 0]])
  })
  test('is given back by a dial that fails, not asked for a refused address, and a refusal is passed on', async () => {
    const egress = await egressAsking({ '*': { a: ['127.0.0.1'] } }, { allow })
    const notes: string[] = []
    const admit = async () => {
      notes.push('in')
      return () => notes.push('out')
    }
    await failureOf(egress.dial({ ...plain('a.example.org', await closedPort()), admit }))
    expect(notes).toEqual(['in', 'out'])
    await failureOf(egress.dial({ ...plain('10.0.0.1', 80), admit }))
    expect(notes).toEqual(['in', 'out'])
    const no = async () => await Promise.reject(new Error('not now'))
    await expect(egress.dial({ ...plain('a.example.org', canary.port), admit: no })).rejects.toThrow(
      'not now',
    )
    expect(canary.connections).toHaveLength(0)
  })
  test('that comes after the signal ended opens nothing', async () => {
    const egress = await egressAsking({ '*': { a: ['127.0.0.1'] } }, { allow })
    let left = false
    const admit = async () => {
      await pause(1_500)
      return () => {
        left = true
      }
    }
    const dial = egress.dial({ ...plain('a.example.org', canary.port, AbortSignal.timeout(1_000)), admit })
    expect(await failureOf(dial)).toBe('deadline')
    expect({ left, connections: canary.connections.length }).toEqual({ left: true, connections: 0 })
  })
})

describe('vantage and class', () => {
  test.each([
    [{}, 'live', 'direct', 'system'],
    [{ proxy: 'http://p:1/' }, 'live', 'proxy', 'system'],
    [{ dnsServer: { address: '127.0.0.1', port: 53 } }, 'rehearsal', 'direct', 'configured'],
    [{ ca: 'pem' }, 'rehearsal', 'direct', 'system'],
    [{ allow: [{ cidr: '::1/128', port: null }] }, 'rehearsal', 'direct', 'system'],
  ] as const)('%j => %s, %s, %s', (changes, kind, way, resolver) => {
    const egress = egressFor({ ...changes, country: 'NO' })
    expect(egress.class).toBe(kind)
    expect(egress.vantage).toEqual({ egress: way, resolver, country: 'NO' })
  })
})

async function givesUp(egress: CountedEgress, host: string, port: number, tls = false): Promise<void> {
  const control = new AbortController()
  const started = performance.now()
  const dial = egress.dial({ ...plain(host, port, control.signal), tls: tls ? { alpn: [] } : null })
  const failure = failureOf(dial)
  await pause(100)
  control.abort(new Error('enough'))
  expect(await failure).toBe('deadline')
  expect(performance.now() - started).toBeLessThan(1_000)
  await expect.poll(() => egress.openSockets).toBe(0)
}

describe('giving up', () => {
  test('while resolving ends at once', async () => {
    await givesUp(await egressAsking({ '*': { silent: true } }), 'silent.example.org', 80)
  })
  test('between asking and asking again ends at once', async () => {
    await givesUp(await egressAsking({}), 'dead.example.org', 80)
  })
  test('while connecting leaves no socket', async () => {
    await using deaf = await listenDeaf()
    await givesUp(egressFor(allTo(deaf.port)), 'example.org', 80)
  })
  test('in the handshake leaves no socket, on neither side', async () => {
    await using mute = await listen()
    await givesUp(egressFor(allTo(mute.port)), 'example.org', 443, true)
    expect(mute.connections).toHaveLength(1)
    await expect.poll(() => mute.openConnections).toBe(0)
  })
  test('before it began opens nothing', async () => {
    const egress = egressFor(allTo(canary.port))
    expect(await failureOf(egress.dial(plain('example.org', 80, AbortSignal.abort())))).toBe('deadline')
    expect(canary.connections).toHaveLength(0)
  })
  test('close() ends dials under way and connections handed out, and may be called twice', async () => {
    await using mute = await listen()
    const egress = egressFor(allTo(mute.port))
    const { socket } = await egress.dial(plain('example.org', 80))
    const dial = failureOf(egress.dial(secured('example.org')))
    await expect.poll(() => mute.connections.length).toBe(2)
    await Promise.all([egress.close(), egress.close()])
    expect(await dial).toBe('deadline')
    expect(socket.destroyed).toBe(true)
    expect(egress.openSockets).toBe(0)
    await expect.poll(() => mute.openConnections).toBe(0)
    expect(await failureOf(egress.dial(plain('example.org', 80)))).toBe('deadline')
  })
})
