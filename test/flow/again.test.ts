/** A document looked at again: further runs, what they keep, and the strikes that a service makes by itself. */
import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { observationKey, reservedRunKey, runKey, spoolKey, type RunRecord } from '../../citations/index.ts'
import { extractDocument } from '../../src/flow/extract.ts'
import { lookAgain } from '../../src/flow/again.ts'
import { putJson, readJson } from '../../src/flow/objects.ts'
import { closeRun } from '../../src/flow/report.ts'
import { takeDown } from '../../src/flow/withhold.ts'
import { DAY, openAgainStand, setting, type AgainStand } from './again-stand.ts'

const bridges =
  'The council counted eleven bridges that had to be closed while the water stood above the mark. '
const recipes = 'Knead flour, butter and sugar until smooth, then bake it golden brown for half an hour. '
const page = (text: string) => `<!doctype html><title>A page</title><h1>A page</h1><p>${text.repeat(25)}</p>`
const html = (response: ServerResponse, body: string) =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end(body)

/** `live` answers, `gone` says 404 for good, `away` breaks off until it is back. */
async function openThree({ cited = 3, ...options }: { strikes?: number; cited?: number } = {}) {
  const web = { back: false, text: bridges }
  const stand = await openAgainStand((request, response, place) => {
    if (place === 'live.example/a') html(response, page(web.text))
    else if (place === 'away.example/c' && web.back) html(response, page(bridges))
    else if (place.startsWith('away.example')) request.socket.destroy()
    else
      response.writeHead(404, { 'content-type': 'text/html' }).end('<title>Not found</title><p>No such page.')
  }, options)
  const urls = ['http://live.example/a', 'http://gone.example/b', 'http://away.example/c']
  return { stand, web, urls, row: await stand.handIn(urls.slice(0, cited)) }
}
const verdicts = async (stand: AgainStand, row: Parameters<AgainStand['report']>[0]) =>
  (await stand.report(row)).links.map(({ verdict, certainty }) => `${verdict} ${certainty}`)
const recordOf = async ({ store }: AgainStand, run: string | null) => {
  const record = await readJson<RunRecord>(store, runKey(run ?? '', 'run.json'))
  if (record === null) throw new Error('no run')
  return record
}

test('what failed is looked at again days later, until it is confirmed or back; the rest is carried on by reference', async () => {
  const { stand, web, urls, row } = await openThree()
  await using _ = stand
  const first = await stand.report(row)
  expect(first.links.map(({ verdict, certainty }) => `${verdict} ${certainty}`)).toEqual([
    'alive provisional',
    'gone provisional',
    'connection-reset provisional',
  ])
  const permalinks = (await recordOf(stand, row.run)).links.map(({ snapshot }) => snapshot)
  expect(first.links.map(({ snapshot }) => snapshot)).toEqual([permalinks[0], permalinks[1], null])
  expect(stand.captured.toSorted()).toEqual(urls.slice(0, 2).toSorted())
  expect(stand.waiting).toMatchObject([{ name: 'watch', data: { what: 'strikes', run: row.run } }])
  expect(stand.waiting[0]?.after).toBeGreaterThanOrEqual(3 * DAY)
  expect(stand.waiting[0]?.after).toBeLessThan(3.1 * DAY)

  web.back = true
  const asked = stand.web.asked.filter((place) => place === 'live.example/a').length
  await stand.bring()
  const second = await stand.settled(row.id)
  expect(await verdicts(stand, second)).toEqual([
    'alive provisional',
    'gone provisional',
    'alive provisional',
  ])
  const report = await stand.report(second)
  expect(report.links.map(({ snapshot }) => snapshot)).toEqual(permalinks)
  // The link that stood was not asked for, and its look is told with its own time.
  expect(stand.web.asked.filter((place) => place === 'live.example/a')).toHaveLength(asked)
  expect(report.links.map(({ lookedAt }) => lookedAt !== undefined)).toEqual([true, false, false])
  expect(Date.parse(report.links[0]?.lookedAt ?? '')).toBeLessThan(Date.parse(report.run.startedAt))
  expect(await stand.store.head(observationKey(second.run ?? '', 'l1'))).toBeNull()
  // What is sealed is not captured again; what never answered is, under the permalink that waited for it.
  expect([stand.captured.length, stand.captured.at(-1)]).toEqual([3, urls[2]])
  const record = await recordOf(stand, second.run)
  expect(record).toMatchObject({ number: 2, before: row.run, strike: 1 })
  expect(record.links.map(({ kept, seen }) => [kept, seen])).toEqual([
    [row.run, row.run],
    [row.run, undefined],
    [undefined, undefined],
  ])
  expect((await stand.rebuilt()).differences).toEqual([])

  await stand.bring()
  const third = await stand.settled(row.id)
  expect(await verdicts(stand, third)).toEqual(['alive provisional', 'gone confirmed', 'alive provisional'])
  expect((await recordOf(stand, third.run)).links[2]).toMatchObject({ kept: second.run, seen: second.run })
  expect(stand.waiting).toEqual([])
  expect(stand.captured).toHaveLength(3)
  expect(await stand.rebuilt()).toMatchObject({ differences: [], findings: [], resumed: 0 })
}, 120_000)

