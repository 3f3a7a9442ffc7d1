/** As much of `node:crypto` as checking a package takes: SHA-256 and nothing else. Signatures are Web Crypto's everywhere. */
/* oxlint-disable typescript/no-unsafe-type-assertion -- one function for both of its forms */
import { Buffer } from 'buffer'
import { sha256 } from './sha256.ts'

export interface Hash {
  update(bytes: Uint8Array | string): Hash
  digest(): Buffer
  digest(encoding: 'hex'): string
}

export function createHash(algorithm: string): Hash {
  if (algorithm !== 'sha256') throw new Error(`this page knows SHA-256 alone, not ${algorithm}`)
  const own = sha256()
  const hash: Hash = {
    update(bytes) {
      own.update(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes)
      return hash
    },
    digest: ((encoding?: 'hex') => {
      const digest = Buffer.from(own.digest())
      return encoding === 'hex' ? digest.toString('hex') : digest
    }) as Hash['digest'],
  }
  return hash
}
