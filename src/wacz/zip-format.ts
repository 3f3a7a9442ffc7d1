/**
 * The two ZIP layouts we write and the only two we accept (APPNOTE 6.3.10), as functions from an entry to its bytes.
 * Entries are STORED, dated 1980-01-01, mode 0644, without comments or gaps; extra fields only where ZIP64 needs them.
 * `sized` (WACZ) has lengths and CRC in the local header; `streamed` (evidence package) has them in a descriptor behind
 * the content, exactly as archiver 8 writes streams. Because every byte follows from names, lengths and CRCs, a reader
 * can write the container anew and compare: no byte is left that may change unseen.
 */

export type ZipLayout = 'sized' | 'streamed'

export interface ZipEntry {
  readonly name: string
  readonly bytes: number
  readonly crc: number
  /** Of the local header. */
  readonly offset: number
}

const MAX_32 = 0xffffffff
const MAX_16 = 0xffff
const DOS_DATE = 0x00210000
const MADE_BY = (3 << 8) | 45
const ATTRIBUTES = ((0o100644 << 16) | 0x20) >>> 0
const FLAG_DESCRIPTOR = 1 << 3
const FLAG_UTF8 = 1 << 11

const LOCAL_HEADER = 30
export const CENTRAL_HEADER = 46
export const END_RECORD = 22
export const ZIP64_END = 56 + 20

/** Names beyond ASCII are UTF-8 and say so; others leave the flag alone. */
function flagsOf(name: string, layout: ZipLayout): number {
  const utf8 = Buffer.byteLength(name) === name.length ? 0 : FLAG_UTF8
  return utf8 | (layout === 'streamed' ? FLAG_DESCRIPTOR : 0)
}

/** What stands before an entry's content. */
export function localHeader(entry: Omit<ZipEntry, 'offset'>, layout: ZipLayout): Buffer {
  const name = Buffer.from(entry.name)
  // Archiver knows neither length nor CRC yet, so its local header never has a ZIP64 field.
  const big = layout === 'sized' && entry.bytes >= MAX_32
  const extra = big ? zip64Extra([entry.bytes, entry.bytes]) : Buffer.alloc(0)
  const head = Buffer.alloc(LOCAL_HEADER)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(big ? 45 : layout === 'streamed' ? 20 : 10, 4)
  head.writeUInt16LE(flagsOf(entry.name, layout), 6)
  head.writeUInt32LE(DOS_DATE, 10)
  if (layout === 'sized') {
    head.writeUInt32LE(entry.crc, 14)
    head.writeUInt32LE(big ? MAX_32 : entry.bytes, 18)
    head.writeUInt32LE(big ? MAX_32 : entry.bytes, 22)
  }
  head.writeUInt16LE(name.length, 26)
  head.writeUInt16LE(extra.length, 28)
  return Buffer.concat([head, name, extra])
}

/** What stands behind an entry's content: nothing in the `sized` layout. */
export function dataDescriptor(entry: Pick<ZipEntry, 'bytes' | 'crc'>, layout: ZipLayout): Buffer {
  if (layout === 'sized') return Buffer.alloc(0)
  const big = entry.bytes > MAX_32
  const descriptor = Buffer.alloc(big ? 24 : 16)
  descriptor.writeUInt32LE(0x08074b50, 0)
  descriptor.writeUInt32LE(entry.crc, 4)
  if (big) {
    descriptor.writeBigUInt64LE(BigInt(entry.bytes), 8)
    descriptor.writeBigUInt64LE(BigInt(entry.bytes), 16)
  } else {
    descriptor.writeUInt32LE(entry.bytes, 8)
    descriptor.writeUInt32LE(entry.bytes, 12)
  }
  return descriptor
}

