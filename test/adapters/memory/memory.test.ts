/** Memory keeps the same promises as a database does. */
import { openMemory } from '../../../src/adapters/memory/open.ts'
import { catalogAndQueueContracts } from '../../contract/catalog-and-queue.ts'
import type { Stand } from '../../contract/stand.ts'

const start = async (): Promise<Stand> => ({
  fresh: async ({ pollMs: _poll, ...patience }) => {
    const memory = openMemory(patience)
    return {
      catalog: memory.catalog,
      queue: memory.queue,
      anotherQueue: async () => memory.anotherQueue(),
      [Symbol.asyncDispose]: () => memory[Symbol.asyncDispose](),
    }
  },
  [Symbol.asyncDispose]: async () => undefined,
})

catalogAndQueueContracts('memory', start)
