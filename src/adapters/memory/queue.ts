/** The Queue in memory: the same promises as on a database, as far as a process can keep them: it forgets when it ends. */
import type { Job, JobName, Queue, QueueDepth } from '../../ports.ts'
import type { Board, Entry, FailedJob } from './board.ts'

export type Handler = (job: Job, options: { signal: AbortSignal; lastTry: boolean }) => Promise<void>

/** What a timer can count; a longer wait is taken up again when it rings. */
const LONGEST_WAIT = 2 ** 31 - 1
/** A handler that ignores its signal holds its slot this much longer. */
const GRACE_MS = 5_000

interface Crew {
  readonly name: JobName
  readonly slots: number
  readonly handler: Handler
  running: number
  timer: NodeJS.Timeout | undefined
}

interface Try {
  readonly abort: AbortController
  readonly abandon: () => void
  readonly ended: Promise<void>
}

export class MemoryQueue implements Queue {
  readonly #board: Board
  readonly #crews: Crew[] = []
  readonly #tries = new Set<Try>()
  readonly #listening: Disposable
  #stopped: Promise<void> | null = null

  constructor(board: Board) {
    this.#board = board
    this.#listening = board.listen(() => this.#pull())
  }

  async send(jobs: readonly Job[]): Promise<void> {
    this.#board.examine(jobs)
    this.#board.add(jobs)
  }

  /** Resolves as soon as the workers are there; they go on until `stop`. */
  async work(name: JobName, options: { concurrency: number }, handler: Handler): Promise<void> {
    if (this.#stopped !== null) throw new Error('the queue was stopped')
    const slots = Math.max(1, Math.floor(options.concurrency))
    this.#crews.push({ name, slots, handler, running: 0, timer: undefined })
    this.#pull()
  }

  async depth(): Promise<readonly QueueDepth[]> {
    return this.#board.depth()
  }

  /** Failed jobs, newest first. */
  async failed(limit = 100): Promise<readonly FailedJob[]> {
    return this.#board.failed.slice(0, limit)
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#end()
    return this.#stopped
  }

  async #end(): Promise<void> {
    this.#listening[Symbol.dispose]()
    for (const crew of this.#crews) clearTimeout(crew.timer)
    for (const { abort } of this.#tries) abort.abort(new Error('the worker is stopping'))
    const bound = setTimeout(() => {
      for (const { abandon } of this.#tries) abandon()
    }, this.#board.settings.stopMs)
    await Promise.all([...this.#tries].map(({ ended }) => ended))
    clearTimeout(bound)
  }

  #pull(): void {
    if (this.#stopped !== null) return
    for (const crew of this.#crews) {
      clearTimeout(crew.timer)
      while (crew.running < crew.slots) {
        const entry = this.#board.take(crew.name)
        if (entry === null) break
        this.#start(crew, entry)
      }
      if (crew.running >= crew.slots) continue
      const wait = this.#board.nextDue(crew.name)
      if (wait !== null) crew.timer = setTimeout(() => this.#pull(), Math.min(wait, LONGEST_WAIT))
    }
  }

  #start(crew: Crew, entry: Entry): void {
    crew.running++
    const abort = new AbortController()
    const { promise: abandoned, resolve } = Promise.withResolvers<void>()
    const ended = this.#run(crew, entry, abort, abandoned).finally(() => {
      crew.running--
      this.#tries.delete(one)
      this.#pull()
    })
    const one: Try = { abort, abandon: resolve, ended }
    this.#tries.add(one)
  }

  async #run(crew: Crew, entry: Entry, abort: AbortController, abandoned: Promise<void>): Promise<void> {
    const seconds = this.#board.settings.deadlineSeconds[crew.name]
    const late = new Error(`the job took more than ${seconds} s`)
    const { promise: overdue, resolve: giveUp } = Promise.withResolvers<{ kind: 'threw'; error: unknown }>()
    let grace: NodeJS.Timeout | undefined
    const deadline = setTimeout(() => {
      abort.abort(late)
      grace = setTimeout(() => giveUp({ kind: 'threw', error: late }), GRACE_MS)
    }, seconds * 1_000)
    const { name, key, data } = entry.job
    const lastTry = entry.tries >= entry.limit
    const handled = Promise.resolve()
      .then(() => crew.handler({ name, key, data: { ...data } }, { signal: abort.signal, lastTry }))
      .then(
        () => ({ kind: 'done' }) as const,
        (error: unknown) => ({ kind: 'threw', error }) as const,
      )
    const end = await Promise.race([handled, overdue, abandoned.then(() => ({ kind: 'stopped' }) as const)])
    clearTimeout(deadline)
    clearTimeout(grace)
    if (end.kind === 'done') this.#board.complete(entry)
    else if (end.kind === 'stopped' || this.#stopped !== null) this.#board.putBack(entry)
    else this.#board.fail(entry, end.error)
  }
}
