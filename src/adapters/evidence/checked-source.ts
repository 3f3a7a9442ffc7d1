/**
 * The only way bytes enter a store in Node: hashed as they flow, and the last piece held back until length and digest
 * are known to be right. So a store that streams to a server of known length never completes a wrong object.
 */
import { createHash } from 'node:crypto'
import { digestHex } from '../../../citations/index.ts'
import { PortFault, type Source } from '../../ports.ts'
import { storeFault } from './key.ts'

/**
 * The source's bytes, empty pieces left out. Throws PortFault `source-mismatch` where length or sha-256 differ from what
 * the source declares (before the last piece), `source-failed` where the source itself throws.
 */
export async function* checkedBytes(source: Source): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash('sha256')
  let bytes = 0
  let held: Uint8Array | null = null
  try {
    for await (const piece of source.open()) {
      if (piece.length === 0) continue
      bytes += piece.length
      if (bytes > source.bytes) throw mismatch(`${source.bytes} bytes`, `at least ${bytes}`)
      hash.update(piece)
      if (held !== null) yield held
      held = piece
    }
  } catch (cause) {
    if (cause instanceof PortFault) throw cause
    throw storeFault('source-failed', 'the bytes to be stored could not be read to their end', {
      retryable: true,
      cause,
    })
  }
  if (bytes !== source.bytes) throw mismatch(`${source.bytes} bytes`, `${bytes}`)
  const found = hash.digest('hex')
  if (found !== digestHex(source.sha256)) throw mismatch(source.sha256, `sha256:${found}`)
  if (held !== null) yield held
}

/** The whole source in memory, checked; for small ones. Faults as in `checkedBytes`. */
export async function readChecked(source: Source): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of checkedBytes(source)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** Hex sha-256 of what a body yields to its end. */
export async function hashBody(body: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of body) hash.update(piece)
  return hash.digest('hex')
}

function mismatch(declared: string, found: string): PortFault {
  const message = `expected the source to hold ${declared} as it declares, found ${found}; nothing was stored`
  return storeFault('source-mismatch', message, { retryable: false })
}
