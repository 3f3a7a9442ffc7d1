/**
 * Answers to what is asked beside links: had once, shared while they are being had, and kept for some minutes, since the
 * links of one host ask for the same few. Bounded; nothing outlives the process.
 */
import type { Attempt } from '../../../citations/index.ts'
import { Remembered, unlessAborted } from '../../egress/remembered.ts'
import type { Clock, LookOptions } from '../../ports.ts'

const MINUTE = 60_000
const KEPT = 10 * MINUTE
/** What failed may be better soon; but a hundred links need not all run into the same wall. */
const KEPT_FAILURE = MINUTE
const MOST = 256

type Ask = (url: string, look: LookOptions) => Promise<Attempt>

export class Companions {
  readonly #ask: Ask
  readonly #clock: Clock
  readonly #closing = new AbortController()
  readonly #kept = new Remembered<Attempt>({
    most: MOST,
    keep: ({ end }) => (end.kind === 'answer' ? KEPT : end.failure === 'deadline' ? 0 : KEPT_FAILURE),
  })

  constructor(ask: Ask, clock: Clock) {
    this.#ask = ask
    this.#clock = clock
  }

  /** Who gives up goes without it; the question goes on for the others. A PortFault is everybody's. */
  async get(url: string, { signal, acceptLanguage = null }: LookOptions): Promise<Attempt> {
    const startedAt = this.#clock.now().toISOString()
    const end = { kind: 'failure', failure: 'deadline', detail: null, url } as const
    const unasked: Attempt = { startedAt, milliseconds: 0, hops: [], end }
    if (signal.aborted) return unasked
    // No lane of one caller's is given away for a question that is everybody's.
    const look = { acceptLanguage, signal: this.#closing.signal }
    const asked = this.#kept.get(`${acceptLanguage ?? ''}\n${url}`, () => this.#ask(url, look))
    return (await unlessAborted(asked, signal)) ?? unasked
  }

  /** Ends what is under way. */
  close(): void {
    this.#closing.abort(new Error('the probe is closed'))
  }
}
