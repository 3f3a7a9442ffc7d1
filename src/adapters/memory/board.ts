/**
 * The jobs of one process, kept in memory: what the queue's workers take from and the catalog writes to. Everything
 * here happens at once, between two turns of the event loop, which is all the transaction that memory needs.
 */
import { PortFault, type Job, type JobName, type QueueDepth } from '../../ports.ts'

export interface MemorySettings {
  /** Tries after the first before a job is failed and kept. */
  readonly retries: number
  /** The first pause before a retry; each further one is twice as long, up to `longestPauseSeconds`. */
  readonly pauseSeconds: number
  readonly longestPauseSeconds: number
  /** How long `stop` waits for handlers that were told to end. */
  readonly stopMs: number
  /** Seconds a handler may take; then its signal is aborted and the try has failed. */
  readonly deadlineSeconds: Readonly<Record<JobName, number>>
}

/** A job under way. `tries` counts those that ended in an error. */
export interface Entry {
  readonly job: Job
  tries: number
  /** Tries it may still fail before the next is the last. */
  limit: number
  /** Milliseconds on the monotonic clock. */
  due: number
  active: boolean
}

export interface FailedJob {
  readonly job: Job
  readonly tries: number
  readonly message: string
  readonly failedAt: string
}

export class Board {
  readonly settings: MemorySettings
  readonly failed: FailedJob[] = []
  /** By name, then by key, oldest first. */
  readonly #entries = new Map<JobName, Map<string, Entry>>()
  readonly #listeners = new Set<() => void>()

  constructor(settings: MemorySettings) {
    this.settings = settings
  }

  /** Throws a PortFault for a job that cannot be kept. Call it before any change that goes with the jobs. */
  examine(jobs: readonly Job[]): void {
    const wrong = jobs.find(({ after = 0 }) => !Number.isFinite(after) || after < 0)
    if (wrong === undefined) return
    throw new PortFault('queue', 'bad-delay', `expected a delay of 0 seconds or more, found ${wrong.after}`, {
      retryable: false,
    })
  }

  add(jobs: readonly Job[]): void {
    for (const { name, key, data, after = 0 } of jobs) {
      const entries = this.#of(name)
      if (entries.has(key)) continue
      entries.set(key, {
        job: { name, key, data: { ...data } },
        tries: 0,
        limit: this.settings.retries,
        due: performance.now() + after * 1_000,
        active: false,
      })
    }
    this.#tell()
  }

  /** The oldest job of that name that may start now. */
  take(name: JobName): Entry | null {
    const now = performance.now()
    for (const entry of this.#of(name).values()) {
      if (entry.active || entry.due > now) continue
      entry.active = true
      return entry
    }
    return null
  }

  /** Milliseconds until a job of that name may start; null when none waits. */
  nextDue(name: JobName): number | null {
    let least: number | null = null
    for (const entry of this.#of(name).values()) {
      if (!entry.active) least = Math.min(least ?? Infinity, entry.due)
    }
    return least === null ? null : Math.max(0, least - performance.now())
  }

  complete(entry: Entry): void {
    this.#of(entry.job.name).delete(entry.job.key)
  }

  putBack(entry: Entry): void {
    entry.active = false
    entry.due = performance.now()
    this.#tell()
  }

  fail(entry: Entry, error: unknown): void {
    // A fault that more tries cannot help gets one more, which is told that it is the last.
    if (error instanceof PortFault && !error.retryable) entry.limit = Math.min(entry.limit, entry.tries + 1)
    entry.tries++
    if (entry.tries > entry.limit) {
      this.complete(entry)
      const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      const failedAt = new Date().toISOString()
      this.failed.unshift({ job: entry.job, tries: entry.tries, message, failedAt })
      return
    }
    const { pauseSeconds, longestPauseSeconds } = this.settings
    const pause = Math.min(longestPauseSeconds, pauseSeconds * 2 ** (entry.tries - 1))
    entry.active = false
    entry.due = performance.now() + pause * 1_000
    this.#tell()
  }

  depth(): readonly QueueDepth[] {
    const names = Object.keys(this.settings.deadlineSeconds).filter(
      (name): name is JobName => name in this.settings.deadlineSeconds,
    )
    return names.map((name) => {
      const entries = [...this.#of(name).values()]
      const active = entries.filter((entry) => entry.active).length
      const failed = this.failed.filter(({ job }) => job.name === name).length
      return { name, waiting: entries.length - active, active, failed }
    })
  }

  /** Calls `listener` whenever there may be something to take. */
  listen(listener: () => void): Disposable {
    this.#listeners.add(listener)
    return { [Symbol.dispose]: () => void this.#listeners.delete(listener) }
  }

  #of(name: JobName): Map<string, Entry> {
    const entries = this.#entries.get(name) ?? new Map<string, Entry>()
    this.#entries.set(name, entries)
    return entries
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
