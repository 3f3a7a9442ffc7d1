/**
 * Tells a watched document's webhook what a run found changed. Each try is a job of its own, so that a receiver may be away for days;
 * what is told is made of the two reports, so it is the same at each try.
 */
import { documentChanged, type DocumentChanged } from '../../citations/index.ts'
import type { Egress } from '../egress/egress.ts'
import { webhookTold, type Log } from '../events.ts'
import { reportOf } from '../flow/report.ts'
import { endWebhook, watchOf } from '../flow/watch.ts'
import type { Clock, EvidenceStore, Job, Queue } from '../ports.ts'
import { postWebhook } from './post-webhook.ts'
import { webhookHeaders } from './sign-webhook.ts'

export interface NotifyPorts {
  readonly store: EvidenceStore
  readonly queue: Pick<Queue, 'send'>
  readonly clock: Clock
  readonly log: Log
  readonly egress: () => Promise<Egress>
  readonly userAgent: string
}

/** Seconds before the second and each further try, as Standard Webhooks advises: three days in all. */
const WAITS = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]

/** Carries out a job of the name `notify`. Safe to repeat: the receiver knows a message by its id. */
export async function notify(
  ports: NotifyPorts,
  job: Job,
  { signal, waits = WAITS }: { signal: AbortSignal; waits?: readonly number[] },
): Promise<void> {
  const { document = '', run = '', before = '' } = job.data
  // Read at each try: whoever ended the watch, or set another webhook, is obeyed at once.
  const watch = await watchOf(ports.store, document)
  if (watch === null || watch.webhook === null) return
  const message = await messageOf(ports, { document, run, before })
  if (message === null) return
  const { url, secret } = watch.webhook
  const body = JSON.stringify(message)
  const headers = {
    'content-type': 'application/json',
    'user-agent': ports.userAgent,
    ...webhookHeaders(secret, { id: `msg_${run}`, at: ports.clock.now(), body }),
  }
  const { kind, reason } = await postWebhook(await ports.egress(), { url, headers, body }, { signal })
  const tries = Number(job.data['tries'] ?? 0) + 1
  const after = kind === 'again' ? waits[tries - 1] : undefined
  if (kind === 'gone') await endWebhook(ports.store, watch)
  if (after !== undefined) await ports.queue.send([nextTry(job, tries, after)])
  const outcome = kind === 'again' && after === undefined ? 'given-up' : kind
  webhookTold(ports.log, { run, outcome, reason, tries })
}

/** Null where nothing changed, or where a report is gone with its document. */
async function messageOf(
  ports: Pick<NotifyPorts, 'store' | 'clock'>,
  { document, run, before }: { document: string; run: string; before: string },
): Promise<DocumentChanged | null> {
  const earlier = await reportOf(ports, { document, run: before })
  const now = await reportOf(ports, { document, run })
  return earlier === null || now === null ? null : documentChanged(document, earlier, now)
}

/** Under a key of its own: the job that sends it is still running under the other. */
function nextTry({ name, data }: Job, tries: number, after: number): Job {
  return { name, key: `${data['run'] ?? ''}/${tries}`, data: { ...data, tries: String(tries) }, after }
}
