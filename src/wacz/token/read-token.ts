/** An RFC 3161 token taken apart: CMS SignedData (RFC 5652) over a TSTInfo. Reads, and leaves every judgement to check-token.ts. */
import { AsnConvert } from '@peculiar/asn1-schema'
import { ContentInfo, SignedData, type SignerInfo } from '@peculiar/asn1-cms'
import { PKIStatus, TimeStampResp, TSTInfo } from '@peculiar/asn1-tsp'
import { serialOf } from './certificate.ts'
import { asBuffer, childrenOf, hexOf, readTlv } from './der.ts'

const SIGNED_DATA = '1.2.840.113549.1.7.2'
const TST_INFO = '1.2.840.113549.1.9.16.1.4'
const attribute = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const
const SHA_256 = '2.16.840.1.101.3.4.2.1'
const QC_STATEMENTS = '1.3.6.1.5.5.7.1.3'
const QUALIFIED_TIME_STAMP = '0.4.0.19422.1.1'
const LONGEST = 512 * 1024

export interface Token {
  /** The TSTInfo as it was signed. */
  readonly content: Uint8Array
  readonly at: Date
  /** Milliseconds either way; null where nothing is said. */
  readonly accuracy: number | null
  readonly policy: string
  readonly serial: string
  readonly nonce: string | null
  readonly imprint: { readonly algorithm: string; readonly hash: Uint8Array }
  readonly signer: {
    readonly issuer: string | null
    readonly serial: string | null
    readonly keyId: string | null
    readonly digestAlgorithm: string
    readonly algorithm: string
    readonly signature: Uint8Array
    /** The signed attributes as a DER SET: what the signature is over. */
    readonly attributes: Uint8Array
    readonly contentType: string | null
    readonly messageDigest: Uint8Array | null
    /** ESSCertIDv2 (RFC 5816), or its elder with SHA-1: which certificate the signer meant. An OID, or `SHA-1`. */
    readonly means: { readonly algorithm: string; readonly hash: Uint8Array } | null
  }
  /** DER, in the order enclosed. */
  readonly certificates: readonly Uint8Array[]
  /** The token's own word (ETSI EN 319 422 §9.1) that it is a qualified one; whether its issuer may say so stands in the EU's lists. */
  readonly qualified: boolean
}

/** Reads a TimeStampToken. Throws where it is none. */
export function readToken(der: Uint8Array): Token {
  if (der.length > LONGEST) throw new RangeError('a token longer than any')
  if (readTlv(der).raw.length !== der.length) throw new RangeError('bytes to spare behind the token')
  const outer = AsnConvert.parse(asBuffer(der), ContentInfo)
  if (outer.contentType !== SIGNED_DATA) throw new RangeError('no CMS SignedData')
  const signed = AsnConvert.parse(outer.content, SignedData)
  const enclosed = signed.encapContentInfo.eContent
  const bytes = enclosed?.single?.buffer ?? null
  if (signed.encapContentInfo.eContentType !== TST_INFO || bytes === null)
    throw new RangeError('no TSTInfo in it')
  const [signer, ...more] = [...signed.signerInfos]
  if (signer === undefined || more.length > 0) throw new RangeError('not exactly one signer')
  const content = new Uint8Array(bytes)
  const written = asWritten(der)
  const info = AsnConvert.parse(bytes, TSTInfo)
  const { accuracy, nonce, messageImprint } = info
  return {
    content,
    at: info.genTime,
    accuracy:
      accuracy === undefined
        ? null
        : accuracy.seconds * 1000 + (accuracy.millis ?? 0) + Math.ceil((accuracy.micros ?? 0) / 1000),
    policy: info.policy,
    serial: serialOf(info.serialNumber),
    nonce: nonce === undefined ? null : serialOf(nonce),
    imprint: {
      algorithm: messageImprint.hashAlgorithm.algorithm,
      hash: new Uint8Array(messageImprint.hashedMessage.buffer),
    },
    signer: readSigner(signer, written.attributes),
    certificates: written.certificates,
    qualified: [...(info.extensions ?? [])].some(
      ({ extnID, extnValue }) => extnID === QC_STATEMENTS && holdsQualified(new Uint8Array(extnValue.buffer)),
    ),
  }
}

/** QCStatements ::= SEQUENCE OF SEQUENCE { statementId OBJECT IDENTIFIER, … } (RFC 3739 §3.2.6). */
function holdsQualified(statements: Uint8Array): boolean {
  return childrenOf(readTlv(statements).content).some(({ content }) => {
    const [id] = childrenOf(content)
    return id?.tag === 0x06 && oidText(id.content) === QUALIFIED_TIME_STAMP
  })
}

