/** Looks at one link of a run and keeps what was seen: one final observation per link and run, whatever dies. */
import {
  captureKind,
  isWorthCapturing,
  judge,
  observationKey,
  type Observation,
  type ObservationRecord,
  type Policy,
} from '../../citations/index.ts'
import type { Catalog, Clock, EvidenceStore, Probe } from '../ports.ts'
import { check } from './check.ts'
import type { RunSetting } from './extract.ts'
import { readJson, settleJson } from './objects.ts'
import { linkJob, reportJob, type LinkTask } from './task.ts'

export interface CheckLinkPorts {
  readonly probe: Probe
  readonly clock: Clock
  readonly store: EvidenceStore
  readonly catalog: Catalog
}

/**
 * Asks, judges and commits. `capture` says whether the run records what answers. `deadlineIsFinal`: a run that may not
 * be resumed keeps `not-checked` as its answer; a service that is stopping throws instead and looks again later.
 */
export async function checkLink(
  ports: CheckLinkPorts,
  input: { task: LinkTask; policy: Policy; capture: boolean; deadlineIsFinal: boolean },
  options: { signal: AbortSignal },
): Promise<{ record: ObservationRecord; capture: 'page' | 'file' | null }> {
  const { task } = input
  const record = await observeOnce(ports, input, options)
  const wanted = input.capture && isWorthCapturing(record.observation)
  const kind = wanted ? captureKind(record.observation) : null
  const next =
    kind === null ? reportJob(task.document, task.run, task.link) : linkJob('capture', task, { kind })
  const change = { state: kind === null ? 'done' : 'checked', verdict: record.verdict } as const
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
    notChecked: 'a fault of our own',
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

async function observeOnce(
  ports: CheckLinkPorts,
  input: { task: LinkTask; policy: Policy; deadlineIsFinal: boolean },
  { signal }: { signal: AbortSignal },
): Promise<ObservationRecord> {
  const { task, policy } = input
  const key = observationKey(task.run, task.link)
  const earlier = await readJson<ObservationRecord>(ports.store, key)
  if (earlier !== null) return earlier
  const acceptLanguage = task.acceptLanguage === '' ? null : task.acceptLanguage
  const seen = await check(ports, { url: task.url, policy, acceptLanguage }, { signal })
  if (!input.deadlineIsFinal) signal.throwIfAborted()
  return settleJson<ObservationRecord>(ports.store, key, {
    format: 'ibid-observation/1',
    run: task.run,
    link: task.link,
    ...seen,
  })
}
