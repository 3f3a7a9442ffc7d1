/**
 * The pure half of `ibid verify`: shapes of what is signed, whether receipt, manifest and class fit together, and how
 * single checks add up to the three answers. Reading files and checking signatures happens in src/wacz.
 */
import { z } from 'zod'
import { canonicalJson } from './canonical.ts'
import type { Digest } from './digest.ts'
import type { EntriesHead } from './disclose/entries.ts'
import { digestSchema } from './manifest.ts'
import type { EvidenceClass } from './observation.ts'
import type {
  Check,
  FileKind,
  FloorNoted,
  LogStanding,
  ProvedTime,
  Receipt,
  SealStatement,
  Shown,
  Signature,
  Timestamp,
  Trust,
  Verification,
} from './seal.ts'
import type { Manifest } from './snapshot.ts'

/** More than any capture has records. */
const MOST_ENTRIES = 1_000_000

/** Exact base64: the last letter has no spare bits for somebody to play with. */
const publicKeySchema = z.string().regex(/^[A-Za-z0-9+/]{160}$/)
const rawSignatureSchema = z.string().regex(/^[A-Za-z0-9+/]{128}$/)

export const signatureSchema = z.strictObject({
  algorithm: z.literal('ECDSA-P384-SHA256'),
  publicKey: publicKeySchema,
  signature: rawSignatureSchema,
})

const stated = {
  snapshot: z.string().regex(/^[a-z0-9]{1,64}$/),
  manifest: digestSchema,
  class: z.enum(['live', 'rehearsal']),
  signedAt: z.iso.datetime(),
  software: z.string().max(200),
}
const statementSchema = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('ibid-seal/1'), ...stated }),
  z.strictObject({
    format: z.literal('ibid-seal/2'),
    ...stated,
    entries: z.strictObject({ root: digestSchema, size: z.int().min(1).max(MOST_ENTRIES) }),
  }),
])

const sealedSchemas = {
  number: z.int().min(1).max(999_999),
  statement: statementSchema,
  signature: signatureSchema,
}
/** DER in exact base64: no spare bits in the last letter, so that every bit of the text counts. */
const derSchema = z
  .string()
  .min(4)
  .max(2_000_000)
  .regex(/^[A-Za-z0-9+/]*(?:[AQgw]==|[AEIMQUYcgkosw048]=)?$/)
  .refine((text) => text.length % 4 === 0, 'no base64')
const timestampSchema = z.strictObject({
  authority: z.string().max(500),
  covers: z.int().min(0).max(1000),
  token: derSchema,
  chain: z.array(derSchema).max(16),
  crls: z.array(derSchema).max(16),
  ocsps: z.array(derSchema).max(16),
})
export const receiptSchema = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('ibid-receipt/1'), ...sealedSchemas }),
  z.strictObject({
    format: z.literal('ibid-receipt/2'),
    ...sealedSchemas,
    timestamps: z.array(timestampSchema).max(1000),
    pending: z.array(z.string().max(500)).max(16),
    log: z
      .strictObject({ nonce: z.string().regex(/^[0-9a-f]{32}$/), proof: z.string().max(200_000) })
      .optional(),
  }),
])

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

export const packageManifestSchema = z.strictObject({
  format: z.literal('ibid-package/1'),
  createdAt: z.iso.datetime(),
  software: z.string().max(200),
  class: z.enum(['live', 'rehearsal']),
  files: z
    .array(z.strictObject({ path: z.string(), bytes: z.int().min(0), sha256: digestSchema }))
    .max(100_000),
})

/**
 * The statement a witness signs over a manifest. `digest` is that of the manifest's canonical bytes, `entries` the head of its tree
 * where it has one.
 */
