/** What two snapshots have in common and what not. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffSnapshots, sha256Digest, type ResourceSeen, type SnapshotSide } from '../../citations/index.ts'
import { processorMs } from '../processor-time.ts'

const digest = (letter: string) => sha256Digest(letter.repeat(64))
const side = (fields: Partial<SnapshotSide>): SnapshotSide => ({
  url: 'https://a.test/',
  at: '2026-11-22T00:00:00.000Z',
  text: '',
  pictures: [],
  resources: [],
  ...fields,
})
const resource = (url: string, letter: string, more: Partial<ResourceSeen> = {}): ResourceSeen => ({
  url,
  method: null,
  status: 200,
  mediaType: 'text/css',
  digest: digest(letter),
  ...more,
})

test.for([
  ['a\nb\nc', 'a\nb\nc', [], []],
  ['a\nb\nc', 'a\nc', ['b'], []],
  ['a\nc', 'a\nb\nc', [], ['b']],
  ['a\nb\nc', 'a\nx\nc', ['b'], ['x']],
  ['a\nb', 'b\na', ['a'], ['a']],
  ['', 'a', [''], ['a']],
] as const)('text %j => %j: gone %j, new %j', ([before, after, removed, added]) => {
  const { text } = diffSnapshots(side({ text: before }), side({ text: after }))
  expect(text).toMatchObject({ same: before === after, removed, added })
})

test('any two texts => what is gone and new makes the one of the other', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })
    .map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { removed, added, kept } = diffSnapshots(side({ text: before }), side({ text: after })).text
      expect(kept + removed.length).toBe(before.split('\n').length)
      expect(kept + added.length).toBe(after.split('\n').length)
      const count = (lines: readonly string[], line: string) => lines.filter((one) => one === line).length
      for (const line of 'abcd')
        expect(count(before.split('\n'), line) - count(removed, line) + count(added, line)).toBe(
          count(after.split('\n'), line),
        )
    }),
  )
})

test('two long texts without a line in common => counted, soon', () => {
  const text = (letter: string) =>
    Array.from({ length: 20_000 }, (_, index) => `${letter}${index}`).join('\n')
  const startedAt = processorMs()
  const { removed, added } = diffSnapshots(side({ text: text('a') }), side({ text: text('b') })).text
  expect([removed.length, added.length]).toEqual([20_000, 20_000])
  expect(processorMs() - startedAt).toBeLessThan(10_000)
})

test('resources => same, changed by a byte or a status, gone, new; a POST is not a GET', () => {
  const before = [
    resource('/same', 'a'),
    resource('/body', 'a'),
    resource('/status', 'a'),
    resource('/gone', 'a'),
  ]
  const after = [
    resource('/same', 'a'),
    resource('/body', 'b'),
    resource('/status', 'a', { status: 404 }),
    resource('/same', 'a', { method: 'POST' }),
  ]
  const { resources, same } = diffSnapshots(side({ resources: before }), side({ resources: after }))
  expect(same).toBe(false)
  expect(resources.same).toBe(1)
  expect(resources.changed.map(({ after: { url } }) => url)).toEqual(['/body', '/status'])
  expect(resources.removed.map(({ url }) => url)).toEqual(['/gone'])
  expect(resources.added.map(({ method }) => method)).toEqual(['POST'])
})

test('pictures => the same only where every byte is', () => {
  const picture = { name: 'fullPage', sha256: digest('a'), bytes: 10, width: 1, height: 1 }
  const diff = (pictures: SnapshotSide['pictures']) =>
    diffSnapshots(side({ pictures: [picture] }), side({ pictures }))
  expect(diff([picture]).same).toBe(true)
  expect(diff([{ ...picture, sha256: digest('b') }]).pictures[0]?.same).toBe(false)
  expect(diff([]).pictures[0]).toMatchObject({ same: false, after: null })
})
