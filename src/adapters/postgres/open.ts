/** The way into this room: a database opened, its schemas brought up, its Catalog and Queue on top of it. */
import type { Catalog } from '../../ports.ts'
import { postgresCatalog } from './catalog.ts'
import { openDatabase, type Database, type DatabasePlace } from './database.ts'
import { asFault } from './faults.ts'
import { migrate } from './migrations/migrate.ts'
import { openQueue, type PostgresQueue } from './queue.ts'
import { defaultSettings, type QueueSettings } from './settings.ts'
import { Problem } from '../../../citations/index.ts'

export interface Postgres extends AsyncDisposable {
  readonly catalog: Catalog
  readonly queue: PostgresQueue
  /** Answers when the database does; throws a PortFault when not. For /readyz and `ibid doctor`. */
  ping(): Promise<void>
}

export interface PostgresOptions {
  readonly settings?: Partial<QueueSettings>
  /** Hears what went wrong where nobody waits for an answer: a poll, a pulse, housekeeping. */
  readonly report?: (fault: unknown) => void
}

/**
 * Opens `{ url }` (PostgreSQL 13 or newer), `{ directory }` (PGlite, held alone) or `{ ephemeral: true }` (PGlite in
 * memory). Several processes may start on one URL at once. Disposing stops the queue, then closes the database.
 * Throws what `openDatabase` throws.
 */
export async function openPostgres(place: DatabasePlace, options: PostgresOptions = {}): Promise<Postgres> {
  const report = options.report ?? warn
  const database = await openDatabase(place)
  // Embedded, nobody else sends: a poll finds only delayed jobs and retries, and may be slow.
  const poll = database.embedded ? { pollMs: 1_000 } : {}
  const settings = { ...defaultSettings, ...poll, ...options.settings }
  try {
    const queue = await database.alone(async () => {
      await migrate(database.kysely)
      return openQueue(database, settings, report)
    })
    const tidying = database.embedded ? tidyHourly(database, report) : null
    return {
      catalog: postgresCatalog(database, queue),
      queue,
      ping: async () => {
        await database.executor.executeSql('select 1')
      },
      [Symbol.asyncDispose]: async () => {
        tidying?.[Symbol.dispose]()
        await queue.stop()
        await database[Symbol.asyncDispose]()
      },
    }
  } catch (cause) {
    await database[Symbol.asyncDispose]()
    throw cause instanceof Problem ? cause : asFault('catalog', cause)
  }
}

/** PGlite has no autovacuum: without this, dead rows of jobs that came and went would stay for ever. */
function tidyHourly(database: Database, report: (fault: unknown) => void): Disposable {
  const timer = setInterval(() => {
    database.executor.executeSql('vacuum (analyze)').catch(report)
  }, 3_600_000)
  return { [Symbol.dispose]: () => clearInterval(timer) }
}

function warn(fault: unknown): void {
  process.emitWarning(fault instanceof Error ? fault : new Error(String(fault)), { code: 'IBID_QUEUE' })
}
