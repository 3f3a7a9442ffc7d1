/**
 * Lists a ZIP archive's entries and where their bytes lie. Names are only compared, never used as paths; what lies oddly
 * (outside the archive, over another entry) is refused as a whole, because then nothing in it can be trusted.
 */
import { crc32 } from 'node:zlib'
import { fromBufferPromise, type Entry } from 'yauzl'
import { mostEntries } from './limits.ts'

export interface ArchiveEntry {
  /** With forward slashes and no leading one; '' for a name that points out of the archive. */
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly compressed: Uint8Array
  /** Null where it was not told: then the bytes cannot be compared with it. */
  readonly checksum: number | null
}

export type Archive =
  | { readonly kind: 'entries'; readonly entries: readonly ArchiveEntry[]; readonly recovered: boolean }
  | { readonly kind: 'too-many' | 'overlapping' | 'unreadable' }

const LOCAL_HEADER = 30
const LOCAL_SIGNATURE = 0x04034b50
const STREAMED = 8

/** Entries by the central directory; where that is lost (a truncated file), by their own headers, in order. */
export async function listArchive(bytes: Uint8Array): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const file = await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false })
    if (file.entryCount > mostEntries) return { kind: 'too-many' }
    const found: { entry: Entry; start: number }[] = []
    for await (const entry of file.eachEntry()) {
      const { fileDataStart } = await file.readLocalFileHeaderPromise(entry, { minimal: true })
      found.push({ entry, start: fileDataStart })
    }
    if (overlap(found)) return { kind: 'overlapping' }
    const entries = found.map(({ entry, start }) => ({
      name: cleanName(entry.fileNameRaw),
      method: entry.compressionMethod,
      encrypted: entry.isEncrypted(),
      compressed: buffer.subarray(start, start + entry.compressedSize),
      checksum: entry.crc32,
    }))
    return { kind: 'entries', entries, recovered: false }
  } catch {
    const entries = recover(buffer)
    return entries.length === 0 ? { kind: 'unreadable' } : { kind: 'entries', entries, recovered: true }
  }
}

/** One stretch of bytes that serves several entries is how small archives inflate to petabytes. */
function overlap(found: readonly { entry: Entry; start: number }[]): boolean {
  const ordered = found.toSorted(
    (a, b) => a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader,
  )
  let end = 0
  for (const { entry, start } of ordered) {
    if (entry.relativeOffsetOfLocalHeader < end) return true
    end = start + entry.compressedSize
  }
  return false
}

/** Walks the local headers. An entry whose size stands behind it is given all that follows: inflating finds its end. */
function recover(buffer: Buffer): readonly ArchiveEntry[] {
  const entries: ArchiveEntry[] = []
  let at = 0
  while (entries.length < mostEntries && at + LOCAL_HEADER <= buffer.length) {
    if (buffer.readUInt32LE(at) !== LOCAL_SIGNATURE) break
    const flags = buffer.readUInt16LE(at + 6)
    const size = buffer.readUInt32LE(at + 18)
    const start = at + LOCAL_HEADER + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28)
    const streamed = (flags & STREAMED) !== 0
    const next = streamed ? nextHeader(buffer, start) : start + size
    entries.push({
      name: cleanName(buffer.subarray(at + LOCAL_HEADER, at + LOCAL_HEADER + buffer.readUInt16LE(at + 26))),
      method: buffer.readUInt16LE(at + 8),
      encrypted: (flags & 1) !== 0,
      compressed: buffer.subarray(start, next),
      checksum: streamed ? null : buffer.readUInt32LE(at + 14),
    })
    at = next
  }
  return entries
}

function nextHeader(buffer: Buffer, from: number): number {
  const next = buffer.indexOf('PK\u0003\u0004', from, 'latin1')
  return next === -1 ? buffer.length : next
}

/** Producers write back slashes and leading ones; `..`, drives and null bytes are nobody's honest part. */
function cleanName(raw: Uint8Array): string {
  const name = new TextDecoder().decode(raw).replaceAll('\\', '/')
  const hostile = name.includes('\0') || /^[a-z]:/i.test(name) || name.split('/').includes('..')
  return hostile ? '' : name.replace(/^\/+/, '')
}

/** Whether the bytes are those that the archive was made from. */
export function isIntact(entry: ArchiveEntry, inflated: Uint8Array): boolean {
  return entry.checksum === null || crc32(inflated) === entry.checksum
}
