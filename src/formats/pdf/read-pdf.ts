/**
 * Reads a PDF's bytes into runs of text with their places. What is damaged costs itself alone: a page that cannot be read
 * gives a notice, the others are kept.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'
import type { Notice, PdfPage, PdfText } from '../../../citations/index.ts'
import { Problem } from '../../../citations/light.ts'
import { noThreads, type ThreadRight } from '../thread-right.ts'
import { unpackRuns } from './packed-runs.ts'
import { joinShares, sharePages, type PageErrand } from './page-share.ts'
import { openPdf } from './pdfjs.ts'
import { createSweeper, readPages, type PagesRead, type RestingPage } from './read-pages.ts'

/** More pages than any book; what lies behind them is told in a notice. */
const MOST_PAGES = 20_000
const PAGE_THREAD = new URL('page-thread.ts', import.meta.url)

/**
 * The text of a PDF, page by page. Throws the Problem `unreadable-document` for what cannot be opened at all: no PDF, no
 * page tree left, or locked with a password. The caller's bytes stay as they are. With a right to threads, a long document's
 * pages are read by two of them.
 */
export async function readPdf(bytes: Uint8Array, threads: ThreadRight = noThreads): Promise<PdfText> {
  const task = await openPdf(new Uint8Array(bytes))
  try {
    return await readDocument(await task.promise, bytes, threads)
  } catch (fault) {
    throw fault instanceof Problem ? fault : unopened(fault)
  } finally {
    await task.destroy()
  }
}

async function readDocument(
  pdf: PDFDocumentProxy,
  bytes: Uint8Array,
  threads: ThreadRight,
): Promise<PdfText> {
  const count = Math.min(pdf.numPages, MOST_PAGES)
  const { pages, fonts, lost } = await readShared(pdf, count, bytes, threads)
  const notices: Notice[] = []
  if (lost.length > 0) notices.push(lostPages(lost, pdf.numPages))
  if (count < pdf.numPages)
    notices.push({
      code: 'too-many-pages',
      message: `Only the first ${count} of ${pdf.numPages} pages were read.`,
    })
  const { title, language } = await readProperties(pdf)
  // Made when the first page is asked for: until then the parser's own memory is in the count.
  let sweep: (() => void) | null = null
  const sweepNow = () => (sweep ??= createSweeper())()
  return { pages: pages.map((page) => awake(page, sweepNow)), fonts, title, language, notices }
}

/** What a thread that ends before its time leaves is read here. */
async function readShared(
  pdf: PDFDocumentProxy,
  count: number,
  bytes: Uint8Array,
  threads: ThreadRight,
): Promise<PagesRead> {
  const { first, second } = sharePages(count)
  const errand = (): PageErrand => ({ bytes: new Uint8Array(bytes), numbers: second })
  const elsewhere = second.length === 0 ? null : threads.run<PagesRead>(PAGE_THREAD, errand)
  threads.giveUp()
  if (elsewhere === null)
    return readPages(
      pdf,
      [...first, ...second].toSorted((a, b) => a - b),
    )
  const own = await readPages(pdf, first)
  return joinShares(own, (await elsewhere) ?? (await readPages(pdf, second)))
}

/** Whoever asks for its runs makes many objects. */
function awake({ runs, ...page }: RestingPage, sweep: () => void): PdfPage {
  return {
    ...page,
    text: runs.text,
    get runs() {
      sweep()
      return unpackRuns(runs)
    },
  }
}

async function readProperties(
  pdf: PDFDocumentProxy,
): Promise<{ title: string | null; language: string | null }> {
  const found = await pdf.getMetadata().catch(() => null)
  const properties: Readonly<Record<string, unknown>> = { ...found?.info }
  const own: unknown = found?.metadata?.get('dc:title')
  return {
    title: textOf(properties['Title']) ?? textOf(own),
    language: textOf(properties['Language'])?.slice(0, 35) ?? null,
  }
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  return (
    value
      .toWellFormed()
      .replace(/[\s\0]+/gu, ' ')
      .trim()
      .slice(0, 1_000) || null
  )
}

function lostPages(lost: readonly number[], all: number): Notice {
  const which =
    lost.length <= 10 ? lost.join(', ') : `${lost.slice(0, 10).join(', ')} and ${lost.length - 10} more`
  return { code: 'damaged-pages', message: `Of ${all} pages, ${lost.length} could not be read: ${which}.` }
}

function unopened(fault: unknown): Problem {
  const name = fault instanceof Error ? fault.name : ''
  if (name === 'PasswordException') {
    return new Problem(
      'unreadable-document',
      'Expected a PDF that opens without a password, found a locked one; for example, print it to a new PDF first.',
      { cause: fault },
    )
  }
  return new Problem(
    'unreadable-document',
    'Expected a PDF with pages, found one so damaged that none can be read; for example, print it to a new PDF or send its text.',
    { cause: fault },
  )
}
