/**
 * Completes a chain whose intermediates a server forgot to send, from the addresses that its certificates name
 * themselves (RFC 5280 §4.2.2.1), as browsers do. What is fetched is a hint and no more: OpenSSL verifies the whole
 * chain anew and no intermediate becomes an anchor (Node trusts none of `ca` that is not self-signed).
 */
import { X509Certificate } from 'node:crypto'
import { certificatesIn } from './certificates-in.ts'
import { destinationOf } from './client.ts'
import type { Connection, DialRequest } from './egress.ts'
import { Remembered, unlessAborted } from './remembered.ts'

const mostSteps = 3
const mostBytes = 65_536
const [minute, day] = [60_000, 86_400_000]

/** Milliseconds. */
export interface CompletingLimits {
  /** For one certificate. */
  readonly fetch: number
  /** All steps together: a certificate that nobody gives must not cost the page its answer. */
  readonly patience: number
}
const usual: CompletingLimits = { fetch: 4_000, patience: 5_000 }

export interface Completing {
  /** PEM of the certificates missing above `chain` (DER, leaf first), nearest first; empty where none is had. */
  missing(chain: readonly Uint8Array[], signal: AbortSignal): Promise<readonly string[]>
}

/** `anchored` says whether an anchor has that subject. `dial` is egress's own: every address is judged. */
export function createCompleting(
  dial: (asked: DialRequest) => Promise<Connection>,
  anchored: (subject: string) => boolean,
  closing: AbortSignal,
  limits = usual,
): Completing {
  const fetched = new Remembered<readonly X509Certificate[] | null>({
    most: 256,
    // What came too late once may come in time for the next who asks.
    keep: (found) => (found === null ? 0 : found.length === 0 ? minute : day),
  })
  return {
    async missing(chain, signal) {
      const last = chain.at(-1)
      if (last === undefined) return []
      const found: string[] = []
      let top = new X509Certificate(last)
      const limit = AbortSignal.any([signal, AbortSignal.timeout(limits.patience)])
      for (let step = 0; step < mostSteps && !anchored(top.issuer); step += 1) {
        const issuer = await issuerOf(top, limit)
        if (issuer === null || isIssuedBy(issuer, issuer)) return found
        found.push(issuer.toString())
        top = issuer
      }
      return found
    },
  }

  async function issuerOf(
    certificate: X509Certificate,
    signal: AbortSignal,
  ): Promise<X509Certificate | null> {
    for (const url of issuerUrls(certificate)) {
      const asked = fetched.get(url.href, async () => await fetchCertificates(url, dial, closing, limits))
      const candidates = await unlessAborted(asked, signal)
      const issuer = candidates?.find((candidate) => candidate.ca && isIssuedBy(certificate, candidate))
      if (issuer !== undefined) return issuer
    }
    return null
  }
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
  } catch {
    // A key of a kind that OpenSSL does not read.
    return false
  }
}

/** http alone: over https, fetching an issuer could need an issuer. */
function issuerUrls(certificate: X509Certificate): readonly URL[] {
  const written = (certificate.infoAccess ?? '').split('\n').flatMap((line) => {
    const value = /^CA Issuers - URI:(http:.{1,2000})$/i.exec(line)?.[1]
    return value !== undefined && URL.canParse(value) ? [new URL(value)] : []
  })
  return written.filter(({ protocol, hostname }) => protocol === 'http:' && hostname !== '').slice(0, 2)
}

/** One bounded GET, no redirect followed. Whatever goes wrong: nothing was had; null where time ran out. */
async function fetchCertificates(
  url: URL,
  dial: (asked: DialRequest) => Promise<Connection>,
  closing: AbortSignal,
  limits: CompletingLimits,
): Promise<readonly X509Certificate[] | null> {
  const signal = AbortSignal.any([closing, AbortSignal.timeout(limits.fetch)])
  try {
    const connection = await dial({ ...destinationOf(url), signal })
    try {
      return certificatesIn(await get(url, connection, signal))
    } finally {
      connection.socket.destroy()
    }
  } catch {
    return signal.aborted ? null : []
  }
}

async function get(url: URL, { socket }: Connection, signal: AbortSignal): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  // Not imported: a module that imports node:http makes Node load its own fetch, which every start would wait for.
  const { request } = process.getBuiltinModule('node:http')
  const asked = request(
    {
      createConnection: () => socket,
      host: url.hostname,
      path: `${url.pathname}${url.search}`,
      headers: { host: url.host, accept: '*/*', connection: 'close' },
      signal,
    },
    (response) => {
      const pieces: Buffer[] = []
      let length = 0
      if (response.statusCode !== 200) asked.destroy(new Error('no certificate there'))
      response.on('error', reject)
      response.on('end', () => resolve(Buffer.concat(pieces)))
      response.on('data', (piece: Buffer) => {
        length += piece.length
        if (length > mostBytes) asked.destroy(new Error('too large for certificates'))
        else pieces.push(piece)
      })
    },
  )
  asked.on('error', reject)
  asked.end()
  return await promise
}
