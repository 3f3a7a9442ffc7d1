/**
 * Checks signatures: ECDSA on P-384 with SHA-256, r‖s as 96 raw bytes (IEEE P1363), the form WACZ-auth readers import.
 * Making them is a Witness's work; no private key is ever seen in this room.
 */
import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import { sha256Of } from './octets.ts'
import { digestHex, type Signature } from '../../citations/index.ts'

/** Signs a text's UTF-8 bytes: a Witness's `sign`. */
export type Sign = (text: string) => Promise<Signature>

/** SHA-256 of the SPKI key in hex: how a trust file names a key. */
export function fingerprintOf(publicKey: string): string {
  return digestHex(sha256Of(Buffer.from(publicKey, 'base64')))
}

/** Null where the signature holds, else why not. */
export function signatureProblem(
  text: string,
  signature: Pick<Signature, 'publicKey' | 'signature'>,
): string | null {
  const key = publicKeyOf(signature.publicKey)
  if (key === null) return 'its public key is no P-384 key'
  const raw = Buffer.from(signature.signature, 'base64')
  if (raw.length !== 96 || raw.toString('base64') !== signature.signature)
    return 'it is not 96 bytes in base64'
  const holds = verify('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }, raw)
  return holds ? null : 'it does not hold for these bytes and this key'
}

function publicKeyOf(base64: string): KeyObject | null {
  const der = Buffer.from(base64, 'base64')
  if (der.toString('base64') !== base64) return null
  try {
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
    const exact = key.export({ format: 'der', type: 'spki' }).equals(der)
    return exact && key.asymmetricKeyDetails?.namedCurve === 'secp384r1' ? key : null
  } catch {
    return null
  }
}
