/** The suites of the two ports that share one storage, for a backend to run with one line. */
import { afterAll } from 'vitest'
import { catalogContract } from './catalog.ts'
import { catalogAgainContract } from './catalog-again.ts'
import { catalogRunsContract } from './catalog-runs.ts'
import { queueContract } from './queue.ts'
import { queueFailureContract } from './queue-failure.ts'
import type { Stand } from './stand.ts'

/** Opens the stand once for the five suites and closes it when the file is done. */
export function catalogAndQueueContracts(backend: string, start: () => Promise<Stand>): void {
  let opened: Promise<Stand> | null = null
  const share = async (): Promise<Stand> => {
    opened ??= start()
    const stand = await opened
    return { fresh: (patience) => stand.fresh(patience), [Symbol.asyncDispose]: async () => undefined }
  }
  afterAll(async () => {
    await (await opened)?.[Symbol.asyncDispose]()
  })
  catalogContract(backend, share)
  catalogRunsContract(backend, share)
  catalogAgainContract(backend, share)
  queueContract(backend, share)
  queueFailureContract(backend, share)
}
