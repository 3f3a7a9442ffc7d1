/**
 * Proves on a living store what the port promises, with objects of its own that it erases again. Run at start-up and by
 * `ibid doctor`: servers exist that accept every request of this list and keep none of the promises. Web-standard only.
 */
import { sha256Digest } from '../../../citations/index.ts'
import { type EvidenceStore, type PortFault, type Source } from '../../ports.ts'
import { storeFault } from './key.ts'

/** Throws PortFault `broken-promise` with one sentence that names what the store fails at. */
export async function proveStore(store: EvidenceStore): Promise<void> {
  const folder = `selftest/${crypto.randomUUID()}/`
  try {
    await proveWriteOnce(store, `${folder}a`)
    await proveRanges(store, `${folder}a`)
    await proveSwap(store, `${folder}pointer`)
    await proveListing(store, folder)
  } finally {
    await store.erase(`${folder}a`)
    await store.erase(`${folder}pointer`)
  }
  if ((await store.head(`${folder}a`)) !== null)
    throw broken('erases what it is told to erase', 'the object again')
}

// Over 1 MiB, so that the streaming path is the one that is tried; no period that a buffer size could hide.
const LENGTH = 1_000_003 + 65_536

async function proveWriteOnce(store: EvidenceStore, key: string): Promise<void> {
  const body = pattern(LENGTH, 1)
  const first = await store.put(key, await sourceOf(body))
  if (first !== 'created') throw broken('creates a new object', `"${first}" for a key nobody uses`)
  await expectBody(store, key, body, 'gives back the bytes it was given')
  // A small one, which a store sends at once and lets the server decide; a large one it would ask about beforehand.
  const second = await store.put(key, await sourceOf(pattern(100, 2)))
  if (second !== 'exists')
    throw broken('never overwrites an object (If-None-Match: *)', 'a second put accepted')
  await expectBody(store, key, body, 'keeps an object when a second put is refused')
}

async function proveRanges(store: EvidenceStore, key: string): Promise<void> {
  const body = pattern(LENGTH, 1)
  const ranges = [
    { asked: { first: 10, last: 19 }, from: 10, to: 20 },
    { asked: { first: LENGTH - 5 }, from: LENGTH - 5, to: LENGTH },
    { asked: { suffix: 7 }, from: LENGTH - 7, to: LENGTH },
  ]
  for (const { asked, from, to } of ranges) {
    const stored = await store.read(key, asked)
    const found = stored === null ? null : await collect(stored.body)
    if (found === null || !sameBytes(found, body.subarray(from, to)))
      throw broken('serves byte ranges', `other bytes for ${JSON.stringify(asked)}`)
  }
}

async function proveSwap(store: EvidenceStore, key: string): Promise<void> {
  const created = await store.swap(key, pattern(8, 1), null)
  const version = (await store.head(key))?.version
  if (created !== 'swapped' || version === undefined) throw broken('creates a pointer', `"${created}"`)
  if ((await store.swap(key, pattern(8, 2), null)) !== 'lost')
    throw broken('keeps a pointer that exists', 'a second creation accepted')
  if ((await store.swap(key, pattern(8, 3), version)) !== 'swapped')
    throw broken('replaces a pointer of known version (If-Match)', 'the right version refused')
  if ((await store.swap(key, pattern(8, 4), version)) !== 'lost')
    throw broken('keeps a pointer that changed meanwhile (If-Match)', 'an outdated version accepted')
}

async function proveListing(store: EvidenceStore, folder: string): Promise<void> {
  const found: string[] = []
  for await (const { key } of store.list(folder)) found.push(key)
  if (found.join(' ') !== `${folder}a ${folder}pointer`)
    throw broken('lists what it holds, in order', found.join(' ') || 'nothing')
}

async function expectBody(
  store: EvidenceStore,
  key: string,
  body: Uint8Array,
  promise: string,
): Promise<void> {
  const stored = await store.read(key)
  const found = stored === null ? null : await collect(stored.body)
  if (found === null) throw broken(promise, 'no object')
  if (!sameBytes(found, body))
    throw broken(promise, `${found.length} bytes that differ from the ${body.length} given`)
}

async function sourceOf(body: Uint8Array<ArrayBuffer>): Promise<Source> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return {
    bytes: body.length,
    sha256: sha256Digest(hex),
    // In two pieces and asynchronous: a Buffer would take another way through the client library than a stream.
    async *open() {
      yield await Promise.resolve(body.subarray(0, 70_000))
      yield body.subarray(70_000)
    },
  }
}

async function collect(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function pattern(length: number, seed: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  for (let index = 0, value = seed; index < length; index++) {
    value = (value * 1_103_515_245 + 12_345) & 0x7fffffff
    bytes[index] = value >>> 16
  }
  return bytes
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index])
}

function broken(promise: string, found: string): PortFault {
  const message = `expected an object store that ${promise}, found ${found}; evidence cannot be kept there`
  return storeFault('broken-promise', message, { retryable: false })
}
