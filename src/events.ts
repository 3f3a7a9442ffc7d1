/** One function per business event: a wide line of JSON on the log, and what is counted of it. Never a claim, a document's name or a secret. */
import type { Metrics } from './metrics.ts'

export type Level = 'info' | 'warn' | 'error'
/** Where lines go, and where events are counted. Passed, never global. */
export interface Log {
  write(level: Level, event: string, fields: Readonly<Record<string, unknown>>): void
  /** Absent where nobody asks for counts: the edge, a test. */
  readonly metrics?: Metrics
}

/** Lines of JSON, one per event, through `print`. */
export function jsonLog(print: (line: string) => void, now: () => Date): Log {
  return {
    write(level, event, fields) {
      print(JSON.stringify({ at: now().toISOString(), level, event, ...fields }))
    },
  }
}

export const silentLog: Log = { write() {} }

/** For the command line: notices alone, as sentences; the report says everything else. */
export function noticeLog(print: (line: string) => void): Log {
  return {
    write(_level, event, { message }) {
      if (event === 'notice') print(`ibid: ${String(message)}`)
    },
  }
}

export function jobEnded(
  log: Log,
  job: { name: string; key: string; milliseconds: number; outcome: 'done' | 'failed'; reason: string | null },
): void {
  log.write(job.outcome === 'done' ? 'info' : 'warn', 'job', job)
  log.metrics?.add('ibid_jobs_total', { name: job.name, outcome: job.outcome })
  log.metrics?.observe('ibid_job_seconds', { name: job.name }, job.milliseconds / 1000)
}

export function requestAnswered(
  log: Log,
  request: { id: string; method: string; route: string; status: number; milliseconds: number },
): void {
  log.write(request.status >= 500 ? 'error' : 'info', 'request', request)
  const { route } = request
  // Whoever asks may invent methods; what is counted may not grow by that.
  const method = METHODS.has(request.method) ? request.method : 'other'
  const status = `${Math.floor(request.status / 100)}xx`
  log.metrics?.add('ibid_http_requests_total', { method, route, status })
  log.metrics?.observe('ibid_http_request_seconds', { route }, request.milliseconds / 1000)
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** A snapshot was sealed and kept. */
export function snapshotSealed(
  log: Log,
  fields: { state: 'complete' | 'partial'; class: string; parts: number; bytes: number },
): void {
  log.write('info', 'sealed', fields)
  log.metrics?.add('ibid_captures_total', { outcome: fields.state })
  log.metrics?.add('ibid_evidence_bytes_total', {}, fields.bytes)
}

/** The last link of a run has ended. `failed`: something answered and nothing of it could be kept. */
export function runEnded(
  log: Log,
  links: readonly { readonly outcome: string; readonly verdict: string; readonly failed: boolean }[],
): void {
  const failed = links.filter((link) => link.failed).length
  const of = (outcome: string) => links.filter((link) => link.outcome === outcome).length
  log.write('info', 'run', {
    links: links.length,
    ok: of('ok'),
    broken: of('broken'),
    unsure: of('unsure'),
    failed,
  })
  log.metrics?.add('ibid_runs_total', {})
  for (const { outcome, verdict } of links) log.metrics?.add('ibid_links_total', { outcome, verdict })
  log.metrics?.add('ibid_captures_total', { outcome: 'failed' }, failed)
}

/** A document was removed on request: how many objects went, how many stay. */
export function documentRemoved(log: Log, fields: { removed: number; kept: number }): void {
  log.write('info', 'removed', fields)
  log.metrics?.add('ibid_documents_removed_total', {})
}

export function faultCaught(log: Log, where: string, fault: unknown, id: string | null = null): void {
  const error = fault instanceof Error ? fault : new Error(String(fault))
  log.write('error', 'fault', {
    where,
    id,
    message: error.message,
    stack: error.stack,
    cause: String(error.cause),
  })
  log.metrics?.add('ibid_faults_total', {})
}

export function serviceStarted(log: Log, fields: Readonly<Record<string, unknown>>): void {
  log.write('info', 'started', fields)
}

export function notice(log: Log, message: string): void {
  log.write('warn', 'notice', { message })
}

/** An authority owes a token; it will be asked again. */
export function notStamped(log: Log, fields: { snapshot: string; authority: string; reason: string }): void {
  log.write('warn', 'not-stamped', fields)
  log.metrics?.add('ibid_stamps_owed_total', {})
}

/** One try to tell a webhook of a run. `given-up`: the last one failed; `gone`: the receiver wants to hear no more. */
export function webhookTold(
  log: Log,
  fields: {
    run: string
    outcome: 'delivered' | 'again' | 'refused' | 'given-up' | 'gone'
    reason: string
    tries: number
  },
): void {
  log.write(fields.outcome === 'delivered' ? 'info' : 'warn', 'webhook', fields)
  log.metrics?.add('ibid_webhooks_total', { outcome: fields.outcome })
}

/** Evidence is not what it was: somebody must look at the storage at once. */
export function alarmRaised(log: Log, fields: { key: string; what: string }): void {
  log.write('error', 'alarm', fields)
  log.metrics?.add('ibid_alarms_total', {})
}

export function auditEnded(
  log: Log,
  fields: {
    snapshots: number
    objects: number
    bytes: number
    findings: number
    owed: number
    endedAt: Date
  },
): void {
  log.write(fields.findings === 0 ? 'info' : 'error', 'audit', fields)
  log.metrics?.add('ibid_audits_total', {})
  log.metrics?.set('ibid_audit_findings', {}, fields.findings)
  log.metrics?.set('ibid_audit_bytes', {}, fields.bytes)
  log.metrics?.set('ibid_audit_snapshots', {}, fields.snapshots)
  log.metrics?.set('ibid_audit_end_timestamp_seconds', {}, fields.endedAt.getTime() / 1000)
}
