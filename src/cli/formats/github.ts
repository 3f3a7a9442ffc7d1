/**
 * Workflow commands for GitHub Actions: an annotation on the exact place of each broken link. GitHub shows ten of a kind
 * per step ("Workflow commands", limits), so the rest is counted. What could not be told is lines in the log alone.
 */
import { cleanText, type Remark, type ReportLink } from '../../../citations/index.ts'
import type { Encoder, Told } from './encoder.ts'
import { brokenOf, countOf, foldUnsure } from '../../web/formats/fold.ts'
import { wordsForLog } from '../../web/log-line.ts'
import { placesIn, placeInWords, type Place } from '../../web/place.ts'

const MOST = 10

/** The one way into a property: clean of line ends, and the signs that end it escaped as the runner reads them back. */
export function commandText(text: string, limit = 1_000): string {
  return commandWords(text, limit).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** The one way behind them. There the runner reads three escapes back and shows every other as it stands. */
export function commandWords(text: string, limit = 1_000): string {
  return escapePercent(wordsForLog(text, limit))
}

/** A percent sign first, else our own escapes would be escaped. */
function escapePercent(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

export const github: Encoder = { end: (told) => commands(told) }

function* commands({ report, sources }: Told): Iterable<string> {
  const places = placesIn(sources)
  let [shown, rest] = [0, 0]
  for (const link of brokenOf(report.links)) {
    const found = places(link)
    for (const place of found.length === 0 ? [null] : found) {
      shown += 1
      if (shown > MOST) rest += 1
      else yield annotation(link, place)
    }
  }
  if (rest > 0) {
    yield `${rest} more places of broken links, without annotations:\n`
    for (const line of unannotated(report.links, places)) yield line
  }
  const remarks = report.remarks ?? []
  for (const remark of remarks.slice(0, MOST)) yield warning(remark)
  if (remarks.length > MOST) yield `${remarks.length - MOST} more warnings\n`
  for (const { host, verdict, links, reason } of foldUnsure(report.links))
    yield `could not be told: ${wordsForLog(host)}, ${verdict}, ${countOf(links)}: ${wordsForLog(reason)}\n`
  const { links, ok, broken, unsure, ignored = 0 } = report.summary
  const partial = report.run.complete ? '' : ' (not complete)'
  yield `${countOf(links)}: ${ok} ok, ${broken} broken, ${unsure} unsure${ignored === 0 ? '' : `, ${ignored} ignored`}${partial}\n`
}

function annotation(link: ReportLink, place: Place | null): string {
  const span = place?.span ?? {}
  const properties = Object.entries({
    file: place?.file ?? undefined,
    line: span.line,
    // A paragraph's column is none of a line.
    col: span.line === undefined ? undefined : span.column,
    endLine: span.endLine,
    // A column is shown only within one line; GitHub refuses it otherwise.
    endColumn: span.line !== undefined && span.endLine === span.line ? span.endColumn : undefined,
    title: `${link.verdict}: ${cleanText(link.url, 200)}`,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${commandText(String(value))}`)
  const [copy] = link.archived
  const offer = copy === undefined ? '' : ` A copy of ${copy.at.slice(0, 10)}: ${copy.url}`
  return `::error ${properties.join(',')}::${commandWords(`${link.url} : ${link.reason}${offer}`, 3_000)}\n`
}

function warning({ message, file, line }: Remark): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${commandText(file)}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    'title=ibid',
  ]
  return `::warning ${properties.join(',')}::${commandWords(message)}\n`
}

function* unannotated(
  links: readonly ReportLink[],
  places: (link: ReportLink) => readonly Place[],
): Iterable<string> {
  let seen = 0
  for (const link of brokenOf(links)) {
    const found = places(link)
    for (const place of found.length === 0 ? [null] : found) {
      seen += 1
      if (seen <= MOST) continue
      const where = place === null ? '' : ` (${wordsForLog(placeInWords(place))})`
      yield `broken: ${link.verdict} ${wordsForLog(link.url, 2_000)}${where}: ${wordsForLog(link.reason)}\n`
    }
  }
}
