/** The process inside the cage that gives a PDF's words alone, page by page, in the order in which the pages draw them. */
import { readRequest } from './extraction.ts'
import { lockdown } from './lockdown.ts'
import type { PdfTextAnswer } from './pdf-text.ts'
import { readWhole, writeAnswer } from './pipes.ts'

process.on('unhandledRejection', () => {})
const locked = lockdown()
const [{ readPdf }, { loadPdfjs }, { Problem }, { pagesOf }] = await Promise.all([
  import('./pdf/read-pdf.ts'),
  import('./pdf/pdfjs.ts'),
  import('../../citations/light.ts'),
  import('./pdf/plain-pages.ts'),
])
await loadPdfjs()
const request = readRequest(readWhole)
if (request === null) process.exit(0)
locked
  .seal()
  .once('end', () => process.exit(0))
  .resume()
writeAnswer(await answer(request.bytes))
process.exit(0)

async function answer(bytes: Uint8Array): Promise<PdfTextAnswer> {
  try {
    return { kind: 'text', pages: pagesOf(await readPdf(bytes)) }
  } catch (fault) {
    if (fault instanceof Problem) return { kind: 'unreadable', reason: fault.message }
    return { kind: 'unreadable', reason: 'it is damaged in a way that our reader does not know' }
  }
}
