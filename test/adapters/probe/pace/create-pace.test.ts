/** The scheduler in a clock of our own: turns, windows, patience, recovery. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPace } from '../../../../src/adapters/probe/pace/create-pace.ts'
import {
  politePace,
  unpaced,
  WindowClosed,
  type Pace,
  type PaceEvent,
  type PacePolicy,
  type Turn,
} from '../../../../src/adapters/probe/pace/pace.ts'
import { mostWithin } from './proof.ts'

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => void vi.useRealTimers())

const { signal } = new AbortController()
const page = (n: number, host = 'a.example') => new URL(`http://${host}/${n}`)

function paceWith(change: Partial<PacePolicy> = {}): { pace: Pace; log: PaceEvent[] } {
  const log: PaceEvent[] = []
  const policy = { ...politePace, ...change }
  return {
    pace: createPace({ policy, now: () => Date.now(), onEvent: (event) => void log.push(event) }),
    log,
  }
}

/** A request that takes so long and hears this. */
async function visit(
  pace: Pace,
  url: URL,
  {
    takes = 0,
    status = 200,
    headers = [],
  }: { takes?: number; status?: number; headers?: [string, string][] } = {},
): Promise<void> {
  const turn = await pace.enter(url, { signal })
  await turn.ask('', { signal })
  if (takes > 0) await new Promise((resolve) => setTimeout(resolve, takes))
  pace.heard(url, status, headers)
  turn.release()
}

const askedAt = (log: readonly PaceEvent[], site = 'a.example') =>
  log.filter((event) => event.kind === 'asked' && event.site === site).map(({ at }) => at - 1_000_000)

test('two at once and four a second: the first two go, then pairs, never more in any second', async () => {
  const { pace, log } = paceWith()
  const all = Promise.all(Array.from({ length: 20 }, (_, n) => visit(pace, page(n))))
  await vi.runAllTimersAsync()
  await all
  const times = askedAt(log)
  expect(times.slice(0, 5)).toEqual([0, 0, 525, 525, 1050])
  expect(
    mostWithin(
      times.map((at) => ({ at, ended: at })),
      1_000,
    ),
  ).toBe(4)
})

test('a slow page holds its own place, and only that', async () => {
  const { pace, log } = paceWith({ aSecond: 1_000 })
  const all = Promise.all([
    visit(pace, page(0), { takes: 9_000 }),
    ...Array.from({ length: 5 }, (_, n) => visit(pace, page(n + 1), { takes: 100 })),
    visit(pace, page(9, 'other.example'), { takes: 1 }),
  ])
  await vi.runAllTimersAsync()
  await all
  expect(askedAt(log)).toEqual([0, 0, 100, 200, 300, 400])
  expect(askedAt(log, 'other.example')).toEqual([0])
})

test.each([
  ['https://a.example/', 'http://b.a.example:8080/', true],
  ['https://one.github.io/', 'https://two.github.io/', true],
  ['https://a.co.uk/', 'https://b.co.uk/', false],
  ['http://192.0.2.1/', 'http://192.0.2.1:81/', true],
  ['http://192.0.2.1/', 'http://192.0.2.2/', false],
  ['http://[2001:db8::1]/', 'http://[2001:db8::2]/', false],
])('%s and %s => one site: %s', async (first, second, same) => {
  const { pace } = paceWith({ atOnce: 1 })
  const turn = await pace.enter(new URL(first), { signal })
  const waiting = vi.fn()
  const other = pace.enter(new URL(second), {
    signal,
    aside: (promise) => {
      waiting()
      return promise
    },
  })
  await vi.advanceTimersByTimeAsync(0)
  expect(waiting).toHaveBeenCalledTimes(same ? 1 : 0)
  turn.release()
  await vi.runAllTimersAsync()
  await other
})

