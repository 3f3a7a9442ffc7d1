/**
 * Writes a container in the `sized` layout to a new file. Content may come from far away and is read once: its CRC, which stands
 * before it, is written when it is known.
 */
import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { sha256Digest, type Digest } from '../../citations/index.ts'
import type { Octets } from './octets.ts'
import { chunksOf, fileAccess } from './random-access.ts'
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
  const { signal } = options
  await using file = await open(path, 'wx', 0o600)
  let offset = 0
  const write = async (chunk: Uint8Array): Promise<void> => {
    signal?.throwIfAborted()
    await file.appendFile(chunk)
    offset += chunk.length
  }
  const entries: ZipEntry[] = []
  for (const { name, source } of files) {
    const problem = nameProblem(name)
    if (problem !== null) throw new RangeError(`"${name.slice(0, 80)}" can't be a file's name: ${problem}`)
    const begun = { name, bytes: source.bytes, crc: 0, offset }
    await write(localHeader(begun, 'sized'))
    const entry = { ...begun, crc: await copy(source, name, write) }
    entries.push(entry)
    await replace(file, localHeader(entry, 'sized'), entry.offset)
  }
  const start = offset
  const headers = entries.map((entry) => centralHeader(entry, 'sized'))
  const size = headers.reduce((sum, { length }) => sum + length, 0)
  const directory = Buffer.concat([...headers, endOfDirectory(entries.length, start, size)])
  await write(directory)
  await file.sync()
  const parts = entries.flatMap((entry, at) => {
    const { bytes, sha256 } = files[at]?.source ?? held(Buffer.alloc(0))
    return [
      { name: entry.name, ...held(localHeader(entry, 'sized')) },
      { name: entry.name, bytes, sha256 },
    ]
  })
  const sha256 = await readBack(path, [...parts, { name: 'the directory', ...held(directory) }], signal)
  return { bytes: offset, sha256 }
}

type Part = Pick<Octets, 'bytes' | 'sha256'> & { readonly name: string }

function held(bytes: Uint8Array): Pick<Octets, 'bytes' | 'sha256'> {
  return { bytes: bytes.length, sha256: sha256Digest(createHash('sha256').update(bytes).digest('hex')) }
}

/** The digest of what lies on the disk, read again part by part: a byte that was written wrong must not be sealed. */
async function readBack(path: string, parts: readonly Part[], signal?: AbortSignal): Promise<Digest> {
  await using written = await fileAccess(path)
  const whole = createHash('sha256')
  let offset = 0
  for (const { name, bytes, sha256 } of parts) {
    const part = createHash('sha256')
    for await (const chunk of chunksOf(written, { offset, length: bytes, signal, passing: true })) {
      whole.update(chunk)
      part.update(chunk)
    }
    offset += bytes
    const found = sha256Digest(part.digest('hex'))
    if (found !== sha256) throw new Error(`expected ${name} to be ${sha256} on the disk, read ${found}`)
  }
  if (written.bytes !== offset)
    throw new Error(`expected ${offset} bytes on the disk, found ${written.bytes}`)
  return sha256Digest(whole.digest('hex'))
}

/** Its CRC. Throws where the bytes are not those that were promised. */
async function copy(
  source: Octets,
  name: string,
  write: (chunk: Uint8Array) => Promise<void>,
): Promise<number> {
  const content = createHash('sha256')
  let crc = 0
  let bytes = 0
  for await (const chunk of source.open()) {
    crc = crc32(chunk, crc)
    bytes += chunk.length
    if (bytes > source.bytes) break
    content.update(chunk)
    await write(chunk)
  }
  const more = bytes > source.bytes ? 'at least ' : ''
  if (bytes !== source.bytes)
    throw new Error(`expected ${name} to have ${source.bytes} bytes, found ${more}${bytes}`)
  const found = sha256Digest(content.digest('hex'))
  if (found !== source.sha256) throw new Error(`expected ${name} to be ${source.sha256}, found ${found}`)
  return crc
}

/** `at` a place that was written before. */
async function replace(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length;)
    done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten
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
