/** The evidence store on R2: the contract, run through a Worker on workerd, built by wrangler as it would be deployed. */
import { join } from 'node:path'
import { evidenceStoreContract } from '../contract/evidence-store.ts'
import { remoteStore } from './remote-store.ts'
import { startWorker } from './start-worker.ts'

evidenceStoreContract('R2 on workerd', async () => {
  const worker = await startWorker(join(import.meta.dirname, 'store-worker.ts'))
  return { ...remoteStore(worker.url), [Symbol.asyncDispose]: async () => worker[Symbol.asyncDispose]() }
})
