/**
 * The score: a document played through every stage in order. Read this file first. The CLI runs it in one process; the
 * service runs the same stages one job at a time (work.ts), each picking up where the last commit left it.
 */
import {
  Problem,
  siblingFragments,
  type Means,
  type ObservationRecord,
  type Policy,
  type Report,
  type RunLink,
} from '../../citations/index.ts'
import { captureLink, endWithoutSnapshot, type CapturePorts } from './capture.ts'
import { checkLink, type CheckLinkPorts } from './check-link.ts'
import { eachOf, turnstile } from './each-of.ts'
import { quietly } from './quiet.ts'
import { extractDocument, type ExtractPorts, type RunSetting } from './extract.ts'
import { closeRun, reportOf } from './report.ts'
import { sealLink, type SealPorts } from './seal.ts'
import { stampSnapshot } from './stamp.ts'
import { submit, type Submission, type SubmitPorts } from './submit.ts'
import { taskOf } from './task.ts'

export type RunPorts = SubmitPorts & ExtractPorts & CheckLinkPorts & { readonly archive: ArchivePorts | null }
/** What capturing and sealing need; null for a run that only looks. */
export type ArchivePorts = Pick<CapturePorts, 'capturer' | 'floor' | 'network'> &
  Pick<SealPorts, 'witness' | 'workshop' | 'timestamps' | 'logging'>

export interface RunInput {
  readonly submission: Submission
  readonly setting: RunSetting
  readonly policy: Policy
  /** What may be asked beside the cited links; without it what usual runs may. */
  readonly means?: Means
  /** Links under way at once, and pages captured at once. */
  readonly concurrency: number
  readonly captures: number
  /** Hears how many links there are, before the first is asked for. */
  readonly onBegun?: (links: number) => void
  /** Hears of each link when its fate is known. */
  readonly onLink: (link: RunLink, seen: ObservationRecord, snapshot: Kept) => void
}

/** Whether a snapshot was kept, was not due, or could not be made and why. */
export type Kept = { readonly kind: 'kept' | 'none' } | { readonly kind: 'failed'; readonly reason: string }

/** A source that answered and of which nothing is kept, by a fault of ours. */
export interface Unrecorded {
  readonly url: string
  readonly reason: string
}

/** Null when the document could not be read; its row then says why. */
export async function run(
  ports: RunPorts,
  input: RunInput,
  options: { signal: AbortSignal },
): Promise<{ document: string; report: Report; unrecorded: readonly Unrecorded[] } | null> {
  const { id: document } = await submit(ports, input.submission)
  const begun = await extractDocument(ports, { document, setting: input.setting })
  if (begun === null) return null
  input.onBegun?.(begun.run.links.length)
  const capturing = turnstile(input.captures)
  const siblings = siblingFragments(begun.run.links.map(({ url }) => url))
  const unrecorded: Unrecorded[] = []
  const { links, run: seed } = begun.run
  const visits = input.means?.quiet === true ? quietly(links, { seed, ...options }) : links
  await eachOf(visits, input.concurrency, async (link, lane) => {
    const task = taskOf(begun.run, link, begun.publish)
    const { archive } = ports
    const { policy, means } = input
    const asked = { task, policy, ...(means === undefined ? {} : { means }) }
    const looking = { ...asked, capture: archive !== null, deadlineIsFinal: true }
    const { record, capture: kind } = await checkLink(ports, looking, {
      ...options,
      ...lane,
      fragments: siblings(link.url),
    })
    if (kind === null || archive === null) return input.onLink(link, record, { kind: 'none' })
    const problem = await capturing(async () => {
      try {
        const attempt = await captureLink({ ...ports, ...archive }, { task, kind }, options)
        await sealLink({ ...ports, ...archive }, { task, attempt })
        return null
      } catch (fault) {
        // A caller's mistake (no browser) would fail every page alike and is told once.
        if (fault instanceof Problem) throw fault
        // One page that cannot be recorded is told and does not cost the others; the next run tries again.
        const reason = `Nothing could be recorded: ${fault instanceof Error ? fault.message : String(fault)}`
        await endWithoutSnapshot(ports, { task, problem: reason })
        // What the caller's own deadline cut off is no fault of ours.
        if (!options.signal.aborted) unrecorded.push({ url: link.url, reason })
        return reason
      }
    })
    // Outside the turnstile: an authority that lets us wait keeps no page waiting.
    if (problem === null) await stampNow(ports.store, archive.timestamps, task.snapshot, options.signal)
    input.onLink(link, record, problem === null ? { kind: 'kept' } : { kind: 'failed', reason: problem })
  })
  await closeRun(ports, { document, run: begun.run.run })
  const report = await reportOf(ports, { document, run: begun.run.run })
  return report === null ? null : { document, report, unrecorded }
}

/** Once, while the run lasts: whoever does not answer stays `pending` in the receipt, and the next audit asks again. */
async function stampNow(
  store: RunPorts['store'],
  timestamps: ArchivePorts['timestamps'],
  snapshot: string,
  signal: AbortSignal,
): Promise<void> {
  if (timestamps === null) return
  // The seal stands whatever happens here; that its time is not proved yet is written in it.
  await stampSnapshot({ store, timestamps }, snapshot, { signal }).catch(() => [])
}
