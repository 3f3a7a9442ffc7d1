/** The catalog thrown away and made again from the store alone: what the flow's own stages left, at every point of their way. */
import { expect, test } from 'vitest'
import {
  defaultPolicy,
  documentKey,
  indexPrefix,
  judge,
  observationKey,
  problemKey,
  Problem,
  runKey,
  type Extraction,
  type Observation,
  type ObservationRecord,
  type RunRecord,
} from '../../citations/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { openMemory, type Memory } from '../../src/adapters/memory/open.ts'
import { systemClock, systemRandom } from '../../src/context.ts'
import { endWithoutSnapshot } from '../../src/flow/capture.ts'
import { endUnseen } from '../../src/flow/check-link.ts'
import { compareCatalogs, type CatalogDifference } from '../../src/flow/compare-catalogs.ts'
import { extractDocument, type RunSetting } from '../../src/flow/extract.ts'
import { putJson, readJson, settleJson, sourceOf } from '../../src/flow/objects.ts'
import { reindex } from '../../src/flow/reindex.ts'
import { closeRun } from '../../src/flow/report.ts'
import { submit } from '../../src/flow/submit.ts'
import { taskOf, type LinkTask } from '../../src/flow/task.ts'
import type { DocumentRow, EvidenceStore, Extractor, Job } from '../../src/ports.ts'
import { keep } from '../http/kept.ts'

const { signal } = new AbortController()
const setting: RunSetting = {
  version: '0',
  class: 'rehearsal',
  vantage: { egress: 'direct', country: null, resolver: 'system' },
}
const citing =
  (urls: readonly string[]): Extractor['extract'] =>
  async ({ name, format, sha256 }): Promise<Extraction> => ({
    document: { name, format, sha256, title: null, language: null },
    citations: urls.map((url, index) => ({
      id: `c${index + 1}`,
      number: String(index + 1),
      kind: 'footnote',
      urls: [url],
      locators: [{ kind: 'url', value: url, url }],
      claim: '',
      quotes: [],
      note: url,
      repeats: null,
      span: {},
      noteSpan: {},
      urlSpans: [{}],
    })),
    notices: [],
  })

class Stand implements AsyncDisposable {
  readonly store: EvidenceStore = createMemoryStore()
  readonly memory: Memory = openMemory()

