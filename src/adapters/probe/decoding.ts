/**
 * Takes the content codings off a body (RFC 9110 §8.4) while it arrives. Bounded twice: by how much may come out, and by how
 * much more may come out than went in, so that a bomb costs no more than a page.
 */
import { createBrotliDecompress, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib'
import type { Transform } from 'node:stream'

/** What one coding may give for what it was given: no page that was written comes near. */
const MOST_RATIO = 200
/** The ratio is not asked before so much came out. */
const FREE = 1_000_000
const MOST_CODINGS = 3
/** Sent by servers that mistake the header for something else; they change no byte. */
const NO_CODINGS = /^(?:|identity|none|binary|[78]bit|utf-?8|iso-8859-1|chunked|text\/html|charset=.*)$/
const CHUNK = { chunkSize: 32_768 }

export type Coding = 'gzip' | 'deflate' | 'br' | 'zstd'

/** The codings in the order they were applied; null where one of them is none we can take off, or there are too many. */
export function codingsOf(contentEncoding: string | null): Coding[] | null {
  const named = (contentEncoding ?? '')
    .toLowerCase()
    .split(',', 20)
    .map((name) => name.trim())
    .filter((name) => !NO_CODINGS.test(name))
  if (named.length > MOST_CODINGS) return null
  const codings: Coding[] = []
  for (const name of named) {
    if (name === 'gzip' || name === 'x-gzip') codings.push('gzip')
    else if (name === 'deflate' || name === 'br') codings.push(name)
    else if (name === 'zstd' && typeof createZstdDecompress === 'function') codings.push('zstd')
    else return null
  }
  return codings
}

/** One body's decoder: pieces go in as they come, decoded ones are handed on. */
export interface Decoding {
  write(piece: Uint8Array): void
  /** Resolves when all is handed on; `whole` is false where the coded bytes were broken, cut, or a bomb. Never rejects. */
  end(): Promise<{ readonly whole: boolean }>
}

/** `codings` as `codingsOf` gives them, at least one. `cap`: bytes that each coding may give. */
export function startDecoding(
  codings: readonly Coding[],
  cap: number,
  take: (piece: Uint8Array) => void,
): Decoding {
  // The last one applied comes off first.
  let next: Decoding | null = null
  for (const coding of codings) next = layer(coding, cap, next, take)
  if (next === null) throw new TypeError('expected at least one content coding, found none')
  return next
}

function layer(
  coding: Coding,
  cap: number,
  next: Decoding | null,
  take: (piece: Uint8Array) => void,
): Decoding {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const head = coding === 'gzip' ? new GzipHead() : null
  let stream: Transform | null = null
  let [taken, given] = [0, 0]
  let over = false
  const finish = (whole: boolean): void => {
    if (over) return
    over = true
    stream?.destroy()
    resolve(whole)
  }
  const hand = (piece: Buffer): void => {
    if (over) return
    const wanted = piece.subarray(0, cap - given)
    given += wanted.length
    if (next === null) take(wanted)
    else next.write(wanted)
    if (given >= cap || given > Math.max(FREE, MOST_RATIO * taken)) finish(false)
  }
  return {
    write(piece) {
      if (over || piece.length === 0) return
      taken += piece.length
      const coded = head === null ? piece : head.pass(piece)
      if (coded === null || coded.length === 0) return
      if (head?.plain === true) return hand(Buffer.from(coded))
      if (stream === null) {
        stream = open(coding, coded)
        stream.on('data', hand)
        stream.once('end', () => finish(true))
        stream.once('error', () => finish(false))
      }
      stream.write(coded)
    },
    async end() {
      if (stream === null) finish(taken === 0 || head?.plain === true)
      else if (!over) stream.end()
      const whole = await promise
      const inner = next === null ? { whole: true } : await next.end()
      return { whole: whole && inner.whole }
    },
  }
}

function open(coding: Coding, first: Uint8Array): Transform {
  switch (coding) {
    case 'gzip':
      return createInflateRaw(CHUNK)
    case 'br':
      return createBrotliDecompress(CHUNK)
    case 'zstd':
      return createZstdDecompress(CHUNK)
    default:
      // Half of all servers that say "deflate" send it without its zlib wrapper, whose first byte names the method 8.
      return ((first[0] ?? 0) & 0x0f) === 8 ? createInflate(CHUNK) : createInflateRaw(CHUNK)
  }
}

/**
 * Takes the header off a gzip body (RFC 1952 §2.3). Read so, what stands behind the first member is passed over, as browsers
 * do; zlib's own reader throws all of a page away for a byte too much. The checksum is not asked.
 */
class GzipHead {
  #held: Buffer = Buffer.alloc(0)
  #passed = false
  /** Text that was never coded, whatever its sender calls it: it is handed on as it is. */
  plain = false

  /** What comes after the header; null while it is not complete, the bytes as they are where it is none. */
  pass(piece: Uint8Array): Uint8Array | null {
    if (this.#passed) return piece
    this.#held = Buffer.concat([this.#held, piece])
    const end = headEnd(this.#held)
    // A header has no such length; the bytes will fail as what they are.
    if (end === null && this.#held.length < LONGEST_HEAD) return null
    this.#passed = true
    this.plain = end === -1 && isText(this.#held)
    if (this.plain) return this.#held
    return end === null || end < 0 ? NOT_CODED : this.#held.subarray(end)
  }
}

/** Markup or words from the first byte on, and nothing that text has not. */
function isText(bytes: Buffer): boolean {
  const first = bytes.subarray(0, 64)
  return (
    first.length > 0 &&
    first.every((byte) => (byte >= 0x20 ? byte !== 0x7f : byte === 0x09 || byte === 0x0a || byte === 0x0d))
  )
}

const LONGEST_HEAD = 70_000
/** A deflate block of the reserved kind: fails at once. */
const NOT_CODED = Uint8Array.of(0x07)

/** Null: not all there; -1: no gzip. */
function headEnd(bytes: Buffer): number | null {
  if ((bytes[0] ?? 0x1f) !== 0x1f || (bytes[1] ?? 0x8b) !== 0x8b || (bytes[2] ?? 8) !== 8) return -1
  if (bytes.length < 10) return null
  const flags = bytes[3] ?? 0
  let at = 10
  if ((flags & 4) !== 0) {
    if (bytes.length < at + 2) return null
    at += 2 + bytes.readUInt16LE(at)
  }
  // A file name, a comment: each ends with a zero.
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    const zero = bytes.indexOf(0, at)
    if (zero < 0) return null
    at = zero + 1
  }
  if ((flags & 2) !== 0) at += 2
  return at > bytes.length ? null : at
}
