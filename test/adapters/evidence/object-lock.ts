/** Object Lock on a server that others wrote: what is held, what is refused meanwhile, and that a destruction ends after it. */
import {
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectRetentionCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { custodyPrefix, snapshotPrefix } from '../../../citations/index.ts'
import type { S3StoreOptions } from '../../../src/adapters/evidence/s3-client.ts'
import { proveLock } from '../../../src/adapters/evidence/s3-lock.ts'
import { openS3Store } from '../../../src/adapters/evidence/s3.ts'
import { createMemoryWitness } from '../../../src/adapters/witness/file-key.ts'
import { systemClock } from '../../../src/context.ts'
import { standingOf } from '../../../src/flow/standing.ts'
import { takeDown } from '../../../src/flow/withhold.ts'
import { audit } from '../../../src/jobs/audit.ts'
import type { EvidenceStore } from '../../../src/ports.ts'
import { bytesOf, fetchOf, keysOf, sourceOf } from '../../contract/evidence-source.ts'
import { keep } from '../../http/kept.ts'

const HOUR = 3_600_000
const governance = { mode: 'GOVERNANCE', days: 30 } as const

/** What S3 itself says of a bucket, past our store. */
function inspect({ endpoint = '', region, accessKeyId, secretAccessKey, bucket: Bucket }: S3StoreOptions) {
  const credentials = { accessKeyId, secretAccessKey }
  const client = new S3Client({ endpoint, region, forcePathStyle: true, credentials })
  const versions = async (Prefix: string) => {
    const page = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix }))
    return [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])]
  }
  return {
    client,
    versions,
    head: (Key: string) => client.send(new HeadObjectCommand({ Bucket, Key })),
    /** The lock's end comes now; waits until it has. */
    async endLocks(prefix: string) {
      const RetainUntilDate = new Date(Date.now() + 1500)
      for (const { Key, VersionId } of await versions(prefix)) {
        const Retention = { Mode: 'GOVERNANCE', RetainUntilDate } as const
        await client.send(
          new PutObjectRetentionCommand({
            Bucket,
            Key,
            VersionId,
            Retention,
            BypassGovernanceRetention: true,
          }),
        )
      }
      await sleep(3000)
    },
    [Symbol.dispose]: () => client.destroy(),
  }
}

/** Snapshots in the one, all else in the other: radosgw 16 refuses every If-Match in a bucket with versions. */
function split(snapshots: EvidenceStore, rest: EvidenceStore): EvidenceStore {
  const of = (key: string) => (key.startsWith('snapshots/') ? snapshots : rest)
  return {
    put: (key, ...given) => of(key).put(key, ...given),
    swap: (key, ...given) => of(key).swap(key, ...given),
    head: (key) => of(key).head(key),
    read: (key, ...given) => of(key).read(key, ...given),
    list: (prefix, ...given) => of(prefix).list(prefix, ...given),
    erase: (key) => of(key).erase(key),
    selfTest: () => rest.selfTest(),
  }
}

/** `lockingBucket` and `plainBucket` give options for a new bucket each. */
export function objectLockTests(
  lockingBucket: () => Promise<S3StoreOptions>,
  plainBucket: () => Promise<S3StoreOptions>,
): void {
  test('the self-test: a bucket with Object Lock holds the probe in either mode; one without is refused by name', async () => {
    const options = await lockingBucket()
    using s3 = inspect(options)
    for (const mode of ['GOVERNANCE', 'COMPLIANCE'] as const)
      await proveLock(s3.client, options.bucket, 'deep/', { mode, days: 1 })
    expect((await s3.versions('deep/selftest/locked/')).length).toBe(2)
    const plain = await plainBucket()
    await expect(proveLock(s3.client, plain.bucket, '', governance)).rejects.toMatchObject({
      name: 'PortFault',
      code: 'broken-promise',
      message: expect.stringMatching(/a bucket with Object Lock.*IBID_S3_LOCK_DAYS/),
    })
  })

  test('what belongs to a snapshot is held so many days, all else is free', async () => {
    const options = await lockingBucket()
    using s3 = inspect(options)
    await using store = openS3Store({ ...options, retention: governance })
    await store.put('snapshots/s1/text.txt', sourceOf(bytesOf(10)))
    await store.put('snapshots/s1/snapshot.wacz', sourceOf(bytesOf(2_000_000)))
    await store.put('spool/s1/1/raw', sourceOf(bytesOf(10)))
    for (const key of ['snapshots/s1/text.txt', 'snapshots/s1/snapshot.wacz']) {
      const { ObjectLockMode, ObjectLockRetainUntilDate: until } = await s3.head(key)
      const days = ((until?.getTime() ?? 0) - Date.now()) / (24 * HOUR)
      expect([ObjectLockMode, Math.round(days)]).toEqual(['GOVERNANCE', 30])
    }
    expect((await s3.head('spool/s1/1/raw')).ObjectLockMode).toBeUndefined()
    await store.erase('spool/s1/1/raw')
    expect(await s3.versions('spool/')).toEqual([])
  })

  test('erasing what is held is refused, and hides nothing; after its time no version is left', async () => {
    const options = await lockingBucket()
    using s3 = inspect(options)
    await using store = openS3Store({ ...options, retention: governance })
    const key = 'snapshots/s1/text.txt'
    await store.put(key, sourceOf(bytesOf(10)))
    await expect(store.erase(key)).rejects.toMatchObject({ name: 'PortFault', code: 'refused' })
    expect(await keysOf(store, 'snapshots/')).toEqual([key])
    expect(await fetchOf(store, key)).toEqual(bytesOf(10))
    expect((await s3.versions('')).length).toBe(1)
    await s3.endLocks(key)
    await store.erase(key)
    expect(await s3.versions('')).toEqual([])
  })

  test('a destruction stays "destroying" while the lock holds, and an audit ends it afterwards', async () => {
    const options = await lockingBucket()
    using s3 = inspect(options)
    await using locked = openS3Store({ ...options, retention: governance })
    await using plain = openS3Store(await plainBucket())
    const store = split(locked, plain)
    const ports = { store, clock: systemClock, witness: await createMemoryWitness() }
    const { signal } = new AbortController()
    const { id } = await keep(store, { seed: 1, publish: true })
    const held = (await keysOf(store, snapshotPrefix(id))).filter((key) => key.includes(id))
    const order = { snapshot: id, level: 'destroyed', reason: 'it names a minor' } as const
    const { standing, remaining } = await takeDown(ports, order)
    expect(standing.level).toBe('destroying')
    expect(remaining.length).toBeGreaterThan(1)
    expect(remaining.every(({ reason }) => /403 AccessDenied/.test(reason))).toBe(true)
    expect(await keysOf(store, snapshotPrefix(id))).toEqual(expect.arrayContaining(held))
    await audit({ ...ports, timestamps: null }, { signal })
    expect((await standingOf(store, id))?.level).toBe('destroying')

    await s3.endLocks(snapshotPrefix(id))
    await audit({ ...ports, timestamps: null }, { signal })
    expect((await standingOf(store, id))?.level).toBe('destroyed')
    const left = (await s3.versions(snapshotPrefix(id))).map(({ Key = '' }) => Key)
    expect(left.filter((key) => !key.startsWith(custodyPrefix(id)))).toEqual([])
  })
}