test.each([
  [0, 0],
  [1, 1],
])(
  'strikes %i => %i runs by itself, and the doubt stays what it is',
  async (strikes, runs) => {
    const { stand, row } = await openThree({ strikes, cited: 2 })
    await using _ = stand
    for (let made = 0; made < runs; made++) {
      expect(stand.waiting).toHaveLength(1)
      await stand.bring()
      await stand.settled(row.id)
    }
    expect(stand.waiting).toEqual([])
    const last = await stand.settled(row.id)
    expect((await recordOf(stand, last.run)).number ?? 1).toBe(runs + 1)
    expect((await verdicts(stand, last))[1]).toBe('gone provisional')
  },
  120_000,
)

test('asked for again => every link is looked at, a page that says something else is told, its snapshot stays', async () => {
  const { stand, web, row } = await openThree({ cited: 2 })
  await using _ = stand
  const kept = (await stand.report(row)).links.map(({ snapshot }) => snapshot)
  web.text = recipes
  stand.later(DAY)
  const run = await stand.again(row)
  expect(await stand.catalog.document(row.id)).toMatchObject({ state: 'checking', run: run?.run })
  expect((await stand.catalog.links(run?.run ?? '')).map(({ archived }) => archived)).toEqual([true, true])
  const second = await stand.settled(row.id)
  const report = await stand.report(second)
  expect(report.links[0]).toMatchObject({ verdict: 'changed', outcome: 'unsure', snapshot: kept[0] })
  expect(report.links.every(({ lookedAt }) => lookedAt === undefined)).toBe(true)
  expect(stand.captured).toHaveLength(2)
  // The earlier run's strikes find that somebody has looked since, and do nothing.
  const early = stand.waiting.findIndex(({ data }) => data['run'] === row.run)
  expect(early).toBe(0)
  await stand.bring()
  expect((await stand.catalog.document(row.id))?.run).toBe(second.run)
  expect(await stand.report(row)).toMatchObject({ links: [{ verdict: 'alive' }, {}] })
  expect((await stand.rebuilt()).differences).toEqual([])
}, 120_000)

test('two who look again at once => one run; while it is under way and of one that is gone by => none', async () => {
  const { stand, row } = await openThree({ cited: 2 })
  await using _ = stand
  const begun = await Promise.all([stand.again(row), stand.again(row), stand.again(row)])
  expect(begun.filter((run) => run !== null)).toHaveLength(1)
  const under = await stand.catalog.document(row.id)
  expect(under).toMatchObject({ state: 'checking' })
  if (under === null) return
  expect(await stand.again(under)).toBeNull()
  await stand.settled(row.id)
  expect(await stand.again(row)).toBeNull()
  expect(await stand.store.head(reservedRunKey(row.id, 2))).not.toBeNull()
  expect(await stand.store.head(reservedRunKey(row.id, 3))).toBeNull()
}, 120_000)

