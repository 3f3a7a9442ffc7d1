/** The report as a person reads it in a terminal. Every byte from the web passes one function: no escape gets through. */
import {
  linkKey,
  summarise,
  type Citation,
  type Extraction,
  type ReportLink,
  type RunFacts,
  type Summary,
} from '../../../citations/index.ts'
import type { Encoder, Told } from './encoder.ts'
import { countOf, foldKeyOf, foldUnsure } from '../../web/formats/fold.ts'
import { tameLog, wordsForLog as words } from '../../web/log-line.ts'
import type { CitedSource } from '../../web/place.ts'
import { counted } from '../../web/words.ts'
import type { Paint } from './paint.ts'

const signs = { ok: '✓', broken: '✗', unsure: '?' } as const
const INDENT = '      '
/** Columns: as many as a line that is read in one piece has, and as few as a sentence needs. */
const [WIDE, NARROW] = [98, 24]
/** More than any address that a reader could take in. */
const LONG_ADDRESS = 1_000

/** Each note with its claim, its links and what became of them; then the doubts, folded; the numbers last. */
export const pretty: Encoder = { end: (told) => prettyReport(told) }

function* prettyReport({ report, sources, paint, columns }: Told): Iterable<string> {
  const doubled = new Set(sharedDoubts(report.links))
  for (const source of sources) {
    const ids = new Set(source.extraction.citations.map(({ id }) => id))
    const links = sources.length === 1 ? report.links : report.links.filter((link) => cites(link, ids))
    yield* prettyDocument(source, links, report.run, { paint, doubled, columns })
    if (sources.length > 1) {
      const summary = summarise(source.extraction.citations.length, links)
      yield `${totals(summary, links, paint)}\n\n`
    }
  }
  const doubts = foldUnsure(report.links).filter((fold) => fold.links > 1)
  for (const { host, verdict, links, reason } of doubts)
    yield `${paint.unsure(`? ${verdict}`)}  ${words(host)}, ${countOf(links)}: ${paint.dim(words(reason))}\n`
  if (doubts.length > 0) yield '\n'
  for (const { message, file, line } of report.remarks ?? [])
    yield `${paint.unsure('note')}: ${words(message, 1000)}${file === undefined ? '' : ` (${words(file)}${line === undefined ? '' : `:${line}`})`}\n\n`
  if (!report.run.complete) yield `${paint.unsure('Not complete: not every link was looked at.')}\n\n`
  const many = sources.length > 1 ? `${sources.length} documents · ` : ''
  yield `${many}${totals(report.summary, report.links, paint)}\n`
}

interface Look {
  readonly paint: Paint
  /** Causes that several links of one host share; told once, at the end. */
  readonly doubled: ReadonlySet<string>
  readonly columns: number | undefined
}

function* prettyDocument(
  { extraction, path }: CitedSource,
  links: readonly ReportLink[],
  run: RunFacts,
  look: Look,
): Iterable<string> {
  yield `${heading(extraction, path, run, look.paint)}\n\n`
  const byCitation = new Map<string, ReportLink[]>()
  for (const link of links)
    for (const id of link.citations) byCitation.set(id, [...(byCitation.get(id) ?? []), link])
  let before: Citation | null = null
  for (const citation of extraction.citations) {
    // Links of one sentence stand under it together.
    const goesOn = before !== null && isSameSentence(before, citation)
    if (before !== null) yield goesOn ? '\n' : '\n\n'
    yield note(citation, byCitation.get(citation.id) ?? [], look, goesOn)
    before = citation
  }
  if (before !== null) yield '\n\n'
  for (const notice of extraction.notices) yield `note: ${words(notice.message, 1000)}\n\n`
}

function heading(
  { document }: Extraction,
  path: string | null,
  { startedAt, vantage, class: kind }: RunFacts,
  paint: Paint,
): string {
  const where = vantage.country === null ? '' : ` from ${vantage.country}`
  const when = `${startedAt.slice(0, 16).replace('T', ' ')} UTC${where}`
  const rehearsal =
    kind === 'rehearsal'
      ? `\n${paint.unsure('Rehearsal: the network was substituted; this is not the real web.')}`
      : ''
  const title = words(document.title ?? path ?? document.name, 300)
  return `${paint.bold(title)}\n${paint.dim(`${words(path ?? document.name, 300)} · looked at ${when}`)}${rehearsal}`
}

