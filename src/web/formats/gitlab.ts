/** GitLab's Code Quality report: one JSON list, an entry per place of each broken link. Doubts are no quality of the code. */
import { createHash } from 'node:crypto'
import { cleanText, type Remark, type ReportLink } from '../../../citations/index.ts'
import type { Encoder, Told } from './encoder.ts'
import { createFingerprints } from './fingerprint.ts'
import { brokenOf } from './fold.ts'
import { jsonText } from './json.ts'
import { placesIn, type Place } from '../place.ts'

export const gitlab: Encoder = { end: (told) => entries(told) }

function* entries({ report, sources }: Told): Iterable<string> {
  const places = placesIn(sources)
  const fingerprint = createFingerprints()
  let before = '['
  for (const link of brokenOf(report.links)) {
    for (const place of places(link)) {
      yield `${before}\n  ${jsonText(entry(link, place, fingerprint(link.url, fileOf(place))))}`
      before = ','
    }
  }
  for (const remark of report.remarks ?? []) {
    yield `${before}\n  ${jsonText(remarkEntry(remark))}`
    before = ','
  }
  yield before === '[' ? '[]\n' : '\n]\n'
}

function entry(link: ReportLink, place: Place, fingerprint: string): object {
  const { line = 1, column = 1, endLine = line, endColumn = column } = place.span
  const [copy] = link.archived
  const offer = copy === undefined ? '' : ` A copy of ${copy.at.slice(0, 10)}: ${copy.url}`
  return {
    description: words(`${link.url} : ${link.reason}${offer}`),
    check_name: `ibid/${link.verdict}`,
    fingerprint,
    severity: 'major',
    location: {
      path: fileOf(place),
      lines: { begin: line, end: endLine },
      positions: { begin: { line, column }, end: { line: endLine, column: endColumn } },
    },
  }
}

function remarkEntry({ code, message, file, line = 1 }: Remark): object {
  return {
    description: words(message),
    check_name: `ibid/${code}`,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([code, message, file, line]))
      .digest('hex'),
    severity: 'minor',
    location: { path: cleanText(file ?? '.', 1_000), lines: { begin: line, end: line } },
  }
}

function fileOf({ file, document }: Place): string {
  return cleanText(file ?? document, 1_000)
}

/** GitLab shows descriptions as text; what would be markup there (Markdown in some views) is taken apart. */
function words(text: string): string {
  return cleanText(text, 3_000).replace(/[<>[\]`@]/g, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`)
}
