/**
 * Signs a committed tree and makes its checkpoint public: cosignatures first, then one compare-and-swap that never goes back. Two
 * services may do this at once; of two sizes the greater stays, of two notes of one size all signatures.
 */
import {
  checkpointText,
  checkLogSignature,
  nameKey,
  readCheckpoint,
  readTree,
  utf8,
  writeNote,
  type NoteKey,
  type NoteSignature,
  type SignedCheckpoint,
} from '../../../citations/log/index.ts'
import { logKey } from '../../../citations/index.ts'
import type { EvidenceStore } from '../../ports.ts'
import { logHash, logMeans } from '../../wacz/log-means.ts'
import type { Cosign } from './cosign.ts'
import type { LogSigner } from './key.ts'
import { logFault, readPointer, type Versioned } from './objects.ts'
import { orDamaged, type Tree } from './settled.ts'

export interface Published {
  readonly checkpoint: SignedCheckpoint
  readonly text: string
}

export function keyOfLog(signer: LogSigner, origin: string): Promise<NoteKey> {
  return nameKey(logHash, origin, 1, signer.publicKey)
}

/** The published checkpoint. Throws PortFault `foreign` where it is not signed by this key under this origin. */
export async function readPublished(
  store: EvidenceStore,
  key: NoteKey,
): Promise<Versioned<Published | null>> {
  const { value: text, version } = await readPointer(store, 'checkpoint')
  if (text === null) return { value: null, version: null }
  const checkpoint = readCheckpoint(text)
  if (checkpoint === null) throw logFault('damaged', 'the log/checkpoint in the store is none', false)
  if ((await checkLogSignature(logMeans.ed25519, checkpoint, key)) !== 'holds') {
    const message = `the log in the store is signed by another key or name than ${key.name}+${key.id}`
    throw logFault('foreign', message, false)
  }
  return { value: { checkpoint, text }, version }
}

/** Publishes the tree, or finds a longer one published. Returns what is published then. */
export async function publish(
  parts: {
    readonly store: EvidenceStore
    readonly signer: LogSigner
    readonly key: NoteKey
    readonly cosign: Cosign
  },
  tree: Tree,
): Promise<Published> {
  const { store, signer, key, cosign } = parts
  const { size } = tree.edge
  const text = checkpointText({ origin: key.name, size, root: tree.root })
  const own = { name: key.name, id: key.id, bytes: new Uint8Array(signer.sign(utf8(text))) }
  const signed = asPublished(text, [own])
  const reader = readTree(logHash, tree.load, size)
  const cosigned = await cosign({ ...signed, consistency: (old) => orDamaged(reader.consistency(old)) })
  for (;;) {
    const standing = await readPublished(store, key)
    const before = standing.value
    if (before !== null && before.checkpoint.size > size) return before
    const known = before?.checkpoint.size === size ? before.checkpoint.note.signatures : []
    const next = asPublished(text, merged([own, ...cosigned], known))
    if (before?.text === next.text) return before
    const swapped = await store.swap(logKey('checkpoint'), Buffer.from(next.text), standing.version)
    if (swapped === 'swapped') return next
  }
}

/** Ours first; of one witness the signature that is there already stays, so that a note that stands changes as little as can be. */
function merged(fresh: readonly NoteSignature[], known: readonly NoteSignature[]): readonly NoteSignature[] {
  const isThere = (one: NoteSignature) => known.some(({ name, id }) => name === one.name && id === one.id)
  return [...known, ...fresh.filter((signature) => !isThere(signature))]
}

function asPublished(text: string, signatures: readonly NoteSignature[]): Published {
  const whole = writeNote({ text, signatures })
  const checkpoint = readCheckpoint(whole)
  if (checkpoint === null) throw new Error('a checkpoint of our own cannot be read')
  return { checkpoint, text: whole }
}
