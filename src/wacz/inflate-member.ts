/**
 * One gzip member at a known place: its content handed to a sink, its exact length found, its CRC and length checked
 * (RFC 1952). Node's gunzip glues members together and hides where they end; a record's digest needs exactly that.
 */
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { chunksOf, type RandomAccess } from './random-access.ts'

export type Member =
  | { readonly kind: 'member'; readonly length: number; readonly content: number }
  | { readonly kind: 'broken'; readonly reason: string }

export type Sink = (chunk: Buffer) => void

const WINDOW = 1024 * 1024
/** Up to this much a member is inflated in one synchronous step; more streams. */
const QUICK_OUTPUT = 2 * 1024 * 1024
const HEADER_LIMIT = 64 * 1024
/** Each piece of output costs a turn of the thread pool; at zlib's own 16 KiB those turns took most of the time. */
const OUTPUT = 256 * 1024

/** Reads members of one file; neighbours share a window, so small records cost no read each. */
export function memberReader(source: RandomAccess, options: { signal?: AbortSignal | undefined }) {
  const own = Buffer.allocUnsafe(Math.min(WINDOW, source.bytes))
  let window: Buffer = Buffer.alloc(0)
  let windowStart = 0

  async function load(offset: number): Promise<Buffer> {
    window = await source.read(offset, own.length, own)
    windowStart = offset
    return window
  }
  function loaded(offset: number): Buffer | null {
    const at = offset - windowStart
    return at >= 0 && at < window.length ? window.subarray(at) : null
  }
  /** `limit`: bytes of content after which the member is given up as a bomb. */
  return async function inflate(offset: number, sink: Sink, limit: number): Promise<Member> {
    options.signal?.throwIfAborted()
    const near = loaded(offset)
    const first = near === null ? null : quick(near, sink, limit)
    if (first !== null) return first
    const second = quick(await load(offset), sink, limit)
    return second ?? (await slow(source, offset, sink, limit, options.signal))
  }
}

/** The member if it lies whole within `bytes` and is small; null if it does not. The sink is fed only on success. */
function quick(bytes: Buffer, sink: Sink, limit: number): Member | null {
  const start = headerLength(bytes)
  if (start === null) return null
  const inflated = inflateWhole(bytes.subarray(start))
  if (inflated === null) return null
  const { content, consumed } = inflated
  if (content.length > limit) return { kind: 'broken', reason: 'it inflates to more than allowed' }
  const end = start + consumed
  if (bytes.length < end + 8) return null
  const reason = trailerProblem(bytes.subarray(end, end + 8), crc32(content), content.length)
  if (reason !== null) return { kind: 'broken', reason }
  sink(content)
  return { kind: 'member', length: end + 8, content: content.length }
}

/** `info` makes zlib say how much of its input it used; the typings leave that out. Null where it did not end or fails. */
function inflateWhole(bytes: Buffer): { content: Buffer; consumed: number } | null {
  let answer: unknown
  try {
    answer = inflateRawSync(bytes, { info: true, maxOutputLength: QUICK_OUTPUT })
  } catch {
    return null
  }
  if (typeof answer !== 'object' || answer === null || !('buffer' in answer) || !('engine' in answer))
    return null
  const { buffer, engine } = answer
  if (!Buffer.isBuffer(buffer) || typeof engine !== 'object' || engine === null) return null
  const consumed = 'bytesWritten' in engine ? engine.bytesWritten : null
  return typeof consumed === 'number' ? { content: buffer, consumed } : null
}

async function slow(
  source: RandomAccess,
  offset: number,
  sink: Sink,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<Member> {
  const start = headerLength(await source.read(offset, HEADER_LIMIT))
  if (start === null) return { kind: 'broken', reason: 'no gzip member begins here' }
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
  try {
    for await (const chunk of chunksOf(source, { offset: offset + start, signal, passing: true })) {
      if (settled()) break
      await new Promise<void>((resolve) => {
        wake = resolve
        inflater.write(chunk, () => resolve())
      })
      // The engine reports its end a turn after the write that met it.
      await new Promise(setImmediate)
    }
    if (state === 'reading') return { kind: 'broken', reason: 'it ends in the middle' }
    if (state === 'bomb') return { kind: 'broken', reason: 'it inflates to more than allowed' }
    if (state === 'failed') return { kind: 'broken', reason: 'its compressed bytes are damaged' }
    const end = start + inflater.bytesWritten
    const reason = trailerProblem(await source.read(offset + end, 8), crc, content)
    if (reason !== null) return { kind: 'broken', reason }
    return { kind: 'member', length: end + 8, content }
  } finally {
    inflater.destroy()
  }
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
