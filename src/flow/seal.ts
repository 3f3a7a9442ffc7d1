/**
 * Seals what a capture left: WACZ with its own signature, manifest, detached signature over the manifest (decisions 5).
 * Holds the key; no page is ever opened here. Resumable: a manifest that stands is sealed, never made again.
 */
import { join } from 'node:path'
import {
  asManifest,
  buildManifest,
  isEntombed,
  isPartName,
  manifestKey,
  observationKey,
  partKey,
  spoolKey,
  type CaptureRecord,
  type Entombed,
  type Manifest,
  type ObservationRecord,
  type Part,
  type RecordListed,
} from '../../citations/index.ts'
import {
  PortFault,
  type Catalog,
  type Clock,
  type EvidenceStore,
  type Random,
  type Source,
  type Timestamps,
  type Witness,
} from '../ports.ts'
import { snapshotSealed, type Log } from '../events.ts'
import { hexOf } from '../../citations/log/index.ts'
import { fileSource } from '../wacz/file-source.ts'
import { sealManifest } from '../wacz/seal.ts'
import { writeWacz } from '../wacz/wacz-writer.ts'
import { endWithoutSnapshot } from './capture.ts'
import { recordAssurance, recordOnce } from './custody.ts'
import { eraseSnapshot } from './erase.ts'
import { holdPrivately } from './held.ts'
import { logSnapshot, type LogPorts } from './log-seal.ts'
import { readJson } from './objects.ts'
import { stampJob } from './stamp.ts'
import { standingOf } from './standing.ts'
import { commitSnapshot, finishSnapshot } from './store.ts'
import { reportJob, type LinkTask } from './task.ts'

/** Gives a folder of one's own on this machine; disposing deletes it. */
export type Workshop = () => Promise<{ readonly path: string } & AsyncDisposable>

export interface SealPorts {
  readonly store: EvidenceStore
  readonly catalog: Catalog
  readonly clock: Clock
  readonly random: Random
  readonly witness: Witness
  /** Null where no authority is to be asked for the time. */
  readonly timestamps: Timestamps | null
  /** Absent where nothing is logged. */
  readonly logging?: Pick<LogPorts, 'log' | 'random'> | null
  readonly workshop: Workshop
  /** Told of each snapshot that is sealed; absent: nobody is. */
  readonly log?: Log
}

/** Seals and stores the snapshot of one link, and ends the link. Safe to repeat at any point. */
export async function sealLink(ports: SealPorts, input: { task: LinkTask; attempt: string }): Promise<void> {
  const { task } = input
  const standing = await standingOf(ports.store, task.snapshot)
  if (isEntombed(standing)) return endDestroyed(ports, task, standing)
  const kept = await readJson<Manifest>(ports.store, manifestKey(task.snapshot))
  const manifest = kept === null ? await assemble(ports, input) : checked(kept)
  const sealed = await sealManifest(manifest, {
    sign: (text) => ports.witness.sign(text),
    signedAt: ports.clock.now(),
    software: manifest.software.ibid,
    pending: ports.timestamps?.authorities ?? [],
  })
  await finishSnapshot(ports.store, {
    manifest,
    receipt: sealed.receipt,
    publish: task.publish === 'publish',
  })
  const sealedAs = { act: 'sealed', detail: `receipt 1 over manifest ${sealed.digest}` } as const
  await recordOnce(ports, task.snapshot, sealedAs, ({ act }) => act === 'sealed')
  await recordAssurance(ports, manifest)
  const { logging = null } = ports
  if (logging !== null) await logSnapshot({ store: ports.store, ...logging }, task.snapshot)
  const stamp = ports.timestamps === null ? null : stampJob(task.snapshot)
  const isNew = await ports.catalog.advanceLink(task.run, task.link, { state: 'done', archived: true }, [
    reportJob(task.document, task.run, task.link),
    ...(stamp === null ? [] : [stamp]),
  ])
  if (isNew && ports.log !== undefined) snapshotSealed(ports.log, measured(manifest))
}

function measured({ state, class: kind, parts }: Manifest): Parameters<typeof snapshotSealed>[1] {
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0)
  return { state, class: kind, parts: parts.length, bytes }
}

