/** The part of the evidence contract about keys: which are kept, which are refused, in what order they come. */
import { expect, test } from 'vitest'
import { snapshotPrefix } from '../../citations/index.ts'
import { bytesOf, fetchOf, keysOf, sourceOf, type NewFolder, type Opened } from './evidence-source.ts'

const small = bytesOf(5_000)

export function naming(store: Opened, folder: NewFolder): void {
  const allowed = [
    'a',
    '0',
    '.well-known',
    '...',
    '-',
    '_',
    'a.b-c_d.e',
    '-rf',
    '20261122t164800z-0123456789abcdefg',
    'a/b/c/d/e/f/g/h/i/j',
    'con',
    `${'k'.repeat(200)}/${'l'.repeat(200)}`,
    `${snapshotPrefix('0123456789abcdefg')}0123456789abcdef-data.wacz`,
  ]
  test.each(allowed)('the key %s is kept and found', async (name) => {
    const prefix = folder()
    expect(await store().put(prefix + name, sourceOf(small))).toBe('created')
    expect(await fetchOf(store(), prefix + name)).toEqual(small)
    expect(await keysOf(store(), prefix)).toEqual([prefix + name])
  })

  const refused = [
    '',
    '/',
    '/absolute',
    'trailing/',
    'a//b',
    '.',
    '..',
    'a/../b',
    '../../outside',
    'a/./b',
    'Upper',
    'a b',
    'a\\b',
    'a%2e%2e',
    'a\0b',
    'a\nb',
    'ä',
    'a:b',
    'a?b',
    'a*b',
    '~writing/x',
    'x'.repeat(201),
    `${'k/'.repeat(256)}k`,
  ]
  test.each(refused.map((key) => [JSON.stringify(key.slice(0, 40)), key]))(
    'the key %s => PortFault invalid-key from every call',
    async (_title, key) => {
      const fault = { name: 'PortFault', code: 'invalid-key', retryable: false }
      await expect(store().put(key, sourceOf(small))).rejects.toMatchObject(fault)
      await expect(store().swap(key, small, null)).rejects.toMatchObject(fault)
      await expect(store().head(key)).rejects.toMatchObject(fault)
      await expect(store().read(key)).rejects.toMatchObject(fault)
      await expect(store().erase(key)).rejects.toMatchObject(fault)
    },
  )

  test.each(['/', '../', 'a//', 'A', 'a/../', './'])(
    'the prefix %s => PortFault invalid-key',
    async (prefix) => {
      await expect(keysOf(store(), prefix)).rejects.toMatchObject({ name: 'PortFault', code: 'invalid-key' })
    },
  )
}

export function listing(store: Opened, folder: NewFolder, count: number): void {
  test('keys come in code-point order of the whole key, folders or not', async () => {
    const prefix = folder()
    const names = ['b', 'a/z', 'a-b/x', 'a.c', 'a_d', 'a0', 'a/b/c', 'a-', '0', '.x', 'aa/b', 'a.b/c']
    for (const name of names) await store().put(prefix + name, sourceOf(small.subarray(0, 3)))
    expect(await keysOf(store(), prefix)).toEqual(names.toSorted().map((name) => prefix + name))
  })

  test('a prefix may end in the middle of a name, and `after` anywhere', async () => {
    const prefix = folder()
    const names = ['index/aa', 'index/ab', 'index/b', 'indexes/c', 'jar']
    for (const name of names) await store().put(prefix + name, sourceOf(small.subarray(0, 3)))
    const under = (wanted: string, after?: string) =>
      keysOf(store(), prefix + wanted, after === undefined ? after : prefix + after).then((keys) =>
        keys.map((key) => key.slice(prefix.length)),
      )
    expect(await under('index')).toEqual(['index/aa', 'index/ab', 'index/b', 'indexes/c'])
    expect(await under('index/')).toEqual(['index/aa', 'index/ab', 'index/b'])
    expect(await under('index/a')).toEqual(['index/aa', 'index/ab'])
    expect(await under('index/aa')).toEqual(['index/aa'])
    expect(await under('nothing')).toEqual([])
    expect(await under('', 'index/ab')).toEqual(['index/b', 'indexes/c', 'jar'])
    expect(await under('', 'index/aaa')).toEqual(['index/ab', 'index/b', 'indexes/c', 'jar'])
    expect(await under('', 'index/')).toEqual(['index/aa', 'index/ab', 'index/b', 'indexes/c', 'jar'])
    expect(await under('index/', 'index/b')).toEqual([])
    expect(await under('index/', 'a')).toEqual(['index/aa', 'index/ab', 'index/b'])
    expect(await under('', 'zzz')).toEqual([])
  })

  test(
    `${count} keys are listed whole, in order, and may be left half-way`,
    { timeout: 120_000 },
    async () => {
      const prefix = folder()
      const names = Array.from(
        { length: count },
        (_, index) => `${prefix}${String(index * 7).padStart(6, '0')}`,
      )
      const waiting = names.toReversed()
      const body = sourceOf(small.subarray(0, 10))
      await Promise.all(
        Array.from({ length: 8 }, async () => {
          for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) await store().put(key, body)
        }),
      )
      expect(await keysOf(store(), prefix)).toEqual(names)
      expect(await keysOf(store(), prefix, names[count - 3])).toEqual(names.slice(count - 2))
      let seen = 0
      for await (const { bytes } of store().list(prefix)) {
        expect(bytes).toBe(10)
        if (++seen === 50) break
      }
      expect(seen).toBe(50)
    },
  )
}
