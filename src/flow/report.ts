/** Tells what was found: joins a run's records into the Report, and closes the run when its last link has ended. */
import {
  buildReport,
  documentKey,
  manifestKey,
  measuredJson,
  observationKey,
  reportLink,
  runKey,
  type Extraction,
  type ObservationRecord,
  type Report,
  type ReportLink,
  type RunRecord,
} from '../../citations/index.ts'
import { runEnded, type Log } from '../events.ts'
import type { Catalog, Clock, EvidenceStore, Job, LinkRow } from '../ports.ts'
import { putJson, readJson } from './objects.ts'
import { withheldAmong } from './standing.ts'

/** Closes the run if every link has ended; safe to repeat. The report is kept as it stood then. `jobs` are sent with the close, once. */
export async function closeRun(
  ports: { store: EvidenceStore; catalog: Catalog; clock: Clock; log?: Log },
  input: { document: string; run: string },
  jobs: readonly Job[] = [],
): Promise<boolean> {
  const closed = await ports.catalog.finishRun(input.document, input.run, jobs)
  if (closed && ports.log !== undefined)
    runEnded(ports.log, (await ports.catalog.links(input.run)).map(ended))
  if (!closed && !(await isOver(ports.catalog, input))) return false
  const report = await keptReport(ports, input)
  if (report !== null) await putJson(ports.store, runKey(input.run, 'report.json'), report, measuredJson)
  return true
}

function ended({ verdict, problem }: LinkRow): Parameters<typeof runEnded>[1][number] {
  const { outcome, verdict: word } = verdict ?? { outcome: 'unsure', verdict: 'not-checked' }
  return { outcome, verdict: word, failed: problem !== null }
}

/** Closed before, or followed by another run, which begins when one is closed. */
async function isOver(
  catalog: Catalog,
  { document, run }: { document: string; run: string },
): Promise<boolean> {
  const row = await catalog.document(document)
  if (row === null || row.run === null) return false
  return row.run !== run || row.state === 'done'
}

/**
 * The report as it stands now, from the store alone; null before extraction. Unseen links are `not-checked` yet. What was taken
 * down since is marked at every reading, so that the kept report is never behind an order and never written again.
 */
export async function reportOf(
  ports: { store: EvidenceStore; clock: Clock },
  input: { document: string; run: string },
): Promise<Report | null> {
  const report = await keptReport(ports, input)
  if (report === null) return null
  const snapshots = report.links.flatMap(({ snapshot }) => (snapshot === null ? [] : [snapshot]))
  const taken = await withheldAmong(ports.store, snapshots)
  if (taken.size === 0) return report
  const links = report.links.map((link) => {
    const withheld = taken.get(link.snapshot ?? '')
    return withheld === undefined ? link : { ...link, withheld }
  })
  return { ...report, links }
}

/** As it was kept when the run closed, else put together from what is in. */
async function keptReport(
  ports: { store: EvidenceStore; clock: Clock },
  input: { document: string; run: string },
): Promise<Report | null> {
  const kept = await readJson<Report>(ports.store, runKey(input.run, 'report.json'))
  if (kept !== null) return kept
  const extraction = await readJson<Extraction>(ports.store, documentKey(input.document, 'extraction.json'))
  const run = await readJson<RunRecord>(ports.store, runKey(input.run, 'run.json'))
  if (extraction === null || run === null) return null
  const links: ReportLink[] = []
  for (const link of run.links) {
    const seen = await readJson<ObservationRecord>(
      ports.store,
      observationKey(link.seen ?? run.run, link.key),
    )
    if (seen === null) continue
    const isKept = link.kept !== undefined || (await ports.store.head(manifestKey(link.snapshot))) !== null
    const lookedAt = link.seen === undefined ? {} : { lookedAt: seen.observation.finishedAt }
    links.push(reportLink({ ...link, ...seen, ...lookedAt, snapshot: isKept ? link.snapshot : null }))
  }
  const facts = {
    id: run.run,
    startedAt: run.startedAt,
    finishedAt: ports.clock.now().toISOString(),
    version: run.version,
    complete: links.length === run.links.length && links.every((link) => link.verdict !== 'not-checked'),
    vantage: run.vantage,
    class: run.class,
  }
  return buildReport(facts, extraction, links)
}
