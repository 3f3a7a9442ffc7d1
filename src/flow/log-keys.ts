/**
 * Tells the transparency log which keys may seal, and which are revoked: whoever finds a seal under a key that the log does not
 * know, or knew as revoked by then, has found something. Each line stands there once; the store remembers that it does.
 */
import { keyToldKey } from '../../citations/index.ts'
import { keyEntry, revocationEntry } from '../../citations/log/index.ts'
import type { EvidenceStore, TransparencyLog } from '../ports.ts'
import { putJson } from './objects.ts'

export interface LoggableKey {
  /** SHA-256 of the SPKI in hex. */
  readonly fingerprint: string
  readonly publicKey: string
  /** From when on nothing it signs is to be believed; null while it is in force. */
  readonly revokedAt: string | null
}

/** Returns how many lines were new. Who dies in between costs the log a line that says the same again. */
export async function logKeys(
  ports: { readonly store: EvidenceStore; readonly log: Pick<TransparencyLog, 'append'> },
  keys: readonly LoggableKey[],
): Promise<number> {
  let added = 0
  const tell = async (told: string, entry: Uint8Array): Promise<void> => {
    if ((await ports.store.head(told)) !== null) return
    const { index } = await ports.log.append(entry)
    await putJson(ports.store, told, { format: 'ibid-key-told/1', index })
    added += 1
  }
  for (const { fingerprint, publicKey, revokedAt } of keys) {
    await tell(keyToldKey(fingerprint, null), keyEntry(publicKey))
    if (revokedAt === null) continue
    const from = new Date(revokedAt)
    await tell(keyToldKey(fingerprint, from), revocationEntry(fingerprint, from))
  }
  return added
}
