/** A PostgreSQL server keeps what every Catalog and Queue promises. */
import { describe, test, vi } from 'vitest'
import { catalogAndQueueContracts } from '../../contract/catalog-and-queue.ts'
import type { Stand } from '../../contract/stand.ts'
import { postgresMissing, startPostgres } from '../../services/postgres.ts'
import { standOn } from './stand.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

async function start(): Promise<Stand> {
  const server = await startPostgres()
  const stand = await standOn({ url: await server.newDatabase() })
  return {
    fresh: (patience) => stand.fresh(patience),
    [Symbol.asyncDispose]: async () => {
      await stand[Symbol.asyncDispose]()
      await server.stop()
    },
  }
}

const missing = postgresMissing()
if (missing === null) {
  catalogAndQueueContracts('PostgreSQL', start)
} else {
  describe.skip(`PostgreSQL: ${missing}`, () => {
    test('the contract suites', () => undefined)
  })
}
