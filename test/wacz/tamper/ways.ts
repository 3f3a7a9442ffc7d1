/** Nine ways to tamper with a package or WACZ. Whoever has no key makes all that needs none fit again: checksums, lengths, order. */
import { canonicalJson, digestHex } from '../../../citations/index.ts'
import type { Witness } from '../../../src/ports.ts'
import { sha256Of } from '../../../src/wacz/octets.ts'
import { bufferAccess, wholeOf } from '../../../src/wacz/random-access.ts'
import { readWarc } from '../../../src/wacz/warc-reader.ts'
import { waczFiles } from '../../../src/wacz/wacz-writer.ts'
import type { ZipLayout } from '../../../src/wacz/zip-format.ts'
import { contentOf, readDirectory } from '../../../src/wacz/zip-reader.ts'
import { zipOf } from '../../../src/wacz/zip-writer.ts'
import { namesAt, regionsOf, type Region } from './regions.ts'

/** What is tampered with, taken apart once. */
export interface Victim {
  readonly kind: 'package' | 'wacz'
  readonly bytes: Buffer
  readonly layout: ZipLayout
  readonly files: ReadonlyMap<string, Buffer>
  readonly regions: readonly Region[]
  /** Of a WACZ, or of the first one in a package: its records as gzip members. */
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
  const wacz = kind === 'wacz' ? files : (await victimOf('wacz', waczIn(files)[1])).files
  const warc = wacz.get(waczFiles.warc) ?? Buffer.alloc(0)
  const members: Buffer[] = []
  for await (const reading of readWarc(bufferAccess(warc))) {
    if (reading.kind === 'record')
      members.push(warc.subarray(reading.record.offset, reading.record.offset + reading.record.length))
  }
  return { kind, bytes, layout, files, regions: await regionsOf(bytes), members }
}

function waczIn(files: ReadonlyMap<string, Buffer>): [name: string, bytes: Buffer] {
  for (const [name, bytes] of files) if (name.endsWith('/snapshot.wacz')) return [name, bytes]
  throw new Error('no snapshot.wacz in the package')
}

const below = (next: () => number, count: number): number => Math.min(count - 1, Math.floor(next() * count))
const pick = <T>(next: () => number, items: readonly T[]): T => {
  const found = items[below(next, items.length)]
  if (found === undefined) throw new Error('nothing to choose from')
  return found
}

function again({ layout }: Victim, files: ReadonlyMap<string, Buffer>): Buffer {
  return zipOf(
    [...files].map(([name, bytes]) => ({ name, bytes })),
    layout,
  )
}

function changed(victim: Victim, name: string, bytes: Buffer): Tampered {
  return { bytes: again(victim, new Map([...victim.files, [name, bytes]])), names: [name] }
}

function flippedByte({ bytes, regions }: Victim, { next }: Given): Tampered {
  const offset = below(next, bytes.length)
  const damaged = Buffer.from(bytes)
  damaged[offset] = (damaged[offset] ?? 0) ^ (1 + below(next, 255))
  return { bytes: damaged, names: namesAt(regions, offset) }
}

function truncation({ bytes }: Victim, { next }: Given): Tampered {
  return { bytes: bytes.subarray(0, below(next, bytes.length - 4) + 4), names: ['container'] }
}

async function swappedRecord(victim: Victim, { next }: Given): Promise<Tampered> {
  const { members } = victim
  const first = below(next, members.length - 1)
  const second = first + 1 + below(next, members.length - 1 - first)
  const swapped = [...members]
  ;[swapped[first], swapped[second]] = [members[second] ?? Buffer.alloc(0), members[first] ?? Buffer.alloc(0)]
  const warc = Buffer.concat(swapped)
  if (victim.kind === 'wacz') return changed(victim, waczFiles.warc, warc)
  const [name, bytes] = waczIn(victim.files)
  const inner = await victimOf('wacz', bytes)
  return changed(victim, name, changed(inner, waczFiles.warc, warc).bytes)
}

function reorderedEntry(victim: Victim, { next }: Given): Tampered {
  const files = [...victim.files]
  const from = below(next, files.length)
  const [moved] = files.splice(from, 1)
  const to = (from + 1 + below(next, files.length - 1)) % (files.length + 1)
  if (moved !== undefined) files.splice(to === from ? (to + 1) % (files.length + 1) : to, 0, moved)
  return { bytes: again(victim, new Map(files)), names: ['container'] }
}

function replacedPicture(victim: Victim, { next }: Given): Tampered {
  const pictures = [...victim.files.keys()].filter((name) => /\.(?:jpg|pdf|png)$|pages\.jsonl$/.test(name))
  const name = pick(next, pictures)
  const other = Buffer.from(victim.files.get(name) ?? Buffer.alloc(0))
  other.writeUInt32BE(below(next, 0xffffffff), below(next, other.length - 3))
  const same = other.equals(victim.files.get(name) ?? Buffer.alloc(0))
  return changed(victim, name, same ? Buffer.concat([other, Buffer.from(' ')]) : other)
}

