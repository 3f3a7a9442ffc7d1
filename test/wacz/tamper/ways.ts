/** Eleven ways to tamper with a package, WACZ or disclosure. Whoever has no key makes all that needs none fit again: checksums, lengths, order. */
import { canonicalJson, disclosureFiles } from '../../../citations/index.ts'
import { waczFiles } from '../../../src/wacz/wacz-writer.ts'
import { forgedAnew } from './forged.ts'
import { namesAt } from './regions.ts'
import { again, below, pick, victimOf, waczIn, type Given, type Tampered, type Victim } from './victim.ts'

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
  if (victim.kind === 'disclosure') return changed(victim, disclosureFiles.records, warc)
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
    /manifest\.json$|receipts\/|^receipt\.json$|^disclosure\.json$|^package\.json$|^datapackage(?:-digest)?\.json$/.test(
      name,
    ),
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
  const name = [...victim.files.keys()].findLast(
    (one) => one.includes('/receipts/') || one === disclosureFiles.receipt,
  )
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
    'parts/first-page.jpg',
  ]
  const name = pick(next, names)
  const files = [...victim.files]
  files.splice(below(next, files.length + 1), 0, [name, Buffer.from(`made up ${next()}`)])
  return { bytes: again(victim, new Map(files)), names: [name] }
}

/** A list that says something else of its own: an entry less, or one with a digit changed somewhere. Canonical it stays. */
function changedList(victim: Victim, { next }: Given): Tampered {
  const lists = { package: 'package.json', wacz: waczFiles.package, disclosure: disclosureFiles.list }
  const name = lists[victim.kind]
  const list = JSON.parse((victim.files.get(name) ?? Buffer.alloc(0)).toString('utf8')) as Record<
    string,
    unknown[]
  >
  const arrays = Object.keys(list).filter((key) => Array.isArray(list[key]) && list[key].length > 1)
  const key = pick(next, arrays)
  const items = [...(list[key] ?? [])]
  const at = below(next, items.length)
  if (next() < 0.5) items.splice(at, 1)
  else {
    const text = JSON.stringify(items[at])
    const places = [...text.matchAll(/\d(?=[0-9a-f]{8})|(?<="(?:place|bytes)":)\d/g)]
    const { index } = pick(next, places)
    const digits = Array.from('123456789').filter((digit) => digit !== text.charAt(index))
    items[at] = JSON.parse(`${text.slice(0, index)}${pick(next, digits)}${text.slice(index + 1)}`)
  }
  return changed(victim, name, Buffer.from(canonicalJson({ ...list, [key]: items })))
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
  'a changed list': changedList,
  'a file removed': removedFile,
  'a file added': addedFile,
  'forged and signed anew': forgedAnew,
}
