/** What the readers of all formats have in common: the notices around their reading, and what --explain draws it on. */
import type { Extraction } from '../citation.ts'
import { Problem } from '../problem.ts'
import { tooLarge } from './decode.ts'
import { maxDocumentBytes, type ReadableDocument, type TextDocument } from './readable.ts'
import type { Drawing, Explained, Reading } from './reading.ts'

export interface Reader<D extends ReadableDocument> {
  /**
   * The citations of a document. Throws a Problem: `empty-document`, `document-too-large` (above 20 MiB in UTF-8) or, for
   * a list of citations, `invalid-citation-list`.
   */
  extract(document: D): Extraction
  /** As `extract`, with the reasons for each citation and what to draw them on. */
  explain(document: D): Explained
}

/** A format's reader, from what tells its citations. */
export function readerOf<D extends ReadableDocument>(tell: (document: D) => Reading): Reader<D> {
  const read = (document: D): Reading => {
    if ('text' in document) requireText(document)
    const reading = tell(document)
    const own = reading.citations.length > 0 ? [] : [noCitations]
    return { ...reading, notices: [...(document.notices ?? []), ...reading.notices, ...own] }
  }
  return {
    extract(document) {
      const { document: about, citations, notices } = read(document)
      return { document: about, citations, notices }
    },
    explain: (document) => ({ ...read(document), drawing: drawingOf(document) }),
  }
}

function drawingOf(document: ReadableDocument): Drawing {
  if ('parts' in document) return { kind: 'none' }
  if ('text' in document) return { kind: 'text', text: document.text }
  const pages = document.pdf.pages.map(({ number, width, height, runs }) => ({
    number,
    width,
    height,
    texts: runs.map(({ text, x, y, width: wide, size, angle }) => ({ text, x, y, width: wide, size, angle })),
  }))
  return { kind: 'pages', pages }
}

function requireText({ text }: TextDocument): void {
  if (text.length > maxDocumentBytes / 3) {
    const bytes = text.length > maxDocumentBytes ? text.length : new TextEncoder().encode(text).length
    if (bytes > maxDocumentBytes) throw tooLarge(bytes)
  }
  if (!/\S/u.test(text.replace(/^\ufeff/, '')))
    throw new Problem(
      'empty-document',
      'Expected a document with text, found an empty one; for example a press release with footnotes.',
    )
}

const noCitations = {
  code: 'no-citations',
  message: 'No footnote and no web address was found in this document.',
}
