/** Lets this process pull jobs in the roles it may play. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultPolicy } from '../citations/index.ts'
import type { Context } from './context.ts'
import type { Workshop } from './flow/seal.ts'
import { startWork, type Role } from './flow/work.ts'

export async function startWorkers(context: Context, roles: readonly Role[]): Promise<void> {
  const { config, log, clock, random, extractor } = context
  const { catalog, queue } = await context.database()
  await startWork(
    {
      store: await context.store(),
      catalog,
      queue,
      log,
      clock,
      random,
      extractor,
      probe: () => context.probe(),
      viewer: () => context.viewer(),
      archives: () => context.archives(),
      capturer: () => context.capturer(),
      sealing: async () => ({ witness: await context.witness(), workshop }),
    },
    {
      roles,
      setting: await context.setting(),
      policy: defaultPolicy,
      means: { browser: config.IBID_BROWSER, quiet: false },
      concurrency: config.IBID_CONCURRENCY,
      captures: config.IBID_CAPTURES,
    },
  )
}

/** A folder of its own for each package under construction; gone with it. */
export const workshop: Workshop = async () => {
  const path = await mkdtemp(join(tmpdir(), 'ibid-seal-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}
