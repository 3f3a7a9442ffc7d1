/**
 * JUnit XML as build servers read it: a suite per document, a case per place of a link, failures for what is broken. What
 * could not be told is one skipped case per host and cause; what is ignored is skipped with its reason. Attributes are those
 * that the schemas of Ant and Jenkins know, since some servers refuse a file with others: a case's file is its class.
 */
import { cleanText, type ReportLink } from '../../../citations/index.ts'
import type { Encoder, Told } from './encoder.ts'
import { countOf, foldUnsure, type Fold } from './fold.ts'
import { tameLog } from '../log-line.ts'
import { placeInWords, placesIn, type Place } from '../place.ts'

/** The one way out: clean text without what XML 1.0 forbids (§2.2), its five signs escaped, fit for attributes too. */
export function xmlText(text: string, limit = 4_000): string {
  return tameLog(cleanText(text, limit).replace(/[\ufffe\uffff]/g, ' '))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

interface Case {
  readonly link: ReportLink
  readonly place: Place | null
}

export const junit: Encoder = { end: (told) => suites(told) }

function* suites({ report, sources }: Told): Iterable<string> {
  const places = placesIn(sources)
  const suite = new Map<string, Case[]>()
  for (const link of report.links) {
    if (link.outcome === 'unsure' && link.ignored === undefined) continue
    const found = places(link)
    for (const place of found.length === 0 ? [null] : found) {
      const name = place?.file ?? place?.document ?? 'links'
      const cases = suite.get(name) ?? []
      cases.push({ link, place })
      suite.set(name, cases)
    }
  }
  const doubts = foldUnsure(report.links)
  const all = [...suite.values()].flat()
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  const { tests, failures } = countsOf(all, doubts.length)
  const { startedAt, finishedAt } = report.run
  const seconds = Math.max(0, (Date.parse(finishedAt) - Date.parse(startedAt)) / 1_000).toFixed(3)
  const began = `timestamp="${xmlText(startedAt.slice(0, 19))}"`
  yield `<testsuites name="ibid" tests="${tests}" failures="${failures}" errors="0" time="${seconds}">\n`
  for (const [name, cases] of suite) {
    yield `  <testsuite name="${xmlText(name)}" ${counts(cases, 0)} ${began}>\n`
    for (const one of cases) yield testCase(one)
    yield '  </testsuite>\n'
  }
  if (doubts.length > 0) {
    yield `  <testsuite name="could not be told" ${counts([], doubts.length)} ${began}>\n`
    for (const doubt of doubts) yield foldedCase(doubt)
    yield '  </testsuite>\n'
  }
  yield '</testsuites>\n'
}

function counts(cases: readonly Case[], skips: number): string {
  const { tests, failures, skipped } = countsOf(cases, skips)
  return `tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}" time="0"`
}

function countsOf(cases: readonly Case[], skips: number) {
  const failures = cases.filter(({ link }) => link.outcome === 'broken' && link.ignored === undefined).length
  const skipped = skips + cases.filter(({ link }) => link.ignored !== undefined).length
  return { tests: cases.length + skips, failures, skipped }
}

function testCase({ link, place }: Case): string {
  const file = place?.file ?? place?.document ?? 'links'
  const at = `name="${xmlText(link.url)}" classname="${xmlText(file)}" time="0"`
  if (link.ignored !== undefined)
    return `    <testcase ${at}>\n      <skipped message="${xmlText(`ignored: ${link.ignored.reason}`)}"/>\n    </testcase>\n`
  if (link.outcome === 'ok') return `    <testcase ${at}/>\n`
  const where = place === null ? file : placeInWords(place)
  const copies = link.archived.map(
    (copy) => `\ncopy of ${xmlText(copy.at.slice(0, 10))}: ${xmlText(copy.url)}`,
  )
  const body = `${xmlText(where)}\n${xmlText(link.url)}\n${xmlText(link.reason)}${copies.join('')}`
  return `    <testcase ${at}>\n      <failure type="${link.verdict}" message="${xmlText(link.reason)}">${body}</failure>\n    </testcase>\n`
}

function foldedCase({ host, verdict, links, reason }: Fold): string {
  return `    <testcase name="${xmlText(`${host}: ${verdict}, ${countOf(links)}`)}" classname="could not be told" time="0">\n      <skipped message="${xmlText(reason)}"/>\n    </testcase>\n`
}
