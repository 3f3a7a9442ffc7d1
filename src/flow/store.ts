/** Keeps a snapshot: parts first, the manifest as the commit, then receipt, index and, where asked, publication. */
import {
  canonicalJson,
  isEntombed,
  isShown,
  manifestKey,
  publishedKey,
  receiptKey,
  spoolPrefix,
  type IndexEntry,
  type Manifest,
} from '../../citations/index.ts'
import { PortFault, type EvidenceStore, type Source } from '../ports.ts'
import { eraseSnapshot } from './erase.ts'
import { foundBy } from './found-by.ts'
import { putJson, readJson, sourceOf } from './objects.ts'
import { standingOf } from './standing.ts'

/**
 * Writes every part, then the manifest with a write-once put: from then on the snapshot exists. Whoever loses that race
 * leaves orphans named by their own digests; the winner's manifest is returned. Throws a PortFault for what was destroyed.
 */
export async function commitSnapshot(
  store: EvidenceStore,
  manifest: Manifest,
  sources: readonly { readonly name: string; readonly source: Source }[],
): Promise<Manifest> {
  const { snapshot } = manifest
  if (isEntombed(await standingOf(store, snapshot))) {
    throw new PortFault('EvidenceStore', 'destroyed', `snapshot ${snapshot} was destroyed`, {
      retryable: false,
    })
  }
  for (const part of manifest.parts) {
    const found = sources.find(({ name }) => name === part.name)
    if (found === undefined) throw new Error(`the manifest names ${part.name}, which nobody made`)
    await store.put(part.key, found.source, { mediaType: part.mediaType })
  }
  const bytes = new TextEncoder().encode(canonicalJson(manifest))
  const put = await store.put(manifestKey(snapshot), await sourceOf(bytes), {
    mediaType: 'application/json',
  })
  if (put === 'created') return manifest
  const winner = await readJson<Manifest>(store, manifestKey(snapshot))
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
 * The keys by which a snapshot is found: by its URL, and, where it is published and not taken down, by the state of its original.
 * Returns how many keys were missing; none ever is of what was destroyed.
 */
export async function indexSnapshot(
  store: EvidenceStore,
  manifest: Manifest,
  { published }: { readonly published: boolean },
): Promise<number> {
  const { snapshot, url, startedAt, class: kind } = manifest
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
  const standing = await standingOf(store, snapshot)
  if (isEntombed(standing)) {
    await eraseSnapshot(store, snapshot, manifest)
    return 0
  }
  const { index, memento } = await foundBy(manifest)
  const made = [await putJson(store, index, entry)]
  if (published && memento !== null && isShown(standing)) {
    const { key, original } = memento
    made.push(await putJson(store, key, { format: 'ibid-memento/1', original, snapshot }))
  }
  await settleLate(store, manifest)
  return made.filter((put) => put === 'created').length
}

/** Whoever wrote while a take-down went on looks here afterwards: its order was written before it began to erase. */
async function settleLate(store: EvidenceStore, manifest: Manifest): Promise<void> {
  const standing = await standingOf(store, manifest.snapshot)
  if (isEntombed(standing)) await eraseSnapshot(store, manifest.snapshot, manifest)
  else if (!isShown(standing)) {
    const { memento } = await foundBy(manifest)
    if (memento !== null) await store.erase(memento.key)
  }
}
