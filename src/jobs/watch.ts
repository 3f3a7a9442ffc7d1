/**
 * Looking again by itself: after a run, what failed is due once more some days later (strikes); what is watched, on its days. One job
 * name for all of it: a run that has closed, strikes that are due, a day that has come.
 */
import {
  anotherLookAt,
  compactTime,
  isOwedAnotherLook,
  observationKey,
  runKey,
  type ObservationRecord,
  type Policy,
  type RunRecord,
} from '../../citations/index.ts'
import { lookAgain, type AgainPorts } from '../flow/again.ts'
import type { RunSetting } from '../flow/extract.ts'
import { readJson } from '../flow/objects.ts'
import { closeRun } from '../flow/report.ts'
import { resendWatches, watchJob, watchOf } from '../flow/watch.ts'
import type { Job, Queue } from '../ports.ts'

export interface LookingAgainPorts extends AgainPorts {
  readonly queue: Pick<Queue, 'send'>
}
export interface LookingAgain {
  readonly setting: RunSetting
  readonly policy: Policy
  /** How many runs in a row the service makes by itself after one that somebody asked for; 0 makes none. */
  readonly strikes: number
}

/** Carries out a job of the name `watch`. Safe to repeat at any point. */
export async function lookAgainByItself(
  ports: LookingAgainPorts,
  how: LookingAgain,
  job: Job,
): Promise<void> {
  const { what = '', document = '', run = '' } = job.data
  if (what === 'closed') await afterRun(ports, how, { document, run })
  if (what === 'plan') await plan(ports, how, { document, run })
  if (what === 'resend') await resendWatches(ports)
  if (what === 'strikes') await strike(ports, how, { document, run })
  if (what === 'due') await lookOnItsDay(ports, how, job)
}

interface OfRun {
  readonly document: string
  readonly run: string
}

/** Whoever wants to know hears of it, and what failed is looked at again in some days. */
async function afterRun(ports: LookingAgainPorts, how: LookingAgain, of: OfRun): Promise<void> {
  const { store, queue } = ports
  const { document, run } = of
  // Whoever is told of the run finds its report kept.
  await closeRun(ports, of)
  const { before } = (await readJson<RunRecord>(store, runKey(run, 'run.json'))) ?? {}
  const webhook = (await watchOf(store, document))?.webhook ?? null
  if (before !== undefined && webhook !== null)
    await queue.send([{ name: 'notify', key: run, data: { document, run, before } }])
  await plan(ports, how, of)
}

/** Sends the job for the strikes that a run leaves to be made. */
async function plan(
  ports: LookingAgainPorts,
  { policy, strikes }: LookingAgain,
  { run }: OfRun,
): Promise<void> {
  const record = await readJson<RunRecord>(ports.store, runKey(run, 'run.json'))
  if (record === null || (record.strike ?? 0) >= strikes) return
  const due = await strikesOf(ports, record, policy)
  if (due !== null) await ports.queue.send([due.job])
}

/** What is owed another look, and the job for it; null where nothing is. */
async function strikesOf(
  { store, catalog, clock }: Pick<LookingAgainPorts, 'store' | 'catalog' | 'clock'>,
  { run, document, links }: RunRecord,
  policy: Policy,
): Promise<{ readonly job: Job; readonly links: ReadonlySet<string> } | null> {
  const rows = new Map((await catalog.links(run)).map((row) => [row.key, row]))
  const owed = new Set<string>()
  let due = 0
  for (const { key, seen } of links) {
    const verdict = rows.get(key)?.verdict ?? null
    if (verdict === null || !isOwedAnotherLook(verdict, policy)) continue
    const looked = await readJson<ObservationRecord>(store, observationKey(seen ?? run, key))
    if (looked === null) continue
    owed.add(key)
    // One run for all of them, when the last may count.
    due = Math.max(due, anotherLookAt(looked.observation.finishedAt, verdict, policy).getTime())
  }
  if (owed.size === 0) return null
  const after = Math.max(0, Math.ceil((due - clock.now().getTime()) / 1000))
  return {
    job: { name: 'watch', key: `strikes/${run}`, data: { what: 'strikes', document, run }, after },
    links: owed,
  }
}

/** Begins the next run with those links alone, unless somebody has looked since. */
async function strike(
  ports: LookingAgainPorts,
  { policy, strikes, setting }: LookingAgain,
  { document, run }: OfRun,
): Promise<void> {
  const record = await readJson<RunRecord>(ports.store, runKey(run, 'run.json'))
  if (record === null || (record.strike ?? 0) >= strikes) return
  const owed = await strikesOf(ports, record, policy)
  if (owed === null) return
  const count = (record.strike ?? 0) + 1
  await lookAgain(ports, { document, before: run, setting, only: owed.links, strike: count })
}

/** How long a day waits for strikes that are under way, and how often. */
const LATER_SECONDS = 600
const LATER_TIMES = 100

/** The next day's job goes out first: whatever happens to this one, the watch goes on. */
async function lookOnItsDay(ports: LookingAgainPorts, { setting }: LookingAgain, job: Job): Promise<void> {
  const { store, catalog, clock, queue } = ports
  const { document = '', since = '', due = '' } = job.data
  const watch = await watchOf(store, document)
  // Ended, or set anew: then another job carries it on.
  if (watch === null || watch.since !== since) return
  const now = clock.now().getTime()
  // The database's clock may be ahead of ours: the day that has come is not the next one.
  await queue.send([watchJob(watch, new Date(Math.max(now, Date.parse(due))))])
  const row = await catalog.document(document)
  if (row === null || row.run === null) return
  const record = await readJson<RunRecord>(store, runKey(row.run, 'run.json'))
  if (record === null) return
  const isWhole = record.strike === undefined
  if (isWhole && (row.state === 'checking' || Date.parse(record.startedAt) >= Date.parse(due))) return
  if ((await lookAgain(ports, { document, before: row.run, setting })) !== null) return
  // Strikes, which look at a few links alone, are no reason to miss a day.
  const times = Number(job.data['times'] ?? 0) + 1
  if (times > LATER_TIMES) return
  const key = `due/${document}/${compactTime(new Date(due))}/later${times}`
  await queue.send([
    { name: 'watch', key, data: { ...job.data, times: String(times) }, after: LATER_SECONDS },
  ])
}
