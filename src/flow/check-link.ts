/** Looks at one link of a run and keeps what was seen: one final observation per link and run, whatever dies. */
import {
  captureKind,
  earlierPage,
  isWorthCapturing,
  judge,
  observationKey,
  type EarlierPage,
  type Means,
  type Observation,
  type ObservationRecord,
  type Policy,
  type Verdict,
} from '../../citations/index.ts'
import type { Archives, Catalog, Clock, EvidenceStore, Looks, Probe, Viewer } from '../ports.ts'
import { check, type LaneOptions } from './check.ts'
import type { RunSetting } from './extract.ts'
import { readJson, settleJson } from './objects.ts'
import { linkJob, reportJob, type LinkTask } from './task.ts'

export interface CheckLinkPorts {
  readonly probe: Probe
  /** Absent or null: no second opinion by a browser. */
  readonly viewer?: Viewer | null
  /** Looks kept from earlier runs; absent or null: none. */
  readonly looks?: Looks | null
  /** Asked for copies of what is broken; absent or null: nobody is asked. */
  readonly copies?: Archives | null
  readonly clock: Clock
  readonly store: EvidenceStore
  readonly catalog: Catalog
}

/**
 * Asks, judges and commits. `capture` says whether the run records what answers; what an earlier run has sealed stays as it is, and
 * is compared with. `deadlineIsFinal`: a run that may not
 * be resumed keeps `not-checked` as its answer; a service that is stopping throws instead and looks again later.
 */
export async function checkLink(
  ports: CheckLinkPorts,
  input: { task: LinkTask; policy: Policy; means?: Means; capture: boolean; deadlineIsFinal: boolean },
  options: LaneOptions,
): Promise<{ record: ObservationRecord; capture: 'page' | 'file' | null }> {
  const { task } = input
  const record = await observeOnce(ports, input, options)
  const wanted = input.capture && task.kept === undefined && isWorthCapturing(record.observation)
  const kind = wanted ? captureKind(record.observation) : null
  const next =
    kind === null ? reportJob(task.document, task.run, task.link) : linkJob('capture', task, { kind })
  const { finishedAt: at, vantage } = record.observation
  const look = { at, vantage }
  const change = { state: kind === null ? 'done' : 'checked', verdict: record.verdict, look } as const
  await ports.catalog.advanceLink(task.run, task.link, change, [next])
  return { record, capture: kind }
}

/**
 * Ends a link that our own faults kept us from looking at, every time: `not-checked`, with that reason. Nobody is told
 * that the link is dead, and the document comes to its end.
 */
export async function endUnseen(
  ports: Pick<CheckLinkPorts, 'store' | 'catalog' | 'clock'>,
  input: { task: LinkTask; policy: Policy; setting: RunSetting },
): Promise<void> {
  const { task, policy, setting } = input
  const now = ports.clock.now().toISOString()
  const observation: Observation = {
    version: 1,
    url: task.url,
    startedAt: now,
    finishedAt: now,
    class: setting.class,
    vantage: setting.vantage,
    attempts: [],
    notChecked: ownFault,
  }
  const record = await settleJson<ObservationRecord>(ports.store, observationKey(task.run, task.link), {
    format: 'ibid-observation/1',
    run: task.run,
    link: task.link,
    observation,
    verdict: judge(observation, policy),
  })
  await ports.catalog.advanceLink(task.run, task.link, { state: 'done', verdict: record.verdict }, [
    reportJob(task.document, task.run, task.link),
  ])
}

/** Why a link was not looked at, where nobody but us is to blame: such a look counts in no history. */
export const ownFault = 'a fault of our own'

/** Looks further back can only agree with what these already say. */
const HISTORY = 50

/** What a run that says nothing of it may do. */
const usualMeans: Means = { browser: 'auto', quiet: false }

async function observeOnce(
  ports: CheckLinkPorts,
  input: { task: LinkTask; policy: Policy; means?: Means; deadlineIsFinal: boolean },
  options: LaneOptions,
): Promise<ObservationRecord> {
  const { task, policy } = input
  const key = observationKey(task.run, task.link)
  const earlier = await readJson<ObservationRecord>(ports.store, key)
  if (earlier !== null) return earlier
  const acceptLanguage = task.acceptLanguage === '' ? null : task.acceptLanguage
  const means = input.means ?? usualMeans
  const { probe, viewer = null, looks = null } = ports
  const past = {
    history: await ports.catalog.looks(task.url, HISTORY),
    page: await pageKept(ports.store, task, policy),
  }
  const seen = await check(
    { probe, viewer, looks },
    { url: task.url, policy, means, acceptLanguage, past },
    options,
  )
  if (!input.deadlineIsFinal) options.signal.throwIfAborted()
  return settleJson<ObservationRecord>(ports.store, key, {
    format: 'ibid-observation/1',
    run: task.run,
    link: task.link,
    ...seen,
    ...(await copiesOf(ports.copies ?? null, task, seen.verdict, options)),
  })
}

/** The page that the link's snapshot holds, as the look saw it that had it captured. */
async function pageKept(
  store: EvidenceStore,
  { kept, link }: LinkTask,
  policy: Policy,
): Promise<EarlierPage | null> {
  const seen =
    kept === undefined ? null : await readJson<ObservationRecord>(store, observationKey(kept, link))
  return seen === null ? null : earlierPage(seen, policy)
}

/** Offered beside a broken link: one copy that was looked at is a fix, more would be a list nobody reads. */
const COPIES = 1

/** What others keep of a broken link, closest to the day its citation tells. Looked for outside the lane. */
async function copiesOf(
  archives: Archives | null,
  task: LinkTask,
  verdict: Verdict,
  { signal, aside = (waiting) => waiting }: LaneOptions,
): Promise<Pick<ObservationRecord, 'archived'>> {
  if (archives === null || verdict.outcome !== 'broken' || signal.aborted) return {}
  const near = task.near === '' ? null : new Date(task.near)
  const archived = await aside(archives.find(task.url, { near, limit: COPIES, signal }))
  // A look-up that was cut off has not said that there is none.
  return archived.length === 0 && signal.aborted ? {} : { archived }
}
