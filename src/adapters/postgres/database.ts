/**
 * Opens the one database that catalog and queue share: a PostgreSQL server through a pool, or PGlite in a directory
 * that we hold alone. Everything that runs a statement runs it through here. PGlite survives `kill -9` but not a power
 * cut (it never calls fsync), so evidence must not rest on it: the object store is the truth (product.md, promise 5).
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect, type Transaction } from 'kysely'
import { Pool } from 'pg'
import { fromKysely, fromPglite, type Db as Executor } from 'pg-boss'
import { Problem } from '../../../citations/index.ts'
import { PortFault } from '../../ports.ts'
import { asFault, errorCode, isCollision } from './faults.ts'
import { lockDirectory } from './lock.ts'
import type { Tables } from './tables.ts'

/** A server's URL, a directory of our own, or nothing that outlives the process. */
export type DatabasePlace =
  | { readonly url: string; readonly connections?: number }
  | { readonly directory: string }
  | { readonly ephemeral: true }

export interface Database extends AsyncDisposable {
  readonly kysely: Kysely<Tables>
  /** Nobody but this process can be at work on it. */
  readonly embedded: boolean
  /** What pg-boss runs its statements on. Inside `transact` it is the transaction itself, never a second door. */
  readonly executor: Executor
  /** One transaction; thrown errors roll it back. Sent again when two transactions got into each other's way. */
  transact<T>(change: (transaction: Transaction<Tables>) => Promise<T>): Promise<T>
  /** Runs `act` while no other process on this database is in `alone`: for bringing schemas up. */
  alone<T>(act: () => Promise<T>): Promise<T>
}

const COLLISION_PAUSES_MS = [5, 20, 80, 320]
/** "ibid" in ASCII: the advisory lock under which schemas are brought up. */
const START_LOCK = 0x69626964

/**
 * Throws Problem `catalog-in-use`, `output-not-writable` or `invalid-configuration` where the caller can do something
 * about it, otherwise a PortFault.
 */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  if ('url' in place) return openServer(place.url, place.connections ?? 10)
  if ('ephemeral' in place) return openEmbedded(null)
  return openEmbedded(place.directory)
}

async function openServer(url: string, connections: number): Promise<Database> {
  const shown = nameOf(url)
  const pool = new Pool({
    connectionString: url,
    max: connections,
    application_name: 'ibid',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  // An idle connection that the server ends is no fault: the pool opens another when one is needed.
  pool.on('error', () => undefined)
  const plain: Executor = { executeSql: (text, values) => pool.query(text, values) }
  try {
    await pool.query('select 1')
  } catch (cause) {
    await pool.end()
    throw refusal(shown, cause)
  }
  return assemble({
    kysely: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    embedded: false,
    plain,
    alone: async (act) => {
      const client = await pool.connect()
      try {
        await client.query('select pg_advisory_lock($1)', [START_LOCK])
        return await act()
      } finally {
        // Closing the session frees its lock, whatever state the connection is in.
        client.release(true)
      }
    },
    // Kysely ends a pool only if it used it.
    close: async () => {
      if (!pool.ended) await pool.end()
    },
  })
}

async function openEmbedded(directory: string | null): Promise<Database> {
  const lock = directory === null ? null : await lockDirectory(directory)
  let pglite: PGlite
  try {
    pglite = directory === null ? await PGlite.create() : await openCluster(directory)
  } catch (cause) {
    lock?.[Symbol.dispose]()
    throw new PortFault(
      'catalog',
      'unreadable',
      `the catalog in ${directory ?? 'memory'} could not be opened`,
      {
        retryable: false,
        cause,
      },
    )
  }
  return assemble({
    kysely: new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }),
    embedded: true,
    plain: fromPglite(pglite),
    alone: (act) => act(),
    close: async () => {
      if (!pglite.closed) await pglite.close()
      lock?.[Symbol.dispose]()
    },
  })
}

/** A cluster takes seconds to make; it gets its name when it is whole, so that dying meanwhile leaves nothing to trip over. */
async function openCluster(directory: string): Promise<PGlite> {
  const dataDir = join(directory, 'pglite')
  const making = join(directory, 'pglite.making')
  await rm(making, { recursive: true, force: true })
  if (!(await readdir(directory)).includes('pglite')) {
    const made = await PGlite.create({ dataDir: making })
    await made.close()
    await rename(making, dataDir)
  }
  return PGlite.create({ dataDir })
}

function assemble(parts: {
  kysely: Kysely<Tables>
  embedded: boolean
  plain: Executor
  alone: Database['alone']
  close: () => Promise<void>
}): Database {
  const { kysely } = parts
  // A statement of pg-boss's own inside a transaction waits for ever on PGlite's one connection (decisions 15). So the
  // executor looks whether its caller stands in a transaction, and then there is only that one to run on.
  const within = new AsyncLocalStorage<{ readonly executor: Executor; open: boolean }>()
  let closed: Promise<void> | null = null
  const close = async (): Promise<void> => {
    try {
      await kysely.destroy()
    } finally {
      await parts.close()
    }
  }
  const once = async <T>(change: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> =>
    kysely.transaction().execute(async (transaction) => {
      const frame = { executor: fromKysely(transaction), open: true }
      try {
        return await within.run(frame, () => change(transaction))
      } finally {
        frame.open = false
      }
    })
  return {
    kysely,
    embedded: parts.embedded,
    alone: parts.alone,
    executor: {
      executeSql: (text, values) => {
        const frame = within.getStore()
        return (frame?.open === true ? frame.executor : parts.plain).executeSql(text, values)
      },
    },
    transact: async (change) => {
      for (const pause of COLLISION_PAUSES_MS) {
        try {
          return await once(change)
        } catch (error) {
          if (!isCollision(error)) throw error
          await sleep(pause)
        }
      }
      return once(change)
    },
    [Symbol.asyncDispose]: () => {
      closed ??= close()
      return closed
    },
  }
}

/** Host and database alone: the URL may hold a password. */
function nameOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed !== null && /^postgres(ql)?:$/.test(parsed.protocol)) return `${parsed.host}${parsed.pathname}`
  throw new Problem(
    'invalid-configuration',
    'expected a PostgreSQL URL in DATABASE_URL, found something else; for example postgres://ibid@localhost:5432/ibid',
  )
}

/** Wrong password, role or database: the caller's; no answer: the supplier's. */
function refusal(shown: string, cause: unknown): Error {
  const code = errorCode(cause)
  if (!/^(28|3D)/.test(code)) return asFault('catalog', cause)
  const what = code.startsWith('3D') ? 'no such database' : 'role or password refused'
  return new Problem(
    'invalid-configuration',
    `expected DATABASE_URL to open ${shown}, found: ${what}; for example postgres://ibid:secret@localhost:5432/ibid`,
    { cause },
  )
}
