/** Names, ports, certificates and addresses that fail below HTTP, through the real egress. */
import { createServer } from 'node:https'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judge, type VerdictWord } from '../../../citations/index.ts'
import { closedPort, listen, type Listener } from '../../egress/network.ts'
import { makeChain } from '../../fakes/certificates.ts'
import { page, reply, startHostileServer, type HostileServer } from './hostile-server.ts'
import { startProbe, testPolicy, type TestProbe } from './probe-under-test.ts'

const servers: HostileServer[] = []
const probes: TestProbe[] = []
let trusted: TestProbe
let untrusted: TestProbe
let expired: TestProbe
let unencrypted: Listener

const answers = new Map([
  ['good.test', page],
  ['other.test', page],
  ['missing.test', reply('404 Not Found')],
  ['wall.test', reply('403 Forbidden', ['cf-mitigated: challenge'])],
])
const policy = { ...testPolicy, probe: { ...testPolicy.probe, connectTimeout: 6_000, linkTimeout: 20_000 } }

function to(host: string, port: number) {
  return { host, port: null, address: '127.0.0.1', toPort: port }
}

async function start(options: { expired?: boolean; trust: boolean }): Promise<TestProbe> {
  const chain = await makeChain({
    names: ['good.test', 'missing.test', 'wall.test'],
    expired: options.expired ?? false,
  })
  const server = await startHostileServer(answers, chain)
  servers.push(server)
  const nowhere = await closedPort()
  const probe = await startProbe(server, {
    ca: options.trust ? chain.root : null,
    policy,
    connectTo: [to('closed.test', nowhere), to('plain-on-443.test', unencrypted.port)],
    records: {
      'servfail.test': { code: 'SERVFAIL' },
      'refused.test': { code: 'REFUSED' },
      'empty.test': {},
      'private.test': { a: ['192.168.1.1'] },
      'mixed.test': { a: ['10.0.0.1'], aaaa: ['fe80::1'] },
    },
  })
  probes.push(probe)
  return probe
}

beforeAll(async () => {
  unencrypted = await listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  trusted = await start({ trust: true })
  untrusted = await start({ trust: false })
  expired = await start({ trust: true, expired: true })
})
afterAll(async () => {
  for (const started of [...probes, ...servers, unencrypted]) await started[Symbol.asyncDispose]()
})

