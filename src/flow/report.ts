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
import type { Catalog, Clock, EvidenceStore } from '../ports.ts'
import { putJson, readJson } from './objects.ts'
import { withheldAmong } from './standing.ts'

/** Closes the run if every link has ended; safe to repeat. The report is kept as it stood then. */
export async function closeRun(
  ports: { store: EvidenceStore; catalog: Catalog; clock: Clock },
  input: { document: string; run: string },
): Promise<boolean> {
  const closed = await ports.catalog.finishRun(input.document, input.run)
  if (!closed && (await ports.catalog.document(input.document))?.state !== 'done') return false
  const report = await keptReport(ports, input)
  if (report !== null) await putJson(ports.store, runKey(input.run, 'report.json'), report, measuredJson)
  return true
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
    const seen = await readJson<ObservationRecord>(ports.store, observationKey(run.run, link.key))
    if (seen === null) continue
    const snapshot = (await ports.store.head(manifestKey(link.snapshot))) === null ? null : link.snapshot
    links.push(reportLink({ ...link, ...seen, snapshot }))
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
