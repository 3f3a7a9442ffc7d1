/** Answers of an S3 server as bodies: counted, so that a cut one is found, and closed when the reader goes away. */
import { Readable } from 'node:stream'
import type { PortFault } from '../../ports.ts'
import { s3Fault } from './s3-client.ts'
import { storeFault } from './key.ts'

const SMALL = 64 * 1024

/**
 * A body of `length` bytes from the client's stream. Small ones are read at once, so that their connection is free even
 * if nobody reads them; a large one that nobody reads is ended by the client's idle limit.
 */
export async function openBody(
  stream: unknown,
  length: number,
  key: string,
): Promise<AsyncIterable<Uint8Array>> {
  if (!(stream instanceof Readable)) throw short(key)
  // An error that comes while nobody is pulling is found at the next pull.
  stream.on('error', () => {})
  const body = counted(stream, length, key)
  if (length > SMALL) return body
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  return present(pieces)
}

async function* present(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces
}

/** By hand, because a generator that was never started runs no `finally` when it is returned. */
function counted(stream: Readable, length: number, key: string): AsyncIterable<Uint8Array> {
  const pieces = pull(stream, length, key)
  const iterator: AsyncIterableIterator<Uint8Array> = {
    [Symbol.asyncIterator]: () => iterator,
    next: () => pieces.next(),
    async return() {
      stream.destroy()
      return pieces.return(undefined)
    },
  }
  return iterator
}

async function* pull(stream: Readable, length: number, key: string): AsyncGenerator<Uint8Array> {
  let bytes = 0
  try {
    for await (const piece of stream) {
      if (!(piece instanceof Uint8Array)) throw short(key)
      bytes += piece.length
      yield piece
    }
  } catch (cause) {
    throw s3Fault(cause, `reading ${key}`)
  } finally {
    stream.destroy()
  }
  if (bytes !== length) throw short(key)
}

function short(key: string): PortFault {
  return storeFault('damaged', `the object store sent another number of bytes of ${key} than it announced`, {
    retryable: true,
  })
}
