/**
 * The process inside the cage that gives a source's words alone: a PDF's page by page, in the order in which the pages draw
 * them; an office document's paragraphs with its notes behind them.
 */
import { readRequest } from './extraction.ts'
import { lockdown } from './lockdown.ts'
import { readWhole, writeAnswer } from './pipes.ts'
import type { SourceTextAnswer } from './source-text.ts'

process.on('unhandledRejection', () => {})
const locked = lockdown()
const { Problem, loadOfficeText } = await import('../../citations/light.ts')
const format = process.argv[2] ?? ''
const read = format === 'pdf' ? await pdfReader() : await officeReader(format === 'odt' ? 'odt' : 'docx')
const request = readRequest(readWhole)
if (request === null) process.exit(0)
locked
  .seal()
  .once('end', () => process.exit(0))
  .resume()
writeAnswer(await answer(request.bytes))
process.exit(0)

type Read = (bytes: Uint8Array) => Promise<readonly string[]>

async function pdfReader(): Promise<Read> {
  const [{ readPdf }, { loadPdfjs }, { pagesOf }] = await Promise.all([
    import('./pdf/read-pdf.ts'),
    import('./pdf/pdfjs.ts'),
    import('./pdf/plain-pages.ts'),
  ])
  await loadPdfjs()
  return async (bytes) => pagesOf(await readPdf(bytes))
}

async function officeReader(kind: 'docx' | 'odt'): Promise<Read> {
  const [{ unpackOffice }, textOf] = await Promise.all([import('./office/unpack.ts'), loadOfficeText(kind)])
  return async (bytes) => [textOf((await unpackOffice(bytes, kind)).parts)]
}

async function answer(bytes: Uint8Array): Promise<SourceTextAnswer> {
  try {
    return { kind: 'text', pages: await read(bytes) }
  } catch (fault) {
    if (fault instanceof Problem) return { kind: 'unreadable', reason: fault.message }
    return { kind: 'unreadable', reason: 'it is damaged in a way that our reader does not know' }
  }
}
