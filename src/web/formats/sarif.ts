/**
 * SARIF 2.1.0 (OASIS): a result per place of each broken link, ignored ones as suppressed results; what could not be told is
 * a notification of the invocation, one per host and cause, so that nothing is annotated for it.
 */
import type { Invocation, Location, Log, Notification, ReportingDescriptor, Result } from 'sarif'
import { cleanText, type Remark, type ReportLink, type VerdictWord } from '../../../citations/index.ts'
import { verdictInWords } from '../words.ts'
import type { Encoder, Told } from './encoder.ts'
import { createFingerprints, pathToUri } from './fingerprint.ts'
import { countOf, foldUnsure } from './fold.ts'
import { jsonText } from './json.ts'
import { placesIn, type Place } from '../place.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

export const sarif: Encoder = { end: (told) => log(told) }

/** The one way into a message: no embedded link (§3.11.6) and no placeholder (§3.11.5) can be formed. */
export function messageText(text: string, limit = 3_000): string {
  return cleanText(text, limit)
    .replace(/[\\[\]]/g, (sign) => `\\${sign}`)
    .replace(/[{}]/g, (sign) => sign + sign)
}

function* log({ report, sources }: Told): Iterable<string> {
  const places = placesIn(sources)
  const fingerprint = createFingerprints()
  const found = report.links.filter((link) => link.outcome === 'broken')
  const rules = [...new Set(found.map(({ verdict }) => verdict))].toSorted()
  const frame = logFrame(report.run, rules, invocation({ report, sources }))
  // The results stand last in the run, so that the frame can be written around them.
  const [before = '', after = ''] = jsonText(frame).split('"results":[]')
  yield `${before}"results":[`
  let comma = '\n'
  for (const link of found)
    for (const place of places(link)) {
      yield `${comma}${jsonText(resultOf(link, place, rules.indexOf(link.verdict), fingerprint))}`
      comma = ',\n'
    }
  for (const remark of report.remarks ?? []) {
    yield `${comma}${jsonText(remarkResult(remark))}`
    comma = ',\n'
  }
  yield `]${after}\n`
}

function logFrame(run: Told['report']['run'], rules: readonly VerdictWord[], ended: Invocation): Log {
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Ibid', semanticVersion: run.version, rules: rules.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [ended],
        properties: { class: run.class, complete: run.complete },
        results: [],
      },
    ],
  }
}

function ruleOf(verdict: VerdictWord): ReportingDescriptor {
  return {
    id: verdict,
    name: verdict.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `A cited link is dead: ${verdictInWords(verdict)}.` },
    defaultConfiguration: { level: 'error' },
  }
}

function invocation({ report }: Pick<Told, 'report' | 'sources'>): Invocation {
  const doubts = foldUnsure(report.links).map(({ host, verdict, links, reason }): Notification => ({
    level: 'note',
    descriptor: { id: verdict },
    message: { text: messageText(`${host}, ${countOf(links)}: ${reason}`) },
  }))
  return {
    executionSuccessful: report.run.complete,
    startTimeUtc: report.run.startedAt,
    endTimeUtc: report.run.finishedAt,
    toolExecutionNotifications: doubts,
  }
}

function resultOf(
  link: ReportLink,
  place: Place,
  ruleIndex: number,
  fingerprint: (url: string, file: string) => string,
): Result {
  const file = place.file ?? place.document
  return {
    ruleId: link.verdict,
    ruleIndex,
    level: 'error',
    message: { text: messageText(`${link.url} : ${link.reason}${offerOf(link)}`) },
    locations: [locationOf(file, place)],
    partialFingerprints: { 'ibidLink/v1': fingerprint(link.url, file) },
    ...(link.ignored === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: 'external' as const,
              status: 'accepted' as const,
              justification: messageText(link.ignored.reason),
            },
          ],
        }),
    properties: { outcome: link.outcome, certainty: link.certainty, note: cleanText(place.number, 40) },
  }
}

function locationOf(file: string, { span }: Pick<Place, 'span'>): Location {
  const { line, column, endLine, endColumn } = span
  const region =
    line === undefined
      ? {}
      : {
          region: {
            startLine: line,
            ...(column === undefined ? {} : { startColumn: column }),
            ...(endLine === undefined ? {} : { endLine }),
            ...(endColumn === undefined ? {} : { endColumn }),
          },
        }
  return { physicalLocation: { artifactLocation: { uri: pathToUri(file) }, ...region } }
}

function offerOf({ archived: [copy] }: ReportLink): string {
  return copy === undefined ? '' : ` A copy of ${copy.at.slice(0, 10)}: ${copy.url}`
}

function remarkResult({ code, message, file, line }: Remark): Result {
  return {
    ruleId: code,
    level: 'warning',
    message: { text: messageText(message) },
    locations: [locationOf(file ?? '.', { span: line === undefined ? {} : { line } })],
  }
}
