/**
 * Plays cases on loopback: DNS, TCP, TLS and HTTP, so that a checker pointed here by `--connect-to`, `--dns-server` and
 * `--ca-file` sees what a document's links would show it. Judges nothing and knows no checker.
 */
import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import type { EgressOptions } from '../../../src/egress/egress.ts'
import { readEgressOptions } from '../../../src/egress/options.ts'
import { startDnsServer } from '../../fakes/dns-server.ts'
import type { WebCase } from '../case.ts'
import { openCanaries, type ForbiddenConnection } from './canary.ts'
import { openCertificateShop } from './certificates.ts'
import { closeServer, listenDeaf, listenOn, openFaultPorts, portOf, type FaultPorts } from './faults.ts'
import { openFront } from './front.ts'
import { LOST_HOST, readHosts, type Hosts } from './hosts.ts'
import { nameRecords } from './names.ts'
import { createReception, type SeenRequest } from './reception.ts'

export type { ForbiddenConnection } from './canary.ts'
export type { SeenRequest } from './reception.ts'

export interface World extends AsyncDisposable {
  /** What src/egress wants: connectTo, dnsServer, ca, allow. */
  readonly egressOptions: EgressOptions
  /** The same as options of the command line; `caFile` is where `ca` was written. */
  args(caFile: string): readonly string[]
  /** PEM of the root that the world's certificates hang from. */
  readonly ca: string
  readonly address: string
  readonly ports: { readonly plain: number; readonly tls: number }
  readonly dnsServer: string
  /** `HOST:PORT:ADDR:PORT` of every mapping, as curl writes them. */
  readonly connectTo: readonly string[]
  readonly requests: readonly SeenRequest[]
  /** `ADDRESS PORT` of everything that cases lead to; whoever dials elsewhere was lured. */
  readonly endpoints: ReadonlySet<string>
  /** Connections to this machine's addresses that no case gives. */
  readonly connections: readonly ForbiddenConnection[]
  /** Serves `html` at http://list.ibid-world.test/{name}: a page of links for checkers that want a page. */
  serveList(name: string, html: string): string
  /** Forgets what was asked: every case begins anew. */
  reset(): void
}

/** An address of loopback that no case means when it speaks of 127.0.0.1; systems without it get that one. */
const preferred = '127.42.7.1'

export async function startWorld(cases: readonly WebCase[]): Promise<World> {
  await using stack = new AsyncDisposableStack()
  const hosts = readHosts(cases)
  const shop = await openCertificateShop()
  const reception = createReception(hosts, (path) => shop.issuerAt(path))
  const front = openFront(hosts, shop, (arrived) => reception.answer(arrived))
  stack.defer(() => {
    reception.close()
    front.close()
  })
  const listen = async (host: string, number = 0): Promise<Server> => {
    const server = createServer((socket) => front.take(socket))
    await listenOn(server, host, number)
    stack.defer(async () => {
      const closed = closeServer(server)
      front.close()
      await closed
    })
    return server
  }
  const address = (await canBind(preferred)) ? preferred : '127.0.0.1'
  const plain = portOf(await listen(address))
  const tls = portOf(await listen(address))
  const faults = stack.use(await openFaultPorts('127.0.0.1'))
  const six = await brokenSix(stack, cases, async (port) => await listen(address, port))
  const connections: ForbiddenConnection[] = []
  stack.use(await openCanaries(address, [plain, tls], connections))
  const records = nameRecords(hosts, { address, deaf6: '::1' })
  const dns = stack.use(await startDnsServer({ records }))
  const connectTo = mappings(hosts, cases, { plain, tls, faults, six })
  const dnsServer = `${dns.address}:${dns.port}`
  const sixes = [six.deaf, six.refusing].filter((port) => port !== null)
  const allow = [plain, tls, ...sixes].map((port) => `${address}/32:${port}`)
  const allowAddress = [...allow, ...sixes.map((port) => `[::1]/128:${port}`)]
  const owned = stack.move()
  return {
    egressOptions: readEgressOptions({
      connectTo,
      dnsServer,
      ca: shop.root,
      proxy: null,
      proxyResolves: false,
      allowAddress,
      country: null,
    }),
    args: (caFile) => [
      ...connectTo.flatMap((mapping) => ['--connect-to', mapping]),
      ...allowAddress.flatMap((block) => ['--allow-address', block]),
      '--dns-server',
      dnsServer,
      '--ca-file',
      caFile,
    ],
    ca: shop.root,
    address,
    ports: { plain, tls },
    dnsServer,
    connectTo,
    endpoints: new Set([
      ...[plain, tls, ...sixes].map((port) => `${address} ${port}`),
      ...[faults.refused, faults.deaf, faults.reset, faults.silent].map((port) => `127.0.0.1 ${port}`),
      ...sixes.map((port) => `::1 ${port}`),
    ]),
    requests: reception.requests,
    connections,
    serveList: (name, html) => reception.serveList(name, html),
    reset() {
      reception.reset()
      front.forget()
      dns.forget()
      connections.length = 0
    },
    [Symbol.asyncDispose]: async () => await owned.disposeAsync(),
  }
}

