/**
 * A file of gzip members, one per WARC record, written in order. Knows each member's offset, length and digest; knows
 * nothing of WARC. The first error poisons the file: what comes after a hole would never be evidence.
 */
import { createHash, type Hash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createGzip, gzip } from 'node:zlib'
import { sha256Digest, type Digest } from '../../citations/index.ts'
import type { StoredRecord } from './cdxj.ts'
import { storedMember, storedPieces } from './stored-member.ts'

const gzipWhole = promisify(gzip)
/** Up to this many bytes a member is compressed in one go: a stream of its own costs more than the compression. */
const WHOLE_LIMIT = 256 * 1024
/** Each piece of output costs a turn of the thread pool and a write. */
const OUTPUT = 256 * 1024

export interface MemberFile extends AsyncDisposable {
  /** Compresses the chunks into one member. `level` 0 for what is compressed already. */
  append(
    chunks: AsyncIterable<Uint8Array>,
    options: { bytes: number; level: number; signal: AbortSignal | undefined },
  ): Promise<StoredRecord>
  /** Flushes to the disk and closes. */
  finish(): Promise<{ readonly bytes: number; readonly sha256: Digest }>
}

/** Creates the file, which must not exist. */
export async function createMemberFile(path: string): Promise<MemberFile> {
  return memberFile(await open(path, 'wx', 0o600))
}

function memberFile(file: FileHandle): MemberFile {
  const whole = createHash('sha256')
  let bytes = 0
  let closed = false

  async function write(chunk: Uint8Array, member: Hash): Promise<void> {
    await file.appendFile(chunk)
    whole.update(chunk)
    member.update(chunk)
    bytes += chunk.length
  }
  async function close(): Promise<void> {
    if (closed) return
    closed = true
    await file.close()
  }
  return {
    async append(chunks, { bytes: expected, level, signal }) {
      const offset = bytes
      const member = createHash('sha256')
      if (expected <= WHOLE_LIMIT) {
        const parts: Uint8Array[] = []
        for await (const chunk of chunks) parts.push(chunk)
        const content = Buffer.concat(parts)
        await write(level === 0 ? storedMember(content) : await gzipWhole(content, { level }), member)
      } else if (level === 0) {
        for await (const piece of storedPieces(chunks)) {
          signal?.throwIfAborted()
          await write(piece, member)
        }
      } else {
        await pipeline(
          Readable.from(chunks),
          createGzip({ level, chunkSize: OUTPUT }),
          async (compressed: AsyncIterable<Uint8Array>) => {
            for await (const chunk of compressed) await write(chunk, member)
          },
          signal === undefined ? {} : { signal },
        )
      }
      return { offset, length: bytes - offset, recordDigest: sha256Digest(member.digest('hex')) }
    },
    async finish() {
      await file.sync()
      await close()
      return { bytes, sha256: sha256Digest(whole.digest('hex')) }
    },
    [Symbol.asyncDispose]: close,
  }
}
