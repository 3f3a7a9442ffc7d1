/**
 * One GET over one HTTP/1.1 seat, by undici. Says how it ended and judges nothing; errors of the wire are values here.
 */
import type { Client, Dispatcher } from 'undici'
import { errors } from '../../egress/undici-client.ts'
import type { FailureKind } from '../../../citations/index.ts'
import { clientCertificateRequired } from '../../egress/egress.ts'
import { PortFault } from '../../ports.ts'
import { endOfStopped, Receiving, type Exchanged, type ExchangeEnd, type Request } from './receiving.ts'
import { endOfTooMuch } from './wire-cap.ts'

/**
 * Resolves once the exchange has ended in whatever way; rejects with a PortFault only where we ourselves wrote a request
 * that may not be sent. The connection can be used again only after `complete`.
 */
export function exchange(client: Client, request: Request): Promise<Exchanged> {
  let controller: Dispatcher.DispatchController | null = null
  let begun = false
  const receiving = new Receiving(request, (why) => {
    if (controller === null) void client.destroy(why)
    else controller.abort(why)
  })
  if (receiving.ended) return receiving.exchanged
  const handler: Dispatcher.DispatchHandler = {
    onRequestStart(started) {
      controller = started
    },
    onResponseStarted() {
      begun = true
    },
    onResponseStart(started, status) {
      if (status >= 200) receiving.begin({ status, headers: readHeaders(started.rawHeaders) })
    },
    onResponseData(_, piece) {
      receiving.take(piece)
    },
    onResponseEnd() {
      receiving.end({ kind: 'complete' })
    },
    onResponseError(_, error) {
      if (error instanceof errors.InvalidArgumentError) receiving.fail(invalidRequest(error))
      else receiving.end(endOf(error, receiving.hasHead, begun))
    },
  }
  const path = `${request.url.pathname}${request.url.search}`
  client.dispatch({ path, method: 'GET', headers: [...request.headers] }, handler)
  return receiving.exchanged
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
  const headers: (readonly [string, string])[] = []
  for (let index = 0; index + 1 < raw.length; index += 2)
    headers.push([textOf(raw[index]), textOf(raw[index + 1])])
  return headers
}

function textOf(part: string | Buffer | undefined): string {
  return typeof part === 'string' ? part : (part?.toString('latin1') ?? '')
}

function endOf(error: Error, hasHead: boolean, begun: boolean): ExchangeEnd {
  const stopped = endOfStopped(error)
  if (stopped?.kind === 'enough') return endOfTooMuch(hasHead)
  if (stopped !== null) return stopped
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  // Lengths that contradict each other are the parser's complaint too, in other words; so is an interim answer too many.
  const isComplaint =
    error.name === 'HTTPParserError' ||
    code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' ||
    error.message === 'bad response'
  const malformed = isComplaint && code !== 'HPE_HEADER_OVERFLOW'
  if (hasHead && code === 'UND_ERR_BODY_TIMEOUT') return { kind: 'body-timeout' }
  const mark = malformed ? { malformed: true as const } : {}
  if (hasHead) return { kind: 'short', ...mark }
  return { kind: 'failed', ...failureOf(code, error.message, begun), untouched: !begun, ...mark }
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
    // A server that had said `Connection: close` ended an idle seat while the next request was on its way to it.
    case 'UND_ERR_DESTROYED':
    case 'UND_ERR_CLOSED':
      return { failure: 'connection-reset', detail: 'closed-without-answer' }
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return { failure: 'no-route', detail: code }
    case 'UND_ERR_SOCKET':
      return ofClosedSocket(message, begun)
    default:
      if (/^ERR_SSL|^EPROTO/.test(code)) return { failure: 'tls-handshake', detail: tlsDetail(code) }
      return { failure: 'bad-response', detail: parserComplaint(message) ?? code }
  }
}

/** TLS 1.3 has a server say only after the handshake that it wants a certificate of ours. */
export function tlsDetail(code: string): string {
  return code === 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' ? clientCertificateRequired : code
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
