/**
 * One GET over one seat: the head as it was sent, and as much of the body as is wanted. Says how it ended and judges
 * nothing; errors of the wire are values here.
 */
import { errors, type Dispatcher } from 'undici'
import type { FailureKind } from '../../../citations/index.ts'
import { BodyReader } from './body-reader.ts'
import { PortFault } from '../../ports.ts'
import type { Seat } from './seats.ts'

export interface Head {
  readonly status: number
  /** One character per byte, names and order as sent. */
  readonly headers: readonly (readonly [string, string])[]
}
export interface BodyLimit {
  readonly cap: number
  /** Stop quietly after so long; null leaves it to the timeouts of the connection. */
  readonly milliseconds: number | null
}
export type ExchangeEnd =
  /** The whole message was read. */
  | { readonly kind: 'complete' }
  /** We stopped: enough bytes, or enough time for a redirect's body. */
  | { readonly kind: 'enough' }
  /** The body paused too long, or `signal` ended. */
  | { readonly kind: 'body-timeout' | 'aborted' }
  /** The sender broke off within the body. */
  | { readonly kind: 'short' }
  /** No head was had. `untouched`: not a byte had come back, so a reused connection may simply have been stale. */
  | {
      readonly kind: 'failed'
      readonly failure: FailureKind
      readonly detail: string
      readonly untouched: boolean
    }
export interface Exchanged {
  readonly head: Head | null
  readonly body: BodyReader
  readonly end: ExchangeEnd
}
/** `bodyLimit` is asked once the head is there. */
export interface Request {
  readonly url: URL
  readonly headers: readonly string[]
  readonly bodyLimit: (head: Head) => BodyLimit
  readonly signal: AbortSignal
}

const ENOUGH = new Error('enough was read')
const ABORTED = new Error('the signal ended')

/**
 * Resolves once the exchange has ended in whatever way; rejects with a PortFault only where we ourselves wrote a request
 * that may not be sent. The seat can be given back only after `complete`.
 */
export function exchange(seat: Seat, request: Request): Promise<Exchanged> {
  const { promise, resolve, reject } = Promise.withResolvers<Exchanged>()
  let controller: Dispatcher.DispatchController | null = null
  let head: Head | null = null
  let body = new BodyReader(0)
  let begun = false
  let timer: NodeJS.Timeout | undefined
  const finish = (end: ExchangeEnd): void => {
    clearTimeout(timer)
    request.signal.removeEventListener('abort', abort)
    resolve({ head, body, end })
  }
  const abort = (): void => {
    if (controller === null) void seat.client.destroy(ABORTED)
    else controller.abort(ABORTED)
  }
  const handler: Dispatcher.DispatchHandler = {
    onRequestStart(started) {
      controller = started
    },
    onResponseStarted() {
      begun = true
    },
    onResponseStart(started, status) {
      if (status < 200) return
      head = { status, headers: readHeaders(started.rawHeaders) }
      const limit = request.bodyLimit(head)
      body = new BodyReader(limit.cap)
      if (limit.milliseconds !== null) timer = setTimeout(() => started.abort(ENOUGH), limit.milliseconds)
    },
    onResponseData(started, piece) {
      if (!body.take(piece)) started.abort(ENOUGH)
    },
    onResponseEnd() {
      finish({ kind: 'complete' })
    },
    onResponseError(_, error) {
      if (error instanceof errors.InvalidArgumentError) reject(invalidRequest(error))
      finish(endOf(error, head !== null, begun))
    },
  }
  if (request.signal.aborted) {
    finish({ kind: 'aborted' })
    return promise
  }
  request.signal.addEventListener('abort', abort, { once: true })
  seat.uses += 1
  seat.filter.arm()
  seat.client.dispatch(
    {
      path: `${request.url.pathname}${request.url.search}`,
      method: 'GET',
      headers: [...request.headers],
    },
    handler,
  )
  return promise
}

/** A user agent or language with a line break in it, say: configuration, never the web. */
function invalidRequest(cause: Error): PortFault {
  return new PortFault('probe', 'invalid-request', `the request may not be sent: ${cause.message}`, {
    retryable: false,
    cause,
  })
}

function readHeaders(raw: Dispatcher.DispatchController['rawHeaders']): (readonly [string, string])[] {
  if (!Array.isArray(raw)) return []
  const text = raw.map((part) => (typeof part === 'string' ? part : part.toString('latin1')))
  return text.flatMap((name, index) => (index % 2 === 0 ? [[name, text[index + 1] ?? ''] as const] : []))
}

function endOf(error: Error, hasHead: boolean, begun: boolean): ExchangeEnd {
  if (error === ENOUGH) return { kind: 'enough' }
  if (error === ABORTED) return { kind: 'aborted' }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  if (hasHead) return code === 'UND_ERR_BODY_TIMEOUT' ? { kind: 'body-timeout' } : { kind: 'short' }
  return { kind: 'failed', ...failureOf(code, error.message, begun), untouched: !begun }
}

function failureOf(code: string, message: string, begun: boolean): { failure: FailureKind; detail: string } {
  switch (code) {
    case 'UND_ERR_HEADERS_TIMEOUT':
    case 'ETIMEDOUT':
      return { failure: 'response-timeout', detail: code }
    case 'UND_ERR_HEADERS_OVERFLOW':
    case 'HPE_HEADER_OVERFLOW':
      return { failure: 'bad-response', detail: 'headers-too-large' }
    case 'ECONNRESET':
    case 'ECONNABORTED':
    case 'EPIPE':
      return { failure: 'connection-reset', detail: code }
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return { failure: 'no-route', detail: code }
    case 'UND_ERR_SOCKET':
      return ofClosedSocket(message, begun)
    default:
      // TLS 1.3 reports some refusals (a client certificate that is wanted) only after the handshake.
      if (/^ERR_SSL|^EPROTO/.test(code)) return { failure: 'tls-handshake', detail: code }
      return { failure: 'bad-response', detail: parserComplaint(message) ?? code }
  }
}

/** llhttp's own words, one of a fixed list, as a code: "(Invalid header token)" → `invalid-header-token`. */
function parserComplaint(message: string): string | null {
  const words = /\(([\w ,.'/-]{3,80})\)$/.exec(message)?.[1]
  return words === undefined
    ? null
    : words
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/-$/, '')
}

/** undici has one code for all of these; the message is the only difference. */
function ofClosedSocket(message: string, begun: boolean): { failure: FailureKind; detail: string } {
  if (message === 'bad upgrade') return { failure: 'bad-response', detail: 'unasked-upgrade' }
  if (message === 'bad response') return { failure: 'bad-response', detail: 'unasked-response' }
  return begun
    ? { failure: 'bad-response', detail: 'head-broken-off' }
    : { failure: 'connection-reset', detail: 'closed-without-answer' }
}
