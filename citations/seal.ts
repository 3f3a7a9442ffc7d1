/** A Seal: who vouches for a manifest, and since when. Pure shapes; signing and checking need keys and live elsewhere. */
import type { Digest } from './digest.ts'
import type { EntriesHead } from './disclose/entries.ts'
import type { EvidenceClass } from './observation.ts'

/** What is signed: canonical JSON (RFC 8785) of this object, ECDSA P-384 with SHA-256, see docs/formats/seal.md. */
export interface SealStatement {
  readonly format: 'ibid-seal/1' | 'ibid-seal/2'
  readonly snapshot: string
  readonly manifest: Digest
  /** From `/2` on: the Merkle root over what the manifest says, so that parts of it can be shown alone (disclose/entries.ts). */
  readonly entries?: EntriesHead | undefined
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

/**
 * One RFC 3161 token with all that is needed to judge it without its authority. DER is kept in base64; `covers` counts the
 * entries before it in the same list that it vouches for besides the signature: 0 for a first token, all of them for a renewal.
 */
export interface Timestamp {
  /** The address it was asked at. */
  readonly authority: string
  readonly covers: number
  /** A TimeStampToken: CMS SignedData over a TSTInfo. */
  readonly token: string
  /** From the token's signer to its root. */
  readonly chain: readonly string[]
  /** Revocation data of the chain, as the authority gave it when the token was new. */
  readonly crls: readonly string[]
  readonly ocsps: readonly string[]
}

/** Where the seal stands in a transparency log. `proof` is a C2SP tlog-proof: index, inclusion proof and signed checkpoint. */
export interface Logged {
  /** 128 random bits in hex, part of the leaf: without them nobody can tell from the log what was sealed. */
  readonly nonce: string
  readonly proof: string
}

/** `receipts/000001.json`: immutable and numbered; a later act (a timestamp, a log proof) adds the next one, whole again. */
export interface Receipt {
  /** `/1` is a statement and its signature alone. */
  readonly format: 'ibid-receipt/1' | 'ibid-receipt/2'
  readonly number: number
  readonly statement: SealStatement
  readonly signature: Signature
  /** In the order they came; each receipt begins with those of the one before. */
  readonly timestamps?: readonly Timestamp[] | undefined
  /** Authorities that were to stamp the signature and have not answered yet: "sealed, timestamp pending". */
  readonly pending?: readonly string[] | undefined
  readonly log?: Logged | undefined
}

/** How far a seal has come. `timestamp-pending` as long as one authority owes its token. */
export type SealState = 'sealed' | 'timestamp-pending' | 'timestamped'
export function sealStateOf(receipt: Receipt): SealState {
  if ((receipt.pending ?? []).length > 0) return 'timestamp-pending'
  return (receipt.timestamps ?? []).length > 0 ? 'timestamped' : 'sealed'
}

/** Something trusted, by the SHA-256 (hex) of its DER: an SPKI key or a root certificate. */
export interface Trusted {
  readonly fingerprint: string
  readonly name: string
}

/** What a verifier trusts. */
export interface Trust {
  /** Keys that seal, with the name to print; `revokedAt`: what it signed is believed only if proved to be older. */
  readonly keys: readonly (Trusted & { readonly revokedAt?: string | undefined })[]
  /** Roots of time-stamping authorities. */
  readonly authorities?: readonly Trusted[] | undefined
  /** Domains whose certificate may stand for a signer (WACZ-auth), and roots beside the known ones. */
  readonly domains?: readonly string[] | undefined
  readonly domainRoots?: readonly Trusted[] | undefined
  /** Certificates (DER) that complete chains, and revocation lists newer than what a receipt holds. */
  readonly certificates?: readonly Uint8Array[] | undefined
  readonly crls?: readonly Uint8Array[] | undefined
  /** A C2SP tlog-policy: the logs and witnesses that are believed. Without it no log says anything. */
  readonly log?: string | undefined
}

/** Where a seal stands in a transparency log. Below two independent witnesses that is the operator's word only. */
export interface LogStanding {
  readonly part: string
  readonly witnessed: boolean
  /** One plain sentence. */
  readonly told: string
}

/** What a manifest notes of what nobody could have known before it was made. */
export interface FloorNoted {
  readonly part: string
  /** One plain sentence. */
  readonly told: string
}

/** One thing that was checked. `failed` names the part and what was found. */
export interface Check {
  readonly part: string
  readonly what: string
  readonly result: 'ok' | 'failed' | 'unchecked'
  readonly detail: string | null
  /** Which of the three answers it bears on; absent: whether all is intact. */
  readonly question?: 'signer' | 'time' | 'log' | undefined
}

/** A moment that an independent authority vouches for: what it stamped existed no later than `at` plus `accuracy`. */
export interface ProvedTime {
  readonly part: string
  readonly at: string
  /** Milliseconds either way; null where the authority does not say. */
  readonly accuracy: number | null
  /** The token's signer. */
  readonly by: string
  /** The root it leads to, by the name it is trusted under. */
  readonly root: string
}

/** The three separate answers of `ibid verify`. */
export interface Verification {
  readonly intact: 'yes' | 'no'
  readonly signer: {
    readonly known: boolean
    readonly name: string | null
    readonly fingerprint: string
  } | null
  readonly time: {
    /** Whether every seal in the file has its time proved by a known authority. */
    readonly proved: boolean
    readonly by: string | null
    readonly claimed: string | null
    /** The latest of the seals' own proved times. */
    readonly at?: string | null | undefined
    readonly proofs?: readonly ProvedTime[] | undefined
    /** Authorities that had not answered when the newest receipt was written. */
    readonly pending?: readonly string[] | undefined
  }
  readonly class: EvidenceClass | null
  readonly checks: readonly Check[]
  /** Where each snapshot's seal stands in a log, by its newest receipt. */
  readonly log?: readonly LogStanding[] | undefined
  /** What the manifests note as the floor of their time. */
  readonly floors?: readonly FloorNoted[] | undefined
  /** What the file is: ours (`package`, `wacz`, `disclosure`), somebody else's WACZ, or a plain WARC. */
  readonly kind?: FileKind | undefined
  /** Of a disclosure whose entries were sealed: what it shows, and how much is withheld. */
  readonly shown?: Shown | undefined
}

/** What a disclosure proves, of a manifest with `of` entries. */
export interface Shown {
  readonly entries: number
  readonly of: number
  /** How many of each kind the manifest has, where the disclosure tells. */
  readonly kinds: { readonly facts: number; readonly parts: number; readonly records: number } | null
  readonly facts: Readonly<Record<string, unknown>>
  readonly parts: readonly string[]
  readonly records: number
}
export type FileKind = 'package' | 'wacz' | 'disclosure' | 'foreign-wacz' | 'warc'
