/** What `check` and `archive` share: one extraction through the score, and what the command line adds to its report. */
import {
  defaultPolicy,
  Problem,
  reportLink,
  type Extraction,
  type ObservationRecord,
  type Remark,
  type Report,
  type ReportLink,
  type RunLink,
} from '../../citations/index.ts'
import type { Context } from '../context.ts'
import { run, type ArchivePorts, type Kept, type Unrecorded } from '../flow/run.ts'
import type { Catalog, EvidenceStore } from '../ports.ts'
import { clusterRemarks, finishReport, rememberLooks, unreachable, withIgnored } from './finish.ts'
import { placesIn } from '../web/place.ts'
import type { Printer } from './printer.ts'
import type { Asked } from './reading.ts'
import { progressOf } from './running.ts'
import type { RunSettings } from './settings.ts'
import { holdUndecided } from './undecided.ts'

/** One document, or several made one, through the score. Throws the document's own Problem where it cannot be read. */
export async function runDocument(
  context: Context,
  parts: { store: EvidenceStore; catalog: Catalog; archive: ArchivePorts | null },
  asked: Pick<Asked, 'document' | 'extraction' | 'sources' | 'remarks'>,
  settings: RunSettings,
  printer: Printer,
): Promise<{ document: string; report: Report; unrecorded: readonly Unrecorded[] }> {
  const { extraction } = asked
  const progress = progressOf(context, printer)
  const heard = listen({ extraction, settings, printer, places: placesIn(asked.sources) })
  try {
    const ended = await run(
      {
        ...context,
        ...parts,
        // What was read is not read again.
        extractor: { extract: async () => extraction },
        probe: await context.probe(),
        viewer: await context.viewer(),
        looks: await context.looks(settings),
        copies: settings.quiet || settings.rejudge ? null : await context.archives(),
      },
      {
        submission: { ...asked.document, publish: false, idempotencyKey: null },
        setting: await context.setting(),
        policy: defaultPolicy,
        means: { browser: context.config.IBID_BROWSER, quiet: settings.quiet },
        concurrency: settings.concurrency,
        captures: context.config.IBID_CAPTURES,
        onBegun: (links) => progress.total(links),
        onLink(link, seen, kept) {
          progress.link(heard.link(link, seen, kept).outcome)
        },
      },
      { signal: settings.signal },
    )
    if (ended !== null) return { ...ended, report: await heard.finish(ended.report, asked.remarks ?? []) }
  } finally {
    progress.end()
  }
  const [row] = await parts.catalog.documents({ limit: 1 })
  throw new Problem(
    'unreadable-document',
    row?.problem ?? `Expected a document, found "${asked.document.name}" unreadable.`,
  )
}

interface Listening {
  readonly extraction: Extraction
  readonly settings: RunSettings
  readonly printer: Printer
  readonly places: ReturnType<typeof placesIn>
}

/** Keeps each link as it is decided, and prints it where the format is one of lines. */
function listen({ extraction, settings, printer, places }: Listening) {
  const { ignoring } = settings
  const looks = rememberLooks()
  const lines = new Map<string, ReportLink>()
  const undecided = holdUndecided(looks, defaultPolicy, (line, at) => printer.link(line, at))
  let told = Promise.resolve()
  return {
    link(link: RunLink, seen: ObservationRecord, kept: Kept): ReportLink {
      const snapshot = kept.kind === 'kept' ? link.snapshot : null
      const line = withIgnored(reportLink({ ...link, ...seen, snapshot }), ignoring)
      const fact = looks.add(link.url, seen)
      lines.set(link.url, line)
      if (printer.lineByLine) told = told.then(() => undecided.add(line, fact, places(line)))
      // A standard output that is gone is told when the run ends.
      told.catch(() => {})
      return line
    },
    async finish(report: Report, unread: readonly Remark[]): Promise<Report> {
      await told
      await undecided.end()
      const clusters = looks.clusters(defaultPolicy)
      const links = report.links.map((kept) => {
        const line = lines.get(kept.url) ?? withIgnored(kept, ignoring)
        const cluster = clusters.find(({ urls }) => urls.has(line.url))?.cluster
        return cluster === undefined ? line : unreachable(line, cluster)
      })
      const remarks = [...clusterRemarks(clusters), ...(ignoring?.remarks ?? []), ...unread]
      return finishReport(report.run, extraction, links, remarks)
    },
  }
}
