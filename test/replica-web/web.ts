/**
 * A small web of its own on loopback: many hosts, plain and TLS, behind two listeners and a DNS server. The demo and the
 * tests are pointed at it by `--connect-to`, `--dns-server` and `--ca-file`; nothing here knows what is tested.
 */
import { once } from 'node:events'
import {
  createServer as createPlain,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http'
import { createServer as createSecure } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { SecureContext } from 'node:tls'
import { createAuthority } from '../../src/egress/authority.ts'
import { startDnsServer } from '../fakes/dns-server.ts'
import { sites } from './sites.ts'

/** Answers a request of one host. */
export type Site = RequestListener

export interface ReplicaWeb extends AsyncDisposable {
  /** Arguments for the command line that lead every host here. */
  readonly args: readonly string[]
  /** The same as variables, for a service. */
  readonly variables: Readonly<Record<string, string>>
  /** PEM of the authority that signed the hosts' certificates. */
  readonly certificate: string
  readonly hosts: readonly string[]
  /** `https://host/path` of every request, in order. */
  readonly requests: readonly string[]
}

/** `caFile` is where the authority's certificate was written by the caller, who knows a folder. */
export async function startReplicaWeb(options: {
  writeCertificate: (pem: string) => Promise<string>
  sites?: Readonly<Record<string, Site>>
}): Promise<ReplicaWeb> {
  const known = options.sites ?? sites
  const requests: string[] = []
  const serve =
    (scheme: 'http' | 'https'): RequestListener =>
    (request, response) => {
      const host = hostOf(request)
      requests.push(`${scheme}://${host}${request.url ?? '/'}`)
      const site = known[host]
      if (site !== undefined) return site(request, response)
      response.writeHead(421, { 'Content-Type': 'text/plain' }).end('no such host here')
    }
  const authority = await createAuthority()
  const fallback = await authority.certificateFor('replica.example')
  const leaf = (name: string, done: (fault: Error | null, context?: SecureContext) => void) => {
    authority.leafFor(name).then(
      (context) => done(null, context),
      (fault: unknown) => done(fault instanceof Error ? fault : new Error(String(fault))),
    )
  }
  const secure = createSecure({ ...fallback, SNICallback: leaf }, serve('https'))
  const plain = createPlain(serve('http'))
  const [securePort, plainPort] = await Promise.all([listen(secure), listen(plain)])
  const dns = await startDnsServer({ records: {} })
  const caFile = await options.writeCertificate(authority.certificate)
  const hosts = Object.keys(known)
  const connectTo = hosts.flatMap((host) => [
    `${host}:443:127.0.0.1:${securePort}`,
    `${host}:80:127.0.0.1:${plainPort}`,
  ])
  const dnsServer = `${dns.address}:${dns.port}`
  return {
    hosts,
    requests,
    certificate: authority.certificate,
    args: [
      ...connectTo.flatMap((mapping) => ['--connect-to', mapping]),
      '--dns-server',
      dnsServer,
      '--ca-file',
      caFile,
    ],
    variables: { IBID_CONNECT_TO: connectTo.join(','), IBID_DNS_SERVER: dnsServer, IBID_CA_FILE: caFile },
    async [Symbol.asyncDispose]() {
      for (const server of [secure, plain]) {
        const closed = once(server, 'close')
        server.close()
        server.closeAllConnections()
        await closed
      }
      await dns[Symbol.asyncDispose]()
    },
  }
}

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '')
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}
