/**
 * Evidence in a Cloudflare R2 bucket through the Worker's binding. Web-standard and workerd only, no node: imports.
 */
import { digestHex } from '../../../citations/index.ts'
import {
  PortFault,
  type ByteRange,
  type EvidenceStore,
  type Source,
  type Stored,
  type StoredHead,
} from '../../ports.ts'
import { checkKey, checkPrefix, checkSwapBody, isKey, resolveRange, storeFault } from './key.ts'
import { workerd, type R2BucketLike, type R2Condition, type R2ObjectLike } from './r2-binding.ts'
import { proveStore } from './self-test.ts'

export type { R2BucketLike } from './r2-binding.ts'

const SMALL = 1024 * 1024
const PAGE = 1_000
const ABSENT: R2Condition = { etagDoesNotMatch: '*' }

/** Opens a bucket; nothing is asked of it, nothing is to be closed. Runs on workerd only. */
export function openR2Store(bucket: R2BucketLike): EvidenceStore {
  const store: EvidenceStore = {
    async put(key, source, { mediaType } = {}) {
      checkKey(key)
      const options = {
        onlyIf: ABSENT,
        // R2 refuses bytes of another digest before they are visible.
        sha256: digestHex(source.sha256),
        httpMetadata: { contentType: mediaType ?? 'application/octet-stream' },
      }
      // A large body is not sent only to be refused; without a body R2 answers the question by itself.
      if ((await asking(`looking for ${key}`, () => bucket.head(key))) !== null) return 'exists'
      const created =
        source.bytes <= SMALL
          ? await putSmall(bucket, key, source, options)
          : await putStream(bucket, key, source, options)
      if (!created) return 'exists'
      if ((await hashOf(bucket, key)) === digestHex(source.sha256)) return 'created'
      // Fail closed: rather no object than one that is not what it says.
      await store.erase(key)
      throw storeFault('damaged', `R2 gave back other bytes of ${key} than it was sent`, { retryable: true })
    },

    async swap(key, body, expected) {
      checkKey(key)
      checkSwapBody(body)
      const onlyIf = expected === null ? ABSENT : { etagMatches: expected }
      return (await asking(`replacing ${key}`, () => bucket.put(key, body, { onlyIf }))) === null
        ? 'lost'
        : 'swapped'
    },

    async head(key) {
      checkKey(key)
      const found = await asking(`looking for ${key}`, () => bucket.head(key))
      return found === null ? null : headOf(found)
    },

    async read(key, range) {
      checkKey(key)
      return range === undefined ? readWhole(bucket, key) : readRange(bucket, key, range)
    },

    async *list(prefix, { after } = {}) {
      checkPrefix(prefix)
      const start = after === undefined || after === '' ? {} : { startAfter: after }
      let cursor: string | undefined
      do {
        const more = cursor === undefined ? start : { cursor }
        const page = await asking(`listing ${prefix}`, () => bucket.list({ prefix, limit: PAGE, ...more }))
        for (const object of page.objects) if (isKey(object.key)) yield headOf(object)
        cursor = page.truncated ? page.cursor : undefined
      } while (cursor !== undefined)
    },

    async erase(key) {
      checkKey(key)
      await asking(`erasing ${key}`, () => bucket.delete(key))
    },

    selfTest: () => proveStore(store),
  }
  return store
}

type PutOptions = Parameters<R2BucketLike['put']>[2]

/** Checked before a byte is sent: an empty body has no stream in which a wrong digest could be noticed. */
async function putSmall(
  bucket: R2BucketLike,
  key: string,
  source: Source,
  options: PutOptions,
): Promise<boolean> {
  const body = new Uint8Array(source.bytes)
  let at = 0
  for await (const piece of opened(source)) {
    if (at + piece.length > body.length) throw mismatch(source)
    body.set(piece, at)
    at += piece.length
  }
  const digest = hexOf(await crypto.subtle.digest('SHA-256', body))
  if (at !== source.bytes || digest !== digestHex(source.sha256)) throw mismatch(source)
  return (await asking(`storing ${key}`, () => bucket.put(key, body, options))) !== null
}

