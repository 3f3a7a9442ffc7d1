/** One GET over an HTTP/2 session, for origins that speak nothing else. Says how it ended and judges nothing. */
import { constants, type ClientHttp2Session, type ClientHttp2Stream } from 'node:http2'
import type { Socket } from 'node:net'
import { codeOf } from '../../egress/failures.ts'
import { requestOver } from '../../egress/h2-session.ts'
import {
  endOfStopped,
  mostTaken,
  Receiving,
  type Exchanged,
  type ExchangeEnd,
  type Request,
  type WireLimits,
} from './receiving.ts'
import { endOfTooMuch, watchReads } from './wire-cap.ts'

/** Resolves once the exchange has ended in whatever way. The session can be used again only after `complete`. */
export function exchangeOverH2(
  session: ClientHttp2Session,
  socket: Socket,
  request: Request,
  limits: WireLimits,
): Promise<Exchanged> {
  let stream: ClientHttp2Stream | null = null
  let timer: NodeJS.Timeout | undefined
  let fault: Error | null = null
  let unwatch = (): void => {}
  const end = (how: ExchangeEnd): void => {
    clearTimeout(timer)
    unwatch()
    receiving.end(how)
    if (how.kind !== 'complete') stream?.close(constants.NGHTTP2_CANCEL)
  }
  let goneAway: { readonly code: number; readonly last: number } | null = null
  const receiving = new Receiving(request, (why) => end(endOfStopped(why) ?? { kind: 'short' }))
  if (receiving.ended) return receiving.exchanged
  unwatch = watchReads(socket, mostTaken(limits), () => {
    end(endOfTooMuch(receiving.hasHead))
    session.destroy()
  })
  const late = (): void => {
    if (receiving.hasHead) end({ kind: 'body-timeout' })
    else
      end({ kind: 'failed', failure: 'response-timeout', detail: 'UND_ERR_HEADERS_TIMEOUT', untouched: true })
  }
  const wait = (milliseconds: number): void => {
    clearTimeout(timer)
    timer = setTimeout(late, milliseconds)
  }
  wait(limits.headersTimeout)
  try {
    stream = requestOver(session, headersOf(request), { endStream: true })
  } catch (error) {
    // The connection was given up while this request was on its way to it.
    const detail = codeOf(error) ?? 'ERR_HTTP2_INVALID_SESSION'
    if (detail.includes('GOAWAY')) end({ ...withheld(constants.NGHTTP2_REFUSED_STREAM), unseen: true })
    else end({ kind: 'failed', failure: 'connection-reset', detail, untouched: true })
    return receiving.exchanged
  }
  const leave = (code: number, last: number): void => {
    goneAway = { code, last }
  }
  session.once('goaway', leave)
  stream.on('response', (headers, _flags, raw?: unknown) => {
    wait(limits.bodyTimeout)
    receiving.begin({ status: headers[':status'] ?? 0, headers: fieldsOf(raw, headers) })
  })
  stream.on('data', (piece: Buffer) => {
    wait(limits.bodyTimeout)
    receiving.take(piece)
  })
  stream.once('error', (error) => {
    fault = error
  })
  // Node also ends a stream that was reset; its code tells the two apart.
  stream.once('close', () => {
    session.off('goaway', leave)
    const [rstCode, id] = [stream?.rstCode ?? 0, stream?.id ?? 0]
    if (receiving.hasHead)
      return end(fault === null && rstCode === 0 ? { kind: 'complete' } : { kind: 'short' })
    // RFC 9113 §6.8 and §8.7: streams above the last one, and refused ones, were not looked at.
    const unseen = rstCode === constants.NGHTTP2_REFUSED_STREAM || (goneAway !== null && id > goneAway.last)
    const code = goneAway !== null && goneAway.code !== 0 ? goneAway.code : rstCode
    if (isProtocolFault(fault)) end(brokenOff(fault))
    else if (unseen) end({ ...withheld(code), unseen })
    else if (goneAway !== null || (isReset(fault) && !session.destroyed)) end(withheld(code))
    else end(brokenOff(fault))
  })
  return receiving.exchanged
}

function headersOf({ url, headers }: Request): Record<string, string> {
  const fields: Record<string, string> = {
    ':method': 'GET',
    ':scheme': 'https',
    ':authority': url.host,
    ':path': `${url.pathname}${url.search}`,
  }
  for (let index = 0; index + 1 < headers.length; index += 2)
    fields[headers[index] ?? ''] = headers[index + 1] ?? ''
  return fields
}

/** In the order and number sent, without the pseudo-headers (RFC 9113 §8.3). */
function fieldsOf(raw: unknown, headers: object): (readonly [string, string])[] {
  const flat: unknown[] = Array.isArray(raw)
    ? raw
    : Object.entries(headers).flatMap(([name, value]: [string, unknown]) =>
        (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => [name, one]),
      )
  const fields: (readonly [string, string])[] = []
  for (let index = 0; index + 1 < flat.length; index += 2) {
    const name = String(flat[index])
    if (!name.startsWith(':')) fields.push([name, String(flat[index + 1])])
  }
  return fields
}

type Failed = Extract<ExchangeEnd, { kind: 'failed' }>

/** RFC 9113 §7, by number. */
const reasons = [
  'NO_ERROR',
  'PROTOCOL_ERROR',
  'INTERNAL_ERROR',
  'FLOW_CONTROL_ERROR',
  'SETTINGS_TIMEOUT',
  'STREAM_CLOSED',
  'FRAME_SIZE_ERROR',
  'REFUSED_STREAM',
  'CANCEL',
  'COMPRESSION_ERROR',
  'CONNECT_ERROR',
  'ENHANCE_YOUR_CALM',
  'INADEQUATE_SECURITY',
  'HTTP_1_1_REQUIRED',
]

/** The server is there and gives no answer, with its reason by name: `H2_INTERNAL_ERROR`. */
function withheld(code: number): Failed {
  const detail = `H2_${reasons[code] ?? code}`
  return { kind: 'failed', failure: 'bad-response', detail, untouched: true }
}

function isReset(fault: Error | null): boolean {
  return fault === null || codeOf(fault) === 'ERR_HTTP2_STREAM_ERROR'
}

/** What came was no HTTP/2 that could be read. */
function isProtocolFault(fault: Error | null): boolean {
  return fault !== null && /^ERR_HTTP2_(?:ERROR|TOO_MANY_INVALID_FRAMES)$/.test(codeOf(fault) ?? '')
}

function brokenOff(fault: Error | null): Failed {
  const code = codeOf(fault) ?? 'ERR_HTTP2_STREAM_CANCEL'
  const isGone = /^E(?:CONNRESET|PIPE|CONNABORTED)$|_SESSION_ERROR$|_STREAM_CANCEL$|GOAWAY/.test(code)
  return {
    kind: 'failed',
    failure: isGone ? 'connection-reset' : 'bad-response',
    detail: code,
    untouched: true,
  }
}
