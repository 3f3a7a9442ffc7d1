/**
 * Rebuilds the catalog from the object store alone, by the very moves that made it: a document is accepted, its run begun, its
 * links advanced, as far as the store says they came. What was still under way gets its job again. Safe to repeat and safe
 * beside a running service, since no move goes backward. Also puts back keys by which snapshots are found.
 */
import {
  asManifest,
  defaultPolicy,
  documentKey,
  isEntombed,
  isOwedAnotherLook,
  isWorthCapturing,
  manifestKey,
  observationKey,
  problemKey,
  publishedKey,
  receiptKey,
  removalKey,
  reservedRunPrefix,
  runKey,
  type ObservationRecord,
  type ProblemRecord,
  type ReservedRun,
  type RunLink,
  type RunRecord,
  type SubmissionRecord,
  type Verdict,
} from '../../citations/index.ts'
import type { Catalog, EvidenceStore, NewLink, Queue } from '../ports.ts'
import { newLink } from './again.ts'
import { ownFault } from './check-link.ts'
import { readJson } from './objects.ts'
import { isRemoved, removalOf, removedDocuments } from './removal.ts'
import { leftOfDocument } from './remove.ts'
import { standingOf, wasSealed } from './standing.ts'
import { indexSnapshot } from './store.ts'
import { extractJob, rowOf } from './submit.ts'
import { linkJob, reportJob, taskOf } from './task.ts'
import { planJob, resendJob } from './watch.ts'

export interface ReindexPorts {
  readonly store: EvidenceStore
  readonly catalog: Catalog
  /** Null where nothing that is under way is to go on: a catalog that is only compared. */
  readonly queue: Pick<Queue, 'send'> | null
}

export interface Reindexed {
  readonly documents: number
  /** Of the newest run of each document. */
  readonly links: number
  readonly snapshots: number
  /** Jobs sent again for what was under way; what only waits for its day is not counted. */
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
  for await (const _ of ports.store.list('watches/')) {
    await ports.queue?.send([resendJob])
    break
  }
  for await (const document of removedDocuments(ports.store)) {
    signal.throwIfAborted()
    await heedRemoval(ports, document, tally)
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
    if (record !== null && !(await isRemoved(store, record.id))) yield record
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
  if ((await store.head(runKey(record.run, 'run.json'))) === null)
    return resume(ports, tally, [extractJob(record.id)])
  const runs = await runsOf(store, record, tally)
  for (const [index, run] of runs.entries())
    await indexRun(ports, record, run, runs[index + 1] ?? null, tally)
}

/** Every run of a document that was begun, the first one first: the second and all further ones by the ids reserved for them. */
async function runsOf(
  store: EvidenceStore,
  { id, run: first }: SubmissionRecord,
  tally: Tally,
): Promise<readonly RunRecord[]> {
  const keys = [runKey(first, 'run.json')]
  for await (const { key } of store.list(reservedRunPrefix(id))) {
    const reserved = await readable<ReservedRun>(store, key, 'ibid-reserved-run/1', tally)
    if (reserved !== null) keys.push(runKey(reserved.run, 'run.json'))
  }
  const runs: RunRecord[] = []
  for (const key of keys) {
    // Reserved, and then whoever wanted it died: the run before it stands.
    if ((await store.head(key)) === null) continue
    const run = await readable<RunRecord>(store, key, 'ibid-run/1', tally)
    if (run !== null) runs.push(run)
  }
  return runs
}

/** `next`: the run that took its place, for which it must have ended, whatever can still be read of it. */
async function indexRun(
  ports: ReindexPorts,
  { id, run: first, publish }: SubmissionRecord,
  run: RunRecord,
  next: RunRecord | null,
  tally: Tally,
): Promise<void> {
  const { store, catalog } = ports
  const links: NewLink[] = []
  for (const link of run.links) links.push(newLink(link, await carried(store, link, tally)))
  const before = run.before ?? null
  if (run.run === first) await catalog.beginRun(id, run.run, links, [])
  else if (before !== null) await catalog.beginAgain(id, { before, run: run.run }, links, [])
  const keptNext = new Set(next?.links.flatMap(({ key, kept }) => (kept === undefined ? [] : [key])))
  let open = 0
  for (const link of run.links) {
    if (next === null) tally.links += 1
    if (link.seen !== undefined) continue
    const archived = next === null ? await wasSealed(store, link.snapshot) : keptNext.has(link.key)
    if (await endLink(ports, run, link, archived, tally)) continue
    if (next !== null) await catalog.advanceLink(run.run, link.key, { state: 'done', archived }, [])
    else {
      open += 1
      await resume(ports, tally, [linkJob('check', taskOf(run, link, publish))])
    }
  }
  if (open > 0) return
  await catalog.finishRun(id, run.run)
  if ((await store.head(runKey(run.run, 'report.json'))) === null) {
    await resume(ports, tally, [reportJob(id, run.run, 'none')])
  }
  if (next !== null || ports.queue === null) return
  const rows = await catalog.links(run.run)
  if (rows.some(({ verdict }) => verdict !== null && isOwedAnotherLook(verdict, defaultPolicy)))
    await ports.queue.send([planJob(id, run.run)])
}

/** What an earlier run saw of a link that this one does not look at. */
async function carried(
  store: EvidenceStore,
  { key, kept, seen: run }: RunLink,
  tally: Tally,
): Promise<{ verdict: Verdict | null; problem: string | null } | null> {
  if (run === undefined) return null
  const seen = await readable<ObservationRecord>(store, observationKey(run, key), 'ibid-observation/1', tally)
  const failed = kept === undefined ? await readJson<ProblemRecord>(store, problemKey(run, key)) : null
  return { verdict: seen?.verdict ?? null, problem: failed?.problem ?? null }
}

/** Moves a link to its end where the store shows that it came to one. */
async function endLink(
  { store, catalog }: ReindexPorts,
  run: RunRecord,
  link: RunLink,
  archived: boolean,
  tally: Tally,
): Promise<boolean> {
  const key = observationKey(run.run, link.key)
  if ((await store.head(key)) === null) return false
  const seen = await readable<ObservationRecord>(store, key, 'ibid-observation/1', tally)
  if (seen === null) return false
  const failed = archived ? null : await readJson<ProblemRecord>(store, problemKey(run.run, link.key))
  const wanted = run.looksOnly !== true && isWorthCapturing(seen.observation)
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

/** A row that a crash left, or a backup of the database brought back, goes; what the store still has is the audit's to erase. */
async function heedRemoval({ store, catalog }: ReindexPorts, document: string, tally: Tally): Promise<void> {
  const removal = await removalOf(store, document).catch(() => null)
  if (removal === null) {
    tally.findings.push({ key: removalKey(document), what: 'it says of no document that it was removed' })
    return
  }
  await catalog.removeDocument(document)
  for await (const key of leftOfDocument(store, removal)) {
    tally.findings.push({
      key,
      what: 'its document was removed and it is still there; "ibid audit" erases it',
    })
    return
  }
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
