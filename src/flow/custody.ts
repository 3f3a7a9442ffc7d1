/**
 * Writes a snapshot's custody: each act a signed, write-once object that holds the digest of the one before. Whoever loses the
 * race for a number takes the next one. Reading it again is src/flow/check-custody.ts.
 */
import {
  asCustodyEntry,
  canonicalJson,
  custodyKey,
  custodyPrefix,
  custodyText,
  type CustodyAct,
  type CustodyEntry,
  type Digest,
  type Manifest,
  type Standing,
} from '../../citations/index.ts'
import { PortFault, type Clock, type EvidenceStore, type Witness } from '../ports.ts'
import { digestOf, readBytes, sourceOf } from './objects.ts'
import { manifestBytes, newestReceipt } from './retrieve.ts'
import { standingOf } from './standing.ts'

/** A part of a snapshot that was handed out. */
export interface Given {
  readonly snapshot: string
  readonly part: string
  readonly toOwner: boolean
}

export interface CustodyPorts {
  readonly store: EvidenceStore
  readonly clock: Clock
  readonly witness: Pick<Witness, 'sign'>
}

export interface Act {
  readonly act: CustodyAct
  readonly detail: string
  /** When it was done; now without it. */
  readonly at?: string
}

const LONGEST = 1024 * 1024
const DETAIL_LIMIT = 2000

/** Appends an act. Throws a PortFault where the chain is damaged: nothing is ever put on top of that. */
export async function recordAct(ports: CustodyPorts, snapshot: string, act: Act): Promise<CustodyEntry> {
  return append(ports, snapshot, act, await lastOf(ports.store, snapshot))
}

/** Appends it unless an entry that says the same stands there: for acts that are repeated after a crash. */
export async function recordOnce(
  ports: CustodyPorts,
  snapshot: string,
  act: Act,
  isSame: (entry: CustodyEntry) => boolean,
): Promise<CustodyEntry | null> {
  let last: Last | null = null
  for await (const each of custodyEntries(ports.store, snapshot)) {
    if (isSame(each.entry)) return null
    last = each
  }
  return append(ports, snapshot, act, last)
}

/** An evidence package with this snapshot in it was made; `identity` names its list of files, so that each is told of once. */
export async function recordExport(ports: CustodyPorts, snapshot: string, identity: string): Promise<void> {
  const detail = `evidence package ${identity}`
  const isSame = (entry: CustodyEntry) => entry.act === 'exported' && entry.detail === detail
  await recordOnce(ports, snapshot, { act: 'exported', detail }, isSame)
}

/** What quality assurance found before the sealing; a snapshot from before there was any tells nothing. */
export async function recordAssurance(
  ports: CustodyPorts,
  { snapshot, assurance }: Pick<Manifest, 'snapshot' | 'assurance'>,
): Promise<void> {
  if (assurance === undefined) return
  const { records, replay } = assurance
  const shown =
    replay === null
      ? 'no replay was compared'
      : `replay: text alike to ${replay.text} of 1000, picture to ${replay.picture}, ${replay.answered} of ${replay.asked} requests answered`
  const detail = `intact as read back before sealing, ${records} records; ${shown}`
  await recordOnce(ports, snapshot, { act: 'checked', detail }, ({ act }) => act === 'checked')
}

/** A level was reached. */
export async function recordStanding(ports: CustodyPorts, standing: Standing): Promise<void> {
  const { snapshot, at, reason: detail } = standing
  const act = actOf(standing)
  if (act === null) return
  await recordOnce(
    ports,
    snapshot,
    { act, detail, at },
    (entry) => entry.act === act && entry.at === at && entry.detail === detail,
  )
}

/** What custody says of a standing; null while it is not reached. */
export function actOf({ level }: Standing): CustodyAct | null {
  if (level === 'destroying') return null
  return level === 'shown' ? 'restored' : level
}

interface Last {
  readonly entry: CustodyEntry
  readonly digest: Digest
}

/** Every entry in its order. Throws a PortFault for one that cannot be read. */
export async function* custodyEntries(store: EvidenceStore, snapshot: string): AsyncGenerator<Last> {
  for await (const { key } of store.list(custodyPrefix(snapshot))) yield await entryAt(store, key)
}

async function lastOf(store: EvidenceStore, snapshot: string): Promise<Last | null> {
  let newest: string | null = null
  for await (const { key } of store.list(custodyPrefix(snapshot))) newest = key
  return newest === null ? null : entryAt(store, newest)
}

async function entryAt(store: EvidenceStore, key: string): Promise<Last> {
  const bytes = await readBytes(store, key, LONGEST)
  const entry = bytes === null ? null : asCustodyEntry(parsed(bytes))
  if (bytes !== null && entry !== null) return { entry, digest: await digestOf(bytes) }
  throw new PortFault('EvidenceStore', 'damaged', `${key} is no entry of a custody`, { retryable: false })
}

async function append(
  ports: CustodyPorts,
  snapshot: string,
  { act, detail, at }: Act,
  standing: Last | null,
): Promise<CustodyEntry> {
  const when = at ?? ports.clock.now().toISOString()
  let last = standing
  for (;;) {
    const statement = {
      format: 'ibid-custody/1',
      snapshot,
      number: (last?.entry.number ?? 0) + 1,
      at: when,
      act,
      detail: detail.toWellFormed().slice(0, DETAIL_LIMIT).toWellFormed(),
      previous: last?.digest ?? (await sealedDigest(ports.store, snapshot)),
    } as const
    const entry: CustodyEntry = {
      ...statement,
      signature: await ports.witness.sign(custodyText(statement)),
    }
    const bytes = new TextEncoder().encode(canonicalJson(entry))
    const key = custodyKey(snapshot, entry.number)
    const put = await ports.store.put(key, await sourceOf(bytes), { mediaType: 'application/json' })
    if (put === 'created') return entry
    last = await entryAt(ports.store, key)
  }
}

/** The manifest's digest: from the tombstone where the manifest is gone. */
export async function sealedDigest(store: EvidenceStore, snapshot: string): Promise<Digest> {
  const sealed =
    (await standingOf(store, snapshot))?.tombstone?.manifest ??
    (await newestReceipt(store, snapshot))?.statement.manifest
  if (sealed !== undefined) return sealed
  const bytes = await manifestBytes(store, snapshot)
  if (bytes !== null) return digestOf(bytes)
  throw new PortFault('EvidenceStore', 'missing', `snapshot ${snapshot} has no manifest yet`, {
    retryable: true,
  })
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
