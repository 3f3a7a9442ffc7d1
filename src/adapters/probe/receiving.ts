/**
 * What is kept while one answer comes in, whatever protocol brings it: the head, as much of the body as is wanted, and
 * how it ended. Speaks no protocol itself.
 */
import type { FailureKind } from '../../../citations/index.ts'
import type { Bodies, Body, PageRequest } from './bodies.ts'
import { readHere } from './body-reader.ts'
import type { Ending } from './time-limit.ts'

export interface Head {
  readonly status: number
  /** One character per byte, names and order as sent. */
  readonly headers: readonly (readonly [string, string])[]
}
export interface BodyLimit {
  readonly cap: number
  /** Stop quietly after so long; null leaves it to the timeouts of the connection. */
  readonly milliseconds: number | null
  /** How the body is to be looked into; null or absent: it is only counted. */
  readonly page?: PageRequest | null
  /** Who reads it; absent: it is read where it arrives. */
  readonly bodies?: Bodies
}
export type ExchangeEnd =
  /** The whole message was read. */
  | { readonly kind: 'complete' }
  /** We stopped: enough bytes, or enough time for a redirect's body. */
  | { readonly kind: 'enough' }
  /** The body paused too long, or `limit` ended. */
  | { readonly kind: 'body-timeout' | 'aborted' }
  /** The sender broke off within the body; `malformed`: its framing could not be read on. */
  | { readonly kind: 'short'; readonly malformed?: true }
  /** No head was had. `untouched`: not a byte had come back, so a reused connection may simply have been stale. */
  | {
      readonly kind: 'failed'
      readonly failure: FailureKind
      readonly detail: string
      readonly untouched: boolean
      /** The server says itself that it has not looked at the request (RFC 9113 §8.7). */
      readonly unseen?: true
      /** Something came that a strict reader of HTTP/1.1 could not make out. */
      readonly malformed?: true
    }
export type Exchanged =
  | { readonly head: Head; readonly body: Body; readonly end: ExchangeEnd }
  | { readonly head: null; readonly body: null; readonly end: ExchangeEnd }

/** `bodyLimit` is asked once the head is there. */
export interface Request {
  readonly url: URL
  /** Names and values in turn; no `host`. */
  readonly headers: readonly string[]
  readonly bodyLimit: (head: Head) => BodyLimit
  /** Of the attempt: nothing goes on beyond it. */
  readonly limit: Ending
}
/** Milliseconds, and bytes of a head: as the policy has them. */
export interface WireLimits {
  readonly headersTimeout: number
  readonly bodyTimeout: number
  readonly maxHeaderBytes: number
  readonly bodyCap: number
}
/** Bytes of one exchange, with all that stands around a body. */
export function mostTaken({ maxHeaderBytes, bodyCap }: WireLimits): number {
  return bodyCap + maxHeaderBytes
}

export const ENOUGH = new Error('enough was read')
export const ABORTED = new Error('the time ended')

/** One answer coming in. The first `end` counts. */
export class Receiving {
  readonly #request: Request
  readonly #stop: (why: Error) => void
  readonly #settled = Promise.withResolvers<Exchanged>()
  readonly #unfollow: () => void
  #head: Head | null = null
  #body: Body | null = null
  #timer: NodeJS.Timeout | undefined
  #ended = false

  /** `stop` is called with ENOUGH or ABORTED when nothing more is wanted; it must lead to an `end`. */
  constructor(request: Request, stop: (why: Error) => void) {
    this.#request = request
    this.#stop = stop
    this.#unfollow = request.limit.ended ? () => {} : request.limit.onEnd(() => this.#stop(ABORTED))
    if (request.limit.ended) this.end({ kind: 'aborted' })
  }

  get exchanged(): Promise<Exchanged> {
    return this.#settled.promise
  }
  get ended(): boolean {
    return this.#ended
  }
  get hasHead(): boolean {
    return this.#head !== null
  }

  begin(head: Head): void {
    if (this.#ended || this.#head !== null) return
    this.#head = head
    const limit = this.#request.bodyLimit(head)
    this.#body = (limit.bodies ?? readHere).begin(limit.cap, head.headers, limit.page ?? null)
    if (limit.milliseconds !== null) this.#timer = setTimeout(() => this.#stop(ENOUGH), limit.milliseconds)
  }

  take(piece: Uint8Array): void {
    if (!this.#ended && this.#body?.take(piece) === false) this.#stop(ENOUGH)
  }

  end(end: ExchangeEnd): void {
    if (this.#ended) return
    this.#ended = true
    clearTimeout(this.#timer)
    this.#unfollow()
    const [head, body, { resolve }] = [this.#head, this.#body, this.#settled]
    if (head === null || body === null) return resolve({ head: null, body: null, end })
    // What has arrived is decoded to its end whatever the time says: that is short and bounded.
    const settling = body.settle(end.kind === 'complete')
    if (settling === null) resolve({ head, body, end })
    else void settling.then(() => resolve({ head, body, end }))
  }

  /** Our own fault: nothing of it is the web's. */
  fail(fault: Error): void {
    this.#ended = true
    this.#unfollow()
    this.#settled.reject(fault)
  }
}

/** How an answer ended that was stopped by us; null where it was not. */
export function endOfStopped(error: Error): ExchangeEnd | null {
  if (error === ENOUGH) return { kind: 'enough' }
  return error === ABORTED ? { kind: 'aborted' } : null
}
