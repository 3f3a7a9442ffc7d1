/**
 * The thread that reads bodies: takes jobs, whose bytes stand in shared memory, and gives back what it found in each. It
 * opens nothing and keeps nothing between jobs. Started by reading-thread.ts alone.
 */
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { PageReading } from '../../../citations/pages.ts'
import type { Headers, PageRequest } from './bodies.ts'
import { piecesOf, type Shared } from './reading-slots.ts'

export interface Job {
  readonly id: number
  readonly slots: readonly number[]
  /** Of the body, in bytes. */
  readonly length: number
  /** Those that reading asks for. */
  readonly headers: Headers
  readonly page: Omit<PageRequest, 'tap'>
  readonly complete: boolean
}
/** `reading` is null where reading failed by a fault of ours. */
export interface Done {
  readonly id: number
  readonly reading: PageReading | null
  readonly sha256: string
}
/** What is done, some at a time. */
export type Told = readonly Done[]

/** So many answers go back together: each message wakes the other thread. */
const AT_ONCE = 8

// Before anything is loaded, so that the second start finds it compiled.
enableCompileCache()
const { BodyReader } = await import('./body-reader.ts')
// oxlint-disable-next-line no-unsafe-type-assertion -- what reading-thread.ts gives
const shared = workerData as Shared
const done: Done[] = []
let flushing = false

parentPort?.on('message', (jobs: readonly Job[]) => {
  for (const job of jobs) {
    Atomics.store(shared.progress, 0, job.id)
    read(job)
    if (done.length >= AT_ONCE) flush()
  }
  Atomics.store(shared.progress, 0, 0)
  flush()
})
function read({ id, slots, length, headers, page, complete }: Job): void {
  try {
    const body = new BodyReader(length, headers, page)
    for (const piece of piecesOf(shared, slots, length)) body.take(piece)
    const end = (): void => {
      done.push({ id, reading: body.reading, sha256: body.sha256() })
    }
    const settling = body.settle(complete)
    if (settling === null) end()
    else void settling.then(end, () => failed(id)).then(flushSoon)
  } catch {
    failed(id)
  }
}

function failed(id: number): void {
  done.push({ id, reading: null, sha256: '' })
}

function flushSoon(): void {
  if (flushing) return
  flushing = true
  setImmediate(() => {
    flushing = false
    flush()
  })
}

function flush(): void {
  if (done.length > 0) tell(done.splice(0))
}

function tell(told: Told): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window's
  parentPort?.postMessage(told)
}
