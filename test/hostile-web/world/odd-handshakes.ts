/** Handshakes that go another way than Node's servers would have them: servers set up for one oddity each, and bytes by hand. */
import type { Server as HttpsServer, ServerOptions } from 'node:https'
import type { Socket } from 'node:net'
import { duplexPair, type Duplex } from 'node:stream'
import type { OddHandshake } from '../case.ts'

type Served = Exclude<OddHandshake, 'unrecognized-name' | 'silent-after-hello'> | 'weak-key'

/** What the server of such a handshake is made with. */
export const oddServers: Readonly<Record<Served, ServerOptions>> = {
  'old-protocols': { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' },
  'old-ciphers': { maxVersion: 'TLSv1.2', ciphers: 'eNULL:@SECLEVEL=0' },
  'elderly-ciphers': { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA' },
  'client-certificate-tls12': { maxVersion: 'TLSv1.2', requestCert: true, rejectUnauthorized: true },
  'client-certificate-optional': { requestCert: true, rejectUnauthorized: false },
  'unrecognized-name-warned': { maxVersion: 'TLSv1.2' },
  'in-crumbs': {},
  // A server may hold a weak key; it is the visitor who minds.
  'weak-key': { ciphers: 'DEFAULT:@SECLEVEL=0' },
}

export function isServedOddly(kind: string): kind is Served {
  return Object.hasOwn(oddServers, kind)
}

// Alert, TLS 1.2, two bytes: unrecognized_name (RFC 6066 §3), as a warning and as the end.
const alert = (level: number): Buffer => Buffer.from([0x15, 3, 3, 0, 2, level, 112])
const WARNING = 1
const FATAL = 2
const CRUMB = 23

/** True where the handshake ends, or stays, here. */
export function playAlone(socket: Socket, kind: string): boolean {
  if (kind === 'unrecognized-name') socket.end(alert(FATAL))
  else if (kind !== 'silent-after-hello') return false
  return true
}

/** The connection as its server is to have it. */
export function prepare(socket: Socket, kind: Served): Socket | Duplex {
  if (kind === 'unrecognized-name-warned') socket.write(alert(WARNING))
  return kind === 'in-crumbs' ? inCrumbs(socket) : socket
}

/** Everything that is sent goes out in small pieces, each in a packet of its own. */
function inCrumbs(socket: Socket): Duplex {
  const [mine, theirs] = duplexPair()
  socket.setNoDelay(true)
  socket.on('data', (piece: Buffer) => mine.write(piece)).on('end', () => mine.end())
  socket.on('close', () => mine.destroy())
  const waiting: Buffer[] = []
  let running = false
  const next = (): void => {
    const piece = waiting.shift()
    running = piece !== undefined && !socket.destroyed
    if (piece === undefined || socket.destroyed) return
    if (piece.length > CRUMB) waiting.unshift(piece.subarray(CRUMB))
    socket.write(piece.subarray(0, CRUMB), () => setImmediate(next))
  }
  mine.on('data', (piece: Buffer) => {
    waiting.push(piece)
    if (!running) next()
  })
  mine.on('error', () => {}).on('close', () => socket.destroySoon())
  theirs.on('error', () => {})
  return theirs
}

export type OddServers = Readonly<Record<Served, HttpsServer>>

export function openOddServers(create: (options: ServerOptions) => HttpsServer): OddServers {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one for each of its keys
  return Object.fromEntries(
    Object.entries(oddServers).map(([kind, options]) => [kind, create(options)]),
  ) as OddServers
}
