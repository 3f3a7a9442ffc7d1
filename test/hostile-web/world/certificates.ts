/**
 * The TLS contexts of the world's hosts: one issuer that visitors trust, one that nobody knows, and leaves made when a
 * host is first asked for. Kinds that never come to a certificate are played in front.ts.
 */
import { createSecureContext, type SecureContext } from 'node:tls'
import { makeIssuer } from '../../fakes/certificates.ts'
import type { TlsKind } from '../case.ts'
import { ISSUER_HOST, LOST_HOST } from './hosts.ts'
import { isOdd, openOddShop } from './odd-certificates.ts'

const day = 86_400_000

export interface CertificateShop {
  /** PEM of the root that `--ca-file` trusts. */
  readonly root: string
  /** DER of what is had at a path of the AIA address: the intermediate, unless the path names another. */
  issuerAt(path: string): Uint8Array
  contextFor(host: string, kind: TlsKind): Promise<SecureContext>
}

export async function openCertificateShop(): Promise<CertificateShop> {
  const [trusted, unknown, odd] = await Promise.all([
    makeIssuer('Hostile Web'),
    makeIssuer('Nobody Knows'),
    openOddShop(`http://${ISSUER_HOST}`),
  ])
  const made = new Map<string, Promise<SecureContext>>()
  const make = async (host: string, kind: TlsKind): Promise<SecureContext> => {
    if (isOdd(kind)) return await odd.contextFor(host, kind)
    const names = host === '' ? ['nobody.test'] : [host]
    const now = Date.now()
    const issuer = kind === 'unknown-root' ? unknown : trusted
    const issuerUrl =
      kind === 'incomplete'
        ? `http://${ISSUER_HOST}/issuer.der`
        : kind === 'incomplete-lost'
          ? `http://${LOST_HOST}/issuer.der`
          : undefined
    const leaf = await issuer.issue({
      names: kind === 'wrong-host' ? ['shared-hosting.test', '*.shared-hosting.test'] : names,
      selfSigned: kind === 'self-signed',
      ...(kind === 'expired' ? { notAfter: new Date(now - day) } : {}),
      ...(kind === 'not-yet' ? { notBefore: new Date(now + 20 * day) } : {}),
      ...(issuerUrl === undefined ? {} : { issuerUrl }),
    })
    const alone = kind === 'self-signed' || kind === 'incomplete' || kind === 'incomplete-lost'
    return createSecureContext({
      key: issuer.key,
      cert: alone ? leaf : `${leaf}\n${issuer.intermediate}`,
      ...(kind.startsWith('client-certificate') ? { ca: trusted.root } : {}),
    })
  }
  return {
    root: `${trusted.root}\n${odd.root}`,
    issuerAt: (path) => odd.issuerAt(path) ?? trusted.intermediateDer,
    contextFor(host, kind) {
      const key = `${kind} ${host}`
      const known = made.get(key) ?? make(host, kind)
      made.set(key, known)
      return known
    },
  }
}
