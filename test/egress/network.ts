/** What the dialling tests share: loopback listeners that count, and options with one thing changed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { DialFailure, directEgress, type EgressOptions } from '../../src/egress/egress.ts'

export interface Listener extends AsyncDisposable {
  readonly port: number
  /** Every connection ever accepted. */
  readonly connections: readonly Socket[]
  readonly openConnections: number
}

/** Listens on loopback (or `host`) and hands each connection to `serve`. */
export async function listen(
  serve: (socket: Socket) => void = () => {},
  {
    host = '127.0.0.1',
    port = 0,
    server = createServer(),
  }: { host?: string; port?: number; server?: Server } = {},
): Promise<Listener> {
  const connections: Socket[] = []
  server.on('connection', (socket: Socket) => {
    connections.push(socket)
    // Read on, or the end of the connection would never be heard of.
    socket.on('error', () => {}).resume()
    serve(socket)
  })
  server.listen(port, host)
  await once(server, 'listening')
  return {
    port: portOf(server),
    connections,
    get openConnections() {
      return connections.filter((socket) => !socket.destroyed).length
    },
    async [Symbol.asyncDispose]() {
      for (const socket of connections) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/**
 * A port before which SYNs wait for ever, as before a filter: its process listens, is then stuck in one call and never
 * accepts, and its short queue is filled here.
 */
export async function listenDeaf(): Promise<{ port: number } & AsyncDisposable> {
  const program = `
    const server = require('node:net').createServer()
    server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
      require('node:fs').writeSync(1, String(server.address().port))
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    })`
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [printed] = await once(child.stdout, 'data')
  const port = Number(String(printed))
  const filling = Array.from({ length: 4 }, () => connect(port, '127.0.0.1').on('error', () => {}))
  await Promise.race(filling.map((socket) => once(socket, 'connect')))
  return {
    port,
    async [Symbol.asyncDispose]() {
      for (const socket of filling) socket.destroy()
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error(`expected a port, found ${address}`)
  return address.port
}

/** A port of loopback that nobody listens on. */
export async function closedPort(): Promise<number> {
  const listener = await listen()
  await listener[Symbol.asyncDispose]()
  return listener.port
}

export function egressWith(changes: Partial<EgressOptions>): EgressOptions {
  return { ...directEgress, ...changes }
}

/** `--connect-to ::127.0.0.1:PORT`: everything goes to one loopback port. */
export function allTo(port: number, address = '127.0.0.1'): Partial<EgressOptions> {
  return { connectTo: [{ host: null, port: null, address, toPort: port }] }
}

/** The failure of a dial, as `kind detail`. Throws what is no DialFailure, and if the dial succeeded. */
export async function failureOf(dial: Promise<unknown>): Promise<string> {
  try {
    await dial
  } catch (error) {
    if (!(error instanceof DialFailure)) throw error
    return `${error.failure} ${error.detail ?? ''}`.trim()
  }
  throw new Error('expected a DialFailure, found a connection')
}

export function plain(host: string, port: number, signal: AbortSignal = new AbortController().signal) {
  return { host, port, tls: null, signal }
}

export function secured(host: string, port = 443, alpn: readonly string[] = ['http/1.1']) {
  return { host, port, tls: { alpn }, signal: new AbortController().signal }
}
