/**
 * What the web answered when one cited URL was asked for: facts only, no judgement (that is verdict.ts), so that
 * the same observation can be judged again under another policy. Serialised as JSON under `runs/{run}/observations/`.
 * Fields marked `?` came later: older files lack them, and a rule that needs one stays silent.
 */
import type { FragmentFacts, PageFacts } from './page.ts'

/** `rehearsal`: the network was substituted (connect-to, dns-server, ca-file, allow-address, a refused chain). */
export type EvidenceClass = 'live' | 'rehearsal'

/** From where it was seen. Never names the proxy or the resolver: this is printed in public. */
export interface Vantage {
  readonly egress: 'direct' | 'proxy'
  /** ISO 3166-1 alpha-2, where the operator configured it. */
  readonly country: string | null
  readonly resolver: 'system' | 'configured'
}

export const failureKinds = [
  'invalid-url',
  'unsupported-scheme',
  'unsafe-address',
  'port-not-allowed',
  'dns-nxdomain',
  'dns-no-address',
  'dns-servfail',
  'dns-refused',
  'dns-timeout',
  'connection-refused',
  'connection-reset',
  'connection-timeout',
  'no-route',
  'tls-handshake',
  'tls-certificate',
  'response-timeout',
  'body-timeout',
  'bad-response',
  'redirect-loop',
  'too-many-redirects',
  'bad-redirect',
  'proxy-failed',
  'deadline',
] as const
export type FailureKind = (typeof failureKinds)[number]

/** Why no final answer was had. `detail` is a short technical code (`ENOTFOUND`, `CERT_HAS_EXPIRED`), no prose. */
export interface Failure {
  readonly kind: 'failure'
  readonly failure: FailureKind
  readonly detail: string | null
  /** The URL that failed: the cited one or a redirect's target. */
  readonly url: string
  /** Addresses that a connection was tried to, in order. */
  readonly tried?: readonly string[]
}

/** The TLS of the very connection that answered. `authorised: false` names why the public roots refuse it. */
export interface TlsFacts {
  readonly protocol: string
  readonly cipher: string
  readonly authorised: boolean
  readonly refusal: string | null
  /** SHA-256 of each DER certificate of the peer's chain, leaf first, hex. */
  readonly chain: readonly string[]
  /** Who issued the leaf: organisation or common name as the certificate gives it. */
  readonly issuer?: string | null
  /** The chain was incomplete and completed by the address that the certificate itself names (RFC 5280 §4.2.2.1). */
  readonly completedByAia?: boolean
}

/** One request and the head of its response. Header names as sent, in order, duplicates kept. */
export interface Hop {
  readonly url: string
  readonly via: 'cited' | 'location' | 'refresh'
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly address: string
  readonly port: number
  readonly tls: TlsFacts | null
  readonly milliseconds: number
  /** Where it was spoken; absent for HTTP/1.x. */
  readonly protocol?: 'h2'
  /** The answer broke the rules of HTTP/1.1 in a way that browsers overlook. */
  readonly lenient?: true
  /** Addresses tried before one answered, that one included, where it was not the first: a family that leads nowhere. */
  readonly tried?: readonly string[]
}

/** What of the body was read. */
export interface BodyFacts {
  readonly mediaType: string | null
  /** Bytes as transferred and read, before decoding. */
  readonly bytes: number
  /** Reading stopped at the cap; the rest was never asked for. */
  readonly truncated: boolean
  /** The sender ended before the length it had promised. */
  readonly short: boolean
  /** SHA-256 (hex) of the bytes read, as transferred. */
  readonly sha256: string
}

export interface Answer {
  readonly kind: 'answer'
  readonly status: number
  readonly url: string
  readonly body: BodyFacts
  /** Null where the body is no page (a PDF, a picture, an empty body) or could not be decoded. */
  readonly page?: PageFacts | null
  /** Null where no fragment was cited. */
  readonly fragment?: FragmentFacts | null
  /** Of all fragments that a look for several links asked for, by name; each link's own observation holds `fragment` alone. */
  readonly fragments?: Readonly<Record<string, FragmentFacts>>
}

/**
 * What was asked beside the cited URL, to tell what its answer means. `absent-sibling`: an address in the same directory
 * that cannot exist; `front-page`: the site's own front page; `absent-host`: a name under the same domain that cannot exist; `frame`: what a page made of
 * frames shows in one of them.
 */
export interface Companion {
  readonly role: 'absent-sibling' | 'front-page' | 'absent-host' | 'frame'
  readonly attempt: Attempt
}
/** What DNS says of the registrable domain. `nameServers` null: not told. */
export interface NameFacts {
  readonly domain: string
  readonly nameServers: readonly string[] | null
}
/** What a browser showed: the second opinion. `settled` false: time ended it. */
export interface Rendered {
  readonly url: string
  readonly status: number | null
  readonly page: PageFacts | null
  readonly fragment: FragmentFacts | null
  readonly settled: boolean
  readonly milliseconds: number
  /** Why nothing was shown, a short code; null where something was. */
  readonly fault: string | null
  /** There was no time to ask what its styles hide: hidden words may be counted as shown. */
  readonly unstyled?: true
  /** What it said in dialogs (`alert` and its like), in order: three at most, 300 characters of each. Absent where it opened none. */
  readonly dialogs?: readonly string[]
  /** A script of its site, or something that one asked for, was refused or failed: what is shown may come of that alone. */
  readonly refused?: true
}

export interface Attempt {
  readonly startedAt: string
  readonly milliseconds: number
  readonly hops: readonly Hop[]
  readonly end: Answer | Failure
}

export interface Observation {
  readonly version: 1
  /** The cited URL, exactly as printed. */
  readonly url: string
  readonly startedAt: string
  readonly finishedAt: string
  readonly class: EvidenceClass
  readonly vantage: Vantage
  /** In order; the last one decides, the earlier ones say how it got there. Empty only for `not-checked`. */
  readonly attempts: readonly Attempt[]
  /** Why nothing was asked at all (deadline, quiet run …), else null. */
  readonly notChecked: string | null
  readonly companions?: readonly Companion[]
  readonly name?: NameFacts | null
  readonly rendered?: Rendered | null
  /** What the browser showed at an address that cannot exist, where the server sends one frame for all. */
  readonly renderedAbsent?: Rendered | null
}
