/** What a capture tells of names and clocks: the resolver's answers once each, and servers' dates only where they can be believed. */
import { describe, expect, test } from 'vitest'
import { clockAhead, clockSeen } from '../../../src/adapters/capturer/clock-seen.ts'
import { listenToNames } from '../../../src/adapters/capturer/names-seen.ts'
import { createEgress } from '../../../src/egress/create-egress.ts'
import { directEgress } from '../../../src/egress/egress.ts'
import { sha256Digest, type TlsFacts } from '../../../citations/index.ts'
import { startDnsServer } from '../../fakes/dns-server.ts'
import { listen } from '../../egress/network.ts'

const clock = { now: () => new Date('2026-11-23T10:00:00.000Z') }

test('names => each answer once, with its time to live; a name that is not there with its reason; never which resolver', async () => {
  await using dns = await startDnsServer({
    records: {
      'here.example.org': { a: ['127.0.0.1'], ttl: 300 },
      'inside.example.org': { a: ['10.0.0.1'] },
      'org': {},
      '*': { code: 'NXDOMAIN' },
    },
  })
  await using server = await listen(() => {})
  const egress = createEgress({
    ...directEgress,
    dnsServer: { address: dns.address, port: dns.port },
    allow: [{ cidr: '127.0.0.0/8', port: null }],
  })
  const heard = listenToNames(egress, clock)
  const dial = async (host: string) => {
    const request = { host, port: server.port, tls: null, signal: new AbortController().signal }
    const connection = await heard.egress.dial(request).catch(() => null)
    connection?.socket.destroy()
  }
  for (const host of ['here.example.org', 'here.example.org', 'gone.example.org', '127.0.0.1'])
    await dial(host)
  // What only our own resolver may know, an address inside, is refused and not told.
  await dial('inside.example.org')
  await egress.close()
  const at = '2026-11-23T10:00:00.000Z'
  expect(heard.names).toEqual([
    { name: 'here.example.org', at, addresses: ['127.0.0.1'], ttl: 300, failure: null },
    { name: 'gone.example.org', at, addresses: [], ttl: null, failure: 'dns-nxdomain' },
  ])
  expect(JSON.stringify(heard.names)).not.toContain(String(dns.port))
})

describe('a server’s clock', () => {
  const headAt = new Date('2026-11-23T10:00:00.000Z')
  const tls = { authorised: true } as TlsFacts
  const headers = (...pairs: readonly (readonly [string, string])[]) => ({
    tls,
    responseFacts: {
      status: 200,
      headers: pairs,
      headAt,
      headBytes: 0,
      chunked: false,
      bodySha256: sha256Digest('0'.repeat(64)),
      bodyBytes: 0,
    },
  })
  const date = ['Date', 'Mon, 23 Nov 2026 10:00:03 GMT'] as const
  test.each([
    ['a date three seconds ahead', headers(date), 3500],
    ['the same over plain HTTP', { ...headers(date), tls: null }, null],
    ['the same over a refused chain', { ...headers(date), tls: { ...tls, authorised: false } }, null],
    ['two dates', headers(date, date), null],
    ['an answer out of a cache', headers(date, ['age', '3']), null],
    ['words', headers(['date', 'yesterday']), null],
    ['an impossible day', headers(['date', 'Mon, 99 Foo 2026 10:00:03 GMT']), null],
    ['no answer', { tls, responseFacts: null }, null],
  ])('%s => %#', (_what, exchange, expected) => {
    expect(clockAhead(exchange)).toBe(expected)
  })

  test('of several hosts => the middle one, the first answer of each, in whole milliseconds', () => {
    const seen = (url: string, ahead: number | null) => ({ url, ahead })
    expect(clockSeen([])).toEqual({ offset: null, least: null, most: null, hosts: 0 })
    expect(
      clockSeen([
        seen('https://a.test/', -1),
        seen('https://a.test/picture', 900),
        seen('https://b.test/', 0),
        seen('https://c.test/', null),
      ]),
    ).toEqual({ offset: -1, least: -1, most: 0, hosts: 2 })
    const hosts = [40, -60_000, 20].map((ahead, index) => seen(`https://h${index}.test/`, ahead))
    expect(clockSeen(hosts)).toEqual({ offset: 20, least: -60_000, most: 40, hosts: 3 })
  })
})
