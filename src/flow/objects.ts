/** JSON objects in the evidence store: canonical bytes in, checked shape out. Web-standard, so that the edge shares it. */
import { canonicalJson, sha256Digest, type Digest } from '../../citations/index.ts'
import { PortFault, type EvidenceStore, type Source, type Stored } from '../ports.ts'

/** Where there is one: Web Crypto sends every record through a thread and back, which costs more than the hash. */
interface OneShotHash {
  hash(algorithm: 'sha256', bytes: Uint8Array): string
}
const { process: node } = globalThis as { process?: { getBuiltinModule?(name: string): OneShotHash } }
const nodeHash = node?.getBuiltinModule?.('node:crypto')

/** SHA-256 by Node's own hash at once, or by the platform's Web Crypto. */
export async function digestOf(bytes: Uint8Array): Promise<Digest> {
  if (nodeHash !== undefined) return sha256Digest(nodeHash.hash('sha256', bytes))
  // A copy only where the view sits on shared memory, which Web Crypto refuses.
  const plain = new Uint8Array(bytes)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', plain))
  return sha256Digest([...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
}

/** Bytes held in memory as a Source. For small things only. */
export async function sourceOf(bytes: Uint8Array): Promise<Source> {
  return {
    bytes: bytes.byteLength,
    sha256: await digestOf(bytes),
    async *open() {
      yield bytes
    },
  }
}

/** How a record is written: `canonicalJson`, or `measuredJson` where its numbers are measures. */
type Writing = (value: object) => string

/** Writes an object once as canonical JSON (RFC 8785). `exists` leaves what was there. */
export async function putJson(
  store: EvidenceStore,
  key: string,
  value: object,
  write: Writing = canonicalJson,
): Promise<'created' | 'exists'> {
  const bytes = new TextEncoder().encode(write(value))
  return store.put(key, await sourceOf(bytes), { mediaType: 'application/json' })
}

/** Writes once and returns what stands there now: ours, or the one that was first. */
export async function settleJson<T extends object>(
  store: EvidenceStore,
  key: string,
  value: T,
  write: Writing = canonicalJson,
): Promise<T> {
  if ((await putJson(store, key, value, write)) === 'created') return value
  const earlier = await readJson<T>(store, key)
  if (earlier === null)
    throw new PortFault('EvidenceStore', 'vanished', `${key} vanished`, { retryable: true })
  return earlier
}

/** Reads an object that we wrote ourselves; null when there is none. Bounded: our records are small. */
export async function readJson<T extends object>(store: EvidenceStore, key: string): Promise<T | null> {
  const bytes = await readBytes(store, key, 64 * 1024 * 1024)
  // oxlint-disable-next-line no-unsafe-type-assertion -- our own record, named by its `format` and kept by digest
  return bytes === null ? null : (JSON.parse(new TextDecoder().decode(bytes)) as T)
}

/** The whole object in memory, up to `limit` bytes. Null when there is none. */
export async function readBytes(
  store: EvidenceStore,
  key: string,
  limit: number,
): Promise<Uint8Array | null> {
  const stored = await store.read(key)
  return stored === null ? null : readAll(key, stored, limit)
}

/** The body of what was just read, up to `limit` bytes. */
export async function readAll(key: string, stored: Stored, limit: number): Promise<Uint8Array> {
  if (stored.bytes > limit) {
    const message = `${key} has ${stored.bytes} bytes, more than ${limit}`
    throw new PortFault('EvidenceStore', 'too-large', message, { retryable: false })
  }
  const bytes = new Uint8Array(stored.bytes)
  let at = 0
  for await (const piece of stored.body) {
    bytes.set(piece, at)
    at += piece.byteLength
  }
  return bytes
}
