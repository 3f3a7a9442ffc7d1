/**
 * pg-boss as this house uses it: inserting, claiming, completing, failing and clearing away jobs. Its own workers are
 * deliberately not used, see crew.ts. A job goes in through a transaction or not at all.
 */
import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import { fromKysely, PgBoss, type JobInsert } from 'pg-boss'
import { z } from 'zod'
import { PortFault, type Job, type JobName } from '../../ports.ts'
import type { Database } from './database.ts'
import { expiryMarginSeconds, jobNames, type QueueSettings } from './settings.ts'
import type { Tables } from './tables.ts'

/** Where failed jobs are kept until somebody looks at them. */
export const keptQueue = 'failed'

const DAY = 86_400
/** pg-boss deletes what has waited longer than this; an accepted document must never be that. */
const FIFTY_YEARS = 50 * 365 * DAY
const BATCH = 1_000

/** What stands in `data`: text, because jsonb refuses U+0000 and lone surrogates and a job may name anything. */
const envelopeSchema = z.object({ job: z.string() })
type Envelope = z.infer<typeof envelopeSchema>
const sentSchema = z.object({ key: z.string(), data: z.record(z.string(), z.string()) })

/** Brings pg-boss's schema and queues up and starts its housekeeping. The caller stops it. */
export async function startBoss(database: Database, report: (fault: unknown) => void): Promise<PgBoss> {
  const boss = new PgBoss({
    db: database.executor,
    backend: database.embedded ? 'pglite' : 'postgres',
    schedule: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
  })
  boss.on('error', report)
  try {
    await boss.start()
    const there = new Set((await boss.getQueues()).map((queue) => queue.name))
    if (!there.has(keptQueue)) await boss.createQueue(keptQueue, { retentionSeconds: FIFTY_YEARS })
    for (const name of jobNames) {
      // `exclusive`: one job of a key that is waiting or running, enforced by a unique index.
      if (!there.has(name)) await boss.createQueue(name, { policy: 'exclusive', deadLetter: keptQueue })
    }
  } catch (cause) {
    await stopBoss(boss)
    throw cause
  }
  return boss
}

export async function stopBoss(boss: PgBoss): Promise<void> {
  await boss.stop({ graceful: false, close: false })
}

/** Puts jobs in with the transaction: they exist when it commits, and only then. A live key changes nothing. */
export async function insertJobs(
  boss: PgBoss,
  transaction: Transaction<Tables>,
  jobs: readonly Job[],
  settings: QueueSettings,
): Promise<void> {
  const db = fromKysely(transaction)
  // One order for everybody: two transactions with the same keys then wait for each other and never in a circle.
  const names = [...new Set(jobs.map((job) => job.name))].toSorted()
  for (const name of names) {
    const rows = jobs.filter((job) => job.name === name).map((job) => toInsert(job, settings))
    if (rows.length > 1) rows.sort((a, b) => (a.singletonKey < b.singletonKey ? -1 : 1))
    for (let from = 0; from < rows.length; from += BATCH) {
      await boss.insert(name, rows.slice(from, from + BATCH), { db })
    }
  }
}

function toInsert(job: Job, settings: QueueSettings): JobInsert<Envelope> & { singletonKey: string } {
  const after = job.after ?? 0
  if (!Number.isFinite(after) || after < 0) {
    throw new PortFault('queue', 'bad-delay', `expected a delay of 0 seconds or more, found ${after}`, {
      retryable: false,
    })
  }
  return {
    data: { job: JSON.stringify({ key: job.key, data: job.data }) },
    singletonKey: indexedKey(job.key),
    ...(after > 0 ? { startAfter: after } : {}),
    retryLimit: settings.retries,
    retryDelay: settings.pauseSeconds,
    retryBackoff: settings.pauseSeconds > 0,
    ...(settings.pauseSeconds > 0 ? { retryDelayMax: settings.longestPauseSeconds } : {}),
    expireInSeconds: Math.ceil(settings.deadlineSeconds[job.name]) + expiryMarginSeconds,
    retentionSeconds: FIFTY_YEARS,
    deleteAfterSeconds: DAY,
  }
}

/** A key as it stands in the index: itself where it is short and plain, otherwise its digest. */
function indexedKey(key: string): string {
  if (/^[\x21-\x7e]{1,200}$/.test(key) && !key.startsWith('sha256:')) return key
  return `sha256:${createHash('sha256').update(key, 'utf16le').digest('hex')}`
}

/** The job as it was sent. */
export function openEnvelope(name: JobName, data: unknown): Job {
  const envelope = envelopeSchema.parse(data)
  return { name, ...sentSchema.parse(JSON.parse(envelope.job)) }
}