test('many hosts on one address keep to the same limits there; ports tell servers apart on loopback alone', async () => {
  const { pace } = paceWith()
  const admitted: string[] = []
  const come = async (host: string, addresses: string[], port: number) => {
    const turn = await pace.enter(page(0, host), { signal })
    await turn.admit(addresses, signal, port)
    admitted.push(host)
    return turn
  }
  const turns: Promise<Turn>[] = [
    come('a.example', ['192.0.2.1'], 80),
    come('b.example', ['192.0.2.1'], 443),
    come('c.example', ['192.0.2.1', '192.0.2.9'], 80),
    come('d.example', ['127.0.0.1'], 1001),
    come('e.example', ['127.0.0.1'], 1001),
    come('f.example', ['127.0.0.1'], 1002),
    come('g.example', [], 80),
  ]
  await vi.advanceTimersByTimeAsync(5_000)
  expect(admitted.toSorted()).toEqual(['a', 'b', 'd', 'e', 'f', 'g'].map((name) => `${name}.example`))
  ;(await turns[0])?.release()
  await vi.advanceTimersByTimeAsync(0)
  expect(admitted).toContain('c.example')
  for (const turn of turns) (await turn).release()
})

test('addresses are taken in one order, so that nobody waits in a ring', async () => {
  const { pace } = paceWith({ atOnce: 1, aSecond: 1_000 })
  const come = async (host: string, addresses: string[]) => {
    const turn = await pace.enter(page(0, host), { signal })
    await turn.admit(addresses, signal, 80)
    await new Promise((resolve) => setTimeout(resolve, 10))
    await turn.ask(addresses[0] ?? '', { signal })
    turn.release()
  }
  const all = Promise.all([
    come('a.example', ['192.0.2.1', '192.0.2.2']),
    come('b.example', ['192.0.2.2', '192.0.2.1']),
    come('c.example', ['192.0.2.2']),
  ])
  await vi.runAllTimersAsync()
  await expect(all).resolves.toBeDefined()
})

test('a short window is waited for, for every host of the site; other sites go on', async () => {
  const { pace, log } = paceWith()
  await visit(pace, page(0), { status: 503, headers: [['Retry-After', '30']] })
  const all = Promise.all([visit(pace, page(1, 'www.a.example')), visit(pace, page(2, 'b.example'))])
  await vi.runAllTimersAsync()
  await all
  expect(askedAt(log)).toEqual([0, 30_000])
  expect(askedAt(log, 'b.example')).toEqual([0])
  expect(log.map(({ kind }) => kind)).toEqual([
    'asked',
    'closed',
    'ended',
    'asked',
    'ended',
    'opened',
    'asked',
    'ended',
  ])
})

test('a window beyond the cap refuses those who wait and those who come, with its time and cause', async () => {
  const { pace, log } = paceWith({ atOnce: 1 })
  const first = visit(pace, page(0), { takes: 50, status: 429, headers: [['Retry-After', '61']] })
  const waiting = visit(pace, page(1)).catch((error: unknown) => error)
  await vi.runAllTimersAsync()
  await first
  const error = await waiting
  expect(error).toBeInstanceOf(WindowClosed)
  expect(error).toMatchObject({
    cause: 'retry-after',
    site: 'a.example',
    until: new Date(1_000_050 + 61_000),
  })
  await expect(pace.enter(page(2), { signal })).rejects.toBeInstanceOf(WindowClosed)
  expect(log.filter(({ kind }) => kind === 'refused')).toHaveLength(2)
  vi.setSystemTime(1_000_050 + 1_001)
  const late = visit(pace, page(3))
  await vi.runAllTimersAsync()
  await late
  expect(askedAt(log)).toEqual([0, 61_050])
})

test('a window that closes between the turn and the request holds the request back', async () => {
  const { pace, log } = paceWith()
  const turn = await pace.enter(page(0), { signal })
  await visit(pace, page(1), { status: 429, headers: [['Retry-After', '5']] })
  const asking = turn.ask('', { signal })
  await vi.runAllTimersAsync()
  await asking
  expect(askedAt(log)).toEqual([0, 5_000])
})

