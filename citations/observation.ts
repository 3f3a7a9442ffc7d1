/**
 * What the web answered when one cited URL was asked for: facts only, no judgement (that is verdict.ts), so that
 * the same observation can be judged again under another policy. Serialised as JSON under `runs/{run}/observations/`.
 */

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
}

/** The TLS of the very connection that answered. `authorised: false` names why the public roots refuse it. */
export interface TlsFacts {
  readonly protocol: string
  readonly cipher: string
  readonly authorised: boolean
  readonly refusal: string | null
  /** SHA-256 of each DER certificate of the peer's chain, leaf first, hex. */
  readonly chain: readonly string[]
}

/** One request and the head of its response. Header names as sent, in order, duplicates kept. */
export interface Hop {
  readonly url: string
  readonly via: 'cited' | 'location'
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly address: string
  readonly port: number
  readonly tls: TlsFacts | null
  readonly milliseconds: number
}

/** What of the body was read. Page features for soft 404s and walls are added to this by later versions. */
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
}