/** What was destroyed stays so, however often its job comes again; the link ends as it would have. */
async function endDestroyed(ports: SealPorts, task: LinkTask, standing: Entombed): Promise<void> {
  const { store, catalog } = ports
  await eraseSnapshot(store, task.snapshot)
  if (standing.tombstone.receipts.length === 0) {
    await endWithoutSnapshot(ports, { task, problem: 'It was destroyed before it was sealed.' })
    return
  }
  await catalog.advanceLink(task.run, task.link, { state: 'done', archived: true }, [
    reportJob(task.document, task.run, task.link),
  ])
}

/** Builds the WACZ from the spool and commits parts and manifest. */
async function assemble(
  ports: SealPorts,
  { task, attempt }: { task: LinkTask; attempt: string },
): Promise<Manifest> {
  const { store } = ports
  const capture = await readJson<CaptureRecord>(store, spoolKey(task.snapshot, attempt, 'capture.json'))
  const seen = await readJson<ObservationRecord>(store, observationKey(task.run, task.link))
  if (capture === null || seen === null) {
    const message = `the capture ${attempt} of snapshot ${task.snapshot} is not in the spool`
    throw new PortFault('EvidenceStore', 'missing', message, { retryable: true })
  }
  const spooled = new Map(capture.files.map((file) => [file.name, sourceFrom(store, file)]))
  const file = (name: string) => {
    const source = spooled.get(name)
    if (source === undefined)
      throw new PortFault('Capturer', 'incomplete', `no ${name} in ${attempt}`, { retryable: false })
    return source
  }
  await using workshop = await ports.workshop()
  const wacz = await writeWacz({
    path: join(workshop.path, 'snapshot.wacz'),
    warc: file('data.warc.gz'),
    index: file('index.cdxj'),
    pages: file('pages.jsonl'),
    facts: capture.facts,
    createdAt: ports.clock.now(),
    software: capture.facts.software.ibid,
    sign: (text) => ports.witness.sign(text),
  })
  const records = await readBack(wacz.path, capture)
  const sources = [
    ...capture.files
      .filter(({ name }) => isPartName(name))
      .map(({ name, mediaType }) => ({ name, mediaType, source: file(name) })),
    { name: 'snapshot.wacz', mediaType: 'application/wacz', source: fileSource(wacz.path, wacz) },
  ]
  const parts = sources.map(({ name, mediaType, source }): Part => {
    const { bytes, sha256 } = source
    return { name, key: partKey(task.snapshot, name, sha256), mediaType, bytes, sha256 }
  })
  const { verdict } = seen
  const seenAs = { ...pick(verdict), reason: verdict.reason }
  // The replay was made by whoever captured: no page is ever opened where the key is.
  const assurance = { intact: true, records: records.length, replay: capture.replay ?? null } as const
  const seed = hexOf(ports.random.bytes(32))
  const held = await holdPrivately(ports, task, capture.network ?? null)
  const manifest = buildManifest(capture.facts, seenAs, parts, records, { assurance, seed, held })
  // Awaited here: the workshop, and the WACZ in it, is gone when this function returns.
  return await commitSnapshot(store, manifest, sources)
}

/**
 * Quality assurance (decisions 5): nothing is signed as evidence that our own verifier would not call intact. Gives the records as read
 * here, where the key is; they have to be those that whoever captured has told.
 */
async function readBack(path: string, told: CaptureRecord): Promise<readonly RecordListed[]> {
  // Loaded when something is sealed: whoever only looks at links waits for no reader of certificates.
  const wacz = await import('../wacz/read-back.ts')
  const found = await wacz.readBack(path, told.records)
  if ('records' in found) return found.records
  const message = `the WACZ read back is damaged: ${found.problem}`
  throw new PortFault('Capturer', 'qa-failed', message, { retryable: true })
}

function pick({ outcome, verdict, reasonCode }: ObservationRecord['verdict']) {
  return { outcome, verdict, reasonCode }
}

function sourceFrom(store: EvidenceStore, file: CaptureRecord['files'][number]): Source {
  return {
    bytes: file.bytes,
    sha256: file.sha256,
    async *open() {
      const stored = await store.read(file.key)
      if (stored === null)
        throw new PortFault('EvidenceStore', 'missing', `${file.key} is gone`, { retryable: true })
      yield* stored.body
    },
  }
}

/** What stands in the store was written by us; if it is no manifest, it was damaged and must not be signed. */
function checked(kept: Manifest): Manifest {
  const manifest = asManifest(kept)
  if (manifest !== null) return manifest
  throw new PortFault('EvidenceStore', 'damaged', 'a manifest in the store is damaged', { retryable: false })
}
