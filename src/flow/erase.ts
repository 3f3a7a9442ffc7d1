/**
 * Erases what a tombstone wants gone: the keys it is found by, its spool, its parts and receipts, at last its manifest. Safe to
 * repeat wherever it died. Custody and standing stay: they name neither page nor address.
 */
import {
  asManifest,
  custodyPrefix,
  manifestKey,
  snapshotPrefix,
  spoolPrefix,
  type Manifest,
} from '../../citations/index.ts'
import type { EvidenceStore } from '../ports.ts'
import { foundBy } from './found-by.ts'
import { readJson } from './objects.ts'

/** What could not be erased, and why (a lock on the object, no right to delete). */
export type Remaining = readonly { readonly key: string; readonly reason: string }[]

/**
 * Call it with the tombstone written: whoever writes meanwhile looks for that one afterwards (`settleLate`), so nothing slips
 * between. Goes on past what cannot be erased; then the manifest stays too, for by it the other keys are found again.
 */
export async function eraseSnapshot(
  store: EvidenceStore,
  snapshot: string,
  known: Manifest | null = null,
): Promise<Remaining> {
  const remaining: { key: string; reason: string }[] = []
  const erase = async (key: string) => {
    await store.erase(key).catch((fault: unknown) => {
      remaining.push({ key, reason: fault instanceof Error ? fault.message : String(fault) })
    })
  }
  for (const key of await keysFoundBy(store, snapshot, known)) await erase(key)
  for await (const { key } of store.list(spoolPrefix(snapshot))) await erase(key)
  for await (const key of leftOf(store, snapshot)) if (key !== manifestKey(snapshot)) await erase(key)
  if (remaining.length === 0) await erase(manifestKey(snapshot))
  return remaining
}

/** Objects of a snapshot that a tombstone does not allow. */
export async function* leftOf(store: EvidenceStore, snapshot: string): AsyncGenerator<string> {
  for await (const { key } of store.list(snapshotPrefix(snapshot))) {
    if (!key.startsWith(custodyPrefix(snapshot))) yield key
  }
}

async function keysFoundBy(
  store: EvidenceStore,
  snapshot: string,
  known: Manifest | null,
): Promise<readonly string[]> {
  const key = manifestKey(snapshot)
  const manifest = known ?? asManifest(await readJson<object>(store, key).catch(() => null))
  if (manifest !== null) {
    const { index, memento } = await foundBy(manifest)
    return memento === null ? [index] : [index, memento.key]
  }
  // Gone already, and the others before it; or damaged, and then only a look at every key finds them.
  if ((await store.head(key)) === null) return []
  const found: string[] = []
  for (const prefix of ['index/', 'mementos/']) {
    for await (const each of store.list(prefix)) {
      if (each.key.endsWith(`-${snapshot}`)) found.push(each.key)
    }
  }
  return found
}
