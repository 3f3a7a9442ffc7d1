/** Keeps a snapshot: parts first, the manifest as the commit, then receipt, index and, where asked, publication. */
import {
  canonicalJson,
  indexKey,
  manifestKey,
  mementoKey,
  originalOf,
  publishedKey,
  receiptKey,
  digestHex,
  spoolPrefix,
  type IndexEntry,
  type Manifest,
} from '../../citations/index.ts'
import { PortFault, type EvidenceStore, type Source } from '../ports.ts'
import { digestOf, putJson, readJson, sourceOf } from './objects.ts'

/**
 * Writes every part, then the manifest with a write-once put: from then on the snapshot exists. Whoever loses that race
 * leaves orphans named by their own digests; the winner's manifest is returned.
 */
export async function commitSnapshot(
  store: EvidenceStore,
  manifest: Manifest,
  sources: readonly { readonly name: string; readonly source: Source }[],
): Promise<Manifest> {
  for (const part of manifest.parts) {
    const found = sources.find(({ name }) => name === part.name)
    if (found === undefined) throw new Error(`the manifest names ${part.name}, which nobody made`)
    await store.put(part.key, found.source, { mediaType: part.mediaType })
  }
  const bytes = new TextEncoder().encode(canonicalJson(manifest))
  const put = await store.put(manifestKey(manifest.snapshot), await sourceOf(bytes), {
    mediaType: 'application/json',
  })
  if (put === 'created') return manifest
  const winner = await readJson<Manifest>(store, manifestKey(manifest.snapshot))
  if (winner !== null) return winner
  throw new PortFault('EvidenceStore', 'vanished', 'a manifest vanished while it was committed', {
    retryable: true,
  })
}

/** Everything that follows the commit; each step is write-once, so that all may be repeated after a crash. */
export async function finishSnapshot(
  store: EvidenceStore,
  input: { manifest: Manifest; receipt: Uint8Array; publish: boolean },
): Promise<void> {
  const { manifest } = input
  const { snapshot } = manifest
  await store.put(receiptKey(snapshot, 1), await sourceOf(input.receipt), { mediaType: 'application/json' })
  if (input.publish) await putJson(store, publishedKey(snapshot), { format: 'ibid-published/1', snapshot })
  await indexSnapshot(store, manifest, { published: input.publish })
  for await (const { key } of store.list(spoolPrefix(snapshot))) await store.erase(key)
}

/**
 * The keys by which a snapshot is found: by its URL, and, where it is published, by the state of its original. A rehearsal is no
 * memento: what a substituted network showed is no state that the original ever had. Returns how many keys were missing.
 */
export async function indexSnapshot(
  store: EvidenceStore,
  manifest: Manifest,
  { published }: { readonly published: boolean },
): Promise<number> {
  const { snapshot, url, startedAt, class: kind } = manifest
  const at = new Date(startedAt)
  const entry: IndexEntry = {
    format: 'ibid-index/1',
    url,
    snapshot,
    at: startedAt,
    outcome: manifest.seenAs.outcome,
    verdict: manifest.seenAs.verdict,
    state: manifest.state,
    class: kind,
  }
  const made = [await putJson(store, indexKey(await hashOf(url), at, snapshot), entry)]
  const original = published && kind === 'live' ? originalOf(url) : null
  if (original !== null) {
    const key = mementoKey(await hashOf(original), at, snapshot)
    made.push(await putJson(store, key, { format: 'ibid-memento/1', original, snapshot }))
  }
  return made.filter((put) => put === 'created').length
}

async function hashOf(url: string): Promise<string> {
  return digestHex(await digestOf(new TextEncoder().encode(url)))
}
