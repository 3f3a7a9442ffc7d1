/** Which job calls which stage. Every stage is safe to repeat, so a job that died anywhere is simply run again. */
import { siblingFragments, type HeldNetwork, type Means, type Policy } from '../../citations/index.ts'
import { faultCaught, jobEnded, notStamped, type Log } from '../events.ts'
import type { Archives, Beacon, Capturer, Job, JobName, Probe, Queue, Timestamps, Viewer } from '../ports.ts'
import { captureLink, endWithoutSnapshot, type CapturePorts } from './capture.ts'
import { checkLink, endUnseen } from './check-link.ts'
import { noteFloor } from './floor.ts'
import { extractDocument, type ExtractPorts, type RunSetting } from './extract.ts'
import { closeRun } from './report.ts'
import { sealLink, type SealPorts } from './seal.ts'
import { stampJob, stampSnapshot } from './stamp.ts'
import { readTask } from './task.ts'
import { unlessRemoved } from './unless-removed.ts'
import { closedJob } from './watch.ts'

export interface WorkPorts extends ExtractPorts {
  readonly queue: Queue
  readonly log: Log
  probe(): Promise<Probe>
  /** Null where the configuration wants no browser's second opinion. */
  viewer(): Promise<Viewer | null>
  /** Null where nobody is to be asked for copies of what is broken. */
  archives(): Promise<Archives | null>
  capturer(): Promise<Capturer>
  /** Null where no public beacon is configured. */
  beacon(): Promise<Beacon | null>
  /** Which way captures go out; absent: it is held nowhere. */
  heldNetwork?(): Promise<HeldNetwork>
  sealing(): Promise<Pick<SealPorts, 'witness' | 'workshop' | 'timestamps' | 'logging'>>
  /** Null where no authority is to be asked for the time. */
  timestamps(): Promise<Timestamps | null>
}

/** `keeper` holds the key and seals; `browser` looks and captures and holds none (decisions 9). One process may be both. */
export type Role = 'keeper' | 'browser'

export type Handler = (job: Job, options: { signal: AbortSignal; lastTry: boolean }) => Promise<void>
export interface Stage {
  readonly role: Role
  readonly name: JobName
  readonly atOnce: number
  readonly handler: Handler
}

