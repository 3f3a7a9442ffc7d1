/** How archives are asked: one request a second each, Retry-After honoured, none keeps the others waiting, an end to all. */
import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { Manners } from '../../../src/adapters/archives/manners.ts'
import { entry, now, startStand } from './stand.ts'

const page = 'https://rivers.example/reports/2019/annual'
const kept = { url: page, at: '20190601120000' }

test('twenty turns at one host => given one by one, each an interval after the last; another host does not wait', async () => {
  const given: { host: string; at: number }[] = []
  const manners = new Manners(
    { now: () => now },
    { interval: 15, closed: 60_000, longestClosed: 86_400_000, failuresToClose: 2 },
    (host, at) => void given.push({ host, at }),
  )
  const { signal } = new AbortController()
  const turns = Array.from(
    { length: 20 },
    async () => await manners.turn(new URL('http://archive.example/a'), signal),
  )
  expect(await manners.turn(new URL('http://other.example/'), signal)).toBe(true)
  // The other host's turn came before a second one of this host could.
  expect(given.map(({ host }) => host)).toEqual(['archive.example', 'other.example'])
  expect(await Promise.all(turns)).toEqual(Array.from({ length: 20 }, () => true))
  const at = given.filter(({ host }) => host === 'archive.example').map((one) => one.at)
  expect(at).toHaveLength(20)
  // The scheduler's own readings: whoever reads a clock after it may be held up by a busy machine.
  for (const [index, time] of at.entries())
    if (index > 0) expect(time - (at[index - 1] ?? 0)).toBeGreaterThanOrEqual(15)
})

test('a turn that is given up => the next in line has it', async () => {
  const manners = new Manners(
    { now: () => now },
    { interval: 40, closed: 60_000, longestClosed: 86_400_000, failuresToClose: 2 },
  )
  const url = new URL('http://archive.example/a')
  const gone = new AbortController()
  await manners.turn(url, new AbortController().signal)
  const [first, second] = [manners.turn(url, gone.signal), manners.turn(url, new AbortController().signal)]
  gone.abort()
  expect([await first, await second]).toEqual([false, true])
})

test('ten look-ups at one archive => never two requests closer than the interval', async () => {
  const mementos = Array.from({ length: 10 }, (_, index) => ({ url: `${page}/${index}`, at: kept.at }))
  await using stand = await startStand(
    { 'archive.example': { mementos } },
    [entry('archive.example', ['timegate'])],
    {
      manners: { interval: 60 },
    },
  )
  const found = await Promise.all(mementos.map(({ url }) => stand.find(url)))
  expect(found.every((copies) => copies.length === 1)).toBe(true)
  const gaps = stand.requests.slice(1).map(({ at }, index) => at - (stand.requests[index]?.at ?? 0))
  expect(stand.requests).toHaveLength(20)
  // What was sent 60 ms apart may arrive closer on a busy machine; the exact times are held below.
  expect(Math.min(...gaps)).toBeGreaterThan(20)
})

for (const retryAfter of ['3600', 'Fri, 20 Nov 2026 14:00:00 GMT', undefined]) {
  test(`429 with Retry-After ${retryAfter} => nothing more is sent, and the next look-up ends at once`, async () => {
    const play = (_: unknown, response: ServerResponse) => {
      response.writeHead(429, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end()
      return true
    }
    await using stand = await startStand({ 'archive.example': { play } }, [
      entry('archive.example', ['cdx', 'timegate', 'timemap']),
    ])
    expect(await stand.find(page)).toEqual([])
    expect(await stand.find(`${page}/2`)).toEqual([])
    expect(stand.requests).toHaveLength(1)
  })
}

test('Retry-After: 0 => the archive is asked again', async () => {
  let first = true
  const play = (_: unknown, response: ServerResponse) => {
    if (!first) return false
    first = false
    response.writeHead(429, { 'retry-after': '0' }).end()
    return true
  }
  await using stand = await startStand({ 'archive.example': { mementos: [kept], play } }, [
    entry('archive.example', ['timegate']),
  ])
  expect(await stand.find(page)).toEqual([])
  await new Promise((go) => setTimeout(go, 20))
  expect(await stand.find(page)).toHaveLength(1)
})

test('one archive never answers => the other one is offered within the cap, and the silent one is left alone', async () => {
  const archives = {
    'silent.example': { play: () => true },
    'good.example': { mementos: [kept, { ...kept, url: `${page}/2` }, { ...kept, url: `${page}/3` }] },
  }
  await using stand = await startStand(
    archives,
    [entry('silent.example', ['cdx', 'timegate']), entry('good.example', ['timegate'])],
    {
      // Room for two silences even on a busy machine: one that is cut short is nobody's fault and would not count.
      policy: { listing: 8_000, request: 400 },
    },
  )
  const began = performance.now()
  expect(await stand.find(page)).toHaveLength(1)
  expect(performance.now() - began).toBeLessThan(5_000)
  const again = performance.now()
  expect(await stand.find(`${page}/2`)).toHaveLength(1)
  expect(performance.now() - again).toBeLessThan(1_200)
  expect(stand.requests.filter(({ host }) => host === 'silent.example')).toHaveLength(2)
})

test('every archive drips for ever => [] at the deadline, with no socket left', async () => {
  const play = (_: unknown, response: ServerResponse) => {
    const timer = setInterval(() => response.write('x'), 20)
    response.once('close', () => clearInterval(timer))
    return true
  }
  await using stand = await startStand(
    { 'drip.example': { play } },
    [entry('drip.example', ['cdx', 'timegate', 'timemap'])],
    {
      policy: { deadline: 800, listing: 10_000, request: 10_000 },
    },
  )
  const began = performance.now()
  expect(await stand.find(page)).toEqual([])
  expect(performance.now() - began).toBeLessThan(5_000)
  await new Promise((go) => setTimeout(go, 50))
  expect(stand.openSockets).toBe(0)
})

test('the run ends => [] at once, and nothing is sent for who comes after', async () => {
  await using stand = await startStand({ 'silent.example': { play: () => true } }, [
    entry('silent.example', ['timegate']),
  ])
  const ends = new AbortController()
  setTimeout(() => ends.abort(), 50)
  const began = performance.now()
  const looks = [1, 2, 3, 4].map((number) => stand.find(`${page}/${number}`, { signal: ends.signal }))
  expect(await Promise.all(looks)).toEqual([[], [], [], []])
  expect(performance.now() - began).toBeLessThan(2_000)
  expect(stand.requests.length).toBeLessThanOrEqual(2)
})

test('more look-ups than can be made in time => the late ones give up waiting, nobody is held up', async () => {
  const mementos = Array.from({ length: 40 }, (_, index) => ({ url: `${page}/${index}`, at: kept.at }))
  await using stand = await startStand(
    { 'archive.example': { mementos } },
    [entry('archive.example', ['timegate'])],
    { manners: { interval: 100 }, policy: { patience: 700, atOnce: 1 } },
  )
  const found = await Promise.all(mementos.map(({ url }) => stand.find(url)))
  expect(found[0]).toHaveLength(1)
  expect(found.at(-1)).toEqual([])
  expect(stand.requests.length).toBeLessThan(40)
})
