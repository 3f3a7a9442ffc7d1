/** The part of the evidence contract about reading: whole, by range, by many, and by readers that go away. */
import { readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { ByteRange } from '../../src/ports.ts'
import {
  bodyOf,
  bytesOf,
  fetchOf,
  sha256Of,
  sourceOf,
  type NewFolder,
  type Opened,
} from './evidence-source.ts'

const small = bytesOf(5_000)
const large = bytesOf(12 * 1024 * 1024 + 17, 2)

export function reading(store: Opened, folder: NewFolder): void {
  const ranges: readonly [title: string, range: ByteRange, first: number, last: number][] = [
    ['bytes=0-9', { first: 0, last: 9 }, 0, 9],
    ['bytes=0-0', { first: 0, last: 0 }, 0, 0],
    ['bytes=4999-4999', { first: 4_999, last: 4_999 }, 4_999, 4_999],
    ['bytes=100-', { first: 100 }, 100, 4_999],
    ['bytes=0-', { first: 0 }, 0, 4_999],
    ['bytes=4000-9999', { first: 4_000, last: 9_999 }, 4_000, 4_999],
    ['bytes=-1', { suffix: 1 }, 4_999, 4_999],
    ['bytes=-500', { suffix: 500 }, 4_500, 4_999],
    ['bytes=-5000', { suffix: 5_000 }, 0, 4_999],
    ['bytes=-9000', { suffix: 9_000 }, 0, 4_999],
  ]
  test.each(ranges)('%s of 5,000 bytes => the right ones', async (_title, range, first, last) => {
    const key = `${folder()}a`
    await store().put(key, sourceOf(small))
    const stored = await store().read(key, range)
    expect(stored).toMatchObject({ key, bytes: 5_000, range: { first, last } })
    expect(await bodyOf(stored?.body ?? [])).toEqual(small.subarray(first, last + 1))
  })

  const outside: readonly [title: string, length: number, range: ByteRange][] = [
    ['the first byte past the end', 5_000, { first: 5_000 }],
    ['a range past the end', 5_000, { first: 6_000, last: 7_000 }],
    ['the last 0 bytes', 5_000, { suffix: 0 }],
    ['a range that runs backwards', 5_000, { first: 10, last: 9 }],
    ['a negative position', 5_000, { first: -1, last: 9 }],
    ['half a byte', 5_000, { first: 0.5 }],
    ['the first byte of an empty object', 0, { first: 0 }],
    ['the last byte of an empty object', 0, { suffix: 1 }],
  ]
  test.each(outside)('%s => Problem range-not-satisfiable', async (_title, length, range) => {
    const key = `${folder()}a`
    await store().put(key, sourceOf(small.subarray(0, length)))
    await expect(store().read(key, range)).rejects.toMatchObject({
      name: 'Problem',
      code: 'range-not-satisfiable',
    })
  })

  test('a range in the middle of a large object is read without the rest', async () => {
    const key = `${folder()}data.wacz`
    await store().put(key, sourceOf(large))
    const stored = await store().read(key, { first: 7_000_000, last: 8_000_000 })
    expect(sha256Of(await bodyOf(stored?.body ?? []))).toBe(sha256Of(large.subarray(7_000_000, 8_000_001)))
  })

  test('head, read and list tell the same length and version', async () => {
    const prefix = folder()
    const key = `${prefix}a`
    await store().put(key, sourceOf(small))
    const head = await store().head(key)
    const stored = await store().read(key)
    const listed = []
    for await (const one of store().list(prefix)) listed.push(one)
    expect(head).toMatchObject({ key, bytes: 5_000 })
    expect(stored).toMatchObject({ ...head, range: null })
    expect(listed).toEqual([head])
    await bodyOf(stored?.body ?? [])
  })

  test('what is not there => null, with a range too', async () => {
    const key = `${folder()}nothing`
    expect(await store().head(key)).toBeNull()
    expect(await store().read(key)).toBeNull()
    expect(await store().read(key, { first: 0 })).toBeNull()
    expect(await store().read(key, { first: 5, last: 1 })).toBeNull()
  })

  test('a folder of keys is no object', async () => {
    const prefix = folder()
    await store().put(`${prefix}x/y`, sourceOf(small))
    expect(await store().head(`${prefix}x`)).toBeNull()
    expect(await store().read(`${prefix}x`)).toBeNull()
    expect(await store().head(`${prefix}x/y/z`)).toBeNull()
  })

  test('readers that go away, or never come, hold nothing open', async () => {
    const key = `${folder()}data.wacz`
    await store().put(key, sourceOf(large))
    const before = openFiles()
    for (let round = 0; round < 20; round++) {
      const stored = await store().read(key)
      for await (const piece of stored?.body ?? []) if (piece.length > 0) break
      const unread = await store().read(key, { first: 1 })
      await unread?.body[Symbol.asyncIterator]().return?.()
    }
    // Closed sockets leave the list a moment later.
    for (let wait = 0; wait < 50 && openFiles() > before + 3; wait++) await sleep(100)
    expect(openFiles()).toBeLessThanOrEqual(before + 3)
  })

  test('ten readers at once get the same bytes', async () => {
    const key = `${folder()}a`
    await store().put(key, sourceOf(small))
    const bodies = await Promise.all(Array.from({ length: 10 }, () => fetchOf(store(), key)))
    for (const body of bodies) expect(body).toEqual(small)
  })
}

/** Open descriptors of this process; always 0 where the system does not tell, and the test then proves nothing there. */
function openFiles(): number {
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    return 0
  }
}
