/**
 * A Witness whose P-384 key lies in a file, made on first use. Never opened in a process where hostile pages run (decisions 9);
 * rotation and revocation are acts of the operator (key-ring.ts).
 */
import { sign, type KeyObject } from 'node:crypto'
import type { Witness } from '../../ports.ts'
import { generateKey, keyFault, readKey, spkiOf, writeKey } from './key-file.ts'

/**
 * Opens the key at `path`, or makes one there, encrypted where a passphrase is given. Two processes that start at once end up with
 * the same key. Throws a Problem for a file that is no such key or that others may read.
 */
export async function openFileWitness(path: string, passphrase: string | null = null): Promise<Witness> {
  const known = await readKey(path, passphrase)
  if (known !== null) return witnessOf(known)
  await writeKey(path, await generateKey(), passphrase, 'new')
  const made = await readKey(path, passphrase)
  if (made === null) throw keyFault('key-lost', `the signing key at ${path} vanished while it was made`)
  return witnessOf(made)
}

/** A Witness with a key of its own in memory: for tests and one-off rehearsals. */
export async function createMemoryWitness(): Promise<Witness> {
  return witnessOf(await generateKey())
}

export function witnessOf(key: KeyObject): Witness {
  const publicKey = spkiOf(key)
  return {
    publicKey,
    sign: async (text) => {
      const signature = await new Promise<Buffer>((resolve, reject) => {
        sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }, (error, bytes) =>
          error === null ? resolve(bytes) : reject(keyFault('sign', 'the signing key could not sign', error)),
        )
      })
      return { algorithm: 'ECDSA-P384-SHA256', publicKey, signature: signature.toString('base64') }
    },
  }
}
