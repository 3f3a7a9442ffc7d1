/** Bytes that can be read at any place: a file, a buffer, or a window into either. Nothing is held beyond one chunk. */
import { open } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { sha256Digest, type Digest } from '../../citations/index.ts'

export interface RandomAccess {
  readonly bytes: number
  /** Up to `length` bytes from `offset`; fewer only at the end. `into`, as long as that, may be used for them, and need not be. */
  read(offset: number, length: number, into?: Buffer): Promise<Buffer>
}

const CHUNK = 256 * 1024

export function bufferAccess(buffer: Uint8Array): RandomAccess {
  const view = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength)
  return {
    bytes: view.length,
    read: async (offset, length) => view.subarray(offset, Math.min(view.length, offset + length)),
  }
}

/** Opens a file for reading. Its length is taken once: a file that shrinks meanwhile reads short and fails its digest. */
export async function fileAccess(path: string): Promise<RandomAccess & AsyncDisposable> {
  const file = await open(path, 'r')
  const facts = await file.stat()
  if (!facts.isFile()) {
    await file.close()
    throw new Error(`expected a file, found something else at ${path}`)
  }
  const { size } = facts
  return {
    bytes: size,
    async read(offset, length, into) {
      const wanted = Math.max(0, Math.min(length, size - offset))
      const buffer = into?.subarray(0, wanted) ?? Buffer.allocUnsafe(wanted)
      let done = 0
      while (done < buffer.length) {
        const { bytesRead } = await file.read(buffer, done, buffer.length - done, offset + done)
        if (bytesRead === 0) break
        done += bytesRead
      }
      return buffer.subarray(0, done)
    },
    [Symbol.asyncDispose]: async () => await file.close(),
  }
}

/** A window: an entry's content within its container. */
export function windowOf(source: RandomAccess, start: number, bytes: number): RandomAccess {
  return {
    bytes,
    read: async (offset, length, into) =>
      await source.read(start + offset, Math.max(0, Math.min(length, bytes - offset)), into),
  }
}

/**
 * The bytes from `offset` on, in chunks. With `passing`, a chunk is good until the next one is asked for: reading a gigabyte then
 * takes one buffer instead of four thousand, which nobody clears away in time.
 */
export async function* chunksOf(
  source: RandomAccess,
  options: { offset?: number; length?: number; signal?: AbortSignal | undefined; passing?: boolean } = {},
): AsyncGenerator<Buffer> {
  const into = options.passing === true ? Buffer.allocUnsafe(CHUNK) : undefined
  let offset = options.offset ?? 0
  const end = Math.min(source.bytes, offset + (options.length ?? source.bytes))
  while (offset < end) {
    options.signal?.throwIfAborted()
    const chunk = await source.read(offset, Math.min(CHUNK, end - offset), into)
    if (chunk.length === 0) return
    offset += chunk.length
    yield chunk
  }
}

/** Everything as one buffer, or null where it is longer than `limit`. */
export async function wholeOf(source: RandomAccess, limit: number): Promise<Buffer | null> {
  return source.bytes > limit ? null : await source.read(0, source.bytes)
}

/** SHA-256 of a stretch. */
export async function digestOf(
  source: RandomAccess,
  options: { offset?: number; length?: number; signal?: AbortSignal | undefined } = {},
): Promise<Digest> {
  const hash = createHash('sha256')
  for await (const chunk of chunksOf(source, { ...options, passing: true })) hash.update(chunk)
  return sha256Digest(hash.digest('hex'))
}
