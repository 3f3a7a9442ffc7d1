/**
 * Looks at a document again: another run under an id of its own, in the store before the catalog hears of it. Permalinks stay what they
 * are: what is sealed is looked at and never captured again, what is not may be captured now under the id that waits for it.
 */
import {
  idBytes,
  idFromBytes,
  reservedRunKey,
  runKey,
  type ReservedRun,
  type RunLink,
  type RunRecord,
} from '../../citations/index.ts'
import {
  PortFault,
  type Catalog,
  type Clock,
  type EvidenceStore,
  type LinkRow,
  type NewLink,
  type Random,
} from '../ports.ts'
import type { RunSetting } from './extract.ts'
import { readJson, settleJson } from './objects.ts'
import { linkJob, reportJob, taskOf } from './task.ts'

export interface AgainPorts {
  readonly store: EvidenceStore
  readonly catalog: Catalog
  readonly clock: Clock
  readonly random: Random
}

export interface Again {
  readonly document: string
  /** The run that is over; whoever finds another in its place begins nothing. */
  readonly before: string
  readonly setting: RunSetting
  /** Only these links are looked at; what was seen of the others stands. Absent: all are. */
  readonly only?: ReadonlySet<string>
  /** How many runs in a row the service has made by itself, this one included. */
  readonly strike?: number
}

/** Begins the run that comes after `before`; null where that is not over, or another was quicker. Safe to repeat at any point. */
export async function lookAgain(ports: AgainPorts, input: Again): Promise<RunRecord | null> {
  const { store, catalog } = ports
  const { document, before } = input
  const row = await catalog.document(document)
  if (row?.state !== 'done' || row.run !== before) return null
  const earlier = await readJson<RunRecord>(store, runKey(before, 'run.json'))
  if (earlier === null) {
    throw new PortFault('EvidenceStore', 'missing', `run ${before} is not in the store`, { retryable: false })
  }
  const rows = new Map((await catalog.links(before)).map((link) => [link.key, link]))
  const run = await openRun(ports, input, earlier, rows)
  const links = run.links.map((link) => newLink(link, rows.get(link.key) ?? null))
  const wanted = run.links.filter(({ seen }) => seen === undefined)
  const jobs = wanted.map((link) => linkJob('check', taskOf(run, link, row.publish)))
  const first = jobs.length > 0 ? jobs : [reportJob(document, run.run, 'none')]
  return (await catalog.beginAgain(document, { before, run: run.run }, links, first)) ? run : null
}

/** The row a link begins with. `carried` is what was seen of it, for a link that is not looked at in this run. */
export function newLink(
  { key, url, citations, snapshot, kept, seen }: RunLink,
  carried: Pick<LinkRow, 'verdict' | 'problem'> | null,
): NewLink {
  const archived = kept !== undefined
  const link = { key, url, citations, snapshot, archived }
  if (seen === undefined) return link
  return { ...link, carried: { verdict: carried?.verdict ?? null, problem: carried?.problem ?? null } }
}

/** Of two who want the next run at once, both write and begin the same one. */
async function openRun(
  { store, clock, random }: AgainPorts,
  { document, setting, only, strike }: Again,
  earlier: RunRecord,
  rows: ReadonlyMap<string, LinkRow>,
): Promise<RunRecord> {
  const number = (earlier.number ?? 1) + 1
  const { run } = await settleJson<ReservedRun>(store, reservedRunKey(document, number), {
    format: 'ibid-reserved-run/1',
    run: idFromBytes(random.bytes(idBytes)),
  })
  const key = runKey(run, 'run.json')
  const begun = await readJson<RunRecord>(store, key)
  if (begun !== null) return begun
  return settleJson<RunRecord>(store, key, {
    format: 'ibid-run/1',
    run,
    document,
    startedAt: clock.now().toISOString(),
    ...setting,
    language: earlier.language,
    ...(earlier.looksOnly === undefined ? {} : { looksOnly: earlier.looksOnly }),
    number,
    before: earlier.run,
    ...(strike === undefined ? {} : { strike }),
    links: earlier.links.map(({ kept, seen, ...link }) => {
      const sealedIn = kept ?? (rows.get(link.key)?.archived === true ? earlier.run : null)
      const seenIn = only === undefined || only.has(link.key) ? null : (seen ?? earlier.run)
      return {
        ...link,
        ...(sealedIn === null ? {} : { kept: sealedIn }),
        ...(seenIn === null ? {} : { seen: seenIn }),
      }
    }),
  })
}
