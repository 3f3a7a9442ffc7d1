/**
 * A disclosure: some entries of a manifest, and the hashes of the rest, which lead to the root that the seal was put under. Made by
 * whoever has the manifest, without any key; checked against the receipt beside it. Described in docs/formats/disclosure.md.
 */
import { z } from 'zod'
import { sha256Digest, type Digest } from '../digest.ts'
import { hexOf, type Octets } from '../log/octets.ts'
import { HASH_BYTES, leafInput, rootOver, runsWithout, type AnyHash, type Leaves } from '../log/tree.ts'
import { digestSchema, partSchema, storedRecordSchema } from '../manifest.ts'
import type { SealStatement } from '../seal.ts'
import { leafOf, SALT_BYTES, type EntriesHead, type Entry, type SaltedEntry } from './entries.ts'

/** The files of a disclosure, in their order; parts stand in a folder of their own between the last two. */
export const disclosureFiles = {
  list: 'disclosure.json',
  receipt: 'receipt.json',
  parts: 'parts/',
  records: 'records.warc.gz',
} as const

/** For whoever opens the file and has never heard of us. It never changes: nothing in a disclosure is beyond proof. */
const ABOUT =
  'Part of a sealed snapshot of the web, with proof. What is withheld is neither shown nor named. "ibid verify" checks this file.'

export interface Disclosure {
  readonly about: typeof ABOUT
  readonly format: 'ibid-disclosure/1'
  /** In the order of their places among all the manifest's entries. */
  readonly entries: readonly DisclosedEntry[]
  /** Hashes, in hex, of the largest subtrees in which nothing is shown, lowest first. */
  readonly proof: readonly string[]
  /** Of the receipt beside it: of what a receipt says, not all is under a signature. */
  readonly receipt: Digest
}
export interface DisclosedEntry {
  readonly place: number
  /** Hex. */
  readonly salt: string
  readonly entry: Entry
}

const countSchema = z.int().min(0)
const hashSchema = z.string().regex(/^[0-9a-f]{64}$/)
const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fact'), name: z.string(), value: z.unknown() }),
  z.strictObject({ kind: z.literal('part'), part: partSchema }),
  z.strictObject({ kind: z.literal('record'), record: storedRecordSchema }),
  z.strictObject({
    kind: z.literal('counts'),
    facts: countSchema,
    parts: countSchema,
    records: countSchema,
  }),
])
/** As docs/formats/disclosure.schema.json says it. */
export const disclosureSchema = z.strictObject({
  about: z.literal(ABOUT),
  format: z.literal('ibid-disclosure/1'),
  entries: z
    .array(z.strictObject({ place: countSchema, salt: hashSchema, entry: entrySchema }))
    .min(1)
    .max(1_000_000),
  proof: z.array(hashSchema).max(1_000_000),
  receipt: digestSchema,
})

export function asDisclosure(value: unknown): Disclosure | null {
  const read = disclosureSchema.safeParse(value)
  return read.success ? read.data : null
}

/** Shows what is `shown` of a manifest's leaves. Throws a RangeError where that is nothing. */
export async function buildDisclosure(
  hash: AnyHash,
  leaves: readonly SaltedEntry[],
  shown: (entry: Entry) => boolean,
  receipt: Digest,
): Promise<Disclosure> {
  const entries = leaves.flatMap(({ entry, salt }, place) =>
    shown(entry) ? [{ place, salt: hexOf(salt), entry }] : [],
  )
  if (entries.length === 0) throw new RangeError('a disclosure shows at least one entry')
  const proof: string[] = []
  for (const run of runsWithout(placesOf(entries), { from: 0, to: leaves.length })) {
    const root = await rootOver(hash, run, ({ from, to }) =>
      to - from === 1 ? leaves[from]?.hash : undefined,
    )
    proof.push(hexOf(root ?? new Uint8Array(HASH_BYTES)))
  }
  return { about: ABOUT, format: 'ibid-disclosure/1', entries, proof, receipt }
}

/** Why the entries are not those that were sealed; null where they lead to the sealed root, each at its place. */
export async function disclosureProblem(
  hash: AnyHash,
  { entries, proof }: Pick<Disclosure, 'entries' | 'proof'>,
  { root, size }: EntriesHead,
): Promise<string | null> {
  const places = placesOf(entries)
  if (places.some((place, index) => place >= size || place <= (places[index - 1] ?? -1)))
    return 'its entries do not stand in the order of their places'
  const runs = runsWithout(places, { from: 0, to: size })
  if (runs.length !== proof.length)
    return `it has ${proof.length} hashes for ${runs.length} stretches of withheld entries`
  const known = new Map(runs.map((run, index) => [keyOf(run), octetsOf(proof[index] ?? '')]))
  for (const { place, salt, entry } of entries) {
    const leaf = leafInput(leafOf(octetsOf(salt), entry))
    known.set(keyOf({ from: place, to: place + 1 }), Uint8Array.from(await hash(leaf)))
  }
  const found = await rootOver(hash, { from: 0, to: size }, (run) => known.get(keyOf(run)))
  if (found !== null && sha256Digest(hexOf(found)) === root) return null
  return 'its entries and hashes do not lead to the root that was sealed'
}

/** What entries that were sealed say against each other or the seal: a fault of whoever sealed. Each in a few words. */
export function contradictions(
  { entries }: Pick<Disclosure, 'entries'>,
  { snapshot, class: evidence, entries: head }: SealStatement,
): readonly string[] {
  const problems: string[] = []
  const names = entries.map(({ entry }) => nameOf(entry))
  if (new Set(names).size !== names.length) problems.push('an entry stands there twice')
  const facts = factsShown(entries)
  if (facts.has('snapshot') && facts.get('snapshot') !== snapshot)
    problems.push('it is about another snapshot than its seal')
  if (facts.has('class') && facts.get('class') !== evidence)
    problems.push('it is of another class than its seal')
  for (const { entry } of entries) {
    if (entry.kind !== 'counts') continue
    const told = entry.facts + entry.parts + entry.records + 1
    if (told !== head?.size) problems.push(`it counts ${told} entries, ${head?.size ?? 0} were sealed`)
  }
  return problems
}

/** The facts among entries, by name. */
export function factsShown(entries: readonly DisclosedEntry[]): ReadonlyMap<string, unknown> {
  return new Map(
    entries.flatMap(({ entry }) => (entry.kind === 'fact' ? [[entry.name, entry.value] as const] : [])),
  )
}

function nameOf(entry: Entry): string {
  if (entry.kind === 'fact') return `fact ${entry.name}`
  if (entry.kind === 'part') return `part ${entry.part.name}`
  return entry.kind === 'record' ? `record ${entry.record.id}` : 'counts'
}

function placesOf(entries: readonly DisclosedEntry[]): readonly number[] {
  return entries.map(({ place }) => place)
}

function keyOf({ from, to }: Leaves): string {
  return `${from}-${to}`
}

function octetsOf(hex: string): Octets {
  const bytes = new Uint8Array(SALT_BYTES)
  for (let at = 0; at < SALT_BYTES; at++) bytes[at] = Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16)
  return bytes
}
