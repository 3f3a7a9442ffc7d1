/**
 * TLS over an open connection. A certificate that the roots refuse is reported, never thrown: the page behind it may be
 * the evidence. No client certificate is offered, no session outlives its connection, no key is ever logged.
 */
import { constants, createHash, X509Certificate } from 'node:crypto'
import type { Socket } from 'node:net'
import {
  checkServerIdentity,
  connect,
  createSecureContext,
  getCACertificates,
  type DetailedPeerCertificate,
  type PeerCertificate,
  type SecureContext,
  type TLSSocket,
} from 'node:tls'
import type { CertificateChain, TlsFacts } from '../../citations/index.ts'
import { clientCertificateRequired, DialFailure } from './egress.ts'
import { codeOf, TimedOut, waitFor } from './failures.ts'

export interface TrustAnchors {
  readonly context: SecureContext
  /** SHA-256 of each anchor's DER, hex; of certificates that were added to complete a chain as well. */
  readonly digests: ReadonlySet<string>
  readonly pems: readonly string[]
  readonly subjects: ReadonlySet<string>
}

/** Servers from before RFC 5746 are not renegotiated with, only spoken to, as browsers do. */
const secureOptions = constants.SSL_OP_LEGACY_SERVER_CONNECT

/**
 * The public roots that come with Node (Mozilla's), named expressly: what NODE_EXTRA_CA_CERTS or the system's store adds
 * would let an intercepting network pass as authorised. `ca` is PEM text trusted beside them.
 */
export function trustAnchors(ca: string | null): TrustAnchors {
  const pems = [...getCACertificates('bundled'), ...(ca === null ? [] : splitPem(ca))]
  const certificates = pems.map((pem) => new X509Certificate(pem))
  return {
    context: createSecureContext({ ca: pems, secureOptions }),
    digests: new Set(certificates.map(({ raw }) => sha256Hex(raw))),
    pems,
    subjects: new Set(certificates.map(({ subject }) => subject)),
  }
}

/**
 * The anchors with intermediates (PEM) at hand. They vouch for nothing: OpenSSL must still end at a root. Where some of them vouch for
 * each other in a circle they are left out: Node would walk from issuer to issuer for ever, and keep what it walks over.
 */
export function withIntermediates(anchors: TrustAnchors, added: readonly string[]): TrustAnchors {
  if (goesRound(added.map((pem) => new X509Certificate(pem)))) return anchors
  return {
    ...anchors,
    context: createSecureContext({
      ca: [...anchors.pems, ...added],
      secureOptions,
      allowPartialTrustChain: false,
    }),
    digests: new Set([...anchors.digests, ...added.map((pem) => sha256Hex(new X509Certificate(pem).raw))]),
  }
}

/** By names alone: what has two issuers of one name may be walked either way. */
function goesRound(certificates: readonly X509Certificate[]): boolean {
  const leads = (from: X509Certificate, trail: readonly X509Certificate[]): boolean =>
    from.subject !== from.issuer &&
    (trail.includes(from) ||
      certificates.some((one) => one.subject === from.issuer && leads(one, [...trail, from])))
  return certificates.some((one) => leads(one, []))
}

/** No issuer was found for the last certificate at hand: its own address may give it. */
export function isIncomplete({ refusal }: TlsFacts): boolean {
  return (
    refusal !== null && /^UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?)$/.test(refusal)
  )
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
  // Node takes the chain apart to compare names; taking it apart again would cost a quarter of the handshake.
  let checked: DetailedPeerCertificate | null = null
  const tls = connect({
    socket,
    host: request.host,
    ...(request.hostIsAddress ? {} : { servername: request.host }),
    ...(request.alpn.length > 0 ? { ALPNProtocols: [...request.alpn] } : {}),
    secureContext: anchors.context,
    rejectUnauthorized: false,
    checkServerIdentity(host, certificate) {
      if (isDetailed(certificate)) checked = certificate
      return checkServerIdentity(host, certificate) ?? withoutNames(certificate)
    },
  })
  tls.on('error', () => {})
  try {
    await waitFor(tls, 'secureConnect', { signal: request.signal, milliseconds: handshakeTimeout })
    const leaf = checked ?? tls.getPeerCertificate(true)
    const certificates = peerChain(leaf, anchors)
    return {
      socket: tls,
      tls: {
        protocol: tls.getProtocol() ?? 'unknown',
        cipher: tls.getCipher().standardName,
        authorised: tls.authorized,
        refusal: tls.authorized ? null : String(tls.authorizationError),
        chain: certificates.map((certificate) => sha256Hex(certificate)),
        issuer: issuerOf(leaf),
      },
      chain: { host: request.host, port: request.port, certificates },
      alpn: tls.alpnProtocol === false ? null : tls.alpnProtocol,
    }
  } catch (error) {
    const failure = handshakeFailure(error, tls)
    tls.destroy()
    socket.destroy()
    throw failure
  }
}

/** RFC 9525 §2: the subject's common name is no name of a host, although Node still takes it for one. */
function withoutNames({ subjectaltname = '' }: PeerCertificate): Error | undefined {
  if (/(?:^|, )(?:DNS|IP Address):/.test(subjectaltname)) return undefined
  return Object.assign(new Error('no name where names are looked for'), { code: 'CERT_WITHOUT_NAMES' })
}

/** Whether it comes with those that vouch for it. */
function isDetailed(certificate: PeerCertificate): certificate is DetailedPeerCertificate {
  return 'issuerCertificate' in certificate
}

/** Organisation, else common name, as the leaf gives it. */
function issuerOf({ issuer }: Partial<DetailedPeerCertificate>): string | null {
  const name: unknown = issuer?.O ?? issuer?.CN
  const text = Array.isArray(name) ? name.join(', ') : typeof name === 'string' ? name : ''
  return text === '' ? null : text.slice(0, 200)
}

/** Peer's certificates as DER, leaf first. */
function peerChain(leaf: DetailedPeerCertificate, anchors: TrustAnchors): readonly Uint8Array[] {
  const certificates: Buffer[] = []
  const seen = new Set<string>()
  let certificate: DetailedPeerCertificate | undefined = leaf
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

function handshakeFailure(error: unknown, tls: TLSSocket): DialFailure {
  if (error instanceof DialFailure) return error
  if (error instanceof TimedOut) return new DialFailure('connection-timeout', 'TLS_TIMEOUT', { cause: error })
  const code = codeOf(error) ?? 'TLS_UNKNOWN'
  if (code === 'ECONNRESET' || code === 'EPIPE')
    return new DialFailure('connection-reset', `TLS_${code}`, { cause: error })
  // Until TLS 1.2 a server has no word of its own for it; but whoever has shown a certificate has agreed to all the rest.
  const refused =
    /_ALERT_(?:HANDSHAKE_FAILURE|BAD_CERTIFICATE|NO_CERTIFICATE|CERTIFICATE_(?:REQUIRED|UNKNOWN))$/
  const asksForOurs = refused.test(code) && tls.getPeerCertificate()?.raw !== undefined
  return new DialFailure('tls-handshake', asksForOurs ? clientCertificateRequired : code, { cause: error })
}

function splitPem(pem: string): readonly string[] {
  return pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
}

function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
