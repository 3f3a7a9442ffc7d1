import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TimeLimit } from '../../../src/adapters/probe/time-limit.ts'

const { signal: never } = new AbortController()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('a limit ends after its running time, told once', () => {
  using limit = new TimeLimit(never, 1_000)
  const told = vi.fn()
  limit.onEnd(told)
  vi.advanceTimersByTime(999)
  expect(limit.ended).toBe(false)
  vi.advanceTimersByTime(1)
  expect([limit.ended, limit.signal.aborted, told.mock.calls.length]).toEqual([true, true, 1])
  vi.advanceTimersByTime(5_000)
  expect(told).toHaveBeenCalledTimes(1)
})

test.each([
  ['one stop', [[300, 2_000]]],
  [
    'stops of many lengths',
    [
      [100, 50],
      [0, 700],
      [250, 3],
      [400, 1_500],
    ],
  ],
  ['a stop far longer than the limit', [[999, 60_000]]],
])('%s => it runs as long as was promised, and what it spent is what it ran', (_, stops) => {
  using limit = new TimeLimit(never, 1_000)
  let ran = 0
  for (const [run = 0, stop = 0] of stops) {
    vi.advanceTimersByTime(run)
    ran += run
    limit.pause()
    limit.pause()
    vi.advanceTimersByTime(stop)
    limit.resume()
    expect([limit.ended, limit.spent]).toEqual([false, ran])
    limit.resume()
  }
  vi.advanceTimersByTime(1_000 - ran - 1)
  expect(limit.ended).toBe(false)
  vi.advanceTimersByTime(1)
  expect([limit.ended, limit.spent]).toEqual([true, 1_000])
})

test('a clock that is stopped for a moment, again and again, costs one timer, and none once it is disposed of', () => {
  const started = vi.spyOn(globalThis, 'setTimeout')
  {
    using limit = new TimeLimit(never, 1_000)
    for (let turn = 0; turn < 100; turn++) {
      limit.pause()
      limit.resume()
    }
    expect(started).toHaveBeenCalledTimes(1)
  }
  expect(vi.getTimerCount()).toBe(0)
})

test('its parent ends it at once, stopped or not', () => {
  const parent = new AbortController()
  using limit = new TimeLimit(parent.signal, 1_000)
  limit.pause()
  parent.abort()
  expect(limit.ended).toBe(true)
  expect(new TimeLimit(parent.signal, 1_000).ended).toBe(true)
})
