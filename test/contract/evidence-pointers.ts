/** The part of the evidence contract about what changes: pointers by compare-and-swap, and erasing. */
import { expect, test } from 'vitest'
import { bodyOf, bytesOf, fetchOf, keysOf, sourceOf, type NewFolder, type Opened } from './evidence-source.ts'

const small = bytesOf(5_000)

export function swapping(store: Opened, folder: NewFolder): void {
  test('a pointer is created once, replaced by who knows its version, and kept from all others', async () => {
    const key = `${folder()}pointer`
    expect(await store().swap(key, bytesOf(10, 1), 'some-version')).toBe('lost')
    expect(await store().head(key)).toBeNull()
    expect(await store().swap(key, bytesOf(10, 1), null)).toBe('swapped')
    expect(await store().swap(key, bytesOf(10, 2), null)).toBe('lost')
    const first = await store().read(key)
    expect(await bodyOf(first?.body ?? [])).toEqual(bytesOf(10, 1))
    expect(await store().swap(key, bytesOf(10, 3), first?.version ?? '')).toBe('swapped')
    expect(await store().swap(key, bytesOf(10, 4), first?.version ?? '')).toBe('lost')
    expect(await store().swap(key, bytesOf(10, 4), 'some-version')).toBe('lost')
    expect(await fetchOf(store(), key)).toEqual(bytesOf(10, 3))
  })

  test('a pointer may be empty, shrink and grow', async () => {
    const key = `${folder()}pointer`
    expect(await store().swap(key, new Uint8Array(0), null)).toBe('swapped')
    for (const length of [100_000, 1, 0, 20]) {
      const version = (await store().head(key))?.version ?? ''
      expect(await store().swap(key, bytesOf(length), version)).toBe('swapped')
      expect(await fetchOf(store(), key)).toEqual(bytesOf(length))
    }
  })

  test('a put never takes a pointer, nor a swap of nothing an object', async () => {
    const prefix = folder()
    await store().swap(`${prefix}pointer`, bytesOf(10, 1), null)
    expect(await store().put(`${prefix}pointer`, sourceOf(small))).toBe('exists')
    await store().put(`${prefix}object`, sourceOf(small))
    expect(await store().swap(`${prefix}object`, bytesOf(10, 1), null)).toBe('lost')
    expect(await fetchOf(store(), `${prefix}object`)).toEqual(small)
  })

  test('a pointer over 1 MiB => PortFault swap-too-large', async () => {
    const fault = { name: 'PortFault', code: 'swap-too-large' }
    await expect(store().swap(`${folder()}p`, new Uint8Array(1024 * 1024 + 1), null)).rejects.toMatchObject(
      fault,
    )
  })

  test(
    'eight writers that add to one pointer lose none of their additions',
    { timeout: 120_000 },
    async () => {
      const key = `${folder()}checkpoint`
      const add = async (line: string) => {
        for (;;) {
          const stored = await store().read(key)
          const text = stored === null ? '' : (await bodyOf(stored.body)).toString()
          const next = Buffer.from(`${text}${line}\n`)
          if ((await store().swap(key, next, stored?.version ?? null)) === 'swapped') return
        }
      }
      const writers = Array.from({ length: 8 }, async (_, writer) => {
        for (let turn = 0; turn < 5; turn++) await add(`${writer}-${turn}`)
      })
      await Promise.all(writers)
      const lines = ((await fetchOf(store(), key))?.toString() ?? '').trimEnd().split('\n')
      expect(lines.toSorted()).toEqual(
        Array.from({ length: 40 }, (_, index) => `${Math.floor(index / 5)}-${index % 5}`).toSorted(),
      )
      // And each writer's own come in its own order.
      for (let writer = 0; writer < 8; writer++) {
        const own = lines.filter((line) => line.startsWith(`${writer}-`))
        expect(own).toEqual(own.toSorted())
      }
    },
  )

  test('no version ever comes back while a pointer lives', async () => {
    const key = `${folder()}pointer`
    const versions = new Set<string>()
    await store().swap(key, Buffer.from('000'), null)
    for (let turn = 1; turn <= 30; turn++) {
      const version = (await store().head(key))?.version ?? ''
      versions.add(version)
      // The same length each time, and other bytes: S3's versions are digests.
      expect(await store().swap(key, Buffer.from(String(turn).padStart(3, '0')), version)).toBe('swapped')
    }
    expect(versions.size).toBe(30)
  })
}

export function erasing(store: Opened, folder: NewFolder): void {
  test('what is erased is gone from head, read and list, and its neighbours are not', async () => {
    const prefix = folder()
    for (const name of ['a', 'b', 'c/d']) await store().put(prefix + name, sourceOf(small))
    await store().erase(`${prefix}a`)
    await store().erase(`${prefix}c/d`)
    expect(await store().head(`${prefix}a`)).toBeNull()
    expect(await store().read(`${prefix}a`)).toBeNull()
    expect(await keysOf(store(), prefix)).toEqual([`${prefix}b`])
    expect(await fetchOf(store(), `${prefix}b`)).toEqual(small)
  })

  test('erasing twice, or what never was, is no fault', async () => {
    const prefix = folder()
    await store().put(`${prefix}a`, sourceOf(small))
    await store().erase(`${prefix}a`)
    await store().erase(`${prefix}a`)
    await store().erase(`${prefix}never/was/here`)
    expect(await keysOf(store(), prefix)).toEqual([])
  })

  test('an erased key is free again: the tombstone that forbids it is the caller’s', async () => {
    const key = `${folder()}a/b`
    await store().put(key, sourceOf(small))
    await store().erase(key)
    expect(await store().put(key, sourceOf(bytesOf(7, 3)))).toBe('created')
    expect(await fetchOf(store(), key)).toEqual(bytesOf(7, 3))
  })

  test('puts and erasures in one folder at once lose no put', async () => {
    const prefix = folder()
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (let turn = 0; turn < 10; turn++) {
          const key = `${prefix}deep/er/${writer}-${turn}`
          expect(await store().put(key, sourceOf(small))).toBe('created')
          expect((await store().head(key))?.bytes).toBe(5_000)
          await store().erase(key)
        }
      }),
    )
    expect(await keysOf(store(), prefix)).toEqual([])
  })
}
