/**
 * Judges one token (RFC 3161, RFC 5816, RFC 5652) as it stood at its own time: the clock of whoever checks plays no part, so
 * that the verdict is the same in twenty years. Three ends: damaged (it is not what was stamped or signed), refused (whole,
 * but proves nothing), proved.
 */
import type { Trusted } from '../../../citations/index.ts'
import { readCertificates, type Certificate } from './certificate.ts'
import { buildChain, serves, timeStamping } from './chain.ts'
import { hexOf, sameBytes } from './der.ts'
import { readToken, type Token } from './read-token.ts'
import { fallsWith, standingOf } from './revocation.ts'
import { digest, hashOf, signatureHolds } from './signed-by.ts'

export interface TokenRequest {
  readonly token: Uint8Array
  /** What it was asked for. */
  readonly data: Uint8Array
  /** The nonce it was asked with; null where nobody remembers it. */
  readonly nonce: Uint8Array | null
  /** Certificates (DER) beside those in the token. */
  readonly certificates: readonly Uint8Array[]
  readonly crls: readonly Uint8Array[]
  readonly ocsps: readonly Uint8Array[]
  readonly anchors: readonly Trusted[]
  /** When another authority first vouched for this token, or null. */
  readonly coveredAt: Date | null
}

export type CheckedToken =
  | { readonly kind: 'damaged'; readonly reason: string }
  | {
      readonly kind: 'refused' | 'unknown'
      readonly reason: string
      readonly at: Date
      readonly by: string
    }
  | {
      readonly kind: 'proved'
      readonly at: Date
      readonly accuracy: number | null
      readonly by: string
      readonly root: string
      /** Signer to root. */
      readonly chain: readonly Certificate[]
      /** What could not be found out, each in a sentence. */
      readonly open: readonly string[]
      /** It calls itself a qualified one. */
      readonly qualified: boolean
    }

export async function checkToken(request: TokenRequest): Promise<CheckedToken> {
  let token: Token
  try {
    token = readToken(request.token)
  } catch {
    return damaged('it is no RFC 3161 token')
  }
  const others = await readCertificates([...token.certificates, ...request.certificates], 64)
  const problem = (await imprintProblem(token, request)) ?? (await signedProblem(token))
  if (problem !== null) return damaged(problem)
  const named = others.filter((certificate) => isNamed(certificate, token))
  if (named.length === 0) return damaged('the certificate of its signer is not with it')
  const signer = await meantOf(named, token)
  if (signer === null) return damaged('it was signed for another certificate than the one with it')
  const { attributes, signature, algorithm, digestAlgorithm } = token.signer
  if (!(await signatureHolds(signer.spki, algorithm, attributes, signature, digestAlgorithm))) {
    return damaged(`it is not signed by "${signer.name}"`)
  }
  return judge(token, signer, others, request)
}

async function judge(
  token: Token,
  signer: Certificate,
  others: readonly Certificate[],
  { anchors, crls, ocsps, coveredAt }: TokenRequest,
): Promise<CheckedToken> {
  const { at, accuracy } = token
  const not = (kind: 'refused' | 'unknown', reason: string): CheckedToken => ({
    kind,
    reason,
    at,
    by: signer.name,
  })
  // RFC 3161 §2.3: this purpose alone, and critical.
  const { purposes } = signer
  if (purposes?.critical !== true || purposes.oids.length !== 1 || !serves(purposes.oids, timeStamping)) {
    return not(
      'refused',
      `the certificate of "${signer.name}" is not one for time stamping alone, marked critical`,
    )
  }
  if (signer.unknown.length > 0) {
    return not('refused', `"${signer.name}" has a critical extension that is not understood`)
  }
  const chain = await buildChain({ leaf: signer, others, anchors, at, purpose: timeStamping })
  if (chain.kind === 'broken') return not('refused', chain.end)
  const open: string[] = []
  for (const [index, certificate] of chain.certificates.entries()) {
    const issuer = chain.certificates[index + 1]
    if (issuer === undefined) break
    const standing = await standingOf(certificate, issuer, { crls, ocsps })
    if (standing.kind === 'revoked' && fallsWith(standing, at, coveredAt)) {
      const said = `"${certificate.name}" was revoked at ${standing.at.toISOString()}`
      return not('refused', `${said}, says ${standing.source}; the token is of ${at.toISOString()}`)
    }
    if (standing.kind === 'unknown')
      open.push(`whether "${certificate.name}" had been revoked: nothing kept says so`)
    if (standing.kind === 'good' && standing.until < at) {
      open.push(`whether "${certificate.name}" had been revoked: ${standing.source} ends before the token`)
    }
  }
  if (chain.kind === 'foreign') return not('unknown', chain.end)
  return {
    kind: 'proved',
    at,
    accuracy,
    by: signer.name,
    root: chain.end,
    chain: chain.certificates,
    open,
    qualified: token.qualified,
  }
}

async function imprintProblem({ imprint, nonce }: Token, request: TokenRequest): Promise<string | null> {
  const hash = hashOf(imprint.algorithm)
  if (hash === null) return 'it stamps a digest of a kind that proves nothing'
  if (!sameBytes(imprint.hash, await digest(hash, request.data))) return 'it stamps something else'
  if (request.nonce === null) return null
  const asked = hexOf(request.nonce).replace(/^0+(?=.)/, '')
  return nonce === asked ? null : 'it does not carry the nonce it was asked with'
}

/** The signed attributes against the content (RFC 5652 §5.4 and §11). */
async function signedProblem({ content, signer }: Token): Promise<string | null> {
  const hash = hashOf(signer.digestAlgorithm)
  if (hash === null) return 'it is signed over a digest of a kind that proves nothing'
  if (signer.attributes.length === 0 || signer.contentType !== '1.2.840.113549.1.9.16.1.4') {
    return 'its signed attributes do not say what they are about'
  }
  const said = signer.messageDigest
  if (said === null || !sameBytes(said, await digest(hash, content)))
    return 'its content is not what was signed'
  return signer.means === null ? 'it does not say which certificate signed it' : null
}

function isNamed({ issuer, serial }: Certificate, { signer }: Token): boolean {
  return signer.issuer === null ? signer.keyId !== null : issuer === signer.issuer && serial === signer.serial
}

/** Of several certificates that fit the signer's name, the one whose digest was signed. */
async function meantOf(named: readonly Certificate[], { signer }: Token): Promise<Certificate | null> {
  if (signer.means === null) return null
  const hash = signer.means.algorithm === 'SHA-1' ? 'SHA-1' : hashOf(signer.means.algorithm)
  if (hash === null) return null
  for (const certificate of named) {
    if (sameBytes(signer.means.hash, await digest(hash, certificate.der))) return certificate
  }
  return null
}

function damaged(reason: string): CheckedToken {
  return { kind: 'damaged', reason }
}
