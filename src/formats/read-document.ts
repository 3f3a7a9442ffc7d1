/** In the child: a document's bytes become what the pure library reads, by the reader of their format. */
import {
  documentFormats,
  formatNotices,
  loadOfficeReader,
  loadPdfReader,
  loadTextReader,
  Problem,
  readText,
  type DocumentFormat,
  type ReadableDocument,
  type Reader,
} from '../../citations/light.ts'
import type { ExtractionAnswer, ExtractionRequest } from './extraction.ts'
import { noThreads, type ThreadRight } from './thread-right.ts'

/** Never rejects for what is in the document; a fault in our own code comes back as one. */
export async function readDocument(
  request: ExtractionRequest,
  threads: ThreadRight = noThreads,
): Promise<ExtractionAnswer> {
  try {
    return { kind: 'extraction', extraction: await read(request, threads) }
  } catch (fault) {
    if (fault instanceof Problem) return { kind: 'problem', code: fault.code, message: fault.message }
    return { kind: 'fault', message: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) }
  }
}

/** The parsers were loaded before (`loadParsers`): a text waits for none. */
async function read({ name, format, sha256, bytes, explain }: ExtractionRequest, threads: ThreadRight) {
  const told = formatNotices(name, format)
  switch (format) {
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.ts')
      const pdf = await readPdf(bytes, threads)
      // The parser's own memory goes before the layout's comes.
      globalThis.gc?.()
      return answer(await loadPdfReader(), { name, format, sha256, pdf, notices: told }, explain)
    }
    case 'docx':
    case 'odt': {
      const { unpackOffice } = await import('./office/unpack.ts')
      const { parts, notices } = await unpackOffice(bytes, format)
      const document = { name, format, sha256, parts, notices: [...told, ...notices] }
      return answer(await loadOfficeReader(format), document, explain)
    }
    default: {
      const { text, notices } = readText(bytes, format)
      return answer(await loadTextReader(format), { name, format, sha256, text, notices }, explain)
    }
  }
}

function answer<D extends ReadableDocument>(reader: Reader<D>, document: D, explain: boolean) {
  return explain ? reader.explain(document) : reader.extract(document)
}

/** Loads the parsers of a format, or of `any`, before there is a document: afterwards the process is sealed. */
export async function loadParsers(format: string): Promise<void> {
  const wanted = documentFormats.filter((known) => format === 'any' || format === known)
  await Promise.all(wanted.map(loadParser))
}

async function loadParser(format: DocumentFormat): Promise<void> {
  switch (format) {
    case 'pdf': {
      const [{ loadPdfjs }] = await Promise.all([
        import('./pdf/pdfjs.ts'),
        import('./pdf/read-pdf.ts'),
        loadPdfReader(),
      ])
      await loadPdfjs()
      return
    }
    case 'docx':
    case 'odt':
      await Promise.all([import('./office/unpack.ts'), loadOfficeReader(format)])
      return
    default:
      await loadTextReader(format)
  }
}
