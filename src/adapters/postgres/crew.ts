/**
 * The workers of one job name in this process: claims jobs as slots fall free, runs the handlers, settles each try.
 * Ours and not pg-boss's, because a stop must abort handlers first and give their jobs back uncounted, and because one
 * claim for all free slots is enough. What a handler does is none of its business.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { JobWithMetadata, PgBoss } from 'pg-boss'
import { PortFault, type Job, type JobName } from '../../ports.ts'
import { openEnvelope } from './boss.ts'
import type { Database } from './database.ts'
import { leaveOneTry, putBack, type Claim } from './lost.ts'
import type { QueueSettings } from './settings.ts'

export type Handler = (job: Job, options: { signal: AbortSignal; lastTry: boolean }) => Promise<void>

/** A handler that ignores its signal holds its slot this much longer. */
const GRACE_MS = 5_000

interface Try extends Claim {
  readonly abort: AbortController
  /** Ends the waiting for the handler, which may go on by itself: its result no longer counts. */
  readonly abandon: (how: 'stopped' | 'late' | 'lost') => void
  readonly ended: Promise<void>
}

export interface CrewParts {
  readonly database: Database
  readonly boss: PgBoss
  readonly settings: QueueSettings
  readonly report: (fault: unknown) => void
}

export class Crew {
  readonly name: JobName
  readonly #parts: CrewParts
  readonly #slots: number
  readonly #handler: Handler
  readonly #tries = new Map<string, Try>()
  #stopping = false
  #pulling: Promise<void> | null = null
  #again = false
  #timer: NodeJS.Timeout | undefined

  constructor(parts: CrewParts, name: JobName, slots: number, handler: Handler) {
    this.#parts = parts
    this.name = name
    this.#slots = slots
    this.#handler = handler
    this.wake()
  }

  get claims(): readonly Claim[] {
    return [...this.#tries.values()].map(({ id, retryCount }) => ({ id, retryCount }))
  }

  /** There may be something to do. */
  wake(): void {
    if (this.#stopping) return
    this.#again = true
    clearTimeout(this.#timer)
    this.#pulling ??= this.#pull().finally(() => {
      this.#pulling = null
      if (this.#stopping) return
      if (this.#again && this.#tries.size < this.#slots) this.wake()
      else this.#timer = setTimeout(() => this.wake(), this.#parts.settings.pollMs)
    })
  }

  /** The claim was taken back by others, who think us dead: the handler is told to end, its result is void. */
  lose(id: string): void {
    this.#tries.get(id)?.abort.abort(new Error('another worker took the job over'))
    this.#tries.get(id)?.abandon('lost')
  }

  /** Pulls no more, aborts the handlers, waits for them at most `stopMs`, gives back what is not done. */
  async stop(): Promise<void> {
    this.#stopping = true
    clearTimeout(this.#timer)
    await this.#pulling
    for (const { abort } of this.#tries.values()) abort.abort(new Error('the worker is stopping'))
    const bound = setTimeout(() => {
      for (const { abandon } of this.#tries.values()) abandon('stopped')
    }, this.#parts.settings.stopMs)
    await Promise.all([...this.#tries.values()].map(({ ended }) => ended))
    clearTimeout(bound)
  }

  async #pull(): Promise<void> {
    const { boss, database, report } = this.#parts
    try {
      while (this.#again && !this.#stopping) {
        // PGlite answers without ever leaving the microtasks: a turn of the event loop between claims lets the rest of
        // the process breathe, and gathers the slots that fell free meanwhile into one claim.
        await nextTurn()
        this.#again = false
        const free = this.#slots - this.#tries.size
        if (free <= 0) return
        const jobs = await boss.fetch<unknown>(this.name, { batchSize: free, includeMetadata: true })
        if (this.#stopping) await putBack(database, jobs)
        else for (const job of jobs) this.#start(job)
      }
    } catch (fault) {
      // The database did not answer; the next poll asks again.
      report(fault)
    }
  }

  #start(row: JobWithMetadata<unknown>): void {
    const abort = new AbortController()
    const { promise: abandoned, resolve: abandon } = Promise.withResolvers<'stopped' | 'late' | 'lost'>()
    const ended = this.#run(row, abort, abandon, abandoned)
      .catch(this.#parts.report)
      .finally(() => {
        this.#tries.delete(row.id)
        this.wake()
      })
    this.#tries.set(row.id, { id: row.id, retryCount: row.retryCount, abort, abandon, ended })
  }

  async #run(
    row: JobWithMetadata<unknown>,
    abort: AbortController,
    abandon: Try['abandon'],
    abandoned: Promise<'stopped' | 'late' | 'lost'>,
  ): Promise<void> {
    const seconds = this.#parts.settings.deadlineSeconds[this.name]
    const late = new Error(`the job took more than ${seconds} s`)
    let grace: NodeJS.Timeout | undefined
    const deadline = setTimeout(() => {
      abort.abort(late)
      grace = setTimeout(() => abandon('late'), GRACE_MS)
    }, seconds * 1_000)
    const lastTry = row.retryCount >= row.retryLimit
    // Through a microtask, so that a handler that throws at once is no different.
    const handled = Promise.resolve()
      .then(() => this.#handler(openEnvelope(this.name, row.data), { signal: abort.signal, lastTry }))
      .then(
        () => ({ kind: 'done' }) as const,
        (error: unknown) => ({ kind: 'threw', error }) as const,
      )
    const end = await Promise.race([handled, abandoned.then((how) => ({ kind: how }) as const)])
    clearTimeout(deadline)
    clearTimeout(grace)
    if (end.kind === 'late') await this.#fail(row, late)
    else if (end.kind === 'done') await this.#parts.boss.complete(this.name, [row])
    else if (end.kind === 'stopped' || (end.kind === 'threw' && this.#stopping)) await this.#putBack(row)
    else if (end.kind === 'threw') await this.#fail(row, end.error)
  }

  async #putBack(row: JobWithMetadata<unknown>): Promise<void> {
    await putBack(this.#parts.database, [row])
  }

  async #fail(row: JobWithMetadata<unknown>, error: unknown): Promise<void> {
    const { boss, database } = this.#parts
    if (error instanceof PortFault && !error.retryable) await leaveOneTry(database, row)
    await boss.fail(this.name, [row], { message: describe(error) })
  }
}

/** What is kept with a failed job, for an operator's eyes; jsonb refuses U+0000 and lone surrogates. */
function describe(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return text.slice(0, 2_000).toWellFormed().replaceAll('\0', '\u{fffd}')
}
