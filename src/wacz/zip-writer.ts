/** Writes a container in the `sized` layout to a new file. Content is read twice: once for its CRC, once to be copied. */
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { sha256Digest, type Digest } from '../../citations/index.ts'
import type { Octets } from './octets.ts'
import {
  centralHeader,
  dataDescriptor,
  endOfDirectory,
  localHeader,
  nameProblem,
  type ZipEntry,
  type ZipLayout,
} from './zip-format.ts'

export interface ZipFile {
  readonly name: string
  readonly source: Octets
}

/**
 * Writes the files in the order given, flushes to the disk, and says what was written. The file must not exist.
 * Throws where a source's bytes are not what it promised; the half-written file is the caller's to delete.
 */
export async function writeZip(
  path: string,
  files: readonly ZipFile[],
  options: { signal?: AbortSignal } = {},
): Promise<{ readonly bytes: number; readonly sha256: Digest }> {
  await using file = await open(path, 'wx', 0o600)
  const whole = createHash('sha256')
  let offset = 0
  const write = async (chunk: Uint8Array): Promise<void> => {
    options.signal?.throwIfAborted()
    await file.appendFile(chunk)
    whole.update(chunk)
    offset += chunk.length
  }
  const entries: ZipEntry[] = []
  for (const { name, source } of files) {
    const problem = nameProblem(name)
    if (problem !== null) throw new RangeError(`"${name.slice(0, 80)}" can't be a file's name: ${problem}`)
    const entry = { name, bytes: source.bytes, crc: await crcOf(source), offset }
    entries.push(entry)
    await write(localHeader(entry, 'sized'))
    const content = createHash('sha256')
    for await (const chunk of source.open()) {
      content.update(chunk)
      await write(chunk)
    }
    const found = sha256Digest(content.digest('hex'))
    if (found !== source.sha256) throw new Error(`expected ${name} to be ${source.sha256}, found ${found}`)
  }
  const start = offset
  for (const entry of entries) await write(centralHeader(entry, 'sized'))
  await write(endOfDirectory(entries.length, start, offset - start))
  await file.sync()
  return { bytes: offset, sha256: sha256Digest(whole.digest('hex')) }
}

/** A container in memory, for small ones. Throws a RangeError for a name that none may hold. */
export function zipOf(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  layout: ZipLayout = 'sized',
): Buffer {
  const pieces: Uint8Array[] = []
  const entries: ZipEntry[] = []
  let offset = 0
  for (const { name, bytes } of files) {
    const problem = nameProblem(name)
    if (problem !== null) throw new RangeError(`"${name.slice(0, 80)}" can't be a file's name: ${problem}`)
    const entry = { name, bytes: bytes.length, crc: crc32(bytes), offset }
    entries.push(entry)
    const own = [localHeader(entry, layout), bytes, dataDescriptor(entry, layout)]
    pieces.push(...own)
    offset += own.reduce((sum, piece) => sum + piece.length, 0)
  }
  const directory = Buffer.concat(entries.map((entry) => centralHeader(entry, layout)))
  return Buffer.concat([...pieces, directory, endOfDirectory(entries.length, offset, directory.length)])
}

async function crcOf(source: Octets): Promise<number> {
  let crc = 0
  let bytes = 0
  for await (const chunk of source.open()) {
    crc = crc32(chunk, crc)
    bytes += chunk.length
  }
  if (bytes !== source.bytes) throw new Error(`expected ${source.bytes} spooled bytes, found ${bytes}`)
  return crc
}
