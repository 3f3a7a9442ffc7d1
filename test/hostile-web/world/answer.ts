/** Sends one answer of a case over HTTP/1.1 or HTTP/2: well-formed ones by Node, raw ones byte for byte on the socket. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { constants, type ServerHttp2Stream } from 'node:http2'
import type { Socket } from 'node:net'
import type { RawAnswer, WebAnswer } from '../case.ts'

/** Timers of answers under way; cleared when the world ends. */
export type Timers = Set<NodeJS.Timeout>

const later = (timers: Timers, milliseconds: number, act: () => void): void => {
  const timer = setTimeout(() => {
    timers.delete(timer)
    act()
  }, milliseconds)
  timers.add(timer)
}

export function sendOverOne(
  request: IncomingMessage,
  response: ServerResponse,
  answer: WebAnswer | RawAnswer,
  timers: Timers,
): void {
  const { socket } = request
  if ('raw' in answer) {
    sendRaw(socket, answer, request.method === 'HEAD', timers)
    // Node then takes the next request of this connection, though it never saw an answer to this one.
    if (answer.then === 'keep') response.emit('finish')
    return
  }
  const begin = (): void => {
    const body = bytesOf(answer.body)
    const headers = answer.headers ?? []
    const named = new Set(headers.map(([name]) => name.toLowerCase()))
    const lengthKnown = named.has('content-length') || named.has('transfer-encoding')
    const bare = [204, 304].includes(answer.status) || answer.status < 200
    const added =
      answer.chunks === undefined && !lengthKnown && !bare ? [['Content-Length', String(body.length)]] : []
    response.writeHead(answer.status, [...headers, ...added].flat())
    if (answer.chunks === undefined || request.method === 'HEAD') response.end(body)
    else inPieces(answer.chunks, answer.every ?? 0, timers, response)
  }
  if (answer.delay === undefined) begin()
  else later(timers, answer.delay, begin)
}

export function sendOverTwo(
  stream: ServerHttp2Stream,
  method: string,
  answer: WebAnswer | RawAnswer,
  timers: Timers,
): void {
  // There is no line of bytes to be raw on: the stream ends as a broken server's does.
  if ('raw' in answer) return stream.close(constants.NGHTTP2_INTERNAL_ERROR)
  const begin = (): void => {
    if (stream.destroyed) return
    const headers: Record<string, string | string[] | number> = { ':status': answer.status }
    for (const [name, value] of answer.headers ?? []) {
      const key = name.toLowerCase()
      // RFC 9113 §8.2.2: connection headers have no place here.
      if (['connection', 'keep-alive', 'transfer-encoding', 'upgrade'].includes(key)) continue
      const before = headers[key]
      headers[key] = before === undefined ? value : [before, value].flat().map(String)
    }
    const body = bytesOf(answer.body)
    const bare = method === 'HEAD' || [204, 304].includes(answer.status)
    stream.respond(headers, { endStream: bare })
    if (bare) return
    if (answer.chunks === undefined) stream.end(body)
    else inPieces(answer.chunks, answer.every ?? 0, timers, stream)
  }
  if (answer.delay === undefined) begin()
  else later(timers, answer.delay, begin)
}

function inPieces(
  chunks: readonly (string | Uint8Array)[],
  every: number,
  timers: Timers,
  to: ServerResponse | ServerHttp2Stream,
): void {
  const next = (index: number): void => {
    if (to.destroyed) return
    const piece = chunks[index]
    if (piece === undefined) {
      to.end()
      return
    }
    // An empty chunk would end a chunked body.
    if (piece.length > 0) to.write(piece)
    later(timers, every, () => next(index + 1))
  }
  next(0)
}

function sendRaw(socket: Socket, answer: RawAnswer, headOnly: boolean, timers: Timers): void {
  const whole = bytesOf(answer.raw)
  const headEnd = whole.indexOf('\r\n\r\n')
  // What is asked with HEAD gets a head (RFC 9110 §9.3.2), from odd servers too.
  const bytes = headOnly && headEnd !== -1 ? whole.subarray(0, headEnd + 4) : whole
  const repeat = (): void => {
    if (socket.destroyed) return
    const free = socket.write(bytesOf(answer.again ?? answer.raw))
    const every = answer.every ?? 0
    if (every > 0 || free) later(timers, every, repeat)
    else socket.once('drain', repeat)
  }
  socket.write(bytes, () => {
    if (answer.then === 'close') socket.end()
    // A moment, so that the bytes arrive before the reset makes the other side drop them.
    else if (answer.then === 'reset') later(timers, 50, () => resetBelow(socket))
    else if (answer.then === 'repeat' && !headOnly) repeat()
  })
}

/** TLS knows no reset: it is the connection below that is reset. */
function resetBelow(socket: Socket & { readonly _parent?: Socket }): void {
  const below = socket._parent ?? socket
  if (below.destroyed) return
  below.resetAndDestroy()
  socket.destroy()
}

function bytesOf(body: string | Uint8Array | undefined): Buffer {
  if (body === undefined) return Buffer.alloc(0)
  return typeof body === 'string' ? Buffer.from(body, 'utf8') : Buffer.from(body)
}
