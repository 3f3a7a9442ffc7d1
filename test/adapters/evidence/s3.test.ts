/** The evidence store on S3: what it does about servers and networks that break their word. No outside server needed. */
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { openS3Store } from '../../../src/adapters/evidence/s3.ts'
import { bodyOf, bytesOf, fetchOf, keysOf, sourceOf } from '../../contract/evidence-source.ts'
import { evidenceStoreContract } from '../../contract/evidence-store.ts'
import { startOddS3, type S3Flaw } from './odd-s3.ts'

const small = bytesOf(5_000)
const large = bytesOf(3_000_000, 2)

async function openOdd(
  flaw: S3Flaw,
  options: { prefix?: string; checksums?: 'when_supported' | 'when_required' } = {},
) {
  const server = await startOddS3(flaw)
  const store = openS3Store({
    endpoint: server.endpoint,
    region: 'us-east-1',
    bucket: 'evidence',
    accessKeyId: 'AKIATEST',
    secretAccessKey: 'a-secret-nobody-must-see',
    forcePathStyle: true,
    checksums: 'when_required',
    ...options,
  })
  return {
    server,
    store,
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]()
      await server[Symbol.asyncDispose]()
    },
  }
}

// A third, independent reading of the protocol: without a flaw this server keeps every promise too.
evidenceStoreContract('an S3 server in memory', async () => {
  const odd = await openOdd('none', { prefix: 'ibid/' })
  return { ...odd.store, [Symbol.asyncDispose]: async () => odd[Symbol.asyncDispose]() }
})

describe('the self-test', () => {
  const broken: readonly [flaw: S3Flaw, sentence: RegExp][] = [
    ['overwrites', /never overwrites an object \(If-None-Match: \*\), found a second put accepted/],
    ['ignores-ranges', /ignored a range/],
    ['ignores-if-match', /keeps a pointer that changed meanwhile/],
    ['lists-backwards', /out of order/],
    ['lists-nothing', /lists what it holds, in order, found nothing/],
    ['does-not-delete', /erases what it is told to erase/],
  ]
  test.each(broken)('%s => PortFault broken-promise that says so', async (flaw, sentence) => {
    await using odd = await openOdd(flaw)
    const fault = await odd.store.selfTest().catch((cause: unknown) => cause)
    expect(fault).toMatchObject({ name: 'PortFault', code: 'broken-promise', retryable: false })
    expect(String(fault)).toMatch(sentence)
  })

  test.each<S3Flaw>(['changes-bytes', 'keeps-the-framing'])('%s => PortFault damaged', async (flaw) => {
    await using odd = await openOdd(flaw)
    await expect(odd.store.selfTest()).rejects.toMatchObject({ name: 'PortFault', code: 'damaged' })
  })

  const refused: readonly [flaw: S3Flaw, sentence: RegExp][] = [
    [
      'says-moved',
      /expected the region of the bucket evidence, found PermanentRedirect at http.*for example eu-central-1/,
    ],
    ['speaks-html', /expected an S3 endpoint, found an answer that is no bucket listing at http/],
  ]
  test.each(refused)('%s => Problem store-refused in one sentence', async (flaw, sentence) => {
    await using odd = await openOdd(flaw)
    const problem = await odd.store.selfTest().catch((cause: unknown) => cause)
    expect(problem).toMatchObject({ name: 'Problem', code: 'store-refused' })
    expect(String(problem)).toMatch(sentence)
    expect(String(problem)).not.toContain('nobody-must-see')
  })

  const nowhere: readonly [title: string, endpoint: string, found: string][] = [
    ['a port nobody listens on', 'http://127.0.0.1:1', 'ECONNREFUSED'],
    ['a host that does not exist', 'http://s3.ibid.invalid', 'ENOTFOUND'],
  ]
  test.each(nowhere)('%s => Problem store-refused with %s', async (_title, endpoint, found) => {
    const [region, bucket] = ['us-east-1', 'evidence']
    const keys = { accessKeyId: 'AKIATEST', secretAccessKey: 'x', forcePathStyle: true }
    await using store = openS3Store({ endpoint, region, bucket, ...keys, checksums: 'when_required' })
    const problem = await store.selfTest().catch((cause: unknown) => cause)
    expect(problem).toMatchObject({ name: 'Problem', code: 'store-refused' })
    // Resolvers differ in how they say no.
    expect(String(problem)).toMatch(new RegExp(`found (?:${found}|EAI_AGAIN) at ${endpoint}`))
  })

  test('a good server => nothing, with either kind of checksums', async () => {
    for (const checksums of ['when_required', 'when_supported'] as const) {
      await using odd = await openOdd('none', { checksums })
      await odd.store.selfTest()
      expect(odd.server.objects.size).toBe(0)
    }
  })
})

