/** What the room does beneath its ports: transactions that cannot deadlock, dead workers, schemas brought up together. */
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startBoss, stopBoss } from '../../../src/adapters/postgres/boss.ts'
import { openDatabase, type DatabasePlace } from '../../../src/adapters/postgres/database.ts'
import { takeBack } from '../../../src/adapters/postgres/lost.ts'
import { migrate } from '../../../src/adapters/postgres/migrations/migrate.ts'
import { openPostgres } from '../../../src/adapters/postgres/open.ts'
import { openQueue } from '../../../src/adapters/postgres/queue.ts'
import { defaultSettings } from '../../../src/adapters/postgres/settings.ts'
import { postgresMissing, startPostgres, withClient, type PostgresServer } from '../../services/postgres.ts'
import { killSpawned, spawned } from './children/spawned.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

const fail = (fault: unknown): never => {
  throw fault
}

const until = (what: () => unknown) => expect.poll(what, { timeout: 60_000 })

/** The executor that pg-boss is given can neither hang on PGlite nor step out of a transaction. */
async function standsInTransactions(place: DatabasePlace): Promise<void> {
  await using database = await openDatabase(place)
  const boss = await startBoss(database, fail)
  const stranger = new PgBoss({ db: database.executor, schedule: false, supervise: false, migrate: false })
  try {
    const rolledBack = database.transact(async () => {
      // Neither names the transaction; the second has never heard of the queue and must ask the database first.
      await boss.insert('check', [{ data: { job: '1' }, singletonKey: 'one' }])
      await stranger.start()
      await stranger.insert('check', [{ data: { job: '2' }, singletonKey: 'two' }])
      throw new Error('rolled back')
    })
    await expect(rolledBack).rejects.toThrow('rolled back')
    const { rows } = await sql`select id from pgboss.job`.execute(database.kysely)
    expect(rows).toEqual([])
    // A timer set inside outlives the transaction and must not run on its remains.
    const late = await database.transact(async () => ({
      promise: sleep(50).then(() => database.executor.executeSql('select 7 as seven')),
    }))
    expect((await late.promise).rows).toEqual([{ seven: 7 }])
  } finally {
    await stopBoss(stranger)
    await stopBoss(boss)
  }
}

/** A job that kills worker after worker comes to an end all the same. */
async function failsTheDeadly(place: DatabasePlace): Promise<void> {
  await using database = await openDatabase(place)
  await migrate(database.kysely)
  const settings = { ...defaultSettings, retries: 1, deaths: 3, pauseSeconds: 0 }
  const boss = await startBoss(database, fail)
  const queue = await openQueue(database, settings, fail)
  try {
    await queue.send([{ name: 'check', key: 'deadly', data: {} }])
    let times = 0
    while ((await queue.failed()).length === 0 && times < 20) {
      times += (await boss.fetch('check')).length
      await takeBack(database, boss, settings, null)
    }
    // The first try and one retry, and three deaths that were not counted.
    expect(times).toBe(5)
    expect(await queue.failed()).toMatchObject([
      { job: { key: 'deadly' }, message: expect.stringContaining('died') },
    ])
  } finally {
    await queue.stop()
    await stopBoss(boss)
  }
}

describe('on PGlite', () => {
  test('a statement that names no transaction runs in the one its caller stands in', () =>
    standsInTransactions({ ephemeral: true }))
  test('a job that kills its workers is failed and kept', () => failsTheDeadly({ ephemeral: true }))
})

test.each(['', 'nonsense', 'mysql://x/y', 'http://localhost/'])(
  'a DATABASE_URL of "%s" => invalid-configuration',
  async (url) => {
    await expect(openPostgres({ url })).rejects.toMatchObject({
      name: 'Problem',
      code: 'invalid-configuration',
    })
  },
)

test('a server that does not answer => a PortFault that may be tried again, without the password', async () => {
  const error: unknown = await openPostgres({ url: 'postgres://u:hushhush@127.0.0.1:9/ibid' }).catch(
    (reason: unknown) => reason,
  )
  expect(error).toMatchObject({ name: 'PortFault', retryable: true })
  expect(String(error)).not.toContain('hushhush')
})

