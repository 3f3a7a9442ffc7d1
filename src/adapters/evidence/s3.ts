/**
 * Evidence in an S3 bucket. Write-once is one PutObject of known length with If-None-Match: multipart completion does not
 * honour it everywhere (decisions 2), and so 5 GiB is an object's limit. The server is never trusted with a digest: the
 * body's sha-256 is part of the signature, and after the upload everything is read back and hashed.
 */
import { randomUUID } from 'node:crypto'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { digestHex, type Digest } from '../../../citations/index.ts'
import type { ByteRange, EvidenceStore, Stored, StoredHead } from '../../ports.ts'
import { hashBody } from './checked-source.ts'
import { checkKey, checkPrefix, checkSwapBody, isKey, printRange, resolveRange, storeFault } from './key.ts'
import { openBody } from './s3-body.ts'
import { createS3Client, explainRefusal, notS3, s3Fault, statusOf, type S3StoreOptions } from './s3-client.ts'
import { lockOf, proveLock } from './s3-lock.ts'
import { repeat, smallBody, upload } from './s3-upload.ts'
import { eraseVersions } from './s3-versions.ts'
import { proveStore } from './self-test.ts'

export type { S3StoreOptions } from './s3-client.ts'

const LARGEST = 5 * 1024 ** 3
/** Tells our own write from another's when the answer to it was lost. */
const MARK = 'ibid-put'

