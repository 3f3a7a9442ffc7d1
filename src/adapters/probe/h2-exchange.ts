/** One GET over an HTTP/2 session, for origins that speak nothing else. Says how it ended and judges nothing. */
import { constants, type ClientHttp2Session, type ClientHttp2Stream } from 'node:http2'
import { codeOf } from '../../egress/failures.ts'
import {
  endOfStopped,
  Receiving,
  type Exchanged,
  type ExchangeEnd,
  type Request,
  type WireLimits,
} from './receiving.ts'

/** Resolves once the exchange has ended in whatever way. The session can be used again only after `complete`. */
export function exchangeOverH2(
  session: ClientHttp2Session,
  request: Request,
  limits: WireLimits,
): Promise<Exchanged> {
  let stream: ClientHttp2Stream | null = null
  let timer: NodeJS.Timeout | undefined
  let fault: Error | null = null
  const end = (how: ExchangeEnd): void => {
    clearTimeout(timer)
    receiving.end(how)
    if (how.kind !== 'complete') stream?.close(constants.NGHTTP2_CANCEL)
  }
  const receiving = new Receiving(request, (why) => end(endOfStopped(why) ?? { kind: 'short' }))
  if (receiving.ended) return receiving.exchanged
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
    stream = session.request(headersOf(request), { endStream: true })
  } catch (error) {
    end(brokenOff(error, receiving.hasHead))
    return receiving.exchanged
  }
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
    const whole = fault === null && stream?.rstCode === constants.NGHTTP2_NO_ERROR && receiving.hasHead
    end(whole ? { kind: 'complete' } : brokenOff(fault, receiving.hasHead))
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

function brokenOff(error: unknown, hasHead: boolean): ExchangeEnd {
  if (hasHead) return { kind: 'short' }
  const code = codeOf(error) ?? 'ERR_HTTP2_STREAM_CANCEL'
  const isGone = /^E(?:CONNRESET|PIPE|CONNABORTED)$|_SESSION_ERROR$|_STREAM_CANCEL$|GOAWAY/.test(code)
  return {
    kind: 'failed',
    failure: isGone ? 'connection-reset' : 'bad-response',
    detail: code,
    untouched: true,
  }
}
