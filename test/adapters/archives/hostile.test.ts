/** What archives do wrong, by accident and on purpose: nothing is offered on such a word, nothing hangs, nothing inside is reached. */
import { gzipSync } from 'node:zlib'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { dateOf, pageBody, type FakeArchive } from '../../fakes/memento-server.ts'
import { entry, startStand } from './stand.ts'

const page = 'https://rivers.example/reports/2019/annual'
const kept = { url: page, at: '20190601120000' }
type Play = (request: IncomingMessage, response: ServerResponse) => boolean

/** Answers what begins with `prefix` so, and leaves the rest alone. */
function on(prefix: string, answer: (response: ServerResponse, request: IncomingMessage) => void): Play {
  return (request, response) => {
    if (request.url?.startsWith(prefix) !== true) return false
    answer(response, request)
    return true
  }
}
const rows = (list: readonly (readonly string[])[]) =>
  JSON.stringify([['timestamp', 'original', 'mimetype', 'statuscode', 'digest'], ...list])

/** Gives more than any answer may. */
const bomb = gzipSync(Buffer.alloc(16_000_000), { level: 1 })
const indexFaults: readonly (readonly [string, Play])[] = [
  ['503', on('/cdx', (response) => response.writeHead(503).end('busy'))],
  ['HTML with 200', on('/cdx', (response) => response.end('<html><title>Temporarily Offline</title>'))],
  ['broken JSON', on('/cdx', (response) => response.end('[["timestamp","original"],["2019'))],
  ['JSON of another shape', on('/cdx', (response) => response.end('{"error": "blocked"}'))],
  ['an endless answer', on('/cdx', (response) => flood(response, '["x"],'))],
  [
    'a gzip bomb',
    on('/cdx', (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)),
  ],
  [
    'gzip that is broken off',
    on('/cdx', (response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(rows([])).subarray(0, 20)),
    ),
  ],
  ['silence', on('/cdx', () => {})],
  ['a closed connection', on('/cdx', (response) => response.destroy())],
]
test.each(indexFaults)('the index gives %s => datetime negotiation finds the copy', async (_, play) => {
  await using stand = await startStand({ 'archive.example': { mementos: [kept], play } }, [
    entry('archive.example', ['cdx', 'timegate']),
  ])
  expect((await stand.find(page)).map(({ at }) => at)).toEqual(['2019-06-01T12:00:00.000Z'])
  expect(stand.openSockets).toBeLessThan(2)
})

