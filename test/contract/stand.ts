/** What a backend gives the Catalog and Queue suites: fresh storage for each case, with the waits of a test. */
import type { Catalog, Job, JobName, Queue } from '../../src/ports.ts'

/** The settings that a suite may change, which every backend knows. */
export interface Patience {
  readonly retries: number
  readonly pauseSeconds: number
  readonly stopMs: number
  readonly deadlineSeconds: Readonly<Record<JobName, number>>
  /** Only where there is a poll. */
  readonly pollMs: number
}

export interface KeptQueue extends Queue {
  failed(): Promise<readonly { readonly job: Job; readonly tries: number; readonly message: string }[]>
}

export interface Case extends AsyncDisposable {
  readonly catalog: Catalog
  readonly queue: KeptQueue
  /** A queue as another worker has it, on the same storage. */
  anotherQueue(): Promise<KeptQueue>
}

export interface Stand extends AsyncDisposable {
  /** Empty storage. Cases of one stand follow each other, never overlap. */
  fresh(patience: Patience): Promise<Case>
}

export const deadlines: Patience['deadlineSeconds'] = {
  extract: 60,
  check: 60,
  capture: 60,
  seal: 60,
  stamp: 60,
  audit: 60,
  watch: 60,
  notify: 60,
  remove: 60,
  report: 60,
}
export const brisk: Patience = {
  retries: 2,
  pauseSeconds: 0,
  stopMs: 5_000,
  deadlineSeconds: deadlines,
  pollMs: 50,
}

/** Texts that break careless storage, each with its name. */
export const oddTexts: readonly (readonly [string, string])[] = [
  ['an empty text', ''],
  ['U+0000', 'before\0after'],
  ['a lone high surrogate', 'a\ud83d b'],
  ['a lone low surrogate', '\udca9'],
  ['an emoji', 'a 💩 b'],
  ['quotes and backslashes', `'"\\{},"null" \\u0000 $1 --`],
  ['JSON in a text', '{"a":[1,null]}'],
  ['right to left', 'مرحبا ‏https://مثال.إختبار'],
  ['control characters', '\u0001\b\t\n\r\u001b[31m\u007f\u0085\u2028'],
  ['a megabyte', 'x'.repeat(1_000_000)],
  ['a text that is a number', '0123'],
  ['white space', '  \t '],
]
