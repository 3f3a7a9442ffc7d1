/**
 * Revocation lists (RFC 5280 §5) and OCSP answers (RFC 6960) kept beside a token: what they say of one certificate. Each counts
 * only with its issuer's signature. Nothing is fetched here.
 */
import { AsnConvert } from '@peculiar/asn1-schema'
import { BasicOCSPResponse, OCSPResponse, type SingleResponse } from '@peculiar/asn1-ocsp'
import { CertificateList, CRLReason, type Extension } from '@peculiar/asn1-x509'
import { readCertificates, dateOf, serialOf, type Certificate } from './certificate.ts'
import { isSignedBy } from './chain.ts'
import { asBuffer, childrenOf, hexOf, readTlv, sameBytes } from './der.ts'
import { digest, signatureHolds } from './signed-by.ts'

/** What is known of a certificate. `good` as far as the list or answer reaches. */
export type Standing =
  | { readonly kind: 'revoked'; readonly at: Date; readonly reason: number | null; readonly source: string }
  | { readonly kind: 'good'; readonly until: Date; readonly source: string }
  | { readonly kind: 'unknown' }

const CRL_REASON = '2.5.29.21'
const BASIC_RESPONSE = '1.3.6.1.5.5.7.48.1.1'
const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9'
/** An entry that takes an earlier one back (delta lists). */
const REMOVED = 8

/** The worst that any list or answer says; a revocation found anywhere is one. */
export async function standingOf(
  certificate: Certificate,
  issuer: Certificate,
  kept: { readonly crls: readonly Uint8Array[]; readonly ocsps: readonly Uint8Array[] },
): Promise<Standing> {
  const found: Standing[] = []
  for (const crl of kept.crls) found.push(await bySomeone(() => byList(certificate, issuer, crl)))
  for (const answer of kept.ocsps) found.push(await bySomeone(() => byAnswer(certificate, issuer, answer)))
  const revoked = found
    .filter((standing) => standing.kind === 'revoked')
    .toSorted((left, right) => left.at.getTime() - right.at.getTime())
  if (revoked[0] !== undefined) return revoked[0]
  const good = found
    .filter((standing) => standing.kind === 'good')
    .toSorted((left, right) => right.until.getTime() - left.until.getTime())
  return good[0] ?? { kind: 'unknown' }
}

async function bySomeone(read: () => Promise<Standing>): Promise<Standing> {
  // What does not read says nothing about anybody.
  return read().catch(() => ({ kind: 'unknown' }))
}

async function byList(certificate: Certificate, issuer: Certificate, der: Uint8Array): Promise<Standing> {
  const list = AsnConvert.parse(asBuffer(der), CertificateList)
  const { tbsCertList: body } = list
  if (hexOf(AsnConvert.serialize(body.issuer)) !== certificate.issuer || !issuer.mayRevoke) {
    return { kind: 'unknown' }
  }
  const [signed] = childrenOf(readTlv(der).content)
  if (signed === undefined) return { kind: 'unknown' }
  const signature = new Uint8Array(list.signature)
  if (!(await signatureHolds(issuer.spki, list.signatureAlgorithm.algorithm, signed.raw, signature))) {
    return { kind: 'unknown' }
  }
  const entry = (body.revokedCertificates ?? []).find(
    ({ userCertificate }) => serialOf(userCertificate) === certificate.serial,
  )
  const source = `the revocation list of ${dateOf(body.thisUpdate).toISOString()}`
  const reason = entry === undefined ? null : reasonOf(entry.crlEntryExtensions ?? [])
  if (entry !== undefined && reason !== REMOVED) {
    return { kind: 'revoked', at: dateOf(entry.revocationDate), reason, source }
  }
  return { kind: 'good', until: dateOf(body.nextUpdate ?? body.thisUpdate), source }
}