test('an index in gzip => is read', async () => {
  const body = gzipSync(rows([['20190601120000', page, 'text/html', '200', 'ABCDEFGHIJ']]))
  const play = on('/cdx', (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(body))
  await using stand = await startStand({ 'archive.example': { mementos: [kept], play } }, [
    entry('archive.example', ['cdx']),
  ])
  expect(await stand.find(page)).toHaveLength(1)
})

test('rows of nonsense => only what can be a copy is asked for', async () => {
  const list = [
    ['99999999999999', page, 'text/html', '200', 'A'],
    ['20300101000000', page, 'text/html', '200', 'A'],
    ['20190601', page, 'text/html', '200', 'A'],
    ['20190601120000', 'javascript:alert(1)', 'text/html', '200', 'A'],
    ['20190601120000', page, 'text/html', '200', 'A'],
    [],
    ['org%2Cexample'],
  ]
  const play = on('/cdx', (response) => response.end(rows(list)))
  await using stand = await startStand({ 'archive.example': { mementos: [kept], play } }, [
    entry('archive.example', ['cdx']),
  ])
  expect(await stand.find(page)).toHaveLength(1)
  expect(stand.requests.filter(({ path }) => path.startsWith('/web/'))).toHaveLength(1)
})

const inside = [
  'http://127.0.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]/',
  'http://10.1.2.3:8080/',
  'http://inner.example/',
]
test.each(inside)('copies said to be at %s => nothing connects there, nothing is offered', async (target) => {
  const link = `<${page}>; rel="original", <${target}>; rel="memento"; datetime="${dateOf(kept.at)}"`
  const play: Play = (request, response) => {
    response.writeHead(request.url?.startsWith('/timegate/') === true ? 302 : 200, { location: target, link })
    response.end(link)
    return true
  }
  const archives: Record<string, FakeArchive> = { 'archive.example': { play } }
  await using stand = await startStand(archives, [entry('archive.example', ['timegate', 'timemap'])], {
    onlyHosts: ['archive.example'],
    records: { 'inner.example': { a: ['192.168.7.7'] } },
  })
  expect(await stand.find(page)).toEqual([])
  expect(
    stand.dials.filter(({ host }) => host !== 'archive.example').flatMap(({ attempts }) => attempts),
  ).toEqual([])
})

test('a copy that leads to an inner address => nothing connects there, nothing is offered', async () => {
  const play = on('/web/', (response) =>
    response.writeHead(302, { 'location': 'http://127.0.0.1/', 'memento-datetime': dateOf(kept.at) }).end(),
  )
  await using stand = await startStand(
    { 'archive.example': { mementos: [kept], play } },
    [entry('archive.example', ['timegate'])],
    { onlyHosts: ['archive.example'] },
  )
  expect(await stand.find(page)).toEqual([])
  expect(stand.dials.find(({ host }) => host !== 'archive.example')).toMatchObject({
    host: '127.0.0.1',
    attempts: [],
    failure: 'unsafe-address',
  })
})

test('a TimeMap whose pages never end => three are read', async () => {
  let count = 0
  const play = on('/timemap/', (response) => {
    count += 1
    response.end(
      `<${page}>; rel="original", <http://archive.example/timemap/link/${count}/${page}>; rel="timemap"; from="${dateOf(kept.at)}"`,
    )
  })
  await using stand = await startStand({ 'archive.example': { play } }, [
    entry('archive.example', ['timemap']),
  ])
  expect(await stand.find(page)).toEqual([])
  expect(count).toBe(3)
})

test('a TimeMap without an end => what came before the cap is used, within the time', async () => {
  const play = on('/timemap/', (response) =>
    flood(
      response,
      `<http://archive.example/web/20190601120000/${page}>; rel="memento"; datetime="${dateOf(kept.at)}",\n`,
    ),
  )
  await using stand = await startStand({ 'archive.example': { mementos: [kept], play } }, [
    entry('archive.example', ['timemap']),
  ])
  expect(await stand.find(page)).toHaveLength(1)
})

test('a Link header of 60,000 bytes => read within bounds', async () => {
  const play = on('/timegate/', (response) =>
    response
      .writeHead(302, {
        location: `/web/20190601120000/${page}`,
        vary: 'accept-datetime',
        link: '<a>;'.repeat(15_000),
      })
      .end(),
  )
  await using stand = await startStand({ 'archive.example': { mementos: [kept], play } }, [
    entry('archive.example', ['timegate']),
  ])
  expect(await stand.find(page)).toHaveLength(1)
})

test('a header beyond every bound => no answer, and []', async () => {
  const play = on('/timegate/', (response) =>
    response.writeHead(302, { location: '/x', link: '<a>;'.repeat(60_000) }).end(),
  )
  await using stand = await startStand({ 'archive.example': { play } }, [
    entry('archive.example', ['timegate']),
  ])
  expect(await stand.find(page)).toEqual([])
})

test('TimeGates that hand on to each other for ever => three are asked', async () => {
  const play = on('/timegate/', (response, request) =>
    response.writeHead(302, { location: `${request.url}x` }).end(),
  )
  await using stand = await startStand(
    { 'archive.example': { play } },
    [entry('archive.example', ['timegate'])],
    { policy: { request: 500 } },
  )
  expect(await stand.find(page)).toEqual([])
  expect(stand.requests.length).toBeLessThanOrEqual(9)
})

const liars: readonly (readonly [string, Record<string, string>])[] = [
  ['no date at all', {}],
  ['a date that is none', { 'memento-datetime': 'yesterday' }],
  ['a date in the future', { 'memento-datetime': dateOf('20400101000000') }],
  ['a date before the web', { 'memento-datetime': dateOf('19700101000000') }],
  [
    'the copy of another page',
    { 'memento-datetime': dateOf(kept.at), 'link': '<https://casino.example/>; rel="original"' },
  ],
]
test.each(liars)('a copy with %s => not offered', async (_, headers) => {
  const play = on('/copy', (response) =>
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(pageBody()),
  )
  const gate = on('/timegate/', (response) =>
    response.writeHead(302, { location: '/copy', vary: 'accept-datetime' }).end(),
  )
  await using stand = await startStand({ 'archive.example': { play: (a, b) => play(a, b) || gate(a, b) } }, [
    entry('archive.example', ['timegate']),
  ])
  expect(await stand.find(page)).toEqual([])
  expect(stand.requests.some(({ path }) => path === '/copy')).toBe(true)
})

test('script in a title or an address => nothing of it is passed on but the escaped address', async () => {
  const cited = 'https://rivers.example/a?q=<script>alert(1)</script>&r="x'
  const known = new URL(cited).href
  const body = pageBody('<script>alert(2)</script>\u001b[31m')
  await using stand = await startStand(
    { 'archive.example': { mementos: [{ url: known, at: kept.at, body }] } },
    [entry('archive.example', ['timegate'])],
  )
  const found = await stand.find(cited)
  expect(found).toHaveLength(1)
  expect(JSON.stringify(found)).not.toMatch(/<script|alert\(2\)|u001b/)
})

test('a user name in the address of a copy => not offered', async () => {
  const play = on('/timegate/', (response) =>
    response
      .writeHead(302, {
        location: `http://ann:pass@archive.example/web/20190601120000/${page}`,
        vary: 'accept-datetime',
      })
      .end(),
  )
  await using stand = await startStand({ 'archive.example': { mementos: [kept], play } }, [
    entry('archive.example', ['timegate']),
  ])
  expect(await stand.find(page)).toEqual([])
})

function flood(response: ServerResponse, text: string): void {
  const piece = text.repeat(1_000)
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', more)
  }
  more()
}
