/**
 * What differs between two snapshots, byte by byte where it comes to that: the visible text line by line, the pictures, each
 * recorded resource by the digest of its body. Pure; says nothing about what a difference means (that is drift).
 */
import type { Digest } from './digest.ts'

export interface SnapshotSide {
  readonly url: string
  readonly at: string
  /** Null where the snapshot has none. */
  readonly text: string | null
  readonly pictures: readonly PictureSeen[]
  readonly resources: readonly ResourceSeen[]
}
export interface PictureSeen {
  /** `fullPage`, `view`. */
  readonly name: string
  readonly sha256: Digest
  readonly bytes: number
  readonly width: number | null
  readonly height: number | null
}
export interface ResourceSeen {
  readonly url: string
  /** Null for GET. */
  readonly method: string | null
  readonly status: number
  readonly mediaType: string
  readonly digest: Digest
}

export interface SnapshotDiff {
  readonly same: boolean
  readonly text: {
    readonly same: boolean
    readonly removed: readonly string[]
    readonly added: readonly string[]
    /** Lines that stand in both, in order. */
    readonly kept: number
  }
  readonly pictures: readonly {
    readonly name: string
    readonly same: boolean
    readonly before: PictureSeen | null
    readonly after: PictureSeen | null
  }[]
  readonly resources: {
    readonly same: number
    readonly changed: readonly { readonly before: ResourceSeen; readonly after: ResourceSeen }[]
    readonly removed: readonly ResourceSeen[]
    readonly added: readonly ResourceSeen[]
  }
}

export function diffSnapshots(before: SnapshotSide, after: SnapshotSide): SnapshotDiff {
  const text = diffText(before.text, after.text)
  const pictures = diffPictures(before.pictures, after.pictures)
  const resources = diffResources(before.resources, after.resources)
  const { changed, removed, added } = resources
  const same =
    text.same &&
    pictures.every((picture) => picture.same) &&
    changed.length + removed.length + added.length === 0
  return { same, text, pictures, resources }
}

/** Beyond so many differing lines the order is given up and lines are only counted. */
const EDITS = 2_000

function diffText(before: string | null, after: string | null): SnapshotDiff['text'] {
  const [old, now] = [linesOf(before), linesOf(after)]
  const { removed, added } = shortestEdit(old, now) ?? countedEdit(old, now)
  const same = before === after
  return { same, removed, added, kept: old.length - removed.length }
}

function linesOf(text: string | null): readonly string[] {
  return text === null ? [] : text.split('\n')
}

interface Edit {
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** Myers' greedy algorithm (1986), its traces kept to walk back; null where it would take too long. */
function shortestEdit(old: readonly string[], now: readonly string[]): Edit | null {
  const most = Math.min(old.length + now.length, EDITS)
  const traces: Map<number, number>[] = []
  let reach = new Map<number, number>([[1, 0]])
  for (let edits = 0; edits <= most; edits++) {
    traces.push(new Map(reach))
    const next = new Map(reach)
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = isDown(reach, diagonal, edits) ? at(reach, diagonal + 1) : at(reach, diagonal - 1) + 1
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x++
      next.set(diagonal, x)
      if (x >= old.length && x - diagonal >= now.length) return walkBack(traces, old, now)
    }
    reach = next
  }
  return null
}

function walkBack(
  traces: readonly Map<number, number>[],
  old: readonly string[],
  now: readonly string[],
): Edit {
  const removed: string[] = []
  const added: string[] = []
  let x = old.length
  let y = now.length
  for (let edits = traces.length - 1; edits > 0; edits--) {
    const reach = traces[edits] ?? new Map<number, number>()
    const down = isDown(reach, x - y, edits)
    const diagonal = x - y + (down ? 1 : -1)
    x = at(reach, diagonal)
    y = x - diagonal
    if (down) added.push(now[y] ?? '')
    else removed.push(old[x] ?? '')
  }
  return { removed: removed.toReversed(), added: added.toReversed() }
}

function isDown(reach: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  return diagonal === -edits || (diagonal !== edits && at(reach, diagonal - 1) < at(reach, diagonal + 1))
}

function at(reach: ReadonlyMap<number, number>, diagonal: number): number {
  return reach.get(diagonal) ?? -1
}

function countedEdit(old: readonly string[], now: readonly string[]): Edit {
  return { removed: without(old, now), added: without(now, old) }
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}

function diffPictures(
  before: readonly PictureSeen[],
  after: readonly PictureSeen[],
): SnapshotDiff['pictures'] {
  const names = [...new Set([...before, ...after].map(({ name }) => name))].toSorted()
  return names.map((name) => {
    const [old = null] = before.filter((picture) => picture.name === name)
    const [now = null] = after.filter((picture) => picture.name === name)
    return { name, same: old !== null && old.sha256 === now?.sha256, before: old, after: now }
  })
}

function diffResources(
  before: readonly ResourceSeen[],
  after: readonly ResourceSeen[],
): SnapshotDiff['resources'] {
  const [old, now] = [byAddress(before), byAddress(after)]
  const changed: { before: ResourceSeen; after: ResourceSeen }[] = []
  let same = 0
  for (const [key, resource] of old) {
    const other = now.get(key)
    if (other === undefined) continue
    if (other.digest === resource.digest && other.status === resource.status) same++
    else changed.push({ before: resource, after: other })
  }
  return {
    same,
    changed,
    removed: [...old].filter(([key]) => !now.has(key)).map(([, resource]) => resource),
    added: [...now].filter(([key]) => !old.has(key)).map(([, resource]) => resource),
  }
}

/** The last answer of each address is what the page ended with. */
function byAddress(resources: readonly ResourceSeen[]): ReadonlyMap<string, ResourceSeen> {
  return new Map(resources.map((resource) => [`${resource.method ?? 'GET'} ${resource.url}`, resource]))
}
