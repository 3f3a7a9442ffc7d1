/**
 * Two thousand links over forty hosts, several on one address, some of which want to be left alone for a while: how polite
 * the run was is proved twice, from the scheduler's log and from what the servers saw.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultPolicy } from '../../../citations/index.ts'
import { createPace } from '../../../src/adapters/probe/pace/create-pace.ts'
import { politePace, type PaceEvent } from '../../../src/adapters/probe/pace/pace.ts'
import { createProbe } from '../../../src/adapters/probe/undici-probe.ts'
import { createEgress } from '../../../src/egress/create-egress.ts'
import { directEgress } from '../../../src/egress/egress.ts'
import { eachOf } from '../../../src/flow/each-of.ts'
import { startPoliteWeb, type Manner, type PoliteWeb, type Visit } from './pace/polite-web.ts'
import { groupedBy, mostAtOnce, mostWithin, type Stay } from './pace/proof.ts'

const LINKS = 2_000
const HOSTS = 40
/** The default is 2 and 4; ten times as fast proves the same in a tenth of the time. */
const policy = { atOnce: 2, aSecond: 40, closedCap: 2_500, firstBackOff: 100, longestBackOff: 60_000 }

const now = () => performance.timeOrigin + performance.now()
const hostOf = (index: number) =>
  index < 8 ? `p${index % 4}.shared${index >> 2}.example` : `host${index}.example`
/** Two registrable domains of four hosts each, and twelve hosts on three addresses. */
const addressNumber = (index: number) => (index < 28 ? index + 10 : 10 + (index % 3) + 50)

const manners = new Map<string, Manner>([
  ['host10.example', (n) => (n === 5 ? { status: 429, headers: { 'retry-after': '2' } } : { status: 200 })],
  [
    'host11.example',
    (n) => (n % 20 === 7 ? { status: 503, headers: { 'retry-after': '1' } } : { status: 200 }),
  ],
  ['host12.example', (n) => ({ status: 200, headers: windowOf(n, 15, (left) => `"default";r=${left};t=1`) })],
  [
    'host13.example',
    (n) => ({ status: 200, headers: windowOf(n, 20, (left) => `limit=20, remaining=${left}, reset=1`) }),
  ],
  ['host14.example', (n) => ({ status: 200, headers: older(n, 12) })],
  ['host15.example', (n) => (n % 25 === 3 ? { status: 429 } : { status: 200 })],
  [
    'host16.example',
    (n) => (n === 4 ? { status: 429, headers: { 'retry-after': '86400' } } : { status: 200 }),
  ],
  [
    'p1.shared1.example',
    (n) => (n === 3 ? { status: 429, headers: { 'retry-after': '1' } } : { status: 200 }),
  ],
])

function windowOf(n: number, size: number, written: (left: number) => string): Record<string, string> {
  return { 'ratelimit': written(size - 1 - (n % size)), 'ratelimit-policy': `"default";q=${size};w=1` }
}
function older(n: number, size: number): Record<string, string> {
  return {
    'x-ratelimit-limit': String(size),
    'x-ratelimit-remaining': String(size - 1 - (n % size)),
    'x-ratelimit-reset': '1',
  }
}

const { signal } = new AbortController()
let web: PoliteWeb
const log: PaceEvent[] = []
const refused: string[] = []
let seconds = 0

beforeAll(async () => {
  const hosts = new Map(Array.from({ length: HOSTS }, (_, index) => [hostOf(index), addressNumber(index)]))
  web = await startPoliteWeb(hosts, manners, now)
  const pace = createPace({ policy, now, onEvent: (event) => void log.push(event) })
  const egress = createEgress({
    ...directEgress,
    connectTo: [...web.addressOf].map(([host, { address, port }]) => ({
      host,
      port: null,
      address,
      toPort: port,
    })),
  })
  // In the order of a document: all the links of a host one after another, the worst there is for the others.
  const links = Array.from(
    { length: LINKS },
    (_, n) => `http://${hostOf(Math.floor((n * HOSTS) / LINKS))}/page/${n}`,
  )
  const began = now()
  await using probe = createProbe({
    egress,
    clock: { now: () => new Date() },
    userAgent: 'Ibid/0',
    policy: { ...defaultPolicy.probe, retryWaits: [50, 100], retryAfterCap: 2_500 },
    pace,
  })
  await eachOf(links, 64, async (link, lane) => {
    const { notChecked } = await probe.observe(link, { signal, ...lane })
    if (notChecked === 'window-closed') refused.push(link)
  })
  seconds = (now() - began) / 1_000
  await egress.close()
}, 60_000)
afterAll(() => web[Symbol.asyncDispose]())

