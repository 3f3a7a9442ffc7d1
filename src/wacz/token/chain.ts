/**
 * Builds a chain from a certificate to a root that is trusted, as it stood at one moment (RFC 5280 §6): today's clock plays no
 * part. Revocation is judged elsewhere.
 */
import type { Trusted } from '../../../citations/index.ts'
import type { Certificate } from './certificate.ts'
import { signatureHolds } from './signed-by.ts'

export interface Purpose {
  readonly oid: string
  readonly name: string
}
export const timeStamping: Purpose = { oid: '1.3.6.1.5.5.7.3.8', name: 'time stamping' }
export const serverAuthentication: Purpose = { oid: '1.3.6.1.5.5.7.3.1', name: 'server authentication' }
const ANY_PURPOSE = '2.5.29.37.0'
const DEEPEST = 8

/** `anchored` ends at a trusted root; `foreign` is whole but ends at one that nobody named; `broken` ends nowhere. */
export interface Chain {
  readonly kind: 'anchored' | 'foreign' | 'broken'
  /** Leaf first. */
  readonly certificates: readonly Certificate[]
  /** The trusted root's name; else what the chain lacks, in a few words. */
  readonly end: string
}

export interface ChainRequest {
  readonly leaf: Certificate
  readonly others: readonly Certificate[]
  readonly anchors: readonly Trusted[]
  readonly at: Date
  readonly purpose: Purpose
}

/** The best chain there is: an anchored one before a foreign one before a broken one. */
export async function buildChain(request: ChainRequest): Promise<Chain> {
  const { leaf, at } = request
  if (!isValidAt(leaf, at)) return { kind: 'broken', certificates: [leaf], end: invalidity(leaf, at) }
  return extend(request, [leaf])
}

async function extend(request: ChainRequest, so: readonly Certificate[]): Promise<Chain> {
  const { others, anchors, at } = request
  const last = so.at(-1)
  if (last === undefined) return { kind: 'broken', certificates: so, end: 'there is no certificate' }
  const anchor = anchors.find(({ fingerprint }) => fingerprint.toLowerCase() === last.fingerprint)
  if (anchor !== undefined) return { kind: 'anchored', certificates: so, end: anchor.name }
  if (last.subject === last.issuer) {
    const self = await isSignedBy(last, last)
    const end = `its root "${last.name}" (${last.fingerprint}) is not known`
    return { kind: self ? 'foreign' : 'broken', certificates: so, end }
  }
  let best: Chain = {
    kind: 'broken',
    certificates: so,
    end: `the certificate that issued "${last.name}" is missing`,
  }
  if (so.length >= DEEPEST) return best
  for (const issuer of others) {
    if (issuer.subject !== last.issuer || so.includes(issuer)) continue
    const problem = await issuerProblem(issuer, last, so.length - 1, request)
    if (problem !== null) {
      if (best.kind === 'broken') best = { ...best, end: problem }
      continue
    }
    const found = await extend({ ...request, at }, [...so, issuer])
    if (found.kind === 'anchored') return found
    if (best.kind === 'broken') best = found
  }
  return best
}

/** Why `issuer` could not have issued `last`; null where it could. `below` counts authorities between it and the leaf. */
async function issuerProblem(
  issuer: Certificate,
  last: Certificate,
  below: number,
  { at, purpose }: ChainRequest,
): Promise<string | null> {
  if (!isValidAt(issuer, at)) return invalidity(issuer, at)
  if (issuer.authority === null || !issuer.mayCertify) return `"${issuer.name}" may not issue certificates`
  const { pathLength } = issuer.authority
  if (pathLength !== null && below > pathLength) return `"${issuer.name}" allows fewer authorities below it`
  if (issuer.purposes !== null && !serves(issuer.purposes.oids, purpose)) {
    return `"${issuer.name}" may not issue certificates for ${purpose.name}`
  }
  if (issuer.unknown.length > 0) return `"${issuer.name}" has a critical extension that is not understood`
  return (await isSignedBy(last, issuer)) ? null : `"${last.name}" is not signed by "${issuer.name}"`
}

export function serves(oids: readonly string[], purpose: Purpose): boolean {
  return oids.includes(purpose.oid) || oids.includes(ANY_PURPOSE)
}

export async function isSignedBy(certificate: Certificate, issuer: Certificate): Promise<boolean> {
  const { algorithm, data, signature } = certificate.signed
  return signatureHolds(issuer.spki, algorithm, data, signature)
}

function isValidAt({ notBefore, notAfter }: Certificate, at: Date): boolean {
  return notBefore <= at && at <= notAfter
}

function invalidity({ name, notBefore, notAfter }: Certificate, at: Date): string {
  const span = `${notBefore.toISOString()} to ${notAfter.toISOString()}`
  return `"${name}" was valid from ${span}, not at ${at.toISOString()}`
}
