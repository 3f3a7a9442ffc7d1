/**
 * The inside of a CONNECT tunnel: what the browser speaks there is seen from its first byte. TLS is ended here with a leaf
 * of our own authority (HTTP/1.1 only), letters are plain HTTP (ws: comes that way), anything else is not let out.
 */
import { TLSSocket } from 'node:tls'
import type { Authority } from '../authority.ts'
import type { Lane } from './lane.ts'
import { Line } from './line.ts'

const HANDSHAKE = 22
const HANDSHAKE_TIME = 10_000

export type Inside =
  | { readonly kind: 'tls' }
  | { readonly kind: 'plain' }
  /** The browser left without a word: a spare connection. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'foreign'; readonly detail: string }

/** Waits for the first byte; takes nothing. */
export async function lookInside(client: Line): Promise<Inside> {
  await client.ready()
  const byte = client.firstByte
  if (byte === null) return { kind: 'nothing' }
  if (byte === HANDSHAKE) return { kind: 'tls' }
  if (byte >= 65 && byte <= 90) return { kind: 'plain' }
  return { kind: 'foreign', detail: `first byte 0x${byte.toString(16).padStart(2, '0')}` }
}

/** Ends the browser's TLS and puts the decrypted line in its place. Null when it worked, else why it did not. */
export async function secureClient(lane: Lane, authority: Authority, host: string): Promise<string | null> {
  const secureContext = await authority.leafFor(host)
  if (lane.client.socket.destroyed) return 'closed before the handshake'
  const socket = new TLSSocket(lane.client.detach(), {
    isServer: true,
    secureContext,
    ALPNProtocols: ['http/1.1'],
  })
  const { promise, resolve } = Promise.withResolvers<string | null>()
  const timer = setTimeout(() => resolve('handshake timed out'), HANDSHAKE_TIME)
  const failed = (error: Error): void => resolve((error as NodeJS.ErrnoException).code ?? error.message)
  socket.once('secure', () => resolve(null))
  socket.on('_tlsError', failed)
  socket.on('error', failed)
  lane.client = new Line(socket)
  lane.client.onOver(() => resolve('closed in the handshake'))
  const failure = await promise
  clearTimeout(timer)
  lane.client.onOver(null)
  if (failure !== null) await lane.client.cut()
  return failure
}
