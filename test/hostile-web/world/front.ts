/**
 * What stands behind the world's listeners: looks at the first bytes of a connection, plays the TLS faults that come
 * before any certificate, and hands the rest to one of four Node servers that never listen themselves (plain HTTP/1.1,
 * and TLS with HTTP/1.1, with both, with HTTP/2 only).
 */
import {
  createServer as createPlain,
  type IncomingMessage,
  type ServerResponse,
  type Server as HttpServer,
} from 'node:http'
import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2'
import { createServer as createSecure, type Server as HttpsServer } from 'node:https'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { createServer as createBare, type Server as TlsServer, type TLSSocket } from 'node:tls'
import type { TlsKind } from '../case.ts'
import type { CertificateShop } from './certificates.ts'
import { serverNameOf } from './hello.ts'
import type { Hosts } from './hosts.ts'
import { isServedOddly, openOddServers, playAlone, prepare } from './odd-handshakes.ts'

/** A request as one of the servers got it; exactly one of `one` and `two` is there. */
export interface Arrived {
  readonly scheme: 'http' | 'https'
  readonly connection: number
  readonly one: { readonly request: IncomingMessage; readonly response: ServerResponse } | null
  readonly two: { readonly request: Http2ServerRequest; readonly response: Http2ServerResponse } | null
}

type Served = HttpServer | HttpsServer | Http2SecureServer | TlsServer

export interface Front {
  /** Takes a connection to any listener: what it speaks, its first byte says. */
  take(socket: Socket): void
  /** Counts connections anew. */
  forget(): void
  close(): void
}

const TLS_HANDSHAKE = 0x16
// Alert, TLS 1.2, two bytes: fatal handshake_failure (RFC 5246 §7.2).
const HANDSHAKE_FAILURE = Buffer.from([0x15, 3, 3, 0, 2, 2, 40])
const longestHello = 65_536
// Longer than any address that a case cites.
const maxHeaderSize = 400_000

export function openFront(hosts: Hosts, shop: CertificateShop, arrive: (arrived: Arrived) => void): Front {
  const sockets = new Set<Socket>()
  const numbers = new WeakMap<object, number>()
  let count = 0
  const context = (host: string, done: (fault: Error | null, found?: never) => void): void => {
    const kind = hosts.find(host)?.behaviour.tls ?? 'good'
    shop.contextFor(host, kind).then(
      (found) => done(null, found as never),
      (fault: unknown) => done(fault instanceof Error ? fault : new Error(String(fault))),
    )
  }
  const numberOf = (socket: object | null): number => (socket === null ? 0 : (numbers.get(socket) ?? 0))
  const overOne =
    (scheme: 'http' | 'https') =>
    (request: IncomingMessage, response: ServerResponse): void =>
      arrive({ scheme, connection: numberOf(request.socket), one: { request, response }, two: null })
  const shared = { SNICallback: context, maxHeaderSize, insecureHTTPParser: true } as const
  const http2 = { SNICallback: context, maxSendHeaderBlockLength: maxHeaderSize }
  const plain = createPlain({ maxHeaderSize, insecureHTTPParser: true }, overOne('http'))
  const secure = createSecure(shared, overOne('https'))
  const asking = createSecure({ ...shared, requestCert: true, rejectUnauthorized: true }, overOne('https'))
  const both = createSecureServer({ ...http2, allowHTTP1: true })
  const only = createSecureServer(http2)
  for (const server of [both, only])
    server.on('request', (request: Http2ServerRequest, response: Http2ServerResponse) => {
      if (request.httpVersion !== '2.0')
        return overOne('https')(request as unknown as IncomingMessage, response as unknown as ServerResponse)
      const socket = request.stream.session?.socket ?? null
      arrive({ scheme: 'https', connection: numberOf(socket), one: null, two: { request, response } })
    })
  const odd = openOddServers((options) => createSecure({ ...shared, ...options }, overOne('https')))
  const lines = createBare({
    SNICallback: context,
    ALPNCallback: ({ servername, protocols }) => {
      const { alpn = ['http/1.1'] } = hosts.find(servername)?.behaviour ?? {}
      return alpn.find((protocol) => protocols.includes(protocol))
    },
  })
  const linesOf = new Map<string, number>()
  lines.on('secureConnection', (socket) => {
    socket.on('error', () => {})
    const name = typeof socket.servername === 'string' ? socket.servername : ''
    const before = linesOf.get(name) ?? 0
    linesOf.set(name, before + 1)
    const protocol = socket.alpnProtocol === 'h2' ? 'h2' : 'http/1.1'
    hosts.find(name)?.behaviour.line?.({ socket, protocol, before })
  })
  const servers: readonly Served[] = [plain, secure, asking, both, only, lines, ...Object.values(odd)]
  for (const server of servers) {
    server.on('clientError', (_: Error, socket: Socket) => socket.destroy())
    // A moment, so that OpenSSL's alert leaves before its socket does.
    server.on('tlsClientError', (_: Error, socket: TLSSocket) =>
      setTimeout(() => socket.destroy(), 100).unref(),
    )
    server.on('sessionError', () => {})
    // Node's own servers must not end what a case holds open.
    if ('setTimeout' in server) server.setTimeout(0)
    if ('requestTimeout' in server) Object.assign(server, { requestTimeout: 0, headersTimeout: 0 })
  }
  const hand = (server: Served, socket: Socket, read: Buffer, as: Socket | Duplex = socket): void => {
    socket.pause()
    if (read.length > 0) socket.unshift(read)
    server.emit('connection', as)
    process.nextTick(() => socket.resume())
  }
  const serverFor = (host: string): Served => {
    const behaviour = hosts.find(host)?.behaviour
    if (behaviour?.line !== undefined) return lines
    if (behaviour?.tls !== undefined && isServedOddly(behaviour.tls)) return odd[behaviour.tls]
    if (behaviour?.tls === 'client-certificate') return asking
    return behaviour?.http2 === 'only' ? only : behaviour?.http2 === 'offered' ? both : secure
  }
  const greet = (socket: Socket): void => {
    let read = Buffer.alloc(0)
    const hear = (piece: Buffer): void => {
      read = Buffer.concat([read, piece])
      if (read[0] !== TLS_HANDSHAKE) {
        socket.off('data', hear)
        return hand(plain, socket, read)
      }
      const name = serverNameOf(read)
      if (name === undefined && read.length < longestHello) return
      socket.off('data', hear)
      const host = name === null || name === undefined ? '' : name
      const kind = hosts.find(host)?.behaviour.tls ?? 'good'
      if (playFault(socket, kind)) return
      hand(serverFor(host), socket, read, isServedOddly(kind) ? prepare(socket, kind) : socket)
    }
    socket.on('data', hear)
  }
  return {
    take(socket) {
      count += 1
      numbers.set(socket, count)
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => sockets.delete(socket))
      greet(socket)
    },
    forget: () => linesOf.clear(),
    close() {
      for (const server of servers) if ('closeAllConnections' in server) server.closeAllConnections()
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** True where the handshake ends here. */
function playFault(socket: Socket, kind: TlsKind): boolean {
  if (kind === 'handshake-failure') socket.end(HANDSHAKE_FAILURE)
  else if (kind === 'broken-off') socket.end()
  else if (kind === 'not-tls')
    socket.end(
      'HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: 22\r\n\r\n<h1>400 Bad Request</h1'.slice(
        0,
        -1,
      ),
    )
  else return playAlone(socket, kind)
  return true
}
