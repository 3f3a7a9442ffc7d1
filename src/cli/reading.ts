/**
 * What was named becomes one extraction before anything is asked: documents in their cage, lists of URLs as they stand. Of
 * several documents one run is made, so that what they share is asked for once; the report gives each its own again.
 */
import { createHash } from 'node:crypto'
import { mergeExtractions, type Extraction, type Report, type SharedReport } from '../../citations/index.ts'
import type { Extractor } from '../ports.ts'
import { counted } from '../web/words.ts'
import type { CitedSource } from '../web/place.ts'
import { hashed, readAll, readDocuments, type NamedDocument } from './inputs.ts'
import { pathFrom, requireOne, type RunSettings, type Values } from './settings.ts'
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
  const named = await readDocuments(names, unread)
  const sifter = since === undefined ? null : await (await import('./since.ts')).siftSince(since, named)
  const read = await readAll(sifter?.documents ?? named, unread, async (document): Promise<Read> => {
    const extraction = await extractor.extract(hashed(document))
    return { document, extraction: sifter?.sift(document, extraction) ?? extraction }
  })
  if (urls !== undefined) read.push(await readList(urls))
  if (sifter === null) requireOne(read.length, example)
  return asOne(read, settings.root, unread.count > 0)
}

/** As `readAsked`, each by itself: a run for every document. The list is no document that could be kept: it becomes one. */
export async function readEach(
  extractor: Extractor,
  values: Values,
  names: readonly string[],
  example: string,
  unread: Unread,
): Promise<readonly Read[]> {
  const read = await readAll(await readDocuments(names, unread), unread, async (document): Promise<Read> => ({
    document,
    extraction: await extractor.extract(hashed(document)),
  }))
  if (values.urls !== undefined) read.push(await readList(values.urls))
  requireOne(read.length, example)
  return read
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
