/** What a contestant's process is told, and what it says when it has done all links. */
import type { BenchLink } from './links.ts'

export interface Task {
  readonly links: readonly BenchLink[]
  readonly concurrency: number
  /** Where the bench's web listens on 127.0.0.1. */
  readonly http: number
  readonly https: number
  /** PEM of the root beside the public ones. */
  readonly root: string
  /** The mixed list as a page, for who starts from a page. */
  readonly page: string
}
export interface Told {
  /** Of the work alone, the process's start left out. */
  readonly milliseconds: number
  readonly ok: number
  readonly broken: number
  readonly unsure: number
}

export function tell(began: number, outcomes: readonly string[]): void {
  const count = (word: string): number => outcomes.filter((outcome) => outcome === word).length
  const told: Told = {
    milliseconds: performance.now() - began,
    ok: count('ok'),
    broken: count('broken'),
    unsure: count('unsure'),
  }
  process.stdout.write(`${JSON.stringify(told)}\n`)
}
