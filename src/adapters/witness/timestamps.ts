/**
 * Asks RFC 3161 authorities and believes none of them: every token is judged by the verifier's own rules before it is kept, with
 * the revocation data that its certificates name. Sees digests only, never what is stamped.
 */
import { createHash, X509Certificate } from 'node:crypto'
import { rootCertificates } from 'node:tls'
import type { Timestamp, Trusted } from '../../../citations/index.ts'
import type { Egress } from '../../egress/egress.ts'
import { PortFault, type Random, type Timestamps } from '../../ports.ts'
import { readCertificates, type Certificate } from '../../wacz/token/certificate.ts'
import { checkToken, type CheckedToken } from '../../wacz/token/check-token.ts'
import { knownRoots } from '../../wacz/token/known-roots.ts'
import { ocspQuery } from '../../wacz/token/ocsp-query.ts'
import { buildQuery } from '../../wacz/token/query.ts'
import { readResponse, readToken } from '../../wacz/token/read-token.ts'
import { exchange } from './exchange.ts'

const TOKEN_CAP = 256 * 1024
/** A list longer than this would make every receipt as long; OCSP answers are short, and asked first. */
const LIST_CAP = 256 * 1024
const CLOCK_TOLERANCE_MS = 24 * 3600 * 1000

export interface TimestampsOptions {
  readonly egress: Egress
  readonly authorities: readonly string[]
  /** Roots (DER) that the operator trusts beside the known ones. */
  readonly roots: readonly Uint8Array[]
  readonly random: Random
  readonly userAgent: string
  readonly now: () => Date
}

export function createTimestamps(options: TimestampsOptions): Timestamps {
  const { authorities, roots } = options
  const anchors: readonly Trusted[] = [
    ...knownRoots,
    ...roots.map((der) => ({ fingerprint: hash(der), name: subjectOf(der) })),
  ]
  const certificates = [...roots, ...bundledRoots()]
  return {
    authorities,
    async stamp(authority, data, { signal }) {
      try {
        return await stamp({ ...options, anchors, certificates }, authority, data, signal)
      } catch (cause) {
        signal.throwIfAborted()
        const said = cause instanceof Error ? cause.message : String(cause)
        const message = `the time-stamping authority ${authority} gave no token that holds: ${said}`
        throw new PortFault('timestamps', 'not-stamped', message, { retryable: true, cause })
      }
    },
    endsAt: ({ chain }) =>
      new Date(Math.min(...chain.map((text) => certificateEnd(Buffer.from(text, 'base64'))))),
  }
}

interface Asking extends TimestampsOptions {
  readonly anchors: readonly Trusted[]
  readonly certificates: readonly Uint8Array[]
}

async function stamp(
  asking: Asking,
  authority: string,
  data: Uint8Array,
  signal: AbortSignal,
): Promise<Omit<Timestamp, 'covers'>> {
  const { egress, random, userAgent, anchors, now } = asking
  const { query, nonce } = await buildQuery(data, random.bytes(16))
  const body = await exchange(egress, {
    url: new URL(authority),
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', 'user-agent': userAgent },
    body: query,
    cap: TOKEN_CAP,
    signal,
  })
  const answer = readAnswer(body)
  if ('refusal' in answer) throw new Error(`it refused (${answer.refusal})`)
  const { token } = answer
  const given = { token, data, nonce, certificates: asking.certificates, anchors, coveredAt: null }
  const first = proved(await checkToken({ ...given, crls: [], ocsps: [] }))
  // A day off is no clock to vouch for anything, or ours is none: either way somebody must look.
  if (Math.abs(first.at.getTime() - now().getTime()) > CLOCK_TOLERANCE_MS) {
    throw new Error(`it says ${first.at.toISOString()}, our own clock says ${now().toISOString()}`)
  }
  const kept = await revocationData(asking, first.chain, signal)
  const last = proved(await checkToken({ ...given, ...kept }))
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
  return {
    authority,
    token: base64(token),
    chain: last.chain.map(({ der }) => base64(der)),
    crls: kept.crls.map(base64),
    ocsps: kept.ocsps.map(base64),
  }
}

function readAnswer(body: Uint8Array): ReturnType<typeof readResponse> {
  try {
    const answer = readResponse(body)
    if ('token' in answer) readToken(answer.token)
    return answer
  } catch {
    throw new Error('its answer is no time-stamp response')
  }
}

function proved(found: CheckedToken): Extract<CheckedToken, { kind: 'proved' }> {
  if (found.kind === 'proved') return found
  throw new Error(found.reason)
}

/** What the authority offers on each certificate of the chain but the root. What cannot be had is simply not kept. */
async function revocationData(
  { egress, userAgent }: Asking,
  chain: readonly Certificate[],
  signal: AbortSignal,
): Promise<{ crls: readonly Uint8Array[]; ocsps: readonly Uint8Array[] }> {
  const crls: Uint8Array[] = []
  const ocsps: Uint8Array[] = []
  const get = { headers: { 'user-agent': userAgent }, cap: LIST_CAP, signal }
  for (const [index, certificate] of chain.entries()) {
    const issuer = chain[index + 1]
    if (issuer === undefined) break
    const [ocspUrl] = certificate.ocspUrls
    const [crlUrl] = certificate.crlUrls
    const answered =
      ocspUrl === undefined
        ? null
        : await attempt(async () =>
            exchange(egress, {
              ...get,
              url: new URL(ocspUrl),
              method: 'POST',
              headers: { ...get.headers, 'content-type': 'application/ocsp-request' },
              body: await ocspQuery(certificate, issuer),
            }),
          )
    if (answered !== null) ocsps.push(answered)
    else if (crlUrl !== undefined) {
      const list = await attempt(() =>
        exchange(egress, { ...get, url: new URL(crlUrl), method: 'GET', body: null }),
      )
      if (list !== null) crls.push(list)
    }
  }
  signal.throwIfAborted()
  return { crls, ocsps }
}

async function attempt(ask: () => Promise<Uint8Array>): Promise<Uint8Array | null> {
  return ask().catch(() => null)
}

/** The known roots out of Node's bundle: authorities rarely enclose them, and the evidence shall hold them. */
function bundledRoots(): readonly Uint8Array[] {
  const known = new Set(knownRoots.map(({ fingerprint }) => fingerprint))
  const ders = rootCertificates.map((pem) => Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64'))
  return ders.filter((der) => known.has(hash(der)))
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function subjectOf(der: Uint8Array): string {
  const { subject } = new X509Certificate(der)
  return (/(?:^|\n)CN=([^\n]*)/.exec(subject)?.[1] ?? subject.replaceAll('\n', ', ')).slice(0, 200)
}

function certificateEnd(der: Uint8Array): number {
  return new X509Certificate(der).validToDate.getTime()
}

/** Every certificate of a PEM text as DER. Throws where one does not read. */
export async function readRoots(pem: string): Promise<readonly Uint8Array[]> {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? []
  const ders = blocks.map((block) => new Uint8Array(new X509Certificate(block).raw))
  const read = await readCertificates(ders, 100)
  if (read.length !== ders.length || ders.length === 0) throw new Error('no certificates in PEM')
  return ders
}
