/** How patient the queue is. The numbers are ours; tests shorten them. */
import type { JobName } from '../../ports.ts'

export interface QueueSettings {
  /** Tries after the first before a job is failed and kept. */
  readonly retries: number
  /** The first pause before a retry; each further one is about twice as long, with jitter, up to `longestPause`. */
  readonly pauseSeconds: number
  readonly longestPauseSeconds: number
  /** How often a worker looks for jobs that nobody told it of. */
  readonly pollMs: number
  /** How often a worker says that its jobs are alive, and looks for jobs whose worker is not. */
  readonly pulseMs: number
  /** Silence after which a worker counts as dead. */
  readonly silenceMs: number
  /** Times a job may be taken back from dead workers before that counts as its own failing. */
  readonly deaths: number
  /** How long `stop` waits for handlers that were told to end. */
  readonly stopMs: number
  /** Seconds a handler may take; then its signal is aborted and the try has failed. */
  readonly deadlineSeconds: Readonly<Record<JobName, number>>
}

export const defaultSettings: QueueSettings = {
  retries: 5,
  pauseSeconds: 2,
  longestPauseSeconds: 300,
  pollMs: 400,
  pulseMs: 5_000,
  silenceMs: 20_000,
  deaths: 25,
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

/** pg-boss's own time limit stands behind ours, for a job whose worker lives but never settles it. */
export const expiryMarginSeconds = 300

/** Every job name there is; a name added to the port does not compile until it has a deadline. */
export const jobNames = Object.keys(defaultSettings.deadlineSeconds).filter(
  (name): name is JobName => name in defaultSettings.deadlineSeconds,
)
