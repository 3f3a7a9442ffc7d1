/**
 * What an installation holds privately of a snapshot, and how the public manifest commits to it: who handed the document in, which
 * document and claim it was captured for, and through which proxy and resolver. The manifest carries a salted digest of it alone, so
 * that nothing can be guessed from it, and that nothing can be put in its place later. Described in docs/formats/manifest.md.
 */
import { z } from 'zod'
import { canonicalJson } from './canonical.ts'
import { join, utf8, type Octets } from './log/octets.ts'

/** Which way the capture went out, as whoever captured knows it. Credentials are never part of it. */
export interface HeldNetwork {
  /** `http://host:port`; null without one. */
  readonly proxy: string | null
  /** `address:port` or address of each server that was asked for names, in order; empty where the proxy resolves. */
  readonly resolvers: readonly string[]
}

const textSchema = z.string().nullable()
const heldSchema = z.strictObject({
  format: z.literal('ibid-private/1'),
  /** 256 random bits in hex. */
  salt: z.string().regex(/^[0-9a-f]{64}$/),
  snapshot: z.string(),
  url: z.string(),
  submitter: textSchema,
  document: z.strictObject({ id: z.string(), name: textSchema, sha256: textSchema }),
  run: z.string(),
  link: z.string(),
  citations: z.array(z.strictObject({ id: z.string(), number: textSchema, claim: textSchema })),
  network: z.strictObject({ proxy: textSchema, resolvers: z.array(z.string()) }).nullable(),
})
/** `snapshots/{id}/private.json`. Null is what was not known when it was sealed. */
export type Held = Readonly<z.infer<typeof heldSchema>>

/** The private record, or null where it is none. */
export function asHeld(value: unknown): Held | null {
  return heldSchema.safeParse(value).data ?? null
}

/** What `held` in the manifest is the SHA-256 of: the salt's 32 bytes, then the record without its salt in canonical JSON. */
export function heldContent({ salt, ...record }: Held): Octets {
  const bytes = Uint8Array.from(salt.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return join(bytes, utf8(canonicalJson(record)))
}
