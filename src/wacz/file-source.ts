/** A finished file on this machine's disk as bytes of known length and digest. */
import { createReadStream } from 'node:fs'
import type { Octets } from './octets.ts'

/** Every piece costs a turn of the thread pool and memory of its own, which the collector hears of late. */
const PIECE = 256 * 1024

export function fileSource(path: string, known: Pick<Octets, 'bytes' | 'sha256'>): Octets {
  const highWaterMark = Math.max(1, Math.min(PIECE, known.bytes))
  return { bytes: known.bytes, sha256: known.sha256, open: () => createReadStream(path, { highWaterMark }) }
}
