/** `--since REF`: only the links on lines that changed since a commit. Documents that did not change are not even read. */
import { relative } from 'node:path'
import { Problem, type Citation, type Extraction, type Span } from '../../citations/index.ts'
import { spanOfUrl } from '../web/place.ts'
import { changedSince, type Changed } from './git.ts'
import type { NamedDocument } from './inputs.ts'
import { counted } from '../web/words.ts'

export interface Sifter {
  /** Documents in which something changed. */
  readonly documents: readonly NamedDocument[]
  /** An extraction with only what stands on changed lines, and a notice that says so. */
  sift(document: NamedDocument, extraction: Extraction): Extraction
}

/** Throws Problem `usage` where git cannot tell, or for standard input, which has no history. */
export async function siftSince(ref: string, documents: readonly NamedDocument[]): Promise<Sifter> {
  const nameless = documents.find(({ path }) => path === undefined)
  if (nameless !== undefined)
    throw new Problem(
      'usage',
      `Expected files beside --since, found "${nameless.name}"; e.g. ibid check docs --since origin/main.`,
    )
  const names = new Map(documents.map((document) => [document, relative('', document.path ?? '')]))
  const changed = await changedSince(ref, [...names.values()])
  const changeOf = (document: NamedDocument): Changed => changed.get(names.get(document) ?? '') ?? 'all'
  return {
    documents: documents.filter((document) => changeOf(document) !== 'none'),
    sift: (document, extraction) => siftExtraction(extraction, changeOf(document), ref),
  }
}

export function siftExtraction(extraction: Extraction, changed: Changed, ref: string): Extraction {
  if (changed === 'all') return extraction
  const citations = extraction.citations.flatMap((citation) => siftCitation(citation, changed))
  const [kept, all] = [citations.length, extraction.citations.length]
  const notice = {
    code: 'since',
    message: `Only what stands on lines changed since ${ref} was looked at: ${kept} of ${counted(all, 'citation')}.`,
  }
  return { ...extraction, citations, notices: [...extraction.notices, notice] }
}

function siftCitation(citation: Citation, changed: Changed): readonly Citation[] {
  const kept = citation.urls.map((url) => isTouched(spanOfUrl(url, citation), changed))
  const urls = citation.urls.filter((_, at) => kept[at])
  const urlSpans = citation.urlSpans.filter((_, at) => kept[at] ?? true)
  const left = new Set(citation.urls.filter((_, at) => kept[at] === false))
  // An identifier without a printed URL stands in the note, else at the marker.
  const elsewhere = [citation.noteSpan, citation.span].some((span) => isTouched(span, changed))
  const locators = citation.locators.filter(({ value, url }) => {
    if (left.has(value) || left.has(url)) return false
    return urls.includes(value) || urls.includes(url) || elsewhere
  })
  return urls.length + locators.length === 0 ? [] : [{ ...citation, urls, urlSpans, locators }]
}

/** A format without lines cannot tell where its changes stand; the file changed, so all of it counts. */
function isTouched({ line, endLine = line }: Span, changed: Changed): boolean {
  if (changed === 'all') return true
  if (changed === 'none') return false
  if (line === undefined || endLine === undefined) return true
  return changed.some(({ first, end }) => line < end && endLine >= first)
}
