/** Reads the PDF on its standard input as the real child does, with a right to a thread, and prints what it read. */
import { readFileSync } from 'node:fs'
import { lockdown } from '../../../src/formats/lockdown.ts'
import { writeAnswer } from '../../../src/formats/pipes.ts'
import { threadRight } from '../../../src/formats/thread.ts'

const threads = threadRight()
const locked = lockdown()
const [{ loadPdfjs }, { readPdf }] = await Promise.all([
  import('../../../src/formats/pdf/pdfjs.ts'),
  import('../../../src/formats/pdf/read-pdf.ts'),
])
await loadPdfjs()
const bytes = new Uint8Array(readFileSync(0))
locked.seal()
const { pages, ...rest } = await readPdf(bytes, threads)
writeAnswer({ ...rest, pages: pages.map((page) => ({ ...page, runs: page.runs })) })
process.exit(0)
