/**
 * Puts a seal into the transparency log and its proof into the next receipt. What the log is given is a salted commitment: no URL,
 * no document, no name. A rehearsal is never logged (product.md). Safe to repeat: who dies in between costs the log a line.
 */
import { canonicalJson, receiptKey, type Logged, type Receipt } from '../../citations/index.ts'
import { loggedReceipt, nonceOf, readProof, sealEntry } from '../../citations/log/index.ts'
import type { EvidenceStore, Random, TransparencyLog } from '../ports.ts'
import { hashBytes } from './log-means.ts'
import { sourceOf } from './objects.ts'
import { newestReceipt } from './retrieve.ts'

export interface LogPorts {
  readonly store: EvidenceStore
  readonly log: TransparencyLog
  readonly random: Random
}

/** Logs the seal of a snapshot that has a receipt. `logged`: it stands there now, by us or before. */
export async function logSnapshot(
  ports: LogPorts,
  snapshot: string,
): Promise<'logged' | 'rehearsal' | 'unsealed'> {
  let receipt = await newestReceipt(ports.store, snapshot)
  if (receipt === null) return 'unsealed'
  if (receipt.statement.class === 'rehearsal') return 'rehearsal'
  if (receipt.log !== undefined) return 'logged'
  const nonce = nonceOf(ports.random.bytes(16))
  const { proof } = await ports.log.append(await sealEntry(hashBytes, receipt, nonce))
  // Timestamps may add receipts at the same time: ours goes behind whatever is the newest.
  while (receipt !== null && receipt.log === undefined) {
    if (await putReceipt(ports.store, snapshot, loggedReceipt(receipt, { nonce, proof }))) return 'logged'
    receipt = await newestReceipt(ports.store, snapshot)
  }
  return 'logged'
}

/**
 * Adds a receipt with a proof under the newest checkpoint, where that one has more cosignatures than the receipt's: a witness
 * that was away when the seal was logged vouches for it later. Nothing is read of the log where `enough` vouch for it already. True
 * where a receipt was added.
 */
export async function refreshLogProof(
  ports: Pick<LogPorts, 'store' | 'log'>,
  snapshot: string,
  enough = Infinity,
): Promise<boolean> {
  const receipt = await newestReceipt(ports.store, snapshot)
  const before = receipt?.log === undefined ? null : readProof(receipt.log.proof)
  if (receipt?.log === undefined || before === null) return false
  // One of the signatures is the log's own.
  if (before.checkpoint.note.signatures.length > enough) return false
  const proof = await ports.log.prove(before.index)
  const now = proof === null ? null : readProof(proof)
  if (proof === null || now === null) return false
  if (now.checkpoint.note.signatures.length <= before.checkpoint.note.signatures.length) return false
  const logged: Logged = { nonce: receipt.log.nonce, proof }
  return putReceipt(ports.store, snapshot, loggedReceipt(receipt, logged))
}

async function putReceipt(store: EvidenceStore, snapshot: string, next: Receipt): Promise<boolean> {
  const bytes = new TextEncoder().encode(canonicalJson(next))
  const key = receiptKey(snapshot, next.number)
  return (await store.put(key, await sourceOf(bytes), { mediaType: 'application/json' })) === 'created'
}
