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
  const { snapshot, url } = manifest
  await store.put(receiptKey(snapshot, 1), await sourceOf(input.receipt), { mediaType: 'application/json' })
  const entry: IndexEntry = {
    format: 'ibid-index/1',
    url,
    snapshot,
    at: manifest.startedAt,
    outcome: manifest.seenAs.outcome,
    verdict: manifest.seenAs.verdict,
    state: manifest.state,
    class: manifest.class,
  }
  const hash = digestHex(await digestOf(new TextEncoder().encode(url)))
  await putJson(store, indexKey(hash, new Date(manifest.startedAt), snapshot), entry)
  if (input.publish) await publish(store, manifest)
  for await (const { key } of store.list(spoolPrefix(snapshot))) await store.erase(key)
}

/**
 * From here on everybody may see it. A rehearsal gets a permalink but is no memento: what a substituted network showed is no
 * state that the original ever had.
 */
async function publish(
  store: EvidenceStore,
  { snapshot, url, startedAt, class: kind }: Manifest,
): Promise<void> {
  await putJson(store, publishedKey(snapshot), { format: 'ibid-published/1', snapshot })
  const original = kind === 'live' ? originalOf(url) : null
  if (original === null) return
  const hash = digestHex(await digestOf(new TextEncoder().encode(original)))
  const at = new Date(startedAt)
  await putJson(store, mementoKey(hash, at, snapshot), { format: 'ibid-memento/1', original, snapshot })
}
