/** A Seal: who vouches for a manifest, and since when. Pure shapes; signing and checking need keys and live elsewhere. */
import type { Digest } from './digest.ts'
import type { EvidenceClass } from './observation.ts'

/** What is signed: canonical JSON (RFC 8785) of this object, ECDSA P-384 with SHA-256, see docs/formats/seal.md. */
export interface SealStatement {
  readonly format: 'ibid-seal/1'
  readonly snapshot: string
  readonly manifest: Digest
  readonly class: EvidenceClass
  readonly signedAt: string
  readonly software: string
}

export interface Signature {
  readonly algorithm: 'ECDSA-P384-SHA256'
  /** SPKI DER, base64. */
  readonly publicKey: string
  /** r‖s, 96 bytes, base64 (IEEE P1363), as WACZ-auth 0.1 readers expect. */
  readonly signature: string
}

/** `receipts/000001.json`: immutable and numbered; a later act (a timestamp, a log proof) adds the next one. */
export interface Receipt {
  readonly format: 'ibid-receipt/1'
  readonly number: number
  readonly statement: SealStatement
  readonly signature: Signature
}

/** What a verifier trusts: keys by their SPKI SHA-256 (hex), each with the name to print. */
export interface Trust {
  readonly keys: readonly { readonly fingerprint: string; readonly name: string }[]
}

/** One thing that was checked. `failed` names the part and what was found. */
export interface Check {
  readonly part: string
  readonly what: string
  readonly result: 'ok' | 'failed' | 'unchecked'
  readonly detail: string | null
}

/** The three separate answers of `ibid verify`. */
export interface Verification {
  readonly intact: 'yes' | 'no'
  readonly signer: {
    readonly known: boolean
    readonly name: string | null
    readonly fingerprint: string
  } | null
  readonly time: { readonly proved: boolean; readonly by: string | null; readonly claimed: string | null }
  readonly class: EvidenceClass | null
  readonly checks: readonly Check[]
}