function note(citation: Citation, links: readonly ReportLink[], look: Look, goesOn: boolean): string {
  const number = (citation.number === '' ? '–' : words(citation.number, 12)).padStart(4)
  // A bare list of links has no sentences; its notes say nothing that the link below does not.
  const claim = wrap(
    words(citation.claim === '' ? citation.note : citation.claim, 2000),
    INDENT,
    look.columns ?? WIDE,
  )
  const lines = links.flatMap((link) => linkLines(link, printedIn(citation, link), look))
  const none =
    links.length === 0 ? [`${INDENT}${look.paint.dim(`no link: ${words(citation.note, 300)}`)}`] : []
  const head = goesOn ? [] : [`${look.paint.bold(number)}  ${claim}`.trimEnd()]
  return [...head, ...none, ...lines].join('\n')
}

function isSameSentence(one: Citation, other: Citation): boolean {
  return one.number === '' && other.number === '' && one.claim !== '' && one.claim === other.claim
}

/** As this note prints it: one link may be spelled in several ways. */
function printedIn({ urls }: Citation, { url }: ReportLink): string {
  const { key } = linkKey(url)
  return urls.find((printed) => linkKey(printed).key === key) ?? url
}

/** Addresses of a hundred thousand letters fill a screen and tell nothing; the other formats have them whole. */
function address(url: string): string {
  if (url.length <= LONG_ADDRESS) return words(url, 4000)
  const [head, tail] = [url.slice(0, LONG_ADDRESS - 100), url.slice(-60)]
  return `${words(head, 4000)}…${words(tail)} (${url.length} characters)`
}

function linkLines(link: ReportLink, printed: string, { paint, doubled, columns }: Look): readonly string[] {
  const verdict = paint[link.outcome](`${signs[link.outcome]} ${link.verdict}`)
  const deeper = `${INDENT}  `
  // Where it is no terminal a line stays one, for whoever looks for it.
  const told = (text: string) =>
    `${deeper}${paint.dim(columns === undefined ? text : wrap(text, deeper, columns))}`
  return [
    `${INDENT}${verdict}  ${address(printed)}`,
    ...(doubled.has(foldKeyOf(link)) ? [] : [told(words(link.reason))]),
    ...(link.ignored === undefined ? [] : [told(`ignored: ${words(link.ignored.reason)}`)]),
    ...link.archived.map(({ url, at }) => told(`copy of ${words(at.slice(0, 10))}: ${address(url)}`)),
    ...(link.snapshot === null ? [] : [told(`snapshot ${link.snapshot}`)]),
  ]
}

function totals(summary: Summary, all: readonly ReportLink[], paint: Paint): string {
  const { citations, links, ok, broken, unsure, ignored = 0 } = summary
  const kept = all.filter((link) => link.snapshot !== null).length
  const counts = [
    counted(citations, 'citation'),
    countOf(links),
    paint.ok(`${ok} ok`),
    paint.broken(`${broken} broken`),
    paint.unsure(`${unsure} unsure`),
    ...(ignored === 0 ? [] : [`${ignored} ignored`]),
    ...(kept === 0 ? [] : [counted(kept, 'snapshot')]),
  ]
  return counts.join(' · ')
}

function cites(link: ReportLink, ids: ReadonlySet<string>): boolean {
  return link.citations.some((id) => ids.has(id))
}

function sharedDoubts(links: readonly ReportLink[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const link of links) {
    if (link.outcome !== 'unsure' || link.ignored !== undefined) continue
    const key = foldKeyOf(link)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count > 1).map(([key]) => key)
}

/** Breaks at blanks so that a claim stays readable; words are never cut. Broken lines begin anew, so they are tamed anew. */
function wrap(text: string, indent: string, columns: number): string {
  const width = Math.max(NARROW, Math.min(columns, WIDE) - indent.length)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return tameLog([...lines, line].join(`\n${indent}`))
}