  handIn(name: string, idempotencyKey: string | null = null): Promise<DocumentRow> {
    const bytes = new TextEncoder().encode(name)
    const submission = { name, format: 'text', bytes, publish: false, idempotencyKey } as const
    return submit(this.#ports(), submission)
  }
  async begin(row: DocumentRow, extract: Extractor['extract']): Promise<RunRecord | null> {
    const ports = { ...this.#ports(), extractor: { extract } }
    return (await extractDocument(ports, { document: row.id, setting }))?.run ?? null
  }
  close(row: DocumentRow, run: string): Promise<boolean> {
    return closeRun(this.#ports(), { document: row.id, run })
  }
  #ports() {
    return { store: this.store, catalog: this.memory.catalog, clock: systemClock, random: systemRandom }
  }
  /** Ends the first link unseen and any other without a snapshot, as the last try of a job does. */
  async endLinks(run: RunRecord, wanted: readonly number[]): Promise<void> {
    for (const index of wanted) {
      const link = run.links[index]
      if (link === undefined) continue
      const task = taskOf(run, link, false)
      if (index === 0) await endUnseen(this.#ports(), { task, policy: defaultPolicy, setting })
      else {
        await this.#look(task)
        await endWithoutSnapshot(this.#ports(), { task, problem: 'The disk was full.' })
      }
    }
  }
  async #look({ run, link, url }: LinkTask): Promise<void> {
    const at = '2026-11-22T16:48:00.000Z'
    const { vantage } = setting
    const when = { startedAt: at, finishedAt: at }
    const seen = { attempts: [], notChecked: null }
    const observation: Observation = { version: 1, url, class: setting.class, vantage, ...when, ...seen }
    const verdict = judge(observation, defaultPolicy)
    const record = { format: 'ibid-observation/1', run, link, observation, verdict } as const
    await settleJson<ObservationRecord>(this.store, observationKey(run, link), record)
    const step = { state: 'checked', verdict, look: { at, vantage } } as const
    await this.memory.catalog.advanceLink(run, link, step, [])
  }
  async rebuild(): Promise<{
    memory: Memory
    jobs: readonly Job[]
    found: Awaited<ReturnType<typeof reindex>>
  }> {
    const memory = openMemory()
    const jobs: Job[] = []
    const queue = { send: async (sent: readonly Job[]) => void jobs.push(...sent) }
    const found = await reindex({ store: this.store, catalog: memory.catalog, queue }, { signal })
    return { memory, jobs, found }
  }
  async differences(other: Memory): Promise<readonly CatalogDifference[]> {
    const met: CatalogDifference[] = []
    for await (const each of compareCatalogs(this.memory.catalog, other.catalog)) met.push(each)
    return met
  }
  async [Symbol.asyncDispose](): Promise<void> {
    await this.memory[Symbol.asyncDispose]()
  }
}

const two = ['https://rivers.example/a', 'https://rivers.example/b']

test('documents done, failed and under way => the same rows, and jobs for what was under way or is owed another look', async () => {
  await using stand = new Stand()
  const done = await stand.handIn('done.txt', 'key-1')
  const doneRun = await stand.begin(done, citing(two))
  if (doneRun === null) throw new Error('no run')
  await stand.endLinks(doneRun, [0, 1])
  expect(await stand.close(done, doneRun.run)).toBe(true)
  const halfway = await stand.handIn('halfway.txt')
  const halfwayRun = await stand.begin(halfway, citing(two))
  if (halfwayRun === null) throw new Error('no run')
  await stand.endLinks(halfwayRun, [1])
  const unread = await stand.handIn('unread.txt')
  const failed = await stand.handIn('failed.txt')
  const refuse = () => Promise.reject(new Problem('empty-document', 'Expected a text, found nothing in it.'))
  expect(await stand.begin(failed, refuse)).toBeNull()

  const { memory, jobs, found } = await stand.rebuild()
  expect(found).toMatchObject({ documents: 4, links: 4, resumed: 2, findings: [] })
  expect(await stand.differences(memory)).toEqual([])
  expect((await memory.catalog.documentByIdempotencyKey('key-1'))?.id).toBe(done.id)
  expect((await memory.catalog.document(failed.id))?.problem).toBe('Expected a text, found nothing in it.')
  expect(
    jobs.map(({ name, data }) => `${name} ${data['link'] ?? data['document'] ?? ''}`).toSorted(),
  ).toEqual([`check ${halfwayRun.links[0]?.key}`, `extract ${unread.id}`, `watch ${done.id}`])
})

test('a run whose last link has ended but whose report was never written => the report is asked for', async () => {
  await using stand = new Stand()
  const row = await stand.handIn('a.txt')
  const run = await stand.begin(row, citing(two))
  if (run === null) throw new Error('no run')
  await stand.endLinks(run, [0, 1])
  const { memory, jobs } = await stand.rebuild()
  expect((await memory.catalog.document(row.id))?.state).toBe('done')
  // What could not be looked at is owed another look: that is planned, and counts as nothing under way.
  expect(jobs.map(({ name }) => name)).toEqual(['report', 'watch'])
})

test('run again, beside a catalog that is there => nothing goes backward', async () => {
  await using stand = new Stand()
  const row = await stand.handIn('a.txt')
  const run = await stand.begin(row, citing(two))
  if (run === null) throw new Error('no run')
  await stand.endLinks(run, [0, 1])
  await stand.close(row, run.run)
  const { memory: before } = await stand.rebuild()
  const ports = { store: stand.store, catalog: stand.memory.catalog, queue: null }
  await reindex(ports, { signal })
  await reindex(ports, { signal })
  expect(await stand.differences(before)).toEqual([])
})

test('of two documents that raced with one Idempotency-Key, the one that was begun stands', async () => {
  await using stand = new Stand()
  const winner = await stand.handIn('a.txt', 'same')
  const record = await readJson<object>(stand.store, documentKey(winner.id, 'document.json'))
  const loser = { ...record, id: '0loser', run: '0loserrun' }
  await stand.store.put(documentKey('0loser', 'source'), await sourceOf(new Uint8Array(1)))
  await putJson(stand.store, documentKey('0loser', 'document.json'), loser)
  await stand.begin(winner, citing([]))
  const { memory } = await stand.rebuild()
  expect(await memory.catalog.document('0loser')).toBeNull()
  expect((await memory.catalog.documentByIdempotencyKey('same'))?.id).toBe(winner.id)
})

test('what differs is named: a row that is nowhere else, and one that says something else', async () => {
  await using stand = new Stand()
  const row = await stand.handIn('a.txt')
  const run = await stand.begin(row, citing(two))
  if (run === null) throw new Error('no run')
  await stand.endLinks(run, [0])
  const { memory } = await stand.rebuild()
  await stand.endLinks(run, [1])
  const late = await stand.handIn('late.txt')
  expect(await stand.differences(memory)).toEqual([
    { row: `document ${late.id}`, what: 'only-left' },
    { row: `link ${run.run}/${run.links[1]?.key}`, what: 'differs' },
    { row: `looks ${two[1]}`, what: 'differs' },
  ])
})

test('keys by which snapshots are found are put back, mementos of rehearsals never', async () => {
  await using stand = new Stand()
  const live = await keep(stand.store, { seed: 1, publish: true, facts: { class: 'live' } })
  const played = await keep(stand.store, { seed: 40, publish: true, facts: { class: 'rehearsal' } })
  const keysOf = async () => {
    const keys: string[] = []
    for (const prefix of [indexPrefix('').slice(0, -1), 'mementos/'])
      for await (const { key } of stand.store.list(prefix)) keys.push(key)
    return keys.toSorted()
  }
  const before = await keysOf()
  expect(before.filter((key) => key.startsWith('mementos/'))).toHaveLength(1)
  for (const key of before) await stand.store.erase(key)
  const { found } = await stand.rebuild()
  expect(await keysOf()).toEqual(before)
  expect(found).toMatchObject({ snapshots: 2, keys: before.length })
  expect(before.join('\n')).toContain(live.id)
  expect(before.join('\n')).toContain(played.id)
})

test('a record that cannot be read is named and costs the others nothing', async () => {
  await using stand = new Stand()
  const row = await stand.handIn('a.txt')
  const other = await stand.handIn('b.txt')
  const run = await stand.begin(row, citing(two))
  if (run === null) throw new Error('no run')
  const key = runKey(run.run, 'run.json')
  await stand.store.erase(key)
  await stand.store.put(key, await sourceOf(new TextEncoder().encode('{"form')))
  const { memory, found } = await stand.rebuild()
  expect(found.findings).toEqual([{ key, what: 'expected a record "ibid-run/1"' }])
  expect(await memory.catalog.document(other.id)).not.toBeNull()
  expect(problemKey('r', 'l1')).toBe('runs/r/problems/l1.json')
})
