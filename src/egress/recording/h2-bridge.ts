/**
 * Origins that speak HTTP/2 alone (decisions 11): asked in HTTP/1.1 first like all others, then in HTTP/2, where the recorder
 * still sees one message each way. What is delivered and recorded is the decoded header list in its order and the DATA bytes
 * as they came, under a status line of HTTP/1.1's form. Deliberately absent: server push, trailers, several streams at once.
 */
import { constants, type ClientHttp2Session, type ClientHttp2Stream } from 'node:http2'
import { createServer, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { duplexPair, type Duplex } from 'node:stream'
import { DialFailure, type Connection, type DialRequest, type Egress } from '../egress.ts'
import { requestOver, speakH2 } from '../h2-session.ts'

/** The peer's word for "none of the protocols that you offer" (RFC 7301 §3.2). */
const NO_PROTOCOL = /NO_APPLICATION_PROTOCOL/
/** Of the connection, not of the message (RFC 9113 §8.2.2). */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'upgrade',
  'host',
  'http2-settings',
])

/** An egress whose dials for HTTP/1.1 also reach origins that know HTTP/2 alone; each is found out once. */
export function reachingH2(egress: Egress): Egress {
  const known = new Set<string>()
  async function dialH2(request: DialRequest): Promise<Connection> {
    const connection = await egress.dial({ ...request, tls: { alpn: ['h2'] } })
    if (connection.alpn === 'h2') return bridged(connection, request)
    connection.socket.destroy()
    throw new DialFailure('tls-handshake', 'NO_COMMON_PROTOCOL')
  }
  return {
    ...egress,
    async dial(request) {
      if (request.tls?.alpn.includes('http/1.1') !== true) return await egress.dial(request)
      const origin = `${request.host}:${request.port}`
      if (known.has(origin)) return await dialH2(request)
      try {
        return await egress.dial(request)
      } catch (error) {
        if (!(error instanceof DialFailure) || !NO_PROTOCOL.test(error.detail ?? '')) throw error
      }
      const connection = await dialH2(request)
      known.add(origin)
      return connection
    },
  }
}

/** The same connection with a socket on which HTTP/1.1 is spoken for one exchange. */
function bridged(connection: Connection, { host, port }: DialRequest): Connection {
  const [near, far] = duplexPair()
  const authority = port === 443 ? host : `${host}:${port}`
  const session = speakH2(`https://${authority}`, connection.socket)
  const end = () => {
    session.destroy()
    connection.socket.destroy()
    far.destroy()
    near.destroy()
  }
  session.on('error', () => near.destroy(reset()))
  session.on('close', () => far.end())
  near.on('close', end)
  far.on('error', () => undefined)
  // Node's own parser takes the request apart; nothing of its answers is used.
  const server = createServer({ keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 }, (request) =>
    relay(session, request, { near, far, authority }),
  )
  server.on('clientError', end)
  server.emit('connection', far)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a Line needs of a socket what every Duplex has
  return { ...connection, socket: near as unknown as Socket }
}

interface Ends {
  readonly near: Duplex
  readonly far: Duplex
  readonly authority: string
}

function relay(session: ClientHttp2Session, request: IncomingMessage, { near, far, authority }: Ends): void {
  const headers: Record<string, string | string[]> = {
    [constants.HTTP2_HEADER_METHOD]: request.method ?? 'GET',
    [constants.HTTP2_HEADER_SCHEME]: 'https',
    [constants.HTTP2_HEADER_AUTHORITY]: authority,
    [constants.HTTP2_HEADER_PATH]: request.url ?? '/',
  }
  for (let at = 0; at + 1 < request.rawHeaders.length; at += 2) {
    const name = request.rawHeaders[at]?.toLowerCase() ?? ''
    const value = request.rawHeaders[at + 1] ?? ''
    if (HOP_BY_HOP.has(name)) continue
    headers[name] = headers[name] === undefined ? value : [headers[name], value].flat()
  }
  const bodyless =
    request.headers['content-length'] === undefined && request.headers['transfer-encoding'] === undefined
  let stream: ClientHttp2Stream
  try {
    stream = requestOver(session, headers, { endStream: bodyless })
  } catch {
    near.destroy(reset())
    return
  }
  if (!bodyless) request.pipe(stream)
  stream.on('headers', (interim, _flags, raw?: unknown) => far.write(headOf(Number(interim[':status']), raw)))
  stream.on('response', (answer, _flags, raw?: unknown) => {
    far.write(headOf(Number(answer[':status']), raw))
    stream.on('data', (chunk: Buffer) => {
      if (far.write(chunk)) return
      stream.pause()
      far.once('drain', () => stream.resume())
    })
  })
  stream.on('error', () => near.destroy(reset()))
  // A stream that was reset ends too: only its code tells, once it is closed, whether it was whole.
  stream.on('close', () => {
    if (stream.rstCode === constants.NGHTTP2_NO_ERROR) far.end()
    else near.destroy(reset())
    session.close()
  })
}

/** Names and values in the order in which they came, pseudo-headers apart; framing fields of HTTP/1.1 have no place here. */
function headOf(status: number, raw: unknown): Buffer {
  const list = Array.isArray(raw) ? raw.map(String) : []
  const lines = [`HTTP/1.1 ${status} `]
  for (let at = 0; at + 1 < list.length; at += 2) {
    const name = list[at] ?? ''
    if (!name.startsWith(':') && !HOP_BY_HOP.has(name)) lines.push(`${name}: ${list[at + 1] ?? ''}`)
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
}

function reset(): Error {
  return Object.assign(new Error('the HTTP/2 stream was reset'), { code: 'ECONNRESET' })
}
