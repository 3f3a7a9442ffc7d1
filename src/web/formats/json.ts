/** JSON for programs: one object, or a line per link as it is decided and a summary line last. */
import type { Report, ReportLink, SharedReport } from '../../../citations/index.ts'
import type { CitedSource, Place } from '../place.ts'
import type { Encoder, Told } from './encoder.ts'

/**
 * The one way out: JSON's own escapes, widened to what a terminal or a runner would obey where a log shows it (DEL, C1 and
 * invisible signs; `##[`). A parser reads the same text back.
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replace(UNSEEN, (sign) => {
      const units = Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at))
      return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
    })
    .replace(/##(?=\w{0,20}\[)/g, '#\\u0023')
}

const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- controls are what this expression is for
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu

export const json: Encoder = { end: ({ report, sources }) => wholeJson(withPaths(report, sources)) }

export const ndjson: Encoder = {
  line: (link, places) => `${jsonText(withPlaces(link, places))}\n`,
  *end({ report }: Told) {
    const { run, summary, remarks } = report
    yield `${jsonText({ run, summary, ...(remarks === undefined ? {} : { remarks }) })}\n`
  },
}

/** Names of documents repeat from folder to folder; where a file is known, its path tells them apart. */
function withPaths(report: Report | SharedReport, sources: readonly CitedSource[]): object {
  const told = <T extends Pick<Report, 'document'>>(one: T, at: number): T => {
    const path = sources[at]?.path ?? null
    return path === null ? one : { ...one, document: { ...one.document, path } }
  }
  return 'document' in report ? told(report, 0) : { ...report, documents: report.documents.map(told) }
}

/** A line knows no documents: it says itself where its link stands, where that is a file. */
function withPlaces(link: ReportLink, places: readonly Place[]): object {
  const known = places.flatMap(({ file, span }) => (file === null ? [] : [{ file, span }]))
  return known.length === 0 ? link : { ...link, places: known }
}

/** As JSON.stringify(…, 2) would print it, but no list is ever one string: a large run stays small in memory. */
function* wholeJson(report: object): Iterable<string> {
  yield '{'
  let first = true
  for (const [name, value] of Object.entries(report)) {
    if (value === undefined) continue
    yield `${first ? '' : ','}\n  ${JSON.stringify(name)}: `
    first = false
    if (!Array.isArray(value) || value.length === 0) {
      yield deeper(jsonText(value, 2), 1)
      continue
    }
    for (const [at, item] of value.entries())
      yield `${at === 0 ? '[' : ','}\n    ${deeper(jsonText(item, 2), 2)}`
    yield '\n  ]'
  }
  yield '\n}\n'
}

function deeper(text: string, levels: number): string {
  return text.replaceAll('\n', `\n${'  '.repeat(levels)}`)
}