test('whoever dies between the store and the catalog => the same run is begun later, by a caller or from the store alone', async () => {
  const { stand, row } = await openThree({ cited: 2 })
  await using _ = stand
  const dying = {
    ...stand.ports,
    catalog: { ...stand.catalog, beginAgain: () => Promise.reject(new Error('a power cut')) },
  }
  const input = { document: row.id, before: row.run ?? '', setting }
  await expect(lookAgain(dying, input)).rejects.toThrow('a power cut')
  expect(await stand.catalog.document(row.id)).toMatchObject({ state: 'done', run: row.run })
  const rebuilt = await stand.rebuilt()
  expect(rebuilt.resumed).toBe(2)
  const checks = rebuilt.jobs.filter(({ name }) => name === 'check')
  const run = await lookAgain(stand.ports, input)
  expect(checks.map(({ data }) => data['run'])).toEqual([run?.run, run?.run])
  await stand.settled(row.id)
  expect((await stand.rebuilt()).differences).toEqual([])
}, 120_000)

test('a run that was reserved and never written => the one before it stands', async () => {
  const { stand, row } = await openThree({ cited: 2 })
  await using _ = stand
  await putJson(stand.store, reservedRunKey(row.id, 2), { format: 'ibid-reserved-run/1', run: 'reserved' })
  expect(await stand.rebuilt()).toMatchObject({ differences: [], findings: [], resumed: 0 })
  expect((await stand.again(row))?.run).toBe('reserved')
}, 120_000)

test('what an earlier run recorded and could not seal => is not sealed for what another has looked at', async () => {
  const { stand, web, urls, row } = await openThree()
  await using _ = stand
  const snapshot = (await recordOf(stand, row.run)).links[2]?.snapshot ?? ''
  await putJson(stand.store, spoolKey(snapshot, 'old', 'capture.json'), {
    format: 'ibid-capture/1',
    run: row.run,
  })
  web.back = true
  await stand.again(row)
  const second = await stand.settled(row.id)
  expect([stand.captured.length, stand.captured.at(-1)]).toEqual([3, urls[2]])
  expect((await stand.report(second)).links[2]).toMatchObject({ verdict: 'alive', snapshot })
  expect(await stand.store.head(spoolKey(snapshot, 'old', 'capture.json'))).toBeNull()
}, 120_000)

test('a snapshot that was destroyed => is never made again, and stays told where it was listed', async () => {
  const { stand, row } = await openThree({ cited: 2 })
  await using _ = stand
  const snapshot = (await recordOf(stand, row.run)).links[0]?.snapshot ?? ''
  const custody = { ...stand.ports, witness: stand.witness }
  await takeDown(custody, { snapshot, level: 'destroyed', reason: 'names a minor' })
  await stand.again(row)
  const second = await stand.settled(row.id)
  expect(stand.captured).toHaveLength(2)
  expect(await stand.store.head(`snapshots/${snapshot}/manifest.json`)).toBeNull()
  const [link] = (await stand.report(second)).links
  expect(link).toMatchObject({ verdict: 'alive', snapshot, withheld: { level: 'destroyed' } })
}, 120_000)

test('jobs of the earlier run that come again => nothing of the new one moves', async () => {
  const { stand, row } = await openThree({ cited: 2 })
  await using _ = stand
  const run = await stand.again(row)
  const ports = { ...stand.ports }
  expect(await extractDocument(ports, { document: row.id, setting })).not.toBeNull()
  expect(await closeRun(ports, { document: row.id, run: row.run ?? '' })).toBe(true)
  expect((await stand.catalog.document(row.id))?.run).toBe(run?.run)
  await stand.settled(row.id)
}, 120_000)
