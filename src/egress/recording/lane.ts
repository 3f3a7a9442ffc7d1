/**
 * One connection of the browser and the one upstream connection that serves it, bound together: when one is cut, both
 * are, and the first cause is remembered, because it decides what the record says. Deliberately absent: HTTP.
 */
import type { Connection } from '../egress.ts'
import type { Line } from './line.ts'
import type { Origin } from './request.ts'

/** Why we ended an exchange before its time. */
export type Cause = 'closing' | 'idle' | 'client-gone' | 'length' | 'fault'

/** An open connection to the server of an origin. */
export interface Upstream {
  readonly origin: Origin
  readonly connection: Connection
  readonly line: Line
}

export class Lane {
  /** Towards the browser; replaced by the decrypted side once TLS is spoken. */
  client: Line
  upstream: Upstream | null = null
  readonly #abort = new AbortController()
  readonly #idleMilliseconds: number
  #cause: Cause | null = null
  #timer: NodeJS.Timeout | null = null

  constructor(client: Line, idleMilliseconds: number) {
    this.client = client
    this.#idleMilliseconds = idleMilliseconds
  }

  get cause(): Cause | null {
    return this.#cause
  }
  /** Aborted by the cut; ends a dial under way. */
  get signal(): AbortSignal {
    return this.#abort.signal
  }

  /** Ends both sides at once; resolves when both are gone. Only the first cause counts. */
  async cut(cause: Cause): Promise<void> {
    this.#cause ??= cause
    this.#abort.abort(this.#cause)
    await Promise.all([this.client.cut(), this.upstream?.line.cut()])
  }

  /** From now on silence on both sides, or a browser that leaves, ends the exchange. */
  watch(): void {
    this.#timer = setTimeout(() => void this.cut('idle'), this.#idleMilliseconds)
    this.client.onOver(() => void this.cut('client-gone'))
  }
  touch(): void {
    this.#timer?.refresh()
  }
  unwatch(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.client.onOver(null)
  }

  /** Lets go of the server: it asked for it, or the next request goes elsewhere. */
  async dropUpstream(): Promise<void> {
    const dropped = this.upstream
    this.upstream = null
    await dropped?.line.cut()
  }
}