/** The announced length is kept by the stream itself: it fails on a byte too many and on an end too early. */
async function putStream(
  bucket: R2BucketLike,
  key: string,
  source: Source,
  options: PutOptions,
): Promise<boolean> {
  const { readable, writable } = new (workerd().FixedLengthStream)(source.bytes)
  const { DigestStream } = workerd().crypto
  const hash = new DigestStream('SHA-256')
  const [hashing, writing] = [hash.getWriter(), writable.getWriter()]
  let fault: PortFault | null = null
  let lost = false
  const pump = async () => {
    let bytes = 0
    try {
      let held: Uint8Array | null = null
      for await (const piece of opened(source)) {
        bytes += piece.length
        if (bytes > source.bytes) throw mismatch(source)
        await hashing.write(piece)
        if (held !== null) await writing.write(held)
        held = piece
      }
      await hashing.close()
      // The last piece is held back until the whole is known to be right: R2 never sees a wrong body complete.
      if (bytes !== source.bytes || hexOf(await hash.digest) !== digestHex(source.sha256))
        throw mismatch(source)
      if (held !== null) await writing.write(held)
      await writing.close()
    } catch (cause) {
      if (!lost)
        fault =
          cause instanceof PortFault
            ? cause
            : storeFault('object-store', `R2 stopped taking ${key}`, { retryable: true, cause })
      await writing.abort(cause).catch(() => {})
      // The digest of an unfinished hash never settles: it is not waited for.
      hash.digest.catch(() => {})
      await hashing.abort(cause).catch(() => {})
    }
  }
  const pumping = pump()
  try {
    const object = await bucket.put(key, readable, options)
    lost = object === null
    return !lost
  } catch (cause) {
    lost = true
    await writing.abort(cause).catch(() => {})
    await pumping
    throw fault ?? storeFault('object-store', `R2 failed while storing ${key}`, { retryable: true, cause })
  } finally {
    // A refused put reads nothing: the pump would wait for ever.
    if (lost) await writing.abort(null).catch(() => {})
    await pumping
  }
}

async function hashOf(bucket: R2BucketLike, key: string): Promise<string | null> {
  const found = await asking(`reading ${key}`, () => bucket.get(key, {}))
  if (found === null || !('body' in found)) return null
  const hash = new (workerd().crypto.DigestStream)('SHA-256')
  await asking(`reading ${key}`, () => found.body.pipeTo(hash))
  return hexOf(await hash.digest)
}

async function readWhole(bucket: R2BucketLike, key: string): Promise<Stored | null> {
  const found = await asking(`reading ${key}`, () => bucket.get(key, {}))
  if (found === null || !('body' in found)) return null
  return { ...headOf(found), range: null, body: piecesOf(found.body, found.size, key) }
}

/** Two calls, the second bound to the version the first saw: R2 names no length when it refuses a range. */
async function readRange(bucket: R2BucketLike, key: string, range: ByteRange): Promise<Stored | null> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const head = await asking(`looking for ${key}`, () => bucket.head(key))
    if (head === null) return null
    const served = resolveRange(range, head.size)
    const length = served.last + 1 - served.first
    const options = { range: { offset: served.first, length }, onlyIf: { etagMatches: head.etag } }
    const found = await asking(`reading ${key}`, () => bucket.get(key, options))
    if (found === null) return null
    if ('body' in found) return { ...headOf(found), range: served, body: piecesOf(found.body, length, key) }
  }
  throw storeFault('changed', `${key} was replaced again and again while it was read`, { retryable: true })
}

/** By hand, because a generator that was never started runs no `finally` when it is returned. */
function piecesOf(
  stream: ReadableStream<Uint8Array>,
  length: number,
  key: string,
): AsyncIterable<Uint8Array> {
  const reader = stream.getReader()
  let bytes = 0
  const iterator: AsyncIterableIterator<Uint8Array> = {
    [Symbol.asyncIterator]: () => iterator,
    async next() {
      const { done, value } = await asking(`reading ${key}`, () => reader.read())
      if (!done) {
        bytes += value.length
        return { done, value }
      }
      if (bytes !== length)
        throw storeFault('damaged', `R2 sent another number of bytes of ${key} than it announced`, {
          retryable: true,
        })
      return { done, value: undefined }
    },
    async return() {
      await reader.cancel().catch(() => {})
      return { done: true, value: undefined }
    },
  }
  return iterator
}

async function* opened(source: Source): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of source.open()) if (piece.length > 0) yield piece
  } catch (cause) {
    if (cause instanceof PortFault) throw cause
    throw storeFault('source-failed', 'the bytes to be stored could not be read to their end', {
      retryable: true,
      cause,
    })
  }
}

async function asking<Result>(doing: string, ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (cause) {
    throw storeFault('object-store', `R2 failed while ${doing}`, { retryable: true, cause })
  }
}

function headOf(object: R2ObjectLike): StoredHead {
  return { key: object.key, bytes: object.size, version: object.etag }
}

function mismatch(source: Source): PortFault {
  const message = `expected the source to hold ${source.bytes} bytes of ${source.sha256}, found others; nothing was stored`
  return storeFault('source-mismatch', message, { retryable: false })
}

function hexOf(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
