/**
 * Signatures as certificates, tokens and revocation lists carry them, checked with Web Crypto, so that a browser can do the
 * same. What is too weak to prove anything in years (SHA-1, MD5) counts as no signature.
 */
import { AsnConvert } from '@peculiar/asn1-schema'
import { SubjectPublicKeyInfo } from '@peculiar/asn1-x509'
import { asBuffer, childrenOf, hexOf, readTlv } from './der.ts'

type Hash = 'SHA-256' | 'SHA-384' | 'SHA-512'

const digests: Readonly<Record<string, Hash>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
}
const RSA = '1.2.840.113549.1.1.1'
const EC = '1.2.840.10045.2.1'
const ED25519 = '1.3.101.112'
const signatures: Readonly<Record<string, { scheme: 'rsa' | 'ecdsa'; hash: Hash }>> = {
  '1.2.840.113549.1.1.11': { scheme: 'rsa', hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { scheme: 'rsa', hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { scheme: 'rsa', hash: 'SHA-512' },
  '1.2.840.10045.4.3.2': { scheme: 'ecdsa', hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { scheme: 'ecdsa', hash: 'SHA-384' },
  '1.2.840.10045.4.3.4': { scheme: 'ecdsa', hash: 'SHA-512' },
}
const curves: Readonly<Record<string, { name: string; bytes: number }>> = {
  '06082a8648ce3d030107': { name: 'P-256', bytes: 32 },
  '06052b81040022': { name: 'P-384', bytes: 48 },
  '06052b81040023': { name: 'P-521', bytes: 66 },
}

/** The hash that an algorithm identifier names; null where it is none that we trust. */
export function hashOf(oid: string): Hash | null {
  return digests[oid] ?? null
}

export async function digest(hash: Hash | 'SHA-1', bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(hash, asBuffer(bytes)))
}

/**
 * Whether `signature` over `data` is by the key `spki` (DER). `algorithm` is the signature's OID; where it names the key alone,
 * as CMS allows for RSA, `digestOid` says the hash.
 */
export async function signatureHolds(
  spki: Uint8Array,
  algorithm: string,
  data: Uint8Array,
  signature: Uint8Array,
  digestOid: string | null = null,
): Promise<boolean> {
  try {
    const key = AsnConvert.parse(asBuffer(spki), SubjectPublicKeyInfo)
    const kind = key.algorithm.algorithm
    if (algorithm === ED25519 && kind === ED25519) {
      const imported = await crypto.subtle.importKey('spki', asBuffer(spki), 'Ed25519', false, ['verify'])
      return await crypto.subtle.verify('Ed25519', imported, asBuffer(signature), asBuffer(data))
    }
    const bare = algorithm === RSA || algorithm === EC ? hashOf(digestOid ?? '') : null
    const wanted =
      bare === null
        ? signatures[algorithm]
        : { scheme: algorithm === RSA ? ('rsa' as const) : ('ecdsa' as const), hash: bare }
    if (wanted === undefined) return false
    if (wanted.scheme === 'rsa') {
      if (kind !== RSA) return false
      const scheme = { name: 'RSASSA-PKCS1-v1_5', hash: wanted.hash }
      const imported = await crypto.subtle.importKey('spki', asBuffer(spki), scheme, false, ['verify'])
      return await crypto.subtle.verify(scheme, imported, asBuffer(signature), asBuffer(data))
    }
    const curve = curves[hexOf(key.algorithm.parameters ?? new ArrayBuffer(0))]
    if (kind !== EC || curve === undefined) return false
    const scheme = { name: 'ECDSA', namedCurve: curve.name, hash: wanted.hash }
    const imported = await crypto.subtle.importKey('spki', asBuffer(spki), scheme, false, ['verify'])
    return await crypto.subtle.verify(
      scheme,
      imported,
      asBuffer(rawOf(signature, curve.bytes)),
      asBuffer(data),
    )
  } catch {
    // A key or signature that cannot be read signs nothing.
    return false
  }
}

/** ECDSA's r and s out of DER (X9.62), each as wide as the curve, as Web Crypto wants them. */
export function rawOf(der: Uint8Array, width: number): Uint8Array {
  const numbers = childrenOf(readTlv(der).content)
  if (numbers.length !== 2) throw new RangeError('no ECDSA signature')
  const raw = new Uint8Array(width * 2)
  for (const [index, { content }] of numbers.entries()) {
    const plain = content[0] === 0 ? content.subarray(1) : content
    if (plain.length > width) throw new RangeError('a number wider than its curve')
    raw.set(plain, width * (index + 1) - plain.length)
  }
  return raw
}
