/**
 * Custody: what was done with a snapshot after its sealing, one signed entry after the other, each holding the digest of the one
 * before (decisions 5). Pure shapes and the rules of the chain; docs/formats/custody.md describes it.
 */
import { z } from 'zod'
import { canonicalJson } from './canonical.ts'
import type { Digest } from './digest.ts'
import { digestSchema } from './manifest.ts'
import type { Signature } from './seal.ts'
import { signatureSchema } from './verification.ts'

export const custodyActs = [
  'sealed',
  'checked',
  'accessed',
  'exported',
  'renewed',
  'audited',
  'hidden',
  'restricted',
  'restored',
  'destroyed',
  'forgotten',
] as const
export type CustodyAct = (typeof custodyActs)[number]

/** What is signed: canonical JSON of exactly this. */
export interface CustodyStatement {
  readonly format: 'ibid-custody/1'
  readonly snapshot: string
  /** From 1 without gaps; also in the object's key. */
  readonly number: number
  readonly at: string
  readonly act: CustodyAct
  /** Plain words or a digest; never a page's address, a document or a person. */
  readonly detail: string
  /** SHA-256 of the entry before as it is kept; of the manifest for the first. */
  readonly previous: Digest
}
export interface CustodyEntry extends CustodyStatement {
  readonly signature: Signature
}

/** For the schema in docs/formats; whoever reads entries asks asCustodyEntry. */
export const custodyEntrySchema = z.strictObject({
  format: z.literal('ibid-custody/1'),
  snapshot: z.string().regex(/^[a-z0-9]{1,64}$/),
  number: z.int().min(1).max(999_999),
  at: z.iso.datetime(),
  act: z.enum(custodyActs),
  detail: z.string().max(2000),
  previous: digestSchema,
  signature: signatureSchema,
})

/** The entry, or null where it is none. */
export function asCustodyEntry(value: unknown): CustodyEntry | null {
  const read = custodyEntrySchema.safeParse(value)
  return read.success ? read.data : null
}

/** The very text that is signed. */
export function custodyText({
  format,
  snapshot,
  number,
  at,
  act,
  detail,
  previous,
}: CustodyStatement): string {
  return canonicalJson({ format, snapshot, number, at, act, detail, previous })
}

/** Null where the entry may stand at this place of its chain, else why not. Its signature is checked elsewhere. */
export function chainProblem(
  entry: CustodyEntry,
  place: { readonly snapshot: string; readonly number: number; readonly previous: Digest },
): string | null {
  if (entry.snapshot !== place.snapshot) return `it is about snapshot ${entry.snapshot}`
  if (entry.number !== place.number) return `it is entry ${entry.number}, expected ${place.number}`
  if (entry.previous !== place.previous) {
    return place.number === 1
      ? 'it does not continue the manifest that was sealed'
      : `it does not continue entry ${place.number - 1} as that one is kept`
  }
  return null
}