/** Opens a bucket without asking it anything: call `selfTest` before trusting it. Disposing closes its sockets. */
export function openS3Store(options: S3StoreOptions): EvidenceStore & AsyncDisposable {
  const client = createS3Client(options)
  const folder =
    options.prefix === undefined || options.prefix === '' ? '' : `${options.prefix.replace(/\/+$/, '')}/`
  const at = (key: string) => ({ Bucket: options.bucket, Key: folder + key })
  /**
   * How this server wants an entity tag in If-Match: quoted, as RFC 9110 §13.1.1 writes it, until one refuses a tag that
   * fits; radosgw 16 compares it with the bare one.
   */
  let tagStyle: 'quoted' | 'bare' = 'quoted'

  const head = async (
    key: string,
  ): Promise<(StoredHead & { mark: string | undefined; versioned: boolean }) | null> => {
    try {
      const found = await client.send(new HeadObjectCommand(at(key)))
      const versioned = found.VersionId !== undefined
      const mark = found.Metadata?.[MARK]
      return { key, bytes: found.ContentLength ?? 0, version: bare(found.ETag), mark, versioned }
    } catch (cause) {
      if (statusOf(cause) === 404) return null
      throw s3Fault(cause, `looking for ${key}`)
    }
  }

  const read = async (key: string, range?: ByteRange): Promise<Stored | null> => {
    // Servers disagree on malformed ranges (radosgw serves the whole object for `bytes=-0`): those never leave here.
    if (range !== undefined && !isOrdinary(range)) return refuseRange(key, range)
    try {
      const asked = range === undefined ? {} : { Range: printRange(range) }
      const found = await client.send(new GetObjectCommand({ ...at(key), ...asked }))
      const length = found.ContentLength ?? 0
      const served = range === undefined ? null : parseContentRange(found.ContentRange, key)
      const body = await openBody(found.Body, length, key)
      return {
        key,
        version: bare(found.ETag),
        bytes: served?.bytes ?? length,
        range: served === null ? null : { first: served.first, last: served.last },
        body,
      }
    } catch (cause) {
      if (statusOf(cause) === 404) return null
      if (statusOf(cause) === 416 && range !== undefined) return refuseRange(key, range)
      throw s3Fault(cause, `reading ${key}`)
    }
  }

  const refuseRange = async (key: string, range: ByteRange): Promise<null> => {
    const found = await head(key)
    if (found === null) return null
    resolveRange(range, found.bytes)
    throw storeFault('object-store', `the object store refused a good range of ${key}`, { retryable: false })
  }

  const store: EvidenceStore = {
    async put(key, source, { mediaType } = {}) {
      checkKey(key)
      if (source.bytes > LARGEST)
        throw storeFault('too-large', `expected at most 5 GiB for one object, found ${source.bytes} bytes`, {
          retryable: false,
        })
      // A large body is not sent only to be refused at its end.
      if (source.bytes > smallBody && (await head(key)) !== null) return 'exists'
      const mark = randomUUID()
      const input = {
        ...at(key),
        IfNoneMatch: '*',
        ContentType: mediaType ?? 'application/octet-stream',
        Metadata: { [MARK]: mark },
        ...lockOf(key, options.retention),
        // Amazon's own takes no locked object without one.
        ...(options.checksums === 'when_supported' || options.retention !== undefined
          ? { ChecksumSHA256: base64Of(source.sha256) }
          : {}),
      }
      try {
        await repeat(() => upload(client, input, source))
      } catch (cause) {
        if (statusOf(cause) !== 412) throw s3Fault(cause, `storing ${key}`)
        // Refused because the key is taken: perhaps by an earlier attempt of ours whose answer never came.
        if ((await head(key))?.mark !== mark) return 'exists'
      }
      await readBack(key, source.sha256)
      return 'created'
    },

    async swap(key, body, expected) {
      checkKey(key)
      checkSwapBody(body)
      const mark = randomUUID()
      for (;;) {
        const style = tagStyle
        const condition =
          expected === null
            ? { IfNoneMatch: '*' }
            : { IfMatch: style === 'bare' ? expected : `"${expected}"` }
        const input = { ...at(key), ...condition, Body: body, Metadata: { [MARK]: mark } }
        try {
          await repeat(() => client.send(new PutObjectCommand(input)))
          return 'swapped'
        } catch (cause) {
          const status = statusOf(cause)
          const current = status === 0 || status >= 404 ? await head(key) : null
          if (current?.mark === mark) return 'swapped'
          if (status !== 412 && status !== 404) throw s3Fault(cause, `replacing ${key}`)
          if (expected === null || current?.version !== expected || style === 'bare') return 'lost'
          tagStyle = 'bare'
        }
      }
    },

    async head(key) {
      checkKey(key)
      const found = await head(key)
      return found === null ? null : { key, bytes: found.bytes, version: found.version }
    },

    async read(key, range) {
      checkKey(key)
      return read(key, range)
    },

    async *list(prefix, { after } = {}) {
      checkPrefix(prefix)
      const start = after === undefined || after === '' ? {} : { StartAfter: folder + after }
      let token: string | undefined
      let previous = ''
      do {
        const more = token === undefined ? start : { ContinuationToken: token }
        const command = new ListObjectsV2Command({ Bucket: options.bucket, Prefix: folder + prefix, ...more })
        const page = await client.send(command).catch((cause: unknown) => {
          throw s3Fault(cause, `listing ${prefix}`)
        })
        for (const { Key = '', Size = 0, ETag } of page.Contents ?? []) {
          const key = Key.slice(folder.length)
          if (!isKey(key)) continue
          if (key <= previous)
            throw storeFault('broken-promise', 'the object store lists keys out of order', {
              retryable: false,
            })
          previous = key
          yield { key, bytes: Size, version: bare(ETag) }
        }
        token = page.IsTruncated === true ? page.NextContinuationToken : undefined
      } while (token !== undefined)
    },

    async erase(key) {
      checkKey(key)
      try {
        // Version by version where there are any: a plain deletion would only hide them, and what a lock holds must be seen.
        if ((await head(key))?.versioned === true) return await eraseVersions(client, at(key))
        const gone = await client.send(new DeleteObjectCommand(at(key)))
        if (gone.VersionId !== undefined || gone.DeleteMarker === true) await eraseVersions(client, at(key))
      } catch (cause) {
        throw s3Fault(cause, `erasing ${key}`)
      }
    },

    async selfTest() {
      try {
        const page = await client.send(new ListObjectsV2Command({ Bucket: options.bucket, MaxKeys: 1 }))
        // A web server that is none of S3 also answers 200: the client finds nothing to parse in it and no fault.
        if (page.Name === undefined) throw notS3(options)
        await proveStore(store)
        if (options.retention !== undefined)
          await proveLock(client, options.bucket, folder, options.retention)
      } catch (cause) {
        throw explainRefusal(cause, options) ?? s3Fault(cause, 'trying the store')
      }
    },
  }

  const readBack = async (key: string, sha256: Digest): Promise<void> => {
    const stored = await read(key)
    const found = stored === null ? null : await hashBody(stored.body)
    if (found === digestHex(sha256)) return
    // Fail closed: rather no object than one that is not what it says. One that a lock holds stays in the way of every other try.
    const erased = await store.erase(key).then(
      () => true,
      () => false,
    )
    const left = erased ? '' : ', and it could not be erased'
    throw storeFault('damaged', `the object store gave back other bytes of ${key} than it was sent${left}`, {
      retryable: erased,
    })
  }

  return {
    ...store,
    async [Symbol.asyncDispose]() {
      client.destroy()
    },
  }
}

function bare(tag: string | undefined): string {
  return (tag ?? '').replace(/^(?:W\/)?"|"$/g, '')
}

function base64Of(digest: Digest): string {
  return Buffer.from(digestHex(digest), 'hex').toString('base64')
}

function isOrdinary(range: ByteRange): boolean {
  try {
    resolveRange(range, Number.MAX_SAFE_INTEGER)
    return true
  } catch {
    return false
  }
}

/** `bytes 0-9/100`. Throws PortFault where a server has ignored the range. */
function parseContentRange(
  text: string | undefined,
  key: string,
): { first: number; last: number; bytes: number } {
  const [, first, last, bytes] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(text ?? '') ?? []
  if (first === undefined) {
    const message = `the object store ignored a range of ${key}`
    throw storeFault('broken-promise', message, { retryable: false })
  }
  return { first: Number(first), last: Number(last), bytes: Number(bytes) }
}
