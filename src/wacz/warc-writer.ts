/**
 * Exchanges and generated parts, on their way into `data.warc.gz` (WARC 1.1, ISO 28500:2017) and its index. Streams:
 * nothing but index lines and record names is held. Fails closed: after one error every later call rejects with it.
 * An answer whose body equals one before it is a revisit record: within one file only, so that nothing is shared between
 * snapshots. Absent on purpose: the frames of upgraded connections.
 */
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Digest, Exchange } from '../../citations/index.ts'
import { sortedCdxj } from './cdxj.ts'
import { createMemberFile } from './gzip-members.ts'
import { sha256Of } from './octets.ts'
import { penOf, type GeneratedPart, type StoredBody, type WrittenRecord } from './warc-records.ts'

export type { GeneratedPart, StoredBody, WrittenRecord }

export interface WarcWriterOptions {
  /** An existing directory; `data.warc.gz` and `index.cdxj` must not stand in it yet. */
  readonly directory: string
  /** `Ibid/0.1.0 (…)`, for the warcinfo record. */
  readonly software: string
  readonly clock: { now(): Date }
  readonly signal?: AbortSignal
  /** UUIDs for record ids; random unless given. */
  readonly newId?: () => string
  /** Beyond this many records the capture is refused rather than the memory filled. Default 200,000. */
  readonly maxRecords?: number
}

export interface WarcFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: Digest
  /** In file order. */
  readonly records: readonly WrittenRecord[]
  /** `index.cdxj`: sorted, without compression. */
  readonly index: {
    readonly path: string
    readonly bytes: number
    readonly sha256: Digest
    readonly lines: number
  }
}

export interface WarcWriter extends AsyncDisposable {
  /**
   * Writes response (or revisit), request, interim answers and, once per chain, the certificates. Calls may overlap; they
   * queue. Gives where the body stands; null without an answer.
   */
  exchange(exchange: Exchange): Promise<StoredBody | null>
  resource(part: GeneratedPart): Promise<void>
  /** Waits for all that was queued, writes the index, flushes both files to the disk. */
  finish(): Promise<WarcFile>
}

/** Opens both files and writes the warcinfo record. Dispose closes them; deleting an unfinished one is the caller's. */
export async function createWarcWriter(options: WarcWriterOptions): Promise<WarcWriter> {
  const path = join(options.directory, 'data.warc.gz')
  const file = await createMemberFile(path)
  const pen = penOf(file, options)
  await pen.writeInfo()
  let failure: { cause: unknown } | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let finished = false

  async function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = queue.then(async () => {
      if (failure !== null) throw new Error('the WARC is closed after an earlier write error', failure)
      if (finished) throw new Error('the WARC is finished')
      try {
        options.signal?.throwIfAborted()
        return await act()
      } catch (error) {
        failure ??= { cause: error }
        throw error
      }
    })
    queue = turn.catch(() => undefined)
    return await turn
  }
  return {
    exchange: async (exchange) => await inTurn(async () => await pen.writeExchange(exchange)),
    resource: async (part) => await inTurn(async () => await pen.writeResource(part)),
    finish: async () =>
      await inTurn(async () => {
        const { bytes, sha256 } = await file.finish()
        const index = await writeIndex(join(options.directory, 'index.cdxj'), pen.lines)
        finished = true
        return { path, bytes, sha256, records: pen.records, index }
      }),
    async [Symbol.asyncDispose]() {
      await queue
      finished = true
      await file[Symbol.asyncDispose]()
    },
  }
}

async function writeIndex(path: string, lines: readonly string[]): Promise<WarcFile['index']> {
  const octets = Buffer.from(
    sortedCdxj(lines)
      .map((line) => `${line}\n`)
      .join(''),
  )
  await using file = await open(path, 'wx', 0o600)
  await file.writeFile(octets)
  await file.sync()
  return { path, bytes: octets.length, sha256: sha256Of(octets), lines: lines.length }
}
