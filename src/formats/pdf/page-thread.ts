/**
 * The second thread inside the cage: reads its share of a PDF's pages and says what it read, once. The same walls as around
 * the first one, since it has just as hostile bytes before it.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { lockdown } from '../lockdown.ts'
import type { PageErrand } from './page-share.ts'

process.on('unhandledRejection', () => {})
const locked = lockdown()
const [{ loadPdfjs, openPdf }, { readPages }] = await Promise.all([
  import('./pdfjs.ts'),
  import('./read-pages.ts'),
])
await loadPdfjs()
locked.seal()
// oxlint-disable-next-line no-unsafe-type-assertion -- our own first thread wrote it
const { bytes, numbers } = workerData as PageErrand
const task = await openPdf(bytes)
const read = await readPages(await task.promise, numbers)
const buffers = read.pages.flatMap(({ runs }) => [runs.places.buffer, runs.whole.buffer])
parentPort?.postMessage(read, buffers)