/** Names and wildcards are found by DNS; only the port is mapped, so that the guard still judges every address. */
function mappings(
  hosts: Hosts,
  cases: readonly WebCase[],
  { plain, tls, faults, six }: { plain: number; tls: number; faults: FaultPorts; six: SixPorts },
): readonly string[] {
  const cited = cases.flatMap((one) => (URL.canParse(one.cited) ? [new URL(one.cited).hostname] : []))
  const faulty = hosts.all.flatMap(({ name, behaviour, of }) => {
    const { tcp } = behaviour
    const names = name.startsWith('*.') ? cited.filter((host) => hosts.find(host)?.name === name) : [name]
    if (tcp !== undefined && names.length === 0)
      throw new Error(
        `${of.name}: a wildcard with a TCP fault must be the host that is cited, found "${name}"`,
      )
    if (tcp !== undefined) return names.map((host) => `${host}::127.0.0.1:${faults[tcp]}`)
    const ports = { 'broken-ipv6': six.deaf, 'refusing-ipv6': six.refusing }
    const half = Object.entries(ports).find(([kind]) => kind === behaviour.dns)
    return half === undefined ? [] : names.map((host) => `${host}:::${half[1] ?? plain}`)
  })
  // Any other port a URL names leads to the plain listener, which knows a TLS hello when it hears one.
  return [
    ...faulty,
    `${LOST_HOST}::127.0.0.1:${faults.refused}`,
    `:80::${plain}`,
    `:443::${tls}`,
    `:::${plain}`,
  ]
}

/** Ports that one family alone serves; null where no case wants it. */
interface SixPorts {
  readonly deaf: number | null
  readonly refusing: number | null
}

/** Deaf or shut on IPv6 and served on IPv4: half a machine, as broken tunnels leave it. */
async function brokenSix(
  stack: AsyncDisposableStack,
  cases: readonly WebCase[],
  listen: (port: number) => Promise<unknown>,
): Promise<SixPorts> {
  const kinds = new Set(cases.flatMap(({ hosts }) => Object.values(hosts).map(({ dns }) => dns)))
  const able = await canBind('::1')
  const deaf = able && kinds.has('broken-ipv6') ? stack.use(await listenDeaf('::1')).port : null
  if (deaf !== null) await listen(deaf)
  let refusing: number | null = null
  if (able && kinds.has('refusing-ipv6')) {
    // Drawn on IPv6, so that nobody else listens there, and given back.
    const drawn = await listenOn(createServer(), '::1')
    refusing = portOf(drawn)
    await closeServer(drawn)
    await listen(refusing)
  }
  return { deaf, refusing }
}

async function canBind(host: string): Promise<boolean> {
  const server = createServer()
  try {
    server.listen({ host, port: 0 })
    await once(server, 'listening')
    return true
  } catch {
    return false
  } finally {
    await closeServer(server)
  }
}
