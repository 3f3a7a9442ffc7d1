/** Notes that are cited once more on a later page, addresses with TeX's backslashes, and addresses cut between digits. */
import { expect, test } from 'vitest'
import { body, cite, claimOf, notes, pairs } from './flows.ts'

const pages = [
  [
    body('The court met.^{1} It rose.^{2} It sat again.^{3} Nobody came.^{4}'),
    notes(
      '^{1} https://a.example/1',
      '^{2} https://a.example/2',
      '^{3} https://a.example/3',
      '^{4} https://a.example/4',
    ),
  ],
  [body('The mayor wrote twice.^{2} Nobody answered.^{5}'), notes('^{5} https://a.example/5')],
]

test('a number that is cited again on a later page => the same note once more', () => {
  const found = cite(...pages)
  expect(pairs(found).filter((pair) => pair.startsWith('2 '))).toEqual([
    '2 https://a.example/2',
    '2 https://a.example/2',
  ])
  expect(found.citations.map(({ claim }) => claim)).toContain('The mayor wrote twice.')
})

test('notes counted anew on each page are never cited from another one', () => {
  const found = cite(
    [body('The court met.^{1} It rose.^{2}'), notes('^{1} https://a.example/1', '^{2} https://a.example/2')],
    [body('The mayor wrote.^{1} Nobody came.^{2}'), notes('^{1} https://b.example/1')],
  )
  expect(pairs(found).filter((pair) => pair === '2 https://a.example/2')).toHaveLength(1)
})

test('backslashes before % and # in an address => left out', () => {
  const found = cite([
    body('The court met.^{1}'),
    notes('^{1} https://a.example/papers/index\\%20of\\%20all.html\\#part-2'),
  ])
  expect(pairs(found)).toEqual(['1 https://a.example/papers/index%20of%20all.html#part-2'])
  expect(claimOf(found, '1')).toBe('The court met.')
})