/** An entry's line in the central directory. */
export function centralHeader(entry: ZipEntry, layout: ZipLayout): Buffer {
  const name = Buffer.from(entry.name)
  const { bytes, crc, offset } = entry
  // Archiver moves all three numbers to the ZIP64 field as soon as one needs it; we do only what needs it.
  const moved = layout === 'streamed' ? bytes > MAX_32 || offset > MAX_32 : false
  const bigSize = moved || (layout === 'sized' && bytes >= MAX_32)
  const bigOffset = moved || (layout === 'sized' && offset >= MAX_32)
  const numbers = [...(bigSize ? [bytes, bytes] : []), ...(bigOffset ? [offset] : [])]
  const extra = numbers.length === 0 ? Buffer.alloc(0) : zip64Extra(numbers)
  const head = Buffer.alloc(CENTRAL_HEADER)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE(MADE_BY, 4)
  head.writeUInt16LE(numbers.length > 0 ? 45 : layout === 'streamed' ? 20 : 10, 6)
  head.writeUInt16LE(flagsOf(entry.name, layout), 8)
  head.writeUInt32LE(DOS_DATE, 12)
  head.writeUInt32LE(crc, 16)
  head.writeUInt32LE(bigSize ? MAX_32 : bytes, 20)
  head.writeUInt32LE(bigSize ? MAX_32 : bytes, 24)
  head.writeUInt16LE(name.length, 28)
  head.writeUInt16LE(extra.length, 30)
  head.writeUInt32LE(ATTRIBUTES, 38)
  head.writeUInt32LE(bigOffset ? MAX_32 : offset, 42)
  return Buffer.concat([head, name, extra])
}

/** The container's end: with ZIP64 records where the plain one can't hold the numbers. */
export function endOfDirectory(count: number, offset: number, length: number): Buffer {
  const big = count > MAX_16 || offset > MAX_32 || length > MAX_32
  const end = Buffer.alloc(END_RECORD)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(big ? MAX_16 : count, 8)
  end.writeUInt16LE(big ? MAX_16 : count, 10)
  end.writeUInt32LE(big ? MAX_32 : length, 12)
  end.writeUInt32LE(big ? MAX_32 : offset, 16)
  if (!big) return end
  const zip64 = Buffer.alloc(ZIP64_END)
  zip64.writeUInt32LE(0x06064b50, 0)
  zip64.writeBigUInt64LE(44n, 4)
  zip64.writeUInt16LE(45, 12)
  zip64.writeUInt16LE(45, 14)
  zip64.writeBigUInt64LE(BigInt(count), 24)
  zip64.writeBigUInt64LE(BigInt(count), 32)
  zip64.writeBigUInt64LE(BigInt(length), 40)
  zip64.writeBigUInt64LE(BigInt(offset), 48)
  zip64.writeUInt32LE(0x07064b50, 56)
  zip64.writeBigUInt64LE(BigInt(offset + length), 64)
  zip64.writeUInt32LE(1, 72)
  return Buffer.concat([zip64, end])
}

/** The whole container's length, from names and lengths alone. */
export function zipLength(
  files: readonly { readonly name: string; readonly bytes: number }[],
  layout: ZipLayout,
): number {
  let offset = 0
  let directory = 0
  for (const { name, bytes } of files) {
    const entry = { name, bytes, crc: 0, offset }
    directory += centralHeader(entry, layout).length
    offset += localHeader(entry, layout).length + bytes + dataDescriptor(entry, layout).length
  }
  return offset + directory + endOfDirectory(files.length, offset, directory).length
}

/**
 * Why a name must not stand in a container, or null where it may: paths that leave the folder, that two systems read
 * differently, or that a terminal would obey.
 */
export function nameProblem(name: string): string | null {
  if (name === '' || Buffer.byteLength(name) > 1024) return 'its length is not between 1 and 1024 bytes'
  if (!name.isWellFormed() || name !== name.normalize('NFC')) return 'it is not normalised Unicode'
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\:*?"<>|]/u.test(name))
    return 'it holds a character that no file name should'
  const steps = name.split('/')
  if (steps.some((step) => step === '' || step === '.' || step === '..'))
    return 'it is no plain relative path'
  return steps.some((step) => /[. ]$|^ /.test(step))
    ? 'a part of it begins or ends with a blank or dot'
    : null
}

function zip64Extra(numbers: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + numbers.length * 8)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(numbers.length * 8, 2)
  for (const [index, number] of numbers.entries()) extra.writeBigUInt64LE(BigInt(number), 4 + index * 8)
  return extra
}
