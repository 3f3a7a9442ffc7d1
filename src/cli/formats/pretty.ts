/** The report as a person reads it in a terminal. Every byte from the web passes `cleanText`: no escape gets through. */
import { cleanText, type Citation, type Report, type ReportLink } from '../../../citations/index.ts'

/** Colours only where a terminal wants them. */
export interface Paint {
  ok(text: string): string
  broken(text: string): string
  unsure(text: string): string
  bold(text: string): string
  dim(text: string): string
}
const escape = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`
export const colours: Paint = {
  ok: escape(32),
  broken: escape(31),
  unsure: escape(33),
  bold: escape(1),
  dim: escape(2),
}
const same = (text: string) => text
export const plain: Paint = { ok: same, broken: same, unsure: same, bold: same, dim: same }

const signs = { ok: '✓', broken: '✗', unsure: '?' } as const
const INDENT = '      '

/** Each note with its claim, its links and what became of them; the numbers last, where the eye ends up. */
export function prettyReport(report: Report, paint: Paint): string {
  const blocks = report.citations.map((citation) => note(citation, report.links, paint))
  const notices = report.notices.map((notice) => `note: ${cleanText(notice.message, 1000)}`)
  return `${[heading(report, paint), ...blocks, ...notices, totals(report, paint)].join('\n\n')}\n`
}

function heading(report: Report, paint: Paint): string {
  const title = report.document.title ?? report.document.name
  const where = report.run.vantage.country === null ? '' : ` from ${report.run.vantage.country}`
  const when = `${report.run.startedAt.slice(0, 16).replace('T', ' ')} UTC${where}`
  const rehearsal =
    report.run.class === 'rehearsal'
      ? `\n${paint.unsure('Rehearsal: the network was substituted; this is not the real web.')}`
      : ''
  return `${paint.bold(cleanText(title, 300))}\n${paint.dim(`${cleanText(report.document.name)} · looked at ${when}`)}${rehearsal}`
}

function note(citation: Citation, links: readonly ReportLink[], paint: Paint): string {
  const own = links.filter((link) => link.citations.includes(citation.id))
  const number = (citation.number === '' ? '–' : cleanText(citation.number, 12)).padStart(4)
  // A bare list of links has no sentences; its notes say nothing that the link below does not.
  const claim = wrap(cleanText(citation.claim === '' ? citation.note : citation.claim, 2000))
  const lines = own.flatMap((link) => linkLines(link, paint))
  const none = own.length === 0 ? [`${INDENT}${paint.dim(`no link: ${cleanText(citation.note, 300)}`)}`] : []
  return [`${paint.bold(number)}  ${claim}`, ...none, ...lines].join('\n')
}

export function linkLines(link: ReportLink, paint: Paint): readonly string[] {
  const verdict = paint[link.outcome](`${signs[link.outcome]} ${link.verdict}`)
  return [
    `${INDENT}${verdict}  ${cleanText(link.url, 4000)}`,
    `${INDENT}  ${paint.dim(cleanText(link.reason, 600))}`,
    ...(link.snapshot === null ? [] : [`${INDENT}  ${paint.dim(`snapshot ${link.snapshot}`)}`]),
  ]
}

function totals(report: Report, paint: Paint): string {
  const { citations, links, ok, broken, unsure } = report.summary
  const kept = report.links.filter((link) => link.snapshot !== null).length
  const counts = [
    `${citations} citations`,
    `${links} links`,
    paint.ok(`${ok} ok`),
    paint.broken(`${broken} broken`),
    paint.unsure(`${unsure} unsure`),
    ...(kept === 0 ? [] : [`${kept} snapshots`]),
  ]
  return counts.join(' · ')
}

/** Breaks at blanks so that a claim stays readable; words are never cut. */
function wrap(text: string, width = 92): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join(`\n${INDENT}`)
}
