/** Unpacks the text-bearing parts of a DOCX or ODT. Only bytes and names are judged here; XML is read by the pure library. */
import type { Notice, OfficeFormat } from '../../../citations/index.ts'
import { Problem } from '../../../citations/light.ts'
import { isIntact, listArchive, type ArchiveEntry } from './archive.ts'
import { inflate } from './inflate.ts'
import { largestPart, largestSum, mostEntries } from './limits.ts'
import { decodeXml } from './xml-text.ts'

export interface Unpacked {
  /** By path, as named in the archive. */
  readonly parts: ReadonlyMap<string, string>
  readonly notices: readonly Notice[]
}

const STORED = 0
const DEFLATED = 8

/** Where the text is. Without any of these, an archive is no document. */
const MAIN: Readonly<Record<OfficeFormat, RegExp>> = {
  docx: /(?:^|\/)document\d*\.xml$/i,
  odt: /^content\.xml$/i,
}
// Of a DOCX every XML part that can hold text, a style or a link: notes, headers and the main document may have any name
// (ISO/IEC 29500-2 finds them by their relationships). Left out: pictures, charts, themes, comments, other people's data.
const WANTED: Readonly<Record<OfficeFormat, (name: string) => boolean>> = {
  docx: (name) =>
    /\.(?:xml|rels)$/i.test(name) &&
    !/^customxml\/|(?:^|\/)(?:theme|charts|diagrams|drawings|embeddings|glossary|media|activex|webextensions|fonts)\//i.test(
      name,
    ) &&
    !/(?:^|\/)(?:comments\w*|people|websettings|fonttable|app|custom|vbadata)\.xml(?:\.rels)?$/i.test(name),
  odt: (name) => /^(?:content|styles|meta)\.xml$/i.test(name) || name === MANIFEST,
}
const MANIFEST = 'META-INF/manifest.xml'

/**
 * The parts of a document. Damaged, oversized and oddly named parts are left out with a notice. Throws a Problem:
 * `unreadable-document` (no such archive, a password, entries over each other, no text part), `document-too-large`.
 */
export async function unpackOffice(bytes: Uint8Array, format: OfficeFormat): Promise<Unpacked> {
  const archive = await listArchive(bytes)
  if (archive.kind !== 'entries') throw refused(format, archive.kind)
  const notices: Notice[] = archive.recovered
    ? [
        {
          code: 'damaged-archive',
          message: 'The file is cut off or damaged; what could be unpacked was read.',
        },
      ]
    : []
  const parts = new Map<string, string>()
  const wanted = archive.entries.filter(({ name }) => WANTED[format](name))
  const unsafe = archive.entries.filter(({ name }) => name === '').length
  if (unsafe > 0)
    notices.push({
      code: 'unsafe-part-name',
      message: `${unsafe} parts have names that lead out of the file and were left out.`,
    })
  let left = largestSum
  // The text first: what comes after may be left out when it grows too large.
  for (const entry of wanted.toSorted(
    (a, b) => Number(MAIN[format].test(b.name)) - Number(MAIN[format].test(a.name)),
  )) {
    if (parts.has(entry.name)) {
      notices.push(leftOut(entry.name, 'the file has two of that name', 'duplicate-part'))
      continue
    }
    const part = await readPart(entry, left)
    if (part.text === null) {
      if (MAIN[format].test(entry.name)) throw refused(format, part.fault)
      notices.push(leftOut(entry.name, reasons[part.fault]))
      continue
    }
    left -= part.bytes
    notices.push(...part.notices)
    parts.set(entry.name, part.text)
  }
  if (/<(?:\w+:)?encryption-data\b/.test(parts.get(MANIFEST) ?? '')) throw refused(format, 'encrypted')
  parts.delete(MANIFEST)
  if (![...parts.keys()].some((name) => MAIN[format].test(name))) throw refused(format, 'no-text')
  return { parts, notices }
}

type Fault = 'encrypted' | 'method' | 'too-large' | 'bomb' | 'damaged'

type Part =
  | { readonly text: string; readonly bytes: number; readonly notices: readonly Notice[] }
  | { readonly text: null; readonly fault: Fault }

async function readPart(entry: ArchiveEntry, left: number): Promise<Part> {
  const { name, compressed } = entry
  if (entry.encrypted) return { text: null, fault: 'encrypted' }
  if (entry.method !== STORED && entry.method !== DEFLATED) return { text: null, fault: 'method' }
  if (entry.method === STORED && compressed.length > Math.min(left, largestPart))
    return { text: null, fault: 'too-large' }
  const stored = { bytes: compressed, end: 'whole' } as const
  const { bytes, end } = entry.method === STORED ? stored : await inflate(compressed, left)
  if (end === 'too-large' || end === 'bomb') return { text: null, fault: end }
  if (bytes.length === 0) return { text: null, fault: 'damaged' }
  const { text, oddities } = decodeXml(bytes)
  const notices: Notice[] = []
  if (end === 'cut' || !isIntact(entry, bytes))
    notices.push({
      code: 'damaged-part',
      message: `The part ${quote(name)} is damaged; what could be read of it was.`,
    })
  if (oddities.includes('doctype'))
    notices.push({
      code: 'doctype-ignored',
      message: `The part ${quote(name)} declares entities, which no such file may; they were ignored.`,
    })
  if (oddities.includes('encoding'))
    notices.push({
      code: 'encoding-damaged',
      message: `The part ${quote(name)} has letters that its encoding does not know.`,
    })
  return { text, bytes: bytes.length, notices }
}

const reasons: Readonly<Record<Fault, string>> = {
  'encrypted': 'it is locked with a password',
  'method': 'it is packed in a way that only few programs read',
  'too-large': 'it unpacks to more than is read of one file',
  'bomb': 'it unpacks to hundreds of times its size',
  'damaged': 'it is damaged',
}

function leftOut(name: string, why: string, code = 'part-left-out'): Notice {
  return { code, message: `The part ${quote(name)} was left out: ${why}.` }
}

function refused(
  format: OfficeFormat,
  fault: Fault | 'too-many' | 'overlapping' | 'unreadable' | 'no-text',
): Problem {
  const kind = format.toUpperCase()
  if (fault === 'too-large' || fault === 'bomb') {
    const megabytes = largestPart / 1024 / 1024
    return new Problem(
      'document-too-large',
      `Expected a ${kind} whose text unpacks to at most ${megabytes} MiB, found that ${reasons[fault]}; for example, split it by chapter.`,
    )
  }
  const found = {
    ...reasons,
    'too-many': `an archive of more than ${mostEntries} files`,
    'overlapping': 'an archive whose files lie over each other',
    'unreadable': 'no archive that can be unpacked',
    'no-text': 'an archive without a text',
    'encrypted': 'one locked with a password',
    'damaged': 'one so damaged that its text is lost',
    'method': 'one packed in a way that is not read',
  }[fault]
  return new Problem(
    'unreadable-document',
    `Expected a ${kind} that can be unpacked, found ${found}; for example, open it in your word processor and save it anew.`,
  )
}

function quote(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name)
}
