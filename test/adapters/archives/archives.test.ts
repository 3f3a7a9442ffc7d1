/** What Archives finds: the closest copy that holds the page, over every way there is to ask. */
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pageBody, type FakeMemento } from '../../fakes/memento-server.ts'
import { entry, startStand } from './stand.ts'

const page = 'https://rivers.example/reports/2019/annual'
const years = (url = page): FakeMemento[] =>
  [2016, 2018, 2020, 2022].map((year) => ({
    url,
    at: `${year}0601120000`,
    body: pageBody(`Report of ${year}`),
  }))

const ways = [['timegate'], ['timemap'], ['cdx'], ['timegate', 'timemap', 'cdx']] as const

for (const way of ways) {
  test(`over ${way.join(', ')}: the copy closest to the date => its address for readers and its date`, async () => {
    await using stand = await startStand({ 'archive.example': { mementos: years() } }, [
      entry('archive.example', way),
    ])
    expect(await stand.find(page, { near: '2018-09-01T00:00:00Z' })).toEqual([
      { url: `http://archive.example/web/20180601120000/${page}`, at: '2018-06-01T12:00:00.000Z' },
    ])
    expect(stand.requests.some(({ path }) => path.includes('20180601120000id_/'))).toBe(true)
  })

  test(`over ${way.join(', ')}: no date => the newest copy`, async () => {
    await using stand = await startStand({ 'archive.example': { mementos: years() } }, [
      entry('archive.example', way),
    ])
    expect((await stand.find(page)).map(({ at }) => at)).toEqual(['2022-06-01T12:00:00.000Z'])
  })

  test(`over ${way.join(', ')}: nothing kept => []`, async () => {
    await using stand = await startStand({ 'archive.example': { mementos: [] } }, [
      entry('archive.example', way),
    ])
    expect(await stand.find(page)).toEqual([])
  })
}

const bad: readonly (readonly [string, Partial<FakeMemento>])[] = [
  ['an error page with its status', { status: 404, body: pageBody('Not Found') }],
  ['a server error', { status: 500, body: '' }],
  [
    'a bot wall',
    { status: 403, headers: { 'cf-mitigated': 'challenge' }, body: '<title>Just a moment...</title>' },
  ],
  [
    'an error page with 200',
    {
      body: '<!doctype html><title>404 Not Found</title><h1>404 Not Found</h1><p>The page you requested could not be found.</p>',
    },
  ],
  [
    'a redirect to the front page',
    { status: 301, headers: { location: 'https://rivers.example/' }, body: '' },
  ],
  ['an empty body', { body: '' }],
]
for (const [what, memento] of bad) {
  test(`the closest copy holds ${what} => the next closest is offered`, async () => {
    const front: FakeMemento = {
      url: 'https://rivers.example/',
      at: '20200601120000',
      body: pageBody('Rivers'),
    }
    const mementos = [
      ...years().filter(({ at }) => !at.startsWith('2020')),
      front,
      { url: page, at: '20200601120000', ...memento },
    ]
    await using stand = await startStand({ 'archive.example': { mementos } }, [
      entry('archive.example', ['timegate', 'timemap']),
    ])
    const found = await stand.find(page, { near: '2020-05-01T00:00:00Z' })
    expect(found.map(({ at }) => at.slice(0, 4))).toEqual(['2018'])
    expect(stand.requests.some(({ path }) => path.startsWith('/web/20200601120000id_/'))).toBe(true)
  })
}

test('four bad copies => no fifth is looked at', async () => {
  const mementos = Array.from({ length: 9 }, (_, index) => ({
    url: page,
    at: `20${10 + index}0601120000`,
    body: `<!doctype html><title>404 Not Found</title><h1>404 Not Found</h1><p>Nothing here (${index}).</p>`,
  }))
  await using stand = await startStand({ 'archive.example': { mementos } }, [
    entry('archive.example', ['timegate', 'timemap', 'cdx']),
  ])
  expect(await stand.find(page, { near: '2014-01-01T00:00:00Z' })).toEqual([])
  expect(stand.requests.filter(({ path }) => path.startsWith('/web/'))).toHaveLength(4)
})