/** ENUMERATED in one octet; null where the entry gives no reason. */
function reasonOf(extensions: readonly Extension[]): number | null {
  const found = extensions.find(({ extnID }) => extnID === CRL_REASON)
  return found === undefined ? null : AsnConvert.parse(found.extnValue.buffer, CRLReason).reason
}

async function byAnswer(certificate: Certificate, issuer: Certificate, der: Uint8Array): Promise<Standing> {
  const answer = AsnConvert.parse(asBuffer(der), OCSPResponse)
  if (answer.responseBytes?.responseType !== BASIC_RESPONSE) return { kind: 'unknown' }
  const inner = answer.responseBytes.response.buffer
  const basic = AsnConvert.parse(inner, BasicOCSPResponse)
  const [signed] = childrenOf(readTlv(new Uint8Array(inner)).content)
  if (signed === undefined) return { kind: 'unknown' }
  const { producedAt } = basic.tbsResponseData
  const enclosed = childrenOf(readTlv(new Uint8Array(inner)).content)
    .filter(({ tag }) => tag === 0xa0)
    .flatMap(({ content }) => childrenOf(readTlv(content).content))
    .map(({ raw }) => raw)
  for (const responder of [issuer, ...(await readCertificates(enclosed, 8))]) {
    if (!(await mayAnswer(responder, issuer, producedAt))) continue
    const signature = new Uint8Array(basic.signature)
    const algorithm = basic.signatureAlgorithm.algorithm
    if (!(await signatureHolds(responder.spki, algorithm, signed.raw, signature))) continue
    for (const single of basic.tbsResponseData.responses) {
      if (await isAbout(single, certificate, issuer)) return standingIn(single, producedAt)
    }
  }
  return { kind: 'unknown' }
}

/** The issuer itself, or whom it certified for exactly this (RFC 6960 §4.2.2.2). */
async function mayAnswer(responder: Certificate, issuer: Certificate, at: Date): Promise<boolean> {
  if (responder.fingerprint === issuer.fingerprint) return true
  if (responder.purposes?.oids.includes(OCSP_SIGNING) !== true || responder.issuer !== issuer.subject)
    return false
  return responder.notBefore <= at && at <= responder.notAfter && (await isSignedBy(responder, issuer))
}

async function isAbout(
  { certID }: SingleResponse,
  { serial }: Certificate,
  issuer: Certificate,
): Promise<boolean> {
  if (serialOf(certID.serialNumber) !== serial) return false
  const said = new Uint8Array(certID.issuerKeyHash.buffer)
  const hash = said.length === 20 ? 'SHA-1' : 'SHA-256'
  return sameBytes(said, await digest(hash, issuer.keyBits))
}

function standingIn({ certStatus, nextUpdate, thisUpdate }: SingleResponse, producedAt: Date): Standing {
  const source = `the OCSP answer of ${producedAt.toISOString()}`
  if (certStatus.revoked !== undefined) {
    const { revocationTime, revocationReason } = certStatus.revoked
    const reason = revocationReason === undefined ? null : revocationReason.reason
    return { kind: 'revoked', at: revocationTime, reason, source }
  }
  if (certStatus.good === undefined) return { kind: 'unknown' }
  return { kind: 'good', until: nextUpdate ?? thisUpdate, source }
}

/**
 * Whether what a key signed at `signedAt` falls with its certificate (RFC 3161 §4). A key that may be in wrong hands (no reason
 * given, or a compromise) takes all it ever signed with it, save what another authority had vouched for before
 * (`coveredAt`); one that was merely given up, or is on hold, takes what came after.
 */
export function fallsWith(
  revoked: { readonly at: Date; readonly reason: number | null },
  signedAt: Date,
  coveredAt: Date | null,
): boolean {
  if (revoked.at <= signedAt) return true
  const compromised = revoked.reason === null || [1, 2, 10].includes(revoked.reason)
  return compromised && (coveredAt === null || coveredAt >= revoked.at)
}
