/** How a snapshot stands, read and replaced. Web-standard: the edge heeds it as well. */
import {
  asStanding,
  canonicalJson,
  receiptKey,
  standingKey,
  withheldAs,
  type Standing,
  type Withheld,
} from '../../citations/index.ts'
import { PortFault, type EvidenceStore } from '../ports.ts'
import { readAll } from './objects.ts'

const LONGEST = 64 * 1024 * 1024

/**
 * Null for a snapshot that was never taken down. Throws a PortFault for an object that cannot be read: what may have been taken
 * down must not be shown by mistake.
 */
export async function standingOf(store: EvidenceStore, snapshot: string): Promise<Standing | null> {
  return (await readStanding(store, snapshot)).standing
}

/**
 * Which of these snapshots were taken down. Few ever are, so that one list of the store asks less than a read for each. Throws as
 * `standingOf` does.
 */
export async function withheldAmong(
  store: EvidenceStore,
  snapshots: Iterable<string>,
): Promise<ReadonlyMap<string, Withheld>> {
  const found = new Map<string, Withheld>()
  const asked = new Map([...snapshots].map((snapshot) => [standingKey(snapshot), snapshot]))
  if (asked.size === 0) return found
  for await (const { key } of store.list('standing/')) {
    const snapshot = asked.get(key)
    if (snapshot === undefined) continue
    const withheld = withheldAs(await standingOf(store, snapshot))
    if (withheld !== null) found.set(snapshot, withheld)
  }
  return found
}

/** The same with the version that `swapStanding` wants. */
export async function readStanding(
  store: EvidenceStore,
  snapshot: string,
): Promise<{ readonly standing: Standing | null; readonly version: string | null }> {
  const key = standingKey(snapshot)
  const stored = await store.read(key)
  if (stored === null) return { standing: null, version: null }
  const standing = asStanding(parsed(await readAll(key, stored, LONGEST)))
  if (standing?.snapshot === snapshot) return { standing, version: stored.version }
  throw new PortFault('EvidenceStore', 'damaged', `${key} says of no snapshot how it stands`, {
    retryable: false,
  })
}

/** A snapshot that was destroyed had been kept all the same: its row says so, its permalink says the rest. */
export async function wasSealed(store: EvidenceStore, snapshot: string): Promise<boolean> {
  if ((await store.head(receiptKey(snapshot, 1))) !== null) return true
  return ((await standingOf(store, snapshot))?.tombstone?.receipts.length ?? 0) > 0
}

/** False where somebody else was first. */
export async function swapStanding(
  store: EvidenceStore,
  standing: Standing,
  expected: string | null,
): Promise<boolean> {
  const bytes = new TextEncoder().encode(canonicalJson(standing))
  return (await store.swap(standingKey(standing.snapshot), bytes, expected)) === 'swapped'
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
