/** The report for print: the same words as the HTML one, on numbered sheets. */
import { isPacked, withheldInWords, type Report, type Withheld } from '../../citations/index.ts'
import { universalTime } from '../print/moment.ts'
import { createSheets } from '../print/sheets.ts'
import { fromReport, labelOf, seenNotes } from './seen-note.ts'
import { counted, outcomeInWords, verdictInWords } from './words.ts'

/** Where a snapshot is found, in words for print; it depends on whether the sheets travel in a package. */
export type SnapshotPlace = (snapshot: string) => string

const packedPlace: SnapshotPlace = (snapshot) => `snapshots/${snapshot}/, exhibits/${snapshot}.pdf`

/** A PDF of known length; the same bytes for the same report. */
export function renderReportPdf(
  report: Report,
  placeOf: SnapshotPlace = packedPlace,
): {
  readonly bytes: number
  open(): AsyncIterable<Uint8Array>
} {
  const { run, document, summary, notices } = report
  const title = document.title ?? document.name
  const seen = `${universalTime(new Date(run.startedAt))} to ${universalTime(new Date(run.finishedAt))}`
  const sheets = createSheets({
    head: [`Report on ${document.name}`],
    foot: [`Looked at ${seen} by Ibid ${run.version}, run ${run.id}`],
  })
  sheets.text(title, { size: 16, weight: 'bold', above: 6 })
  sheets.text(`${document.name}, SHA-256 ${document.sha256}`, { size: 8 })
  if (run.class === 'rehearsal')
    sheets.text(
      'REHEARSAL. The network was substituted for this run, so nothing here is evidence of the real web.',
      { weight: 'bold', above: 8 },
    )
  if (!run.complete)
    sheets.text('NOT COMPLETE. Not every link had been looked at when this was written.', {
      weight: 'bold',
      above: 8,
    })
  sheets.text(
    `${counted(summary.citations, 'note')}, ${counted(summary.links, 'link')}: ${summary.ok} ${outcomeInWords('ok')}, ${summary.broken} ${outcomeInWords('broken')}, ${summary.unsure} ${outcomeInWords('unsure')}`,
    { above: 8 },
  )
  for (const { citation, links } of seenNotes(report.citations, report.links.map(fromReport))) {
    sheets.text(`Note ${labelOf(citation)}`, { weight: 'bold', size: 10.5, above: 12 })
    if (citation.claim !== '') sheets.text(citation.claim, { indent: 10 })
    if (citation.note !== '' && citation.note !== citation.claim)
      sheets.text(citation.note, { indent: 10, size: 8.5 })
    for (const { url, seen: found, snapshot, withheld } of links) {
      sheets.row('Address', url)
      sheets.row(
        'Found',
        found === null
          ? 'not looked at'
          : `${outcomeInWords(found.outcome)}: ${verdictInWords(found.verdict)}. ${found.reason}`,
      )
      sheets.row('Snapshot', whereKept(snapshot, withheld, placeOf))
    }
    if (links.length === 0) sheets.text('No link.', { indent: 10 })
  }
  if (notices.length > 0)
    sheets.text('What to know about how this document was read', { weight: 'bold', size: 10.5, above: 14 })
  for (const notice of notices) sheets.text(notice.message, { indent: 10 })
  if (sheets.unshown() > 0)
    sheets.text(
      `${counted(sheets.unshown(), 'letter')} of this report are in a script that this file has no letters for (□); report.html and report.json have them.`,
      { above: 12 },
    )
  return sheets.finish({
    title: `Report: ${title}`,
    language: 'en',
    createdAt: new Date(run.finishedAt),
    identity: `${run.id} ${document.sha256}`,
  })
}

function whereKept(snapshot: string | null, withheld: Withheld | null, placeOf: SnapshotPlace): string {
  if (snapshot === null) return 'none'
  const place = placeOf(snapshot)
  if (withheld === null) return place
  const told = withheldInWords(withheld)
  return isPacked(withheld) ? `${place}; ${told}` : told
}
