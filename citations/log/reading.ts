/**
 * Proofs made from tiles, and the whole log checked against a checkpoint. Tiles are loaded through a function, so that store,
 * HTTP and tests read alike; what is loaded is believed only as far as a root bears it out, which is the caller's check.
 */
import { decodeBase64, encodeBase64, same } from './octets.ts'
import {
  HASH_BYTES,
  completeRoot,
  completeSubtrees,
  consistencyRuns,
  foldSubtrees,
  inclusionRuns,
} from './tree.ts'
import type { Hash, Leaves, TreeHead } from './tree.ts'
import {
  TILE_WIDTH,
  edgeRoot,
  edgeTiles,
  emptyEdge,
  growEdge,
  readBundle,
  tilePath,
  tileWidth,
} from './tile.ts'
import type { Edge, TileLevel } from './tile.ts'

/** The bytes at a path such as `tile/0/000.p/3`, or null. */
export type FetchTile = (path: string) => Promise<Uint8Array | null>

/** A tile that the log must have and has not, or not as it must be. */
export class DamagedLog extends Error {
  override readonly name = 'DamagedLog'
}

export interface TreeReader {
  readonly size: number
  inclusion(index: number): Promise<readonly Uint8Array[]>
  /** Empty from size 0 and from its own. */
  consistency(old: number): Promise<readonly Uint8Array[]>
  root(): Promise<Uint8Array>
  entry(index: number): Promise<Uint8Array>
  /** What appending needs to know. */
  edge(): Promise<Edge>
}

/** Full subtrees remembered while many proofs are made of one tree. */
const REMEMBERED = 4096

/** Reads a tree of `size`. All its methods throw DamagedLog where a tile is missing or of the wrong length. */
export function readTree(hash: Hash, load: FetchTile, size: number): TreeReader {
  const tiles = new Map<string, Promise<Uint8Array>>()
  const subtrees = new Map<string, Uint8Array>()
  const whole = async (level: TileLevel, index: number): Promise<Uint8Array> => {
    const width = tileWidth(level, index, size)
    const path = tilePath({ level, index, width })
    // A partial tile may be gone once the full one is there (tlog-tiles, "Partial Tiles").
    const found =
      (await load(path)) ??
      (width < TILE_WIDTH ? await load(tilePath({ level, index, width: TILE_WIDTH })) : null)
    if (found === null) throw new DamagedLog(`${path} is missing`)
    return found
  }
  const hashesOf = (level: number, index: number): Promise<Uint8Array> => {
    const name = `${level}/${index}`
    const known = tiles.get(name)
    if (known !== undefined) return known
    if (tiles.size >= 64) tiles.clear()
    const loaded = whole(level, index).then((bytes) => {
      const length = tileWidth(level, index, size) * HASH_BYTES
      if (bytes.length < length || bytes.length > TILE_WIDTH * HASH_BYTES) {
        throw new DamagedLog(`tile ${name} has ${bytes.length} bytes, not ${length}`)
      }
      return bytes.subarray(0, length)
    })
    tiles.set(name, loaded)
    return loaded
  }
  const complete = async (height: number, from: number): Promise<Uint8Array> => {
    const name = `${height}/${from}`
    const known = subtrees.get(name)
    if (known !== undefined) return known
    const level = Math.floor(height / 8)
    const first = from / TILE_WIDTH ** level
    const hashes = await hashesOf(level, Math.floor(first / TILE_WIDTH))
    const at = (first % TILE_WIDTH) * HASH_BYTES
    const root = completeRoot(hash, hashes.subarray(at, at + 2 ** (height % 8) * HASH_BYTES))
    if (subtrees.size >= REMEMBERED) subtrees.clear()
    subtrees.set(name, root)
    return root
  }
  const rootOf = async (run: Leaves): Promise<Uint8Array> => {
    const roots: Uint8Array[] = []
    for (const { height, from } of completeSubtrees(run)) roots.push(await complete(height, from))
    return foldSubtrees(hash, roots)
  }
  const proofOf = async (runs: readonly Leaves[]): Promise<readonly Uint8Array[]> => {
    const proof: Uint8Array[] = []
    for (const run of runs) proof.push(await rootOf(run))
    return proof
  }
  let bundle: { readonly index: number; readonly entries: readonly Uint8Array[] } | null = null
  const entriesOf = async (index: number): Promise<readonly Uint8Array[]> => {
    if (bundle?.index === index) return bundle.entries
    const width = tileWidth('entries', index, size)
    const entries = readBundle(await whole('entries', index))
    if (entries === null || entries.length < width) throw new DamagedLog(`bundle ${index} is cut`)
    bundle = { index, entries: entries.slice(0, width) }
    return bundle.entries
  }
  return {
    size,
    inclusion: (index) => proofOf(inclusionRuns(index, size)),
    consistency: async (old) => (old === 0 || old === size ? [] : proofOf(consistencyRuns(old, size))),
    root: async () => (size === 0 ? edgeRoot(hash, emptyEdge) : rootOf({ from: 0, to: size })),
    async entry(index) {
      const entry = (await entriesOf(Math.floor(index / TILE_WIDTH)))[index % TILE_WIDTH]
      if (entry === undefined) throw new DamagedLog(`entry ${index} is missing`)
      return entry
    },
    async edge() {
      const hashes: Uint8Array[] = []
      for (const { level, index } of edgeTiles(size)) {
        if (level === 'entries') continue
        while (hashes.length < level) hashes.push(new Uint8Array(0))
        hashes.push(await hashesOf(level, index))
      }
      const entries = size % TILE_WIDTH === 0 ? [] : await entriesOf(Math.floor(size / TILE_WIDTH))
      return { size, hashes, entries }
    },
  }
}

