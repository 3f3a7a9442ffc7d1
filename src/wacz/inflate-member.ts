/**
 * One gzip member at a known place: its content handed to a sink, its exact length found, its CRC and length checked
 * (RFC 1952). Node's gunzip glues members together and hides where they end; a record's digest needs exactly that.
 */
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { chunksOf, type RandomAccess } from './random-access.ts'
import { storedBlocks } from './stored-blocks.ts'

export type Member =
  | { readonly kind: 'member'; readonly length: number; readonly content: number }
  | { readonly kind: 'broken'; readonly reason: string }

/** A chunk is good until the sink returns: its memory is used again, or given back. */
export type Sink = (chunk: Buffer) => void

/** Up to these many stored bytes, giving up to these many, a member is inflated in one synchronous step; more streams. */
const QUICK_INPUT = 1024 * 1024
const QUICK_OUTPUT = 2 * 1024 * 1024
/** Several times as long as what is tried at once, so that little is read twice. */
const WINDOW = 4 * QUICK_INPUT
const HEADER_LIMIT = 64 * 1024
/** Each piece of output costs a turn of the thread pool; at zlib's own 16 KiB those turns took most of the time. */
const OUTPUT = 256 * 1024

/**
 * Reads members of one file; neighbours share a window, so small records cost no read each. `onStored` hears the bytes of each
 * sound member as they are stored, in order, good until it returns: whoever digests them need not read them again.
 */
export function memberReader(
  source: RandomAccess,
  options: { signal?: AbortSignal | undefined; onStored?: Sink },
) {
  const { onStored = () => undefined, signal } = options
  const own = Buffer.allocUnsafe(Math.min(WINDOW, source.bytes))
  let window: Buffer = Buffer.alloc(0)
  let windowStart = 0

  /** The bytes from there on, as many as a quick member may take. */
  async function near(offset: number): Promise<Buffer> {
    const at = offset - windowStart
    const wanted = Math.min(QUICK_INPUT, source.bytes - offset)
    if (at >= 0 && window.length - at >= wanted) return window.subarray(at, at + wanted)
    window = await source.read(offset, own.length, own)
    windowStart = offset
    return window.subarray(0, wanted)
  }
  /** `limit`: bytes of content after which the member is given up as a bomb. */
  return async function inflate(offset: number, sink: Sink, limit: number): Promise<Member> {
    signal?.throwIfAborted()
    const bytes = await near(offset)
    const member = quick(bytes, sink, limit)
    if (member?.kind === 'member') onStored(bytes.subarray(0, member.length))
    return member ?? (await slow(source, offset, { sink, onStored }, limit, signal))
  }
}

/** The member if it lies whole within `bytes` and is small; null if it does not. The sink is fed only on success. */
function quick(bytes: Buffer, sink: Sink, limit: number): Member | null {
  const start = headerLength(bytes)
  if (start === null) return null
  const stream = bytes.subarray(start)
  const stored = storedBlocks(stream)
  const inflated = stored ?? inflateWhole(stream)
  if (inflated === null) return null
  const { pieces, consumed } = inflated
  const content = pieces.reduce((sum, { length }) => sum + length, 0)
  if (content > limit) return { kind: 'broken', reason: 'it inflates to more than allowed' }
  const end = start + consumed
  if (bytes.length < end + 8) return null
  const crc = pieces.reduce((sum, piece) => crc32(piece, sum), 0)
  const reason = trailerProblem(bytes.subarray(end, end + 8), crc, content)
  if (reason !== null) return { kind: 'broken', reason }
  for (const piece of pieces) sink(piece)
  if (stored === null) for (const { buffer } of pieces) release(buffer)
  return { kind: 'member', length: end + 8, content }
}

/** `info` makes zlib say how much of its input it used; the typings leave that out. Null where it did not end or fails. */
function inflateWhole(bytes: Buffer): { pieces: readonly Buffer[]; consumed: number } | null {
  let answer: unknown
  try {
    answer = inflateRawSync(bytes, {
      info: true,
      maxOutputLength: QUICK_OUTPUT,
      chunkSize: QUICK_OUTPUT,
    })
  } catch {
    return null
  }
  if (typeof answer !== 'object' || answer === null || !('buffer' in answer) || !('engine' in answer))
    return null
  const { buffer, engine } = answer
  if (!Buffer.isBuffer(buffer) || typeof engine !== 'object' || engine === null) return null
  const consumed = 'bytesWritten' in engine ? engine.bytesWritten : null
  return typeof consumed === 'number' ? { pieces: [buffer], consumed } : null
}

