/**
 * Where the bytes of one message wait until they are recorded: in memory while they are few, then in a temporary file
 * that only we can read. Hashed while they come in. Deliberately absent: durability; evidence becomes durable when the
 * store takes it. A write that fails throws, and the recorder fails closed.
 */
import { createHash, randomUUID } from 'node:crypto'
import { open, unlink } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256Digest } from '../../../citations/index.ts'
import type { Spooled } from '../../../citations/index.ts'

const IN_MEMORY = 64 * 1024
const READ = 256 * 1024
/** How much may wait for the disk. */
const AHEAD = 1024 * 1024
/** How many pieces one write takes. */
const PIECES = 64

export class SpoolWriter implements AsyncDisposable {
  readonly #directory: string
  readonly #hash = createHash('sha256')
  /** Not handed to the disk yet: all there is while it is little, later what came during the write under way. */
  #pieces: Uint8Array[] = []
  #waiting = 0
  #bytes = 0
  #file: { readonly handle: FileHandle; readonly path: string } | null = null
  #writing: Promise<void> | null = null
  #fault: { readonly error: unknown } | null = null

  constructor(directory: string) {
    this.#directory = directory
  }

  get bytes(): number {
    return this.#bytes
  }

  /**
   * Takes the bytes over: the caller must not change them. Resolves when there is room for more, so that at most a
   * megabyte waits for the disk. Throws the disk's error, perhaps some calls late.
   */
  async append(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return
    this.#hash.update(bytes)
    this.#bytes += bytes.length
    this.#pieces.push(bytes)
    this.#waiting += bytes.length
    if (this.#file === null && this.#bytes <= IN_MEMORY) return
    this.#writing ??= this.#write()
    if (this.#waiting > AHEAD) await this.#writing
    this.#assertSound()
  }

  /** Writes what waits, and what comes meanwhile, in few large writes. Never rejects: the next caller hears of it. */
  async #write(): Promise<void> {
    try {
      if (this.#file === null) {
        const path = join(this.#directory, `exchange-${randomUUID()}`)
        this.#file = { handle: await open(path, 'wx', 0o600), path }
      }
      while (this.#pieces.length > 0) {
        const bytes = Buffer.concat(this.#pieces.splice(0, PIECES))
        await writeAll(this.#file.handle, bytes)
        this.#waiting -= bytes.length
      }
    } catch (error) {
      this.#fault = { error }
    }
    this.#writing = null
  }

  #assertSound(): void {
    if (this.#fault !== null) throw this.#fault.error
  }

  /** No more bytes will come. What it gives can be read until this writer is disposed. */
  async finish(): Promise<Spooled> {
    await this.#writing
    this.#assertSound()
    const sha256 = sha256Digest(this.#hash.digest('hex'))
    const bytes = this.#bytes
    if (this.#file === null) {
      const pieces = this.#pieces
      return { bytes, sha256, open: () => fromMemory(pieces) }
    }
    const { handle, path } = this.#file
    await handle.close()
    return { bytes, sha256, open: () => fromFile(path) }
  }

  /** Deletes the temporary file. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#pieces = []
    // A file may just be about to be made.
    await this.#writing
    const file = this.#file
    this.#file = null
    if (file === null) return
    // Closed already after `finish`: closing twice is refused by the handle, and that is fine.
    await file.handle.close().catch(() => undefined)
    await unlink(file.path).catch(() => undefined)
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let offset = 0; offset < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, offset)
    offset += bytesWritten
  }
}

// oxlint-disable-next-line require-await
async function* fromMemory(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces
}

async function* fromFile(path: string): AsyncGenerator<Uint8Array> {
  await using handle = await open(path, 'r')
  for (;;) {
    // A fresh buffer each time: the reader may keep what it was given.
    const { bytesRead, buffer } = await handle.read({ buffer: Buffer.allocUnsafeSlow(READ) })
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}