/** Every place where the log is not what its checkpoint says, most telling first; none where all is well. */
export interface LogDamage {
  readonly path: string
  readonly detail: string
}

/**
 * Reads every entry and every tile of a tree and compares them with each other and with its root, one bundle in memory at a
 * time. Yields what is wrong and nothing where all is well.
 */
export async function* auditTree(hash: Hash, load: FetchTile, head: TreeHead): AsyncGenerator<LogDamage> {
  let edge = emptyEdge
  const bundles = Math.ceil(head.size / TILE_WIDTH)
  const loadEither = async (path: string): Promise<Uint8Array | null> =>
    (await load(path)) ?? (path.includes('.p/') ? load(path.replace(/\.p\/\d+$/, '')) : null)
  for (let index = 0; index < bundles; index++) {
    const width = tileWidth('entries', index, head.size)
    const path = tilePath({ level: 'entries', index, width })
    const bundle = await loadEither(path)
    const entries = bundle === null ? null : (readBundle(bundle)?.slice(0, width) ?? null)
    if (entries === null || entries.length < width) {
      yield { path, detail: bundle === null ? 'it is missing' : `it does not hold ${width} entries` }
      return
    }
    const grown = growEdge(hash, edge, entries)
    edge = grown.edge
    for (const tile of grown.tiles) {
      // Partial ones that were passed on the way may be gone; those of this size are looked at below.
      if (tile.path.includes('.p/') || tile.path.startsWith('tile/entries/')) continue
      yield* compare(tile.path, tile.bytes, await load(tile.path))
    }
  }
  for (const tile of edgeTiles(head.size)) {
    const hashes = typeof tile.level === 'number' ? edge.hashes[tile.level] : undefined
    const path = tilePath(tile)
    if (hashes !== undefined) yield* compare(path, hashes, await loadEither(path))
  }
  if (same(edgeRoot(hash, edge), head.root)) return
  yield {
    path: 'checkpoint',
    detail: 'its root is not that of the entries: one was changed, removed or added',
  }
}

function* compare(path: string, expected: Uint8Array, found: Uint8Array | null): Generator<LogDamage> {
  if (found === null) yield { path, detail: 'it is missing' }
  else if (!same(found.subarray(0, expected.length), expected)) {
    yield { path, detail: 'it does not hold the hashes of the entries' }
  }
}

/** Hashes as the formats write them, one base64 line each. */
export function writeHashes(hashes: readonly Uint8Array[]): string {
  return hashes.map((hash) => `${encodeBase64(hash)}\n`).join('')
}
/** Null where a line is no hash. */
export function readHashes(lines: readonly string[]): readonly Uint8Array[] | null {
  const hashes = lines.map((line) => decodeBase64(line))
  const good = hashes.filter((hash) => hash?.length === HASH_BYTES).filter((hash) => hash !== null)
  return good.length === lines.length ? good : null
}