const missing = postgresMissing()
describe.skipIf(missing !== null)(`on PostgreSQL${missing === null ? '' : `: ${missing}`}`, () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(async () => {
    await killSpawned()
    await server.stop()
  })

  test('a statement that names no transaction runs in the one its caller stands in', async () =>
    standsInTransactions({ url: await server.newDatabase() }))

  test('a job that kills its workers is failed and kept', async () =>
    failsTheDeadly({ url: await server.newDatabase() }))

  test('a database that is not there => invalid-configuration, without the password', async () => {
    const url = server.url.replace('ibid@', 'ibid:hushhush@').replace(/postgres$/, 'nowhere')
    const error: unknown = await openPostgres({ url }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'Problem', code: 'invalid-configuration' })
    expect(String(error)).toContain('nowhere')
    expect(String(error)).not.toContain('hushhush')
  })

  test('eight services that start on an empty database at once all come up', async () => {
    const url = await server.newDatabase()
    const opened = await Promise.all(Array.from({ length: 8 }, () => openPostgres({ url })))
    const rows = await withClient(url, (client) => client.query('select name from ibid.migration'))
    expect(rows.rows).toHaveLength(2)
    await Promise.all(opened.map((each) => each[Symbol.asyncDispose]()))
  })

  test('a process that closes its catalog ends by itself', async () => {
    const visitor = spawned('visitor', ['url', await server.newDatabase()])
    expect(await visitor.line(/./)).toBe('closed')
    expect(await visitor.ended()).toBe(0)
  })

  test('the jobs of a worker killed with SIGKILL come to another soon, as if they had not been tried', async () => {
    const url = await server.newDatabase()
    const settings = { retries: 1, pulseMs: 400, silenceMs: 4_000, pollMs: 50 }
    await using other = await openPostgres({ url }, { settings })
    await other.queue.send(['a', 'b'].map((key) => ({ name: 'check', key, data: {} })))
    const taker = spawned('taker', ['url', url])
    await taker.line(/^took a/)
    await taker.line(/^took b/)
    const seen: string[] = []
    await other.queue.work(
      'check',
      { concurrency: 2 },
      async ({ key }, { lastTry }) => void seen.push(`${key} ${lastTry}`),
    )
    // A worker that lives keeps what it took, however long that takes.
    await sleep(6_000)
    expect(seen).toEqual([])
    await taker.kill()
    await until(() => seen.toSorted()).toEqual(['a false', 'b false'])
    expect(await other.queue.failed()).toEqual([])
  })

  test('a worker that was thought dead hears that its job is another’s, and its result is void', async () => {
    const url = await server.newDatabase()
    const settings = { pulseMs: 200, silenceMs: 20_000, pollMs: 50, retries: 1 }
    await using postgres = await openPostgres({ url }, { settings })
    const tries: string[] = []
    await postgres.queue.work('check', { concurrency: 1 }, async (_, { signal }) => {
      tries.push('begun')
      if (tries.length > 1) return
      await new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve())
      })
      tries.push(`aborted: ${String(signal.reason)}`)
      throw new Error('must not count')
    })
    await postgres.queue.send([{ name: 'check', key: 'a', data: {} }])
    await until(() => tries).toEqual(['begun'])
    const taken =
      "update pgboss.job set state = 'retry', retry_limit = retry_limit + 1 where state = 'active'"
    await withClient(url, (client) => client.query(taken))
    await until(() => tries).toContain('begun')
    await until(() => tries.length).toBe(3)
    expect(tries.join()).toContain('another worker took the job over')
    expect(await postgres.queue.failed()).toEqual([])
  })

  test('every connection cut under a running worker: it goes on, and nothing is lost', async () => {
    const url = await server.newDatabase()
    const faults: unknown[] = []
    const report = (fault: unknown) => void faults.push(fault)
    await using postgres = await openPostgres({ url }, { settings: { pollMs: 50, pauseSeconds: 0 }, report })
    const seen = new Set<string>()
    await postgres.queue.work('check', { concurrency: 4 }, async ({ key }) => {
      seen.add(key)
      await sleep(5)
    })
    await postgres.queue.send(
      Array.from({ length: 100 }, (_, n) => ({ name: 'check', key: `a${n}`, data: {} }) as const),
    )
    await until(() => seen.size).toBeGreaterThan(10)
    await withClient(server.url, (client) =>
      client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`, [
        new URL(url).pathname.slice(1),
      ]),
    )
    await until(() => seen.size).toBe(100)
    expect(await postgres.catalog.documents({ limit: 1 })).toEqual([])
    await postgres.ping()
  })
})
