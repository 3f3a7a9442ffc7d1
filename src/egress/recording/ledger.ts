/**
 * What a recording proxy keeps account of: how many exchanges are under way, how much was recorded and refused, what the
 * caps still allow, and whether recording itself has failed. Once it has, nothing more is let through (evidence fails
 * closed). Deliberately absent: sockets.
 */
import type { Exchange, RefusedRequest } from '../../../citations/index.ts'

export interface Account {
  readonly recorded: number
  readonly refused: number
  /** Bytes of all messages: requests sent, responses received, relayed frames. */
  readonly bytes: number
  /** Set once recording failed: the capture's evidence is incomplete and must not be sealed as complete. */
  readonly fault: Error | null
}

export interface LedgerOptions {
  readonly captureBytes: number
  readonly record: (exchange: Exchange) => Promise<void>
  readonly refused: (refusal: RefusedRequest) => void
  /** Called once, when recording failed. */
  readonly failed: () => void
}

export class Ledger {
  readonly #options: LedgerOptions
  #sequence = 0
  #inFlight = 0
  #recorded = 0
  #refused = 0
  #bytes = 0
  #fault: Error | null = null
  #lastActivity = Date.now()
  /** Monotonic time since which nothing has been in flight. */
  #quietSince = performance.now()
  #changed = Promise.withResolvers<void>()
  #closed = false

  constructor(options: LedgerOptions) {
    this.#options = options
  }

  get inFlight(): number {
    return this.#inFlight
  }
  get lastActivity(): number {
    return this.#lastActivity
  }
  get fault(): Error | null {
    return this.#fault
  }
  /** Bytes the capture may still take. */
  get room(): number {
    return Math.max(0, this.#options.captureBytes - this.#bytes)
  }
  account(): Account {
    return { recorded: this.#recorded, refused: this.#refused, bytes: this.#bytes, fault: this.#fault }
  }

  /** A request has arrived: its place in the order of requests. Each needs one `leave`. */
  enter(): number {
    this.#inFlight++
    this.#lastActivity = Date.now()
    return ++this.#sequence
  }
  leave(): void {
    this.#inFlight--
    this.#lastActivity = Date.now()
    if (this.#inFlight === 0) this.#quietSince = performance.now()
    this.#notify()
  }
  count(bytes: number): void {
    this.#bytes += bytes
    this.#lastActivity = Date.now()
  }
  /** Frames of an upgraded connection: they use up the caps, but a chatty socket is no reason to wait for a page. */
  countRelayed(bytes: number): void {
    this.#bytes += bytes
  }

  /** Hands an exchange over; resolves when it is recorded or the fault is noted. */
  async record(exchange: Exchange): Promise<void> {
    if (this.#fault !== null) return
    try {
      await this.#options.record(exchange)
      this.#recorded++
    } catch (error) {
      this.fail(error)
    }
  }
  refuse(url: string, failure: string, detail: string | null): void {
    this.#refused++
    try {
      this.#options.refused({ url, at: new Date(), failure, detail })
    } catch (error) {
      this.fail(error)
    }
  }
  fail(error: unknown): void {
    if (this.#fault !== null) return
    this.#fault = error instanceof Error ? error : new Error(String(error))
    this.#options.failed()
    this.#notify()
  }
  close(): void {
    this.#closed = true
    this.#notify()
  }

  /** Resolves once nothing was in flight for so long, or nothing more can come; rejects with the signal's reason. */
  async idle(milliseconds: number, signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted()
      if (this.#closed || this.#fault !== null) return
      const left = this.#quietSince + milliseconds - performance.now()
      if (this.#inFlight === 0 && left <= 0) return
      await this.#change(this.#inFlight === 0 ? left : null, signal)
    }
  }

  /** The next change, so many milliseconds, or the signal: whatever is first. Leaves no timer and no listener. */
  async #change(milliseconds: number | null, signal: AbortSignal): Promise<void> {
    const wake = Promise.withResolvers<void>()
    const timer = milliseconds === null ? null : setTimeout(wake.resolve, Math.ceil(milliseconds))
    const aborted = (): void => wake.resolve()
    signal.addEventListener('abort', aborted, { once: true })
    await Promise.race([wake.promise, this.#changed.promise])
    signal.removeEventListener('abort', aborted)
    if (timer !== null) clearTimeout(timer)
  }

  #notify(): void {
    this.#changed.resolve()
    this.#changed = Promise.withResolvers()
  }
}
