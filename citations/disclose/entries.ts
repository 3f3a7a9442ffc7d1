/**
 * What a manifest says, entry by entry, as the leaves of a Merkle tree: so that some can be shown and the rest withheld, and what is
 * shown still stands under the seal. Each leaf is salted: a withheld entry can't be guessed from its hash. Leaves stand in the order
 * of their hashes, which tells nothing of what they hold.
 */
import { canonicalJson } from '../canonical.ts'
import { sha256Digest, type Digest } from '../digest.ts'
import { hexOf, join, utf8, type Octets } from '../log/octets.ts'
import { leafInput, rootOver, type AnyHash } from '../log/tree.ts'
import type { Manifest, Part, RecordListed } from '../snapshot.ts'

/** One thing that a manifest says. `counts` is over all the others: whoever shows it tells how many of each kind there are. */
export type Entry =
  | { readonly kind: 'fact'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'record'; readonly record: RecordListed }
  | {
      readonly kind: 'counts'
      readonly facts: number
      readonly parts: number
      readonly records: number
    }

/** What the seal says of a manifest's entries: how many there are, and the root over them. */
export interface EntriesHead {
  readonly root: Digest
  readonly size: number
}

/** An entry with its salt, and its leaf's hash. */
export interface SaltedEntry {
  readonly entry: Entry
  readonly salt: Uint8Array
  readonly hash: Uint8Array
}

export const SALT_BYTES = 32

/** All that a manifest says, but for the seed itself, which is never shown without all the rest. */
export function entriesOf(manifest: Manifest): readonly Entry[] {
  const { seed: _, parts, records, ...facts } = manifest
  const said = Object.entries(facts).filter(([, value]) => value !== undefined)
  return [
    { kind: 'counts', facts: said.length, parts: parts.length, records: records.length },
    ...said.map(([name, value]) => ({ kind: 'fact', name, value }) as const),
    ...parts.map((part) => ({ kind: 'part', part }) as const),
    ...records.map((record) => ({ kind: 'record', record }) as const),
  ]
}

/** The leaf's content before hashing: the salt and the entry in canonical JSON. */
export function leafOf(salt: Uint8Array, entry: Entry): Octets {
  return join(salt, utf8(canonicalJson(entry)))
}

/**
 * The leaves of a manifest in the tree's order; null where it has no seed and so no tree. The salt of an entry is the HMAC of its
 * canonical JSON under the seed: nothing has to be stored for it, and one salt tells nothing of another.
 */
export async function saltedEntries(
  hash: AnyHash,
  manifest: Manifest,
): Promise<readonly SaltedEntry[] | null> {
  const { seed } = manifest
  if (seed === undefined) return null
  const key = Uint8Array.from(seed.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  const salted: SaltedEntry[] = []
  for (const entry of entriesOf(manifest)) {
    const salt = await hmac(hash, key, utf8(canonicalJson(entry)))
    salted.push({ entry, salt, hash: await hash(leafInput(leafOf(salt, entry))) })
  }
  const keyed = salted.map((one) => ({ one, key: hexOf(one.hash) }))
  return keyed.toSorted((left, right) => (left.key < right.key ? -1 : 1)).map(({ one }) => one)
}

/** What the seal is to say of these leaves. */
export async function headOf(hash: AnyHash, leaves: readonly SaltedEntry[]): Promise<EntriesHead> {
  const size = leaves.length
  const root = await rootOver(hash, { from: 0, to: size }, ({ from, to }) =>
    to - from === 1 ? leaves[from]?.hash : undefined,
  )
  if (root === null) throw new RangeError('a manifest says at least one thing')
  return { root: sha256Digest(hexOf(root)), size }
}

/** The head of a manifest's entries; null where it has no seed. */
export async function entriesHead(hash: AnyHash, manifest: Manifest): Promise<EntriesHead | null> {
  const leaves = await saltedEntries(hash, manifest)
  return leaves === null ? null : headOf(hash, leaves)
}

const BLOCK = 64

/** HMAC (RFC 2104) over the hash that was handed in, SHA-256 throughout; keys of at most one block. */
export async function hmac(hash: AnyHash, key: Uint8Array, message: Uint8Array): Promise<Uint8Array> {
  const padded = (mask: number) => Uint8Array.from({ length: BLOCK }, (_, at) => (key[at] ?? 0) ^ mask)
  const inner = await hash(join(padded(0x36), message))
  return hash(join(padded(0x5c), inner))
}
