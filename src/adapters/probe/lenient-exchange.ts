/**
 * One GET over a plain socket, read as leniently as browsers read: the second try at a server whose answer the strict
 * parser could not make out. The connection is of no use afterwards.
 */
import type { Socket } from 'node:net'
import { codeOf } from '../../egress/failures.ts'
import { LenientResponse } from './lenient-response.ts'
import {
  endOfStopped,
  mostTaken,
  Receiving,
  type Exchanged,
  type ExchangeEnd,
  type Request,
  type WireLimits,
} from './receiving.ts'
import { endOfTooMuch } from './wire-cap.ts'

/** Resolves once the exchange has ended in whatever way. The caller destroys the socket. */
export function exchangeLeniently(socket: Socket, request: Request, limits: WireLimits): Promise<Exchanged> {
  const response = new LenientResponse(limits.maxHeaderBytes)
  const receiving = new Receiving(request, (why) => end(endOfStopped(why) ?? { kind: 'short' }))
  if (receiving.ended) return receiving.exchanged
  let untouched = true
  let taken = 0
  let timer = setTimeout(late, limits.headersTimeout)
  socket.on('data', (bytes: Buffer) => {
    untouched = false
    taken += bytes.length
    if (taken > mostTaken(limits)) return end(endOfTooMuch(receiving.hasHead))
    for (const event of response.take(bytes)) play(event)
    if (receiving.hasHead && !receiving.ended) {
      clearTimeout(timer)
      timer = setTimeout(late, limits.bodyTimeout)
    }
  })
  socket.once('end', closed).once('close', closed)
  socket.once('error', (error) => broken(codeOf(error) ?? 'ECONNRESET'))
  socket.write(requestText(request), 'latin1')
  return receiving.exchanged

  function play(event: ReturnType<LenientResponse['take']>[number]): void {
    if (event.kind === 'head') receiving.begin(event.head)
    else if (event.kind === 'data') receiving.take(event.piece)
    else if (event.kind === 'end') end({ kind: 'complete' })
    else if (receiving.hasHead) end({ kind: 'short' })
    else end({ kind: 'failed', failure: 'bad-response', detail: event.detail, untouched: false })
  }
  function closed(): void {
    if (untouched) broken('closed-without-answer')
    else for (const event of response.close()) play(event)
  }
  function broken(detail: string): void {
    if (receiving.hasHead) end({ kind: 'short' })
    else end({ kind: 'failed', failure: 'connection-reset', detail, untouched })
  }
  function late(): void {
    if (receiving.hasHead) end({ kind: 'body-timeout' })
    else end({ kind: 'failed', failure: 'response-timeout', detail: 'ETIMEDOUT', untouched })
  }
  function end(how: ExchangeEnd): void {
    clearTimeout(timer)
    socket.pause()
    receiving.end(how)
  }
}

function requestText({ url, headers }: Request): string {
  const fields = [`host: ${url.host}`, 'connection: close']
  for (let index = 0; index + 1 < headers.length; index += 2)
    fields.push(`${headers[index]}: ${headers[index + 1]}`)
  return `GET ${url.pathname}${url.search} HTTP/1.1\r\n${fields.join('\r\n')}\r\n\r\n`
}
