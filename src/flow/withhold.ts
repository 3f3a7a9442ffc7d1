/**
 * Takes a kept snapshot down, in one of three recorded levels, and gives it back where that is possible (decisions 4). What is
 * recorded is what is true: nothing is called destroyed while a byte of it can be read.
 */
import {
  asManifest,
  isEntombed,
  manifestKey,
  Problem,
  publishedKey,
  snapshotPrefix,
  type Digest,
  type Standing,
  type TakeDownLevel,
} from '../../citations/index.ts'
import { PortFault, type EvidenceStore } from '../ports.ts'
import { recordStanding, type CustodyPorts } from './custody.ts'
import { eraseSnapshot, type Remaining } from './erase.ts'
import { foundBy } from './found-by.ts'
import { digestOf, readBytes, readJson } from './objects.ts'
import { readStanding, swapStanding } from './standing.ts'
import { indexSnapshot } from './store.ts'

export interface Withheld {
  readonly standing: Standing
  /** What could not be erased; empty but where the level is `destroying`. */
  readonly remaining: Remaining
}

const LONGEST = 64 * 1024 * 1024

/**
 * Safe to repeat: whoever died in between is taken up where they were. Throws a Problem `not-found` for an id nothing was kept
 * under, `gone` for one that is destroyed already and can be taken to no other level.
 */
export async function takeDown(
  ports: CustodyPorts,
  input: { readonly snapshot: string; readonly level: TakeDownLevel; readonly reason: string },
): Promise<Withheld> {
  const { snapshot, level } = input
  const reason = input.reason.toWellFormed().slice(0, 1000)
  for (let tries = 0; tries < 100; tries++) {
    const { standing, version } = await readStanding(ports.store, snapshot)
    if (isEntombed(standing)) {
      if (level === 'destroyed') return entomb(ports, snapshot)
      throw alreadyGone(standing)
    }
    if (standing?.level === level && standing.reason === reason) return follow(ports, standing)
    const next: Standing = {
      format: 'ibid-standing/1',
      snapshot,
      level: level === 'destroyed' ? 'destroying' : level,
      reason,
      at: ports.clock.now().toISOString(),
      ...(level === 'destroyed' ? { tombstone: await tombstoneOf(ports.store, snapshot) } : {}),
    }
    if ((await ports.store.head(manifestKey(snapshot))) === null) throw notKept(snapshot)
    if (await swapStanding(ports.store, next, version)) {
      return level === 'destroyed' ? entomb(ports, snapshot) : follow(ports, next)
    }
  }
  throw contended(snapshot)
}

/** Shows again what was hidden or restricted. Throws a Problem `gone` for what was destroyed. */
export async function restore(
  ports: CustodyPorts,
  input: { readonly snapshot: string; readonly reason: string },
): Promise<Withheld> {
  const { snapshot } = input
  for (let tries = 0; tries < 100; tries++) {
    const { standing, version } = await readStanding(ports.store, snapshot)
    if (isEntombed(standing)) throw alreadyGone(standing)
    if ((await ports.store.head(manifestKey(snapshot))) === null) throw notKept(snapshot)
    if (standing === null) {
      const message = `Expected a snapshot that was taken down, found ${snapshot}, which never was.`
      throw new Problem('conflict', message)
    }
    if (standing.level === 'shown') return follow(ports, standing)
    const next: Standing = {
      ...standing,
      level: 'shown',
      reason: input.reason.toWellFormed().slice(0, 1000),
      at: ports.clock.now().toISOString(),
    }
    if (await swapStanding(ports.store, next, version)) return follow(ports, next)
  }
  throw contended(snapshot)
}

/**
 * Ends a destruction: erases what is left and says `destroyed` once nothing is. For an order just given, one that died half way,
 * and a backup that brought bytes back. Null where there is no tombstone.
 */
export async function endDestruction(ports: CustodyPorts, snapshot: string): Promise<Withheld | null> {
  const { standing } = await readStanding(ports.store, snapshot)
  return isEntombed(standing) ? entomb(ports, snapshot) : null
}

async function entomb(ports: CustodyPorts, snapshot: string): Promise<Withheld> {
  const remaining = await eraseSnapshot(ports.store, snapshot)
  const { standing, version } = await readStanding(ports.store, snapshot)
  if (!isEntombed(standing)) throw contended(snapshot)
  // What a backup brought back and a lock now holds makes an earlier "destroyed" untrue.
  const level = remaining.length === 0 ? 'destroyed' : 'destroying'
  const next: Standing = { ...standing, level }
  if (standing.level !== level && !(await swapStanding(ports.store, next, version))) throw contended(snapshot)
  if (level === 'destroyed') await recordStanding(ports, next)
  return { standing: next, remaining }
}

/** What follows from a level, each step safe to repeat. */
async function follow(ports: CustodyPorts, standing: Standing): Promise<Withheld> {
  const { store } = ports
  const { snapshot } = standing
  const manifest = asManifest(await readJson<object>(store, manifestKey(snapshot)).catch(() => null))
  if (manifest !== null && standing.level === 'shown') {
    await indexSnapshot(store, manifest, { published: (await store.head(publishedKey(snapshot))) !== null })
  } else if (manifest !== null) {
    const { memento } = await foundBy(manifest)
    if (memento !== null) await store.erase(memento.key)
  }
  await recordStanding(ports, standing)
  return { standing, remaining: [] }
}

async function tombstoneOf(
  store: EvidenceStore,
  snapshot: string,
): Promise<NonNullable<Standing['tombstone']>> {
  const manifest = await readBytes(store, manifestKey(snapshot), LONGEST)
  if (manifest === null) throw notKept(snapshot)
  const receipts: Digest[] = []
  for await (const { key } of store.list(`${snapshotPrefix(snapshot)}receipts/`)) {
    const bytes = await readBytes(store, key, LONGEST)
    if (bytes !== null) receipts.push(await digestOf(bytes))
  }
  const published = (await store.head(publishedKey(snapshot))) !== null
  return { manifest: await digestOf(manifest), receipts, published }
}

function notKept(snapshot: string): Problem {
  const message = `Expected the id of a kept snapshot, found "${snapshot.slice(0, 40)}"; ids look like 8v3k-2m9q-j4t7-xw0c-5.`
  return new Problem('not-found', message)
}

function alreadyGone({ snapshot, at }: Standing): Problem {
  return new Problem('gone', `Snapshot ${snapshot} was destroyed as of ${at}; nothing brings it back.`)
}

function contended(snapshot: string): PortFault {
  const message = `others are changing how snapshot ${snapshot} stands`
  return new PortFault('EvidenceStore', 'contended', message, { retryable: true })
}
