/**
 * The report as Markdown, for a pull request's comment or a step's summary: what is broken with its place and its copies,
 * doubts folded, the rest counted. No picture and no tag can be formed from what the web or the document said.
 */
import { cleanText, type ReportLink } from '../../../citations/index.ts'
import type { Encoder, Told } from './encoder.ts'
import { brokenOf, countOf, foldUnsure } from './fold.ts'
import { tameLog } from '../log-line.ts'
import { placesIn, placeInWords, type Place } from '../place.ts'

/** The one way out: plain words stay, every other piece becomes a code span, in which Markdown has no meaning at all. */
export function markdownText(text: string, limit = 600): string {
  return tameLog(cleanText(text, limit))
    .split(' ')
    .map((word) => (PLAIN.test(word) ? word : codeSpan(word)))
    .join(' ')
}

/**
 * Letters and digits, within round brackets perhaps and with a closing sign: no address, no mention, no markup, whatever dialect
 * reads it. Brackets mean something behind square ones alone, and those never stay plain.
 */
const PLAIN = /^\(?[\p{L}\p{N}\p{M}]*\)?[,.;:!?]?$/u

/**
 * A fence longer than any run of backticks inside (CommonMark §6.1). A bar would end a table's cell even there (GFM §4.10),
 * and so would one whose backslash is taken for escaped itself.
 */
export function codeSpan(text: string, limit = 4_000): string {
  const clean = tameLog(cleanText(text, limit))
    .replace(/\\(?=\|)/g, '\\ ')
    .replaceAll('|', '\\|')
  if (clean === '') return ''
  const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$|^ .* $/.test(clean) ? ' ' : ''
  return `${fence}${pad}${clean}${pad}${fence}`
}

/** A link only where following it is safe; its address as the URL Standard writes it, its own signs encoded. */
export function markdownLink(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null
  const shown = codeSpan(url)
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.href.length > 4_000) return shown
  const address = parsed.href.replace(/[^\w\-.~:/?#&=%+,;]/g, (sign) =>
    encodeURIComponent(sign).replace(HARD, encodeHard),
  )
  return `[${shown}](<${address.replaceAll('##', '#%23')}>)`
}
const HARD = /[!'()*]/g
const encodeHard = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`

export const markdown: Encoder = { end: (told) => markdownReport(told) }

function* markdownReport({ report, sources }: Told): Iterable<string> {
  const { run, summary } = report
  const places = placesIn(sources)
  const [only] = sources
  const name =
    sources.length === 1 && only !== undefined
      ? codeSpan(only.path ?? only.extraction.document.name, 300)
      : `${sources.length} documents`
  yield `## Links of ${name}\n\n`
  if (run.class === 'rehearsal')
    yield '**Rehearsal**: the network was substituted; this is not the real web.\n\n'
  if (!run.complete) yield '**Not complete**: not every link was looked at.\n\n'
  const { links, ok, broken, unsure, ignored = 0 } = summary
  yield `${countOf(links)}: ${ok} ok, **${broken} broken**, ${unsure} unsure${ignored === 0 ? '' : `, ${ignored} ignored`}\n`
  yield* table('Broken', brokenHead, brokenRows(brokenOf(report.links), places))
  yield* table('Could not be told', ['host', 'verdict', 'links', 'why'], doubtRows(report.links))
  yield* table('Ignored', ['link', 'verdict', 'reason', 'until'], ignoredRows(report.links))
  const remarks = report.remarks ?? []
  if (remarks.length > 0) yield '\n### To know\n\n'
  for (const { message, file, line } of remarks)
    yield `- ${markdownText(message, 1_000)}${file === undefined ? '' : ` ${codeSpan(`${file}:${line ?? 1}`)}`}\n`
}

const brokenHead = ['place', 'note', 'link', 'verdict', 'why', 'copies']

function* brokenRows(
  links: readonly ReportLink[],
  places: (link: ReportLink) => readonly Place[],
): Iterable<readonly string[]> {
  for (const link of links) {
    const found = places(link)
    const copies = link.archived.map(({ url, at }) => `${markdownText(at.slice(0, 10))} ${markdownLink(url)}`)
    const told = [markdownLink(link.url), link.verdict, markdownText(link.reason), copies.join(', ')]
    for (const place of found.length === 0 ? [null] : found)
      yield place === null
        ? ['', '', ...told]
        : [codeSpan(placeInWords(place)), markdownText(place.number, 40), ...told]
  }
}

function* doubtRows(links: readonly ReportLink[]): Iterable<readonly string[]> {
  for (const { host, verdict, links: count, reason } of foldUnsure(links))
    yield [codeSpan(host), verdict, String(count), markdownText(reason)]
}

function* ignoredRows(links: readonly ReportLink[]): Iterable<readonly string[]> {
  for (const { url, verdict, ignored } of links)
    if (ignored !== undefined)
      yield [codeSpan(url), verdict, markdownText(ignored.reason), markdownText(ignored.until ?? '')]
}

function* table(title: string, head: readonly string[], rows: Iterable<readonly string[]>): Iterable<string> {
  let begun = false
  for (const row of rows) {
    if (!begun) yield `\n### ${title}\n\n| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n`
    begun = true
    yield `| ${row.join(' | ')} |\n`
  }
}
