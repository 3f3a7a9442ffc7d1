/**
 * One document's report in every format that the service gives: its media type, the ending of a file that holds it, and its
 * bytes piece by piece. Each writer is loaded when it is first asked for.
 */
import type { Report } from '../../../citations/index.ts'
import { placesIn } from '../place.ts'
import type { SnapshotPlace } from '../report-pdf.ts'
import type { Encoder } from './encoder.ts'

export interface ReportFormat {
  readonly type: string
  /** Of the file that a browser saves; null where it shows the report instead. */
  readonly ending: string | null
  readonly write: (report: Report, placeOf: SnapshotPlace) => Promise<Pieces>
}
type Pieces = Iterable<string> | AsyncIterable<Uint8Array>

export const reportFormatNames = [
  'json',
  'html',
  'ndjson',
  'csv',
  'markdown',
  'pdf',
  'junit',
  'sarif',
  'gitlab',
] as const
export type ReportFormatName = (typeof reportFormatNames)[number]

export const reportFormats: Readonly<Record<ReportFormatName, ReportFormat>> = {
  json: {
    type: 'application/json; charset=utf-8',
    ending: null,
    write: async (report) => encoded((await import('./json.ts')).json, report),
  },
  html: {
    type: 'text/html; charset=utf-8',
    ending: null,
    write: async (report) => [await (await import('../report-file.ts')).renderReport(report, 'served')],
  },
  ndjson: {
    type: 'application/x-ndjson; charset=utf-8',
    ending: 'ndjson',
    write: async (report) => encoded((await import('./json.ts')).ndjson, report),
  },
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    ending: 'csv',
    write: async (report) => encoded((await import('./csv.ts')).csv, report),
  },
  markdown: {
    type: 'text/markdown; charset=utf-8',
    ending: 'md',
    write: async (report) => encoded((await import('./markdown.ts')).markdown, report),
  },
  pdf: {
    type: 'application/pdf',
    ending: 'pdf',
    write: async (report, placeOf) =>
      (await import('../report-pdf.ts')).renderReportPdf(report, placeOf).open(),
  },
  junit: {
    type: 'application/xml; charset=utf-8',
    ending: 'junit.xml',
    write: async (report) => encoded((await import('./junit.ts')).junit, report),
  },
  sarif: {
    type: 'application/sarif+json; charset=utf-8',
    ending: 'sarif',
    write: async (report) => encoded((await import('./sarif.ts')).sarif, report),
  },
  gitlab: {
    // A list for one program; by its type alone it is not told from the report itself, so `Accept` never leads here.
    type: 'application/json; charset=utf-8',
    ending: 'gitlab.json',
    write: async (report) => encoded((await import('./gitlab.ts')).gitlab, report),
  },
}

/** As the command line would print it of this one document: the head, a line per link, the end. */
function* encoded(encoder: Encoder, report: Report): Iterable<string> {
  const { document, citations, notices } = report
  const extraction = { document, citations: [...citations], notices: [...notices] }
  const sources = [{ extraction, path: null }]
  if (encoder.head !== undefined) yield encoder.head
  const placesOf = placesIn(sources)
  if (encoder.line !== undefined) for (const link of report.links) yield encoder.line(link, placesOf(link))
  yield* encoder.end({ report, sources })
}
