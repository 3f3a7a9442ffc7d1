/**
 * Reads every snapshot's every byte again and computes every digest anew; what is not what was sealed raises an alarm. On the way
 * it asks for timestamps that are still owed and renews those whose certificates will end.
 */
import {
  asReceipt,
  documentKey,
  logKey,
  manifestKey,
  manifestProblems,
  readCanonical,
  receiptMismatch,
  sealedText,
  sha256Digest,
  type Digest,
  type Manifest,
  type Receipt,
  type SubmissionRecord,
} from '../../citations/index.ts'
import { createHash } from 'node:crypto'
import { auditLog } from '../flow/audit-log.ts'
import { readBytes, readJson } from '../flow/objects.ts'
import { renewSnapshot, stampSnapshot, type Owed } from '../flow/stamp.ts'
import type { Clock, EvidenceStore, Timestamps } from '../ports.ts'
import { signatureProblem } from '../wacz/signature.ts'
import { checkTimestamp } from '../wacz/verify-receipts.ts'

export interface AuditPorts {
  readonly store: EvidenceStore
  readonly clock: Clock
  /** Null where no authority is to be asked. */
  readonly timestamps: Timestamps | null
}

export interface AuditFinding {
  readonly key: string
  readonly what: string
}

export interface AuditResult {
  readonly snapshots: number
  readonly objects: number
  readonly bytes: number
  readonly findings: readonly AuditFinding[]
  /** Authorities that owe a token, by snapshot. */
  readonly owed: readonly { readonly snapshot: string; readonly authority: string; readonly reason: string }[]
}

/** Renewed when less than this is left. */
const MARGIN_MS = 180 * 86_400_000
const RECORD_LIMIT = 64 * 1024 * 1024

/** Bounded memory: one object at a time, streamed. `onFinding` hears of each as it is found. */
export async function audit(
  ports: AuditPorts,
  options: { signal: AbortSignal; onFinding?: (finding: AuditFinding) => void },
): Promise<AuditResult> {
  const { store } = ports
  const { signal } = options
  const findings: AuditFinding[] = []
  const tally = { snapshots: 0, objects: 0, bytes: 0 }
  const owed: { snapshot: string; authority: string; reason: string }[] = []
  const blame = (key: string, what: string): void => {
    findings.push({ key, what })
    options.onFinding?.({ key, what })
  }
  const compare = async (key: string, expected: { bytes: number; sha256: Digest }): Promise<void> => {
    signal.throwIfAborted()
    tally.objects += 1
    const found = await measure(store, key, signal)
    if (found === null) return blame(key, 'it is missing')
    tally.bytes += found.bytes
    if (found.bytes !== expected.bytes)
      blame(key, `it has ${found.bytes} bytes, ${expected.bytes} were sealed`)
    else if (found.sha256 !== expected.sha256) blame(key, 'its SHA-256 is not the one that was sealed')
  }
  for await (const snapshot of snapshotsIn(store)) {
    signal.throwIfAborted()
    tally.snapshots += 1
    const manifest = await soundManifest(store, snapshot, blame)
    if (manifest === null) continue
    for (const part of manifest.value.parts) await compare(part.key, part)
    await checkReceipts(store, snapshot, manifest, blame)
    for (const { authority, reason } of await refresh(ports, snapshot, signal)) {
      owed.push({ snapshot, authority, reason })
    }
  }
  for await (const { key } of store.list('documents/')) {
    if (!key.endsWith('/document.json')) continue
    const document = key.split('/')[1] ?? ''
    const said = await readJson<SubmissionRecord>(store, key).catch(() => null)
    if (said === null) blame(key, 'it cannot be read')
    else
      await compare(documentKey(document, 'source'), { bytes: said.bytes, sha256: sha256Digest(said.sha256) })
  }
  for await (const { path, detail } of auditLog(store)) {
    signal.throwIfAborted()
    blame(logKey(path), detail)
  }
  return { ...tally, findings, owed }
}

async function* snapshotsIn(store: EvidenceStore): AsyncGenerator<string> {
  for await (const { key } of store.list('snapshots/')) {
    const id = /^snapshots\/([^/]+)\/manifest\.json$/.exec(key)?.[1]
    if (id !== undefined) yield id
  }
}

