/** Other people's ZIPs, read as they come (stored or deflated, ZIP64): names, contents, CRCs. Ours have a stricter reader (zip-reader.ts). */
import { createHash } from 'node:crypto'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile } from 'yauzl'
import { sha256Digest, type Digest } from '../../citations/index.ts'
import { bufferAccess, chunksOf, fileAccess, windowOf, type RandomAccess } from './random-access.ts'
import { nameProblem } from './zip-format.ts'

export interface ForeignFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: Digest
  readonly content: RandomAccess
}
export interface ForeignZip extends AsyncDisposable {
  readonly files: ReadonlyMap<string, ForeignFile>
  readonly problems: readonly { readonly part: string; readonly detail: string }[]
}

const MOST_ENTRIES = 100_000
const RATIO = 100
const FREE = 1024 ** 3

class Reader extends RandomAccessReader {
  readonly #source: RandomAccess
  constructor(source: RandomAccess) {
    super()
    this.#source = source
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(chunksOf(this.#source, { offset: start, length: end - start }))
  }
}

/** Reads every entry once. What was deflated lies in a folder of its own until this is disposed. */
export async function openForeignZip(
  source: RandomAccess,
  signal: AbortSignal | undefined,
): Promise<ForeignZip> {
  const files = new Map<string, ForeignFile>()
  const problems: { part: string; detail: string }[] = []
  const closing: AsyncDisposable[] = []
  const folder = await mkdtemp(join(tmpdir(), 'ibid-verify-'))
  const close = async (): Promise<void> => {
    for (const file of closing) await file[Symbol.asyncDispose]()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true }
    const zip = await fromRandomAccessReaderPromise(new Reader(source), source.bytes, options)
    if (zip.entryCount > MOST_ENTRIES) throw new Error(`it has more than ${MOST_ENTRIES} entries`)
    let room = Math.max(FREE, source.bytes * RATIO)
    for await (const entry of zip.eachEntry()) {
      signal?.throwIfAborted()
      const { fileName: name } = entry
      if (name.endsWith('/') && entry.uncompressedSize === 0) continue
      const bad = nameProblem(name) ?? (files.has(name) ? 'it stands there twice' : null)
      room -= entry.uncompressedSize
      if (room < 0) throw new Error('it inflates to more than any archive of its length')
      if (bad !== null) problems.push({ part: name, detail: bad })
      else await readEntry({ zip, entry, source, folder }, files, problems, closing)
    }
  } catch (error) {
    signal?.throwIfAborted()
    problems.push({ part: 'container', detail: error instanceof Error ? error.message : String(error) })
  }
  return { files, problems, [Symbol.asyncDispose]: close }
}

async function readEntry(
  { zip, entry, source, folder }: { zip: ZipFile; entry: Entry; source: RandomAccess; folder: string },
  files: Map<string, ForeignFile>,
  problems: { part: string; detail: string }[],
  closing: AsyncDisposable[],
): Promise<void> {
  const { fileName: name } = entry
  try {
    const hash = createHash('sha256')
    let [bytes, crc] = [0, 0]
    const path = join(folder, String(files.size))
    const stored = entry.compressionMethod === 0
    {
      await using copy = stored ? null : await open(path, 'wx', 0o600)
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        if (!Buffer.isBuffer(chunk)) continue
        hash.update(chunk)
        crc = crc32(chunk, crc)
        bytes += chunk.length
        await copy?.appendFile(chunk)
      }
    }
    if (crc !== entry.crc32) problems.push({ part: name, detail: 'its content is not what its CRC says' })
    let content: RandomAccess
    if (stored) {
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
      content = windowOf(source, fileDataStart, bytes)
    } else {
      const file = await fileAccess(path)
      closing.push(file)
      content = file
    }
    files.set(name, { name, bytes, sha256: sha256Digest(hash.digest('hex')), content })
  } catch (error) {
    problems.push({ part: name, detail: error instanceof Error ? error.message : String(error) })
  }
}

/** One small file out of a ZIP of anybody's; null where it cannot be had. */
export async function fileInZip(
  source: RandomAccess,
  name: string,
  limit: number,
): Promise<RandomAccess | null> {
  try {
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true }
    const zip = await fromRandomAccessReaderPromise(new Reader(source), source.bytes, options)
    let seen = 0
    for await (const entry of zip.eachEntry()) {
      if (++seen > MOST_ENTRIES) return null
      if (entry.fileName !== name || entry.uncompressedSize > limit) continue
      const pieces: Buffer[] = []
      for await (const chunk of await zip.openReadStreamPromise(entry))
        if (Buffer.isBuffer(chunk)) pieces.push(chunk)
      return bufferAccess(Buffer.concat(pieces))
    }
  } catch {
    // Whoever reads it strictly says what is wrong with it.
  }
  return null
}
