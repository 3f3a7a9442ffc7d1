/** The log's objects in the evidence store: tiles written once, and the two pointers `log/head` and `log/checkpoint`. */
import { createHash } from 'node:crypto'
import { canonicalJson, logKey, sha256Digest } from '../../../citations/index.ts'
import {
  decodeBase64,
  encodeBase64,
  tilePath,
  readTilePath,
  type FetchTile,
  type WrittenTile,
} from '../../../citations/log/index.ts'
import { PortFault, type EvidenceStore } from '../../ports.ts'

/** A pointer is at most this long; a tile is shorter. */
const LONGEST = 2 * 1024 * 1024
const READ_TRIES = 20
/** Tiles written at once. */
const AT_ONCE = 8

/**
 * The commit: one object replaced by compare-and-swap says how long the log is and holds the entries that made it so long.
 * Tiles follow from it, whoever writes them, so a process may die right after. `from` leaves stand in tiles already.
 */
export interface Head {
  readonly from: number
  readonly entries: readonly Uint8Array[]
  readonly size: number
  readonly root: Uint8Array
}
export interface Versioned<T> {
  readonly value: T
  /** For `swap`; null where there is no such object yet. */
  readonly version: string | null
}

export function logFault(code: string, message: string, retryable: boolean, cause?: unknown): PortFault {
  return new PortFault('TransparencyLog', code, message, { retryable, cause })
}

export async function readHead(store: EvidenceStore): Promise<Versioned<Head | null>> {
  const { value, version } = await readPointer(store, 'head')
  if (value === null) return { value: null, version: null }
  const head = parseHead(value)
  if (head === null) throw logFault('damaged', 'the log/head in the store is none of ours', false)
  return { value: head, version }
}

export function writeHead({ from, entries, size, root }: Head): Uint8Array {
  const head = {
    format: 'ibid-log-head/1',
    from,
    size,
    root: encodeBase64(root),
    entries: entries.map(encodeBase64),
  }
  return new TextEncoder().encode(canonicalJson(head))
}

function parseHead(text: string): Head | null {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof read !== 'object' || read === null) return null
  const { format, from, size, root: rootText, entries: texts }: Record<string, unknown> = { ...read }
  if (format !== 'ibid-log-head/1' || typeof from !== 'number' || typeof size !== 'number') return null
  const decode = (written: unknown) => (typeof written === 'string' ? decodeBase64(written) : null)
  const root = decode(rootText)
  const entries = Array.isArray(texts) ? texts.map(decode).filter((entry) => entry !== null) : []
  const isWhole = Array.isArray(texts) && entries.length === texts.length && from + entries.length === size
  return isWhole && root !== null ? { from, entries, size, root } : null
}

/** A pointer's text and version. */
export async function readPointer(
  store: EvidenceStore,
  name: 'head' | 'checkpoint',
): Promise<Versioned<string | null>> {
  for (let tries = 1; ; tries++) {
    try {
      const stored = await store.read(logKey(name))
      if (stored === null) return { value: null, version: null }
      return { value: Buffer.from(await bodyOf(stored)).toString(), version: stored.version }
    } catch (fault) {
      // Another service replaced it between head and body: it is read anew.
      const isReplaced = fault instanceof PortFault && fault.code === 'changed'
      if (!isReplaced || tries === READ_TRIES) throw fault
    }
  }
}

/** Tiles as the store holds them. */
export function tilesIn(store: EvidenceStore): FetchTile {
  return async (path) => {
    const stored = await store.read(logKey(path))
    return stored === null ? null : bodyOf(stored)
  }
}

/**
 * Writes tiles once. One that is there already must be the same: a tree leaves no choice, so other bytes mean that somebody
 * changed the log. Throws PortFault `damaged`.
 */
export async function writeTiles(store: EvidenceStore, tiles: readonly WrittenTile[]): Promise<void> {
  const load = tilesIn(store)
  const write = async ({ path, bytes }: WrittenTile): Promise<void> => {
    const put = await store.put(logKey(path), {
      bytes: bytes.length,
      sha256: sha256Digest(createHash('sha256').update(bytes).digest('hex')),
      async *open() {
        yield bytes
      },
    })
    if (put === 'created') return
    const standing = await load(path)
    if (standing !== null && Buffer.compare(standing, bytes) === 0) return
    throw logFault('damaged', `log/${path} holds other bytes than the log's tree`, false)
  }
  for (let at = 0; at < tiles.length; at += AT_ONCE) {
    await Promise.all(tiles.slice(at, at + AT_ONCE).map(write))
  }
}

/** Erases partial tiles whose full one stands (tlog-tiles allows it): they repeat its beginning. Failing is no fault. */
export async function erasePartials(store: EvidenceStore, tiles: readonly WrittenTile[]): Promise<void> {
  for (const { path } of tiles) {
    const tile = readTilePath(path)
    if (tile === null || tilePath({ ...tile, width: 256 }) !== path) continue
    for await (const { key } of store.list(`${logKey(path)}.p/`)) await store.erase(key)
  }
}

async function bodyOf({
  bytes,
  body,
}: {
  bytes: number
  body: AsyncIterable<Uint8Array>
}): Promise<Uint8Array> {
  if (bytes > LONGEST) throw logFault('too-large', `an object of the log has ${bytes} bytes`, false)
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  return Buffer.concat(pieces)
}
