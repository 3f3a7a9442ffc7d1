/**
 * A web server without manners: reads a request head from the raw socket and lets the case answer with whatever bytes it
 * likes. One listener for plain and one for TLS serve all cases; the Host header says which case is meant.
 */
import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import type { TestChain } from '../../fakes/certificates.ts'

export interface Asked {
  readonly path: string
  /** Header lines as received, names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  readonly raw: string
  /** How many requests of this host came before. */
  readonly before: number
}
export type Answering = (asked: Asked, socket: Socket) => void
export interface HostileServer extends AsyncDisposable {
  readonly plain: number
  readonly secure: number
  /** All requests by host, in order. */
  readonly asked: ReadonlyMap<string, readonly Asked[]>
  readonly connections: number
}

/** Starts both listeners. `cases` answers by host name without port. */
export async function startHostileServer(
  cases: ReadonlyMap<string, Answering>,
  chain: TestChain,
): Promise<HostileServer> {
  const asked = new Map<string, Asked[]>()
  const sockets = new Set<Socket>()
  let connections = 0
  const serve = (socket: Socket): void => {
    connections += 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    let head = ''
    socket.on('data', (piece: Buffer) => {
      head += piece.toString('latin1')
      for (let end = head.indexOf('\r\n\r\n'); end !== -1; end = head.indexOf('\r\n\r\n')) {
        const text = head.slice(0, end)
        head = head.slice(end + 4)
        answer(text, socket)
      }
    })
  }
  const answer = (text: string, socket: Socket): void => {
    const [line = '', ...fields] = text.split('\r\n')
    const headers = new Map(
      fields.map((field) => [
        field.slice(0, field.indexOf(':')).toLowerCase(),
        field.slice(field.indexOf(':') + 1).trim(),
      ]),
    )
    const host = (headers.get('host') ?? '').replace(/:\d+$/, '')
    const earlier = asked.get(host) ?? []
    const request = { path: line.split(' ')[1] ?? '', headers, raw: text, before: earlier.length }
    asked.set(host, [...earlier, request])
    const handler = cases.get(host)
    if (handler === undefined) socket.end('HTTP/1.1 500 No Such Case\r\ncontent-length: 0\r\n\r\n')
    else handler(request, socket)
  }
  const plain = createServer(serve)
  const secure = createTlsServer({ key: chain.key, cert: `${chain.leaf}\n${chain.intermediate}` })
  secure.on('secureConnection', serve)
  secure.on('tlsClientError', () => {})
  const plainPort = await listen(plain)
  const securePort = await listen(secure)
  return {
    plain: plainPort,
    secure: securePort,
    asked,
    get connections() {
      return connections
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      plain.close()
      secure.close()
      await Promise.all([once(plain, 'close'), once(secure, 'close')])
    },
  }
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('expected a TCP address')
  return address.port
}

/** A well-formed answer; `fields` are header lines as they are to be sent. */
export function reply(status: string, fields: readonly string[] = [], body = 'x'.repeat(600)): Answering {
  const lines = [`HTTP/1.1 ${status}`, ...fields, `content-length: ${Buffer.byteLength(body)}`]
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
  return (_, socket) => void socket.write(Buffer.concat([head, Buffer.from(body)]))
}

export const page = reply('200 OK', ['content-type: text/html; charset=utf-8'])

/** A redirect; `more` are further header lines. */
export function redirect(status: number, location: string, more: readonly string[] = []): Answering {
  return reply(`${status} Redirect`, [`location: ${location}`, ...more], '')
}

/** Different answers by path; a path not named is a 404. */
export function byPath(paths: Readonly<Record<string, Answering>>): Answering {
  return (asked, socket) => (paths[asked.path] ?? reply('404 Not Found'))(asked, socket)
}

/** The first answers in turn, the last one for ever. */
export function inTurn(...answers: readonly Answering[]): Answering {
  return (asked, socket) => answers[Math.min(asked.before, answers.length - 1)]?.(asked, socket)
}

/** Writes these bytes and leaves the connection open. */
export function raw(text: string): Answering {
  return (_, socket) => void socket.write(text, 'latin1')
}

/** Writes these bytes and closes. */
export function rawAndClose(text: string): Answering {
  return (_, socket) => void socket.end(text, 'latin1')
}

export const hangUp: Answering = (_, socket) => void socket.end()
export const reset: Answering = (_, socket) => void socket.resetAndDestroy()
export const silence: Answering = () => {}

/** Writes `piece` again and again until the other side has gone. */
export function drip(first: string, piece: string, milliseconds: number): Answering {
  return (_, socket) => {
    socket.write(first, 'latin1')
    const timer = setInterval(() => socket.write(piece, 'latin1'), milliseconds)
    socket.once('close', () => clearInterval(timer))
  }
}

/** Writes `piece` as fast as it is taken, without end. */
export function flood(first: string, piece: Buffer): Answering {
  return (_, socket) => {
    socket.write(first, 'latin1')
    const push = (): void => {
      while (!socket.destroyed && socket.write(piece));
    }
    socket.on('drain', push)
    push()
  }
}
