/** Fresh storage for each case on one open database, which takes seconds to make. */
import { sql } from 'kysely'
import { postgresCatalog } from '../../../src/adapters/postgres/catalog.ts'
import { openDatabase, type DatabasePlace } from '../../../src/adapters/postgres/database.ts'
import { migrate } from '../../../src/adapters/postgres/migrations/migrate.ts'
import { openQueue } from '../../../src/adapters/postgres/queue.ts'
import { defaultSettings } from '../../../src/adapters/postgres/settings.ts'
import type { Stand } from '../../contract/stand.ts'

export async function standOn(place: DatabasePlace): Promise<Stand> {
  const database = await openDatabase(place)
  await database.alone(() => migrate(database.kysely))
  return {
    fresh: async (patience) => {
      const settings = { ...defaultSettings, ...patience }
      const faults: unknown[] = []
      const open = () => database.alone(() => openQueue(database, settings, (fault) => faults.push(fault)))
      const queues = [await open()]
      const [queue] = queues
      if (queue === undefined) throw new Error('no queue')
      await sql`delete from ibid.document`.execute(database.kysely)
      await sql`delete from pgboss.job`.execute(database.kysely)
      return {
        catalog: postgresCatalog(database, queue),
        queue,
        anotherQueue: async () => {
          const other = await open()
          queues.push(other)
          return other
        },
        [Symbol.asyncDispose]: async () => {
          await Promise.all(queues.map((each) => each.stop()))
          // What nobody waited for must have gone well too.
          if (faults.length > 0) throw new AggregateError(faults, 'the queue reported faults')
        },
      }
    },
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  }
}