/** Each request in the log, from `asked` to its `ended`; a link is never under way twice. */
function staysOf(events: readonly PaceEvent[]): readonly (Stay & PaceEvent)[] {
  const open = new Map<string, PaceEvent>()
  const stays: (Stay & PaceEvent)[] = []
  for (const event of events) {
    const begun = open.get(event.url)
    if (event.kind === 'asked') open.set(event.url, event)
    else if (event.kind === 'ended' && begun !== undefined) {
      stays.push({ ...begun, ended: event.at })
      open.delete(event.url)
    }
  }
  expect([...open]).toEqual([])
  return stays
}

test('by default a site is asked two things at once and four a second', () => {
  expect(politePace).toMatchObject({ atOnce: 2, aSecond: 4 })
})

test('every link is asked or refused, and what the log says is what the servers saw', () => {
  const asked = staysOf(log).map(({ url }) => url)
  expect(new Set(asked).size + refused.length).toBe(LINKS)
  expect(new Set([...asked, ...refused]).size).toBe(LINKS)
  // A connection that had ended unnoticed costs an asking that nobody hears.
  const counts = Map.groupBy(asked, (url) => url)
  for (const [url, visits] of Map.groupBy(web.visits, (visit) => visit.url))
    expect([url, visits.length]).toEqual([url, Math.min(visits.length, counts.get(url)?.length ?? 0)])
  expect(asked.length - web.visits.length).toBeLessThan(20)
  expect(log.filter(({ kind }) => kind === 'refused').length).toBeGreaterThanOrEqual(refused.length)
  expect(seconds).toBeLessThan(25)
})

test.each(['site', 'address'] as const)('never more than two at once or forty a second for one %s', (by) => {
  const groups = groupedBy(staysOf(log), (event) => event[by] ?? 'none')
  expect(groups.size).toBe(by === 'site' ? 34 : 31)
  for (const [key, stays] of groups) {
    expect([key, mostAtOnce(stays)]).toEqual([key, Math.min(2, mostAtOnce(stays))])
    expect([key, mostWithin(stays, 1_000)]).toEqual([key, Math.min(40, mostWithin(stays, 1_000))])
  }
})

test('the servers never saw more than two at once or forty a second, by host or by address', () => {
  for (const by of ['host', 'address'] as const) {
    for (const [key, stays] of groupedBy(web.visits, (visit) => visit[by])) {
      expect([key, mostAtOnce(stays)]).toEqual([key, Math.min(2, mostAtOnce(stays))])
      // The wire of a busy machine may shorten a second by a little.
      expect([key, mostWithin(stays, 900)]).toEqual([key, Math.min(40, mostWithin(stays, 900))])
    }
  }
})

test('nothing is sent inside a closed window', () => {
  const closed = log.filter(({ kind }) => kind === 'closed')
  expect(closed.length).toBeGreaterThan(12)
  expect(new Set(closed.map(({ cause }) => cause))).toEqual(
    new Set(['retry-after', 'rate-limit', 'too-many-requests']),
  )
  const stays = staysOf(log)
  for (const { site, at, until = Infinity } of closed) {
    expect(stays.filter((stay) => stay.site === site && stay.at >= at && stay.at < until)).toEqual([])
    // What arrives within it was on its way before anybody could know.
    const arrived = web.visits.filter(
      (visit) => visit.host.endsWith(site) && visit.at >= at && visit.at < until,
    )
    const sent = (visit: Visit) =>
      stays.filter((stay) => stay.url === visit.url && stay.at <= visit.at).at(-1)
    expect(arrived.filter((visit) => (sent(visit)?.at ?? Infinity) >= at)).toEqual([])
  }
})

test('a site that wants a day is asked no more, and each of its links is told so', () => {
  expect(refused.length).toBeGreaterThan(40)
  expect(refused.every((url) => url.startsWith('http://host16.example/'))).toBe(true)
  expect(web.visits.filter(({ host }) => host === 'host16.example').length).toBe(
    LINKS / HOSTS - refused.length,
  )
  const told = log.find(({ kind }) => kind === 'refused')
  expect(told).toMatchObject({ site: 'host16.example', cause: 'retry-after' })
})

test('the proof can fail: without the scheduler the same web sees more at once than it may', async () => {
  const hosts = new Map([['alone.example', 90]])
  await using open = await startPoliteWeb(hosts, new Map(), now)
  const connectTo = [...open.addressOf].map(([host, { address, port }]) => ({
    host,
    port: null,
    address,
    toPort: port,
  }))
  const egress = createEgress({ ...directEgress, connectTo })
  await using probe = createProbe({
    egress,
    clock: { now: () => new Date() },
    userAgent: 'Ibid/0',
    policy: defaultPolicy.probe,
  })
  const links = Array.from({ length: 100 }, (_, n) => `http://alone.example/page/${n}`)
  await eachOf(links, 20, async (link, lane) => void (await probe.observe(link, { signal, ...lane })))
  await egress.close()
  expect(open.visits).toHaveLength(100)
  expect(mostAtOnce(open.visits)).toBeGreaterThan(2)
})