/** Another day in what says when; canonical JSON it stays. */
function changedDate(victim: Victim, { next }: Given): Tampered {
  const dated = [...victim.files.keys()].filter((name) =>
    /manifest\.json$|receipts\/|^package\.json$|^datapackage(?:-digest)?\.json$/.test(name),
  )
  const name = pick(next, dated)
  const text = (victim.files.get(name) ?? Buffer.alloc(0)).toString('utf8')
  const dates = [...text.matchAll(/"(20\d\d-\d\d-\d\d)T/g)]
  const { index } = pick(next, dates)
  const day = `20${10 + below(next, 16)}-0${1 + below(next, 9)}-1${below(next, 10)}`
  const other = `${text.slice(0, index + 1)}${day}${text.slice(index + 11)}`
  return changed(victim, name, Buffer.from(other))
}

/** What proves that the seal was logged: taken out of the newest receipt, or the receipt with it. */
function removedLogEntry(victim: Victim, { next }: Given): Tampered {
  const name = [...victim.files.keys()].findLast((one) => one.includes('/receipts/'))
  if (name === undefined) return removedFile(victim, { next })
  const { log: _, ...rest } = JSON.parse((victim.files.get(name) ?? Buffer.alloc(0)).toString('utf8')) as {
    log?: unknown
  }
  if (next() < 0.5) return changed(victim, name, Buffer.from(canonicalJson(rest)))
  return { bytes: again(victim, new Map([...victim.files].filter(([one]) => one !== name))), names: [name] }
}

function removedFile(victim: Victim, { next }: Pick<Given, 'next'>): Tampered {
  const name = pick(next, [...victim.files.keys()])
  return { bytes: again(victim, new Map([...victim.files].filter(([one]) => one !== name))), names: [name] }
}

function addedFile(victim: Victim, { next }: Given): Tampered {
  const names = [
    'notes.txt',
    'snapshots/0123456789abcdefg/more.jpg',
    'exhibits/other.pdf',
    'archive/more.warc.gz',
    'document/letter.txt',
  ]
  const name = pick(next, names)
  const files = [...victim.files]
  files.splice(below(next, files.length + 1), 0, [name, Buffer.from(`made up ${next()}`)])
  return { bytes: again(victim, new Map(files)), names: [name] }
}

/** Its list written anew after a change and signed with another key: each part fits, and yet it is nobody's we know. */
async function forgedAnew(victim: Victim, { next, stranger }: Given): Promise<Tampered> {
  const files = new Map(victim.files)
  if (victim.kind === 'wacz') {
    const path = waczFiles.package
    const data = JSON.parse((files.get(path) ?? Buffer.alloc(0)).toString('utf8')) as {
      title: string
      created: string
    }
    files.set(path, Buffer.from(canonicalJson({ ...data, title: `forged ${next()}` })))
    const hash = sha256Of(files.get(path) ?? Buffer.alloc(0))
    const digest = JSON.parse((files.get(waczFiles.digest) ?? Buffer.alloc(0)).toString('utf8')) as {
      signedData: object
    }
    const { signature, publicKey } = await stranger.sign(hash)
    files.set(
      waczFiles.digest,
      Buffer.from(
        canonicalJson({ ...digest, hash, signedData: { ...digest.signedData, hash, signature, publicKey } }),
      ),
    )
    return { bytes: again(victim, files), names: [] }
  }
  files.set('report.html', Buffer.from(`<!doctype html><p>another report ${next()}`))
  const bag = [...files].filter(([name]) => !/^(?:manifest-sha256\.txt|package\.(?:sig\.)?json)$/.test(name))
  files.set(
    'manifest-sha256.txt',
    Buffer.from(bag.map(([name, bytes]) => `${digestHex(sha256Of(bytes))}  ${name}\n`).join('')),
  )
  const list = JSON.parse((files.get('package.json') ?? Buffer.alloc(0)).toString('utf8')) as object
  const described = [...files]
    .filter(([name]) => !/^package\.(?:sig\.)?json$/.test(name))
    .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256Of(bytes) }))
  const text = canonicalJson({ ...list, files: described })
  files.set('package.json', Buffer.from(text))
  files.set('package.sig.json', Buffer.from(canonicalJson(await stranger.sign(text))))
  return { bytes: again(victim, files), names: [] }
}

export type Way = (victim: Victim, given: Given) => Tampered | Promise<Tampered>

export const ways: Readonly<Record<string, Way>> = {
  'a flipped byte': flippedByte,
  'a truncation': truncation,
  'a swapped record': swappedRecord,
  'a reordered entry': reorderedEntry,
  'a replaced picture': replacedPicture,
  'a changed date': changedDate,
  'a removed log entry': removedLogEntry,
  'a file removed': removedFile,
  'a file added': addedFile,
  'forged and signed anew': forgedAnew,
}
