/** What every Queue promises when handlers fail, hang or are stopped: tried again, told of the last try, never lost. */
import { describe, expect, test } from 'vitest'
import { PortFault } from '../../src/ports.ts'
import { casesOn, job, pause, until, untilAborted } from './cases.ts'
import { deadlines, type Stand } from './stand.ts'

export function queueFailureContract(backend: string, start: () => Promise<Stand>): void {
  describe(`a Queue with failing or stopped workers on ${backend}`, () => {
    const cases = casesOn(start)

    test('a handler that throws is tried again, told which try is the last, then failed and kept', async () => {
      const { queue } = await cases.open({ retries: 2 })
      const tries: boolean[] = []
      await queue.work('check', { concurrency: 1 }, async (_, { lastTry }) => {
        tries.push(lastTry)
        throw new Error(`no luck ${tries.length}`)
      })
      await queue.send([job('poison', { data: { url: 'x' } })])
      await until(() => queue.failed()).toHaveLength(1)
      expect(tries).toEqual([false, false, true])
      expect(await queue.failed()).toMatchObject([
        { job: job('poison', { data: { url: 'x' } }), tries: 3, message: 'Error: no luck 3' },
      ])
      await pause(150)
      expect(tries).toHaveLength(3)
    })

    test('a job that fails at first and works later is done and not kept', async () => {
      const { queue } = await cases.open({ retries: 3 })
      let times = 0
      await queue.work('check', { concurrency: 1 }, async () => {
        if (++times < 3) throw new Error('not yet')
      })
      await queue.send([job('a')])
      await until(() => times).toBe(3)
      await pause(150)
      expect(times).toBe(3)
      expect(await queue.failed()).toEqual([])
    })

    test('the pauses between tries grow', async () => {
      const { queue } = await cases.open({ retries: 2, pauseSeconds: 1 })
      const at: number[] = []
      await queue.work('check', { concurrency: 1 }, async () => {
        at.push(performance.now())
        throw new Error('no')
      })
      await queue.send([job('a')])
      await until(() => at.length).toBe(3)
      const [first = 0, second = 0, third = 0] = at
      expect(second - first).toBeGreaterThan(950)
      expect(third - second).toBeGreaterThan(1_900)
    })

    test('a fault that no try can help gets one more, told that it is the last', async () => {
      const { queue } = await cases.open({ retries: 9 })
      const tries: boolean[] = []
      await queue.work('check', { concurrency: 1 }, async (_, { lastTry }) => {
        tries.push(lastTry)
        throw new PortFault('capturer', 'broken', 'the browser is gone', { retryable: false })
      })
      await queue.send([job('a')])
      await until(() => queue.failed()).toHaveLength(1)
      expect(tries).toEqual([false, true])
    })

    test('a failed job’s key may be sent again', async () => {
      const { queue } = await cases.open({ retries: 0 })
      let broken = true
      const seen: string[] = []
      await queue.work('check', { concurrency: 1 }, async ({ key }) => {
        if (broken) throw new Error('broken')
        seen.push(key)
      })
      await queue.send([job('a')])
      await until(() => queue.failed()).toHaveLength(1)
      broken = false
      await queue.send([job('a')])
      await until(() => seen).toEqual(['a'])
      expect(await queue.failed()).toHaveLength(1)
    })

    test('a handler that throws before it returns a promise is no different', async () => {
      const { queue } = await cases.open({ retries: 0 })
      await queue.work('check', { concurrency: 1 }, () => {
        throw new TypeError('at once')
      })
      await queue.send([job('a')])
      await until(() => queue.failed()).toMatchObject([{ message: 'TypeError: at once' }])
    })

    test('one poison job does not stop the others', async () => {
      const { queue } = await cases.open({ retries: 1 })
      const seen: string[] = []
      await queue.work('check', { concurrency: 2 }, async ({ key }) => {
        if (key === 'poison') throw new Error('\0 \ud800')
        seen.push(key)
      })
      await queue.send([job('poison'), ...Array.from({ length: 10 }, (_, n) => job(`${n}`))])
      await until(() => seen.length).toBe(10)
      await until(() => queue.failed()).toHaveLength(1)
    })

    test('a handler over its deadline is aborted, and the job tried again', async () => {
      const { queue } = await cases.open({ deadlineSeconds: { ...deadlines, check: 0.2 } })
      let times = 0
      let aborted = false
      await queue.work('check', { concurrency: 1 }, async (_, { signal }) => {
        if (++times > 1) return
        signal.addEventListener('abort', () => (aborted = true))
        await untilAborted(signal)
      })
      await queue.send([job('a')])
      await until(() => times).toBe(2)
      expect(aborted).toBe(true)
    })

    test('a stop aborts the handlers, waits for them, and starts nothing more', async () => {
      const { queue } = await cases.open()
      const seen: string[] = []
      await queue.work('check', { concurrency: 2 }, async ({ key }, { signal }) => {
        seen.push(`begin ${key}`)
        await untilAborted(signal).catch(() => pause(200))
        seen.push(`end ${key}`)
      })
      await queue.send([job('a'), job('b'), job('c')])
      await until(() => seen.length).toBe(2)
      await queue.stop()
      expect(seen.toSorted()).toEqual(['begin a', 'begin b', 'end a', 'end b'])
      await pause(150)
      expect(seen).toHaveLength(4)
    })

    test('what a stop interrupts goes to another worker at once, and the try is not counted', async () => {
      const one = await cases.open({ retries: 1, pauseSeconds: 30 })
      const { queue } = one
      let begun = false
      await queue.work('check', { concurrency: 1 }, async (_, { signal }) => {
        begun = true
        await untilAborted(signal)
      })
      await queue.send([job('a')])
      await until(() => begun).toBe(true)
      await queue.stop()
      const other = await one.anotherQueue()
      const seen: boolean[] = []
      const began = performance.now()
      await other.work('check', { concurrency: 1 }, async (_, { lastTry }) => void seen.push(lastTry))
      await until(() => seen).toEqual([false])
      expect(performance.now() - began).toBeLessThan(15_000)
    })

    test('a job that a handler ends during a stop is done', async () => {
      const one = await cases.open()
      const { queue } = one
      let begun = false
      await queue.work('check', { concurrency: 1 }, async (_, { signal }) => {
        begun = true
        await untilAborted(signal).catch(() => undefined)
      })
      await queue.send([job('a')])
      await until(() => begun).toBe(true)
      await queue.stop()
      const other = await one.anotherQueue()
      let again = 0
      await other.work('check', { concurrency: 1 }, async () => void again++)
      await pause(300)
      expect(again).toBe(0)
    })

    test('a stop does not wait for ever for a handler that ignores its signal, and its job is not lost', async () => {
      const one = await cases.open({ stopMs: 200 })
      const { queue } = one
      let begun = false
      const { promise: never, resolve: release } = Promise.withResolvers<void>()
      await queue.work('check', { concurrency: 1 }, async () => {
        begun = true
        await never
      })
      await queue.send([job('deaf')])
      await until(() => begun).toBe(true)
      const began = performance.now()
      await queue.stop()
      expect(performance.now() - began).toBeLessThan(4_500)
      const other = await one.anotherQueue()
      const seen: string[] = []
      await other.work('check', { concurrency: 1 }, async ({ key }) => void seen.push(key))
      await until(() => seen).toEqual(['deaf'])
      release()
    })

    test('a stop may be called twice, also at once and before any work', async () => {
      const { queue } = await cases.open()
      await Promise.all([queue.stop(), queue.stop()])
      await queue.stop()
      await expect(queue.work('check', { concurrency: 1 }, async () => undefined)).rejects.toThrow('stopped')
    })
  })
}
