/**
 * Checks signatures: ECDSA on P-384 with SHA-256, r‖s as 96 raw bytes (IEEE P1363), the form WACZ-auth readers import.
 * Making them is a Witness's work; no private key is ever seen in this room.
 */
import { sha256Of } from './octets.ts'
import { digestHex, type Signature } from '../../citations/index.ts'

/** Signs a text's UTF-8 bytes: a Witness's `sign`. */
export type Sign = (text: string) => Promise<Signature>

/** SHA-256 of the SPKI key in hex: how a trust file names a key. */
export function fingerprintOf(publicKey: string): string {
  return digestHex(sha256Of(Buffer.from(publicKey, 'base64')))
}

/** Null where the signature holds, else why not. By Web Crypto, so that the page in a package checks with this very code. */
export async function signatureProblem(
  text: string,
  signature: Pick<Signature, 'publicKey' | 'signature'>,
): Promise<string | null> {
  const key = await publicKeyOf(signature.publicKey)
  if (key === null) return 'its public key is no P-384 key'
  const raw = Buffer.from(signature.signature, 'base64')
  if (raw.length !== 96 || raw.toString('base64') !== signature.signature)
    return 'it is not 96 bytes in base64'
  const holds = await crypto.subtle.verify(ALGORITHM, key, octets(raw), octets(Buffer.from(text)))
  return holds ? null : 'it does not hold for these bytes and this key'
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-384' } as const
const ALGORITHM = { name: 'ECDSA', hash: 'SHA-256' } as const

async function publicKeyOf(base64: string): Promise<Parameters<typeof crypto.subtle.verify>[1] | null> {
  const der = Buffer.from(base64, 'base64')
  if (der.toString('base64') !== base64) return null
  try {
    const key = await crypto.subtle.importKey('spki', octets(der), CURVE, true, ['verify'])
    // Written anew it has to be the same: no bytes to spare, no other way to write the point.
    return Buffer.from(await crypto.subtle.exportKey('spki', key)).equals(der) ? key : null
  } catch {
    return null
  }
}

/** A view on memory of its own, as Web Crypto wants it. */
function octets(bytes: Buffer): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes)
}
