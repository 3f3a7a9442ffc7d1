/** Ports of loopback that behave badly before a byte of HTTP is spoken: refused, deaf, reset, silent. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

export interface FaultPorts extends AsyncDisposable {
  readonly refused: number
  readonly deaf: number
  readonly reset: number
  readonly silent: number
}

/** All on `host`, each on a port of its own. */
export async function openFaultPorts(host: string): Promise<FaultPorts> {
  await using stack = new AsyncDisposableStack()
  const open = new Set<Socket>()
  const reset = await listenOn(
    createServer((socket) => socket.on('error', () => {}).resetAndDestroy()),
    host,
  )
  stack.defer(async () => await closeServer(reset))
  const silent = await listenOn(
    createServer((socket) => {
      open.add(
        socket
          .on('error', () => {})
          .on('close', () => open.delete(socket))
          .resume(),
      )
    }),
    host,
  )
  stack.defer(async () => {
    for (const socket of open) socket.destroy()
    await closeServer(silent)
  })
  const deaf = stack.use(await listenDeaf(host))
  const gone = await listenOn(createServer(), host)
  const refused = portOf(gone)
  await closeServer(gone)
  const owned = stack.move()
  return {
    refused,
    deaf: deaf.port,
    reset: portOf(reset),
    silent: portOf(silent),
    [Symbol.asyncDispose]: async () => await owned.disposeAsync(),
  }
}

/**
 * A port before which SYNs wait for ever, as before a filter: its process listens, is then stuck in one call and never
 * accepts, and its short queue is filled here.
 */
export async function listenDeaf(host: string): Promise<{ readonly port: number } & AsyncDisposable> {
  const program = `
    const server = require('node:net').createServer()
    server.listen({ port: 0, host: '${host}', backlog: 1 }, () => {
      require('node:fs').writeSync(1, String(server.address().port))
      const parent = process.ppid
      // Stuck, but not for longer than whoever started it lives.
      while (process.ppid === parent) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000)
      process.exit()
    })`
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [printed] = await once(child.stdout, 'data')
  const port = Number(String(printed))
  const filling = Array.from({ length: 4 }, () => connect(port, host).on('error', () => {}))
  await Promise.race(filling.map((socket) => once(socket, 'connect')))
  return {
    port,
    async [Symbol.asyncDispose]() {
      for (const socket of filling) socket.destroy()
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Port 0 draws one. Rejects where the address or port cannot be had. */
export async function listenOn(server: Server, host: string, port = 0): Promise<Server> {
  server.listen({ host, port })
  await once(server, 'listening')
  return server
}

export async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  await closed
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}
