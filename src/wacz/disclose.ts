/**
 * Makes a disclosure out of a whole snapshot: chooses what is shown, and lays it out beside its proof. Needs no key. The same choice
 * gives the same bytes. Nothing here writes a file.
 */
import { createHash } from 'node:crypto'
import {
  buildDisclosure,
  canonicalJson,
  disclosureFiles,
  Problem,
  saltedEntries,
  sha256Digest,
  type Disclosure,
  type Entry,
  type Manifest,
  type RecordListed,
} from '../../citations/index.ts'
import { logHash } from './log-means.ts'
import { bytesOf, type Octets } from './octets.ts'
import { chunksOf, windowOf, type RandomAccess } from './random-access.ts'
import { fieldOf } from './record-parser.ts'
import { waczFiles } from './wacz-writer.ts'
import { readWarc } from './warc-reader.ts'
import { contentOf, readDirectory } from './zip-reader.ts'
import type { ZipFile } from './zip-writer.ts'

/** A snapshot with all that it has. */
export interface WholeSnapshot {
  readonly manifest: Manifest
  /** The newest one. */
  readonly receipt: Octets
  part(name: string): Promise<RandomAccess>
}

export interface Choice {
  /** Names of parts, and whether they or all the others are shown. */
  readonly parts: { readonly kind: 'only' | 'without'; readonly names: readonly string[] }
  /** Whose records are shown: addresses, or `all`. */
  readonly records: readonly string[]
  /** Facts shown beside `usualFacts`, by their names in the manifest, or `all`. */
  readonly facts: readonly string[]
  /** Whether it is told how many parts, records and facts there are. */
  readonly kinds: boolean
}

/** What is shown of any snapshot: what was asked for, when, from where, by what. Nothing that quotes the page or names what is withheld. */
export const usualFacts: readonly string[] = [
  'format',
  'snapshot',
  'kind',
  'class',
  'url',
  'finalUrl',
  'status',
  'startedAt',
  'finishedAt',
  'vantage',
  'state',
  'software',
  'clock',
  'floor',
]

export interface DisclosurePlan {
  readonly disclosure: Disclosure
  /** How many entries the manifest has. */
  readonly of: number
  /** In the disclosure's order, for `writeZip`. */
  readonly files: readonly ZipFile[]
  /** What was withheld beyond what was asked for, and why; plain sentences. */
  readonly notes: readonly string[]
}

const { list: LIST, receipt: RECEIPT, parts: PARTS, records: RECORDS } = disclosureFiles
const WACZ = 'snapshot.wacz'
const ALL = 'all'

/** Throws Problem `usage` for a choice that cannot be met, `invalid-package` for a snapshot that can only be shown whole. */
export async function planDisclosure(whole: WholeSnapshot, choice: Choice): Promise<DisclosurePlan> {
  const { manifest } = whole
  const leaves = await saltedEntries(logHash, manifest)
  if (leaves === null)
    throw new Problem(
      'invalid-package',
      'Expected a snapshot whose seal can be shown in part, found one sealed before there were such (ibid-manifest/1); it can only be handed on whole.',
    )
  const facts = factsOf(manifest, choice)
  const { parts, withheld, notes } = partsOf(manifest, choice)
  const isWhole = parts.includes(WACZ)
  const members = isWhole || choice.records.length === 0 ? [] : await membersOf(await whole.part(WACZ))
  const records = isWhole
    ? new Set(manifest.records.map(({ id }) => id))
    : recordsOf(manifest, members, choice, withheld)
  const shown = (entry: Entry): boolean => {
    if (entry.kind === 'fact') return facts.includes(entry.name)
    if (entry.kind === 'part') return parts.includes(entry.part.name)
    return entry.kind === 'record' ? records.has(entry.record.id) : choice.kinds
  }
  const disclosure = await buildDisclosure(logHash, leaves, shown, whole.receipt.sha256)
  const files: ZipFile[] = [
    { name: LIST, source: bytesOf(Buffer.from(canonicalJson(disclosure))) },
    { name: RECEIPT, source: whole.receipt },
  ]
  for (const name of parts.toSorted())
    files.push({ name: `${PARTS}${name}`, source: await octetsOf([await whole.part(name)]) })
  if (!isWhole && records.size > 0)
    files.push({ name: RECORDS, source: await octetsOf(inPlace(disclosure, members)) })
  return { disclosure, of: leaves.length, files, notes }
}

function factsOf(manifest: Manifest, { facts }: Choice): readonly string[] {
  const known = Object.keys(manifest).filter((name) => !['seed', 'parts', 'records'].includes(name))
  if (facts.includes(ALL)) return known
  const unknown = facts.find((name) => !known.includes(name))
  if (unknown !== undefined) throw refusal('the name of a fact', unknown, known)
  return [...usualFacts, ...facts]
}

