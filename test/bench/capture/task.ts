/** What a contestant's process is told, and what it tells after each of its turns. */
import type { ServedAt } from './server.ts'

export interface Task extends ServedAt {
  /** A folder for whatever is kept; removed by whoever made it. */
  readonly room: string
  /** The Chromium that everybody drives. */
  readonly browser: string
}

/** One turn: so many pages over so many workers. Numbers of pages go on from turn to turn. */
export interface Turn {
  /** `https://…`; each page gets a number of its own behind it. */
  readonly url: string
  readonly pages: number
  readonly workers: number
  /** Whether what is recorded is sealed and stored as well. */
  readonly keep: boolean
}

export interface Told {
  readonly pages: number
  readonly milliseconds: number
  /** Of this process and of the whole group of its browser. */
  readonly cpuSeconds: number
  /** Of that, this process's. */
  readonly ownSeconds: number
  readonly peakMegabytes: number
  /** The most that was kept of one page. */
  readonly bytes: number
  /** The fewest resources that any of the pages was recorded (or, bare, seen) with. */
  readonly resources: number
  /** Milliseconds by step where steps are told: the mean over the pages. */
  readonly steps: Readonly<Record<string, number>>
  /** What was not whole, each in a sentence. */
  readonly faults: readonly string[]
}

/** One page, from nothing to all its parts: bytes of what it left, resources it saw. */
export interface Page {
  readonly bytes: number
  readonly resources: number
  readonly steps?: Readonly<Record<string, number>>
  readonly fault?: string | null
}
