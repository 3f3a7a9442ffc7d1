import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { TestSpecification, Vitest } from 'vitest/node'
import { longest, LongestFirst } from './longest-first.ts'

const root = resolve(import.meta.dirname, '..')

test.each(longest)('%s is there', (path) => {
  expect(existsSync(resolve(root, path))).toBe(true)
})

test('no file is named twice', () => expect(new Set(longest).size).toBe(longest.length))

test('files in any order => those that are named in their order, slow rooms, the others, those that share a worker', async () => {
  const cache = { getTestSpecificationResult: () => undefined }
  // oxlint-disable-next-line no-unsafe-type-assertion -- what a sequencer asks of vitest
  const sequencer = new LongestFirst({ cache, config: { root } } as unknown as Vitest)
  const specification = (path: string, isolate: boolean) =>
    // oxlint-disable-next-line no-unsafe-type-assertion -- what a sequencer asks of a file
    ({
      moduleId: resolve(root, path),
      project: { name: isolate ? 'rooms' : 'library', config: { isolate, sequence: { groupOrder: 0 } } },
    }) as unknown as TestSpecification
  const [first = '', second = ''] = longest
  const sorted = await sequencer.sort([
    specification('test/citations/judge.test.ts', false),
    specification('test/config.test.ts', true),
    specification('test/service/not-named.test.ts', true),
    specification(second, true),
    specification(first, true),
  ])
  expect(sorted.map(({ moduleId }) => moduleId)).toEqual(
    [
      first,
      second,
      'test/service/not-named.test.ts',
      'test/config.test.ts',
      'test/citations/judge.test.ts',
    ].map((path) => resolve(root, path)),
  )
})
