/**
 * The only room that opens a socket to the outside. This file holds its door: what the other rooms may ask for.
 * Every address is judged before it is dialled, and exactly the judged address is dialled. There is no way around.
 */
import type { Socket } from 'node:net'
import type {
  CertificateChain,
  EvidenceClass,
  FailureKind,
  TlsFacts,
  Vantage,
} from '../../citations/index.ts'

/** curl's `--connect-to HOST:PORT:ADDR:PORT`; null parts match all (host, port) or keep what was asked (address, toPort). */
export interface ConnectTo {
  readonly host: string | null
  readonly port: number | null
  readonly address: string | null
  readonly toPort: number | null
}
/** `--allow-address CIDR[:PORT]`. */
export interface AllowAddress {
  readonly cidr: string
  readonly port: number | null
}
export interface EgressOptions {
  readonly connectTo: readonly ConnectTo[]
  readonly dnsServer: { readonly address: string; readonly port: number } | null
  /** PEM text trusted beside the public roots. */
  readonly ca: string | null
  /** `http://[user:pass@]host:port`; used by CONNECT to the checked address. */
  readonly proxy: string | null
  /** The proxy gets host names instead of addresses (it refuses CONNECT to literal addresses). */
  readonly proxyResolves: boolean
  readonly allow: readonly AllowAddress[]
  readonly country: string | null
}
export const directEgress: EgressOptions = {
  connectTo: [],
  dnsServer: null,
  ca: null,
  proxy: null,
  proxyResolves: false,
  allow: [],
  country: null,
}

/** Why no connection was made: the web's badness or our guard's refusal, as a value in an Error's clothes. */
export class DialFailure extends Error {
  override readonly name = 'DialFailure'
  readonly failure: FailureKind
  readonly detail: string | null
  /** Addresses that a connection was tried to, in order; filled in by the dial that fails. */
  tried: readonly string[] = []
  constructor(failure: FailureKind, detail: string | null, options?: { cause?: unknown }) {
    super(detail === null ? failure : `${failure} (${detail})`, options)
    this.failure = failure
    this.detail = detail
  }
}

/** The detail of `tls-handshake` where a server goes no further without a certificate of the visitor's. */
export const clientCertificateRequired = 'CLIENT_CERTIFICATE_REQUIRED'

/** A name that the resolver was asked for, and the seconds that its answer may be kept. */
export interface AskedName {
  readonly name: string
  readonly ttl: number
}

/** An open connection. `address` is the checked one that was dialled, never a proxy's. */
export interface Connection {
  readonly socket: Socket
  readonly address: string
  readonly port: number
  /** All addresses the name had, in the resolver's order. */
  readonly resolved: readonly string[]
  /** Null where no resolver was asked: an address in the URL, a mapped one, a proxy that resolves. */
  readonly asked: AskedName | null
  /** Addresses that were tried, in order, the answering one among them: a dead family shows here. */
  readonly tried: readonly string[]
  /** Null for plain connections. */
  readonly tls: TlsFacts | null
  readonly chain: CertificateChain | null
  /** `h2`, `http/1.1` or null. */
  readonly alpn: string | null
}

export interface DialRequest {
  /** Host name or literal address as it stands in the URL (brackets off). */
  readonly host: string
  readonly port: number
  /** TLS with this server name; null for plain TCP. A chain the roots refuse is reported in `tls`, not thrown. */
  readonly tls: { readonly alpn: readonly string[] } | null
  readonly signal: AbortSignal
  /**
   * Asked once the addresses are judged and before any is connected to; resolves when they may be, with what ends their
   * turn. A dial that fails ends it; where one succeeds, that is left to whoever wants the connection.
   */
  readonly admit?: Admit
}
export type Admit = (addresses: readonly string[], signal: AbortSignal, port: number) => Promise<() => void>

export interface Egress {
  /** `rehearsal` as soon as any substitution is configured. */
  readonly class: EvidenceClass
  readonly vantage: Vantage
  /** Resolve, judge every address, connect to a judged one (IPv6 and IPv4 tried in turn). Throws DialFailure. */
  dial(request: DialRequest): Promise<Connection>
  /** The NS records of a domain, lower case, in order of the alphabet; null where DNS does not tell. Never rejects. */
  nameServers(domain: string, options: { signal: AbortSignal }): Promise<readonly string[] | null>
  close(): Promise<void>
}
