/** Looks kept between runs: facts in lines, bounded, never freezing an error, judged again without any network. */
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { defaultPolicy, type Observation } from '../../../citations/index.ts'
import { openLookFile } from '../../../src/adapters/looks/file.ts'
import { cachedLooks, rejudgedLooks } from '../../../src/adapters/looks/looks.ts'
import { check } from '../../../src/flow/check.ts'
import type { Looks, Probe } from '../../../src/ports.ts'
import { answered, failing, observed } from '../../citations/observations.ts'

const { signal } = new AbortController()
const vantage = { egress: 'direct', country: 'DE', resolver: 'system' } as const
const setting = { class: 'live', vantage } as const
const NOW = new Date('2026-11-22T12:00:00.000Z')
const clock = { now: () => NOW }

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-looks-'))
  path = join(folder, 'deep', 'looks.ndjson')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const alive = (url: string, finishedAt = '2026-11-22T10:00:00.000Z'): Observation => ({
  ...observed(url, answered([{ url, status: 200 }])),
  finishedAt,
})
const gone = (url: string): Observation => observed(url, answered([{ url, status: 404 }]))

async function kept(observations: readonly Observation[], most?: number): Promise<void> {
  await using file = await openLookFile(path, { setting, ...(most === undefined ? {} : { most }) })
  for (const observation of observations) await file.keep(observation)
}

test('what was kept is found in the next run, under each spelling of the link', async () => {
  await kept([alive('https://Example.org/a'), gone('https://example.org/b')])
  await using file = await openLookFile(path, { setting })
  expect(file.notices).toEqual([])
  expect(await file.find('https://example.org:443/a')).toEqual({
    ...alive('https://Example.org/a'),
    url: 'https://example.org:443/a',
  })
  expect(await file.find('https://example.org/b')).toEqual(gone('https://example.org/b'))
  expect(await file.find('https://example.org/c')).toBeNull()
})

test('a later look takes the place of the earlier one, and the rest stays', async () => {
  await kept([alive('https://a.example/'), alive('https://b.example/')])
  await kept([gone('https://a.example/')])
  await using file = await openLookFile(path, { setting })
  expect((await file.find('https://a.example/'))?.attempts[0]?.hops[0]?.status).toBe(404)
  expect(await file.find('https://b.example/')).not.toBeNull()
  expect((await readFile(path, 'utf8')).trim().split('\n')).toHaveLength(2)
})

test('what was just kept is found in the same run, and many may keep at once', async () => {
  await using file = await openLookFile(path, { setting })
  const urls = Array.from({ length: 200 }, (_, n) => `https://h${n}.example/`)
  await Promise.all(urls.map((url) => file.keep(alive(url))))
  const found = await Promise.all(urls.map((url) => file.find(url)))
  expect(found.map((look) => look?.url)).toEqual(urls)
})

test('lines that are none of ours are left out, with a notice', async () => {
  await kept([alive('https://a.example/'), alive('https://b.example/')])
  const good = await readFile(path, 'utf8')
  const odd = [
    'nonsense',
    '{"version":1}',
    '[]',
    'null',
    JSON.stringify({ ...alive('https://c.example/'), attempts: [{}] }),
  ]
  await writeFile(path, `${odd.join('\n')}\n\n${'x'.repeat(3_000_000)}\n${good}${good.slice(0, 100)}`)
  await using file = await openLookFile(path, { setting })
  expect(file.notices).toHaveLength(1)
  expect(file.notices[0]).toContain('7 of the lines')
  expect(await file.find('https://a.example/')).not.toBeNull()
  expect(await file.find('https://c.example/')).toBeNull()
  await file.close()
  expect(await readFile(path, 'utf8')).toHaveLength(good.length)
})

test('bounded: of too many links the latest are kept', async () => {
  const day = (n: number) => `2026-11-${String(n + 10)}T10:00:00.000Z`
  await kept(
    [3, 1, 4, 2].map((n) => alive(`https://h${n}.example/`, day(n))),
    2,
  )
  await using file = await openLookFile(path, { setting })
  const left = await Promise.all([1, 2, 3, 4].map((n) => file.find(`https://h${n}.example/`)))
  expect(left.map((look) => look !== null)).toEqual([false, false, true, true])
})

