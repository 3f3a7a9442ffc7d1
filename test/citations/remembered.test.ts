import { expect, test } from 'vitest'
import { remembered } from '../../citations/remembered.ts'

test('what was found of a text is found once, null as well', () => {
  const asked: string[] = []
  const find = remembered({ most: 4, longest: 3 }, (text) => {
    asked.push(text)
    return text === 'no' ? null : text.toUpperCase()
  })
  expect(['a', 'no', 'a', 'no'].map(find)).toEqual(['A', null, 'A', null])
  expect(asked).toEqual(['a', 'no'])
})

test('a text beyond the longest is found anew each time', () => {
  let times = 0
  const find = remembered({ most: 4, longest: 3 }, () => ++times)
  expect(['abcd', 'abcd', 'abc', 'abc'].map(find)).toEqual([1, 2, 3, 3])
})

test('a full room is emptied before another text comes in', () => {
  const asked: string[] = []
  const find = remembered({ most: 2, longest: 3 }, (text) => asked.push(text))
  for (const text of ['a', 'b', 'a', 'c', 'c', 'a']) find(text)
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})
