/**
 * Reads a PDF: the pages put in reading order (pdf/layout.ts), then markers, notes, sources and sentences told from the way
 * they are set (pdf/notes/). Parsing the bytes is src/formats' business.
 */
import { citeFlow } from './pdf/notes/cite.ts'
import { layOut } from './pdf/layout.ts'
import type { PdfDocument } from './readable.ts'
import type { Reading } from './reading.ts'

/** The citations of a PDF. Never throws: pages without text and lost letters are notices. */
export function extractPdf({ name, format, sha256, pdf }: PdfDocument): Reading {
  const flow = layOut(pdf)
  const { title, language, citations, notices, reasons, marks } = citeFlow(flow, pdf)
  return {
    document: { name, format, sha256, title, language },
    citations,
    notices: [...pdf.notices, ...flow.notices, ...notices],
    reasons,
    ...(marks === undefined ? {} : { marks }),
  }
}
