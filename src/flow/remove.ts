/**
 * Removes a document: its bytes, citations, runs and looks, and of its snapshots what nobody was promised. What was published stays,
 * for a printed permalink must not die by this; taking down is for that. The order is written first; whoever dies is taken up where
 * they were by saying it again, or by the audit.
 */
import {
  asManifest,
  custodyPrefix,
  documentKey,
  heldKey,
  isEntombed,
  manifestKey,
  publishedKey,
  reservedRunPrefix,
  runKey,
  snapshotPrefix,
  spoolPrefix,
  watchKey,
  type Removal,
  type ReservedRun,
  type RunRecord,
  type SubmissionRecord,
} from '../../citations/index.ts'
import { PortFault, type Catalog, type Clock, type EvidenceStore, type Witness } from '../ports.ts'
import { recordOnce } from './custody.ts'
import type { Remaining } from './erase.ts'
import { readJson } from './objects.ts'
import { readRemoval, swapRemoval } from './removal.ts'
import { standingOf } from './standing.ts'
import { takeDown } from './withhold.ts'

export interface RemovalPorts {
  readonly store: EvidenceStore
  readonly clock: Clock
  /** Null in a process without the key: snapshots then wait for one that has it. */
  readonly witness: Pick<Witness, 'sign'> | null
  /** Null where the rows are somebody else's to remove. */
  readonly catalog: Pick<Catalog, 'removeDocument'> | null
}

export interface SnapshotLeft {
  readonly snapshot: string
  /** `published`: it stays. `destroyed`: its bytes are gone, a tombstone stays. `waiting`: something could not be erased yet. */
  readonly state: 'published' | 'destroyed' | 'waiting'
}

export interface Removed {
  readonly removal: Removal
  /** Objects erased by this call, snapshots apart. */
  readonly erased: number
  readonly snapshots: readonly SnapshotLeft[]
  /** What could not be erased, and why. */
  readonly remaining: Remaining
}

const REASON = 'the document that cited it was removed'

/** Orders it and carries it out. Safe to repeat. */
export async function removeDocument(ports: RemovalPorts, document: string): Promise<Removed> {
  const { removal } = await readRemoval(ports.store, document)
  if (removal === null) {
    const runs = await runsOf(ports.store, document)
    const at = ports.clock.now().toISOString()
    const order: Removal = { format: 'ibid-removal/1', document, at, state: 'removing', runs, owed: [] }
    // Whoever was first has ordered the same.
    await swapRemoval(ports.store, order, null)
  }
  const removed = await endRemoval(ports, document)
  if (removed !== null) return removed
  throw new PortFault('EvidenceStore', 'vanished', `the removal of ${document} vanished`, { retryable: true })
}

/**
 * Ends a removal that was ordered: now, after a crash, or when a late writer or a backup left something. Null where none was.
 * `late` are snapshots that somebody was just working on.
 */
export async function endRemoval(
  ports: RemovalPorts,
  document: string,
  late: readonly string[] = [],
): Promise<Removed | null> {
  const { store, catalog } = ports
  const { removal: before, version } = await readRemoval(store, document)
  if (before === null) return null
  await catalog?.removeDocument(document)
  const runs = [...new Set([...before.runs, ...(await runsOf(store, document))])]
  const work = new Eraser(store)
  const snapshots = await snapshotsOf(store, runs, [...before.owed, ...late], work)
  const left: SnapshotLeft[] = []
  for (const snapshot of snapshots) {
    const state = await partWith(ports, snapshot, work)
    if (state !== null) left.push({ snapshot, state })
  }
  const owed = left.filter(({ state }) => state === 'waiting').map(({ snapshot }) => snapshot)
  // From here on nothing names the runs and the snapshots but the order itself.
  let [removal, known] = await settle(store, { ...before, runs, owed }, before, version)
  for (const run of runs) await work.all(`runs/${run}/`, runKey(run, 'run.json'))
  await work.all(`documents/${document}/`, documentKey(document, 'document.json'))
  await work.one(watchKey(document))
  const state = work.remaining.length === 0 ? 'removed' : 'removing'
  ;[removal, known] = await settle(store, { ...removal, state }, removal, known)
  return { removal, erased: work.erased, snapshots: left, remaining: work.remaining }
}

/** Objects that a removal does not allow; the first is enough to know that it has not ended. */
export async function* leftOfDocument(
  store: EvidenceStore,
  { document, runs }: Removal,
): AsyncGenerator<string> {
  for (const prefix of [`documents/${document}/`, ...runs.map((run) => `runs/${run}/`)])
    for await (const { key } of store.list(prefix)) yield key
  if ((await store.head(watchKey(document))) !== null) yield watchKey(document)
}

