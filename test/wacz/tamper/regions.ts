/** Whose bytes are whose: every byte of a container of ours belongs to one entry or to the container's end. */
import { bufferAccess } from '../../../src/wacz/random-access.ts'
import { centralHeader, dataDescriptor, localHeader } from '../../../src/wacz/zip-format.ts'
import { readDirectory } from '../../../src/wacz/zip-reader.ts'

/** A stretch of a file and the names, any of which a good verifier gives it. */
export interface Region {
  readonly start: number
  readonly end: number
  readonly names: readonly string[]
}

/** Throws where the container is not sound. */
export async function regionsOf(container: Buffer): Promise<readonly Region[]> {
  const { layout, entries, problems } = await readDirectory(bufferAccess(container))
  if (problems.length > 0) throw new Error('the container to be tampered with is not sound')
  const regions: Region[] = []
  const last = entries.at(-1)
  let central =
    last === undefined
      ? 0
      : last.offset + localHeader(last, layout).length + last.bytes + dataDescriptor(last, layout).length
  for (const [index, entry] of entries.entries()) {
    regions.push({ start: entry.offset, end: entries[index + 1]?.offset ?? central, names: [entry.name] })
  }
  for (const entry of entries) {
    const end = central + centralHeader(entry, layout).length
    // A name that became unprintable, or a length that shifts the rest, leaves only the container to name.
    regions.push({ start: central, end, names: [entry.name, 'container'] })
    central = end
  }
  regions.push({ start: central, end: container.length, names: ['container'] })
  return regions
}

export function namesAt(regions: readonly Region[], offset: number): readonly string[] {
  return regions.find(({ start, end }) => offset >= start && offset < end)?.names ?? ['container']
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}
