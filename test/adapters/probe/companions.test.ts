/** What is asked beside a link: one attempt, shared and kept for a while; and who serves a domain. */
import { afterEach, expect, test } from 'vitest'
import { makeChain } from '../../fakes/certificates.ts'
import { page, reply, reset, silence, startHostileServer, type Answering } from './hostile-server.ts'
import { startProbe, type TestProbe } from './probe-under-test.ts'

const chain = await makeChain({ names: ['a.test'] })
const open: AsyncDisposable[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]()
})

async function start(
  answers: Readonly<Record<string, Answering>>,
  options: Parameters<typeof startProbe>[1] = {},
) {
  const server = await startHostileServer(new Map(Object.entries(answers)), chain)
  const probe: TestProbe = await startProbe(server, options)
  open.push(probe, server)
  return { server, probe }
}
const look = (signal: AbortSignal = new AbortController().signal) => ({ signal, acceptLanguage: 'en' })
const sibling = (url: string) => ({ kind: 'absent-sibling', url }) as const

test('one attempt, its role said, and no retry of what fails', async () => {
  const { probe, server } = await start({ 'a.test': reply('503 Busy'), 'b.test': reset })
  const busy = await probe.accompany(sibling('http://a.test/x'), look())
  expect(busy).toMatchObject({ role: 'absent-sibling', attempt: { end: { kind: 'answer', status: 503 } } })
  const broken = await probe.accompany({ kind: 'front-page', url: 'http://b.test/' }, look())
  expect(broken).toMatchObject({ role: 'front-page', attempt: { end: { failure: 'connection-reset' } } })
  expect(server.asked.get('a.test')).toHaveLength(1)
  expect(server.asked.get('b.test')).toHaveLength(1)
})

test('equal wants share one answer, at the same time and later; another language has its own', async () => {
  const { probe, server } = await start({
    'a.test': (asked, socket) => void setTimeout(() => page(asked, socket), 50),
  })
  const wants = Array.from({ length: 20 }, () => probe.accompany(sibling('http://a.test/x'), look()))
  const seen = await Promise.all(wants)
  await probe.accompany({ kind: 'front-page', url: 'http://a.test/x' }, look())
  expect(new Set(seen.map(({ attempt }) => attempt)).size).toBe(1)
  expect(server.asked.get('a.test')).toHaveLength(1)
  await probe.accompany(sibling('http://a.test/x'), { ...look(), acceptLanguage: 'de' })
  expect(server.asked.get('a.test')).toHaveLength(2)
})

test('who gives up goes without it, and the others get it', async () => {
  const { probe, server } = await start({
    'a.test': (asked, socket) => void setTimeout(() => page(asked, socket), 300),
  })
  const leaving = new AbortController()
  const [gone, stays] = [
    probe.accompany(sibling('http://a.test/x'), look(leaving.signal)),
    probe.accompany(sibling('http://a.test/x'), look()),
  ]
  setTimeout(() => leaving.abort(), 50)
  expect((await gone).attempt.end).toMatchObject({ kind: 'failure', failure: 'deadline' })
  expect((await stays).attempt.end).toMatchObject({ kind: 'answer', status: 200 })
  expect(server.asked.get('a.test')).toHaveLength(1)
})

test('no cookie and no credential of the link goes with it', async () => {
  const { probe, server } = await start({ 'a.test': reply('200 OK', ['Set-Cookie: s=1; Path=/']) })
  await probe.observe('http://me:secret@a.test/x')
  await probe.accompany(sibling('http://me:secret@a.test/y'), look())
  for (const { headers } of server.asked.get('a.test') ?? []) {
    expect(headers.has('cookie')).toBe(false)
    expect(headers.has('authorization')).toBe(false)
  }
})

test('an address that cannot be asked is named, and a silent one ends with its time', async () => {
  const { probe } = await start({ 'a.test': silence })
  expect((await probe.accompany(sibling('no address'), look())).attempt.end).toMatchObject({
    failure: 'invalid-url',
  })
  expect((await probe.accompany(sibling('http://a.test/'), look())).attempt.end).toMatchObject({
    failure: 'response-timeout',
  })
})

test('disposing ends what is under way', async () => {
  const { probe } = await start({ 'a.test': silence })
  const asked = probe.accompany(sibling('http://a.test/'), look())
  await new Promise((resolve) => setTimeout(resolve, 50))
  await open.shift()?.[Symbol.asyncDispose]()
  expect((await asked).attempt.end).toMatchObject({ kind: 'failure' })
})

test('name servers => lower case, in order; asked once; null where nothing is told', async () => {
  const { probe } = await start(
    {},
    {
      records: {
        'parked.test': { ns: ['NS2.Parking.example', 'ns1.parking.example'] },
        'empty.test': {},
        'broken.test': { code: 'SERVFAIL' },
      },
    },
  )
  const ask = async (domain: string) => (await probe.nameServers(domain, look())).nameServers
  expect(await ask('Parked.test')).toEqual(['ns1.parking.example', 'ns2.parking.example'])
  await Promise.all([ask('parked.test'), ask('parked.test.')])
  expect(probe.names.questions.filter(({ type }) => type === 'NS')).toHaveLength(1)
  expect(await Promise.all(['empty.test', 'broken.test', 'nowhere.test'].map(ask))).toEqual([
    null,
    null,
    null,
  ])
  expect(await Promise.all(['127.0.0.1', 'localhost', 'a b', '', 'x.onion'].map(ask))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
  expect(await probe.nameServers('parked.test', look(AbortSignal.abort()))).toEqual({
    domain: 'parked.test',
    nameServers: null,
  })
})
