/** A small real world on loopback for the recorder's tests: raw servers, a raw client, a proxy between, and what it recorded. */
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as connectTls, createServer as createTlsServer } from 'node:tls'
import type { Exchange, RefusedRequest, Spooled } from '../../../citations/index.ts'
import { createAuthority } from '../../../src/egress/authority.ts'
import { createEgress } from '../../../src/egress/create-egress.ts'
import { directEgress } from '../../../src/egress/egress.ts'
import type { ConnectTo } from '../../../src/egress/egress.ts'
import { startRecordingProxy } from '../../../src/egress/recording/proxy.ts'
import type { RecordingLimits, RecordingProxy } from '../../../src/egress/recording/proxy.ts'

export const authority = await createAuthority()

export const limits: RecordingLimits = {
  exchangeBytes: 50_000_000,
  captureBytes: 200_000_000,
  idleMilliseconds: 10_000,
}

/** An exchange with its spooled bytes read out while they were there. */
export interface Recorded extends Omit<Exchange, 'request' | 'response'> {
  readonly request: Buffer
  readonly requestSha256: string
  readonly response: Buffer | null
  readonly responseSha256: string | null
}

export async function bytesOf(spooled: Spooled): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of spooled.open()) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function readOut(exchange: Exchange): Promise<Recorded> {
  return {
    ...exchange,
    request: await bytesOf(exchange.request),
    requestSha256: exchange.request.sha256,
    response: exchange.response === null ? null : await bytesOf(exchange.response),
    responseSha256: exchange.response?.sha256 ?? null,
  }
}

/** A raw server; `serve` gets each connection. Names are mapped to it by connect-to. */
export interface Origin extends AsyncDisposable {
  readonly port: number
  readonly connections: () => number
  mapped(host: string, port: number): ConnectTo
}

export async function startOrigin(
  serve: (socket: Socket) => void | Promise<void>,
  { tls = null }: { tls?: string | null } = {},
): Promise<Origin> {
  const sockets = new Set<Socket>()
  let connections = 0
  const accept = (socket: Socket): void => {
    connections++
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => sockets.delete(socket))
    void serve(socket)
  }
  const server: Server =
    tls === null
      ? createServer({ noDelay: true }, accept)
      : createTlsServer({ ...(await authority.certificateFor(tls)), ALPNProtocols: ['http/1.1'] }, accept)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    connections: () => connections,
    mapped: (host, port) => ({ host, port, address: '127.0.0.1', toPort: address.port }),
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

/** Reads requests without bodies and answers each with `answer(request text, socket)`. */
export function answering(answer: (request: string, socket: Socket) => void | Promise<void>) {
  return (socket: Socket): void => {
    let pending = ''
    socket.on('data', (bytes: Buffer) => {
      pending += bytes.toString('latin1')
      for (let end = pending.indexOf('\r\n\r\n'); end >= 0; end = pending.indexOf('\r\n\r\n')) {
        const request = pending.slice(0, end + 4)
        pending = pending.slice(end + 4)
        void answer(request, socket)
      }
    })
  }
}

export interface Bench extends AsyncDisposable {
  readonly proxy: RecordingProxy
  readonly recorded: Recorded[]
  readonly refused: RefusedRequest[]
  openSockets(): number
  /** Temporary files there are now. */
  files(): Promise<readonly string[]>
}

export async function startBench(
  connectTo: readonly ConnectTo[],
  options: {
    readonly limits?: Partial<RecordingLimits>
    readonly record?: (exchange: Exchange) => Promise<void>
    readonly spool?: string
  } = {},
): Promise<Bench> {
  const spool = await mkdtemp(join(tmpdir(), 'ibid-recording-'))
  const egress = createEgress({ ...directEgress, connectTo, ca: authority.certificate })
  const recorded: Recorded[] = []
  const refused: RefusedRequest[] = []
  const proxy = await startRecordingProxy({
    egress,
    authority,
    spool: options.spool ?? spool,
    record: options.record ?? (async (exchange) => void recorded.push(await readOut(exchange))),
    refused: (refusal) => void refused.push(refusal),
    limits: { ...limits, ...options.limits },
  })
  return {
    proxy,
    recorded,
    refused,
    openSockets: () => egress.openSockets,
    files: () => readdir(spool),
    [Symbol.asyncDispose]: async () => {
      await proxy.close()
      await egress.close()
      await rm(spool, { recursive: true, force: true })
    },
  }
}

export function authorisation(proxy: RecordingProxy): string {
  const { username, password } = proxy.credentials
  return `Proxy-Authorization: Basic ${Buffer.from(`${username}:${password}`).toString('base64')}\r\n`
}

/** A connection of a client that gathers all it receives. */
export class Client {
  readonly socket: Socket
  #received = Buffer.alloc(0)
  #pieces: Buffer[] = []
  #changed = Promise.withResolvers<void>()
  closed = false

  constructor(socket: Socket) {
    this.socket = socket
    socket.on('data', (bytes: Buffer) => {
      this.#pieces.push(bytes)
      this.#wake()
    })
    socket.on('error', () => undefined)
    for (const event of ['end', 'close'])
      socket.on(event, () => {
        this.closed = true
        this.#wake()
      })
  }
  #wake(): void {
    this.#changed.resolve()
    this.#changed = Promise.withResolvers()
  }
  get received(): Buffer {
    this.#received = Buffer.concat([this.#received, ...this.#pieces])
    this.#pieces = []
    return this.#received
  }
  /** Waits until so many bytes came or the connection ended. */
  async bytes(count: number): Promise<Buffer> {
    while (this.received.length < count && !this.closed) await this.#changed.promise
    return this.received
  }
  async text(wanted: string): Promise<string> {
    while (!this.received.includes(wanted) && !this.closed) await this.#changed.promise
    return this.received.toString('latin1')
  }
  async end(): Promise<Buffer> {
    while (!this.closed) await this.#changed.promise
    return this.received
  }
  send(text: string | Uint8Array): void {
    this.socket.write(text)
  }
  /** What was received so far is of no more interest. */
  forget(): this {
    this.#received = Buffer.alloc(0)
    this.#pieces = []
    return this
  }
  /** Takes listeners off and starts anew: for TLS on top. */
  release(): Socket {
    this.socket.removeAllListeners('data')
    this.socket.removeAllListeners('end')
    this.socket.pause()
    return this.socket
  }
}

export async function openClient(proxy: RecordingProxy): Promise<Client> {
  const socket = connect({ port: proxy.port, host: '127.0.0.1', noDelay: true })
  await once(socket, 'connect')
  return new Client(socket)
}

/** CONNECT, and TLS inside where wanted, verified against our authority in the ordinary way. */
export async function openTunnel(
  proxy: RecordingProxy,
  host: string,
  port: number,
  { tls = false }: { tls?: boolean } = {},
): Promise<Client> {
  const client = await openClient(proxy)
  client.send(`CONNECT ${host}:${port} HTTP/1.1\r\nHost: ${host}:${port}\r\n${authorisation(proxy)}\r\n`)
  const answer = await client.text('\r\n\r\n')
  if (!answer.startsWith('HTTP/1.1 200')) throw new Error(answer)
  if (!tls) return client.forget()
  const socket = connectTls({ socket: client.release(), servername: host, ca: authority.certificate })
  socket.on('error', () => undefined)
  await once(socket, 'secureConnect')
  return new Client(socket)
}

/** Waits for a condition that real sockets bring about soon; fails loudly when it does not. */
export async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + 8_000; !(await condition());) {
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
