/**
 * The first stage: a document's citations. One file per format, all with the same signature. Odd documents give few
 * citations and notices; a Problem is thrown only where the caller can do something about it.
 */
import type { Extraction } from '../citation.ts'
import { Problem } from '../problem.ts'
import { extractBibtex } from './bibtex.ts'
import { extractCslJson } from './csl-json.ts'
import { tooLarge } from './decode.ts'
import { extractDocx } from './docx.ts'
import { extractHtml } from './html.ts'
import { extractJson } from './json.ts'
import { extractMarkdown } from './markdown.ts'
import { extractOdt } from './odt.ts'
import { extractPdf } from './pdf.ts'
import { maxDocumentBytes, type ReadableDocument, type TextDocument, type TextFormat } from './readable.ts'
import type { Drawing, Explained, Reading } from './reading.ts'
import { extractRis } from './ris.ts'
import { extractText } from './text.ts'

const textReaders: Readonly<Record<TextFormat, (document: TextDocument) => Reading>> = {
  'text': extractText,
  'markdown': extractMarkdown,
  'html': extractHtml,
  'json': extractJson,
  'csl-json': extractCslJson,
  'bibtex': extractBibtex,
  'ris': extractRis,
}

/**
 * The citations of a document. Throws a Problem: `empty-document`, `document-too-large` (above 20 MiB in UTF-8) or, for
 * a list of citations, `invalid-citation-list`.
 */
export function extract(document: ReadableDocument): Extraction {
  const { document: about, citations, notices } = readDocument(document)
  return { document: about, citations, notices }
}

/** As `extract`, with the reasons for each citation and what to draw them on. */
export function explain(document: ReadableDocument): Explained {
  return { ...readDocument(document), drawing: drawingOf(document) }
}

function readDocument(document: ReadableDocument): Reading {
  const reading = read(document)
  const own = reading.citations.length > 0 ? [] : [noCitations]
  return { ...reading, notices: [...(document.notices ?? []), ...reading.notices, ...own] }
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

function read(document: ReadableDocument): Reading {
  switch (document.format) {
    case 'pdf':
      return extractPdf(document)
    case 'docx':
      return extractDocx(document)
    case 'odt':
      return extractOdt(document)
    default:
      requireText(document)
      return textReaders[document.format](document)
  }
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
