/**
 * The tree as C2SP tlog-tiles cuts it: tiles of up to 256 hashes, bundles of up to 256 entries, and their paths. Immutable but
 * for the right edge, where a partial tile stands beside its wider successors.
 */
import {
  HASH_BYTES,
  completeRoot,
  completeSubtrees,
  foldSubtrees,
  emptyRoot,
  leafInput,
  type Hash,
} from './tree.ts'
import { join, type Octets } from './octets.ts'

export const TILE_WIDTH = 256
/** An entry's length is written in two bytes. */
export const LONGEST_ENTRY = 65_535

/** Hashes of a level, or the entries themselves. */
export type TileLevel = number | 'entries'
export interface Tile {
  readonly level: TileLevel
  readonly index: number
  /** 1 to 256; below 256 it is partial. */
  readonly width: number
}

/** `tile/0/x001/x234/067`, `tile/entries/000.p/17`. */
export function tilePath({ level, index, width }: Tile): string {
  let path = pad(index % 1000)
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    path = `x${pad(rest % 1000)}/${path}`
  }
  return `tile/${level}/${path}${width === TILE_WIDTH ? '' : `.p/${width}`}`
}

/** The tile a path means; null for any other text, also for one that is written in another way than `tilePath` writes it. */
export function readTilePath(path: string): Tile | null {
  const [, level = '', index = '', width] =
    /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path) ?? []
  const tile = {
    level: level === 'entries' ? level : Number(level),
    index: Number(index.replace(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  } as const
  if (level === '' || tile.width < 1 || (width !== undefined && tile.width >= TILE_WIDTH)) return null
  return (tile.level === 'entries' || tile.level < 64) && tilePath(tile) === path ? tile : null
}

/** How wide tile `index` of a level is in a tree of `size`; 0 where there is none. */
export function tileWidth(level: TileLevel, index: number, size: number): number {
  const hashes = level === 'entries' ? size : Math.floor(size / TILE_WIDTH ** level)
  return Math.max(0, Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH))
}

/** The partial tiles at the right edge of a tree of `size`, level 0 first: what must be known to append to it. */
export function edgeTiles(size: number): readonly Tile[] {
  const tiles: Tile[] = []
  for (let level = 0; size >= TILE_WIDTH ** level; level++) {
    const hashes = Math.floor(size / TILE_WIDTH ** level)
    if (hashes % TILE_WIDTH > 0) {
      tiles.push({ level, index: Math.floor(hashes / TILE_WIDTH), width: hashes % TILE_WIDTH })
    }
  }
  return tiles
}

/** A bundle: entries one behind the other, each after its length in two bytes, highest first. */
export function writeBundle(entries: readonly Uint8Array[]): Octets {
  return join(
    ...entries.flatMap((entry) => {
      if (entry.length > LONGEST_ENTRY)
        throw new RangeError(`expected at most ${LONGEST_ENTRY} bytes in an entry`)
      return [Uint8Array.of(entry.length >> 8, entry.length & 255), entry]
    }),
  )
}

/** The entries of a bundle; null where its lengths do not add up. */
export function readBundle(bundle: Uint8Array): readonly Uint8Array[] | null {
  const entries: Uint8Array[] = []
  for (let at = 0; at < bundle.length;) {
    const [high = 0, low] = bundle.subarray(at, at + 2)
    const end = at + 2 + high * 256 + (low ?? 0)
    if (low === undefined || end > bundle.length) return null
    entries.push(bundle.subarray(at + 2, end))
    at = end
  }
  return entries
}

/** A tree without what its full tiles hold: enough to append to it and to know its root. */
export interface Edge {
  readonly size: number
  /** The hashes of each level that no full tile holds yet, one behind the other; level 0 first. */
  readonly hashes: readonly Uint8Array[]
  /** The entries of the last bundle, as long as it is partial. */
  readonly entries: readonly Uint8Array[]
}
export const emptyEdge: Edge = { size: 0, hashes: [], entries: [] }

export interface WrittenTile {
  readonly path: string
  readonly bytes: Octets
}

/**
 * Appends entries: the new edge, and every tile and bundle that the grown tree has and the old one had not, among them the
 * partial ones of its right edge. Linear in the entries.
 */
export function growEdge(
  hash: Hash,
  edge: Edge,
  added: readonly Uint8Array[],
): { readonly edge: Edge; readonly tiles: readonly WrittenTile[] } {
  const levels = edge.hashes.map((hashes) => [hashes])
  const widths = edge.hashes.map((hashes) => hashes.length / HASH_BYTES)
  const grown = new Set<number>()
  const tiles: WrittenTile[] = []
  let entries = [...edge.entries]
  let size = edge.size
  const write = (tile: Tile, bytes: Octets) => tiles.push({ path: tilePath(tile), bytes })
  const push = (level: number, leaf: Uint8Array): void => {
    const hashes = (levels[level] ??= [])
    hashes.push(leaf)
    const width = (widths[level] = (widths[level] ?? 0) + 1)
    grown.add(level)
    if (width < TILE_WIDTH) return
    const full = join(...hashes)
    write({ level, index: size / TILE_WIDTH ** (level + 1) - 1, width }, full)
    levels[level] = []
    widths[level] = 0
    push(level + 1, completeRoot(hash, full))
  }
  for (const entry of added) {
    entries.push(entry)
    size++
    if (entries.length === TILE_WIDTH) {
      write({ level: 'entries', index: size / TILE_WIDTH - 1, width: TILE_WIDTH }, writeBundle(entries))
      entries = []
    }
    push(0, hash(leafInput(entry)))
  }
  const hashes = levels.map((parts) => join(...parts))
  for (const tile of edgeTiles(size)) {
    if (typeof tile.level === 'number' && grown.has(tile.level))
      write(tile, hashes[tile.level] ?? new Uint8Array(0))
  }
  if (entries.length > 0 && added.length > 0) {
    const index = Math.floor(size / TILE_WIDTH)
    write({ level: 'entries', index, width: entries.length }, writeBundle(entries))
  }
  return { edge: { size, hashes, entries }, tiles }
}

/** The root of the tree that ends in this edge. */
export function edgeRoot(hash: Hash, { size, hashes }: Edge): Uint8Array {
  if (size === 0) return emptyRoot(hash)
  const roots = hashes
    .toReversed()
    .flatMap((level) =>
      completeSubtrees({ from: 0, to: level.length / HASH_BYTES }).map(({ height, from }) =>
        completeRoot(hash, level.subarray(from * HASH_BYTES, (from + 2 ** height) * HASH_BYTES)),
      ),
    )
  return foldSubtrees(hash, roots)
}

function pad(value: number): string {
  return String(value).padStart(3, '0')
}
