/** Where a link stands: the document and the exact place of its URL, else of the marker that cites it. */
import {
  linkKey,
  locatorOf,
  type Citation,
  type Extraction,
  type ReportLink,
  type Span,
} from '../../citations/index.ts'

/** One document of the run; `path` is relative to the project's root, null for standard input. */
export interface CitedSource {
  readonly extraction: Extraction
  readonly path: string | null
}

export interface Place {
  /** The document's file, relative to the project's root; null for standard input. */
  readonly file: string | null
  readonly document: string
  /** The note's label as printed; empty for a link in the running text. */
  readonly number: string
  readonly claim: string
  readonly span: Span
}

/** Finds all places of a link. One look through the sources serves every link after it. */
export function placesIn(sources: readonly CitedSource[]): (link: ReportLink) => readonly Place[] {
  const cited = new Map<string, { source: CitedSource; citation: Citation }>()
  for (const source of sources)
    for (const citation of source.extraction.citations) cited.set(citation.id, { source, citation })
  return (link) =>
    link.citations.flatMap((id) => {
      const found = cited.get(id)
      return found === undefined ? [] : [placeOf(link.url, found.source, found.citation)]
    })
}

function placeOf(url: string, { extraction, path }: CitedSource, citation: Citation): Place {
  const { number, claim, note } = citation
  const span = spanOfUrl(url, citation)
  return { file: path, document: extraction.document.name, number, claim: claim === '' ? note : claim, span }
}

/** The span of that URL in the citation, else of its note, else of its marker. */
export function spanOfUrl(url: string, { urls, urlSpans, noteSpan, span }: Citation): Span {
  const { key } = linkKey(url)
  const at = urls.findIndex(
    (printed) => linkKey(printed).key === key || linkKey(locatorOf(printed).url).key === key,
  )
  const exact = at === -1 ? undefined : urlSpans[at]
  return [exact, span, noteSpan].find((one) => one !== undefined && Object.keys(one).length > 0) ?? {}
}

/** "docs/a.md:12:5", "page 3 of report.pdf": for people, from outermost in. */
export function placeInWords({ file, document, span }: Place): string {
  const name = file ?? document
  if (span.line !== undefined)
    return `${name}:${span.line}${span.column === undefined ? '' : `:${span.column}`}`
  if (span.page !== undefined) return `${name}, page ${span.page}`
  if (span.paragraph !== undefined) return `${name}, paragraph ${span.paragraph}`
  return name
}
