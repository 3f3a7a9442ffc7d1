/**
 * The pure half of `ibid verify`: shapes of what is signed, whether receipt, manifest and class fit together, and how
 * single checks add up to the three answers. Reading files and checking signatures happens in src/wacz.
 */
import { z } from 'zod'
import { canonicalJson } from './canonical.ts'
import { isDigest, type Digest } from './digest.ts'
import type { EvidenceClass } from './observation.ts'
import type { Check, Receipt, SealStatement, Signature, Trust, Verification } from './seal.ts'
import type { Manifest } from './snapshot.ts'

const digestSchema = z.custom<Digest>(
  (value) => typeof value === 'string' && isDigest(value),
  'no sha256 digest',
)

/** Exact base64: the last letter has no spare bits for somebody to play with. */
const publicKeySchema = z.string().regex(/^[A-Za-z0-9+/]{160}$/)
const rawSignatureSchema = z.string().regex(/^[A-Za-z0-9+/]{128}$/)

export const signatureSchema = z.strictObject({
  algorithm: z.literal('ECDSA-P384-SHA256'),
  publicKey: publicKeySchema,
  signature: rawSignatureSchema,
})

const statementSchema = z.strictObject({
  format: z.literal('ibid-seal/1'),
  snapshot: z.string().regex(/^[a-z0-9]{1,64}$/),
  manifest: digestSchema,
  class: z.enum(['live', 'rehearsal']),
  signedAt: z.iso.datetime(),
  software: z.string().max(200),
})

const receiptSchema = z.strictObject({
  format: z.literal('ibid-receipt/1'),
  number: z.int().min(1).max(999_999),
  statement: statementSchema,
  signature: signatureSchema,
})

/** The `signedData` of WACZ-auth 0.1.0 in its form for signers without a domain; it allows no other property. */
export const anonymousSignedDataSchema = z.strictObject({
  hash: digestSchema,
  created: z.iso.datetime(),
  software: z.string(),
  version: z.literal('0.1.0'),
  signature: rawSignatureSchema,
  publicKey: publicKeySchema,
})

/** One file in an evidence package. */
export interface PackagedFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: Digest
}

/** `package.json` of an evidence package: every file but itself and its signature. Canonical JSON, signed as text. */
export interface PackageManifest {
  readonly format: 'ibid-package/1'
  readonly createdAt: string
  readonly software: string
  /** `rehearsal` as soon as one snapshot is. */
  readonly class: EvidenceClass
  readonly files: readonly PackagedFile[]
}

const packageManifestSchema = z.strictObject({
  format: z.literal('ibid-package/1'),
  createdAt: z.iso.datetime(),
  software: z.string().max(200),
  class: z.enum(['live', 'rehearsal']),
  files: z
    .array(z.strictObject({ path: z.string(), bytes: z.int().min(0), sha256: digestSchema }))
    .max(100_000),
})

/** The statement a witness signs over a manifest. `digest` is that of the manifest's canonical bytes. */
export function sealStatement(
  manifest: Manifest,
  digest: Digest,
  signedAt: Date,
  software: string,
): SealStatement {
  return {
    format: 'ibid-seal/1',
    snapshot: manifest.snapshot,
    manifest: digest,
    class: manifest.class,
    signedAt: signedAt.toISOString(),
    software,
  }
}

/** The very text that is signed: the statement in canonical JSON. */
export function sealedText(statement: SealStatement): string {
  return canonicalJson(statement)
}

/** A receipt, ready to be written as canonical JSON. */
export function buildReceipt(number: number, statement: SealStatement, signature: Signature): Receipt {
  return { format: 'ibid-receipt/1', number, statement, signature }
}

export function asReceipt(value: unknown): Receipt | null {
  const read = receiptSchema.safeParse(value)
  return read.success ? read.data : null
}

export function asPackageManifest(value: unknown): PackageManifest | null {
  const read = packageManifestSchema.safeParse(value)
  return read.success ? read.data : null
}

/** What in a receipt does not fit the manifest it is about; null where all does. */
export function receiptMismatch(receipt: Receipt, manifest: Manifest, digest: Digest): string | null {
  const { statement } = receipt
  if (statement.manifest !== digest) return `it seals ${statement.manifest}, the manifest is ${digest}`
  if (statement.snapshot !== manifest.snapshot) return `it is about snapshot ${statement.snapshot}`
  if (statement.class !== manifest.class) {
    return `it says ${statement.class}, the manifest says ${manifest.class}`
  }
  return null
}

/** A signature whose mathematics were checked, and when its signer says to have made it. */
export interface FoundSignature {
  /** SHA-256 of the SPKI key, hex. */
  readonly fingerprint: string
  readonly claimed: string | null
}

/**
 * The three answers. Intact means that no check failed and at least one was made; the signer is known only if every
 * signature is by a trusted key, so a stranger's beside ours is not green. Times are claims until a token proves them.
 */
export function conclude(
  checks: readonly Check[],
  signatures: readonly FoundSignature[],
  classes: readonly (EvidenceClass | null)[],
  trust: Trust,
): Verification {
  const failed = checks.some(({ result }) => result === 'failed')
  const stranger = signatures.find(({ fingerprint }) => nameOf(fingerprint, trust) === null)
  const first = stranger ?? signatures[0]
  const claimed = signatures.map((signature) => signature.claimed).filter((moment) => moment !== null)
  return {
    intact: failed || checks.length === 0 ? 'no' : 'yes',
    signer:
      first === undefined
        ? null
        : {
            known: stranger === undefined,
            name: nameOf(first.fingerprint, trust),
            fingerprint: first.fingerprint,
          },
    time: { proved: false, by: null, claimed: claimed.toSorted().at(-1) ?? null },
    class: classOf(classes),
    checks,
  }
}

function nameOf(fingerprint: string, trust: Trust): string | null {
  return trust.keys.find((key) => key.fingerprint.toLowerCase() === fingerprint)?.name ?? null
}

/** One rehearsal makes the whole a rehearsal; one unknown makes it unknown, unless it is a rehearsal anyway. */
function classOf(classes: readonly (EvidenceClass | null)[]): EvidenceClass | null {
  if (classes.includes('rehearsal')) return 'rehearsal'
  return classes.length === 0 || classes.includes(null) ? null : 'live'
}
