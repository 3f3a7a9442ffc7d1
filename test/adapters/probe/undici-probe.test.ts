/** What the probe sends, what it keeps, and that it leaves nothing behind. */
import { createHash } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { defaultPolicy, judge } from '../../../citations/index.ts'
import { check } from '../../../src/flow/check.ts'
import { makeChain } from '../../fakes/certificates.ts'
import {
  byPath,
  drip,
  page,
  raw,
  redirect,
  reply,
  silence,
  startHostileServer,
  type Answering,
} from './hostile-server.ts'
import { startProbe, testPolicy, type TestProbe } from './probe-under-test.ts'

const open: AsyncDisposable[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]()
})

const chain = await makeChain({ names: ['a.test'] })

async function start(answers: Readonly<Record<string, Answering>>, policy = testPolicy) {
  const server = await startHostileServer(new Map(Object.entries(answers)), chain)
  const probe: TestProbe = await startProbe(server, { ca: chain.root, policy })
  open.push(probe, server)
  return { server, probe }
}

test('header names, their order and duplicates are kept as sent', async () => {
  const { probe } = await start({
    'a.test': raw(
      'HTTP/1.1 200 OK\r\nX-oDD: 1\r\nset-cookie: a=1\r\nX-ODD: 2\r\nSet-Cookie: b=\xfc\r\nContent-Length: 2\r\n\r\nhi',
    ),
  })
  const { attempts } = await probe.observe('http://a.test/')
  expect(attempts[0]?.hops[0]?.headers).toEqual([
    ['X-oDD', '1'],
    ['set-cookie', 'a=1'],
    ['X-ODD', '2'],
    ['Set-Cookie', 'b=\xfc'],
    ['Content-Length', '2'],
  ])
})

test('the body is counted and digested as transferred', async () => {
  const { probe } = await start({
    'a.test': reply('200 OK', ['Content-Type: Text/HTML; charset=x'], 'hello'),
  })
  const { attempts, ...rest } = await probe.observe('http://a.test/')
  expect(attempts[0]?.end).toEqual({
    kind: 'answer',
    page: expect.objectContaining({ text: 'hello' }),
    fragment: null,
    status: 200,
    url: 'http://a.test/',
    body: {
      mediaType: 'text/html',
      bytes: 5,
      truncated: false,
      short: false,
      sha256: createHash('sha256').update('hello').digest('hex'),
    },
  })
  expect(rest).toMatchObject({ version: 1, class: 'rehearsal', notChecked: null })
  expect(attempts[0]?.hops[0]).toMatchObject({ address: '127.0.0.1', via: 'cited', tls: null })
})

test('a GET is sent once, with what we are and nothing borrowed from a browser', async () => {
  const { probe, server } = await start({ 'a.test': page })
  await probe.observe('http://user:secret@a.test/x?y=1#part', { acceptLanguage: 'de, en;q=0.5' })
  const asked = server.asked.get('a.test') ?? []
  expect(asked).toHaveLength(1)
  expect(asked[0]?.raw.split('\r\n')[0]).toBe('GET /x?y=1 HTTP/1.1')
  expect([...(asked[0]?.headers.keys() ?? [])].toSorted()).toEqual(
    ['accept', 'accept-encoding', 'accept-language', 'connection', 'host', 'user-agent'].toSorted(),
  )
  expect(asked[0]?.headers.get('user-agent')).toBe('Ibid/0 (+https://ibid.test/contact)')
  expect(asked[0]?.headers.get('accept-encoding')).toBe('gzip, br')
  expect(asked[0]?.raw).not.toContain('secret')
})

test('the chain is kept, with the fragment inherited until a Location brings its own', async () => {
  const { probe } = await start({
    'a.test': byPath({ '/1': redirect(302, '/2'), '/2': redirect(303, '/3#new'), '/3': page }),
  })
  const { attempts } = await probe.observe('http://a.test/1#old')
  expect(attempts[0]?.hops.map((hop) => `${hop.status} ${hop.url}`)).toEqual([
    '302 http://a.test/1#old',
    '303 http://a.test/2#old',
    '200 http://a.test/3#new',
  ])
  expect(attempts[0]?.end).toMatchObject({ url: 'http://a.test/3#new' })
})

test('cookies live within one attempt, go to the hosts they are for, and never into the next check', async () => {
  const { probe, server } = await start({
    'a.test': byPath({
      '/1': redirect(302, 'http://b.test/2', ['Set-Cookie: own=1', 'Set-Cookie: foreign=1; Domain=b.test']),
      '/4': page,
    }),
    'b.test': byPath({ '/2': redirect(302, 'http://a.test/4') }),
  })
  await probe.observe('http://a.test/1')
  await probe.observe('http://a.test/1')
  const cookies = (host: string) => server.asked.get(host)?.map((asked) => asked.headers.get('cookie') ?? '')
  expect(cookies('a.test')).toEqual(['', 'own=1', '', 'own=1'])
  expect(cookies('b.test')).toEqual(['', ''])
})

test('links of one host share a connection', async () => {
  const { probe, server } = await start({ 'a.test': page })
  for (let index = 0; index < 5; index++) await probe.observe(`http://a.test/${index}`)
  expect(server.connections).toBe(1)
})

