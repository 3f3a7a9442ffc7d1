/** What every Queue promises, whatever it stands on: what is sent is run, once while it is not done. Failing: queue-failure.ts. */
import { describe, expect, test } from 'vitest'
import type { Job } from '../../src/ports.ts'
import { casesOn, job, pause, until } from './cases.ts'
import { oddTexts, type Stand } from './stand.ts'

const byKey = (a: Job, b: Job) => (a.key < b.key ? -1 : 1)

export function queueContract(backend: string, start: () => Promise<Stand>): void {
  describe(`a Queue on ${backend}`, () => {
    const cases = casesOn(start)

    test('hands a job to its worker with its key and its data', async () => {
      const { queue } = await cases.open()
      const seen: Job[] = []
      await queue.work('check', { concurrency: 1 }, async (each) => void seen.push(each))
      await queue.send([job('a', { data: { url: 'https://example.org/', n: '1' } })])
      await until(() => seen).toEqual([job('a', { data: { url: 'https://example.org/', n: '1' } })])
    })

    test('takes jobs that were sent before there was a worker', async () => {
      const { queue } = await cases.open()
      const seen: string[] = []
      await queue.send([job('a'), job('b')])
      await queue.work('check', { concurrency: 2 }, async ({ key }) => void seen.push(key))
      await until(() => seen.toSorted()).toEqual(['a', 'b'])
    })

    test('tells how many jobs of each name wait, are worked on, were given up', async () => {
      const { queue } = await cases.open({ retries: 0 })
      const of = async (wanted: string) => (await queue.depth()).find(({ name }) => name === wanted)
      expect(await of('check')).toEqual({ name: 'check', waiting: 0, active: 0, failed: 0 })
      await queue.send([job('a'), job('b', { after: 3600 }), job('c', { name: 'seal' })])
      expect(await of('check')).toEqual({ name: 'check', waiting: 2, active: 0, failed: 0 })
      expect(await of('seal')).toEqual({ name: 'seal', waiting: 1, active: 0, failed: 0 })
      const { promise: held, resolve: release } = Promise.withResolvers<void>()
      await queue.work('check', { concurrency: 1 }, () => held)
      await until(() => of('check')).toEqual({ name: 'check', waiting: 1, active: 1, failed: 0 })
      release()
      await until(() => of('check')).toEqual({ name: 'check', waiting: 1, active: 0, failed: 0 })
      await queue.work('seal', { concurrency: 1 }, () => Promise.reject(new Error('no disk')))
      await until(() => of('seal')).toEqual({ name: 'seal', waiting: 0, active: 0, failed: 1 })
    })

    test('sending nothing is nothing', async () => {
      const { queue } = await cases.open()
      await queue.send([])
    })

    test('a worker gets jobs of its own name alone', async () => {
      const { queue } = await cases.open()
      const seen: string[] = []
      await queue.work(
        'check',
        { concurrency: 1 },
        async (each) => void seen.push(`check ${each.name} ${each.key}`),
      )
      await queue.work(
        'seal',
        { concurrency: 1 },
        async (each) => void seen.push(`seal ${each.name} ${each.key}`),
      )
      await queue.send([job('same'), job('same', { name: 'seal' }), job('other', { name: 'capture' })])
      await until(() => seen.toSorted()).toEqual(['check check same', 'seal seal same'])
      await pause(150)
      expect(seen).toHaveLength(2)
    })

    test('a key that waits is not sent again', async () => {
      const { queue } = await cases.open()
      await queue.send([job('a', { data: { n: '1' } }), job('a', { data: { n: '2' } })])
      await queue.send([job('a', { data: { n: '3' } })])
      await Promise.all(Array.from({ length: 10 }, () => queue.send([job('a'), job('b')])))
      const seen: Job[] = []
      await queue.work('check', { concurrency: 5 }, async (each) => void seen.push(each))
      await until(() => seen.length).toBe(2)
      await pause(150)
      expect(seen.filter(({ key }) => key === 'a')).toEqual([job('a', { data: { n: '1' } })])
      expect(seen).toHaveLength(2)
    })

    test('a key that is being worked on is not sent again', async () => {
      const { queue } = await cases.open()
      let times = 0
      const { promise: released, resolve: release } = Promise.withResolvers<void>()
      await queue.work('check', { concurrency: 3 }, async () => {
        times++
        await released
      })
      await queue.send([job('a')])
      await until(() => times).toBe(1)
      await queue.send([job('a')])
      await pause(150)
      release()
      await pause(150)
      expect(times).toBe(1)
    })

    test('a key that waits for its next try is not sent again', async () => {
      const { queue } = await cases.open({ pauseSeconds: 1 })
      const seen: string[] = []
      await queue.work('check', { concurrency: 1 }, async ({ data }) => {
        seen.push(data['n'] ?? '')
        if (seen.length === 1) throw new Error('once')
      })
      await queue.send([job('a', { data: { n: '1' } })])
      await until(() => seen).toEqual(['1'])
      await pause(50)
      await queue.send([job('a', { data: { n: '2' } })])
      await until(() => seen).toEqual(['1', '1'])
    })

    test('a key that is done may be sent again', async () => {
      const { queue } = await cases.open()
      let times = 0
      await queue.work('check', { concurrency: 1 }, async () => void times++)
      await queue.send([job('a')])
      await until(() => times).toBe(1)
      await until(async () => {
        await queue.send([job('a')])
        return times
      }).toBe(2)
    })

    test('never runs more at once than its slots, and uses them all', async () => {
      const { queue } = await cases.open()
      let now = 0
      let most = 0
      let done = 0
      await queue.work('check', { concurrency: 4 }, async () => {
        most = Math.max(most, ++now)
        await pause(15)
        now--
        done++
      })
      await queue.send(Array.from({ length: 30 }, (_, n) => job(`${n}`)))
      await until(() => done).toBe(30)
      expect(most).toBe(4)
    })

    test('runs jobs in the order in which they were sent', async () => {
      const { queue } = await cases.open()
      for (let n = 0; n < 12; n++) await queue.send([job(`${n}`)])
      const seen: string[] = []
      await queue.work('check', { concurrency: 1 }, async ({ key }) => void seen.push(key))
      await until(() => seen.length).toBe(12)
      expect(seen).toEqual(Array.from({ length: 12 }, (_, n) => `${n}`))
    })

    test('a job with a delay waits for it, and lets others pass', async () => {
      const { queue } = await cases.open()
      const seen: string[] = []
      const began = performance.now()
      let at = 0
      await queue.work('check', { concurrency: 1 }, async ({ key }) => {
        seen.push(key)
        if (key === 'later') at = performance.now() - began
      })
      await queue.send([job('later', { after: 1 }), job('now')])
      await until(() => seen).toEqual(['now', 'later'])
      expect(at).toBeGreaterThan(950)
    })

    test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])(
      'a delay of %s => refused, and nothing is sent',
      async (after) => {
        const { queue } = await cases.open()
        const seen: string[] = []
        await expect(queue.send([job('good'), job('bad', { after })])).rejects.toMatchObject({
          name: 'PortFault',
        })
        await queue.work('check', { concurrency: 1 }, async ({ key }) => void seen.push(key))
        await pause(150)
        expect(seen).toEqual([])
      },
    )

    test('two workers share 100 jobs and run each once', async () => {
      const one = await cases.open()
      const { queue } = one
      const other = await one.anotherQueue()
      const seen: string[] = []
      const sides = new Set<string>()
      const handler = (side: string) => async (each: Job) => {
        seen.push(each.key)
        sides.add(side)
        await pause(5)
      }
      await queue.send(Array.from({ length: 100 }, (_, n) => job(`${n}`)))
      await queue.work('check', { concurrency: 3 }, handler('one'))
      await other.work('check', { concurrency: 3 }, handler('other'))
      await until(() => seen.length).toBe(100)
      await pause(150)
      expect(new Set(seen).size).toBe(100)
      expect(seen).toHaveLength(100)
      expect([...sides].toSorted()).toEqual(['one', 'other'])
    })

    test('a job sent while all slots are busy starts as soon as one falls free', async () => {
      const { queue } = await cases.open({ pollMs: 60_000 })
      const { promise: released, resolve: release } = Promise.withResolvers<void>()
      const seen: string[] = []
      await queue.work('check', { concurrency: 1 }, async ({ key }) => {
        seen.push(key)
        if (key === 'first') await released
      })
      await queue.send([job('first')])
      await until(() => seen).toEqual(['first'])
      await queue.send([job('second')])
      await pause(100)
      expect(seen).toEqual(['first'])
      release()
      await until(() => seen).toEqual(['first', 'second'])
    })

    test('a job that comes with a change of the catalog wakes its worker at once', async () => {
      const one = await cases.open({ pollMs: 60_000 })
      const { queue } = one
      const seen: string[] = []
      await queue.work('extract', { concurrency: 1 }, async ({ key }) => void seen.push(key))
      await pause(100)
      const row = {
        id: 'd1',
        name: 'n',
        format: 'text',
        sha256: 'ab',
        state: 'extracting',
        run: null,
        submittedAt: '2026-11-22T00:00:00.000Z',
        idempotencyKey: null,
        publish: false,
        problem: null,
      } as const
      await one.catalog.acceptDocument(row, [{ name: 'extract', key: 'd1', data: {} }])
      await until(() => seen).toEqual(['d1'])
    })

    test('2,000 jobs sent together are all there', async () => {
      const { queue } = await cases.open()
      await queue.send(Array.from({ length: 2_000 }, (_, n) => job(`bulk ${n}`)))
      await queue.send(Array.from({ length: 2_000 }, (_, n) => job(`bulk ${1_999 - n}`)))
      const seen = new Set<string>()
      let times = 0
      await queue.work('check', { concurrency: 50 }, async ({ key }) => {
        times++
        seen.add(key)
      })
      await expect.poll(() => seen.size, { timeout: 110_000 }).toBe(2_000)
      expect(times).toBe(2_000)
    }, 120_000)

    test('odd keys are kept apart, odd data is kept as it was', async () => {
      const { queue } = await cases.open()
      const odd = [
        ...oddTexts.map(([, text]) => text),
        'sha256:abc',
        '\ud800',
        '\ud801',
        'x'.repeat(1_000_001),
      ]
      const jobs = odd.map((text) => job(text, { data: { [text]: text } }))
      await queue.send(jobs)
      await queue.send(jobs)
      const seen: Job[] = []
      await queue.work('check', { concurrency: 1 }, async (each) => void seen.push(each))
      await until(() => seen.length).toBe(jobs.length)
      await pause(150)
      expect(seen.toSorted(byKey)).toEqual(jobs.toSorted(byKey))
    })
  })
}
