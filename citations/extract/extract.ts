/**
 * The first stage: a document's citations. One file per format, all with the same signature. Odd documents give few
 * citations and notices; a Problem is thrown only where the caller can do something about it.
 */
import type { Extraction } from '../citation.ts'
import { extractBibtex } from './bibtex.ts'
import { extractCslJson } from './csl-json.ts'
import { extractDocx } from './docx.ts'
import { extractHtml } from './html.ts'
import { extractJson } from './json.ts'
import { extractMarkdown } from './markdown.ts'
import { extractOdt } from './odt.ts'
import { extractPdf } from './pdf.ts'
import type { ReadableDocument, TextDocument, TextFormat } from './readable.ts'
import { readerOf, type Reader } from './reader.ts'
import type { Explained, Reading } from './reading.ts'
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

const reader: Reader<ReadableDocument> = readerOf(tell)

/** The citations of a document, whatever its format (`Reader.extract`). */
export function extract(document: ReadableDocument): Extraction {
  return reader.extract(document)
}

/** As `extract`, with the reasons for each citation and what to draw them on. */
export function explain(document: ReadableDocument): Explained {
  return reader.explain(document)
}

function tell(document: ReadableDocument): Reading {
  switch (document.format) {
    case 'pdf':
      return extractPdf(document)
    case 'docx':
      return extractDocx(document)
    case 'odt':
      return extractOdt(document)
    default:
      return textReaders[document.format](document)
  }
}
