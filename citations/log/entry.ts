/**
 * What our log's entries say. A seal stands there as a salted commitment: who holds the receipt can prove that it is meant,
 * nobody else can tell what was sealed, by whom or for whom (decisions 7). Keys stand there in the open.
 */
import { canonicalJson } from '../canonical.ts'
import type { Logged, Receipt } from '../seal.ts'
import { hexOf, utf8, type Octets } from './octets.ts'
import type { AnyHash } from './tree.ts'

/** `seal/1 ` and the SHA-256, in hex, of canonical JSON over nonce, statement and signature. */
export async function sealEntry(
  hash: AnyHash,
  { statement, signature }: Pick<Receipt, 'statement' | 'signature'>,
  nonce: string,
): Promise<Octets> {
  const committed = { format: 'ibid-log-seal/1', nonce, signature, statement }
  return utf8(`seal/1 ${hexOf(await hash(utf8(canonicalJson(committed))))}`)
}

/** `key/1 ` and a signing key's SPKI in base64: from here on it may seal, and it stays known when it is gone. */
export function keyEntry(publicKey: string): Octets {
  return utf8(`key/1 ${publicKey}`)
}

/** `revoked/1 `, the key's fingerprint and the moment from which nothing it signs is to be believed. */
export function revocationEntry(fingerprint: string, from: Date): Octets {
  return utf8(`revoked/1 ${fingerprint} ${from.toISOString()}`)
}

/** An entry read again; null for what is none of ours. */
export type LogEntry =
  | { readonly kind: 'seal'; readonly commitment: string }
  | { readonly kind: 'key'; readonly publicKey: string }
  | { readonly kind: 'revoked'; readonly fingerprint: string; readonly from: string }
export function readLogEntry(entry: Uint8Array): LogEntry | null {
  const text = new TextDecoder().decode(entry)
  const [, commitment] = /^seal\/1 ([0-9a-f]{64})$/.exec(text) ?? []
  if (commitment !== undefined) return { kind: 'seal', commitment }
  const [, publicKey] = /^key\/1 ([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? []
  if (publicKey !== undefined) return { kind: 'key', publicKey }
  const [, fingerprint, from] =
    /^revoked\/1 ([0-9a-f]{64}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/.exec(text) ?? []
  return fingerprint === undefined || from === undefined ? null : { kind: 'revoked', fingerprint, from }
}

/** The receipt after `receipt`: all it held, and where its seal stands in the log. */
export function loggedReceipt(receipt: Receipt, log: Logged): Receipt {
  const { timestamps = [], pending = [] } = receipt
  return { ...receipt, format: 'ibid-receipt/2', number: receipt.number + 1, timestamps, pending, log }
}

/** A nonce from 16 unpredictable bytes. */
export function nonceOf(bytes: Uint8Array): Logged['nonce'] {
  if (bytes.length !== 16) throw new RangeError(`expected 16 bytes for a nonce, found ${bytes.length}`)
  return hexOf(bytes)
}
