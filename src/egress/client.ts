/** HTTP over a connection that egress dialled: where a URL leads to, and an undici client that uses that one connection alone. */
import type { Client as Undici } from 'undici'
import type { Connection, DialRequest } from './egress.ts'
import { Client } from './undici-client.ts'

/** What to dial for a URL of http or https: brackets off, the scheme's port where none is written, HTTP/1.1 alone over TLS. */
export function destinationOf(url: URL): Pick<DialRequest, 'host' | 'port' | 'tls'> {
  const secure = url.protocol === 'https:'
  return {
    host: bareHost(url),
    port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
    tls: secure ? { alpn: ['http/1.1'] } : null,
  }
}

/** The host of a URL, an IPv6 address without its brackets. */
export function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '')
}

/** Longer heads are refused where the caller says nothing else. */
const HEAD_CAP = 65_536

/**
 * A client that speaks HTTP/1.1 over `connection` and never opens another: once that is gone, requests fail. Without
 * timeouts of its own unless `options` give them, since the caller's signal is the clock. The caller destroys it.
 */
export function clientOver(
  origin: string,
  { socket }: Connection,
  options: Omit<Undici.Options, 'connect' | 'pipelining' | 'allowH2'> = {},
): Client {
  // The client hears of it as well; without a listener of its own the socket would end the process.
  socket.on('error', () => {})
  let spent = false
  return new Client(origin, {
    maxHeaderSize: HEAD_CAP,
    headersTimeout: 0,
    bodyTimeout: 0,
    ...options,
    connect: (_options, done) => {
      const error = spent ? new Error('this connection has ended') : null
      spent = true
      // Not at once: undici does not notice a connection that is there before its own call has returned.
      queueMicrotask(() => (error === null ? done(null, socket) : done(error, null)))
    },
    pipelining: 1,
    allowH2: false,
  })
}
