/** What is watched, as the store keeps it, and the job that looks again when its day has come. */
import {
  canonicalJson,
  compactTime,
  nextLookOf,
  watchKey,
  type Watch,
  type WatchRecord,
} from '../../citations/index.ts'
import { PortFault, type Clock, type EvidenceStore, type Job, type Queue, type Random } from '../ports.ts'
import { readAll } from './objects.ts'
import { isRemoved } from './removal.ts'

export interface WatchWanted {
  /** Whole days; null ends the watch. */
  readonly every: number | null
  /** Where changes are told; null tells nobody. */
  readonly webhook: string | null
}

export interface WatchPorts {
  readonly store: EvidenceStore
  readonly queue: Pick<Queue, 'send'>
  readonly clock: Clock
  readonly random: Random
}

const LONGEST = 64 * 1024
const SECRET_BYTES = 24
const TRIES = 100

/** Null for a document that is not watched, or not any more. */
export async function watchOf(store: EvidenceStore, document: string): Promise<Watch | null> {
  const { record } = await readRecord(store, document)
  return record !== null && isKept(record) ? record : null
}

/** Sets, changes or ends a watch, and sends its first job. With a webhook a new secret is made each time. */
export async function setWatch(
  ports: WatchPorts,
  document: string,
  { every, webhook }: WatchWanted,
): Promise<Watch | null> {
  const { store, clock, random, queue } = ports
  const record: WatchRecord = {
    format: 'ibid-watch/1',
    document,
    every,
    since: clock.now().toISOString(),
    webhook: every === null || webhook === null ? null : { url: webhook, secret: secretOf(random) },
  }
  await replace(store, record)
  // Its removal was ordered meanwhile, and may be past the place where this was to be erased.
  if (await isRemoved(store, document)) {
    await store.erase(watchKey(document))
    return null
  }
  if (!isKept(record)) return null
  await queue.send([watchJob(record, clock.now())])
  return record
}

/** The receiver wants to hear no more: the watch goes on and tells nobody. Whoever set it anew meanwhile is heard instead. */
export async function endWebhook(store: EvidenceStore, { document, since }: Watch): Promise<void> {
  const { record, version } = await readRecord(store, document)
  if (record === null || record.since !== since) return
  const key = watchKey(document)
  const bytes = new TextEncoder().encode(canonicalJson({ ...record, webhook: null }))
  if ((await store.swap(key, bytes, version)) === 'swapped') return
  throw new PortFault('EvidenceStore', 'busy', `${key} was changed by others`, { retryable: true })
}

/** Every watch that is kept, with its next job: sent again at each start, so that a database that was lost loses no watch. */
export async function resendWatches(
  { store, queue, clock }: Pick<WatchPorts, 'store' | 'queue' | 'clock'>,
  onFault: (fault: unknown) => void = () => {},
): Promise<number> {
  let sent = 0
  const unread = (fault: unknown) => {
    onFault(fault)
    return { record: null }
  }
  for await (const { key } of store.list('watches/')) {
    // One that cannot be read keeps no other from being sent, and no service from starting.
    const { record } = await readRecord(store, key.slice('watches/'.length, -'.json'.length)).catch(unread)
    if (record === null || !isKept(record)) continue
    await queue.send([watchJob(record, clock.now())])
    sent += 1
  }
  return sent
}

/** The job of the next day after `now`. Its key names the watch and the day: a watch that was set anew has jobs of its own. */
export function watchJob(watch: Watch, now: Date): Job {
  const due = nextLookOf(watch, now)
  const { document, since } = watch
  return {
    name: 'watch',
    key: `due/${document}/${compactTime(new Date(since))}/${compactTime(due)}`,
    data: { what: 'due', document, since, due: due.toISOString() },
    after: Math.max(0, Math.ceil((due.getTime() - now.getTime()) / 1000)),
  }
}

/** Sent when a run closes: whoever wants to know is told, and what failed is looked at again in some days. */
export function closedJob(document: string, run: string): Job {
  return { name: 'watch', key: `closed/${run}`, data: { what: 'closed', document, run } }
}

/** Plans strikes alone: for a run that closed long ago, of which a new database knows no job. */
export function planJob(document: string, run: string): Job {
  return { name: 'watch', key: `plan/${run}`, data: { what: 'plan', document, run } }
}

/** Sends the next job of every watch. */
export const resendJob: Job = { name: 'watch', key: 'resend', data: { what: 'resend' } }

function isKept(record: WatchRecord): record is Watch {
  return record.every !== null
}

/** Standard Webhooks' form of a symmetric key. */
function secretOf(random: Random): string {
  return `whsec_${btoa(String.fromCharCode(...random.bytes(SECRET_BYTES)))}`
}

async function replace(store: EvidenceStore, record: WatchRecord): Promise<void> {
  const key = watchKey(record.document)
  const bytes = new TextEncoder().encode(canonicalJson(record))
  for (let tries = 0; tries < TRIES; tries++) {
    const { version } = await readRecord(store, record.document)
    if ((await store.swap(key, bytes, version)) === 'swapped') return
  }
  throw new PortFault('EvidenceStore', 'busy', `${key} is changed by others all the time`, {
    retryable: true,
  })
}

async function readRecord(
  store: EvidenceStore,
  document: string,
): Promise<{ readonly record: WatchRecord | null; readonly version: string | null }> {
  const key = watchKey(document)
  const stored = await store.read(key)
  if (stored === null) return { record: null, version: null }
  const bytes = await readAll(key, stored, LONGEST)
  // oxlint-disable-next-line no-unsafe-type-assertion -- our own record, replaced whole or not at all
  const record = JSON.parse(new TextDecoder().decode(bytes)) as WatchRecord
  return { record, version: stored.version }
}
