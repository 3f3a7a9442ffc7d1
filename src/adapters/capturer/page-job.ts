/** What the steps of one page are given: where to go, through what, into what, and how long each may take. */
import type { EvidenceClass, StepName, Vantage } from '../../../citations/index.ts'
import type { Clock } from '../../ports.ts'
import type { Lease } from './browser/browser.ts'
import type { ProxyPassword } from './browser/challenges.ts'
import type { ExchangeFacts } from './recorder.ts'
import type { Spool } from './spool.ts'
import type { StepBook } from './steps.ts'

/** Milliseconds for each step. */
export type StepLimits = Readonly<Record<StepName, number>>

export interface PageJob {
  readonly url: string
  readonly acceptLanguage: string | null
  readonly lease: Lease
  readonly proxy: string
  readonly credentials: ProxyPassword | null
  /** PEM of the authority whose leaves the proxy shows. */
  readonly ca: string
  readonly spool: Spool
  readonly book: StepBook
  readonly limits: StepLimits
  readonly clock: Clock
  readonly startedAt: Date
  readonly class: EvidenceClass
  readonly vantage: Vantage
  /** What was recorded so far, growing. */
  readonly exchanges: readonly ExchangeFacts[]
  /** Resolves when nothing was under way in the recorder for so long. */
  readonly idle: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Why the recorder has no answer for a URL, if it knows. */
  readonly refusal: (url: string) => string | null
}