interface Fault {
  readonly what: string
  readonly url: string
  readonly verdict: VerdictWord
  readonly outcome: 'ok' | 'broken' | 'unsure'
  readonly code: string
  readonly probe?: () => TestProbe
}
const faults: readonly Fault[] = [
  {
    what: 'a name that does not exist',
    url: 'http://nowhere.test:8080/',
    verdict: 'dns-failure',
    outcome: 'broken',
    code: 'dns-no-such-name',
  },
  {
    what: 'a name without an address',
    url: 'http://empty.test:8080/',
    verdict: 'dns-failure',
    outcome: 'broken',
    code: 'dns-no-address',
  },
  {
    what: 'a name whose servers fail',
    url: 'http://servfail.test:8080/',
    verdict: 'unreachable',
    outcome: 'unsure',
    code: 'dns-broken',
  },
  {
    what: 'a resolver that refuses',
    url: 'http://refused.test:8080/',
    verdict: 'unreachable',
    outcome: 'unsure',
    code: 'dns-broken',
  },
  {
    what: 'a name in a private network',
    url: 'http://private.test:8080/',
    verdict: 'unsafe',
    outcome: 'unsure',
    code: 'address-unsafe',
  },
  {
    what: 'a name with two private addresses',
    url: 'http://mixed.test:8080/',
    verdict: 'unsafe',
    outcome: 'unsure',
    code: 'address-unsafe',
  },
  {
    what: 'loopback as a number',
    url: 'http://2130706433:8080/',
    verdict: 'unsafe',
    outcome: 'unsure',
    code: 'address-unsafe',
  },
  {
    what: 'a port of mail servers',
    url: 'http://good.test:25/',
    verdict: 'unsafe',
    outcome: 'unsure',
    code: 'port-not-allowed',
  },
  {
    what: 'a port where nobody listens',
    url: 'http://closed.test/',
    verdict: 'connection-refused',
    outcome: 'broken',
    code: 'connection-refused',
  },
  {
    what: 'plain HTTP on the TLS port',
    url: 'https://plain-on-443.test/',
    verdict: 'tls-error',
    outcome: 'broken',
    code: 'tls-handshake-failed',
  },
  {
    what: 'a good certificate',
    url: 'https://good.test/',
    verdict: 'alive',
    outcome: 'ok',
    code: expect.stringMatching(/^answered/) as string,
  },
  {
    what: 'a certificate for another name',
    url: 'https://other.test/',
    verdict: 'tls-error',
    outcome: 'unsure',
    code: 'certificate-wrong-host',
  },
  {
    what: 'an expired certificate',
    url: 'https://good.test/',
    verdict: 'tls-error',
    outcome: 'unsure',
    code: 'certificate-expired',
    probe: () => expired,
  },
  {
    what: 'a certificate of an unknown authority',
    url: 'https://good.test/',
    verdict: 'tls-error',
    outcome: 'unsure',
    code: 'certificate-incomplete',
    probe: () => untrusted,
  },
  {
    what: 'a missing page behind an expired certificate',
    url: 'https://missing.test/',
    verdict: 'tls-error',
    outcome: 'broken',
    code: 'certificate-and-gone',
    probe: () => expired,
  },
  {
    what: 'a bot wall behind an expired certificate',
    url: 'https://wall.test/',
    verdict: 'blocked',
    outcome: 'unsure',
    code: 'wall-of-vendor',
    probe: () => expired,
  },
  {
    what: 'a URL without a host',
    url: 'http:///path',
    verdict: 'invalid',
    outcome: 'broken',
    code: 'not-a-url',
  },
  { what: 'words', url: 'see the annual report', verdict: 'invalid', outcome: 'broken', code: 'not-a-url' },
  {
    what: 'a port beyond the last',
    url: 'http://good.test:65536/',
    verdict: 'invalid',
    outcome: 'broken',
    code: 'not-a-url',
  },
  {
    what: 'a null byte in the host',
    url: 'http://go\u0000od.test/',
    verdict: 'invalid',
    outcome: 'broken',
    code: 'not-a-url',
  },
  { what: 'an empty text', url: '', verdict: 'invalid', outcome: 'broken', code: 'not-a-url' },
  {
    what: 'a mail address',
    url: 'mailto:press@good.test',
    verdict: 'unsupported',
    outcome: 'unsure',
    code: 'scheme-unsupported',
  },
  {
    what: 'script',
    url: 'javascript:alert(1)',
    verdict: 'unsupported',
    outcome: 'unsure',
    code: 'scheme-unsupported',
  },
  {
    what: 'a file of ours',
    url: 'file:///etc/passwd',
    verdict: 'unsupported',
    outcome: 'unsure',
    code: 'scheme-unsupported',
  },
  {
    what: 'a URL of 100,000 characters',
    url: `http://good.test/${'a'.repeat(100_000)}`,
    verdict: 'unsupported',
    outcome: 'unsure',
    code: 'url-too-long',
  },
]

describe.concurrent('what is cited', () => {
  for (const { what, url, verdict, outcome, code, probe = () => trusted } of faults) {
    test(`${what} => ${verdict} (${outcome})`, async () => {
      const observation = await probe().observe(url)
      expect(judge(observation, testPolicy)).toMatchObject({ verdict, outcome, reasonCode: code })
      expect(observation.url).toBe(url)
    })
  }
})

test('a server that wants a certificate of the visitor is named', async () => {
  const chain = await makeChain({ names: ['asks.test'] })
  const key = { key: chain.key, cert: `${chain.leaf}\n${chain.intermediate}` }
  const server = createServer({ ...key, requestCert: true, rejectUnauthorized: true })
  server.on('tlsClientError', () => {})
  const listener = await listen(() => {}, { server })
  const probe = await startProbe({ plain: listener.port, secure: listener.port }, { ca: chain.root, policy })
  probes.push(probe)
  const { attempts } = await probe.observe('https://asks.test/')
  expect(attempts.at(-1)?.end).toMatchObject({
    failure: 'tls-handshake',
    detail: 'CLIENT_CERTIFICATE_REQUIRED',
    tried: ['127.0.0.1'],
  })
  await listener[Symbol.asyncDispose]()
})

test('a name that is never told => dns-timeout, not a slow connection', async () => {
  const quick = { ...testPolicy, probe: { ...testPolicy.probe, connectTimeout: 400, failureAttempts: {} } }
  await using server = await startHostileServer(answers, await makeChain({ names: ['good.test'] }))
  await using probe = await startProbe(server, { policy: quick, records: { 'mute.test': { silent: true } } })
  const { attempts } = await probe.observe('http://mute.test:8080/')
  expect(attempts.map(({ end }) => end)).toMatchObject([{ failure: 'dns-timeout' }])
  expect(attempts[0]?.end).not.toHaveProperty('tried')
})

test('a chain that the roots refuse makes the observation a rehearsal, and says why', async () => {
  const { attempts, class: kind } = await expired.observe('https://good.test/')
  expect(kind).toBe('rehearsal')
  expect(attempts[0]?.hops[0]?.tls).toMatchObject({ authorised: false, refusal: 'CERT_HAS_EXPIRED' })
})
