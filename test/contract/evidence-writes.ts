/** The part of the evidence contract about putting: write-once, races, sources that lie or break. */
import { expect, test } from 'vitest'
import { sha256Digest } from '../../citations/index.ts'
import type { Source } from '../../src/ports.ts'
import {
  breakingSource,
  bytesOf,
  fetchOf,
  keysOf,
  sha256Of,
  sourceOf,
  type NewFolder,
  type Opened,
} from './evidence-source.ts'

const small = bytesOf(5_000)
const large = bytesOf(12 * 1024 * 1024 + 17, 2)

export function writing(store: Opened, folder: NewFolder): void {
  test('a new object is created and its bytes are what was put', async () => {
    const key = `${folder()}a.json`
    expect(await store().put(key, sourceOf(small), { mediaType: 'application/json' })).toBe('created')
    expect(sha256Of((await fetchOf(store(), key)) ?? Buffer.alloc(0))).toBe(sha256Of(small))
  })

  test('a taken key is left as it is, and the second put says so', async () => {
    const key = `${folder()}a`
    await store().put(key, sourceOf(small))
    const version = (await store().head(key))?.version
    expect(await store().put(key, sourceOf(bytesOf(100, 9)))).toBe('exists')
    expect(await fetchOf(store(), key)).toEqual(small)
    expect((await store().head(key))?.version).toBe(version)
  })

  test('the same bytes put again are `exists` too', async () => {
    const key = `${folder()}a`
    await store().put(key, sourceOf(small))
    expect(await store().put(key, sourceOf(small))).toBe('exists')
  })

  test('a large object put on a taken key is `exists` and changes nothing', async () => {
    const key = `${folder()}a`
    await store().put(key, sourceOf(small))
    expect(await store().put(key, sourceOf(large))).toBe('exists')
    expect(await fetchOf(store(), key)).toEqual(small)
  })

  test('of ten puts at once exactly one wins, and its bytes are whole', async () => {
    const key = `${folder()}manifest.json`
    const bodies = Array.from({ length: 10 }, (_, index) => bytesOf(20_000 + index, index + 1))
    const answers = await Promise.all(bodies.map((body) => store().put(key, sourceOf(body))))
    expect(answers.filter((answer) => answer === 'created')).toHaveLength(1)
    expect(await fetchOf(store(), key)).toEqual(bodies[answers.indexOf('created')])
  })

  test('of four large puts at once exactly one wins, and its bytes are whole', async () => {
    const key = `${folder()}data.wacz`
    const bodies = Array.from({ length: 4 }, (_, index) => bytesOf(2_000_000 + index, index + 1))
    const answers = await Promise.all(bodies.map((body) => store().put(key, sourceOf(body))))
    expect(answers.filter((answer) => answer === 'created')).toHaveLength(1)
    expect(sha256Of((await fetchOf(store(), key)) ?? Buffer.alloc(0))).toBe(
      sha256Of(bodies[answers.indexOf('created')] ?? Buffer.alloc(0)),
    )
  })

  test('an empty object is an object', async () => {
    const key = `${folder()}empty`
    expect(await store().put(key, sourceOf(Buffer.alloc(0)))).toBe('created')
    expect(await fetchOf(store(), key)).toEqual(Buffer.alloc(0))
    expect((await store().head(key))?.bytes).toBe(0)
    expect(await store().put(key, sourceOf(small))).toBe('exists')
  })

  test('an object of 12 MB streams in and out unchanged', async () => {
    const key = `${folder()}data.wacz`
    expect(await store().put(key, sourceOf(large, { piece: 70_001 }))).toBe('created')
    expect(sha256Of((await fetchOf(store(), key)) ?? Buffer.alloc(0))).toBe(sha256Of(large))
  })

  test('pieces of one byte and empty pieces make the same object', async () => {
    const key = `${folder()}crumbs`
    const crumbs = sourceOf(small.subarray(0, 300), { piece: 1 })
    const source: Source = {
      ...crumbs,
      async *open() {
        for await (const piece of crumbs.open()) {
          yield new Uint8Array(0)
          yield piece
        }
      },
    }
    expect(await store().put(key, source)).toBe('created')
    expect(await fetchOf(store(), key)).toEqual(small.subarray(0, 300))
  })

  test('twenty objects put at once are all there', async () => {
    const prefix = folder()
    const names = Array.from({ length: 20 }, (_, index) => `${prefix}part-${String(index).padStart(2, '0')}`)
    await Promise.all(names.map((key, index) => store().put(key, sourceOf(bytesOf(3_000, index + 1)))))
    expect(await keysOf(store(), prefix)).toEqual(names)
    for (const [index, key] of names.entries())
      expect(await fetchOf(store(), key)).toEqual(bytesOf(3_000, index + 1))
  })

  test('the self-test passes and leaves nothing behind', async () => {
    await store().selfTest()
    expect(await keysOf(store(), 'selftest/')).toEqual([])
  })
}

