/**
 * Rebuilds the catalog from the object store alone, by the very moves that made it: a document is accepted, its run begun, its
 * links advanced, as far as the store says they came. What was still under way gets its job again. Safe to repeat and safe
 * beside a running service, since no move goes backward. Also puts back keys by which snapshots are found.
 */
import {
  asManifest,
  documentKey,
  isEntombed,
  isWorthCapturing,
  manifestKey,
  observationKey,
  problemKey,
  publishedKey,
  receiptKey,
  runKey,
  type ObservationRecord,
  type ProblemRecord,
  type RunLink,
  type RunRecord,
  type SubmissionRecord,
} from '../../citations/index.ts'
import type { Catalog, EvidenceStore, Queue } from '../ports.ts'
import { ownFault } from './check-link.ts'
import { readJson } from './objects.ts'
import { standingOf } from './standing.ts'
import { indexSnapshot } from './store.ts'
import { extractJob, rowOf } from './submit.ts'
import { linkJob, reportJob, taskOf } from './task.ts'

export interface ReindexPorts {
  readonly store: EvidenceStore
  readonly catalog: Catalog
  /** Null where nothing that is under way is to go on: a catalog that is only compared. */
  readonly queue: Pick<Queue, 'send'> | null
}

export interface Reindexed {
  readonly documents: number
  readonly links: number
  readonly snapshots: number
  /** Jobs sent again for what was under way. */
  readonly resumed: number
  /** Keys of `index/` and `mementos/` that were missing. */
  readonly keys: number
  /** Objects that should be ours and can't be read; the rest is indexed all the same. */
  readonly findings: readonly { readonly key: string; readonly what: string }[]
}

type Tally = { -readonly [Name in Exclude<keyof Reindexed, 'findings'>]: number } & {
  findings: { key: string; what: string }[]
}

export async function reindex(
  ports: ReindexPorts,
  { signal }: { readonly signal: AbortSignal },
): Promise<Reindexed> {
  const tally: Tally = { documents: 0, links: 0, snapshots: 0, resumed: 0, keys: 0, findings: [] }
  const waiting: SubmissionRecord[] = []
  for await (const record of submissionsIn(ports.store, tally)) {
    signal.throwIfAborted()
    // Of two requests that raced with one Idempotency-Key only the winner's document was ever begun: it goes first.
    if (await wasBegun(ports.store, record)) await indexDocument(ports, record, tally)
    else waiting.push(record)
  }
  for (const record of waiting) {
    signal.throwIfAborted()
    await indexDocument(ports, record, tally)
  }
  for await (const { key } of ports.store.list('snapshots/')) {
    signal.throwIfAborted()
    const id = /^snapshots\/([^/]+)\/manifest\.json$/.exec(key)?.[1]
    if (id !== undefined) await findAgain(ports.store, id, tally)
  }
  return tally
}

async function* submissionsIn(store: EvidenceStore, tally: Tally): AsyncGenerator<SubmissionRecord> {
  for await (const { key } of store.list('documents/')) {
    if (!key.endsWith('/document.json')) continue
    const record = await readable<SubmissionRecord>(store, key, 'ibid-document/1', tally)
    if (record !== null) yield record
  }
}

async function wasBegun(store: EvidenceStore, { id, run }: SubmissionRecord): Promise<boolean> {
  for (const key of [runKey(run, 'run.json'), documentKey(id, 'problem.json')]) {
    if ((await store.head(key)) !== null) return true
  }
  return false
}

