/** The evidence store on an S3 server that others wrote: the contract on radosgw, and how a wrong configuration reads. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PutBucketVersioningCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3'
import { openS3Store, type S3StoreOptions } from '../../../src/adapters/evidence/s3.ts'
import { bytesOf, fetchOf, sourceOf } from '../../contract/evidence-source.ts'
import { evidenceStoreContract } from '../../contract/evidence-store.ts'
import { objectLockTests } from './object-lock.ts'
import { radosgwMissing, startRadosgw, type Radosgw } from '../../services/radosgw.ts'

const skip = radosgwMissing()
let radosgw: Radosgw | undefined

beforeAll(async () => {
  if (skip === null) radosgw = await startRadosgw()
})
afterAll(async () => radosgw?.stop())

async function optionsOf(more: Partial<S3StoreOptions> = {}): Promise<S3StoreOptions> {
  if (radosgw === undefined) throw new Error('radosgw is not running')
  const { endpoint, region, accessKeyId, secretAccessKey } = radosgw
  const keys = { accessKeyId, secretAccessKey, forcePathStyle: true }
  const bucket = more.bucket ?? (await radosgw.newBucket())
  return { endpoint, region, ...keys, checksums: 'when_required', ...more, bucket }
}

evidenceStoreContract('radosgw', async () => openS3Store(await optionsOf()), { skip })

// Skipped where Debian's packages are missing; the contract above says so in its title, and fails in CI.
describe.skipIf(skip !== null)('radosgw beyond the contract', () => {
  test('the newer checksum headers do no harm to this older server', async () => {
    await using store = openS3Store(await optionsOf({ checksums: 'when_supported', prefix: 'deep/er' }))
    await store.selfTest()
    expect(await store.put('a', sourceOf(bytesOf(3_000_000)))).toBe('created')
    expect(await fetchOf(store, 'a')).toEqual(bytesOf(3_000_000))
  })

  const wrong: readonly [title: string, more: Partial<S3StoreOptions>, sentence: RegExp][] = [
    [
      'a wrong secret',
      { secretAccessKey: 'wrong' },
      /expected a secret access key .* found SignatureDoesNotMatch at http/,
    ],
    [
      'an unknown key',
      { accessKeyId: 'AKIANOBODY' },
      /expected a known access key id, found InvalidAccessKeyId/,
    ],
    [
      'a bucket that is not there',
      { bucket: 'no-such-bucket' },
      /expected the bucket no-such-bucket, found NoSuchBucket/,
    ],
  ]
  test.each(wrong)('%s => Problem store-refused in one sentence', async (_title, more, sentence) => {
    const options = await optionsOf(more)
    await using store = openS3Store(options)
    const problem = await store.selfTest().catch((cause: unknown) => cause)
    expect(problem).toMatchObject({ name: 'Problem', code: 'store-refused' })
    expect(String(problem)).toMatch(sentence)
    expect(String(problem)).not.toContain(options.secretAccessKey)
    // While running, the same is our fault or our supplier's, and the queue tries again.
    await expect(store.put('a', sourceOf(bytesOf(10)))).rejects.toMatchObject({
      name: 'PortFault',
      retryable: true,
    })
  })

  test('in a bucket with versions radosgw 16 overwrites; the self-test finds it, and erasing leaves no version', async () => {
    const options = await optionsOf()
    const { endpoint = '', region, accessKeyId, secretAccessKey } = options
    const client = new S3Client({
      endpoint,
      region,
      forcePathStyle: true,
      credentials: { accessKeyId, secretAccessKey },
    })
    await client.send(
      new PutBucketVersioningCommand({
        Bucket: options.bucket,
        VersioningConfiguration: { Status: 'Enabled' },
      }),
    )
    await using store = openS3Store(options)
    await expect(store.selfTest()).rejects.toMatchObject({ name: 'PortFault', code: 'broken-promise' })
    await store.put('a', sourceOf(bytesOf(10)))
    await store.put('ab', sourceOf(bytesOf(10)))
    await store.erase('a')
    expect(await store.head('a')).toBeNull()
    const left = await client.send(new ListObjectVersionsCommand({ Bucket: options.bucket }))
    expect([...(left.Versions ?? []), ...(left.DeleteMarkers ?? [])].map(({ Key }) => Key)).toEqual(['ab'])
    client.destroy()
  })
})

// radosgw 16 forgets If-None-Match in any bucket with versions, and Object Lock needs them: the self-test refuses such a bucket
// (above), and what follows tries the lock itself, with one writer.
describe.skipIf(skip !== null)('Object Lock on radosgw', () => {
  objectLockTests(
    async () => {
      if (radosgw === undefined) throw new Error('radosgw is not running')
      return await optionsOf({ bucket: await radosgw.newBucket({ locking: true }) })
    },
    async () => await optionsOf(),
  )
})