async function settle(
  store: EvidenceStore,
  next: Removal,
  before: Removal,
  version: string | null,
): Promise<[Removal, string | null]> {
  if (JSON.stringify(next) === JSON.stringify(before)) return [before, version]
  if (await swapRemoval(store, next, version)) {
    const { removal, version: known } = await readRemoval(store, next.document)
    return [removal ?? next, known]
  }
  throw new PortFault('EvidenceStore', 'contended', `others are removing document ${next.document} as well`, {
    retryable: true,
  })
}

/** The first run and those reserved after it, as far as it still stands there. */
async function runsOf(store: EvidenceStore, document: string): Promise<readonly string[]> {
  const first = await readJson<SubmissionRecord>(store, documentKey(document, 'document.json')).catch(
    () => null,
  )
  const runs = first === null ? [] : [first.run]
  for await (const { key } of store.list(reservedRunPrefix(document))) {
    const reserved = await readJson<ReservedRun>(store, key).catch(() => null)
    if (reserved !== null) runs.push(reserved.run)
  }
  return runs
}

async function snapshotsOf(
  store: EvidenceStore,
  runs: readonly string[],
  owed: readonly string[],
  work: Eraser,
): Promise<ReadonlySet<string>> {
  const found = new Set(owed)
  for (const run of runs) {
    const key = runKey(run, 'run.json')
    try {
      const record = await readJson<RunRecord>(store, key)
      for (const { snapshot } of record?.links ?? []) found.add(snapshot)
    } catch (fault) {
      // Erased like this, nobody would ever find its snapshots again.
      work.keep(key, `it cannot be read, so its snapshots are not known: ${sentence(fault)}`)
    }
  }
  return found
}

/** Null where nothing was kept under the id. */
async function partWith(
  ports: RemovalPorts,
  snapshot: string,
  work: Eraser,
): Promise<SnapshotLeft['state'] | null> {
  const { store, clock, witness } = ports
  await work.all(spoolPrefix(snapshot))
  if (isEntombed(await standingOf(store, snapshot))) {
    // Ordered before, or by a try that died: its own tombstone has the audit end it.
    return witness === null ? 'destroyed' : destroy({ store, clock, witness }, snapshot, work)
  }
  if ((await store.head(manifestKey(snapshot))) === null) {
    for await (const { key } of store.list(snapshotPrefix(snapshot)))
      if (!key.startsWith(custodyPrefix(snapshot))) await work.one(key)
    return null
  }
  if (witness === null) {
    work.keep(manifestKey(snapshot), 'this process has no signing key, which tells custody of it')
    return 'waiting'
  }
  if ((await store.head(publishedKey(snapshot))) === null)
    return destroy({ store, clock, witness }, snapshot, work)
  return (await forget({ store, clock, witness }, snapshot, work)) ? 'published' : 'waiting'
}

type Destroying = Parameters<typeof takeDown>[0]

async function destroy(ports: Destroying, snapshot: string, work: Eraser): Promise<'destroyed' | 'waiting'> {
  const { remaining } = await takeDown(ports, { snapshot, level: 'destroyed', reason: REASON })
  for (const { key, reason } of remaining) work.keep(key, reason)
  return remaining.length === 0 ? 'destroyed' : 'waiting'
}

/**
 * The private record of a published snapshot goes: it names the document and its claims. Its seal holds a salted digest of it, which
 * tells nobody anything and stays true; that the record is no longer there is told in custody. False where it could not be erased.
 */
async function forget(ports: Destroying, snapshot: string, work: Eraser): Promise<boolean> {
  const { store } = ports
  const manifest = asManifest(await readJson<object>(store, manifestKey(snapshot)).catch(() => null))
  if (!(await work.one(heldKey(snapshot)))) return false
  if (manifest !== null && manifest.held === undefined) return true
  const detail = 'the private record was erased, with the document that it told of'
  await recordOnce(ports, snapshot, { act: 'forgotten', detail }, ({ act }) => act === 'forgotten')
  return true
}

/** Erases, and goes on past what cannot be erased. */
class Eraser {
  readonly #store: EvidenceStore
  readonly remaining: { key: string; reason: string }[] = []
  erased = 0

  constructor(store: EvidenceStore) {
    this.#store = store
  }

  keep(key: string, reason: string): void {
    this.remaining.push({ key, reason })
  }

  /** Whether it is gone. */
  async one(key: string): Promise<boolean> {
    if (this.remaining.some((left) => left.key === key)) return false
    if ((await this.#store.head(key)) === null) return true
    try {
      await this.#store.erase(key)
      this.erased += 1
      return true
    } catch (fault) {
      this.keep(key, sentence(fault))
      return false
    }
  }

  /** Everything below a prefix; `last` only once all else is gone, since by it the rest is found. */
  async all(prefix: string, last: string | null = null): Promise<void> {
    for await (const { key } of this.#store.list(prefix)) if (key !== last) await this.one(key)
    if (last !== null && !this.remaining.some(({ key }) => key.startsWith(prefix))) await this.one(last)
  }
}

function sentence(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault)
}
