/** The cases of one suite: one stand, fresh storage for each case. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import type { Job } from '../../src/ports.ts'
import { brisk, type Case, type Patience, type Stand } from './stand.ts'

export interface Cases {
  /** Makes the storage of this case; it goes when the case ends. */
  open(patience?: Partial<Patience>): Promise<Case>
}

/** Call it inside `describe`. */
export function casesOn(start: () => Promise<Stand>): Cases {
  let stand: Stand
  let one: Case | null = null
  beforeAll(async () => {
    stand = await start()
  })
  afterAll(async () => {
    await stand[Symbol.asyncDispose]()
  })
  afterEach(async () => {
    await one?.[Symbol.asyncDispose]()
    one = null
  })
  return {
    open: async (patience = {}) => {
      one = await stand.fresh({ ...brisk, ...patience })
      return one
    },
  }
}

export const job = (key: string, changes: Partial<Job> = {}): Job => ({
  name: 'check',
  key,
  data: {},
  ...changes,
})

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Looks again and again until it is so. */
export const until = (what: () => unknown) => expect.poll(what, { timeout: 25_000, interval: 10 })

/** A handler's wait that ends with an error when the signal says so. */
export const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')))
  })
