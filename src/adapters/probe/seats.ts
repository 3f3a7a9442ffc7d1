/**
 * Open connections of the probe. A seat is one connection with the facts egress gave about it and whoever speaks HTTP over
 * it, never dialling by itself: when the connection ends, so does the seat. Idle seats wait for the next link of the same
 * origin; they hold no process open.
 */
import type { ClientHttp2Session } from 'node:http2'
import { clientOver, destinationOf } from '../../egress/client.ts'
import type { Client } from '../../egress/undici-client.ts'
import type { ProbePolicy } from '../../../citations/index.ts'
import type { Admit, Connection, Egress } from '../../egress/egress.ts'
import { codeOf } from '../../egress/failures.ts'
import { speakH2 } from '../../egress/h2-session.ts'
import { ignoreContinue, type ContinueFilter } from './ignore-continue.ts'
import { mostTaken } from './receiving.ts'
import { capReads, type WireCap } from './wire-cap.ts'

/** The bytes of a head are bounded by the policy; Node's own bound of 128 fields is less than pages send. */
const MOST_FIELDS = 2_000
const IDLE_MILLISECONDS = 4_000
const IDLE_PER_ORIGIN = 8
const IDLE_IN_ALL = 128

/** `plain`: HTTP/1.1 without help, for the lenient reader, never given back. */
export type Manner = 'h1' | 'h2' | 'plain'
export type Speaker =
  | { readonly kind: 'h1'; readonly client: Client; readonly filter: ContinueFilter; readonly cap: WireCap }
  | { readonly kind: 'h2'; readonly session: ClientHttp2Session }
  | { readonly kind: 'plain' }

export interface Seat {
  readonly origin: string
  readonly connection: Connection
  readonly speaker: Speaker
  /** Requests asked over it so far. */
  uses: number
  open: boolean
  /** The code of the connection's own end, where it broke. */
  fault: string | null
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

  /** False where a proxy is given names, and no address is ever seen. */
  get dialsAddresses(): boolean {
    return this.#egress.vantage.egress === 'direct'
  }

  /** A seat that waits idle for the URL's origin and speaks so, or null. */
  takeIdle(url: URL, manner: Manner): Seat | null {
    const waiting = this.#idle.get(url.origin)
    const seat = waiting?.at(-1)
    if (seat === undefined || seat.speaker.kind !== manner) return null
    waiting?.pop()
    if (waiting?.length === 0) this.#idle.delete(url.origin)
    this.#idleCount -= 1
    return seat
  }

  /** A new connection. Speaks HTTP/2 only where `manner` wants it and the server agrees. Throws what egress throws. */
  async open(url: URL, manner: Manner, options: { signal: AbortSignal; admit: Admit | null }): Promise<Seat> {
    const destination = destinationOf(url)
    const connection = await this.#egress.dial({
      ...destination,
      // HTTP/2 costs more than it gives where one page is asked for: it is offered to those who speak nothing else.
      ...(manner === 'h2' && destination.tls !== null ? { tls: { alpn: ['h2', 'http/1.1'] } } : {}),
      signal: options.signal,
      ...(options.admit === null ? {} : { admit: options.admit }),
    })
    const { socket } = connection
    const speaker = this.#speaker(url.origin, connection, manner)
    const seat: Seat = { origin: url.origin, connection, speaker, uses: 0, open: true, fault: null }
    this.#all.add(seat)
    // Whoever speaks may hear of it too late, or not at all.
    socket.on('error', (error) => {
      seat.fault ??= codeOf(error)
    })
    socket.once('close', () => {
      seat.open = false
      this.#all.delete(seat)
      this.#forget(seat)
      void end(seat)
    })
    // What is under way is answered still; nothing new may be asked (RFC 9113 §6.8).
    if (speaker.kind === 'h2')
      speaker.session.once('goaway', () => {
        seat.open = false
        this.#forget(seat)
        speaker.session.close()
      })
    if (this.#disposed || socket.destroyed) void end(seat)
    return seat
  }

  /** Gives a seat back after a complete exchange. */
  give(seat: Seat): void {
    if (!seat.open || this.#disposed || seat.speaker.kind === 'plain') return this.drop(seat)
    const idle = this.#idle.get(seat.origin)
    if ((idle?.length ?? 0) >= IDLE_PER_ORIGIN || this.#idleCount >= IDLE_IN_ALL) return this.drop(seat)
    if (idle === undefined) this.#idle.set(seat.origin, [seat])
    else idle.push(seat)
    this.#idleCount += 1
  }

  /** Ends a seat whose exchange was cut. */
  drop(seat: Seat): void {
    seat.open = false
    void end(seat)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#disposed = true
    await Promise.all(Array.from(this.#all, (seat) => end(seat)))
  }

  #speaker(origin: string, connection: Connection, manner: Manner): Speaker {
    const { socket } = connection
    if (manner === 'plain') return { kind: 'plain' }
    if (manner === 'h2' && connection.alpn === 'h2') {
      const session = speakH2(origin, socket, { maxHeaderListPairs: MOST_FIELDS })
      session.on('error', () => {})
      session.setTimeout(this.#policy.bodyTimeout + IDLE_MILLISECONDS, () => session.destroy())
      session.unref()
      return { kind: 'h2', session }
    }
    const client = clientOver(origin, connection, {
      maxHeaderSize: this.#policy.maxHeaderBytes,
      headersTimeout: this.#policy.headersTimeout,
      bodyTimeout: this.#policy.bodyTimeout,
      keepAliveTimeout: IDLE_MILLISECONDS,
      keepAliveMaxTimeout: IDLE_MILLISECONDS,
    })
    const cap = capReads(socket, mostTaken(this.#policy))
    return { kind: 'h1', client, filter: ignoreContinue(socket), cap }
  }

  #forget(seat: Seat): void {
    const idle = this.#idle.get(seat.origin)
    const at = idle?.indexOf(seat) ?? -1
    if (idle === undefined || at === -1) return
    this.#idleCount -= 1
    idle.splice(at, 1)
    if (idle.length === 0) this.#idle.delete(seat.origin)
  }
}

async function end({ speaker, connection }: Seat): Promise<void> {
  if (speaker.kind === 'h1') return await speaker.client.destroy()
  if (speaker.kind === 'h2') speaker.session.destroy()
  connection.socket.destroy()
}
