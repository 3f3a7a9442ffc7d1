/** One of the threads that read damaged documents: says before each which one it is at, and after it what was wrong. */
import { parentPort, workerData } from 'node:worker_threads'
import { readSeeds } from './seeds.ts'
import { tryOne } from './try-one.ts'

export interface FuzzOrder {
  readonly seed: number
  readonly from: number
  readonly step: number
  readonly to: number
  /** Two numbers a thread: the case it is at, and when that began (milliseconds of the process's clock). */
  readonly clock: SharedArrayBuffer
  readonly thread: number
}

// As in the child that reads documents (src/formats/child.ts).
process.on('unhandledRejection', () => {})

// oxlint-disable-next-line no-unsafe-type-assertion -- the one who started this thread put the order there
const { seed, from, step, to, clock, thread } = workerData as FuzzOrder
const hands = new Float64Array(clock)
const seeds = readSeeds()
for (let index = from; index < to; index += step) {
  hands[thread * 2] = index
  hands[thread * 2 + 1] = Date.now()
  const result = await tryOne(seeds, seed, index)
  // oxlint-disable-next-line require-post-message-target-origin -- a thread's port has no origin
  parentPort?.postMessage(result)
}