export function lying(store: Opened, folder: NewFolder): void {
  const wrong = sha256Digest('0'.repeat(64))
  const liars: readonly [title: string, code: string, source: Source][] = [
    ['a small source of another digest', 'source-mismatch', sourceOf(small, { declared: { sha256: wrong } })],
    [
      'an empty source of another digest',
      'source-mismatch',
      sourceOf(Buffer.alloc(0), { declared: { sha256: wrong } }),
    ],
    ['a large source of another digest', 'source-mismatch', sourceOf(large, { declared: { sha256: wrong } })],
    [
      'a source one byte shorter than declared',
      'source-mismatch',
      sourceOf(small, { declared: { bytes: 5_001 } }),
    ],
    [
      'a source one byte longer than declared',
      'source-mismatch',
      sourceOf(small, { declared: { bytes: 4_999 } }),
    ],
    [
      'a large source shorter than declared',
      'source-mismatch',
      sourceOf(large, { declared: { bytes: large.length + 9 } }),
    ],
    [
      'a large source longer than declared',
      'source-mismatch',
      sourceOf(large, { declared: { bytes: large.length - 9 } }),
    ],
    ['a source declared empty that is not', 'source-mismatch', sourceOf(small, { declared: { bytes: 0 } })],
    ['a source that throws at once', 'source-failed', breakingSource(small, 0)],
    ['a source that throws half-way', 'source-failed', breakingSource(small, 2_500)],
    ['a large source that throws half-way', 'source-failed', breakingSource(large, 6_000_000)],
    ['a large source that throws after its last byte', 'source-failed', breakingSource(large, large.length)],
  ]
  test.each(liars)('%s => PortFault %s and nothing visible', async (_title, code, source) => {
    const prefix = folder()
    const key = `${prefix}a`
    await expect(store().put(key, source)).rejects.toMatchObject({ name: 'PortFault', code })
    expect(await store().head(key)).toBeNull()
    expect(await store().read(key)).toBeNull()
    expect(await keysOf(store(), prefix)).toEqual([])
    // The failed try has taken nothing: the right bytes still can be put.
    expect(await store().put(key, sourceOf(small))).toBe('created')
    expect(await fetchOf(store(), key)).toEqual(small)
  })

  test('while a large object is on its way, nothing of it is visible', async () => {
    const prefix = folder()
    const key = `${prefix}slow`
    const body = large.subarray(0, 3_000_000)
    const seen: unknown[] = []
    const whole = sourceOf(body, { piece: 1_000_000 })
    const source: Source = {
      ...whole,
      async *open() {
        for await (const piece of whole.open()) {
          yield piece
          seen.push(await store().head(key), await store().read(key), await keysOf(store(), prefix))
        }
      },
    }
    expect(await store().put(key, source)).toBe('created')
    expect(seen).toEqual([null, null, [], null, null, [], null, null, []])
  })
}