test('bytes that come back changed => PortFault damaged, and the object is erased', async () => {
  await using odd = await openOdd('changes-bytes')
  for (const body of [small, large])
    await expect(odd.store.put('a', sourceOf(body))).rejects.toMatchObject({
      code: 'damaged',
      retryable: true,
    })
  expect(odd.server.objects.size).toBe(0)
})

test('an answer that is cut => PortFault, never a short body', async () => {
  await using odd = await openOdd('none')
  await odd.store.put('small', sourceOf(small))
  await odd.store.put('large', sourceOf(large))
  odd.server.flaw = 'cuts-answers'
  await expect(odd.store.read('small')).rejects.toMatchObject({ name: 'PortFault', retryable: true })
  const stored = await odd.store.read('large')
  await expect(bodyOf(stored?.body ?? [])).rejects.toMatchObject({ name: 'PortFault', retryable: true })
})

test.each([
  ['small', small],
  ['large', large],
])('a %s put whose answer is lost is found to be ours: created, once', async (_title, body) => {
  await using odd = await openOdd('loses-the-first-answer')
  expect(await odd.store.put('a', sourceOf(body))).toBe('created')
  expect(await odd.store.put('a', sourceOf(body))).toBe('exists')
  expect(await fetchOf(odd.store, 'a')).toEqual(body)
})

test('a swap whose answer is lost is found to be ours: swapped, not lost', async () => {
  await using odd = await openOdd('loses-the-first-answer')
  expect(await odd.store.swap('p', small, null)).toBe('swapped')
})

test.each([
  ['small', small],
  ['large', large],
])('a server that is busy twice gets the %s object in the end', async (_title, body) => {
  await using odd = await openOdd('fails-twice')
  expect(await odd.store.put('a', sourceOf(body))).toBe('created')
  expect(await fetchOf(odd.store, 'a')).toEqual(body)
})

test('a conflict with a write that did not end is tried again, not taken for `exists`', async () => {
  await using odd = await openOdd('conflicts-once')
  expect(await odd.store.put('a', sourceOf(small))).toBe('created')
  expect(await fetchOf(odd.store, 'a')).toEqual(small)
})

test('a server that only fails => PortFault, retryable, without a credential in it', async () => {
  await using odd = await openOdd('always-fails')
  const put = await odd.store.put('a', sourceOf(small)).catch((cause: unknown) => cause)
  expect(put).toMatchObject({ name: 'PortFault', code: 'object-store', retryable: true })
  expect(JSON.stringify(put) + String(put)).not.toMatch(/nobody-must-see|AKIATEST/)
  await expect(odd.store.selfTest()).rejects.toMatchObject({ name: 'PortFault', retryable: true })
})

test('a prefix stands before every key and shows nowhere', async () => {
  await using odd = await openOdd('none', { prefix: 'team/ibid/' })
  await odd.store.put('a/b', sourceOf(small))
  odd.server.objects.set('elsewhere', { body: small, tag: 'x', mark: undefined })
  odd.server.objects.set('team/ibid/NOT ours', { body: small, tag: 'x', mark: undefined })
  expect([...odd.server.objects.keys()]).toContain('team/ibid/a/b')
  expect(await keysOf(odd.store, '')).toEqual(['a/b'])
  expect(await keysOf(odd.store, '', 'a/b')).toEqual([])
})

test('a large body is not sent to a taken key', async () => {
  await using odd = await openOdd('none')
  await odd.store.put('a', sourceOf(small))
  odd.server.requests.length = 0
  expect(await odd.store.put('a', sourceOf(large))).toBe('exists')
  expect(odd.server.requests.map((line) => line.split(' ')[0])).toEqual(['HEAD'])
})

test('an object over 5 GiB => PortFault before a byte is sent', async () => {
  await using odd = await openOdd('none')
  const source = sourceOf(small, { declared: { bytes: 5 * 1024 ** 3 + 1 } })
  await expect(odd.store.put('a', source)).rejects.toMatchObject({ code: 'too-large', retryable: false })
  expect(odd.server.requests).toEqual([])
})

function sockets(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length
}

test('after disposing no socket keeps the process alive', async () => {
  const before = sockets()
  {
    await using odd = await openOdd('none')
    await Promise.all(Array.from({ length: 10 }, (_, n) => odd.store.put(`a${n}`, sourceOf(small))))
    expect(sockets()).toBeGreaterThan(before)
  }
  for (let wait = 0; wait < 50 && sockets() > before; wait++) await sleep(20)
  expect(sockets()).toBeLessThanOrEqual(before)
})
