/** The world plays what its cases say: asked through egress, and by hand where egress would not go. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEgress, type CountedEgress } from '../../src/egress/create-egress.ts'
import { DialFailure } from '../../src/egress/egress.ts'
import type { HostBehaviour, WebCase } from './case.ts'
import { startWorld, type World } from './world/world.ts'

let world: World
let egress: CountedEgress

const one = (name: string, behaviour: HostBehaviour): WebCase => ({
  name,
  mechanism: name,
  family: 'world',
  language: 'en',
  cited: `https://${name}.test/`,
  truth: 'alive',
  verdicts: ['alive'],
  hosts: {
    [`${name}.test`]: { serve: ({ before }) => ({ status: 200, body: `before ${before}` }), ...behaviour },
  },
})

beforeAll(async () => {
  world = await startWorld([
    one('plain', {}),
    one('deaf', { tcp: 'deaf' }),
    one('shut', { tcp: 'refused' }),
    one('slam', { tcp: 'reset' }),
    one('gone', { dns: 'nxdomain' }),
    one('half', { dns: 'broken-ipv6' }),
    one('inside', { addresses: ['127.0.0.1'] }),
    one('old', { tls: 'expired' }),
    one('alert', { tls: 'handshake-failure' }),
    one('two', { http2: 'only' }),
  ])
  egress = createEgress(world.egressOptions)
})
afterAll(async () => {
  await egress.close()
  await world[Symbol.asyncDispose]()
})

async function dialled(host: string, alpn: readonly string[] = ['http/1.1']): Promise<string> {
  try {
    const connection = await egress.dial({
      host,
      port: 443,
      tls: { alpn },
      signal: AbortSignal.timeout(1_500),
    })
    connection.socket.destroy()
    return `${connection.address === world.address ? 'here' : connection.address} ${connection.alpn} ${connection.tls?.refusal ?? 'trusted'}`
  } catch (error) {
    return error instanceof DialFailure ? error.failure : String(error)
  }
}

test.each([
  ['plain.test', 'here http/1.1 trusted'],
  ['old.test', 'here http/1.1 CERT_HAS_EXPIRED'],
  ['half.test', 'here http/1.1 trusted'],
  ['alert.test', 'tls-handshake'],
  ['two.test', 'tls-handshake'],
  ['shut.test', 'connection-refused'],
  ['slam.test', 'connection-reset'],
  ['gone.test', 'dns-nxdomain'],
  ['inside.test', 'unsafe-address'],
  ['deaf.test', 'deadline'],
])('%s => %s', async (host, expected) => {
  expect(await dialled(host)).toBe(expected)
})

test('HTTP/2 alone is spoken with whoever offers it', async () => {
  expect(await dialled('two.test', ['h2'])).toBe('here h2 trusted')
})

test('requests are logged and counted, and forgotten by reset', async () => {
  const ask = async (): Promise<string> => {
    const signal = AbortSignal.timeout(2_000)
    const { socket } = await egress.dial({ host: 'plain.test', port: 80, tls: null, signal })
    socket.end('GET /a?b HTTP/1.1\r\nHost: plain.test\r\nConnection: close\r\n\r\n')
    let heard = ''
    for await (const piece of socket) heard += String(piece)
    return heard.split('\r\n\r\n')[1] ?? ''
  }
  world.reset()
  expect([await ask(), await ask()]).toEqual(['before 0', 'before 1'])
  expect(world.requests.map(({ host, path, scheme }) => `${scheme} ${host}${path}`)).toEqual([
    'http plain.test/a?b',
    'http plain.test/a?b',
  ])
  world.reset()
  expect(world.requests).toEqual([])
  expect(await ask()).toBe('before 0')
})

test('a connection to another address of this machine is seen', async (context) => {
  context.skip(world.address === '127.0.0.1', 'this system has one address of loopback only')
  const socket = connect(world.ports.plain, '127.0.0.1')
  await once(socket, 'connect')
  await expect.poll(() => world.connections.map(({ address }) => address)).toEqual(['127.0.0.1'])
  socket.destroy()
})