/**
 * The recording holds all that the other parts were made of, and most of them besides: where any part is withheld it goes only by
 * being named.
 */
function partsOf(manifest: Manifest, { parts: { kind, names } }: Choice) {
  const known = manifest.parts.map(({ name }) => name)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) throw refusal('the name of a part', unknown, known)
  if (kind === 'only') {
    const shown = known.filter((name) => names.includes(name))
    // The whole recording shows all that is in it; without it, what was not named is held back in records as well.
    const all = names.length === 0 || names.includes(WACZ)
    const withheld = all ? [] : manifest.parts.filter(({ name }) => !names.includes(name))
    return { parts: shown, withheld, notes: [] }
  }
  const withheld = manifest.parts.filter(({ name }) => names.includes(name))
  const hidden = withheld.length > 0 && !names.includes(WACZ) && known.includes(WACZ)
  return {
    parts: known.filter((name) => !names.includes(name) && !(hidden && name === WACZ)),
    withheld,
    notes: hidden
      ? [
          `${WACZ} is withheld too: it holds what the other parts were made of. "--record URL" shows single records of it, "--only" names it all the same.`,
        ]
      : [],
  }
}

/** One record of the recording, and where it lies. */
interface Member {
  readonly id: string
  readonly target: string | null
  /** The record that holds its connection's certificates. */
  readonly certificates: string | null
  readonly content: RandomAccess
}

async function membersOf(wacz: RandomAccess): Promise<readonly Member[]> {
  const { entries, layout } = await readDirectory(wacz)
  const entry = entries.find(({ name }) => name === waczFiles.warc)
  if (entry === undefined) return []
  const warc = contentOf(wacz, entry, layout)
  const members: Member[] = []
  for await (const reading of readWarc(warc)) {
    if (reading.kind === 'broken') break
    const { id, target, offset, length } = reading.record
    const certificates = fieldOf(reading.record, 'Ibid-Certificates')?.replace(/^<|>$/g, '') ?? null
    members.push({ id, target, certificates, content: windowOf(warc, offset, length) })
  }
  return members
}

/** The ids of the records to show: those of the addresses that were named, with their certificates. */
function recordsOf(
  manifest: Manifest,
  members: readonly Member[],
  { records: urls }: Choice,
  withheld: Manifest['parts'],
): ReadonlySet<string> {
  const hidden = new Map(withheld.map(({ name, sha256 }) => [sha256, name]))
  const blocks = new Map(manifest.records.map(({ id, block }) => [id, block]))
  const holds = ({ id }: Pick<RecordListed, 'id'>): string | undefined => {
    const block = blocks.get(id)
    return block === undefined ? undefined : hidden.get(block)
  }
  const ids = new Set<string>()
  for (const url of urls) {
    const all = url === ALL
    const found = members.filter((member) => all || isOf(member, url))
    if (found.length === 0)
      throw refusal('the address of a record', url, [
        ...new Set(members.flatMap(({ target }) => target ?? [])),
      ])
    const leak = all ? undefined : found.map(holds).find((name) => name !== undefined)
    if (leak !== undefined)
      throw new Problem(
        'usage',
        `Expected records that hold nothing withheld, found ${leak} under ${url.slice(0, 200)}.`,
      )
    for (const member of found) {
      if (holds(member) !== undefined) continue
      ids.add(member.id)
      if (member.certificates !== null) ids.add(member.certificates)
    }
  }
  return ids
}

/** Requests, answers and interim answers of an address stand under it; a fragment is never sent. */
function isOf({ target }: Member, url: string): boolean {
  const wanted = URL.canParse(url) ? new URL(url).href.replace(/#.*$/s, '') : url
  const bare = target?.replace(/^urn:ibid:interim:/, '').replace(/#.*$/s, '')
  return target === url || bare === wanted
}

function refusal(expected: string, found: string, known: readonly string[]): Problem {
  const some = known.slice(0, 12).join(', ')
  return new Problem(
    'usage',
    `Expected ${expected}, found "${found.slice(0, 200)}"; there are ${some}${known.length > 12 ? ` and ${known.length - 12} more` : ''}.`,
  )
}

function inPlace({ entries }: Disclosure, members: readonly Member[]): readonly RandomAccess[] {
  const byId = new Map(members.map(({ id, content }) => [id, content]))
  return entries.flatMap(({ entry }) => (entry.kind === 'record' ? (byId.get(entry.record.id) ?? []) : []))
}

/** Stretches one behind the other, read twice: once for their digest. */
async function octetsOf(pieces: readonly RandomAccess[]): Promise<Octets> {
  async function* open(): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) yield* chunksOf(piece)
  }
  const hash = createHash('sha256')
  for await (const chunk of open()) hash.update(chunk)
  return {
    bytes: pieces.reduce((sum, { bytes }) => sum + bytes, 0),
    sha256: sha256Digest(hash.digest('hex')),
    open,
  }
}
