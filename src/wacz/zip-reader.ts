/**
 * Reads a container of ours, strictly: whatever zip-format.ts would not have written, to the byte, is a problem with a
 * name. Problems are values, since a damaged file is what this is for. Foreign ZIPs are refused by design.
 */
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { sha256Digest, type Digest } from '../../citations/index.ts'
import { chunksOf, windowOf, type RandomAccess } from './random-access.ts'
import {
  centralHeader,
  CENTRAL_HEADER,
  dataDescriptor,
  END_RECORD,
  endOfDirectory,
  localHeader,
  nameProblem,
  ZIP64_END,
  type ZipEntry,
  type ZipLayout,
} from './zip-format.ts'

/** What is wrong, and where: `part` is an entry's name, or `container` for what belongs to no entry. */
export interface ZipProblem {
  readonly part: string
  readonly detail: string
}

export interface ZipDirectory {
  readonly layout: ZipLayout
  readonly entries: readonly ZipEntry[]
  readonly problems: readonly ZipProblem[]
}

/** More than any package of ours; a directory is read as a whole. */
const MAX_ENTRIES = 100_000
const MAX_DIRECTORY = 32 * 1024 * 1024
const CENTRAL_SIGNATURE = Buffer.from('PK\u0001\u0002', 'latin1')
const LOCAL_SIGNATURE = Buffer.from('PK\u0003\u0004', 'latin1')

/** Reads and checks the directory. `entries` holds what could be read; it is complete where `problems` is empty. */
export async function readDirectory(source: RandomAccess): Promise<ZipDirectory> {
  const end = await readEnd(source)
  if (end === null) return nothing('its end is not that of a package or WACZ of ours')
  if (end.count > MAX_ENTRIES || end.length > MAX_DIRECTORY)
    return nothing('its directory is larger than allowed')
  const directory = await source.read(end.offset, end.length)
  const lines = readLines(directory)
  const layout = lines.filter(({ streamed }) => streamed).length * 2 > lines.length ? 'streamed' : 'sized'
  const problems: ZipProblem[] = []
  const seen = new Set<string>()
  for (const [index, { entry, bytes }] of lines.entries()) {
    const bad = nameProblem(entry.name)
    const part = bad === null ? entry.name : 'container'
    if (bad !== null) problems.push({ part, detail: `the name of entry ${index + 1} is refused: ${bad}` })
    if (seen.has(entry.name.toLowerCase())) problems.push({ part, detail: 'stands in the directory twice' })
    seen.add(entry.name.toLowerCase())
    if (!bytes.equals(centralHeader(entry, layout)))
      problems.push({ part, detail: 'its directory entry is not as written' })
  }
  const read = lines.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (read !== end.length || lines.length !== end.count) {
    problems.push({ part: 'container', detail: 'its directory is not whole' })
  }
  const placed = await placeEntries(source, lines, layout, end.offset)
  return { layout, entries: placed.entries, problems: [...problems, ...placed.problems] }
}

interface DirectoryLine {
  readonly entry: ZipEntry
  readonly bytes: Buffer
  readonly streamed: boolean
}

/** The directory's entries; behind a damaged one, reading goes on at the next signature. */
function readLines(directory: Buffer): readonly DirectoryLine[] {
  const found: DirectoryLine[] = []
  for (let at = 0; at < directory.length && found.length <= MAX_ENTRIES;) {
    const read = readCentral(directory, at)
    if (read !== null) {
      const bytes = directory.subarray(at, at + read.length)
      found.push({ entry: read.entry, bytes, streamed: (bytes.readUInt16LE(8) & 8) !== 0 })
    }
    const next = at + (read?.length ?? 1)
    const sound = next === directory.length || directory.indexOf(CENTRAL_SIGNATURE, next) === next
    const resumed = sound ? next : directory.indexOf(CENTRAL_SIGNATURE, at + 4)
    if (resumed === -1) break
    at = resumed
  }
  return found
}

/**
 * Where each entry lies. Lengths and pointers say it twice; where they disagree, whichever leads to a local header is
 * right and the other one's entry is named, so that one damaged number does not take all that follows with it.
 */
async function placeEntries(
  source: RandomAccess,
  lines: readonly DirectoryLine[],
  layout: ZipLayout,
  end: number,
): Promise<{ readonly entries: readonly ZipEntry[]; readonly problems: readonly ZipProblem[] }> {
  const entries: ZipEntry[] = []
  const problems: ZipProblem[] = []
  let expected = 0
  for (const { entry } of lines) {
    let offset = expected
    if (entry.offset !== expected) {
      const pointed = entry.offset < end && (await source.read(entry.offset, 4)).equals(LOCAL_SIGNATURE)
      const previous = entries.pop()
      if (pointed && previous !== undefined) {
        offset = entry.offset
        problems.push({
          part: previous.name,
          detail: 'its length in the directory does not lead to the next entry',
        })
        entries.push(between(previous, offset, layout))
      } else {
        if (previous !== undefined) entries.push(previous)
        problems.push({
          part: entry.name,
          detail: `its directory entry points to byte ${entry.offset}, not ${expected}`,
        })
      }
    }
    entries.push({ ...entry, offset })
    expected = offset + overhead(entry, layout) + entry.bytes
  }
  const last = entries.pop()
  if (last === undefined) return { entries, problems }
  if (expected !== end)
    problems.push({ part: last.name, detail: 'it does not end where the directory begins' })
  return { entries: [...entries, expected === end ? last : between(last, end, layout)], problems }
}

