/** An Exchange: one request and its response exactly as they crossed the wire, on its way to becoming WARC records. */
import type { Digest } from './digest.ts'
import type { TlsFacts } from './observation.ts'

/** Bytes kept outside memory, readable as often as needed; `sha256` was computed while they were written. */
export interface Spooled {
  readonly bytes: number
  readonly sha256: Digest
  open(): AsyncIterable<Uint8Array>
}

/** The certificate chain of a connection, DER, leaf first. */
export interface CertificateChain {
  readonly host: string
  readonly port: number
  readonly certificates: readonly Uint8Array[]
}

export interface Exchange {
  /** Position in order of the requests of this capture, from 1. */
  readonly sequence: number
  readonly url: string
  readonly method: string
  readonly startedAt: Date
  readonly finishedAt: Date
  /** Address and port of the server that answered, never the proxy's. */
  readonly address: string
  readonly port: number
  readonly tls: TlsFacts | null
  readonly chain: CertificateChain | null
  /** Request as sent: head (request line, headers, blank line) and body. */
  readonly request: Spooled
  /** Response as received: status line, headers, blank line, body with its transfer coding (decisions 11). Null: no answer. */
  readonly response: Spooled | null
  readonly responseFacts: {
    readonly status: number
    readonly headers: readonly (readonly [string, string])[]
    /** Length in bytes of the response's head within `response`. */
    readonly headBytes: number
    /** When the head had come, by our clock. */
    readonly headAt?: Date
    readonly chunked: boolean
    /** SHA-256 over the body as in `response` (content coding kept); for chunked ones over the de-chunked bytes. */
    readonly bodySha256: Digest
    readonly bodyBytes: number
  } | null
  /** Interim 1xx heads, raw, in order (kept as `metadata` records). */
  readonly interim: readonly Uint8Array[]
  /** Set where a cap or an early end cut the response: WARC-Truncated's value. */
  readonly truncated: 'length' | 'time' | 'disconnect' | null
  /** After a 101 the connection spoke another protocol: noted, its frames are not kept. */
  readonly upgraded: boolean
  /** Set where the origin spoke HTTP/2 alone: head and body are then its header list and DATA bytes (decisions 11). */
  readonly protocol?: 'h2'
}

/** A request that never got an answer, and why; `failure` is a FailureKind or a proxy refusal. */
export interface RefusedRequest {
  readonly url: string
  readonly at: Date
  readonly failure: string
  readonly detail: string | null
}
