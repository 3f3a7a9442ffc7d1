/** In the service a stamp is a job: an authority that is away is asked again by another job, and at last the seal has its time. */
import { expect, test } from 'vitest'
import { defaultPolicy, type Timestamp } from '../../citations/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { openMemory } from '../../src/adapters/memory/open.ts'
import { systemRandom } from '../../src/context.ts'
import type { Log } from '../../src/events.ts'
import { newestReceipt } from '../../src/flow/retrieve.ts'
import { stampJob } from '../../src/flow/stamp.ts'
import { startWork } from '../../src/flow/work.ts'
import { createExtractor } from '../../src/formats/extractor.ts'
import { PortFault, type Job, type Timestamps } from '../../src/ports.ts'
import { keep } from '../http/kept.ts'

const AUTHORITY = 'https://tsa.example/tsr'
const token: Omit<Timestamp, 'covers'> = {
  authority: AUTHORITY,
  token: 'AAAA',
  chain: ['AAAA'],
  crls: [],
  ocsps: [],
}

test('an authority that is away at first => pending, logged, asked again a minute later by a job of its own', async () => {
  await using memory = openMemory({ pauseSeconds: 0 })
  await using extractor = createExtractor()
  const store = createMemoryStore()
  const { id } = await keep(store, { seed: 11, publish: false })
  let away = true
  const timestamps: Timestamps = {
    authorities: [AUTHORITY],
    stamp: async () => {
      if (away) throw new PortFault('timestamps', 'not-stamped', 'it is away', { retryable: true })
      return token
    },
    endsAt: () => new Date('2040-01-01T00:00:00Z'),
  }
  const told: string[] = []
  const log: Log = { write: (_level, event) => void told.push(event) }
  const sent: Job[] = []
  const queue = {
    work: memory.queue.work.bind(memory.queue),
    stop: memory.queue.stop.bind(memory.queue),
    depth: memory.queue.depth.bind(memory.queue),
    // What is to wait is kept here instead, so that the test need not.
    send: async (jobs: readonly Job[]) => {
      sent.push(...jobs.filter(({ after = 0 }) => after > 0))
      await memory.queue.send(jobs.filter(({ after = 0 }) => after === 0))
    },
  }
  const nothing = async (): Promise<never> => {
    throw new PortFault('test', 'none', 'this test looks at nothing', { retryable: false })
  }
  const setting = {
    version: '0',
    class: 'live',
    vantage: { egress: 'direct', country: null, resolver: 'system' },
  } as const
  await startWork(
    {
      store,
      catalog: memory.catalog,
      queue,
      log,
      clock: { now: () => new Date() },
      random: systemRandom,
      extractor,
      probe: nothing,
      viewer: async () => null,
      archives: async () => null,
      beacon: async () => null,
      capturer: nothing,
      sealing: nothing,
      timestamps: async () => timestamps,
    },
    {
      roles: ['keeper'],
      setting,
      policy: defaultPolicy,
      means: { browser: 'never', quiet: true },
      concurrency: 1,
      captures: 1,
    },
  )
  const first = stampJob(id)
  await queue.send(first === null ? [] : [first])
  await expect.poll(() => sent.length).toBe(1)
  expect(await newestReceipt(store, id)).toMatchObject({ number: 2, pending: [AUTHORITY], timestamps: [] })
  expect(told).toContain('not-stamped')
  const [again] = sent
  expect(again).toMatchObject({ name: 'stamp', key: `${id}/1`, after: 60 })
  away = false
  if (again !== undefined) await queue.send([{ ...again, after: 0 }])
  await expect.poll(async () => (await newestReceipt(store, id))?.number).toBe(3)
  expect(await newestReceipt(store, id)).toMatchObject({ pending: [], timestamps: [{ ...token, covers: 0 }] })
  expect(sent).toHaveLength(1)
})
