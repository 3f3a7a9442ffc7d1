/**
 * Writes what is held privately of a snapshot beside it, once, and gives the digest by which its manifest commits to it. Written
 * before the manifest: whoever dies in between finds the same record, salt and all, when the seal is made again.
 */
import {
  asHeld,
  documentKey,
  heldContent,
  heldKey,
  runKey,
  type Digest,
  type Extraction,
  type Held,
  type HeldNetwork,
  type Manifest,
  type RunRecord,
  type SubmissionRecord,
} from '../../citations/index.ts'
import { hexOf } from '../../citations/log/index.ts'
import { PortFault, type EvidenceStore, type Random } from '../ports.ts'
import { custodyEntries } from './custody.ts'
import { digestOf, readJson, settleJson } from './objects.ts'
import type { LinkTask } from './task.ts'

/** The digest for the manifest. `network` null: whoever captured did not tell. */
export async function holdPrivately(
  { store, random }: { readonly store: EvidenceStore; readonly random: Random },
  task: LinkTask,
  network: HeldNetwork | null,
): Promise<Digest> {
  const key = heldKey(task.snapshot)
  const standing =
    (await readJson<Held>(store, key)) ??
    (await settleJson<Held>(store, key, await recordOf(store, task, network, hexOf(random.bytes(32)))))
  const held = asHeld(standing)
  if (held !== null) return digestOf(heldContent(held))
  throw new PortFault('EvidenceStore', 'damaged', `${key} is no private record`, { retryable: false })
}

/** What is wrong with the private record that a manifest commits to, in a few words; null where nothing is. */
export async function heldProblem(store: EvidenceStore, manifest: Manifest): Promise<string | null> {
  if (manifest.held === undefined) return null
  const found = await readJson<object>(store, heldKey(manifest.snapshot)).catch(() => ({}))
  if (found === null) return (await wasForgotten(store, manifest.snapshot)) ? null : 'it is missing'
  const held = asHeld(found)
  if (held === null) return 'it is no private record'
  return (await digestOf(heldContent(held))) === manifest.held
    ? null
    : 'it is not the private record that the manifest commits to'
}

/** Erased with the document that it told of, which custody says, signed. */
async function wasForgotten(store: EvidenceStore, snapshot: string): Promise<boolean> {
  try {
    for await (const { entry } of custodyEntries(store, snapshot)) if (entry.act === 'forgotten') return true
  } catch {
    // A chain that cannot be read proves nothing, and is an alarm of its own.
  }
  return false
}

async function recordOf(
  store: EvidenceStore,
  { document, run, link, snapshot, url }: LinkTask,
  network: HeldNetwork | null,
  salt: string,
): Promise<Held> {
  const [submission, begun, extraction] = await Promise.all([
    readJson<SubmissionRecord>(store, documentKey(document, 'document.json')),
    readJson<RunRecord>(store, runKey(run, 'run.json')),
    readJson<Extraction>(store, documentKey(document, 'extraction.json')),
  ])
  const cited = begun?.links.find(({ key }) => key === link)?.citations ?? []
  const known = new Map((extraction?.citations ?? []).map((citation) => [citation.id, citation]))
  return {
    format: 'ibid-private/1',
    salt,
    snapshot,
    url,
    submitter: submission?.submitter ?? null,
    document: { id: document, name: submission?.name ?? null, sha256: submission?.sha256 ?? null },
    run,
    link,
    citations: cited.map((id) => {
      const { number = null, claim = null } = known.get(id) ?? {}
      return { id, number, claim }
    }),
    network: network === null ? null : { proxy: network.proxy, resolvers: [...network.resolvers] },
  }
}