/** An entry with the length that the place of the next one leaves it. */
function between(entry: ZipEntry, next: number, layout: ZipLayout): ZipEntry {
  return { ...entry, bytes: Math.max(0, next - entry.offset - overhead(entry, layout)) }
}

function overhead(entry: ZipEntry, layout: ZipLayout): number {
  return contentStart(entry, layout) + dataDescriptor(entry, layout).length
}

function nothing(detail: string): ZipDirectory {
  return { layout: 'sized', entries: [], problems: [{ part: 'container', detail }] }
}

/** An entry's content as bytes of its own. */
export function contentOf(source: RandomAccess, entry: ZipEntry, layout: ZipLayout): RandomAccess {
  return windowOf(source, entry.offset + contentStart(entry, layout), entry.bytes)
}

/** Reads an entry once: its digest, and whether header, content, descriptor and directory agree to the byte. */
export async function checkEntry(
  source: RandomAccess,
  entry: ZipEntry,
  layout: ZipLayout,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<{ readonly sha256: Digest; readonly problems: readonly ZipProblem[] }> {
  const content = contentOf(source, entry, layout)
  const hash = createHash('sha256')
  let crc = 0
  for await (const chunk of chunksOf(content, { ...options, passing: true })) {
    hash.update(chunk)
    crc = crc32(chunk, crc)
  }
  const headLength = contentStart(entry, layout)
  const head = await source.read(entry.offset, headLength)
  const tailLength = dataDescriptor(entry, layout).length
  const tail = await source.read(entry.offset + headLength + entry.bytes, tailLength)
  const second = layout === 'sized' ? number32(head, 14) : number32(tail, 4)
  const problems: ZipProblem[] = []
  const note = (detail: string): void => void problems.push({ part: entry.name, detail })
  // Two stored CRCs against the content's: whichever stands alone is the damaged one.
  let agreed = crc
  if (crc !== entry.crc) {
    if (second === crc) note('its CRC in the directory is not that of its content')
    else {
      note('its content is not as written (CRC)')
      agreed = entry.crc
    }
  }
  const written = { ...entry, crc: agreed }
  if (!head.equals(localHeader(written, layout))) note('its local header is not as written')
  if (!tail.equals(dataDescriptor(written, layout))) note('its data descriptor is not as written')
  return { sha256: sha256Digest(hash.digest('hex')), problems }
}

function contentStart(entry: ZipEntry, layout: ZipLayout): number {
  return localHeader(entry, layout).length
}

/** Where the directory lies; null where the last bytes are not exactly an end record for that place. */
async function readEnd(
  source: RandomAccess,
): Promise<{ offset: number; length: number; count: number } | null> {
  if (source.bytes < END_RECORD) return null
  const tail = await source.read(Math.max(0, source.bytes - ZIP64_END - END_RECORD), ZIP64_END + END_RECORD)
  const end = tail.subarray(-END_RECORD)
  let place = { count: end.readUInt16LE(8), length: end.readUInt32LE(12), offset: end.readUInt32LE(16) }
  const big = place.count === 0xffff && place.length === 0xffffffff && place.offset === 0xffffffff
  if (big && tail.length === ZIP64_END + END_RECORD) {
    place = { count: number64(tail, 32), length: number64(tail, 40), offset: number64(tail, 48) }
  }
  const written = endOfDirectory(place.count, place.offset, place.length)
  const fits = place.offset + place.length + written.length === source.bytes
  return fits && tail.subarray(-written.length).equals(written) ? place : null
}

function readCentral(directory: Buffer, at: number): { entry: ZipEntry; length: number } | null {
  if (at + CENTRAL_HEADER > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return null
  const nameLength = directory.readUInt16LE(at + 28)
  const extraLength = directory.readUInt16LE(at + 30)
  const length = CENTRAL_HEADER + nameLength + extraLength
  if (at + length > directory.length) return null
  const name = directory.subarray(at + CENTRAL_HEADER, at + CENTRAL_HEADER + nameLength).toString('utf8')
  const extra = directory.subarray(at + CENTRAL_HEADER + nameLength, at + length)
  let bytes = directory.readUInt32LE(at + 24)
  let offset = directory.readUInt32LE(at + 42)
  if (extra.length >= 20 && bytes === 0xffffffff) bytes = number64(extra, 4)
  if (offset === 0xffffffff && extra.length >= 12) offset = number64(extra, extra.length - 8)
  return { entry: { name, bytes, crc: directory.readUInt32LE(at + 16), offset }, length }
}

function number32(buffer: Buffer, at: number): number | null {
  return buffer.length >= at + 4 ? buffer.readUInt32LE(at) : null
}

/** Beyond 2^53 no file of ours can be; such a number then simply fails to fit. */
function number64(buffer: Buffer, at: number): number {
  return Number(buffer.readBigUInt64LE(at))
}
