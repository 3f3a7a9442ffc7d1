/** Inflates one entry and counts the bytes that really come out; what its headers promise is not believed. */
import { constants, createInflateRaw } from 'node:zlib'
import { largestPart, ratioCounts, steepestRatio } from './limits.ts'

export interface Inflated {
  readonly bytes: Uint8Array
  /** `cut`: the compressed bytes end early or are damaged, `bytes` is what came before. */
  readonly end: 'whole' | 'cut' | 'too-large' | 'bomb'
  /** How many compressed bytes were used. */
  readonly used: number
}

/** `left` is what all parts together may still take. Never rejects, and never holds more than the limit and one chunk. */
export function inflate(compressed: Uint8Array, left: number): Promise<Inflated> {
  const limit = Math.min(left, largestPart)
  const { promise, resolve } = Promise.withResolvers<Inflated>()
  const chunks: Buffer[] = []
  let length = 0
  const stream = createInflateRaw({ chunkSize: 256 * 1024, finishFlush: constants.Z_FINISH })
  const finish = (end: Inflated['end']) => {
    stream.removeAllListeners('data')
    const used = stream.bytesWritten
    stream.destroy()
    resolve({ bytes: Buffer.concat(chunks), end, used })
  }
  stream.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length > limit) {
      chunks.length = 0
      finish('too-large')
    } else if (length > ratioCounts && length > compressed.length * steepestRatio) {
      chunks.length = 0
      finish('bomb')
    } else chunks.push(chunk)
  })
  stream.once('end', () => finish('whole'))
  stream.once('error', () => finish('cut'))
  stream.end(compressed)
  return promise
}
