/** A quiet run's order: shuffled, spaced, and the same for the same run. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { quietly } from '../../src/flow/quiet.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

const { signal } = new AbortController()
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

async function visits(count: number, seed: string, ended = signal): Promise<{ item: number; at: number }[]> {
  const seen: { item: number; at: number }[] = []
  const all = (async () => {
    for await (const item of quietly(numbers(count), { seed, signal: ended }))
      seen.push({ item, at: Date.now() })
  })()
  await vi.runAllTimersAsync()
  await all
  return seen
}

test('every link once, in another order than the document’s, never two at the same time', async () => {
  const seen = await visits(40, 'run-1')
  const order = seen.map(({ item }) => item)
  expect(order.toSorted((a, b) => a - b)).toEqual(numbers(40))
  expect(order).not.toEqual(numbers(40))
  const gaps = seen.slice(1).map(({ at }, index) => at - (seen[index]?.at ?? 0))
  expect(seen[0]?.at).toBe(0)
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(400)
  expect(Math.max(...gaps)).toBeLessThanOrEqual(2_401)
  expect(new Set(gaps).size).toBeGreaterThan(20)
})

test('the same run repeats itself, another one does not', async () => {
  const [first, second, other] = [
    await visits(20, 'run-1'),
    await visits(20, 'run-1'),
    await visits(20, 'run-2'),
  ]
  const orderOf = (seen: { item: number }[]) => seen.map(({ item }) => item)
  expect(orderOf(second)).toEqual(orderOf(first))
  expect(orderOf(other)).not.toEqual(orderOf(first))
})

test('a long list is mixed as it comes, and nothing is lost', async () => {
  const seen = await visits(3_000, 'run-1')
  expect(new Set(seen.map(({ item }) => item)).size).toBe(3_000)
  expect(seen.every(({ item }, place) => item <= place + 1_024)).toBe(true)
})

test('after the deadline nobody waits any more', async () => {
  const ended = new AbortController()
  ended.abort()
  const seen = await visits(50, 'run-1', ended.signal)
  expect(seen).toHaveLength(50)
  expect(seen.at(-1)?.at).toBe(0)
})
