/**
 * Captures and second opinions pass the politeness of the whole process: their visits wait for site and address, stand in its
 * log, and send nothing to who wants to be left alone. A page's own parts belong to its visit.
 */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createViewer } from '../../../src/adapters/capturer/viewer.ts'
import { createPace } from '../../../src/adapters/probe/pace/create-pace.ts'
import { politePace, type Pace, type PaceEvent } from '../../../src/adapters/probe/pace/pace.ts'
import { bytes, html, png, redirect, startStand, type Site, type Stand } from './stand.ts'

const LONG = 'The river rose by two metres in the night, and the old bridge was closed. '.repeat(12)
const refusing = (status: number, retryAfter: string): Site[string] => {
  return (_, response) => response.writeHead(status, { 'retry-after': retryAfter }).end('later')
}
const site: Site = {
  '/page': html(
    `<h1>Page</h1><p>${LONG}</p><img src="/a.png"><img src="/b.png"><iframe src="/within"></iframe>`,
  ),
  '/within': html('<p>within</p>'),
  '/a.png': bytes('image/png', png),
  '/b.png': bytes('image/png', png),
  '/moved': redirect('http://other.test/page'),
  '/data.csv': bytes('text/csv', 'river,metres\nElbe,4\n'),
  '/busy': refusing(429, '86400'),
  '/strict': html(
    `<p>${LONG}</p><img src="/forbidding.png"><script>setTimeout(() => fetch("/after"), 700)</script>`,
  ),
  '/forbidding.png': refusing(429, '86400'),
  '/after': bytes('text/plain', 'x'),
}

let stand: Stand
let events: PaceEvent[] = []
let pace: Pace
beforeAll(async () => {
  const turns: Pace = {
    enter: (url, options) => pace.enter(url, options),
    heard: (url, status, headers) => pace.heard(url, status, headers),
    closedUntil: (url) => pace.closedUntil(url),
  }
  stand = await startStand(site, { turns })
})
afterAll(() => stand[Symbol.asyncDispose]())

function afresh(policy: Partial<typeof politePace> = {}): void {
  events = []
  stand.seen.splice(0)
  pace = createPace({ policy: { ...politePace, ...policy }, onEvent: (event) => events.push(event) })
}
const asked = () => events.filter(({ kind }) => kind === 'asked')
const capture = async (url: string, kind: 'page' | 'file' = 'page') => {
  await using captured = await stand.capture(url, { kind })
  return captured.facts
}

test('a captured page => one visit in the log, with its address; its parts are none', async () => {
  afresh()
  expect(await capture('http://site.test/page')).toMatchObject({ status: 200 })
  expect(asked().map(({ url }) => url)).toContain('http://site.test/page')
  expect(asked().some(({ url }) => url.endsWith('.png'))).toBe(false)
  expect(asked().every(({ address, site: name }) => address !== null && name === 'site.test')).toBe(true)
  expect(events.filter(({ kind }) => kind === 'ended')).toHaveLength(asked().length)
  expect(stand.seen).toContain('GET site.test/a.png')
})

test('a redirect to another site => a visit of that site too', async () => {
  afresh()
  await capture('http://site.test/moved')
  expect(asked().map(({ site: name }) => name)).toEqual(expect.arrayContaining(['site.test', 'other.test']))
})

test('a fetched file => a visit, and nothing of that is told to the server', async () => {
  afresh()
  expect(await capture('http://site.test/data.csv', 'file')).toMatchObject({ status: 200, kind: 'file' })
  expect(asked().map(({ url }) => url)).toEqual(['http://site.test/data.csv'])
  expect(JSON.stringify(stand.headers.at(-1))).not.toContain('visit')
})

test('https => a visit as well', async () => {
  afresh()
  await capture('https://secure.test/page')
  expect(asked().map(({ url }) => url)).toContain('https://secure.test/page')
})

test('captures and other requests at once => never more than the site is due', async () => {
  afresh({ atOnce: 1, aSecond: 2 })
  const files = [1, 2, 3, 4].map((n) => capture(`http://site.test/data.csv?${n}`, 'file'))
  const turn = await pace.enter(new URL('http://www.site.test/'), { signal: AbortSignal.timeout(20_000) })
  await turn.ask('127.0.0.9', { signal: AbortSignal.timeout(20_000) })
  turn.release()
  await Promise.all(files)
  let inside = 0
  for (const { kind } of events) {
    inside += kind === 'asked' ? 1 : kind === 'ended' ? -1 : 0
    expect(inside).toBeLessThanOrEqual(1)
  }
  const times = asked().map(({ at }) => at)
  expect(times).toHaveLength(5)
  for (const [index, at] of times.entries())
    if (index > 1) expect(at - (times[index - 2] ?? 0)).toBeGreaterThan(990)
})

test.each(['page', 'file'] as const)(
  'a closed window => a %s is not asked for, and the capture says why',
  async (kind) => {
    afresh()
    pace.heard(new URL('http://site.test/'), 429, [['retry-after', '86400']])
    const facts = await capture('http://site.test/data.csv', kind)
    expect(facts).toMatchObject({ state: 'partial', status: null })
    expect(JSON.stringify(facts.steps)).toContain('window-closed')
    expect(stand.seen).toEqual([])
    expect(events.some((event) => event.kind === 'refused')).toBe(true)
  },
)

test('https into a closed window => not even a connection', async () => {
  afresh()
  pace.heard(new URL('https://secure.test/'), 429, [['retry-after', '86400']])
  expect(await capture('https://secure.test/page')).toMatchObject({ status: null })
  expect(stand.seen).toEqual([])
})

test('what a visit hears is heard: the next one finds the window closed', async () => {
  afresh()
  expect(await capture('http://site.test/busy', 'file')).toMatchObject({ status: 429 })
  expect(pace.closedUntil(new URL('http://site.test/'))).not.toBeNull()
  expect(await capture('http://site.test/page')).toMatchObject({ status: null })
  expect(stand.seen).toEqual(['GET site.test/busy'])
})

test('a part that closes the window => the parts after it are not asked for', async () => {
  afresh()
  await capture('http://site.test/strict')
  expect(stand.seen).toContain('GET site.test/forbidding.png')
  expect(stand.seen).not.toContain('GET site.test/after')
})

test('a second opinion => a visit; into a closed window nothing, and it says so', async () => {
  afresh()
  await using viewer = createViewer({
    egress: stand.egress,
    turns: { ...pace, enter: (url, options) => pace.enter(url, options) },
    runDirectory: join(stand.directory, 'viewer-run'),
    spoolRoot: join(stand.directory, 'viewer-spool'),
    version: '0.0.0-test',
    contact: null,
    log: () => {},
  })
  const signal = AbortSignal.timeout(40_000)
  expect(await viewer.view('http://site.test/page', { signal })).toMatchObject({ status: 200, fault: null })
  expect(asked().map(({ url }) => url)).toContain('http://site.test/page')
  pace.heard(new URL('http://site.test/'), 503, [['retry-after', '86400']])
  stand.seen.splice(0)
  expect(await viewer.view('http://site.test/page', { signal })).toMatchObject({ fault: 'window-closed' })
  expect(stand.seen).toEqual([])
})