async function slow(
  source: RandomAccess,
  offset: number,
  { sink, onStored }: { readonly sink: Sink; readonly onStored: Sink },
  limit: number,
  signal: AbortSignal | undefined,
): Promise<Member> {
  const header = await source.read(offset, HEADER_LIMIT)
  const start = headerLength(header)
  if (start === null) return { kind: 'broken', reason: 'no gzip member begins here' }
  onStored(header.subarray(0, start))
  const inflater = createInflateRaw({ chunkSize: OUTPUT })
  let crc = 0
  let content = 0
  let state: 'reading' | 'ended' | 'failed' | 'bomb' = 'reading'
  inflater.on('data', (chunk: Buffer) => {
    content += chunk.length
    if (content > limit) state = 'bomb'
    else {
      crc = crc32(chunk, crc)
      sink(chunk)
      // Chunks are cut from one buffer after the other: whichever ends with its buffer is the last one cut from it.
      if (chunk.byteOffset + chunk.length === chunk.buffer.byteLength) release(chunk.buffer)
    }
  })
  // After an error the callback of the write that met it is never called: whoever comes first wakes the loop.
  let wake = (): void => undefined
  inflater.on('error', () => {
    state = 'failed'
    wake()
  })
  inflater.on('end', () => (state = 'ended'))
  const settled = () => state !== 'reading'
  let told = 0
  try {
    for await (const chunk of chunksOf(source, { offset: offset + start, signal, passing: true })) {
      if (settled()) break
      await new Promise<void>((resolve) => {
        wake = resolve
        inflater.write(chunk, () => resolve())
      })
      // What the engine left of a chunk stands behind the member's end.
      onStored(chunk.subarray(0, inflater.bytesWritten - told))
      told = inflater.bytesWritten
      // The engine reports its end a turn after the write that met it.
      await new Promise(setImmediate)
    }
    if (state === 'reading') return { kind: 'broken', reason: 'it ends in the middle' }
    if (state === 'bomb') return { kind: 'broken', reason: 'it inflates to more than allowed' }
    if (state === 'failed') return { kind: 'broken', reason: 'its compressed bytes are damaged' }
    const end = start + inflater.bytesWritten
    const trailer = await source.read(offset + end, 8)
    const reason = trailerProblem(trailer, crc, content)
    if (reason !== null) return { kind: 'broken', reason }
    onStored(trailer)
    return { kind: 'member', length: end + 8, content }
  } finally {
    inflater.destroy()
  }
}

/**
 * Gives a buffer's memory back now. The collector would let 64 MB of such garbage pile up first, and spend a fifth of the whole
 * time on clearing it away. Browsers before 2024 can't, and wait.
 */
function release(buffer: ArrayBufferLike): void {
  if (buffer instanceof ArrayBuffer && 'transfer' in buffer) buffer.transfer(0)
}

/** Length of a gzip header with its optional fields, or null where there is none. */
export function headerLength(bytes: Buffer): number | null {
  if (bytes.length < 18 || bytes.readUInt16BE(0) !== 0x1f8b || bytes[2] !== 8) return null
  const flags = bytes.readUInt8(3)
  let at = 10
  if ((flags & 0xe0) !== 0) return null
  if ((flags & 4) !== 0) {
    if (at + 2 > bytes.length) return null
    at += 2 + bytes.readUInt16LE(at)
  }
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    const zero = bytes.indexOf(0, at)
    if (zero === -1) return null
    at = zero + 1
  }
  if ((flags & 2) !== 0) at += 2
  return at < bytes.length ? at : null
}

function trailerProblem(trailer: Buffer, crc: number, content: number): string | null {
  if (trailer.length < 8) return 'it ends in the middle'
  if (trailer.readUInt32LE(0) !== crc) return 'its content is not as written (gzip CRC)'
  return trailer.readUInt32LE(4) === content % 0x1_0000_0000 ? null : 'its length is not as written (gzip)'
}
