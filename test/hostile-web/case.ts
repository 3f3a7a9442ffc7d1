/**
 * What a case of the hostile web is: an address that a document cites, the machinery behind it, and the truth about it.
 * Cases are data and small functions; `world/` plays them on loopback (DNS, TCP, TLS, HTTP), in process or alone.
 */
import type { Duplex } from 'node:stream'
import type { VerdictWord } from '../../citations/index.ts'
import type { DnsAnswer, DnsQuestion } from '../fakes/dns-server.ts'

/** `alive` must come out `ok`, `dead` `broken`, `undecidable` `unsure`. */
export type Truth = 'alive' | 'dead' | 'undecidable'

export interface WebCase {
  /** kebab-case, unique over all sets; also the first label of its main host: `{name}.test`. */
  readonly name: string
  /** What the server does and what tells the truth about it: one sentence. */
  readonly mechanism: string
  /** Groups the table: `soft-404`, `parked`, `bot-wall`, `login`, `consent`, `paywall`, `redirect`, `status`, `dns`, `tcp`, `tls` … */
  readonly family: string
  /** BCP 47 language of its pages. */
  readonly language: string
  /** What the document prints, fragment included. */
  readonly cited: string
  readonly truth: Truth
  /** Words that a careful person would accept, best first. */
  readonly verdicts: readonly [VerdictWord, ...VerdictWord[]]
  /** Every host of the case by name (`*.name.test` takes all below); all end in `.test` and hold the case's name. */
  readonly hosts: Readonly<Record<string, HostBehaviour>>
  /** Words that must be found in the reason, where the reason matters (a vendor's name). */
  readonly reason?: RegExp
  /** Only a browser can tell the truth; without one, `unsure` is right too. */
  readonly needsBrowser?: true
  /** The sentence that cites it and words quoted there, for cases about quotations. */
  readonly quotes?: readonly string[]
}

export interface HostBehaviour {
  /** Absent: the name resolves. */
  readonly dns?:
    | 'nxdomain'
    | 'servfail'
    | 'refused'
    | 'no-data'
    | 'silent'
    | 'broken-ipv6'
    | 'nxdomain-once'
    | 'servfail-once'
    /** The IPv6 address refuses connections, the IPv4 one works. */
    | 'refusing-ipv6'
    | ((question: DnsQuestion, address: string) => DnsAnswer)
  /** Addresses that DNS gives instead of the world's own, for names that point where nobody may look. */
  readonly addresses?: readonly string[]
  /** NS records of the name, for parking services and expired domains. */
  readonly nameServers?: readonly string[]
  /** Absent: connections are taken. `deaf` never completes the handshake, `reset` resets at once, `silent` takes and says nothing. */
  readonly tcp?: 'refused' | 'deaf' | 'reset' | 'silent'
  /** The certificate of the https listener; `https:` URLs of a host without it get `good`. */
  readonly tls?: TlsKind
  /** Offers HTTP/2, or nothing else. */
  readonly http2?: 'offered' | 'only'
  /** Protocols that its TLS names (ALPN), the best first; HTTP/1.1 alone where neither this nor `http2` says otherwise. */
  readonly alpn?: readonly string[]
  /** Speaks once TLS stands, byte by byte, in place of `serve`: https only, with an ordinary certificate. */
  readonly line?: (line: Line) => void
  readonly serve?: Serve
}

/** One connection after its handshake. */
export interface Line {
  readonly socket: Duplex
  /** What ALPN agreed on. */
  readonly protocol: 'h2' | 'http/1.1'
  /** Earlier connections to this host. */
  readonly before: number
}

export type TlsKind =
  | 'good'
  | 'expired'
  | 'not-yet'
  | 'self-signed'
  | 'wrong-host'
  | 'unknown-root'
  /** The intermediate is missing; its URL stands in the leaf (AIA) and answers. */
  | 'incomplete'
  /** The same, but nothing answers at the AIA URL. */
  | 'incomplete-lost'
  /** Alerts before any certificate. */
  | 'handshake-failure'
  /** Asks for a certificate of the visitor. */
  | 'client-certificate'
  /** Closes the connection in the middle of the handshake. */
  | 'broken-off'
  /** Plain HTTP on the TLS port. */
  | 'not-tls'
  | OddCertificate
  | OddHandshake

export const oddCertificates = [
  /** RSA of 1,024 bits. */
  'weak-key',
  /** The intermediate may only vouch for names elsewhere. */
  'name-constraints',
  /** For visitors, not for servers. */
  'wrong-use',
  /** The name stands in the subject alone, where nobody looks for it any more. */
  'no-names',
  'expired-intermediate',
  /** A stranger's certificate among those that are sent. */
  'extra-certificate',
  /** The root stands before the intermediate. */
  'wrong-order',
  /** A root that nobody knows is sent along. */
  'unknown-root-sent',
  /** The missing intermediate is one of two that name each other as issuer. */
  'incomplete-loop',
  /** Where the intermediate should be had, bytes come without end. */
  'incomplete-huge',
  /** The leaf says that its issuer is had within a private network. */
  'incomplete-inside',
] as const
export type OddCertificate = (typeof oddCertificates)[number]

export const oddHandshakes = [
  /** TLS 1.0 and 1.1. */
  'old-protocols',
  /** Ciphers without encryption, which nobody offers. */
  'old-ciphers',
  /** TLS 1.2 with the oldest ciphers that browsers still take. */
  'elderly-ciphers',
  'client-certificate-tls12',
  /** Asks for a certificate of the visitor and does without. */
  'client-certificate-optional',
  /** Knows nobody of that name (RFC 6066 §3), and ends the handshake. */
  'unrecognized-name',
  /** Says so, as a warning, and goes on. */
  'unrecognized-name-warned',
  /** Never speaks after the visitor's hello. */
  'silent-after-hello',
  /** A few bytes in each packet. */
  'in-crumbs',
] as const
export type OddHandshake = (typeof oddHandshakes)[number]

export interface WebRequest {
  readonly method: string
  readonly scheme: 'http' | 'https'
  readonly host: string
  /** Path and query as asked. */
  readonly path: string
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  readonly cookies: ReadonlyMap<string, string>
  readonly httpVersion: '1.1' | '2'
  /** Earlier requests to this host, and to this very path of it. */
  readonly before: number
  readonly beforeHere: number
}

/** A well-formed answer. `content-length` is added unless a header or `chunks` says otherwise; names are sent as written. */
export interface WebAnswer {
  readonly status: number
  readonly headers?: readonly (readonly [string, string])[]
  readonly body?: string | Uint8Array
  /** Sent chunked, one piece each, `every` milliseconds apart. */
  readonly chunks?: readonly (string | Uint8Array)[]
  readonly every?: number
  /** Before anything is sent. */
  readonly delay?: number
}
/** Bytes as they are (HTTP/1.1 only); a string is sent as UTF-8. `repeat` sends `again` without end, `every` ms apart. */
export interface RawAnswer {
  readonly raw: string | Uint8Array
  readonly then: 'close' | 'reset' | 'keep' | 'hang' | 'repeat'
  readonly again?: string | Uint8Array
  readonly every?: number
}
export type Serve = (request: WebRequest) => WebAnswer | RawAnswer
