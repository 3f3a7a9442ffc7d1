/** What a caller is told of a document: the same shape at submission, under way and at the end. */
import { buildReport, type Report, type Withheld } from '../../citations/index.ts'
import type { DocumentRow, LinkRow } from '../ports.ts'
import type { Begun, ServiceSetting, Watched } from './service.ts'
import { printedPermalink } from './snapshots.ts'

export function describeDocument(
  row: DocumentRow,
  known: {
    begun: Begun | null
    links: readonly LinkRow[]
    report: Report | null
    withheld: ReadonlyMap<string, Withheld>
    watch: Watched | null
  },
  setting: ServiceSetting,
): object {
  const { id, state, name, format, sha256, submittedAt, publish, problem } = row
  const report = known.report ?? (known.begun === null ? null : earlyReport(known.begun))
  const under = report ?? { run: null, document: null, citations: [], notices: [], links: [], summary: null }
  // `finishedAt` of a run under way is only when we looked.
  const run = under.run === null || state === 'done' ? under.run : { ...under.run, finishedAt: null }
  // A check captures nothing, so nothing is promised under the ids of its links.
  const reserved = known.begun?.run.looksOnly === true ? [] : (known.begun?.run.links ?? [])
  const permalinks = reserved.map(({ key, url, citations, snapshot }) => ({
    url,
    citations,
    snapshot,
    state: permalinkState(
      known.links.find((link) => link.key === key),
      known.withheld.get(snapshot),
    ),
    withheld: known.withheld.get(snapshot) ?? null,
    permalink: printedPermalink(setting.publicUrl, snapshot),
  }))
  const { watch } = known
  return {
    id,
    state,
    name,
    format,
    sha256,
    submittedAt,
    publish,
    problem,
    watch,
    permalinks,
    ...under,
    run,
  }
}

/** Nothing was looked at yet: the citations are all there is. */
function earlyReport({ extraction, run }: Begun): Report {
  const { startedAt, version, vantage, class: kind } = run
  const facts = { startedAt, finishedAt: startedAt, version, vantage, class: kind }
  return buildReport({ id: run.run, complete: false, ...facts }, extraction, [])
}

/**
 * Reserved at submission; kept once a snapshot is sealed under it, withheld when that is taken down, none where the link ended
 * without one.
 */
function permalinkState(
  link: LinkRow | undefined,
  withheld: Withheld | undefined,
): 'reserved' | 'kept' | 'withheld' | 'none' {
  if (withheld !== undefined) return 'withheld'
  if (link?.archived === true) return 'kept'
  return link?.state === 'done' ? 'none' : 'reserved'
}
