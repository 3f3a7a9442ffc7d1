/**
 * What was named becomes one extraction before anything is asked: documents in their cage, lists of URLs as they stand. Of
 * several documents one run is made, so that what they share is asked for once; the report gives each its own again.
 */
import { createHash } from 'node:crypto'
import {
  cleanText,
  mergeExtractions,
  Problem,
  type Extraction,
  type Remark,
  type Report,
  type SharedReport,
} from '../../citations/index.ts'
import type { Extractor } from '../ports.ts'
import { counted } from '../web/words.ts'
import type { CitedSource } from '../web/place.ts'
import { requireRunElsewhere } from './elsewhere.ts'
import { findDocuments, type Found } from './find.ts'
import { hashed, readEachDocument, requireDocument, type NamedDocument } from './inputs.ts'
import { unlessStopped } from './interrupt.ts'
import { pathFrom, type RunSettings, type Values } from './settings.ts'
import type { Unread } from './unread.ts'
import { extractList } from './url-list.ts'

/** Beyond this a list is told of as it is decided, never kept. */
export const LONGEST_KEPT_LIST = 100_000

export interface Asked {
  readonly document: NamedDocument
  readonly extraction: Extraction
  /** As the formats need them: each document with its place in the project. */
  readonly sources: readonly CitedSource[]
  /** The documents themselves, in the order of `sources`. */
  readonly documents: readonly ReadDocument[]
  /** Of documents that could not be read. */
  readonly remarks?: readonly Remark[]
  /** Why nothing is to be looked at although documents were named; else null. */
  readonly nothing?: string | null
  restore(report: Report): Report | SharedReport
}

/** What a document was, without its bytes. */
export type ReadDocument = Omit<NamedDocument, 'bytes'>

/** One document as read. */
export interface Read {
  readonly document: NamedDocument
  readonly extraction: Extraction
}

/** Reads files, folders, globs, `-` and the list. Throws the Problem of whatever cannot be read. */
export async function readAsked(
  extractor: Extractor,
  values: Values & { readonly since?: string | undefined },
  names: readonly string[],
  settings: RunSettings,
  example: string,
  unread: Unread,
): Promise<Asked> {
  const { urls, since } = values
  const found = await findDocuments(names, unread)
  await requireRunElsewhere(values, found)
  const sifter = since === undefined ? null : await (await import('./since.ts')).siftSince(since, found)
  const sift: Sift = (document, whole) => sifter?.sift(document, whole) ?? whole
  const some = sifter?.found ?? found
  const read = (await readFound(extractor, some, settings, unread, sift)).map((one) =>
    // Of several documents nothing but what they cite goes on.
    found.length === 1 ? one : { ...one, document: { ...one.document, bytes: new Uint8Array() } },
  )
  if (urls !== undefined) read.push(await readList(urls))
  if (sifter === null) requireDocument(read.length, names, example)
  const asked = asOne(read, settings.root, unread.count > 0)
  const remarks = unread.told.map(({ path, message }): Remark => {
    const file = pathFrom(settings.root, path)
    // The remark has the name in a field of its own.
    const words = message.replace(`${cleanText(path, 300)}: `, '')
    return { code: 'unread', message: cleanText(words, 2000), ...(file === null ? {} : { file }) }
  })
  return { ...asked, remarks, nothing: sifter?.nothing(read) ?? null }
}

/** As `readAsked`, each by itself: a run for every document. The list is no document that could be kept: it becomes one. */
export async function readEach(
  extractor: Extractor,
  values: Values,
  names: readonly string[],
  settings: Pick<RunSettings, 'signal' | 'interrupt'>,
  example: string,
  unread: Unread,
): Promise<readonly Read[]> {
  const found = await findDocuments(names, unread)
  await requireRunElsewhere(values, found)
  const read = await readFound(extractor, found, settings, unread, asWhole)
  if (values.urls !== undefined) read.push(await readList(values.urls))
  requireDocument(read.length, names, example)
  return read
}

type Sift = (document: NamedDocument, extraction: Extraction) => Extraction
const asWhole: Sift = (_, extraction) => extraction

async function readFound(
  extractor: Extractor,
  found: readonly Found[],
  { signal, interrupt }: Pick<RunSettings, 'signal' | 'interrupt'>,
  unread: Unread,
  sift: Sift,
): Promise<Read[]> {
  let begun = 0
  const read = await readEachDocument(found, unread, async (document): Promise<Read> => {
    // One is always read, so that what was not reached can be told link by link.
    if (begun++ > 0 && signal.aborted && !interrupt.aborted)
      throw new Problem(
        'unreadable-document',
        'Expected time to read it, found the deadline over before its turn; e.g. --deadline 600.',
      )
    const whole = await unlessStopped(interrupt, 'the documents were read', () =>
      extractor.extract(hashed(document), { signal: interrupt }),
    )
    return { document, extraction: sift(document, whole) }
  })
  return [...read]
}

/** The list as the JSON that `ibid extract` prints: what an archive keeps of it can be handed in again. */
async function readList(path: string): Promise<Read> {
  const { citations, notices, document: about } = await extractList(path, LONGEST_KEPT_LIST)
  const bytes = new TextEncoder().encode(JSON.stringify({ citations }))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const [name, format] = [`${about.name}.json`, 'json' as const]
  const document = { name, format, bytes, ...(path === '-' ? {} : { path }) }
  return { document, extraction: { document: { ...about, name, format, sha256 }, citations, notices } }
}

/** `several`: more were asked for than could be read, so that the answer is that of several. */
export function asOne(read: readonly Read[], root: string, several = false): Asked {
  const [only] = read
  if (only !== undefined && read.length === 1 && !several) {
    const { document, extraction } = only
    const sources = [{ extraction, path: pathFrom(root, document.path) }]
    return { document, extraction, sources, documents: [withoutBytes(document)], restore: (report) => report }
  }
  const merged = mergeExtractions(read.map(({ extraction }) => extraction))
  const name = counted(read.length, 'document')
  return {
    document: { name, format: 'json', bytes: new Uint8Array() },
    extraction: {
      document: { name, format: 'json', sha256: '', title: null, language: null },
      citations: merged.flatMap(({ citations }) => citations),
      notices: [],
    },
    sources: merged.map((extraction, at) => ({ extraction, path: pathFrom(root, read[at]?.document.path) })),
    documents: read.map(({ document }) => withoutBytes(document)),
    restore: ({ run, links, summary, remarks }) => ({
      run,
      documents: merged,
      links,
      summary,
      ...(remarks === undefined ? {} : { remarks }),
    }),
  }
}

function withoutBytes({ name, format, path }: NamedDocument): ReadDocument {
  return { name, format, ...(path === undefined ? {} : { path }) }
}
