/** Gathers what is kept of one document into its evidence package: a plan of known length, streamed when it is opened. */
import {
  canonicalJson,
  documentKey,
  manifestKey,
  receiptKey,
  snapshotPrefix,
  type Manifest,
  type Report,
  type SubmissionRecord,
} from '../../citations/index.ts'
import { PortFault, type Clock, type EvidenceStore, type Source, type Witness } from '../ports.ts'
import {
  planPackage,
  safeFileName,
  type EvidencePackage,
  type PackagedSnapshot,
} from '../wacz/evidence-package.ts'
import { readBytes, readJson, sourceOf } from './objects.ts'
import { reportOf } from './report.ts'

export interface PackagePorts {
  readonly store: EvidenceStore
  readonly clock: Clock
  readonly witness: Witness
  /** Renders the report as one self-contained HTML file. */
  renderReport(report: Report): Promise<string>
}

const RECORD_LIMIT = 64 * 1024 * 1024

/** Null before the report. `withDocument: false` leaves the document's own bytes out, for sharing. */
export async function packageOf(
  ports: PackagePorts,
  input: { document: string; run: string; withDocument: boolean },
): Promise<(EvidencePackage & { readonly name: string }) | null> {
  const { store } = ports
  const submission = await readJson<SubmissionRecord>(store, documentKey(input.document, 'document.json'))
  const report = await reportOf(ports, input)
  if (submission === null || report === null) return null
  const kept = [...new Set(report.links.flatMap((link) => (link.snapshot === null ? [] : [link.snapshot])))]
  const snapshots: PackagedSnapshot[] = []
  for (const id of kept) snapshots.push(await packagedSnapshot(store, id))
  const text = async (value: string) => sourceOf(new TextEncoder().encode(value))
  const source: Source = {
    bytes: submission.bytes,
    sha256: `sha256:${submission.sha256}`,
    open: () => openObject(store, documentKey(input.document, 'source')),
  }
  const plan = await planPackage(
    {
      // The report's time, so that the same report always gives the same package.
      createdAt: new Date(report.run.finishedAt),
      software: `Ibid/${report.run.version}`,
      class: report.run.class,
      report: { json: await text(canonicalJson(report)), html: await text(await ports.renderReport(report)) },
      document: input.withDocument ? { name: submission.name, source } : null,
      snapshots,
    },
    (words) => ports.witness.sign(words),
  )
  return {
    ...plan,
    name: `${safeFileName(submission.name).replace(/\.[^.]*$/, '')}-${input.document}.ibid.zip`,
  }
}

async function packagedSnapshot(store: EvidenceStore, id: string): Promise<PackagedSnapshot> {
  const bytes = await readBytes(store, manifestKey(id), RECORD_LIMIT)
  const manifest = await readJson<Manifest>(store, manifestKey(id))
  if (bytes === null || manifest === null) throw missing(manifestKey(id))
  const receipts: Source[] = []
  for await (const { key } of store.list(`${snapshotPrefix(id)}receipts/`)) {
    const receipt = await readBytes(store, key, RECORD_LIMIT)
    if (receipt !== null) receipts.push(await sourceOf(receipt))
  }
  if (receipts.length === 0) throw missing(receiptKey(id, 1))
  const parts = manifest.parts.map(({ name, key, bytes: length, sha256 }) => ({
    name,
    source: { bytes: length, sha256, open: () => openObject(store, key) },
  }))
  return { id, manifest: await sourceOf(bytes), receipts, parts }
}

async function* openObject(store: EvidenceStore, key: string): AsyncIterable<Uint8Array> {
  const stored = await store.read(key)
  if (stored === null) throw missing(key)
  yield* stored.body
}

function missing(key: string): PortFault {
  return new PortFault('EvidenceStore', 'missing', `${key} is not in the store`, { retryable: true })
}
