/** Which archives are asked: the table, and what an operator may write instead. */
import { expect, test } from 'vitest'
import { Problem } from '../../../citations/index.ts'
import { knownArchives, readArchiveList, readArchives } from '../../../src/adapters/archives/known.ts'

test('the table itself would be accepted from an operator', () => {
  expect(readArchiveList(knownArchives)).toEqual(knownArchives)
})

const written: readonly (readonly [string, readonly string[]])[] = [
  ['off', []],
  ['wayback', ['Internet Archive']],
  ['https://archive.example/timegate/', ['archive.example']],
  ['wayback, https://archive.example/timegate/', ['Internet Archive', 'archive.example']],
]
test.each(written)('%s => %j', (text, names) => {
  expect(readArchives(text).map(({ name }) => name)).toEqual(names)
})

const refused: readonly unknown[] = [
  'wayback',
  [{}],
  [{ name: '' }],
  [{ name: 'a' }],
  [{ name: 'a', timegate: 'ftp://a.example/' }],
  [{ name: 'a', cdx: 'https://a.example/cdx' }],
  [{ name: 'a', timegate: 'https://a.example/', timegat: 'x' }],
  [{ name: 'a\u001b[31m', timegate: 'https://a.example/' }],
  Array.from({ length: 100 }, () => ({ name: 'a', timegate: 'https://a.example/' })),
]
test.each(refused.map((value) => [JSON.stringify(value).slice(0, 60), value]))(
  '%s => one sentence with an example',
  (_, value) => {
    expect(() => readArchiveList(value)).toThrow(Problem)
    expect(() => readArchiveList(value)).toThrow(/expected .* found .*for example/)
  },
)

test.each(['nonsense', 'wayback,nonsense', 'off,wayback'])('%s => refused', (text) => {
  expect(() => readArchives(text)).toThrow(Problem)
})