test('a site that says "too often" without a time waits twice as long each time, and at last is left alone', async () => {
  const { pace, log } = paceWith()
  const come = async (n: number): Promise<unknown> => {
    try {
      await visit(pace, page(n), { status: 429 })
    } catch (error) {
      return error
    }
    return n < 20 ? await come(n + 1) : null
  }
  const all = come(0)
  await vi.runAllTimersAsync()
  expect(await all).toMatchObject({ cause: 'too-many-requests' })
  expect(askedAt(log)).toEqual([0, 1_000, 3_000, 7_000, 15_000, 31_000, 63_000])
})

test('after "too often" the site is asked slower, one at a time, and recovers with good answers', async () => {
  const { pace, log } = paceWith({ firstBackOff: 10 })
  await visit(pace, page(0), { status: 429 })
  const all = Promise.all(Array.from({ length: 20 }, (_, n) => visit(pace, page(n + 1))))
  await vi.runAllTimersAsync()
  await all
  const times = askedAt(log)
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0))
  expect(Math.min(...gaps.slice(0, 7))).toBeGreaterThanOrEqual(525)
  expect(
    mostWithin(
      times.slice(-8).map((at) => ({ at, ended: at })),
      1_000,
    ),
  ).toBe(4)
})

test('what a RateLimit header leaves is not overrun by those on their way', async () => {
  const { pace, log } = paceWith({ atOnce: 4, aSecond: 100 })
  let left = 5
  let reset = Date.now() + 10_000
  const come = async (n: number) => {
    const turn = await pace.enter(page(n), { signal })
    await turn.ask('', { signal })
    if (Date.now() >= reset) {
      left = 5
      reset = Date.now() + 10_000
    }
    left -= 1
    expect(left).toBeGreaterThanOrEqual(0)
    const headers: [string, string][] = [
      ['RateLimit', `"p";r=${left};t=${Math.ceil((reset - Date.now()) / 1_000)}`],
    ]
    await new Promise((resolve) => setTimeout(resolve, 20))
    pace.heard(page(n), 200, headers)
    turn.release()
  }
  const first = come(0)
  await vi.runAllTimersAsync()
  await first
  const all = Promise.all(Array.from({ length: 14 }, (_, n) => come(n + 1)))
  await vi.runAllTimersAsync()
  await all
  expect(askedAt(log)).toHaveLength(15)
})

test('whoever stops waiting leaves the line, and its reason comes through', async () => {
  const { pace, log } = paceWith({ atOnce: 1 })
  const turn = await pace.enter(page(0), { signal })
  const impatient = new AbortController()
  const gone = pace.enter(page(1), { signal: impatient.signal }).catch((error: unknown) => error)
  const next = visit(pace, page(2))
  impatient.abort(new Error('deadline'))
  expect(await gone).toEqual(new Error('deadline'))
  turn.release()
  turn.release()
  await vi.runAllTimersAsync()
  await next
  expect(askedAt(log)).toHaveLength(1)
})

test('unpaced: nothing waits, but a closed window is still closed', async () => {
  const { pace, log } = paceWith(unpaced)
  await Promise.all(Array.from({ length: 500 }, (_, n) => visitAtOnce(pace, n)))
  expect(askedAt(log)).toEqual(Array.from({ length: 500 }, () => 0))
  await visitAtOnce(pace, 500, [['Retry-After', '3600']])
  await expect(pace.enter(page(501), { signal })).rejects.toBeInstanceOf(WindowClosed)
})

async function visitAtOnce(pace: Pace, n: number, headers: [string, string][] = []): Promise<void> {
  const turn = await pace.enter(page(n), { signal })
  await turn.ask('', { signal })
  pace.heard(page(n), 200, headers)
  turn.release()
}
