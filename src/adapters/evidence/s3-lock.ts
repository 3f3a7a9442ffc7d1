/**
 * S3 Object Lock: what belongs to a snapshot is put under retention, so that neither a thief of our access key nor we can erase it
 * before its time. Pointers, spool and the like stay free: they are replaced and erased as a matter of course.
 */
import { randomUUID } from 'node:crypto'
import { DeleteObjectCommand, HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { storeFault } from './key.ts'
import { statusOf, type Retention } from './s3-client.ts'
import { eraseVersions, versionsBelow } from './s3-versions.ts'

const LOCKED = 'snapshots/'
const DAY = 86_400_000
/** Long enough for clocks that differ by some seconds; the next self-test clears away what this one had to leave. */
const PROBE_MILLISECONDS = 60_000

/** What a put of this key says about its retention; nothing where it is to stay free. */
export function lockOf(
  key: string,
  retention: Retention | undefined,
): { ObjectLockMode?: Retention['mode']; ObjectLockRetainUntilDate?: Date } {
  if (retention === undefined || !key.startsWith(LOCKED)) return {}
  return lockUntil(retention.mode, Date.now() + retention.days * DAY)
}

/**
 * Proves that the bucket holds what is put under retention: an object of its own, locked for a minute, whose erasure must be
 * refused. Throws PortFault `broken-promise` where it is not, or where the bucket knows no Object Lock.
 */
export async function proveLock(
  client: S3Client,
  bucket: string,
  folder: string,
  { mode }: Retention,
): Promise<void> {
  const own = `${folder}selftest/locked/`
  for (const Key of await versionsBelow(client, { Bucket: bucket, Key: own })) {
    // Another service's probe may still be held.
    await eraseVersions(client, { Bucket: bucket, Key }).catch(() => undefined)
  }
  const at = { Bucket: bucket, Key: `${own}${randomUUID()}` }
  const put = new PutObjectCommand({
    ...at,
    Body: 'locked',
    ...lockUntil(mode, Date.now() + PROBE_MILLISECONDS),
  })
  await client.send(put).catch((cause: unknown) => {
    if (statusOf(cause) !== 400) throw cause
    throw broken('a bucket with Object Lock, which is set when a bucket is made', 'one without', cause)
  })
  const found = await client.send(new HeadObjectCommand(at))
  if (found.ObjectLockMode !== mode || found.VersionId === undefined)
    throw broken(`an object held in mode ${mode}`, found.ObjectLockMode ?? 'one that nothing holds')
  const erased = await client.send(new DeleteObjectCommand({ ...at, VersionId: found.VersionId })).then(
    () => true,
    (cause: unknown) => {
      if (statusOf(cause) === 403) return false
      throw cause
    },
  )
  if (erased) throw broken('an object held that was put under retention', 'that it could be erased at once')
}

function lockUntil(mode: Retention['mode'], at: number) {
  // Servers keep whole seconds.
  return { ObjectLockMode: mode, ObjectLockRetainUntilDate: new Date(Math.ceil(at / 1000) * 1000) }
}

function broken(expected: string, found: string, cause?: unknown) {
  return storeFault('broken-promise', `expected ${expected} (IBID_S3_LOCK_DAYS), found ${found}`, {
    retryable: false,
    cause,
  })
}
