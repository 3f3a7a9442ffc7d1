/**
 * A lone snapshot with what its permalink gives beside it: the receipt seals the manifest, the manifest names the recording. Where
 * that chain is broken or a link is not given, the receipt's time is not the recording's, and is not told as such.
 */
import {
  entriesHead,
  receiptMismatch,
  type FileKind,
  type Manifest,
  type Receipt,
} from '../../citations/index.ts'
import { logHash } from './log-means.ts'
import { digestOf, type RandomAccess } from './random-access.ts'
import type { Scope } from './verify-container.ts'
import { verifyLog } from './verify-log.ts'
import { differs, readManifest, verifySnapshotWacz } from './verify-package.ts'
import { checkSeal, readReceipt, verifyTimestamps } from './verify-receipts.ts'

/** What a permalink gives, as bytes. */
export interface Receipted {
  readonly wacz: RandomAccess
  readonly receipt: RandomAccess
  readonly manifest: RandomAccess | null
}

/** How the three are named in what is found. */
const WACZ = 'snapshot.wacz'
const RECEIPT = 'receipt.json'
const MANIFEST = 'manifest.json'

/** Checks all three into the ledger. */
export async function verifyReceipted(files: Receipted, scope: Scope): Promise<FileKind> {
  const { ledger } = scope
  const receipt = await sealIn(files.receipt, scope)
  const manifest = await manifestUnder(receipt, files.manifest, scope)
  const tied = manifest !== null && (await isNamed(files.wacz, manifest, scope))
  await verifySnapshotWacz(WACZ, manifest, { content: files.wacz }, { ...scope, sealed: tied })
  if (tied) return 'wacz'
  ledger.seals.push(WACZ)
  const detail = 'no seal here leads to this recording, so no time of a receipt is its time'
  ledger.note('time', { part: WACZ, what: 'timestamp', result: 'unchecked', detail })
  return 'wacz'
}

/** The receipt where its signature holds; its log and its timestamps are told in any case. */
async function sealIn(content: RandomAccess, { ledger, trust }: Scope): Promise<Receipt | null> {
  const { receipt, reason } = await readReceipt({ content })
  ledger.judge(RECEIPT, 'form', reason)
  if (receipt === null) return null
  ledger.classes.push(receipt.statement.class)
  const holds = await checkSeal(RECEIPT, receipt, ledger)
  await verifyLog(RECEIPT, receipt, true, ledger, trust)
  await verifyTimestamps(RECEIPT, receipt, ledger, trust)
  return holds ? receipt : null
}

/** The manifest where the receipt seals these very bytes. */
async function manifestUnder(
  receipt: Receipt | null,
  content: RandomAccess | null,
  scope: Scope,
): Promise<Manifest | null> {
  const { ledger, signal } = scope
  if (content === null) {
    const sealed = receipt === null ? '' : `: the receipt seals ${receipt.statement.manifest}`
    const detail = `it is not given${sealed}, and only that manifest names the recording (--manifest)`
    ledger.failed(MANIFEST, 'form', detail)
    return null
  }
  const manifest = await readManifest(MANIFEST, { content }, scope)
  if (manifest === null) return null
  ledger.classes.push(manifest.class)
  if (receipt === null) {
    ledger.unchecked(MANIFEST, 'seal', 'no receipt that holds vouches for it')
    return null
  }
  const digest = await digestOf(content, { signal })
  const mismatch = receiptMismatch(receipt, manifest, digest, await entriesHead(logHash, manifest))
  const problem = mismatch === null ? null : `by this receipt: ${mismatch}`
  return ledger.judge(MANIFEST, 'seal', problem) ? manifest : null
}

/** Whether the manifest lists a recording of this length and digest. */
async function isNamed(wacz: RandomAccess, { parts }: Manifest, { ledger, signal }: Scope): Promise<boolean> {
  const listed = parts.find(({ name }) => name === WACZ)
  const found = { bytes: wacz.bytes, sha256: await digestOf(wacz, { signal }) }
  const problem =
    listed === undefined
      ? 'the manifest lists no recording'
      : differs(found, listed.bytes, listed.sha256, 'the manifest')
  return ledger.judge(WACZ, 'length and SHA-256', problem)
}
