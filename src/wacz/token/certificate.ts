/** An X.509 certificate (RFC 5280) as far as chains of time-stamping and domain authorities need it. Decides nothing. */
import { AsnConvert, type OctetString } from '@peculiar/asn1-schema'
import {
  AuthorityInfoAccessSyntax,
  BasicConstraints,
  Certificate as Asn1Certificate,
  CRLDistributionPoints,
  ExtendedKeyUsage,
  KeyUsage,
  SubjectAlternativeName,
  type Name,
  type Time,
} from '@peculiar/asn1-x509'
import { asBuffer, childrenOf, hexOf, readTlv } from './der.ts'
import { digest } from './signed-by.ts'

export interface Certificate {
  readonly der: Uint8Array
  /** SHA-256 of the DER, hex. */
  readonly fingerprint: string
  /** DER of the names, hex: what chains are built by. */
  readonly subject: string
  readonly issuer: string
  /** The subject's common name, else its organisation. */
  readonly name: string
  readonly serial: string
  readonly notBefore: Date
  readonly notAfter: Date
  readonly spki: Uint8Array
  /** The key's bits alone, without their algorithm: what OCSP names an issuer by. */
  readonly keyBits: Uint8Array
  readonly signed: { readonly algorithm: string; readonly data: Uint8Array; readonly signature: Uint8Array }
  /** Null where it may not sign certificates; else how many authorities may stand below it. */
  readonly authority: { readonly pathLength: number | null } | null
  readonly mayCertify: boolean
  readonly mayRevoke: boolean
  readonly purposes: { readonly critical: boolean; readonly oids: readonly string[] } | null
  /** Critical extensions that nobody here understands. */
  readonly unknown: readonly string[]
  readonly domains: readonly string[]
  readonly crlUrls: readonly string[]
  readonly ocspUrls: readonly string[]
  readonly issuerUrls: readonly string[]
}

const oid = {
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  purposes: '2.5.29.37',
  alternativeNames: '2.5.29.17',
  distributionPoints: '2.5.29.31',
  informationAccess: '1.3.6.1.5.5.7.1.1',
  ocsp: '1.3.6.1.5.5.7.48.1',
  issuers: '1.3.6.1.5.5.7.48.2',
} as const
/** Understood, or harmless when critical: policies and names constrain what we do not ask for. */
const understood = new Set<string>([...Object.values(oid), '2.5.29.14', '2.5.29.35', '2.5.29.32'])
const COMMON_NAME = '2.5.4.3'
const ORGANISATION = '2.5.4.10'
const LONGEST = 64 * 1024

/** Reads DER. Throws where it is no certificate. */
export async function readCertificate(der: Uint8Array): Promise<Certificate> {
  if (der.length > LONGEST) throw new RangeError('a certificate longer than any')
  const whole = readTlv(der)
  const [tbs] = childrenOf(whole.content)
  if (tbs === undefined || whole.raw.length !== der.length) throw new RangeError('no certificate')
  const read = AsnConvert.parse(asBuffer(der), Asn1Certificate)
  const { tbsCertificate: body } = read
  const extensions = new Map((body.extensions ?? []).map((item) => [item.extnID, item]))
  const value = (id: string): ArrayBuffer | null => {
    const found = extensions.get(id)
    return found === undefined ? null : bufferOf(found.extnValue)
  }
  const constraints = optional(value(oid.basicConstraints), BasicConstraints)
  const usage = optional(value(oid.keyUsage), KeyUsage)?.toNumber() ?? null
  const purposes = optional(value(oid.purposes), ExtendedKeyUsage)
  const access = [...(optional(value(oid.informationAccess), AuthorityInfoAccessSyntax) ?? [])]
  const at = (method: string) =>
    access
      .filter(({ accessMethod }) => accessMethod === method)
      .flatMap(({ accessLocation }) => accessLocation.uniformResourceIdentifier ?? [])
  return {
    der,
    fingerprint: hexOf(await digest('SHA-256', der)),
    subject: hexOf(AsnConvert.serialize(body.subject)),
    issuer: hexOf(AsnConvert.serialize(body.issuer)),
    name: nameOf(body.subject),
    serial: serialOf(body.serialNumber),
    notBefore: dateOf(body.validity.notBefore),
    notAfter: dateOf(body.validity.notAfter),
    spki: new Uint8Array(AsnConvert.serialize(body.subjectPublicKeyInfo)),
    keyBits: new Uint8Array(body.subjectPublicKeyInfo.subjectPublicKey),
    signed: {
      algorithm: read.signatureAlgorithm.algorithm,
      data: tbs.raw,
      signature: new Uint8Array(read.signatureValue),
    },
    authority: constraints?.cA === true ? { pathLength: constraints.pathLenConstraint ?? null } : null,
    // keyCertSign is bit 5, cRLSign bit 6; a certificate that does not say may do either (RFC 5280 §4.2.1.3).
    mayCertify: usage === null || (usage & 0x20) !== 0,
    mayRevoke: usage === null || (usage & 0x40) !== 0,
    purposes:
      purposes === null
        ? null
        : { critical: extensions.get(oid.purposes)?.critical === true, oids: [...purposes] },
    unknown: [...extensions.values()]
      .filter(({ critical, extnID }) => critical && !understood.has(extnID))
      .map(({ extnID }) => extnID),
    domains: [...(optional(value(oid.alternativeNames), SubjectAlternativeName) ?? [])].flatMap(
      ({ dNSName }) => dNSName ?? [],
    ),
    crlUrls: [...(optional(value(oid.distributionPoints), CRLDistributionPoints) ?? [])].flatMap((point) =>
      (point.distributionPoint?.fullName ?? []).flatMap((name) => name.uniformResourceIdentifier ?? []),
    ),
    ocspUrls: at(oid.ocsp),
    issuerUrls: at(oid.issuers),
  }
}

/** All that read; what does not is passed over. At most `limit`. */
export async function readCertificates(
  ders: readonly Uint8Array[],
  limit: number,
): Promise<readonly Certificate[]> {
  const found = new Map<string, Certificate>()
  for (const der of ders.slice(0, limit)) {
    const read = await readCertificate(der).catch(() => null)
    if (read !== null) found.set(read.fingerprint, read)
  }
  return [...found.values()]
}

/** A serial number as hex without leading zeros: two encodings of one number are one. */
export function serialOf(bytes: ArrayBuffer): string {
  return hexOf(bytes).replace(/^0+(?=.)/, '')
}

export function dateOf(time: Time): Date {
  const date = time.utcTime ?? time.generalTime
  if (date === undefined) throw new RangeError('a time that is none')
  return date
}

function bufferOf(value: OctetString | ArrayBuffer): ArrayBuffer {
  return value instanceof ArrayBuffer ? value : asBuffer(new Uint8Array(value.buffer))
}

function optional<T>(value: ArrayBuffer | null, shape: new () => T): T | null {
  return value === null ? null : AsnConvert.parse(value, shape)
}

function nameOf(name: Name): string {
  const parts = [...name].flatMap((part) => [...part])
  const found =
    parts.find(({ type }) => type === COMMON_NAME) ?? parts.find(({ type }) => type === ORGANISATION)
  return found?.value.toString().slice(0, 200) ?? 'without a name'
}
