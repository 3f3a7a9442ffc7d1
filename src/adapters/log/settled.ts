/**
 * From what the store holds to a tree that may be signed. Whoever finds a head finishes it: checks that it continues all that
 * was signed before, and gives the tiles that follow from it. Nothing is written here.
 */
import {
  DamagedLog,
  edgeRoot,
  emptyEdge,
  growEdge,
  leafInput,
  provesConsistency,
  readTree,
  type Edge,
  type FetchTile,
  type TreeHead,
  type WrittenTile,
} from '../../../citations/log/index.ts'
import { logHash } from '../../wacz/log-means.ts'
import { logFault, type Head } from './objects.ts'

/** A committed tree. Its newest tiles may not be in the store yet; `load` knows them all the same. */
export interface Tree {
  readonly edge: Edge
  readonly root: Uint8Array
  readonly tiles: readonly WrittenTile[]
  readonly load: FetchTile
}

export function emptyTree(load: FetchTile): Tree {
  return { edge: emptyEdge, root: edgeRoot(logHash, emptyEdge), tiles: [], load }
}

export function grow(edge: Edge, entries: readonly Uint8Array[], load: FetchTile): Tree {
  const grown = growEdge(logHash, edge, entries)
  const own = new Map(grown.tiles.map(({ path, bytes }) => [path, bytes]))
  return {
    edge: grown.edge,
    root: edgeRoot(logHash, grown.edge),
    tiles: grown.tiles,
    load: async (path) => own.get(path) ?? (await load(path)),
  }
}

/** The tree a head means. Throws PortFault `damaged` where tiles, entries and root do not fit each other. */
export async function treeOf(head: Head, load: FetchTile): Promise<Tree> {
  const edge = await orDamaged(readTree(logHash, load, head.from).edge())
  const hashes = edge.hashes[0] ?? new Uint8Array(0)
  // The root does not reach the entries of a partial bundle but by their hashes.
  const isFitting = edge.entries.every(
    (entry, index) =>
      Buffer.compare(logHash(leafInput(entry)), hashes.subarray(index * 32, index * 32 + 32)) === 0,
  )
  const tree = grow(edge, head.entries, load)
  if (isFitting && Buffer.compare(tree.root, head.root) === 0) return tree
  throw logFault(
    'damaged',
    `the log's tiles do not lead to the root of its head at ${head.size} entries`,
    false,
  )
}

/** Throws PortFault where the tree does not continue one that was signed: `rolled-back` where it is shorter, else `forked`. */
export async function refuseOther(tree: Tree, signed: TreeHead, where: string): Promise<void> {
  const { size } = tree.edge
  if (signed.size > size) {
    const message = `${where} has ${signed.size} entries of the log, the store has ${size}: was a backup restored?`
    throw logFault('rolled-back', message, false)
  }
  const proof = await orDamaged(readTree(logHash, tree.load, size).consistency(signed.size))
  if (await provesConsistency(logHash, signed, { size, root: tree.root }, proof)) return
  throw logFault('forked', `the log in the store does not continue the one that ${where} has signed`, false)
}

export async function orDamaged<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (fault) {
    if (fault instanceof DamagedLog)
      throw logFault('damaged', `the log is damaged: ${fault.message}`, false, fault)
    throw fault
  }
}
