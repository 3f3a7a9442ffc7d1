import { afterEach, describe, expect, test } from 'vitest'
import { createResolve } from '../../src/egress/resolve.ts'
import { startDnsServer, type DnsAnswer, type DnsRecords, type DnsServer } from '../fakes/dns-server.ts'
import { failureOf } from './network.ts'

let dns: DnsServer | null = null
afterEach(async () => {
  await dns?.[Symbol.asyncDispose]()
  dns = null
})
async function asking(records: DnsRecords) {
  dns = await startDnsServer({ records })
  const resolve = createResolve({ address: dns.address, port: dns.port })
  return (name = 'name.example.org') => resolve(name, { signal: new AbortController().signal })
}
/** One answer for A, another for AAAA. */
function byFamily(v4: DnsAnswer, v6: DnsAnswer): DnsRecords {
  return { '*': ({ type }) => (type === 'A' ? v4 : v6) }
}

describe('resolving', () => {
  test('gives both families, IPv6 first, in the order of the server', async () => {
    const resolve = await asking(
      byFamily(
        { a: ['192.0.2.2', '192.0.2.1'], ttl: 3_600 },
        { aaaa: ['2001:db8::2', '2001:db8::1'], ttl: 60 },
      ),
    )
    const { addresses, v4, v6, ttl } = await resolve()
    expect(ttl).toBe(60)
    expect(addresses.slice(0, 2).toSorted()).toEqual(['2001:db8::1', '2001:db8::2'])
    expect(addresses.slice(2).toSorted()).toEqual(['192.0.2.1', '192.0.2.2'])
    expect([v4.kind, v6.kind]).toEqual(['addresses', 'addresses'])
    expect(dns?.questions).toHaveLength(2)
  })
  test.each([
    ['NXDOMAIN', { code: 'NXDOMAIN' }, 'dns-nxdomain ENOTFOUND'],
    ['no data', {}, 'dns-no-address ENODATA'],
  ] as const)('%s => %s, after asking twice', async (_what, answer, failure) => {
    const resolve = await asking({ '*': answer })
    expect(await failureOf(resolve())).toBe(failure)
    expect(dns?.questions.filter(({ type }) => type === 'A')).toHaveLength(2)
  })
  test.each([
    ['SERVFAIL', { code: 'SERVFAIL' }, 'dns-servfail ESERVFAIL'],
    ['REFUSED', { code: 'REFUSED' }, 'dns-refused EREFUSED'],
  ] as const)('%s => %s', async (_what, answer, failure) => {
    expect(await failureOf((await asking({ '*': answer }))())).toBe(failure)
  })
  test.each([
    ['a resolver that denies the top-level domain too', { code: 'NXDOMAIN' }, 'dns-servfail TLD_ENOTFOUND'],
    [
      'a resolver that cannot tell of the top-level domain',
      { code: 'SERVFAIL' },
      'dns-servfail TLD_ESERVFAIL',
    ],
    ['a resolver that knows the top-level domain', {}, 'dns-nxdomain ENOTFOUND'],
  ] as const)('NXDOMAIN from %s => %3$s', async (_what, org, failure) => {
    dns = await startDnsServer({ records: { org } })
    const resolve = createResolve({ address: dns.address, port: dns.port }, { doubts: true })
    const options = { signal: new AbortController().signal }
    expect(await failureOf(resolve('gone.example.org', options))).toBe(failure)
    expect(dns.questions.some(({ name, type }) => name === 'org' && type === 'other')).toBe(true)
    // Nobody delegated this one, so there is no zone above to ask.
    expect(await failureOf(resolve('gone.nowhere-at-all', options))).toBe('dns-nxdomain ENOTFOUND')
  })
  test('silence => dns-timeout', async () => {
    expect(await failureOf((await asking({ '*': { silent: true } }))())).toMatch(/^dns-timeout E/)
  })
  test('no server where it should be => dns-refused', async () => {
    const server = await startDnsServer({ records: {} })
    await server[Symbol.asyncDispose]()
    const resolve = createResolve({ address: server.address, port: server.port })
    const signal = new AbortController().signal
    expect(await failureOf(resolve('name.example.org', { signal }))).toBe('dns-refused ECONNREFUSED')
  })
  test('a name that lives the second time => its address', async () => {
    const resolve = await asking({
      '*': ({ type, before }) => (type === 'A' && before > 0 ? { a: ['192.0.2.1'] } : { code: 'NXDOMAIN' }),
    })
    expect((await resolve()).addresses).toEqual(['192.0.2.1'])
  })
  test.each([
    ['no data', {}, 'none'],
    ['NXDOMAIN', { code: 'NXDOMAIN' }, 'none'],
    ['SERVFAIL', { code: 'SERVFAIL' }, 'failed'],
  ] as const)(
    'an AAAA answered with %s beside a good A => the A, and the fact is kept',
    async (_what, answer, kind) => {
      const resolve = await asking(byFamily({ a: ['192.0.2.1'] }, answer))
      const { addresses, v6 } = await resolve()
      expect(addresses).toEqual(['192.0.2.1'])
      expect(v6.kind).toBe(kind)
    },
  )
  test('an AAAA that is never answered costs no more than a short grace', async () => {
    const resolve = await asking(byFamily({ a: ['192.0.2.1'] }, { silent: true }))
    const started = performance.now()
    const { addresses, v6 } = await resolve()
    expect(addresses).toEqual(['192.0.2.1'])
    expect(v6).toMatchObject({ kind: 'failed', failure: 'dns-timeout' })
    expect(performance.now() - started).toBeLessThan(2_400)
  })
  test('a slower family is waited for', async () => {
    const resolve = await asking(
      byFamily({ a: ['192.0.2.1'] }, { aaaa: ['2001:db8::1'], delayMilliseconds: 400 }),
    )
    expect((await resolve()).addresses).toEqual(['2001:db8::1', '192.0.2.1'])
  })
  test.each([
    ['NXDOMAIN beside SERVFAIL', { code: 'NXDOMAIN' }, { code: 'SERVFAIL' }, 'dns-servfail ESERVFAIL'],
    ['SERVFAIL beside no data', { code: 'SERVFAIL' }, {}, 'dns-servfail ESERVFAIL'],
    ['NXDOMAIN beside no data', { code: 'NXDOMAIN' }, {}, 'dns-no-address ENODATA'],
  ] as const)('%s => doubt, never a dead domain', async (_what, v4, v6, failure) => {
    expect(await failureOf((await asking(byFamily(v4, v6)))())).toBe(failure)
  })
})