test('the file is whole at any time: it is replaced when the run is over, and no draft stays behind', async () => {
  await kept([alive('https://a.example/')])
  const before = await readFile(path, 'utf8')
  const file = await openLookFile(path, { setting })
  await file.keep(alive('https://b.example/'))
  expect(await readFile(path, 'utf8')).toBe(before)
  await file.close()
  await file.close()
  expect(await readdir(join(folder, 'deep'))).toEqual(['looks.ndjson'])
  expect(await readFile(path, 'utf8')).toContain('b.example')
})

test('looks through another network or from elsewhere are not found', async () => {
  await kept([
    { ...alive('https://a.example/'), class: 'rehearsal' },
    { ...alive('https://b.example/'), vantage: { ...vantage, country: 'US' } },
  ])
  await using file = await openLookFile(path, { setting })
  expect(await file.find('https://a.example/')).toBeNull()
  expect(await file.find('https://b.example/')).toBeNull()
})

test('a look that was cut short or never begun takes no place', async () => {
  await kept([alive('https://a.example/')])
  await kept([
    observed('https://a.example/', failing('deadline', 'https://a.example/')),
    { ...observed('https://a.example/'), notChecked: 'deadline' },
  ])
  await using file = await openLookFile(path, { setting })
  expect((await file.find('https://a.example/'))?.attempts[0]?.end.kind).toBe('answer')
})

/** Checks one link over these looks; the probe finds the page gone. */
async function checked(looks: Looks, url: string): Promise<{ verdict: string; asked: number }> {
  let asked = 0
  const refuse = () => Promise.reject(new Error('nothing else may be asked'))
  const probe: Probe = {
    observe: async (cited) => {
      asked += 1
      return gone(cited)
    },
    accompany: refuse,
    nameServers: refuse,
  }
  const { verdict } = await check(
    { probe, viewer: null, looks },
    { url, policy: defaultPolicy, means: { browser: 'never', quiet: true }, acceptLanguage: null },
    { signal },
  )
  return { verdict: verdict.verdict, asked }
}

test.each<[string, Observation, boolean]>([
  ['alive, two hours old', alive('https://a.example/'), true],
  ['alive, two days old', alive('https://a.example/', '2026-11-20T10:00:00.000Z'), false],
  ['alive, from the future', alive('https://a.example/', '2027-01-01T10:00:00.000Z'), false],
  ['gone', gone('https://a.example/'), false],
  [
    'a server error',
    observed('https://a.example/', answered([{ url: 'https://a.example/', status: 503 }])),
    false,
  ],
  ['a reset', observed('https://a.example/', failing('connection-reset', 'https://a.example/')), false],
  ['a wall', observed('https://a.example/', answered([{ url: 'https://a.example/', status: 403 }])), false],
])('cached: %s => serves: %s', async (_, look, serves) => {
  await kept([look])
  await using file = await openLookFile(path, { setting })
  const { verdict, asked } = await checked(
    cachedLooks(file, { policy: defaultPolicy, clock }),
    'https://a.example/',
  )
  expect(asked).toBe(serves ? 0 : 1)
  expect(verdict === 'gone').toBe(!serves)
})

test('rejudged: every kept look is judged, errors as well, and nothing is asked or changed', async () => {
  await kept([alive('https://a.example/', '2020-01-01T00:00:00.000Z'), gone('https://b.example/')])
  const before = await readFile(path, 'utf8')
  await using file = await openLookFile(path, { setting })
  const looks = rejudgedLooks(file, { setting, clock })
  const told = await Promise.all(['a', 'b', 'c'].map((name) => checked(looks, `https://${name}.example/`)))
  expect(told.map(({ asked }) => asked)).toEqual([0, 0, 0])
  expect(told.map(({ verdict }) => verdict).slice(1)).toEqual(['gone', 'not-checked'])
  expect(told[0]?.verdict).not.toBe('not-checked')
  await file.close()
  expect((await readFile(path, 'utf8')).split('\n').toSorted()).toEqual(before.split('\n').toSorted())
})

test('a file without its last line end goes on being a file of lines', async () => {
  await kept([alive('https://a.example/')])
  await appendFile(path, JSON.stringify(alive('https://b.example/')))
  await kept([alive('https://c.example/')])
  await using file = await openLookFile(path, { setting })
  expect(file.notices).toEqual([])
  expect(await file.find('https://b.example/')).not.toBeNull()
})
