/** What is tampered with, taken apart once, and put together again. */
import { disclosureFiles } from '../../../citations/index.ts'
import type { Witness } from '../../../src/ports.ts'
import { bufferAccess, wholeOf } from '../../../src/wacz/random-access.ts'
import { readWarc } from '../../../src/wacz/warc-reader.ts'
import { waczFiles } from '../../../src/wacz/wacz-writer.ts'
import type { ZipLayout } from '../../../src/wacz/zip-format.ts'
import { contentOf, readDirectory } from '../../../src/wacz/zip-reader.ts'
import { zipOf } from '../../../src/wacz/zip-writer.ts'
import { regionsOf, type Region } from './regions.ts'

export interface Victim {
  readonly kind: 'package' | 'wacz' | 'disclosure'
  readonly bytes: Buffer
  readonly layout: ZipLayout
  readonly files: ReadonlyMap<string, Buffer>
  readonly regions: readonly Region[]
  /** Of a WACZ, of the first one in a package, or beside a disclosure: its records as gzip members. */
  readonly members: readonly Buffer[]
}

export interface Tampered {
  readonly bytes: Buffer
  /** Any of these, or what lies within one, has to be named. Empty: it is whole, and by a key that nobody knows. */
  readonly names: readonly string[]
}

export interface Given {
  /** From 0 to 1. */
  readonly next: () => number
  readonly stranger: Witness
}

export async function victimOf(kind: Victim['kind'], bytes: Buffer): Promise<Victim> {
  const source = bufferAccess(bytes)
  const { entries, layout } = await readDirectory(source)
  const files = new Map<string, Buffer>()
  for (const entry of entries)
    files.set(entry.name, (await wholeOf(contentOf(source, entry, layout), 1e9)) ?? Buffer.alloc(0))
  const wacz = kind === 'package' ? (await victimOf('wacz', waczIn(files)[1])).files : files
  const warc = wacz.get(kind === 'disclosure' ? disclosureFiles.records : waczFiles.warc) ?? Buffer.alloc(0)
  const members: Buffer[] = []
  for await (const reading of readWarc(bufferAccess(warc))) {
    if (reading.kind === 'record')
      members.push(warc.subarray(reading.record.offset, reading.record.offset + reading.record.length))
  }
  return { kind, bytes, layout, files, regions: await regionsOf(bytes), members }
}

export function waczIn(files: ReadonlyMap<string, Buffer>): [name: string, bytes: Buffer] {
  for (const [name, bytes] of files) if (name.endsWith('/snapshot.wacz')) return [name, bytes]
  throw new Error('no snapshot.wacz in the package')
}

export const below = (next: () => number, count: number): number =>
  Math.min(count - 1, Math.floor(next() * count))
export const pick = <T>(next: () => number, items: readonly T[]): T => {
  const found = items[below(next, items.length)]
  if (found === undefined) throw new Error('nothing to choose from')
  return found
}

export function again({ layout }: Victim, files: ReadonlyMap<string, Buffer>): Buffer {
  return zipOf(
    [...files].map(([name, bytes]) => ({ name, bytes })),
    layout,
  )
}
