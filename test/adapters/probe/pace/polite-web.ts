/**
 * Forty hosts on twenty-five addresses, several on one, some of which ask to be left alone. It writes down who came when, by
 * the clock of the one process that both sides live in, so that politeness can be judged from where it matters.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'

export interface Visit {
  readonly at: number
  ended: number
  readonly host: string
  readonly address: string
  readonly url: string
}

/** How a host answers its nth request (from 0): milliseconds it takes, status, headers. */
export type Manner = (count: number) => {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
}

export interface PoliteWeb extends AsyncDisposable {
  readonly visits: readonly Visit[]
  /** Where each host lives. */
  readonly addressOf: ReadonlyMap<string, { readonly address: string; readonly port: number }>
}

/** `hosts` by the last number of their loopback address. */
export async function startPoliteWeb(
  hosts: ReadonlyMap<string, number>,
  manners: ReadonlyMap<string, Manner>,
  now: () => number,
): Promise<PoliteWeb> {
  const visits: Visit[] = []
  const counts = new Map<string, number>()
  const servers = new Map<number, Server>()
  const addressOf = new Map<string, { address: string; port: number }>()
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const { localAddress = '', localPort = 0 } = request.socket
    const url = `http://${host}${request.url ?? ''}`
    const visit = { at: now(), ended: Infinity, host, address: `${localAddress}:${localPort}`, url }
    visits.push(visit)
    const count = counts.get(host) ?? 0
    counts.set(host, count + 1)
    const { status, headers = {} } = manners.get(host)?.(count) ?? { status: 200 }
    // Not all take equally long, and the same ones do in every run.
    setTimeout(
      () => {
        response.writeHead(status, { 'content-type': 'text/html', ...headers })
        visit.ended = now()
        response.end('<!doctype html><title>Here</title><p>Something to read.')
      },
      5 + ((count * 7) % 40),
    )
  }
  for (const [host, last] of hosts) {
    let server = servers.get(last)
    if (server === undefined) {
      server = createServer(serve).listen(0, `127.0.0.${last}`)
      await once(server, 'listening')
      servers.set(last, server)
    }
    const bound = server.address()
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0
    addressOf.set(host, { address: `127.0.0.${last}`, port })
  }
  return {
    visits,
    addressOf,
    async [Symbol.asyncDispose]() {
      for (const server of servers.values()) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}
