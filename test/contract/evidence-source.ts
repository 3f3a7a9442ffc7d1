/** Sources for the evidence suites: true ones, and ones that lie or break in the ways real ones do. */
import { createHash } from 'node:crypto'
import { sha256Digest } from '../../citations/index.ts'
import type { EvidenceStore, Source } from '../../src/ports.ts'

/** `length` bytes that look random and are the same for the same seed. */
export function bytesOf(length: number, seed = 1): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  let value = seed * 2_654_435_761
  for (let index = 0; index < length; index++) {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0
    bytes[index] = value >>> 24
  }
  return bytes
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A source of these bytes in pieces, asynchronous as a file is. `declared` replaces what it says of itself. */
export function sourceOf(
  bytes: Uint8Array,
  {
    piece = 65_536,
    declared = {},
  }: { piece?: number; declared?: Partial<Pick<Source, 'bytes' | 'sha256'>> } = {},
): Source {
  return {
    bytes: bytes.length,
    sha256: sha256Digest(sha256Of(bytes)),
    ...declared,
    async *open() {
      for (let at = 0; at < bytes.length; at += piece) {
        await Promise.resolve()
        yield bytes.subarray(at, at + piece)
      }
    },
  }
}

/** Throws after `good` of its bytes. */
export function breakingSource(bytes: Uint8Array, good: number): Source {
  const whole = sourceOf(bytes)
  return {
    ...whole,
    async *open() {
      yield* sourceOf(bytes.subarray(0, good)).open()
      throw new Error('the spool file vanished')
    },
  }
}

export async function bodyOf(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** The object's bytes; null when there is none. */
export async function fetchOf(store: EvidenceStore, key: string): Promise<Buffer | null> {
  const stored = await store.read(key)
  return stored === null ? null : bodyOf(stored.body)
}

export async function keysOf(store: EvidenceStore, prefix: string, after?: string): Promise<string[]> {
  const keys: string[] = []
  for await (const { key } of store.list(prefix, after === undefined ? {} : { after })) keys.push(key)
  return keys
}

/** What each part of the contract is given: the store, once it is open, and a folder of keys nobody else uses. */
export type Opened = () => EvidenceStore
export type NewFolder = () => string
