/**
 * The report as one static page that needs nothing else: no script, no picture, no request. What the web or the document
 * said is text; an address becomes a link only where following it is safe.
 */
import { cleanText, type Citation, type ReportLink } from '../../../citations/index.ts'
import { styleSheet } from '../../web/style.ts'
import { outcomeWords, verdictInWords } from '../../web/words.ts'
import type { Encoder, Told } from './encoder.ts'
import { foldUnsure } from '../../web/formats/fold.ts'
import { tameLog } from '../../web/log-line.ts'
import type { CitedSource } from '../../web/place.ts'

/** The one way out: clean text with HTML's five signs escaped, fit for quoted attributes too. */
export function htmlText(text: string, limit = 4_000): string {
  return tameLog(cleanText(text, limit))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

export const html: Encoder = { end: (told) => page(told) }

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"

function* page({ report, sources }: Told): Iterable<string> {
  const { run, summary } = report
  const [only] = sources
  const title =
    sources.length === 1 && only !== undefined
      ? (only.extraction.document.title ?? only.path ?? only.extraction.document.name)
      : `${sources.length} documents`
  yield `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n`
  yield `<meta name="viewport" content="width=device-width, initial-scale=1">\n`
  yield `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n`
  yield `<meta name="referrer" content="no-referrer">\n`
  yield `<title>${htmlText(title, 300)}</title>\n<style>${styleSheet}</style>\n</head>\n<body><main>\n`
  yield `<h1><bdi>${htmlText(title, 300)}</bdi></h1>\n`
  yield `<p class="soft">Looked at ${htmlText(run.startedAt.slice(0, 16).replace('T', ' '))} UTC by Ibid ${htmlText(run.version)}</p>\n`
  if (run.class === 'rehearsal')
    yield `<p class="card banner"><strong>Rehearsal.</strong> The network was substituted for this run; this is not the real web.</p>\n`
  if (!run.complete)
    yield `<p class="card banner"><strong>Not complete.</strong> Not every link had been looked at when this was written.</p>\n`
  yield `<ul class="counts"><li><b>${summary.links}</b> ${summary.links === 1 ? 'link' : 'links'}</li><li class="ok"><b>${summary.ok}</b> ${summary.ok === 1 ? 'stands' : 'stand'}</li>`
  yield `<li class="broken"><b>${summary.broken}</b> dead</li><li class="unsure"><b>${summary.unsure}</b> could not be told</li>`
  yield `${summary.ignored === undefined ? '' : `<li><b>${summary.ignored}</b> ignored</li>`}</ul>\n`
  for (const { message, file, line } of report.remarks ?? [])
    yield `<p class="card banner"><bdi>${htmlText(message)}</bdi>${file === undefined ? '' : ` <code>${htmlText(file)}:${line ?? 1}</code>`}</p>\n`
  yield* doubts(report.links)
  const byCitation = new Map<string, ReportLink[]>()
  for (const link of report.links)
    for (const id of link.citations) byCitation.set(id, [...(byCitation.get(id) ?? []), link])
  for (const source of sources) yield* document(source, byCitation, sources.length > 1)
  yield '</main></body>\n</html>\n'
}

function* doubts(links: readonly ReportLink[]): Iterable<string> {
  const folds = foldUnsure(links)
  if (folds.length === 0) return
  yield `<h2>Could not be told</h2>\n<ul>\n`
  for (const { host, verdict, links: count, reason } of folds)
    yield `<li><bdi class="url">${htmlText(host)}</bdi>: ${verdict}, ${count} ${count === 1 ? 'link' : 'links'}. <bdi class="soft">${htmlText(reason)}</bdi></li>\n`
  yield '</ul>\n'
}

function* document(
  { extraction, path }: CitedSource,
  byCitation: ReadonlyMap<string, readonly ReportLink[]>,
  named: boolean,
): Iterable<string> {
  const { citations, notices } = extraction
  yield `<h2>${named ? `<bdi>${htmlText(path ?? extraction.document.name, 300)}</bdi>` : 'Every note'}</h2>\n<ol class="notes">\n`
  for (const citation of citations) yield note(citation, byCitation.get(citation.id) ?? [])
  yield '</ol>\n'
  for (const notice of notices) yield `<p class="soft"><bdi>${htmlText(notice.message)}</bdi></p>\n`
}

function note({ number, claim, note: text }: Citation, links: readonly ReportLink[]): string {
  const words = htmlText(claim === '' ? text : claim)
  const told = links.length === 0 ? '<p class="soft">no link</p>' : links.map(linkItem).join('')
  return `<li><span class="number"><bdi>${number === '' ? '–' : htmlText(number, 40)}</bdi></span><div><p class="claim" dir="auto">${words}</p>${told}</div></li>\n`
}

function linkItem(link: ReportLink): string {
  const { outcome, verdict, reason, archived, ignored } = link
  const badge = `<span class="badge ${outcome}" title="${verdict}">${outcomeWords[outcome]}: ${verdictInWords(verdict)}</span>`
  const copies = archived.map(({ url, at }) => `<p>Copy of ${htmlText(at.slice(0, 10))}: ${anchor(url)}</p>`)
  return `<div class="link"><p>${badge} ${anchor(link.url)}</p><p class="soft"><bdi>${htmlText(reason)}</bdi></p>${
    ignored === undefined ? '' : `<p class="soft">Ignored: <bdi>${htmlText(ignored.reason)}</bdi></p>`
  }${copies.join('')}</div>`
}

/** Only the web's own schemes are followed; the reader's page is told to nobody. */
function anchor(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null
  const shown = `<bdi class="url">${htmlText(url)}</bdi>`
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return shown
  return `<a href="${htmlText(parsed.href, 70_000)}" rel="noreferrer nofollow">${shown}</a>`
}
