/** A document that is watched: looked at again on its days, whatever happens in between, and its webhook told. */
import { expect, test } from 'vitest'
import { nextLookOf, runKey, watchKey, type RunRecord, type Watch } from '../../citations/index.ts'
import { readJson } from '../../src/flow/objects.ts'
import { resendWatches, watchJob, watchOf } from '../../src/flow/watch.ts'
import type { Job } from '../../src/ports.ts'
import { DAY, openAgainStand, type AgainStand } from './again-stand.ts'

const url = 'http://live.example/a'
const webhook = 'https://hooks.example/ibid'
async function openWatched(every: number | null = 7, hook: string | null = null) {
  const stand = await openAgainStand((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>A page</title><p>It is here.')
  })
  const row = await stand.handIn([url])
  const watch = await stand.watch(row.id, { every, webhook: hook })
  return { stand, row, watch }
}
const runOf = async ({ store, catalog }: AgainStand, document: string) =>
  readJson<RunRecord>(store, runKey((await catalog.document(document))?.run ?? '', 'run.json'))

test.each([
  ['2026-11-01T10:00:00.000Z', 1, '2026-11-02T10:00:00.000Z'],
  ['2026-11-02T09:59:59.999Z', 1, '2026-11-02T10:00:00.000Z'],
  ['2026-11-02T10:00:00.000Z', 1, '2026-11-03T10:00:00.000Z'],
  ['2026-11-20T00:00:00.000Z', 7, '2026-11-22T10:00:00.000Z'],
  ['2026-10-01T00:00:00.000Z', 7, '2026-11-08T10:00:00.000Z'],
])('now %s, every %i days => %s', (now, every, next) => {
  const since = '2026-11-01T10:00:00.000Z'
  const watch: Watch = { format: 'ibid-watch/1', document: 'd', every, since, webhook: null }
  expect(nextLookOf(watch, new Date(now)).toISOString()).toBe(next)
})

test('its day comes => the next job is sent, every link is looked at, and again a week later', async () => {
  const { stand, row, watch } = await openWatched()
  await using _ = stand
  expect(watch).toMatchObject({ every: 7, webhook: null })
  for (const number of [2, 3]) {
    expect(stand.waiting).toMatchObject([{ name: 'watch', data: { what: 'due', document: row.id } }])
    await stand.bring()
    await stand.settled(row.id)
    expect(await runOf(stand, row.id)).toMatchObject({ number })
  }
  expect(stand.waiting[0]?.after).toBe(7 * DAY)
  expect(stand.web.asked.filter((place) => place === 'live.example/a')).toHaveLength(3)
}, 120_000)

test('a webhook => a secret of its own in Standard Webhooks form, and one notice for each run that followed another', async () => {
  const { stand, row, watch } = await openWatched(1, webhook)
  await using _ = stand
  expect(watch?.webhook?.url).toBe(webhook)
  expect(watch?.webhook?.secret).toMatch(/^whsec_[A-Za-z0-9+/]{32}$/)
  await stand.bring()
  const second = await stand.settled(row.id)
  const notices = stand.waiting.filter(({ name }) => name === 'notify')
  expect(notices).toEqual([
    { name: 'notify', key: second.run, data: { document: row.id, run: second.run, before: row.run } },
  ])
  const anew = await stand.watch(row.id, { every: 1, webhook })
  expect(anew?.webhook?.secret).not.toBe(watch?.webhook?.secret)
}, 120_000)

test.each<[string, number | null]>([
  ['ended', null],
  ['set anew', 30],
])(
  '%s => the earlier job does nothing',
  async (_, every) => {
    const { stand, row } = await openWatched()
    await using _stand = stand
    stand.later(60)
    await stand.watch(row.id, { every, webhook: null })
    await stand.bring()
    expect(await stand.catalog.document(row.id)).toMatchObject({ state: 'done', run: row.run })
    expect(stand.waiting).toHaveLength(every === null ? 0 : 1)
    expect(await watchOf(stand.store, row.id)).toEqual(
      every === null ? null : expect.objectContaining({ every }),
    )
    expect(await stand.store.head(watchKey(row.id))).not.toBeNull()
  },
  120_000,
)

test('looked at since its day => nothing; just before it => all the same', async () => {
  const { stand, row } = await openWatched(1)
  await using _ = stand
  const [due] = stand.waiting
  stand.later(DAY + 60)
  await stand.again(row)
  const second = await stand.settled(row.id)
  await stand.bring()
  expect((await stand.catalog.document(row.id))?.run).toBe(second.run)
  expect(due?.data['due']).toBe('2026-11-02T10:00:00.000Z')
}, 120_000)

test('strikes under way on its day => it waits for them and then looks', async () => {
  const { stand, row } = await openWatched(1)
  await using _ = stand
  const [due] = stand.waiting
  stand.later(DAY)
  // Strikes that have just begun, as far as the catalog knows.
  const begun = await stand.again(row, { only: new Set(['l1']), strike: 1 })
  const strikesRun = begun?.run ?? ''
  await stand.bring()
  await stand.settled(row.id)
  const later = stand.waiting.find(({ key }) => key.includes('/later'))
  const looked = (await runOf(stand, row.id))?.number
  // Whichever was quicker: the strikes were over and the day's run followed, or its job waits.
  if (later === undefined) expect(looked).toBe(3)
  else {
    expect(later).toMatchObject({ after: 600, data: { ...due?.data, times: '1' } })
    stand.waiting.unshift(...stand.waiting.splice(stand.waiting.indexOf(later), 1))
    await stand.bring()
    await stand.settled(row.id)
    expect(await runOf(stand, row.id)).toMatchObject({ number: 3, before: strikesRun })
  }
}, 120_000)

test('every watch that is kept is sent again at a start and after a database was made anew, under the same keys', async () => {
  const { stand, row, watch } = await openWatched()
  await using _ = stand
  if (watch === null) throw new Error('not watched')
  const sent: Job[] = []
  const queue = { send: async (jobs: readonly Job[]) => void sent.push(...jobs) }
  const ports = { store: stand.store, queue, clock: { now: () => stand.now() } }
  expect(await resendWatches(ports)).toBe(1)
  expect(sent.map(({ key }) => key)).toEqual([watchJob(watch, stand.now()).key])
  expect(stand.waiting.map(({ key }) => key)).toEqual(sent.map(({ key }) => key))
  const { jobs } = await stand.rebuilt()
  expect(jobs.filter(({ name }) => name === 'watch')).toEqual([
    { name: 'watch', key: 'resend', data: { what: 'resend' } },
  ])
  await stand.watch(row.id, { every: null, webhook: null })
  expect(await resendWatches(ports)).toBe(0)
  await stand.store.swap(watchKey('damaged'), new TextEncoder().encode('{"for'), null)
  await stand.watch(row.id, { every: 1, webhook: null })
  const faults: unknown[] = []
  expect(await resendWatches(ports, (fault) => faults.push(fault))).toBe(1)
  expect(faults).toHaveLength(1)
}, 120_000)
