/**
 * Bodies read in a thread of their own, while this one talks to servers. A short or a patient run never starts it: there
 * bodies are read here, as is whatever the thread has no room for. Should the thread die or hang, what it had is read here
 * and all that follows; only the body over which it happened is told as unreadable, since it might do the same to us.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Bodies, Body, Headers, PageRequest } from './bodies.ts'
import { BodyForThread, type Found, type Handover } from './body-for-thread.ts'
import { BodyReader, readHere, unread } from './body-reader.ts'
import { Numbered } from './numbered.ts'
import { piecesOf, Slots, type Shared } from './reading-slots.ts'
import type { Job, Told } from './reading-worker.ts'

export interface ReadingThreadOptions {
  /** A thread is started once so many bodies have come within a second. */
  readonly after?: number
  /** Milliseconds without a sign of life, while bodies wait, after which the thread is given up. */
  readonly patience?: number
  /** Starts the thread; it is given the shared memory as its data. */
  readonly start?: (shared: Shared) => Worker
}

/** Starting one costs as much as reading some hundred pages: worth it only where they come thick and fast. */
const AFTER = 32
const WITHIN = 1_000
const PATIENCE = 10_000
/**
 * A page reader keeps a few hundred kB; what needs so much more is a fault, and ends that thread alone. Of new objects three
 * times 4 MB: several pages fit, so that one is done with before they are looked through.
 */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 12, stackSizeMb: 4 }

interface Waiting {
  readonly asked: Omit<Job, 'id'>
  readonly found: (done: Found) => void
}

/** Dispose it to end the thread. It holds no process open. */
export function createReadingThread(options: ReadingThreadOptions = {}): Bodies & AsyncDisposable {
  // With one core a second thread only takes turns with the first.
  if (availableParallelism() < 2 && options.start === undefined)
    return { ...readHere, [Symbol.asyncDispose]: async () => {} }
  const thread = new ReadingThread(options)
  return {
    begin: (cap, headers, page) => thread.begin(cap, headers, page),
    [Symbol.asyncDispose]: () => thread.end(),
  }
}

class ReadingThread implements Handover {
  readonly #after: number
  readonly #patience: number
  readonly #start: (shared: Shared) => Worker
  readonly slots = new Slots()
  /** Bodies begun since then. */
  #begun = 0
  #since = 0
  #worker: Worker | null = null
  #state: 'unstarted' | 'started' | 'over' = 'unstarted'
  readonly #waiting = new Numbered<Waiting>()
  #unsent: Job[] = []
  #heard = 0
  #watch: NodeJS.Timeout | undefined

  constructor({ after = AFTER, patience = PATIENCE, start = startWorker }: ReadingThreadOptions) {
    this.#after = after
    this.#patience = patience
    this.#start = start
  }

  begin(cap: number, headers: Headers, page: PageRequest | null): Body {
    // Somebody here wants the bytes themselves, or nobody wants more than their number.
    if (page === null || page.tap !== undefined) return readHere.begin(cap, headers, page)
    if (this.#state === 'unstarted' && this.#isBusy()) this.#open()
    return this.#state === 'started'
      ? new BodyForThread(this, cap, headers, page)
      : readHere.begin(cap, headers, page)
  }

  /** Hands a whole body over; its slots come back by themselves. */
  read(asked: Omit<Job, 'id'>): Promise<Found> {
    const { promise, resolve: found } = Promise.withResolvers<Found>()
    const id = this.#waiting.add({ asked, found })
    if (this.#state === 'started') this.#post({ id, ...asked })
    else void this.#readHere(id)
    return promise
  }

  async end(): Promise<void> {
    this.#giveUp()
    await this.#worker?.terminate()
  }

  #isBusy(): boolean {
    const now = performance.now()
    if (now - this.#since > WITHIN) {
      this.#since = now
      this.#begun = 0
    }
    this.#begun += 1
    return this.#begun > this.#after
  }

  #open(): void {
    this.#state = 'started'
    const worker = this.#start(this.slots.shared)
    this.#worker = worker
    worker.on('message', (told: Told) => this.#hear(told))
    worker.on('error', () => this.#giveUp())
    worker.on('exit', () => this.#giveUp())
    worker.unref()
  }

  #post(job: Job): void {
    if (this.#waiting.size === 1) this.#expect()
    // All that arrives in one turn of the event loop goes together.
    if (this.#unsent.length === 0) setImmediate(() => this.#send())
    this.#unsent.push(job)
  }

  #send(): void {
    const jobs = this.#unsent
    this.#unsent = []
    if (this.#state === 'started') this.#worker?.postMessage(jobs)
  }

  #hear(told: Told): void {
    if (this.#state === 'over') return
    this.#heard = performance.now()
    for (const { id, reading, sha256 } of told) {
      if (reading === null) this.#tellUnread(id)
      else this.#settle(id, { reading, sha256 })
    }
    if (this.#waiting.size === 0) this.#rest()
  }

  #settle(id: number, found: Found): void {
    const waiting = this.#waiting.take(id)
    if (waiting === undefined) return
    this.slots.give(waiting.asked.slots)
    waiting.found(found)
  }

  /** Somebody waits: the thread keeps the process alive, and is expected to give signs of life. */
  #expect(): void {
    this.#worker?.ref()
    this.#heard = performance.now()
    this.#watch ??= setTimeout(() => this.#look(), this.#patience).unref()
  }

  #rest(): void {
    this.#worker?.unref()
  }

  #look(): void {
    this.#watch = undefined
    if (this.#waiting.size === 0 || this.#state === 'over') return
    const silent = performance.now() - this.#heard
    if (silent >= this.#patience) this.#giveUp()
    else this.#watch = setTimeout(() => this.#look(), this.#patience - silent).unref()
  }

  /** No more of this thread. What it was at is suspected, all else is read here. */
  #giveUp(): void {
    if (this.#state === 'over') return
    this.#state = 'over'
    clearTimeout(this.#watch)
    const suspect = Atomics.load(this.slots.shared.progress, 0)
    for (const id of this.#waiting.numbers()) {
      if (id === suspect) this.#tellUnread(id)
      else void this.#readHere(id)
    }
    void this.#worker?.terminate()
  }

  async #readHere(id: number): Promise<void> {
    const job = this.#waiting.get(id)?.asked
    if (job === undefined) return
    try {
      const body = new BodyReader(job.length, job.headers, job.page)
      for (const piece of piecesOf(this.slots.shared, job.slots, job.length)) body.take(piece)
      await body.settle(job.complete)
      this.#settle(id, { reading: body.reading, sha256: body.sha256() })
    } catch {
      // Whoever waits for it must hear of it.
      this.#tellUnread(id)
    }
  }

  #tellUnread(id: number): void {
    const job = this.#waiting.get(id)?.asked
    if (job === undefined) return
    const body = new BodyReader(job.length)
    for (const piece of piecesOf(this.slots.shared, job.slots, job.length)) body.take(piece)
    this.#settle(id, { reading: unread(job.page), sha256: body.sha256() })
  }
}

function startWorker(shared: Shared): Worker {
  return new Worker(new URL('reading-worker.ts', import.meta.url), {
    workerData: shared,
    resourceLimits: LIMITS,
    execArgv: [],
    name: 'page-reader',
  })
}
