/** A row for each place of each link, for spreadsheets. No cell is ever a formula. */
import { cleanText, withheldInWords, type Report, type ReportLink } from '../../citations/index.ts'
import { tameLog } from './log-line.ts'
import { placesIn, type Place } from './place.ts'

const columns = [
  'outcome',
  'verdict',
  'certainty',
  'url',
  'status',
  'final url',
  'reason',
  'document',
  'line',
  'column',
  'page',
  'note',
  'claim',
  'copy',
  'snapshot',
  'ignored',
] as const

/** Signs a spreadsheet reads as the beginning of a formula, full-width ones included (OWASP, "CSV Injection"). */
const FORMULA = /^[\s"']*[=+\-@＝＋－＠|%]/

/**
 * The one way out: clean text, quoted, with an apostrophe before what would be a formula, also where a spreadsheet that
 * splits at other signs than the comma (`;`, `|`) would begin a cell.
 */
export function cell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value)
  const text = tameLog(cleanText(value ?? '', 8_000)).replace(/([;|])(?=[\s"']*[=+\-@＝＋－＠])/g, "$1'")
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}

/** The line of column names. */
export const csvHead = `${columns.map(cell).join(',')}\r\n`

/** The rows of one link: one for each place that cites it, one without a place where none does. */
export function csvRows(link: ReportLink, places: readonly Place[]): string {
  return (places.length === 0 ? [null] : places).map((place) => row(link, place)).join('')
}

/** The report of one document, whole. */
export function renderReportCsv(report: Report): string {
  const { document, citations, notices } = report
  const extraction = { document, citations: [...citations], notices: [...notices] }
  const placesOf = placesIn([{ extraction, path: null }])
  return csvHead + report.links.map((link) => csvRows(link, placesOf(link))).join('')
}

function row(link: ReportLink, place: Place | null): string {
  const span = place?.span ?? {}
  const cells: Readonly<Record<(typeof columns)[number], string | number | null | undefined>> = {
    'outcome': link.outcome,
    'verdict': link.verdict,
    'certainty': link.certainty,
    'url': link.url,
    'status': link.status,
    'final url': link.finalUrl,
    'reason': link.reason,
    'document': place?.file ?? place?.document,
    'line': span.line,
    'column': span.column,
    'page': span.page,
    'note': place?.number,
    'claim': place?.claim,
    'copy': link.archived[0]?.url,
    'snapshot': link.withheld === undefined ? link.snapshot : withheldInWords(link.withheld),
    'ignored': link.ignored?.reason,
  }
  return `${columns.map((name) => cell(cells[name])).join(',')}\r\n`
}
