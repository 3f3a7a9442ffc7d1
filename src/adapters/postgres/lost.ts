/**
 * Giving jobs back. pg-boss would count a dead worker, a restart and a handler's error alike and would wait before the
 * next try; here only an error counts and only an error waits. The one file that writes pg-boss's table itself (its
 * version is pinned, and the contract suite runs every statement on both backends).
 */
import { sql, type Transaction } from 'kysely'
import type { PgBoss } from 'pg-boss'
import type { Database } from './database.ts'
import { jobNames, type QueueSettings } from './settings.ts'
import type { Tables } from './tables.ts'

/** One try of one job: pg-boss raises `retryCount` at every claim, so the pair names the claim. */
export interface Claim {
  readonly id: string
  readonly retryCount: number
}

/** Back to the queue as if it had not been taken: its worker is stopping and no longer touches it. */
export async function putBack(database: Database, claims: readonly Claim[]): Promise<void> {
  if (claims.length === 0) return
  await database.kysely
    .updateTable('pgboss.job')
    .set({ state: 'created', started_on: null, heartbeat_on: null, start_after: sql`now()` })
    .where('state', '=', 'active')
    .where(isOneOf(claims))
    .execute()
}

/** Says that these claims are alive. Answers the ids of those that are still ours. */
export async function pulse(database: Database, claims: readonly Claim[]): Promise<ReadonlySet<string>> {
  if (claims.length === 0) return new Set()
  const rows = await database.kysely
    .updateTable('pgboss.job')
    .set({ heartbeat_on: sql`now()` })
    .where('state', '=', 'active')
    .where(isOneOf(claims))
    .returning('id')
    .execute()
  return new Set(rows.map((row) => row.id))
}

/** A try that cannot be helped by more tries: the next one is the last, and is told so. */
export async function leaveOneTry(database: Database, claim: Claim): Promise<void> {
  await database.kysely
    .updateTable('pgboss.job')
    .set({ retry_limit: claim.retryCount + 1 })
    .where('state', '=', 'active')
    .where(isOneOf([claim]))
    .where('retry_limit', '>', claim.retryCount + 1)
    .execute()
}

/**
 * Takes back the jobs of workers silent for `silenceMs`, or with `silenceMs` null of every worker there was (nobody
 * else can be alive). The try is not counted, until `deaths` workers died over one job: then it may be the job.
 */
export async function takeBack(
  database: Database,
  boss: PgBoss,
  settings: QueueSettings,
  silenceMs: number | null,
): Promise<number> {
  const silent =
    silenceMs === null
      ? sql<boolean>`true`
      : sql<boolean>`coalesce(heartbeat_on, started_on) < now() - ${silenceMs} * interval '1 millisecond'`
  const most = settings.retries + settings.deaths
  return database.transact(async (transaction) => {
    await failDeadly(transaction, boss, silent, most)
    const taken = await transaction
      .updateTable('pgboss.job')
      // The claim after this raises retry_count; the limit goes with it, so the number of tries left stays.
      .set({ state: 'retry', retry_limit: sql`retry_limit + 1`, heartbeat_on: null, start_after: sql`now()` })
      .where('state', '=', 'active')
      .where('name', 'in', [...jobNames])
      .where('retry_limit', '<', most)
      .where(silent)
      .returning('id')
      .execute()
    return taken.length
  })
}

async function failDeadly(
  transaction: Transaction<Tables>,
  boss: PgBoss,
  silent: ReturnType<typeof sql<boolean>>,
  most: number,
): Promise<void> {
  const deadly = await transaction
    .selectFrom('pgboss.job')
    .select(['id', 'name', 'retry_count'])
    .where('state', '=', 'active')
    .where('name', 'in', [...jobNames])
    .where('retry_limit', '>=', most)
    .where(silent)
    .execute()
  for (const job of deadly) {
    // The executor runs this in the same transaction.
    await boss.fail(job.name, [{ id: job.id, retryCount: job.retry_count }], {
      message: 'the worker died, as others did before it',
    })
  }
}

function isOneOf(claims: readonly Claim[]): ReturnType<typeof sql<boolean>> {
  const pairs = claims.map((claim) => `${claim.id}:${claim.retryCount}`)
  return sql<boolean>`id = any(${claims.map((claim) => claim.id)}::uuid[]) and (id::text || ':' || retry_count::text) = any(${pairs}::text[])`
}
