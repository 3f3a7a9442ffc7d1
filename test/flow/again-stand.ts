/** A service of one process in memory over a small web and a time of its own: documents are handed in, and days go by. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { defaultPolicy, type DocumentFormat } from '../../citations/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { openMemory } from '../../src/adapters/memory/open.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { systemRandom } from '../../src/context.ts'
import { silentLog } from '../../src/events.ts'
import { lookAgain, type Again } from '../../src/flow/again.ts'
import { compareCatalogs } from '../../src/flow/compare-catalogs.ts'
import { extractDocument, type RunSetting } from '../../src/flow/extract.ts'
import { reindex } from '../../src/flow/reindex.ts'
import { reportOf } from '../../src/flow/report.ts'
import { submit } from '../../src/flow/submit.ts'
import { setWatch, type WatchWanted } from '../../src/flow/watch.ts'
import { startWork } from '../../src/flow/work.ts'
import { createExtractor } from '../../src/formats/extractor.ts'
import { lookAgainByItself } from '../../src/jobs/watch.ts'
import type { Capturer, DocumentRow, Job } from '../../src/ports.ts'
import { startSmallWeb, type SmallWeb } from '../adapters/probe/small-web.ts'
import { factsOf } from '../wacz/sample.ts'
import { capturedSite } from './captured-site.ts'

export const DAY = 86_400
const format: DocumentFormat = 'text'
export const setting: RunSetting = {
  version: '0',
  class: 'rehearsal',
  vantage: { egress: 'direct', country: null, resolver: 'system' },
}

export type AgainStand = Awaited<ReturnType<typeof openAgainStand>>

export async function openAgainStand(
  answer: Parameters<typeof startSmallWeb>[0],
  { strikes = 4 }: { strikes?: number } = {},
) {
  let time = Date.parse('2026-11-01T10:00:00.000Z')
  const clock = { now: () => new Date(time) }
  const folder = await mkdtemp(join(tmpdir(), 'ibid-again-'))
  const folderOf = async (name: string) => {
    const path = await mkdtemp(join(folder, name))
    return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
  }
  const web: SmallWeb = await startSmallWeb(answer, { clock })
  const memory = openMemory({ pauseSeconds: 0 })
  const extractor = createExtractor()
  const store = createMemoryStore()
  const { catalog } = memory
  const ports = { store, catalog, clock, random: systemRandom, extractor }
  /** URLs that were captured, in order. */
  const captured: string[] = []
  /** Jobs that wait for days, and notices to webhooks; the test brings them when their time has come. */
  const waiting: Job[] = []
  const queue = {
    send: async (jobs: readonly Job[]) => {
      for (const job of jobs) {
        if (job.name === 'watch' && (job.after ?? 0) < 60) await memory.queue.send([job])
        else if (!waiting.some(({ name, key }) => name === job.name && key === job.key)) waiting.push(job)
      }
    },
  }
  const capturer: Capturer = {
    capture: async ({ snapshot, url }) => {
      captured.push(url)
      const spool = await folderOf('spool-')
      const facts = { ...factsOf(url, 'rehearsal'), snapshot, steps: [] }
      return { facts, ...(await capturedSite(spool.path)), [Symbol.asyncDispose]: spool[Symbol.asyncDispose] }
    },
  }
  const witness = await createMemoryWitness()
  const how = { setting, policy: defaultPolicy, strikes }
  const byItself = (job: Job) => lookAgainByItself({ ...ports, queue }, how, job)
  await startWork(
    {
      ...ports,
      queue: memory.queue,
      log: silentLog,
      probe: async () => web.probe,
      viewer: async () => null,
      archives: async () => null,
      beacon: async () => null,
      capturer: async () => capturer,
      timestamps: async () => null,
      sealing: async () => ({ witness, timestamps: null, workshop: () => folderOf('shop-') }),
    },
    {
      roles: ['keeper', 'browser'],
      setting,
      policy: defaultPolicy,
      means: { browser: 'never', quiet: false },
      concurrency: 2,
      captures: 1,
      others: [{ role: 'keeper', name: 'watch', atOnce: 1, handler: byItself }],
    },
  )
  const settled = async (document: string): Promise<DocumentRow> => {
    const state = async () => {
      const row = await catalog.document(document)
      // The job that is sent with the close has ended too when it has asked for what comes next.
      const jobs = await memory.queue.depth()
      // The queue's own extraction comes seconds after ours and finds nothing to do.
      const others = jobs.filter(({ name }) => name !== 'extract')
      return row?.state === 'done' && others.every((of) => of.waiting + of.active === 0)
    }
    await expect.poll(state, { timeout: 60_000, interval: 20 }).toBe(true)
    const row = await catalog.document(document)
    if (row === null) throw new Error('no document')
    return row
  }
  return {
    store,
    catalog,
    web,
    captured,
    waiting,
    ports,
    witness,
    settled,
    later: (seconds: number) => void (time += seconds * 1000),
    now: () => clock.now(),
    handIn: async (urls: readonly string[]): Promise<DocumentRow> => {
      const bytes = new TextEncoder().encode(urls.join('\n'))
      const row = await submit(ports, { name: 'a.txt', format, bytes, publish: true, idempotencyKey: null })
      await extractDocument(ports, { document: row.id, setting })
      return settled(row.id)
    },
    again: ({ id, run }: DocumentRow, more: Partial<Again> = {}) =>
      lookAgain(ports, { document: id, before: run ?? '', setting, ...more }),
    watch: (document: string, wanted: WatchWanted) => setWatch({ ...ports, queue }, document, wanted),
    /** Brings the job that waits longest, once its days have gone by. */
    bring: async (): Promise<Job | null> => {
      const job = waiting.shift() ?? null
      if (job === null) return null
      time += (job.after ?? 0) * 1000
      await byItself(job)
      return job
    },
    report: async ({ id, run }: DocumentRow) => {
      const report = await reportOf(ports, { document: id, run: run ?? '' })
      if (report === null) throw new Error('no report')
      return report
    },
    /** What the catalog says otherwise than one that is made of the store alone; and the jobs that making it sent. */
    rebuilt: async () => {
      const other = openMemory()
      const jobs: Job[] = []
      const sink = { send: async (sent: readonly Job[]) => void jobs.push(...sent) }
      const found = await reindex(
        { store, catalog: other.catalog, queue: sink },
        { signal: AbortSignal.any([]) },
      )
      const differences: object[] = []
      for await (const one of compareCatalogs(catalog, other.catalog)) differences.push(one)
      await other[Symbol.asyncDispose]()
      return { differences, jobs, findings: found.findings, resumed: found.resumed }
    },
    async [Symbol.asyncDispose]() {
      await memory[Symbol.asyncDispose]()
      await extractor[Symbol.asyncDispose]()
      await web[Symbol.asyncDispose]()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
