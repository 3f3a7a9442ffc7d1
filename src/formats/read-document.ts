/** In the child: a document's bytes become what the pure library reads, by the reader of their format. */
import { formatNotices, Problem, readText, type ReadableDocument } from '../../citations/index.ts'
import { explain, extract } from '../../citations/reader.ts'
import type { ExtractionAnswer, ExtractionRequest } from './extraction.ts'

/** Never rejects for what is in the document; a fault in our own code comes back as one. */
export async function readDocument(request: ExtractionRequest): Promise<ExtractionAnswer> {
  try {
    const document = await readable(request)
    return { kind: 'extraction', extraction: request.explain ? explain(document) : extract(document) }
  } catch (fault) {
    if (fault instanceof Problem) return { kind: 'problem', code: fault.code, message: fault.message }
    return { kind: 'fault', message: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) }
  }
}

/** The parsers were loaded before (`loadParsers`): a text waits for none. */
async function readable({ name, format, sha256, bytes }: ExtractionRequest): Promise<ReadableDocument> {
  const told = formatNotices(name, format)
  switch (format) {
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.ts')
      const pdf = await readPdf(bytes)
      // The parser's own memory goes before the layout's comes.
      globalThis.gc?.()
      return { name, format, sha256, pdf, notices: told }
    }
    case 'docx':
    case 'odt': {
      const { unpackOffice } = await import('./office/unpack.ts')
      const { parts, notices } = await unpackOffice(bytes, format)
      return { name, format, sha256, parts, notices: [...told, ...notices] }
    }
    default: {
      const { text, notices } = readText(bytes, format)
      return { name, format, sha256, text, notices }
    }
  }
}

/** Loads the parsers of a format, or of `any`, before there is a document: afterwards the process is sealed. */
export async function loadParsers(format: string): Promise<void> {
  const any = format === 'any'
  if (any || format === 'pdf') {
    const [{ loadPdfjs }] = await Promise.all([import('./pdf/pdfjs.ts'), import('./pdf/read-pdf.ts')])
    await loadPdfjs()
  }
  if (any || format === 'docx' || format === 'odt') await import('./office/unpack.ts')
}
