/**
 * TLS over an open connection. A certificate that the roots refuse is reported, never thrown: the page behind it may be
 * the evidence. No client certificate is offered, no session outlives its connection, no key is ever logged.
 */
import { createHash, X509Certificate } from 'node:crypto'
import type { Socket } from 'node:net'
import {
  connect,
  createSecureContext,
  getCACertificates,
  type DetailedPeerCertificate,
  type SecureContext,
  type TLSSocket,
} from 'node:tls'
import type { CertificateChain, TlsFacts } from '../../citations/index.ts'
import { DialFailure } from './egress.ts'
import { codeOf, TimedOut, waitFor } from './failures.ts'

export interface TrustAnchors {
  readonly context: SecureContext
  /** SHA-256 of each anchor's DER, hex. */
  readonly digests: ReadonlySet<string>
}

/**
 * The public roots that come with Node (Mozilla's), named expressly: what NODE_EXTRA_CA_CERTS or the system's store adds
 * would let an intercepting network pass as authorised. `ca` is PEM text trusted beside them.
 */
export function trustAnchors(ca: string | null): TrustAnchors {
  const pems = [...getCACertificates('bundled'), ...(ca === null ? [] : splitPem(ca))]
  return {
    context: createSecureContext({ ca: pems }),
    digests: new Set(pems.map((pem) => sha256Hex(new X509Certificate(pem).raw))),
  }
}

export interface Secured {
  readonly socket: TLSSocket
  readonly tls: TlsFacts
  readonly chain: CertificateChain
  readonly alpn: string | null
}

export interface SecureRequest {
  /** Canonical host; an address gets no server name (RFC 6066 §3) but is looked for in the certificate. */
  readonly host: string
  readonly hostIsAddress: boolean
  readonly port: number
  readonly alpn: readonly string[]
  readonly signal: AbortSignal
}

const handshakeTimeout = 10_000
/** More than any honest chain; a longer one is cut, so that a peer can't make us keep megabytes. */
const longestChain = 16

/** Shakes hands. Throws DialFailure `tls-handshake`, `connection-reset` or `connection-timeout` (details `TLS_…`). */
export async function secure(
  socket: Socket,
  request: SecureRequest,
  anchors: TrustAnchors,
): Promise<Secured> {
  const tls = connect({
    socket,
    host: request.host,
    ...(request.hostIsAddress ? {} : { servername: request.host }),
    ...(request.alpn.length > 0 ? { ALPNProtocols: [...request.alpn] } : {}),
    secureContext: anchors.context,
    rejectUnauthorized: false,
  })
  tls.on('error', () => {})
  try {
    await waitFor(tls, 'secureConnect', { signal: request.signal, milliseconds: handshakeTimeout })
    const certificates = peerChain(tls, anchors)
    return {
      socket: tls,
      tls: {
        protocol: tls.getProtocol() ?? 'unknown',
        cipher: tls.getCipher().standardName,
        authorised: tls.authorized,
        refusal: tls.authorized ? null : String(tls.authorizationError),
        chain: certificates.map((certificate) => sha256Hex(certificate)),
      },
      chain: { host: request.host, port: request.port, certificates },
      alpn: tls.alpnProtocol === false ? null : tls.alpnProtocol,
    }
  } catch (error) {
    tls.destroy()
    socket.destroy()
    throw handshakeFailure(error)
  }
}

/** Peer's certificates as DER, leaf first. */
function peerChain(tls: TLSSocket, anchors: TrustAnchors): readonly Uint8Array[] {
  const certificates: Buffer[] = []
  const seen = new Set<string>()
  let certificate: DetailedPeerCertificate | undefined = tls.getPeerCertificate(true)
  // A self-signed certificate is its own issuer here, and a hostile chain may go round.
  while (certificate?.raw !== undefined && certificates.length < longestChain) {
    const digest = sha256Hex(certificate.raw)
    if (seen.has(digest)) break
    seen.add(digest)
    certificates.push(certificate.raw)
    certificate = certificate.issuerCertificate
  }
  // OpenSSL completes the list from our own trust store: an anchor at its end was, as a rule, never sent.
  while (certificates.length > 1 && anchors.digests.has(sha256Hex(certificates.at(-1) ?? Buffer.alloc(0))))
    certificates.pop()
  return certificates
}

function handshakeFailure(error: unknown): DialFailure {
  if (error instanceof DialFailure) return error
  if (error instanceof TimedOut) return new DialFailure('connection-timeout', 'TLS_TIMEOUT', { cause: error })
  const code = codeOf(error) ?? 'TLS_UNKNOWN'
  if (code === 'ECONNRESET' || code === 'EPIPE')
    return new DialFailure('connection-reset', `TLS_${code}`, { cause: error })
  return new DialFailure('tls-handshake', code, { cause: error })
}

function splitPem(pem: string): readonly string[] {
  return pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
}

function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
