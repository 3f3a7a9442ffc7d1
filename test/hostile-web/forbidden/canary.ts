/**
 * The canary: listeners on every address of this machine that count whatever reaches them, TCP and UDP. Nobody has any
 * business there, so one connection is one hole. Its ports are ordinary web ports: only the judgement of the address
 * stands between a page and it.
 */
import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'

/** `first` is what the visitor said first, so that a hole can be told from its neighbours. */
export interface Visit {
  readonly transport: 'tcp' | 'udp'
  readonly to: string
  first: string
}

export interface Canary extends AsyncDisposable {
  /** Listens on all addresses, TCP and UDP: 127.0.0.0/8, ::1, 0.0.0.0 and the interfaces' own. */
  readonly port: number
  /** Listens on 127.0.0.1, 127.0.0.2 and ::1 alone, so that an honest server may sit on another loopback address of it. */
  readonly sharedPort: number
  readonly visits: readonly Visit[]
}

/** Answers in HTTP and lets every origin read it: a page that gets through shall not fail for another reason. */
const answer =
  'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\nAccess-Control-Allow-Origin: *\r\n' +
  'Connection: close\r\n\r\ncanary'

export async function startCanary(): Promise<Canary> {
  const visits: Visit[] = []
  await using stack = new AsyncDisposableStack()
  const open = stack.use(await onOnePort(['0.0.0.0', '::'], visits))
  for (const [type, address] of [
    ['udp4', '0.0.0.0'],
    ['udp6', '::'],
  ] as const)
    stack.use(await listenUdp(type, address, open.port, visits))
  const shared = stack.use(await onOnePort(['127.0.0.1', '127.0.0.2', '::1'], visits))
  const owned = stack.move()
  return {
    port: open.port,
    sharedPort: shared.port,
    visits,
    [Symbol.asyncDispose]: async () => await owned.disposeAsync(),
  }
}

/** The first address gets a port from the system; where another has it taken already, all begin anew. */
async function onOnePort(
  addresses: readonly string[],
  visits: Visit[],
): Promise<AsyncDisposable & { port: number }> {
  for (;;) {
    await using stack = new AsyncDisposableStack()
    try {
      let port = 0
      for (const address of addresses) port = stack.use(await listenTcp(address, port, visits)).port
      const owned = stack.move()
      return { port, [Symbol.asyncDispose]: async () => await owned.disposeAsync() }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    }
  }
}

async function listenTcp(
  host: string,
  port: number,
  visits: Visit[],
): Promise<AsyncDisposable & { port: number }> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    const visit: Visit = { transport: 'tcp', to: `${socket.localAddress}:${socket.localPort}`, first: '' }
    visits.push(visit)
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => sockets.delete(socket))
    socket.once('data', (bytes) => {
      visit.first = bytes.toString('latin1').slice(0, 200)
      socket.end(answer)
    })
  })
  server.listen({ host, port, ipv6Only: host.includes(':') })
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('a TCP listener has a port')
  return {
    port: bound.port,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

async function listenUdp(
  type: 'udp4' | 'udp6',
  address: string,
  port: number,
  visits: Visit[],
): Promise<AsyncDisposable> {
  const socket: UdpSocket = createSocket({ type, ipv6Only: type === 'udp6' })
  socket.on('message', (bytes) => {
    visits.push({ transport: 'udp', to: `${address}:${port}`, first: bytes.toString('latin1').slice(0, 200) })
  })
  socket.bind(port, address)
  await once(socket, 'listening')
  return {
    async [Symbol.asyncDispose]() {
      const closed = once(socket, 'close')
      socket.close()
      await closed
    },
  }
}
