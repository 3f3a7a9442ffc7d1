/**
 * Reads every snapshot's every byte again and computes every digest anew; what is not what was sealed raises an alarm. On the way
 * it asks for timestamps that are still owed and renews those whose certificates will end.
 */
import {
  asReceipt,
  documentKey,
  entriesHead,
  heldKey,
  isEntombed,
  logKey,
  manifestKey,
  manifestProblems,
  readCanonical,
  receiptKey,
  receiptMismatch,
  sealedText,
  sha256Digest,
  type Digest,
  type Manifest,
  type Receipt,
  type Standing,
  type SubmissionRecord,
} from '../../citations/index.ts'
import { createHash } from 'node:crypto'
import { auditLog } from '../flow/audit-log.ts'
import { heldProblem } from '../flow/held.ts'
import { refreshLogProof } from '../flow/log-seal.ts'
import { readBytes, readJson } from '../flow/objects.ts'
import { isRemoved } from '../flow/removal.ts'
import { newestReceipt } from '../flow/retrieve.ts'
import { renewSnapshot, stampSnapshot, type Owed } from '../flow/stamp.ts'
import { standingOf } from '../flow/standing.ts'
import type { EvidenceStore, Timestamps, TransparencyLog } from '../ports.ts'
import { logHash } from '../wacz/log-means.ts'
import { signatureProblem } from '../wacz/signature.ts'
import { checkTimestamp } from '../wacz/verify-receipts.ts'
import { auditRemovals } from './audit-removals.ts'
import {
  auditTombstone,
  custodyFindings,
  tellCustody,
  tellRenewal,
  type AuditFinding,
  type CustodianPorts,
} from './audit-custody.ts'

export interface AuditPorts extends CustodianPorts {
  /** Null where no authority is to be asked. */
  readonly timestamps: Timestamps | null
  /** The log of this store and how many witnesses it asks; null or absent: proofs stay as they are. */
  readonly witnessed?: { readonly log: TransparencyLog; readonly witnesses: number } | null
}
export type { AuditFinding } from './audit-custody.ts'

export interface AuditResult {
  readonly snapshots: number
  readonly objects: number
  readonly bytes: number
  readonly findings: readonly AuditFinding[]
  /** Snapshots whose bytes were erased by order: no damage. */
  readonly destroyed: number
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
  const tally = { snapshots: 0, objects: 0, bytes: 0, destroyed: 0 }
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
  for await (const { key, what } of auditRemovals(ports)) {
    signal.throwIfAborted()
    blame(key, what)
  }
  for await (const standing of standingsIn(store, blame)) {
    signal.throwIfAborted()
    if (!isEntombed(standing)) continue
    tally.destroyed += 1
    for (const { key, what } of await auditTombstone(ports, standing)) blame(key, what)
  }
  for await (const snapshot of snapshotsIn(store)) {
    signal.throwIfAborted()
    if (isEntombed(await standingOf(store, snapshot).catch(() => null))) continue
    tally.snapshots += 1
    const before = findings.length
    const manifest = await soundManifest(store, snapshot, blame)
    if (manifest !== null) {
      for (const part of manifest.value.parts) await compare(part.key, part)
      const held = await heldProblem(store, manifest.value)
      if (held !== null) blame(heldKey(snapshot), held)
      const sealedBy = await checkReceipts(store, snapshot, manifest, blame)
      const sealed = { digest: manifest.digest, key: sealedBy }
      for await (const { key, what } of custodyFindings(ports, snapshot, sealed)) blame(key, what)
      for (const { authority, reason } of await refresh(ports, manifest.value, signal)) {
        owed.push({ snapshot, authority, reason })
      }
    }
    await tellCustody(ports, snapshot, findings.slice(before))
  }
  for await (const { key } of store.list('documents/')) {
    if (!key.endsWith('/document.json')) continue
    const document = key.split('/')[1] ?? ''
    if (await isRemoved(store, document)) continue
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

async function* standingsIn(
  store: EvidenceStore,
  blame: (key: string, what: string) => void,
): AsyncGenerator<Standing> {
  for await (const { key } of store.list('standing/')) {
    const snapshot = key.slice('standing/'.length, -'.json'.length)
    const standing = await standingOf(store, snapshot).catch(() => null)
    if (standing === null) blame(key, 'it says of no snapshot how it stands')
    else yield standing
  }
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

/** Signatures, what they are about, and that each token is still the one that was given. Returns the key of the seal. */
async function checkReceipts(
  store: EvidenceStore,
  snapshot: string,
  manifest: { readonly value: Manifest; readonly digest: Digest },
  blame: (key: string, what: string) => void,
): Promise<string | null> {
  let newest: { key: string; receipt: Receipt } | null = null
  const entries = await entriesHead(logHash, manifest.value)
  for await (const { key } of store.list(`snapshots/${snapshot}/receipts/`)) {
    const bytes = await readBytes(store, key, RECORD_LIMIT)
    const reading = bytes === null ? null : readCanonical(new TextDecoder().decode(bytes))
    const receipt = reading?.kind === 'canonical' ? asReceipt(reading.value) : null
    if (receipt === null) {
      blame(key, 'it is no canonical receipt')
      continue
    }
    const problem =
      (await signatureProblem(sealedText(receipt.statement), receipt.signature)) ??
      receiptMismatch(receipt, manifest.value, manifest.digest, entries)
    if (problem !== null) blame(key, problem)
    newest = { key, receipt }
  }
  if (newest === null) {
    blame(receiptKey(snapshot, 1), 'it is missing')
    return null
  }
  for (const [index, timestamp] of (newest.receipt.timestamps ?? []).entries()) {
    const found = await checkTimestamp(newest.receipt, timestamp, { keys: [] }, null)
    if (found.kind === 'damaged') blame(newest.key, `timestamp ${index + 1}: ${found.reason}`)
  }
  return newest.receipt.signature.publicKey
}

/** Owed tokens are asked for, old ones renewed, proofs fetched again that a witness was away for. A damaged store is no reason not to. */
async function refresh(
  ports: AuditPorts,
  { snapshot, class: kind }: Manifest,
  signal: AbortSignal,
): Promise<Owed> {
  const { store, timestamps, clock, witness = null, witnessed = null } = ports
  const failed = (authority: string) => (fault: unknown) => {
    signal.throwIfAborted()
    return [{ authority, reason: fault instanceof Error ? fault.message : String(fault) }]
  }
  const owed: { authority: string; reason: string }[] = []
  if (witnessed !== null) {
    const { log, witnesses } = witnessed
    const proved = refreshLogProof({ store, log }, snapshot, witnesses).then(() => [])
    owed.push(...(await proved.catch(failed('the transparency log'))))
  }
  if (timestamps === null) return owed
  const stamping = { store, timestamps }
  const until = new Date(clock.now().getTime() + MARGIN_MS)
  const newest = await newestReceipt(store, snapshot).catch(() => null)
  // Nobody was asked to stamp a rehearsal, unless authorities were named for it: nothing is owed.
  const isBegun = [...(newest?.timestamps ?? []), ...(newest?.pending ?? [])].length > 0
  if (kind === 'rehearsal' && !isBegun) return owed
  const before = witness === null ? null : newest
  owed.push(...(await stampSnapshot(stamping, snapshot, { signal }).catch(failed('none'))))
  owed.push(...(await renewSnapshot(stamping, snapshot, { signal, until }).catch(failed('none'))))
  if (witness !== null) await tellRenewal({ store, clock, witness }, snapshot, before)
  return owed
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
