/**
 * The Merkle tree of RFC 6962 §2.1: hashes of leaves and nodes, which subtrees a proof is made of, and whether a proof holds
 * (RFC 9162 §2.1.3.2 and §2.1.4.2). A SHA-256 is handed in, because computing one needs a platform; a browser's is asynchronous.
 */
import { join, same, type Octets } from './octets.ts'

/** SHA-256, at once: for building. */
export type Hash = (bytes: Octets) => Uint8Array
/** SHA-256, at once or later: for checking, also in a browser. */
export type AnyHash = (bytes: Octets) => Uint8Array | Promise<Uint8Array>

export const HASH_BYTES = 32
/** More than a tree of 2^53 leaves needs; a hostile proof is refused before it is read. */
export const LONGEST_PROOF = 63

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

export function leafInput(entry: Uint8Array): Octets {
  return join(LEAF, entry)
}
export function nodeInput(left: Uint8Array, right: Uint8Array): Octets {
  return join(NODE, left, right)
}

/** The root of a tree without leaves: the hash of nothing. */
export function emptyRoot(hash: Hash): Uint8Array {
  return hash(new Uint8Array(0))
}

/** A run of leaves, `from` inclusive, `to` exclusive. */
export interface Leaves {
  readonly from: number
  readonly to: number
}

/** RFC 6962 §2.1.1: the runs of leaves whose Merkle tree hashes prove leaf `index` in a tree of `size`, lowest first. */
export function inclusionRuns(index: number, size: number): readonly Leaves[] {
  const runs: Leaves[] = []
  let [from, to] = [0, size]
  while (to - from > 1) {
    const middle = from + splitOf(to - from)
    const isLeft = index < middle
    runs.push(isLeft ? { from: middle, to } : { from, to: middle })
    if (isLeft) to = middle
    else from = middle
  }
  return runs.toReversed()
}

/** RFC 6962 §2.1.2: the runs that prove a tree of `old` leaves to be the beginning of one of `size`. Needs 0 < old <= size. */
export function consistencyRuns(old: number, size: number): readonly Leaves[] {
  const runs: Leaves[] = []
  let [from, to] = [0, size]
  while (old < to) {
    const middle = from + splitOf(to - from)
    const isLeft = old <= middle
    runs.push(isLeft ? { from: middle, to } : { from, to: middle })
    if (isLeft) to = middle
    else from = middle
  }
  // The old tree itself stands in no proof: whoever checks it knows its root.
  if (from > 0) runs.push({ from, to })
  return runs.toReversed()
}

/** A run as complete subtrees, largest first: each has 2^height leaves and begins at a multiple of that. */
export function completeSubtrees({ from, to }: Leaves): readonly { height: number; from: number }[] {
  const subtrees: { height: number; from: number }[] = []
  for (let at = from; at < to;) {
    let height = 0
    let leaves = 1
    while (leaves * 2 <= to - at && at % (leaves * 2) === 0) {
      leaves *= 2
      height++
    }
    subtrees.push({ height, from: at })
    at += leaves
  }
  return subtrees
}

/** The largest subtrees without any of the leaves `known` (ascending, each once), lowest first: what is left out of a tree that is shown in part. */
export function runsWithout(known: readonly number[], run: Leaves): readonly Leaves[] {
  const { from, to } = run
  const within = known.filter((index) => index >= from && index < to)
  if (within.length === 0) return to > from ? [run] : []
  if (to - from === 1) return []
  const middle = from + splitOf(to - from)
  return [...runsWithout(within, { from, to: middle }), ...runsWithout(within, { from: middle, to })]
}

/**
 * The root of the subtree over a run, where `hashOf` gives the hashes of what is known: of single leaves, or of whole subtrees at
 * once. Null where a leaf is neither.
 */
