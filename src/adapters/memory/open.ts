/** The way into this room: a Catalog and a Queue that share one process's memory. */
import type { Catalog } from '../../ports.ts'
import { Board, type MemorySettings } from './board.ts'
import { memoryCatalog } from './catalog.ts'
import { MemoryQueue } from './queue.ts'

const defaultSettings: MemorySettings = {
  retries: 5,
  pauseSeconds: 2,
  longestPauseSeconds: 300,
  stopMs: 10_000,
  deadlineSeconds: {
    extract: 300,
    check: 300,
    capture: 600,
    seal: 900,
    report: 300,
    stamp: 120,
    audit: 7200,
    watch: 300,
    notify: 120,
    remove: 7200,
  },
}

export interface Memory extends AsyncDisposable {
  readonly catalog: Catalog
  readonly queue: MemoryQueue
  /** Another process, as far as memory can play one: a queue of its own over the same jobs. */
  anotherQueue(): MemoryQueue
}

/** Disposing stops the queues; nothing is kept. */
export function openMemory(settings: Partial<MemorySettings> = {}): Memory {
  const board = new Board({ ...defaultSettings, ...settings })
  const queue = new MemoryQueue(board)
  const others: MemoryQueue[] = []
  return {
    catalog: memoryCatalog(board),
    queue,
    anotherQueue: () => {
      const other = new MemoryQueue(board)
      others.push(other)
      return other
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([queue, ...others].map((each) => each.stop()))
    },
  }
}
