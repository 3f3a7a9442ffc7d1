/** `--since REF`: only the links on lines that changed since a commit. Documents that did not change are not even read. */
import { relative } from 'node:path'
import { Problem, type Citation, type Extraction, type Span } from '../../citations/index.ts'
import { spanOfUrl } from '../web/place.ts'
import type { Found } from './find.ts'
import { changedSince, type Changed } from './git.ts'
import type { NamedDocument } from './inputs.ts'
import { counted } from '../web/words.ts'

export interface Sifter {
  /** Documents in which something changed. */
  readonly found: readonly Found[]
  /** An extraction with only what stands on changed lines, and a notice that says so. */
  sift(document: NamedDocument, extraction: Extraction): Extraction
  /** Why what was read leaves nothing to look at, in a sentence; null where it leaves something. */
  nothing(read: readonly { readonly extraction: Extraction }[]): string | null
}

/** Throws Problem `usage` where git cannot tell, or for standard input, which has no history. */
export async function siftSince(ref: string, found: readonly Found[]): Promise<Sifter> {
  if (found.some(({ path }) => path === '-'))
    throw new Problem(
      'usage',
      `Expected files beside --since, found standard input; e.g. ibid check docs --since origin/main.`,
    )
  const nameOf = (path: string) => relative('', path)
  const changed = await changedSince(
    ref,
    found.map(({ path }) => nameOf(path)),
  )
  const changeOf = (path: string): Changed => changed.get(nameOf(path)) ?? 'all'
  return {
    found: found.filter(({ path }) => changeOf(path) !== 'none'),
    sift: (document, extraction) =>
      hasLinesOfGit(document.bytes)
        ? siftExtraction(extraction, changeOf(document.path ?? ''), ref)
        : extraction,
    nothing: (read) => nothingSince(ref, found.length, read),
  }
}

/** Git's lines end with the byte of LF. Where ours end with a lone CR, or letters are two bytes wide, its numbers are not ours. */
function hasLinesOfGit(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false
  for (let at = bytes.indexOf(CR); at !== -1; at = bytes.indexOf(CR, at + 1))
    if (bytes[at + 1] !== LF) return false
  return true
}
const [LF, CR] = [10, 13]

function nothingSince(
  ref: string,
  documents: number,
  read: readonly { readonly extraction: Extraction }[],
): string | null {
  if (read.length === 0)
    return `Nothing to look at: ${documents === 1 ? 'the document has not' : `none of ${documents} documents has`} changed since ${ref}.`
  if (read.some(({ extraction }) => extraction.citations.length > 0)) return null
  return `Nothing to look at: no line with a link changed since ${ref}.`
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