async function soundManifest(
  store: EvidenceStore,
  snapshot: string,
  blame: (key: string, what: string) => void,
): Promise<{ readonly value: Manifest; readonly digest: Digest } | null> {
  const key = manifestKey(snapshot)
  const bytes = await readBytes(store, key, RECORD_LIMIT)
  const reading = bytes === null ? null : readCanonical(new TextDecoder().decode(bytes))
  if (bytes === null || reading?.kind !== 'canonical') {
    blame(key, reading?.kind === 'problem' ? `it ${reading.reason}` : 'it is missing')
    return null
  }
  const problems = manifestProblems(reading.value)
  if (problems.length > 0) {
    blame(key, problems.slice(0, 3).join('; '))
    return null
  }
  const digest = sha256Digest(createHash('sha256').update(bytes).digest('hex'))
  // oxlint-disable-next-line no-unsafe-type-assertion -- `manifestProblems` has just found nothing wrong with its shape
  return { value: reading.value as Manifest, digest }
}

/** Signatures, what they are about, and that each token is still the one that was given. */
async function checkReceipts(
  store: EvidenceStore,
  snapshot: string,
  manifest: { readonly value: Manifest; readonly digest: Digest },
  blame: (key: string, what: string) => void,
): Promise<void> {
  let newest: { key: string; receipt: Receipt } | null = null
  for await (const { key } of store.list(`snapshots/${snapshot}/receipts/`)) {
    const bytes = await readBytes(store, key, RECORD_LIMIT)
    const reading = bytes === null ? null : readCanonical(new TextDecoder().decode(bytes))
    const receipt = reading?.kind === 'canonical' ? asReceipt(reading.value) : null
    if (receipt === null) {
      blame(key, 'it is no canonical receipt')
      continue
    }
    const problem =
      signatureProblem(sealedText(receipt.statement), receipt.signature) ??
      receiptMismatch(receipt, manifest.value, manifest.digest)
    if (problem !== null) blame(key, problem)
    newest = { key, receipt }
  }
  if (newest === null) return blame(`snapshots/${snapshot}/receipts/000001.json`, 'it is missing')
  for (const [index, timestamp] of (newest.receipt.timestamps ?? []).entries()) {
    const found = await checkTimestamp(newest.receipt, timestamp, { keys: [] }, null)
    if (found.kind === 'damaged') blame(newest.key, `timestamp ${index + 1}: ${found.reason}`)
  }
}

/** Owed tokens are asked for, old ones renewed. A store that is damaged is no reason not to. */
async function refresh(ports: AuditPorts, snapshot: string, signal: AbortSignal): Promise<Owed> {
  const { store, timestamps, clock } = ports
  if (timestamps === null) return []
  const until = new Date(clock.now().getTime() + MARGIN_MS)
  const failed = (fault: unknown): Owed => {
    signal.throwIfAborted()
    return [{ authority: 'none', reason: fault instanceof Error ? fault.message : String(fault) }]
  }
  const owed = await stampSnapshot({ store, timestamps }, snapshot, { signal }).catch(failed)
  return [...owed, ...(await renewSnapshot({ store, timestamps }, snapshot, { signal, until }).catch(failed))]
}

async function measure(
  store: EvidenceStore,
  key: string,
  signal: AbortSignal,
): Promise<{ bytes: number; sha256: Digest } | null> {
  const stored = await store.read(key)
  if (stored === null) return null
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of stored.body) {
    signal.throwIfAborted()
    hash.update(piece)
    bytes += piece.byteLength
  }
  return { bytes, sha256: sha256Digest(hash.digest('hex')) }
}

/** The audit that is due next: every service names it alike, so that a shared queue does it once. */
export function nextAudit(now: Date, hours: number): { readonly key: string; readonly after: number } {
  const period = hours * 3600
  const slot = Math.floor(now.getTime() / 1000 / period) + 1
  return {
    key: `audit/${period}/${slot}`,
    after: Math.max(1, Math.ceil(slot * period - now.getTime() / 1000)),
  }
}
