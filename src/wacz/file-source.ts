/** A finished file on this machine's disk as bytes of known length and digest. */
import { createReadStream } from 'node:fs'
import type { Octets } from './octets.ts'

export function fileSource(path: string, known: Pick<Octets, 'bytes' | 'sha256'>): Octets {
  return { bytes: known.bytes, sha256: known.sha256, open: () => createReadStream(path) }
}
