/** What was learnt about how an origin must be spoken to, so that only its first link pays for finding out. */
import type { Manner } from './seats.ts'

const MOST = 2_000

export class Manners {
  readonly #learnt = new Map<string, Manner>()
  readonly #onlyH1 = new Set<string>()

  of(origin: string): Manner {
    return this.#learnt.get(origin) ?? 'h1'
  }

  learn(origin: string, manner: Manner): void {
    if (this.#learnt.size >= MOST) this.#learnt.clear()
    this.#learnt.set(origin, manner)
  }

  /** True once for an origin: whoever hangs up on HTTP/1.1 is offered HTTP/2 a single time. */
  mayTryH2(origin: string): boolean {
    if (this.#onlyH1.has(origin)) return false
    if (this.#onlyH1.size >= MOST) this.#onlyH1.clear()
    this.#onlyH1.add(origin)
    return true
  }
}
