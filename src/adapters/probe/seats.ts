/**
 * Open connections of the probe. A seat is one connection with the facts egress gave about it, and one undici Client that
 * speaks over it and never dials by itself: when the connection ends, so does the seat. Idle seats wait for the next
 * link of the same origin; they hold no process open.
 */
import { Client } from 'undici'
import type { ProbePolicy } from '../../../citations/index.ts'
import type { Connection, Egress } from '../../egress/egress.ts'
import { ignoreContinue, type ContinueFilter } from './ignore-continue.ts'

const IDLE_MILLISECONDS = 4_000
const IDLE_PER_ORIGIN = 2
const IDLE_IN_ALL = 64

export interface Seat {
  readonly origin: string
  readonly client: Client
  readonly connection: Connection
  readonly filter: ContinueFilter
  /** Requests asked over it so far. */
  uses: number
  open: boolean
}

export class Seats implements AsyncDisposable {
  readonly #egress: Egress
  readonly #policy: ProbePolicy
  readonly #idle = new Map<string, Seat[]>()
  readonly #all = new Set<Seat>()
  #idleCount = 0
  #disposed = false

  constructor(egress: Egress, policy: ProbePolicy) {
    this.#egress = egress
    this.#policy = policy
  }

  /** A seat for the URL's origin: an idle one unless `fresh`, else a new connection. Throws what egress throws. */
  async take(url: URL, options: { signal: AbortSignal; fresh: boolean }): Promise<Seat> {
    const idle = options.fresh ? undefined : this.#idle.get(url.origin)?.at(-1)
    if (idle !== undefined) {
      this.#forget(idle)
      return idle
    }
    const secure = url.protocol === 'https:'
    const connection = await this.#egress.dial({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
      // HTTP/2 origins need only be offered here: undici's Client speaks it over a socket that agreed to it.
      tls: secure ? { alpn: ['http/1.1'] } : null,
      signal: options.signal,
    })
    const seat = this.#seat(url.origin, connection)
    if (this.#disposed) await seat.client.destroy()
    return seat
  }

  /** Gives a seat back after a complete exchange. */
  give(seat: Seat): void {
    const idle = this.#idle.get(seat.origin) ?? []
    if (!seat.open || this.#disposed) return
    if (idle.length >= IDLE_PER_ORIGIN || this.#idleCount >= IDLE_IN_ALL) {
      this.drop(seat)
      return
    }
    this.#idle.set(seat.origin, [...idle, seat])
    this.#idleCount += 1
  }

  /** Ends a seat whose exchange was cut. */
  drop(seat: Seat): void {
    seat.open = false
    void seat.client.destroy()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#disposed = true
    await Promise.all(Array.from(this.#all, (seat) => seat.client.destroy()))
  }

  #seat(origin: string, connection: Connection): Seat {
    const { socket } = connection
    let spent = false
    // Between the dial and undici's own listeners, and after them, an error must not become an uncaught one.
    socket.on('error', () => {})
    const client = new Client(origin, {
      connect: (_options, done) => {
        const error = spent ? new Error('this connection has ended') : null
        spent = true
        // Not at once: undici does not notice a connection that is there before its own call has returned.
        queueMicrotask(() => (error === null ? done(null, socket) : done(error, null)))
      },
      pipelining: 1,
      allowH2: false,
      maxHeaderSize: this.#policy.maxHeaderBytes,
      headersTimeout: this.#policy.headersTimeout,
      bodyTimeout: this.#policy.bodyTimeout,
      keepAliveTimeout: IDLE_MILLISECONDS,
      keepAliveMaxTimeout: IDLE_MILLISECONDS,
    })
    const seat: Seat = { origin, client, connection, filter: ignoreContinue(socket), uses: 0, open: true }
    this.#all.add(seat)
    socket.once('close', () => {
      seat.open = false
      this.#all.delete(seat)
      this.#forget(seat)
      void client.destroy()
    })
    return seat
  }

  #forget(seat: Seat): void {
    const idle = this.#idle.get(seat.origin)
    if (idle === undefined || !idle.includes(seat)) return
    this.#idleCount -= 1
    const rest = idle.filter((other) => other !== seat)
    if (rest.length === 0) this.#idle.delete(seat.origin)
    else this.#idle.set(seat.origin, rest)
  }
}
