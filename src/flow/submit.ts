/** Takes a document in: durable first, then one row and one job. Whatever dies afterwards, it is not lost. */
import {
  documentKey,
  idBytes,
  idFromBytes,
  digestHex,
  type DocumentFormat,
  type SubmissionRecord,
} from '../../citations/index.ts'
import type { Catalog, Clock, DocumentRow, EvidenceStore, Job, Random } from '../ports.ts'
import { putJson, sourceOf } from './objects.ts'

export interface Submission {
  readonly name: string
  readonly format: DocumentFormat
  readonly bytes: Uint8Array
  /** Permalinks may be shown to everybody once their snapshots are sealed. */
  readonly publish: boolean
  readonly idempotencyKey: string | null
  /** Whose word let it in; absent where nobody was asked. Kept privately. */
  readonly submitter?: string
  /** Its links are to be looked at and judged, and nothing is to be captured. */
  readonly looksOnly?: true
}

export interface SubmitPorts {
  readonly store: EvidenceStore
  readonly catalog: Catalog
  readonly clock: Clock
  readonly random: Random
}

/** Seconds the queue leaves the caller's own extraction before it takes over. */
const EXTRACT_AFTER = 10

/**
 * Keeps the document and returns its row. The same idempotency key gives the first document again, whatever is sent.
 * When this resolves, the bytes are on disk and the work is queued.
 */
export async function submit(ports: SubmitPorts, submission: Submission): Promise<DocumentRow> {
  const earlier = await earlierSubmission(ports.catalog, submission)
  if (earlier !== null) return earlier
  const source = await sourceOf(submission.bytes)
  const record: SubmissionRecord = {
    format: 'ibid-document/1',
    id: idFromBytes(ports.random.bytes(idBytes)),
    run: idFromBytes(ports.random.bytes(idBytes)),
    name: submission.name,
    documentFormat: submission.format,
    sha256: digestHex(source.sha256),
    bytes: source.bytes,
    submittedAt: ports.clock.now().toISOString(),
    publish: submission.publish,
    ...(submission.submitter === undefined ? {} : { submitter: submission.submitter }),
    ...(submission.idempotencyKey === null ? {} : { idempotencyKey: submission.idempotencyKey }),
    ...(submission.looksOnly === undefined ? {} : { looksOnly: submission.looksOnly }),
  }
  await ports.store.put(documentKey(record.id, 'source'), source)
  await putJson(ports.store, documentKey(record.id, 'document.json'), record)
  const row = rowOf(record)
  if (await ports.catalog.acceptDocument(row, [{ ...extractJob(record.id), after: EXTRACT_AFTER }]))
    return row
  // Two requests with one key raced; the other one's document stands.
  const winner = await earlierSubmission(ports.catalog, submission)
  if (winner === null) throw new Error(`document ${record.id} was neither accepted nor known`)
  return winner
}

/** The row of a document that has just been handed in. */
export function rowOf(record: SubmissionRecord): DocumentRow {
  return {
    id: record.id,
    name: record.name,
    format: record.documentFormat,
    sha256: record.sha256,
    state: 'extracting',
    run: null,
    submittedAt: record.submittedAt,
    idempotencyKey: record.idempotencyKey ?? null,
    publish: record.publish,
    problem: null,
  }
}

export function extractJob(document: string): Job {
  return { name: 'extract', key: document, data: { document } }
}

async function earlierSubmission(catalog: Catalog, submission: Submission): Promise<DocumentRow | null> {
  if (submission.idempotencyKey === null) return null
  return catalog.documentByIdempotencyKey(submission.idempotencyKey)
}