async function indexDocument(ports: ReindexPorts, record: SubmissionRecord, tally: Tally): Promise<void> {
  const { store, catalog } = ports
  await catalog.acceptDocument(rowOf(record), [])
  // Refused although unknown: it lost the race for its Idempotency-Key, and nobody was ever told of it.
  if ((await catalog.document(record.id)) === null) return
  tally.documents += 1
  const problem = await readJson<ProblemRecord>(store, documentKey(record.id, 'problem.json'))
  if (problem !== null) return catalog.failDocument(record.id, problem.problem)
  const key = runKey(record.run, 'run.json')
  if ((await store.head(key)) === null) return resume(ports, tally, [extractJob(record.id)])
  const run = await readable<RunRecord>(store, key, 'ibid-run/1', tally)
  if (run === null) return
  const links = run.links.map((link) => ({
    key: link.key,
    url: link.url,
    citations: link.citations,
    snapshot: link.snapshot,
  }))
  await catalog.beginRun(record.id, run.run, links, [])
  let open = 0
  for (const link of run.links) {
    tally.links += 1
    if (await endLink(ports, run, link, tally)) continue
    open += 1
    await resume(ports, tally, [linkJob('check', taskOf(run, link, record.publish))])
  }
  if (open > 0) return
  await catalog.finishRun(record.id, run.run)
  if ((await store.head(runKey(run.run, 'report.json'))) === null) {
    await resume(ports, tally, [reportJob(record.id, run.run, 'none')])
  }
}

/** Moves a link to its end where the store shows that it came to one. */
async function endLink(
  { store, catalog }: ReindexPorts,
  run: RunRecord,
  link: RunLink,
  tally: Tally,
): Promise<boolean> {
  const key = observationKey(run.run, link.key)
  if ((await store.head(key)) === null) return false
  const seen = await readable<ObservationRecord>(store, key, 'ibid-observation/1', tally)
  if (seen === null) return false
  const archived = await wasSealed(store, link.snapshot)
  const failed = archived ? null : await readJson<ProblemRecord>(store, problemKey(run.run, link.key))
  const wanted = isWorthCapturing(seen.observation)
  const closed = wanted && !archived && failed === null ? runKey(run.run, 'report.json') : null
  if (closed !== null && (await store.head(closed)) === null) return false
  const { finishedAt: at, vantage, notChecked } = seen.observation
  await catalog.advanceLink(
    run.run,
    link.key,
    {
      state: 'done',
      verdict: seen.verdict,
      ...(notChecked === ownFault ? {} : { look: { at, vantage } }),
      archived,
      problem: failed?.problem ?? null,
    },
    [],
  )
  return true
}

/** A snapshot that was destroyed had been kept all the same: its row says so, its permalink says the rest. */
async function wasSealed(store: EvidenceStore, snapshot: string): Promise<boolean> {
  if ((await store.head(receiptKey(snapshot, 1))) !== null) return true
  return ((await standingOf(store, snapshot))?.tombstone?.receipts.length ?? 0) > 0
}

/** A job under a key that is waiting already is not sent twice. */
async function resume(
  { queue }: ReindexPorts,
  tally: Tally,
  jobs: Parameters<Queue['send']>[0],
): Promise<void> {
  if (queue === null) return
  await queue.send(jobs)
  tally.resumed += jobs.length
}

async function findAgain(store: EvidenceStore, snapshot: string, tally: Tally): Promise<void> {
  const key = manifestKey(snapshot)
  if (isEntombed(await standingOf(store, snapshot))) {
    tally.findings.push({ key, what: 'it was to be destroyed and is still there; "ibid audit" erases it' })
    return
  }
  const manifest = asManifest(await readJson<object>(store, key).catch(() => null))
  if (manifest === null) {
    tally.findings.push({ key, what: 'it is no manifest' })
    return
  }
  tally.snapshots += 1
  // Without a receipt the sealing goes on by itself, and makes the keys.
  if ((await store.head(receiptKey(snapshot, 1))) === null) return
  const published = (await store.head(publishedKey(snapshot))) !== null
  tally.keys += await indexSnapshot(store, manifest, { published })
}

/** One of our records, or null and a finding. */
async function readable<T extends { readonly format: string }>(
  store: EvidenceStore,
  key: string,
  format: T['format'],
  tally: Tally,
): Promise<T | null> {
  const read = await readJson<T>(store, key).catch(() => null)
  if (read?.format === format) return read
  tally.findings.push({ key, what: `expected a record "${format}"` })
  return null
}
