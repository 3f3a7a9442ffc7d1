/** One dial, from a host as written to a connection with its facts: route, connect, secure. Nothing is retried here. */
import type { Socket } from 'node:net'
import { connectFirst, type Attempt, type ConnectOptions } from './connect.ts'
import { DialFailure, type Connection, type DialRequest } from './egress.ts'
import { givenUp } from './failures.ts'
import { connectThroughProxy } from './proxy-connect.ts'
import { chooseRoute, type Route, type RouteRules } from './route.ts'
import { secure, type TrustAnchors } from './secure.ts'

export interface DialRules extends RouteRules {
  readonly anchors: () => TrustAnchors
  readonly track: (socket: Socket) => void
}

/** What a dial left for its log while it went on. */
export interface DialTrace {
  resolved: readonly string[]
  readonly attempts: Attempt[]
}

/** Throws DialFailure for all that the web or our guard did; anything else thrown is our own fault. */
export async function dial(request: DialRequest, rules: DialRules, trace: DialTrace): Promise<Connection> {
  if (request.signal.aborted) throw givenUp(request.signal)
  const route = await chooseRoute(request, rules)
  trace.resolved = route.resolved
  const { signal } = request
  const opened = await open(route, rules, { signal, track: rules.track, attempts: trace.attempts })
  const common = { address: opened.address, port: route.port, resolved: route.resolved }
  if (request.tls === null) return { ...common, socket: opened.socket, tls: null, chain: null, alpn: null }
  const asked = { host: route.host, hostIsAddress: route.hostIsAddress, port: request.port, signal }
  return {
    ...common,
    ...(await secure(opened.socket, { ...asked, alpn: request.tls.alpn }, rules.anchors())),
  }
}

/** `address` is empty where a proxy resolved the name: nobody told us which server answered. */
async function open(
  route: Route,
  { options }: DialRules,
  connecting: ConnectOptions,
): Promise<{ socket: Socket; address: string }> {
  if (options.proxy === null) return connectFirst(route.addresses, route.port, connecting)
  const hosts = route.nameForProxy === null ? route.addresses : [route.nameForProxy]
  const { socket, host } = await connectThroughProxy(options.proxy, hosts, route.port, connecting)
  if (connecting.signal.aborted) {
    socket.destroy()
    throw givenUp(connecting.signal)
  }
  return { socket, address: route.nameForProxy === null ? host : '' }
}

export function failureOfDial(error: unknown): DialFailure | null {
  return error instanceof DialFailure ? error : null
}
