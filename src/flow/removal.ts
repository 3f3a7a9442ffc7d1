/** Whether a document was removed, read and replaced; and the jobs that find that out. */
import { asRemoval, canonicalJson, removalKey, type Removal } from '../../citations/index.ts'
import { PortFault, type EvidenceStore, type Job } from '../ports.ts'
import { readAll } from './objects.ts'

const LONGEST = 1024 * 1024
/** Long enough for whoever asked to end it first: two at once would only be in each other's way. */
const AFTER_SECONDS = 600

/** Sent before the order, for whoever dies under it. Not under `document`: jobs of a removed document end before they act. */
export function removalJob(document: string): Job {
  return { name: 'remove', key: document, data: { removed: document }, after: AFTER_SECONDS }
}

/** Null for a document that nobody had removed. Throws a PortFault for a record that cannot be read. */
export async function removalOf(store: EvidenceStore, document: string): Promise<Removal | null> {
  return (await readRemoval(store, document)).removal
}

export async function isRemoved(store: EvidenceStore, document: string): Promise<boolean> {
  return (await store.head(removalKey(document))) !== null
}

/** The same with the version that `swapRemoval` wants. */
export async function readRemoval(
  store: EvidenceStore,
  document: string,
): Promise<{ readonly removal: Removal | null; readonly version: string | null }> {
  const key = removalKey(document)
  const stored = await store.read(key)
  if (stored === null) return { removal: null, version: null }
  const removal = asRemoval(parsed(await readAll(key, stored, LONGEST)))
  if (removal?.document === document) return { removal, version: stored.version }
  throw new PortFault('EvidenceStore', 'damaged', `${key} says of no document that it was removed`, {
    retryable: false,
  })
}

/** False where somebody else was first. */
export async function swapRemoval(
  store: EvidenceStore,
  removal: Removal,
  expected: string | null,
): Promise<boolean> {
  const bytes = new TextEncoder().encode(canonicalJson(removal))
  return (await store.swap(removalKey(removal.document), bytes, expected)) === 'swapped'
}

/** Every document that was removed. */
export async function* removedDocuments(store: EvidenceStore): AsyncGenerator<string> {
  for await (const { key } of store.list('removed/')) {
    const document = /^removed\/([a-z0-9]+)\.json$/.exec(key)?.[1]
    if (document !== undefined) yield document
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
