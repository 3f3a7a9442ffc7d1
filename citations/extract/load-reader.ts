/** One format's reader, loaded when it is asked for: a text does not wait for the parsers of office documents. */
import type { OfficeDocument, OfficeFormat, PdfDocument, TextDocument, TextFormat } from './readable.ts'
import { readerOf, type Reader } from './reader.ts'
import type { Reading } from './reading.ts'

export async function loadPdfReader(): Promise<Reader<PdfDocument>> {
  return readerOf((await import('./pdf.ts')).extractPdf)
}

export async function loadOfficeReader(format: OfficeFormat): Promise<Reader<OfficeDocument>> {
  return readerOf(
    format === 'docx' ? (await import('./docx.ts')).extractDocx : (await import('./odt.ts')).extractOdt,
  )
}

/** What gives the words of an office document's parts as one text; throws as its reader does. */
export async function loadOfficeText(
  format: OfficeFormat,
): Promise<(parts: OfficeDocument['parts']) => string> {
  const { textOfProse } = await import('./plain-prose.ts')
  const read =
    format === 'docx' ? (await import('./docx.ts')).readDocxProse : (await import('./odt.ts')).readOdtProse
  return (parts) => textOfProse(read({ parts }))
}

export async function loadTextReader(format: TextFormat): Promise<Reader<TextDocument>> {
  return readerOf(await load[format]())
}

const load: Readonly<Record<TextFormat, () => Promise<(document: TextDocument) => Reading>>> = {
  'text': async () => (await import('./text.ts')).extractText,
  'markdown': async () => (await import('./markdown.ts')).extractMarkdown,
  'html': async () => (await import('./html.ts')).extractHtml,
  'json': async () => (await import('./json.ts')).extractJson,
  'csl-json': async () => (await import('./csl-json.ts')).extractCslJson,
  'bibtex': async () => (await import('./bibtex.ts')).extractBibtex,
  'ris': async () => (await import('./ris.ts')).extractRis,
}