export async function startWork(
  ports: WorkPorts,
  input: {
    roles: readonly Role[]
    setting: RunSetting
    policy: Policy
    means: Means
    concurrency: number
    captures: number
    /** Jobs that are no stage of the flow. */
    others?: readonly Stage[]
  },
): Promise<void> {
  const { setting, policy, means } = input
  const siblingsOf = rememberSiblings(ports)
  const extract: Handler = async ({ data }) => {
    await extractDocument(ports, { document: data['document'] ?? '', setting })
  }
  const check: Handler = async ({ data }, { signal, lastTry }) => {
    const task = readTask(data)
    const looking = { task, policy, means, capture: task.looksOnly === undefined, deadlineIsFinal: false }
    await orAtLast(
      lastTry,
      signal,
      ports.log,
      async () => {
        const [probe, viewer] = [await ports.probe(), await ports.viewer()]
        const copies = await ports.archives()
        const fragments = (await siblingsOf(task.run))(task.url)
        await checkLink({ ...ports, probe, viewer, copies, looks: null }, looking, { signal, fragments })
      },
      () => endUnseen(ports, { task, policy, setting }),
    )
  }
  const capture: Handler = async ({ data }, { signal, lastTry }) => {
    const task = readTask(data)
    const kind = data['kind'] === 'file' ? 'file' : 'page'
    const problem = 'Nothing could be recorded: the capture failed every time.'
    await orAtLast(
      lastTry,
      signal,
      ports.log,
      async () => {
        const [capturer, beacon] = [await ports.capturer(), await ports.beacon()]
        const floor: CapturePorts['floor'] = (options) => noteFloor({ ...ports, beacon }, options)
        const network = await ports.heldNetwork?.()
        await captureLink({ ...ports, capturer, floor, network }, { task, kind }, { signal })
      },
      () => endWithoutSnapshot(ports, { task, problem }),
    )
  }
  const seal: Handler = async ({ data }, { signal, lastTry }) => {
    const task = readTask(data)
    const problem = 'What was recorded could not be sealed, so it is not kept as evidence.'
    await orAtLast(
      lastTry,
      signal,
      ports.log,
      async () => {
        await sealLink({ ...ports, ...(await ports.sealing()) }, { task, attempt: data['attempt'] ?? '' })
      },
      () => endWithoutSnapshot(ports, { task, problem }),
    )
  }
  const stamp: Handler = async ({ data }, { signal }) => {
    const timestamps = await ports.timestamps()
    const snapshot = data['snapshot'] ?? ''
    if (timestamps === null) return
    const owed = await stampSnapshot({ store: ports.store, timestamps }, snapshot, { signal })
    for (const { authority, reason } of owed) notStamped(ports.log, { snapshot, authority, reason })
    const again = owed.length === 0 ? null : stampJob(snapshot, Number(data['tries'] ?? 0) + 1)
    if (again !== null) await ports.queue.send([again])
  }
  const report: Handler = async ({ data }) => {
    const [document, run] = [data['document'] ?? '', data['run'] ?? '']
    await closeRun(ports, { document, run }, [closedJob(document, run)])
  }
  const stages: readonly Stage[] = [
    { role: 'keeper', name: 'extract', atOnce: 1, handler: extract },
    { role: 'browser', name: 'check', atOnce: input.concurrency, handler: check },
    { role: 'browser', name: 'capture', atOnce: input.captures, handler: capture },
    { role: 'keeper', name: 'seal', atOnce: 2, handler: seal },
    { role: 'keeper', name: 'report', atOnce: 1, handler: report },
    { role: 'keeper', name: 'stamp', atOnce: 2, handler: stamp },
    ...(input.others ?? []),
  ]
  // Only sealing makes snapshots, and only where it is done is there a key.
  const sealer = async () => (await ports.sealing()).witness
  const own = (name: JobName) => ({ ...ports, witness: name === 'seal' ? sealer : null })
  for (const { role, name, atOnce, handler } of stages) {
    if (input.roles.includes(role))
      await ports.queue.work(
        name,
        { concurrency: atOnce },
        told(ports.log, unlessRemoved(own(name), handler)),
      )
  }
}

type Siblings = ReturnType<typeof siblingFragments>
/** Runs whose jobs are pulled in turns; a run that comes back is read again. */
const RUNS_REMEMBERED = 16

/** Which links of a run are one page, read once for all its jobs. */
function rememberSiblings({ catalog }: Pick<WorkPorts, 'catalog'>): (run: string) => Promise<Siblings> {
  const known = new Map<string, Promise<Siblings>>()
  return (run) => {
    const siblings =
      known.get(run) ?? catalog.links(run).then((links) => siblingFragments(links.map(({ url }) => url)))
    known.delete(run)
    known.set(run, siblings)
    siblings.catch(() => known.delete(run))
    const [oldest] = known.keys()
    if (known.size > RUNS_REMEMBERED && oldest !== undefined) known.delete(oldest)
    return siblings
  }
}

/** A stage that fails at its last try ends its link honestly instead of leaving the document open for ever. */
async function orAtLast(
  lastTry: boolean,
  signal: AbortSignal,
  log: Log,
  work: () => Promise<void>,
  end: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (fault) {
    if (!lastTry || signal.aborted) throw fault
    faultCaught(log, 'last try', fault)
    await end()
  }
}

/** One wide line per job. */
function told(log: Log, handler: Handler): Handler {
  return async (job, options) => {
    const started = performance.now()
    const end = (outcome: 'done' | 'failed', reason: string | null) =>
      jobEnded(log, {
        name: job.name,
        key: job.key,
        milliseconds: Math.round(performance.now() - started),
        outcome,
        reason,
      })
    try {
      await handler(job, options)
      end('done', null)
    } catch (fault) {
      end('failed', fault instanceof Error ? fault.message : String(fault))
      throw fault
    }
  }
}
