/**
 * The Queue on PostgreSQL and PGlite: at least once, first come first served within a name, nothing lost when a worker
 * dies. Politeness towards hosts is deliberately absent; it belongs to the jobs' own order in time.
 */
import type { Transaction } from 'kysely'
import type { PgBoss } from 'pg-boss'
import type { Job, JobName, Queue, QueueDepth } from '../../ports.ts'
import { insertJobs, keptQueue, openEnvelope, startBoss, stopBoss } from './boss.ts'
import { Crew, type Handler } from './crew.ts'
import type { Database } from './database.ts'
import { faultsAs } from './faults.ts'
import { pulse, takeBack } from './lost.ts'
import { jobNames, type QueueSettings } from './settings.ts'
import type { Tables } from './tables.ts'

/** A job that used up its tries, as it is kept. */
export interface FailedJob {
  readonly job: Job
  readonly tries: number
  readonly message: string
  readonly failedAt: string
}

/** Databases whose abandoned jobs were taken back already: what is active after that is this process's own. */
const recovered = new WeakSet<Database>()

/** Brings pg-boss up on an open database. Call it inside `database.alone`. */
export async function openQueue(
  database: Database,
  settings: QueueSettings,
  report: (fault: unknown) => void,
): Promise<PostgresQueue> {
  return faultsAs('queue', async () => {
    const boss = await startBoss(database, report)
    if (database.embedded && !recovered.has(database)) {
      recovered.add(database)
      await takeBack(database, boss, settings, null)
    }
    return new PostgresQueue(database, boss, settings, report)
  })
}

export class PostgresQueue implements Queue {
  readonly #database: Database
  readonly #boss: PgBoss
  readonly #settings: QueueSettings
  readonly #report: (fault: unknown) => void
  readonly #crews: Crew[] = []
  #pulse: NodeJS.Timeout | undefined
  #pulsing: Promise<void> = Promise.resolve()
  #stopped: Promise<void> | null = null

  constructor(database: Database, boss: PgBoss, settings: QueueSettings, report: (fault: unknown) => void) {
    this.#database = database
    this.#boss = boss
    this.#settings = settings
    this.#report = report
  }

  async send(jobs: readonly Job[]): Promise<void> {
    if (jobs.length === 0) return
    await faultsAs('queue', () =>
      this.#database.transact((transaction) => this.sendWithin(transaction, jobs)),
    )
    this.wake(jobs)
  }

  /** Jobs that exist when, and only when, the transaction commits. Call `wake` with them after that. */
  async sendWithin(transaction: Transaction<Tables>, jobs: readonly Job[]): Promise<void> {
    await insertJobs(this.#boss, transaction, jobs, this.#settings)
  }

  /** Tells this process's workers at once; those of others see the jobs at their next poll. */
  wake(jobs: readonly Job[]): void {
    const names = new Set(jobs.map((job) => job.name))
    for (const crew of this.#crews) if (names.has(crew.name)) crew.wake()
  }

  /** Resolves as soon as the workers are there; they go on until `stop`. */
  async work(name: JobName, options: { concurrency: number }, handler: Handler): Promise<void> {
    if (this.#stopped !== null) throw new Error('the queue was stopped')
    const slots = Math.max(1, Math.floor(options.concurrency))
    const parts = {
      database: this.#database,
      boss: this.#boss,
      settings: this.#settings,
      report: this.#report,
    }
    this.#crews.push(new Crew(parts, name, slots, handler))
    if (this.#pulse === undefined) this.#nextPulse()
  }

  /** Failed jobs, newest first. They stay until an operator removes them. */
  async failed(limit = 100): Promise<readonly FailedJob[]> {
    return faultsAs('queue', async () => {
      const rows = await this.#database.kysely
        .selectFrom('pgboss.job')
        .select(['data', 'created_on', 'source_name', 'source_retry_count', 'source_output'])
        .where('name', '=', keptQueue)
        .orderBy('created_on', 'desc')
        .limit(limit)
        .execute()
      return rows.flatMap((row) => {
        const name = jobNames.find((known) => known === row.source_name)
        if (name === undefined) return []
        return {
          job: openEnvelope(name, row.data),
          tries: (row.source_retry_count ?? 0) + 1,
          message: messageOf(row.source_output),
          failedAt: row.created_on.toISOString(),
        }
      })
    })
  }

  /** Counted where it stands: the live rows are few beside those that are done, and have an index of their own. */
  async depth(): Promise<readonly QueueDepth[]> {
    return faultsAs('queue', async () => {
      const rows = await this.#database.kysely
        .selectFrom('pgboss.job')
        .select(({ fn }) => ['name', 'state', 'source_name', fn.countAll<string>().as('jobs')])
        .where('state', 'in', ['created', 'retry', 'active'])
        .groupBy(['name', 'state', 'source_name'])
        .execute()
      const sum = (is: (row: (typeof rows)[number]) => boolean) =>
        rows.filter(is).reduce((total, { jobs }) => total + Number(jobs), 0)
      return jobNames.map((name) => ({
        name,
        waiting: sum((row) => row.name === name && row.state !== 'active'),
        active: sum((row) => row.name === name && row.state === 'active'),
        failed: sum((row) => row.name === keptQueue && row.source_name === name),
      }))
    })
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#end()
    return this.#stopped
  }

  async #end(): Promise<void> {
    clearTimeout(this.#pulse)
    // The pulse goes on by hand while handlers end: a stop may take longer than the silence of the dead.
    const beat = setInterval(() => void this.#beat(), this.#settings.pulseMs)
    await Promise.all(this.#crews.map((crew) => crew.stop()))
    clearInterval(beat)
    await this.#pulsing
    await stopBoss(this.#boss)
  }

  #nextPulse(): void {
    this.#pulse = setTimeout(() => {
      void this.#beat().finally(() => {
        if (this.#stopped === null) this.#nextPulse()
      })
    }, this.#settings.pulseMs)
  }

  #beat(): Promise<void> {
    this.#pulsing = this.#pulsing.then(async () => {
      try {
        for (const crew of this.#crews) {
          const claims = crew.claims
          const ours = await pulse(this.#database, claims)
          const still = new Set(crew.claims.map((claim) => claim.id))
          for (const { id } of claims) if (!ours.has(id) && still.has(id)) crew.lose(id)
        }
        const { silenceMs } = this.#settings
        const taken = await takeBack(this.#database, this.#boss, this.#settings, silenceMs)
        if (taken > 0) for (const crew of this.#crews) crew.wake()
      } catch (fault) {
        this.#report(fault)
      }
    })
    return this.#pulsing
  }
}

function messageOf(output: unknown): string {
  if (typeof output !== 'object' || output === null) return ''
  if ('message' in output && typeof output.message === 'string') return output.message
  // pg-boss words its own findings (expired) as a nested value.
  return 'value' in output ? messageOf(output.value) : ''
}
