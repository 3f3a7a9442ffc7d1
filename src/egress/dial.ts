/** One dial, from a host as written to a connection with its facts: route, connect, secure. Nothing is retried here. */
import { isIP, type Socket } from 'node:net'
import { connectFirst, type Attempt, type ConnectOptions } from './connect.ts'
import { DialFailure, type Connection, type DialRequest } from './egress.ts'
import { givenUp } from './failures.ts'
import { connectThroughProxy } from './proxy-connect.ts'
import { chooseRoute, type Route, type RouteRules } from './route.ts'
import { isIncomplete, secure, type SecureRequest, type TrustAnchors } from './secure.ts'
import type { Trust } from './trust.ts'

export interface DialRules extends RouteRules {
  readonly trust: Trust
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
  const leave = await admitted(request, route)
  try {
    const made = await connect(request, route, rules, trace)
    const { resolved, asked } = route
    return { ...made, resolved, asked, tried: triedOf(trace.attempts) }
  } catch (error) {
    leave()
    throw error
  }
}

/** Addresses that were tried, each once, in order. A proxy that resolves was given a name: that is none. */
export function triedOf(attempts: readonly Attempt[]): readonly string[] {
  return [...new Set(attempts.map(({ address }) => address).filter((address) => isIP(address) !== 0))]
}

async function admitted({ admit, signal }: DialRequest, { addresses, port }: Route): Promise<() => void> {
  if (admit === undefined) return () => {}
  const leave = await admit(addresses, signal, port)
  if (!signal.aborted) return leave
  leave()
  throw givenUp(signal)
}

type Made = Omit<Connection, 'resolved' | 'asked' | 'tried'>

async function connect(
  request: DialRequest,
  route: Route,
  rules: DialRules,
  trace: DialTrace,
): Promise<Made> {
  const { signal } = request
  const connecting = { signal, track: rules.track, attempts: trace.attempts }
  const opened = await open(route, rules, connecting)
  const common = { address: opened.address, port: route.port }
  if (request.tls === null) return { ...common, socket: opened.socket, tls: null, chain: null, alpn: null }
  const { alpn } = request.tls
  const asked = { host: route.host, hostIsAddress: route.hostIsAddress, port: request.port, signal, alpn }
  const secured = await secure(opened.socket, asked, rules.trust.anchorsFor(asked))
  if (!isIncomplete(secured.tls))
    return {
      ...common,
      ...secured,
      tls: rules.trust.isCompleted(asked) ? { ...secured.tls, completedByAia: true } : secured.tls,
    }
  const anchors = await rules.trust.complete(asked, secured.chain.certificates)
  const better = anchors === null ? null : await askAgain(asked, anchors, route, rules, connecting)
  if (better === null) return { ...common, ...secured }
  secured.socket.destroy()
  return better
}

/** With a whole chain at hand the server is asked once more: only OpenSSL's word counts. Null where it is no better. */
async function askAgain(
  asked: SecureRequest,
  anchors: TrustAnchors,
  route: Route,
  rules: DialRules,
  connecting: ConnectOptions,
): Promise<Made | null> {
  try {
    const { socket, address } = await open(route, rules, connecting)
    const secured = await secure(socket, asked, anchors)
    if (isIncomplete(secured.tls)) {
      secured.socket.destroy()
      return null
    }
    rules.trust.keep(asked, anchors)
    return { address, port: route.port, ...secured, tls: { ...secured.tls, completedByAia: true } }
  } catch (error) {
    if (error instanceof DialFailure) return null
    throw error
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