test('a redirect that was recorded leads to the page => the copy is offered with the date of what it shows', async () => {
  const mementos = [
    { url: page, at: '20180601120000', status: 301, headers: { location: `${page}/` }, body: '' },
    { url: `${page}/`, at: '20180602120000' },
  ]
  await using stand = await startStand({ 'archive.example': { mementos } }, [
    entry('archive.example', ['timegate']),
  ])
  expect(await stand.find(page)).toEqual([
    { url: `http://archive.example/web/20180601120000/${page}`, at: '2018-06-02T12:00:00.000Z' },
  ])
})

test('an archive that has no unaltered form => what it shows readers is looked at', async () => {
  await using stand = await startStand({ 'archive.example': { mementos: years(), noRaw: true } }, [
    entry('archive.example', ['timegate']),
  ])
  expect(await stand.find(page)).toHaveLength(1)
})

test('a page that was recorded in gzip => is read', async () => {
  const packed = { headers: { 'content-encoding': 'gzip' }, body: gzipSync(pageBody()) }
  await using stand = await startStand(
    { 'archive.example': { mementos: [{ url: page, at: '20200601120000', ...packed }] } },
    [entry('archive.example', ['cdx'])],
  )
  expect(await stand.find(page)).toHaveLength(1)
})

test('kept under the other scheme, or with www => found, and asked for as cited first', async () => {
  const other = 'http://rivers.example/reports/2019/annual'
  const www = 'https://www.rivers.example/reports/2019/annual'
  for (const url of [other, www]) {
    await using stand = await startStand({ 'archive.example': { mementos: years(url) } }, [
      entry('archive.example', ['timegate']),
    ])
    expect(await stand.find(page)).toHaveLength(1)
    expect(stand.requests[0]?.path).toBe(`/timegate/${page}`)
  }
})

test('two archives => the closest copy of all, and both where two are wanted', async () => {
  const other = [{ url: page, at: '20190115000000' }]
  const archives = { 'one.example': { mementos: years() }, 'two.example': { mementos: other } }
  await using stand = await startStand(archives, [
    entry('one.example', ['timegate']),
    entry('two.example', ['cdx']),
  ])
  const near = '2019-01-01T00:00:00Z'
  expect((await stand.find(page, { near })).map(({ url }) => new URL(url).host)).toEqual(['two.example'])
  expect((await stand.find(page, { near, limit: 2 })).map(({ at }) => at.slice(0, 4))).toEqual([
    '2019',
    '2018',
  ])
})

test('a TimeMap in pages => only the page of that time is read', async () => {
  const mementos = Array.from({ length: 20 }, (_, index) => ({
    url: page,
    at: `20${String(index).padStart(2, '0')}0601120000`,
  }))
  await using stand = await startStand({ 'archive.example': { mementos, pageSize: 4 } }, [
    entry('archive.example', ['timemap']),
  ])
  const found = await stand.find(page, { near: '2013-05-01T00:00:00Z' })
  expect(found.map(({ at }) => at.slice(0, 4))).toEqual(['2013'])
  expect(stand.requests.filter(({ path }) => path.startsWith('/timemap/link/4/'))).toHaveLength(1)
})

test('tracking parameters stay, fragment, user name and password go', async () => {
  const tracked = `${page}?utm_source=letter&id=3`
  await using stand = await startStand({ 'archive.example': { mementos: years(tracked) } }, [
    entry('archive.example', ['timegate']),
  ])
  const cited = `${tracked.replace('https://', 'https://ann:secret@')}#chapter`
  expect(await stand.find(cited)).toHaveLength(1)
  expect(stand.requests[0]?.path).toBe(`/timegate/${tracked}`)
  expect(JSON.stringify(stand.requests)).not.toMatch(/secret|chapter/)
})

test('a cited copy that is dead itself => its original is looked for, near its date', async () => {
  await using stand = await startStand({ 'archive.example': { mementos: years() } }, [
    entry('archive.example', ['cdx']),
  ])
  const found = await stand.find(`https://gone-archive.example/web/20160701000000/${page}`)
  expect(found.map(({ at }) => at.slice(0, 4))).toEqual(['2016'])
})

const unasked = [
  'ftp://rivers.example/a',
  'not a url',
  'http://intranet/a',
  'http://printer.local/',
  'http://10.0.0.1/a',
  'http://[::1]/a',
  'http://192.168.1.1/',
  'mailto:a@b.example',
]
test.each(unasked)('%s => no archive hears of it', async (url) => {
  await using stand = await startStand({ 'archive.example': {} }, [entry('archive.example', ['timegate'])])
  expect(await stand.find(url)).toEqual([])
  expect(stand.requests).toEqual([])
})