export async function rootOver(
  hash: AnyHash,
  run: Leaves,
  hashOf: (run: Leaves) => Uint8Array | undefined,
): Promise<Uint8Array | null> {
  const known = hashOf(run)
  if (known !== undefined) return known
  const { from, to } = run
  if (to - from < 2) return null
  const middle = from + splitOf(to - from)
  const left = await rootOver(hash, { from, to: middle }, hashOf)
  const right = await rootOver(hash, { from: middle, to }, hashOf)
  return left === null || right === null ? null : hash(nodeInput(left, right))
}

/** The hash over subtrees of shrinking height, as RFC 6962 splits a tree: the right ones are hashed together first. */
export function foldSubtrees(hash: Hash, roots: readonly Uint8Array[]): Uint8Array {
  return roots.reduceRight((right, left) => hash(nodeInput(left, right)))
}

/** The root of a complete subtree whose 2^n hashes lie one behind the other. */
export function completeRoot(hash: Hash, hashes: Uint8Array): Uint8Array {
  let level = hashes
  while (level.length > HASH_BYTES) {
    const above = new Uint8Array(level.length / 2)
    for (let at = 0; at < above.length; at += HASH_BYTES) {
      const left = level.subarray(2 * at, 2 * at + HASH_BYTES)
      const right = level.subarray(2 * at + HASH_BYTES, 2 * at + 2 * HASH_BYTES)
      above.set(hash(nodeInput(left, right)), at)
    }
    level = above
  }
  return level
}

/** Whether the entry stands at `index` of the tree with this size and root. */
export async function provesInclusion(
  hash: AnyHash,
  claim: { entry: Uint8Array; index: number; size: number; root: Uint8Array; proof: readonly Uint8Array[] },
): Promise<boolean> {
  const { entry, index, size, root, proof } = claim
  if (!(index >= 0 && index < size) || proof.length > LONGEST_PROOF) return false
  let [first, last] = [index, size - 1]
  let found = await hash(leafInput(entry))
  for (const step of proof) {
    if (last === 0) return false
    if (first % 2 === 1 || first === last) {
      found = await hash(nodeInput(step, found))
      for (; first % 2 === 0 && first !== 0; first /= 2) last = half(last)
    } else {
      found = await hash(nodeInput(found, step))
    }
    first = half(first)
    last = half(last)
  }
  return last === 0 && same(found, root)
}

/** A tree by its size and root. */
export interface TreeHead {
  readonly size: number
  readonly root: Uint8Array
}

/** Whether the newer tree begins with the older one. Every tree begins with the empty one, which needs no proof. */
export async function provesConsistency(
  hash: AnyHash,
  older: TreeHead,
  newer: TreeHead,
  proof: readonly Uint8Array[],
): Promise<boolean> {
  if (older.size > newer.size || older.size < 0 || proof.length > LONGEST_PROOF) return false
  if (older.size === newer.size) return proof.length === 0 && same(older.root, newer.root)
  if (older.size === 0) return proof.length === 0
  let [first, last] = [older.size - 1, newer.size - 1]
  for (; first % 2 === 1; first = half(first)) last = half(last)
  // A complete old tree is a node of the new one, so the proof leaves it out.
  const [start, ...steps] = first === 0 ? [older.root, ...proof] : proof
  if (start === undefined) return false
  let [before, after] = [start, start]
  for (const step of steps) {
    if (last === 0) return false
    if (first % 2 === 1 || first === last) {
      before = await hash(nodeInput(step, before))
      after = await hash(nodeInput(step, after))
      for (; first % 2 === 0 && first !== 0; first /= 2) last = half(last)
    } else {
      after = await hash(nodeInput(after, step))
    }
    first = half(first)
    last = half(last)
  }
  return last === 0 && same(before, older.root) && same(after, newer.root)
}

/** The largest power of two below `leaves` (at least 2). */
function splitOf(leaves: number): number {
  let split = 1
  while (split * 2 < leaves) split *= 2
  return split
}

function half(value: number): number {
  return Math.floor(value / 2)
}
