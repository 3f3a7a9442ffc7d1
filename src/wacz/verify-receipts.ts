/**
 * The receipts of one snapshot: each signature, that it is about this manifest, that later ones only add, and every token of the
 * newest, judged as it stood at its own time.
 */
import {
  asReceipt,
  entriesHead,
  receiptMismatch,
  sealedText,
  stampedContent,
  tellFloor,
  type Digest,
  type Manifest,
  type Receipt,
  type Timestamp,
  type Trust,
} from '../../citations/index.ts'
import { readProof } from '../../citations/log/index.ts'
import type { Ledger } from './ledger.ts'
import { logHash } from './log-means.ts'
import { readOurs } from './read-ours.ts'
import { fingerprintOf, signatureProblem } from './signature.ts'
import { checkToken, type CheckedToken } from './token/check-token.ts'
import { knownRoots } from './token/known-roots.ts'
import type { ContainedFile, Container, Scope } from './verify-container.ts'
import { verifyLog } from './verify-log.ts'

/**
 * Receipts are numbered from 1 without gaps; each signs a statement about this very manifest. Where a receipt's own
 * signature holds and yet it is about something else, the manifest is what changed.
 */
export async function verifyReceipts(
  folder: string,
  { manifest, digest }: { readonly manifest: Manifest; readonly digest: Digest },
  files: Container['files'],
  { ledger, trust }: Pick<Scope, 'ledger' | 'trust'>,
): Promise<void> {
  const names = [...files.keys()].filter((name) => name.startsWith(`${folder}/receipts/`))
  if (names.length === 0) ledger.failed(`${folder}/receipts/000001.json`, 'seal', 'it is missing')
  const entries = await entriesHead(logHash, manifest)
  if (manifest.floor !== undefined)
    ledger.floors.push({ part: `${folder}/manifest.json`, told: tellFloor(manifest.floor) })
  let newest: { readonly name: string; readonly receipt: Receipt } | null = null
  for (const [index, name] of names.entries()) {
    const { receipt, reason } = await readReceipt(files.get(name))
    const place = `${folder}/receipts/${String(index + 1).padStart(6, '0')}.json`
    if (receipt === null || name !== place || receipt.number !== index + 1) {
      ledger.failed(name, 'form', reason ?? `it is no canonical receipt number ${index + 1}`)
      continue
    }
    if (newest !== null) ledger.judge(name, 'continuation', discontinuity(newest.receipt, receipt))
    const holds = await checkSeal(name, receipt, ledger)
    const mismatch = receiptMismatch(receipt, manifest, digest, entries)
    if (holds)
      ledger.judge(
        `${folder}/manifest.json`,
        'seal',
        mismatch === null ? null : `by receipt ${index + 1}: ${mismatch}`,
      )
    await verifyLog(name, receipt, index === names.length - 1, ledger, trust)
    verifyFloor(name, receipt, manifest, ledger)
    newest = { name, receipt }
  }
  if (newest !== null) await verifyTimestamps(newest.name, newest.receipt, ledger, trust)
}

/** A receipt, or why it is none. */
export async function readReceipt(
  file: Pick<ContainedFile, 'content'> | undefined,
): Promise<{ readonly receipt: Receipt | null; readonly reason: string | null }> {
  const reading = await readOurs(file, 'receipt')
  if (reading.kind === 'problem') return { receipt: null, reason: reading.reason }
  const receipt = asReceipt(reading.value)
  return { receipt, reason: receipt === null ? 'it is no canonical receipt' : null }
}

/** A log only grows: what was sealed after its checkpoint was noted stands behind every entry of that checkpoint. */
function verifyFloor(part: string, receipt: Receipt, { floor }: Manifest, ledger: Ledger): void {
  const noted = floor?.log
  const proof = receipt.log === undefined ? null : readProof(receipt.log.proof)
  if (noted === undefined || proof === null || proof.checkpoint.origin !== noted.origin) return
  const { index } = proof
  const problem =
    noted.size <= index
      ? null
      : `the manifest notes ${noted.size} entries in ${noted.origin} before it was made, its own seal is entry ${index}`
  ledger.judge(part, 'floor', problem)
}

/** The signature over the statement; its key and what it says of the time go into the ledger. */
export async function checkSeal(part: string, receipt: Receipt, ledger: Ledger): Promise<boolean> {
  const { statement, signature } = receipt
  const fingerprint = fingerprintOf(signature.publicKey)
  ledger.signatures.push({ fingerprint, claimed: statement.signedAt, stamped: true })
  const problem = await signatureProblem(sealedText(statement), signature)
  if (problem === null)
    ledger.ok(part, 'signature', `by key ${fingerprint}, which says ${statement.signedAt}`)
  else ledger.failed(part, 'signature', problem)
  return problem === null
}