/**
 * Certificates and signed attributes as they are written: written anew they might differ, and digests are over these bytes.
 * ContentInfo { type, [0] SignedData { version, digests, content, [0] certificates, [1] crls, signerInfos { SignerInfo } } }.
 */
function asWritten(der: Uint8Array): { certificates: readonly Uint8Array[]; attributes: Uint8Array } {
  const wrapped = childrenOf(readTlv(der).content)[1]
  const fields = wrapped === undefined ? [] : childrenOf(readTlv(wrapped.content).content)
  const infos = fields.at(-1)
  const signer = infos === undefined ? undefined : childrenOf(infos.content)[0]
  const attributes = signer === undefined ? [] : childrenOf(signer.content).filter(({ tag }) => tag === 0xa0)
  return {
    certificates: fields
      .filter(({ tag }) => tag === 0xa0)
      .flatMap(({ content }) => childrenOf(content))
      .filter(({ tag }) => tag === 0x30)
      .map(({ raw }) => raw),
    attributes: attributes[0]?.raw ?? new Uint8Array(),
  }
}

function readSigner(signer: SignerInfo, raw: Uint8Array): Token['signer'] {
  const { sid, signedAttrs = [] } = signer
  const value = (type: string): Uint8Array | null => {
    const found = signedAttrs.filter(({ attrType }) => attrType === type)
    const first = found[0]?.attrValues[0]
    return found.length === 1 && first !== undefined ? new Uint8Array(first) : null
  }
  const type = value(attribute.contentType)
  const digest = value(attribute.messageDigest)
  // Signed as a SET although it is stored under [0] (RFC 5652 §5.4).
  const attributes = raw.length === 0 ? raw : Uint8Array.from([0x31, ...raw.subarray(1)])
  return {
    issuer: sid.issuerAndSerialNumber ? hexOf(AsnConvert.serialize(sid.issuerAndSerialNumber.issuer)) : null,
    serial: sid.issuerAndSerialNumber ? serialOf(sid.issuerAndSerialNumber.serialNumber) : null,
    keyId: sid.subjectKeyIdentifier ? hexOf(sid.subjectKeyIdentifier.buffer) : null,
    digestAlgorithm: signer.digestAlgorithm.algorithm,
    algorithm: signer.signatureAlgorithm.algorithm,
    signature: new Uint8Array(signer.signature.buffer),
    attributes,
    contentType: type === null ? null : oidText(readTlv(type).content),
    messageDigest: digest === null ? null : readTlv(digest).content,
    means: meant(value(attribute.signingCertificateV2), value(attribute.signingCertificate)),
  }
}

/** SigningCertificate(V2) ::= SEQUENCE { certs SEQUENCE OF ESSCertID(v2), … }: the first names the signer's own. */
function meant(v2: Uint8Array | null, v1: Uint8Array | null): Token['signer']['means'] {
  const attributeValue = v2 ?? v1
  if (attributeValue === null) return null
  const [certs] = childrenOf(readTlv(attributeValue).content)
  const [first] = certs === undefined ? [] : childrenOf(certs.content)
  const fields = first === undefined ? [] : childrenOf(first.content)
  const [head] = fields
  if (head === undefined) return null
  if (v2 === null) return head.tag === 0x04 ? { algorithm: 'SHA-1', hash: head.content } : null
  if (head.tag === 0x04) return { algorithm: SHA_256, hash: head.content }
  const [named] = childrenOf(head.content)
  const hash = fields[1]
  if (named === undefined || hash?.tag !== 0x04) return null
  return { algorithm: oidText(named.content), hash: hash.content }
}

function oidText(content: Uint8Array): string {
  const numbers: number[] = []
  let value = 0
  for (const octet of content) {
    value = value * 128 + (octet & 0x7f)
    if (octet > 0x7f) continue
    if (numbers.length === 0) {
      const top = Math.min(2, Math.floor(value / 40))
      numbers.push(top, value - top * 40)
    } else numbers.push(value)
    value = 0
  }
  return numbers.join('.')
}

/** The token in a TimeStampResp; the authority's refusal as a sentence otherwise. Throws where it is no response. */
export function readResponse(der: Uint8Array): { readonly token: Uint8Array } | { readonly refusal: string } {
  const response = AsnConvert.parse(asBuffer(der), TimeStampResp)
  const { status, statusString } = response.status
  // 0 granted, 1 granted with changes; all others are refusals (RFC 3161 §2.4.2).
  if (status !== PKIStatus.granted && status !== PKIStatus.grantedWithMods) {
    const said = [...(statusString ?? [])].join(' ').slice(0, 200)
    return { refusal: `status ${status}${said === '' ? '' : `: ${said}`}` }
  }
  const [, token] = childrenOf(readTlv(der).content)
  return token === undefined ? { refusal: 'it granted a token and sent none' } : { token: token.raw }
}
