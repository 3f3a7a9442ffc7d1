/**
 * Decides where a request may go: reads its host, judges what the URL itself says, applies `--connect-to`, resolves, and
 * judges every address. It opens no socket but the resolver's; dial.ts connects to what stands in the route, only that.
 */
import {
  DialFailure,
  type AskedName,
  type ConnectTo,
  type DialRequest,
  type EgressOptions,
} from './egress.ts'
import type { Guard } from './guard.ts'
import { isLocalhost, readHost, type Host } from './host.ts'
import { isPort } from './ports.ts'
import type { Resolve } from './resolve.ts'

/** `addresses` are judged and canonical; `resolved` is what the name had, in the resolver's order. */
export interface Route {
  /** The host as the server will hear it (SNI), canonical. */
  readonly host: string
  readonly hostIsAddress: boolean
  readonly addresses: readonly string[]
  readonly resolved: readonly string[]
  /** What was asked of the resolver, and how long its answer may be kept; null where it was not asked. */
  readonly asked: AskedName | null
  readonly port: number
  /** Set where the proxy is to resolve this name: `addresses` is empty then. */
  readonly nameForProxy: string | null
}

export interface RouteRules {
  readonly options: EgressOptions
  readonly guard: Guard
  readonly resolve: Resolve
}

type Readable = Extract<Host, { kind: 'address' | 'name' }>
type Target = Pick<Route, 'addresses' | 'resolved' | 'asked' | 'nameForProxy'>

/** Throws DialFailure where there is no way that may be gone. */
export async function chooseRoute(request: DialRequest, rules: RouteRules): Promise<Route> {
  const { options, guard } = rules
  const asked = judgeWritten(request, guard)
  const host = textOf(asked)
  const mapping = options.connectTo.find((entry) => matches(entry, host, request.port))
  const port = mapping?.toPort ?? request.port
  const own = { host, hostIsAddress: asked.kind === 'address', port }
  if (mapping?.address !== null && mapping !== undefined)
    return { ...own, ...(await targetOf(operatorsHost(mapping.address), rules, request.signal)) }
  const target = await targetOf(asked, rules, request.signal)
  const addresses =
    asked.kind === 'name' ? keepPermittedLoopback(asked, target.addresses, guard, port) : target.addresses
  // One refused address refuses the name: a mixed answer is a rebinding attack or a mistake, and can't be told which.
  for (const address of addresses) guard.checkAddress(address, port, { grantedPort: port !== request.port })
  return { ...own, ...target, addresses }
}

/** Judges port, literal address and local name as they stand in the URL, before any mapping can change them. */
function judgeWritten({ host, port }: DialRequest, guard: Guard): Readable {
  const asked = readHost(host)
  if (asked.kind === 'zone-id') throw new DialFailure('unsafe-address', 'zone-id')
  if (asked.kind === 'invalid' || !isPort(port)) throw new DialFailure('invalid-url', 'HOST')
  guard.checkPort(port)
  if (asked.kind === 'address') guard.checkAddress(asked.address, port)
  // An onion name never points to an address; the other local names do, inside, which the operator may have opened.
  else if (asked.local !== null && (asked.local === 'onion-name' || !guard.opensInside))
    throw new DialFailure('unsafe-address', asked.local)
  return asked
}

async function targetOf(
  host: Readable,
  { options, resolve }: RouteRules,
  signal: AbortSignal,
): Promise<Target> {
  if (host.kind === 'address')
    return { addresses: [host.address], resolved: [host.address], asked: null, nameForProxy: null }
  if (options.proxy !== null && options.proxyResolves)
    return { addresses: [], resolved: [], asked: null, nameForProxy: host.name }
  const answer = isLocalhost(host.name) ? null : await resolve(host.name, { signal })
  const found = answer?.addresses ?? ['127.0.0.1', '::1']
  const addresses = found.map((address) => {
    const read = readHost(address)
    if (read.kind !== 'address') throw new DialFailure('unsafe-address', 'not-an-address')
    return read.address
  })
  const asked = answer === null ? null : { name: host.name, ttl: answer.ttl }
  return { addresses: [...new Set(addresses)], resolved: found, asked, nameForProxy: null }
}

/** RFC 6761 gives `localhost` both loopbacks; where the operator opened one of them, that one is meant. */
function keepPermittedLoopback(
  { name }: { name: string },
  addresses: readonly string[],
  guard: Guard,
  port: number,
): readonly string[] {
  if (!isLocalhost(name)) return addresses
  const opened = addresses.filter((address) => guard.allows(address, port))
  return opened.length > 0 ? opened : addresses
}

/** curl takes the first entry that matches. */
function matches(entry: ConnectTo, host: string, port: number): boolean {
  return (entry.host === null || entry.host === host) && (entry.port === null || entry.port === port)
}

function operatorsHost(written: string): Readable {
  const host = readHost(written)
  if (host.kind === 'address' || host.kind === 'name') return host
  throw new DialFailure('invalid-url', 'CONNECT_TO')
}

function textOf(host: Readable): string {
  return host.kind === 'address' ? host.address : host.name
}