/** A later receipt holds all that the one before it held. */
function discontinuity(earlier: Receipt, later: Receipt): string | null {
  const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)
  if (!same(earlier.statement, later.statement) || !same(earlier.signature, later.signature)) {
    return `it carries another seal than receipt ${earlier.number}`
  }
  // A later proof may lead to a newer checkpoint; what it proves to be logged stays the same.
  if (earlier.log !== undefined && earlier.log.nonce !== later.log?.nonce) {
    return `it does not hold the log entry of receipt ${earlier.number}`
  }
  const before = earlier.timestamps ?? []
  const kept = (later.timestamps ?? []).slice(0, before.length)
  return same(before, kept) ? null : `it does not begin with the timestamps of receipt ${earlier.number}`
}

/**
 * Every token of a receipt, the newest first: a renewal that holds protects what it covers from a key that was lost later.
 * A token that is not what it says is damage; one that is whole and proves nothing bears on the time alone.
 */
export async function verifyTimestamps(
  part: string,
  receipt: Receipt,
  ledger: Ledger,
  trust: Trust,
): Promise<void> {
  const timestamps = receipt.timestamps ?? []
  const what = 'timestamp'
  ledger.seals.push(part)
  ledger.pending.push(...(receipt.pending ?? []))
  for (const authority of receipt.pending ?? []) {
    const detail = `${authority} had not answered when this receipt was written`
    ledger.note('time', { part, what, result: 'unchecked', detail })
  }
  if (timestamps.length === 0) {
    ledger.note('time', {
      part,
      what,
      result: 'unchecked',
      detail: 'there is none: the time is the signer’s word',
    })
  }
  const proved: { readonly index: number; readonly at: Date }[] = []
  for (const [index, timestamp] of [...timestamps.entries()].toReversed()) {
    const place = `timestamp ${index + 1}`
    if (timestamp.covers > index) {
      ledger.failed(part, place, 'it claims to cover what came after it')
      continue
    }
    const coveredAt = firstCover(timestamps, proved, index)
    const found = await checkTimestamp(receipt, timestamp, trust, coveredAt)
    note(part, place, found, ledger, timestamp.covers === 0 ? receipt.statement.signedAt : null)
    if (found.kind !== 'proved') continue
    proved.push({ index, at: found.at })
    // A renewal proves that the older ones existed; how old the seal is they say themselves.
    if (timestamp.covers > 0) continue
    const { accuracy, by, root } = found
    ledger.times.push({ part, at: found.at.toISOString(), accuracy, by, root })
  }
}

/** When the first later token that holds vouched for entry `index`. */
function firstCover(
  timestamps: readonly Timestamp[],
  proved: readonly { readonly index: number; readonly at: Date }[],
  index: number,
): Date | null {
  const covering = proved.filter((later) => (timestamps[later.index]?.covers ?? 0) > index)
  return covering.map(({ at }) => at).toSorted((left, right) => left.getTime() - right.getTime())[0] ?? null
}

/** One token of a receipt. */
export async function checkTimestamp(
  receipt: Receipt,
  timestamp: Timestamp,
  trust: Trust,
  coveredAt: Date | null,
): Promise<CheckedToken> {
  const der = (list: readonly string[]) => list.map((text) => Buffer.from(text, 'base64'))
  return checkToken({
    token: Buffer.from(timestamp.token, 'base64'),
    data: stampedBytes(receipt, timestamp.covers),
    nonce: null,
    certificates: [...der(timestamp.chain), ...(trust.certificates ?? [])],
    crls: [...der(timestamp.crls), ...(trust.crls ?? [])],
    ocsps: der(timestamp.ocsps),
    anchors: [...knownRoots, ...(trust.authorities ?? [])],
    coveredAt,
  })
}

/** The bytes that a token with this `covers` stamps. */
export function stampedBytes(receipt: Receipt, covers: number): Buffer {
  const { kind, content } = stampedContent(receipt, covers)
  return Buffer.from(content, kind === 'base64' ? 'base64' : 'utf8')
}

/** `signedAt`: what the signer's clock said, for a token over the signature itself. */
function note(
  part: string,
  what: string,
  found: CheckedToken,
  ledger: Ledger,
  signedAt: string | null,
): void {
  switch (found.kind) {
    case 'damaged':
      ledger.failed(part, what, found.reason)
      break
    case 'refused':
    case 'unknown': {
      const result = found.kind === 'refused' ? 'failed' : 'unchecked'
      ledger.note('time', { part, what, result, detail: `by "${found.by}": ${found.reason}` })
      break
    }
    case 'proved': {
      const claim = found.qualified ? '; it calls itself a qualified time stamp (eIDAS)' : ''
      const apart = signedAt === null ? '' : `, ${tellApart(found.at.getTime() - Date.parse(signedAt))}`
      const detail = `${found.at.toISOString()}${apart}, by "${found.by}" under "${found.root}"${claim}`
      ledger.note('time', { part, what, result: 'ok', detail })
      for (const open of found.open) ledger.note('time', { part, what, result: 'unchecked', detail: open })
    }
  }
}

/** How the authority's clock stood to the signer's, the way to it included. */
function tellApart(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000)
  return `${seconds} s ${milliseconds < 0 ? 'before' : 'after'} the signer’s clock says it signed`
}
