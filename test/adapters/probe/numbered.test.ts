import { expect, test } from 'vitest'
import { Numbered } from '../../../src/adapters/probe/numbered.ts'

test('each thing has a number of its own while it is on its way, and none is 0', () => {
  const things = new Numbered<string>()
  const [a, b] = [things.add('a'), things.add('b')]
  expect(new Set([0, a, b]).size).toBe(3)
  expect([things.get(a), things.get(b), things.size]).toEqual(['a', 'b', 2])
  expect(things.numbers()).toEqual([a, b])
})

test('what was taken is gone, and taking it again takes nobody else', () => {
  const things = new Numbered<string>()
  const a = things.add('a')
  expect([things.take(a), things.take(a), things.get(a), things.size]).toEqual(['a', undefined, undefined, 0])
  expect(things.take(0)).toBe(undefined)
  const again = [things.add('b'), things.add('c')]
  expect(new Set(again).size).toBe(2)
  expect(again.map((number) => things.get(number))).toEqual(['b', 'c'])
})

test('a thousand things one after the other stand where the first stood', () => {
  const things = new Numbered<number>()
  const numbers = Array.from({ length: 1_000 }, (_, at) => {
    const number = things.add(at)
    things.take(number)
    return number
  })
  expect(new Set(numbers).size).toBe(1)
})
