/**
 * Listeners on this machine's other addresses, on the world's own port numbers: nobody has any business there, so one
 * connection is one hole. Addresses that this machine does not have are watched by whoever dials (verdicts/engine.ts).
 */
import { createServer, type Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import { closeServer, listenOn } from './faults.ts'

export interface ForbiddenConnection {
  readonly address: string
  readonly port: number
  readonly at: number
}

export async function openCanaries(
  own: string,
  ports: readonly number[],
  seen: ForbiddenConnection[],
): Promise<AsyncDisposable> {
  const stack = new AsyncDisposableStack()
  const sockets = new Set<Socket>()
  const mine = Object.values(networkInterfaces()).flatMap((all = []) => all.map(({ address }) => address))
  for (const address of new Set(['127.0.0.1', '::1', ...mine])) {
    // A link-local address needs its zone; none of our cases writes one.
    if (address === own || address.startsWith('fe80:')) continue
    for (const port of ports) {
      const server = createServer((socket) => {
        seen.push({ address, port, at: Date.now() })
        sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)))
        socket.end('HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\ninside')
      })
      try {
        await listenOn(server, address, port)
        stack.defer(async () => await closeServer(server))
      } catch {
        // Somebody else has this port there; the other canaries still sing.
      }
    }
  }
  stack.defer(() => {
    for (const socket of sockets) socket.destroy()
  })
  return stack
}