test('a kept connection that died unnoticed costs no attempt', async () => {
  const { probe, server } = await start({
    // Dies with the second request on it, as after a silent restart behind a balancer.
    'a.test': (asked, socket) => {
      if (asked.before === 1) socket.resetAndDestroy()
      else page(asked, socket)
    },
  })
  await probe.observe('http://a.test/1')
  const { attempts } = await probe.observe('http://a.test/2')
  expect(attempts).toHaveLength(1)
  expect(attempts[0]?.end).toMatchObject({ kind: 'answer', status: 200 })
  expect(server.connections).toBe(2)
})

test('a body is read to the cap and not a byte further', async () => {
  const policy = { ...testPolicy, probe: { ...testPolicy.probe, bodyCap: 1_000 } }
  const { probe } = await start({ 'a.test': reply('200 OK', [], 'y'.repeat(5_000)) }, policy)
  const { attempts } = await probe.observe('http://a.test/')
  expect(attempts[0]?.end).toMatchObject({
    body: {
      bytes: 1_000,
      truncated: true,
      short: false,
      sha256: createHash('sha256').update('y'.repeat(1_000)).digest('hex'),
    },
  })
})

test('a large page on a slow line is an answer, cut off by time', async () => {
  const { probe } = await start({
    'a.test': drip('HTTP/1.1 200 OK\r\ncontent-length: 9999999\r\n\r\n', 'z'.repeat(2_000), 100),
  })
  const observation = await probe.observe('http://a.test/')
  expect(observation.attempts).toHaveLength(1)
  expect(observation.attempts[0]?.end).toMatchObject({ kind: 'answer', body: { truncated: true } })
  expect(judge(observation, testPolicy).verdict).toBe('alive')
})

test('a deadline that has passed asks nothing => not-checked', async () => {
  const { probe, server } = await start({ 'a.test': page })
  const { observation, verdict } = await check(
    { probe, viewer: null },
    {
      url: 'http://a.test/',
      policy: testPolicy,
      means: { browser: 'never', quiet: true },
      acceptLanguage: null,
    },
    { signal: AbortSignal.abort() },
  )
  expect(observation).toMatchObject({ attempts: [], notChecked: 'deadline' })
  expect(verdict).toMatchObject({ verdict: 'not-checked', outcome: 'unsure', reasonCode: 'not-checked' })
  expect(server.asked.size).toBe(0)
})

test('a deadline within the look ends it at once => not-checked', async () => {
  const { probe } = await start({ 'a.test': silence })
  const began = performance.now()
  const { observation, verdict } = await check(
    { probe, viewer: null },
    {
      url: 'http://a.test/',
      policy: testPolicy,
      means: { browser: 'never', quiet: true },
      acceptLanguage: null,
    },
    { signal: AbortSignal.timeout(100) },
  )
  expect(performance.now() - began).toBeLessThan(1_400)
  expect(observation.attempts.map(({ end }) => end)).toMatchObject([{ failure: 'deadline' }])
  expect(verdict).toMatchObject({ verdict: 'not-checked', reasonCode: 'ended-early' })
})

test('a deadline between two attempts leaves what was seen, and one failure condemns nobody', async () => {
  const policy = { ...testPolicy, probe: { ...testPolicy.probe, retryWaits: [10_000] } }
  const { probe } = await start({ 'a.test': (_, socket) => void socket.resetAndDestroy() }, policy)
  const { observation, verdict } = await check(
    { probe, viewer: null },
    { url: 'http://a.test/', policy, means: { browser: 'never', quiet: true }, acceptLanguage: null },
    { signal: AbortSignal.timeout(2_000) },
  )
  expect(observation.attempts).toHaveLength(1)
  expect(verdict).toMatchObject({ verdict: 'unreachable', outcome: 'unsure', reasonCode: 'failed-once' })
})

test('a language that would break into the request is our fault, not the server’s', async () => {
  const { probe, server } = await start({ 'a.test': page })
  const asking = probe.observe('http://a.test/', { acceptLanguage: 'de\r\nx-evil: 1' })
  await expect(asking).rejects.toMatchObject({ name: 'PortFault', code: 'invalid-request', retryable: false })
  expect(server.asked.size).toBe(0)
})

test('disposing ends the idle connections', async () => {
  const { probe } = await start({ 'a.test': page })
  await probe.observe('http://a.test/')
  await probe.observe('https://a.test/')
  expect(probe.openSockets).toBe(2)
  await open.shift()?.[Symbol.asyncDispose]()
  expect(probe.openSockets).toBe(0)
})

test('a hundred checks at once leave no more connections than may idle', async () => {
  const { probe } = await start({ 'a.test': page }, defaultPolicy)
  const seen = await Promise.all(Array.from({ length: 100 }, (_, n) => probe.observe(`http://a.test/${n}`)))
  expect(seen.every(({ attempts }) => attempts[0]?.end.kind === 'answer')).toBe(true)
  await expect.poll(() => probe.openSockets, { timeout: 10_000 }).toBeLessThanOrEqual(2)
})
