/**
 * The first stage: a document's citations. One file per format, all with the same signature. Odd documents give few
 * citations and notices; a Problem is thrown only where the caller can do something about it.
 */
import type { Extraction } from '../citation.ts'
import { Problem } from '../problem.ts'
import { tooLarge } from './decode.ts'
import { extractJson } from './json.ts'
import { extractMarkdown } from './markdown.ts'
import { maxDocumentBytes, type ReadableDocument, type ReadableFormat } from './readable.ts'
import { extractText } from './text.ts'

const readers: Readonly<Record<ReadableFormat, (document: ReadableDocument) => Extraction>> = {
  text: extractText,
  markdown: extractMarkdown,
  json: extractJson,
}

/**
 * The citations of a document whose text was decoded. Throws a Problem: `empty-document`, `document-too-large` (above
 * 20 MiB in UTF-8) or, for a JSON list, `invalid-citation-list`.
 */
export function extract(document: ReadableDocument): Extraction {
  const { text, notices = [] } = document
  if (text.length > maxDocumentBytes / 3) {
    const bytes = text.length > maxDocumentBytes ? text.length : new TextEncoder().encode(text).length
    if (bytes > maxDocumentBytes) throw tooLarge(bytes)
  }
  if (!/\S/u.test(text.replace(/^\ufeff/, '')))
    throw new Problem(
      'empty-document',
      'Expected a document with text, found an empty one; for example a press release with footnotes.',
    )
  const extraction = readers[document.format](document)
  const own = extraction.citations.length > 0 ? [] : [noCitations]
  return { ...extraction, notices: [...notices, ...extraction.notices, ...own] }
}

const noCitations = {
  code: 'no-citations',
  message: 'No footnote and no web address was found in this document.',
}