export function sealStatement(
  manifest: Manifest,
  digest: Digest,
  signedAt: Date,
  software: string,
  entries: EntriesHead | null = null,
): SealStatement {
  return {
    ...(entries === null ? { format: 'ibid-seal/1' } : { format: 'ibid-seal/2', entries }),
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

/** The first receipt, ready to be written as canonical JSON. `pending` are the authorities that will be asked. */
export function buildReceipt(
  number: number,
  statement: SealStatement,
  signature: Signature,
  pending: readonly string[] = [],
): Receipt {
  return { format: 'ibid-receipt/2', number, statement, signature, timestamps: [], pending }
}

/** The receipt after `receipt`: all it held, and what came since. */
export function nextReceipt(
  receipt: Receipt,
  added: { timestamps: readonly Timestamp[]; pending: readonly string[] },
): Receipt {
  return {
    ...receipt,
    format: 'ibid-receipt/2',
    number: receipt.number + 1,
    timestamps: [...(receipt.timestamps ?? []), ...added.timestamps],
    pending: added.pending,
  }
}

/**
 * What a token with this `covers` was asked for: the signature's 96 bytes for a first one, which any tool can check; for
 * a renewal (RFC 4998's idea) the signature with the entries it renews, as canonical JSON. Base64 and text, no bytes here.
 */
export function stampedContent(
  receipt: Receipt,
  covers: number,
): { readonly kind: 'base64' | 'text'; readonly content: string } {
  if (covers === 0) return { kind: 'base64', content: receipt.signature.signature }
  const timestamps = (receipt.timestamps ?? []).slice(0, covers)
  return { kind: 'text', content: canonicalJson({ signature: receipt.signature, timestamps }) }
}

export function asReceipt(value: unknown): Receipt | null {
  const read = receiptSchema.safeParse(value)
  return read.success ? read.data : null
}

export function asPackageManifest(value: unknown): PackageManifest | null {
  const read = packageManifestSchema.safeParse(value)
  return read.success ? read.data : null
}

/** What in a receipt does not fit the manifest it is about, or the head of its entries; null where all does. */
export function receiptMismatch(
  receipt: Receipt,
  manifest: Manifest,
  digest: Digest,
  entries: EntriesHead | null,
): string | null {
  const { statement } = receipt
  if (statement.manifest !== digest) return `it seals ${statement.manifest}, the manifest is ${digest}`
  if (statement.snapshot !== manifest.snapshot) return `it is about snapshot ${statement.snapshot}`
  if (statement.class !== manifest.class) {
    return `it says ${statement.class}, the manifest says ${manifest.class}`
  }
  const { root, size } = statement.entries ?? {}
  if (root !== entries?.root || size !== entries?.size) {
    return `it seals ${told(statement.entries)}, the manifest has ${told(entries)}`
  }
  return null
}

function told(entries: EntriesHead | null | undefined): string {
  return entries ? `${entries.size} entries under ${entries.root}` : 'no tree of entries'
}

/** A signature whose mathematics were checked, and when its signer says to have made it. */
export interface FoundSignature {
  /** SHA-256 of the SPKI key, hex. */
  readonly fingerprint: string
  readonly claimed: string | null
  /** Whom a certificate, itself checked, says the key belongs to, where the reader trusts that name. */
  readonly vouched?: string | null
  /** Its time is proved where that of the seals is: a seal, or what a sealed manifest names. */
  readonly stamped?: boolean
}

/** Everything a verification found, part by part. */
export interface Findings {
  readonly checks: readonly Check[]
  readonly signatures: readonly FoundSignature[]
  readonly classes: readonly (EvidenceClass | null)[]
  readonly times?: readonly ProvedTime[]
  /** Parts whose time ought to be proved: each seal. */
  readonly seals?: readonly string[]
  readonly pending?: readonly string[]
  readonly logs?: readonly LogStanding[]
  readonly floors?: readonly FloorNoted[]
  readonly kind?: FileKind
  readonly shown?: Shown | null
}

/**
 * The three answers. Intact means that no check failed and at least one was made; the signer is known only if every
 * signature is by a trusted key, so a stranger's beside ours is not green; the time is proved only if that of every seal
 * is, by an authority that is known. What the signer says of the time is a claim.
 */
export function conclude(findings: Findings, trust: Trust): Verification {
  const {
    checks,
    signatures,
    classes,
    times = [],
    seals = [],
    pending = [],
    logs = [],
    floors = [],
    kind,
    shown = null,
  } = findings
  const proved = seals.length > 0 && seals.every((seal) => times.some(({ part }) => part === seal))
  const at = proved ? latest(seals, times) : null
  const about = checks.filter(({ question }) => question === undefined)
  const failed = about.some(({ result }) => result === 'failed')
  const stranger = signatures.find((signature) => !isTrusted(signature, trust, at))
  const first = stranger ?? signatures[0]
  const claimed = signatures.map((signature) => signature.claimed).filter((moment) => moment !== null)
  return {
    intact: failed || about.length === 0 ? 'no' : 'yes',
    signer:
      first === undefined
        ? null
        : {
            known: stranger === undefined,
            name: nameOf(first, trust),
            fingerprint: first.fingerprint,
          },
    time: {
      proved,
      by: proved ? [...new Set(times.map(({ by }) => by))].toSorted().join(', ') : null,
      claimed: claimed.toSorted().at(-1) ?? null,
      at,
      proofs: times,
      pending: [...new Set(pending)].toSorted(),
    },
    class: classOf(classes),
    checks: [...checks, ...revocations(signatures, trust, at)],
    log: logs,
    ...(floors.length === 0 ? {} : { floors }),
    ...(kind === undefined ? {} : { kind }),
    ...(shown === null ? {} : { shown }),
  }
}

/** A seal is as old as its oldest token says; all seals together as old as the youngest of them. */
function latest(seals: readonly string[], times: readonly ProvedTime[]): string | null {
  const oldest = seals.flatMap((seal) =>
    times
      .filter(({ part }) => part === seal)
      .map(({ at }) => at)
      .toSorted()
      .slice(0, 1),
  )
  return oldest.toSorted().at(-1) ?? null
}

/** As the first who names it says; a revocation counts, whoever tells of it, and the earliest of several. */
function trustedKey(fingerprint: string, trust: Trust): Trust['keys'][number] | undefined {
  const named = trust.keys.filter((key) => key.fingerprint.toLowerCase() === fingerprint)
  const [first] = named
  const [revokedAt] = named
    .flatMap((key) => (key.revokedAt === undefined ? [] : [key.revokedAt]))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
  return first === undefined || revokedAt === undefined ? first : { ...first, revokedAt }
}

function nameOf({ fingerprint, vouched = null }: FoundSignature, trust: Trust): string | null {
  return trustedKey(fingerprint, trust)?.name ?? vouched
}

function isTrusted(signature: FoundSignature, trust: Trust, at: string | null): boolean {
  return nameOf(signature, trust) !== null && voidSince(signature, trust, at) === null
}

/** When the key was revoked, unless what it signed is proved to be older. */
function voidSince(
  { fingerprint, stamped = false }: FoundSignature,
  trust: Trust,
  at: string | null,
): string | null {
  const revokedAt = trustedKey(fingerprint, trust)?.revokedAt ?? null
  if (revokedAt === null) return null
  return stamped && at !== null && Date.parse(at) < Date.parse(revokedAt) ? null : revokedAt
}

function revocations(
  signatures: readonly FoundSignature[],
  trust: Trust,
  at: string | null,
): readonly Check[] {
  const found = new Map(
    signatures.map((signature) => [signature.fingerprint, voidSince(signature, trust, at)]),
  )
  return [...found].flatMap(([fingerprint, since]) => {
    if (since === null) return []
    const detail = `it was revoked as of ${since}, and not everything it signed here is proved to be older`
    return [{ part: `key ${fingerprint}`, what: 'revocation', result: 'failed', detail, question: 'signer' }]
  })
}

/** One rehearsal makes the whole a rehearsal; one unknown makes it unknown, unless it is a rehearsal anyway. */
function classOf(classes: readonly (EvidenceClass | null)[]): EvidenceClass | null {
  if (classes.includes('rehearsal')) return 'rehearsal'
  return classes.length === 0 || classes.includes(null) ? null : 'live'
}
