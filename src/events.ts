/** One function per business event: a wide line of JSON on the log. Never a claim, a document's name or a secret. */

export type Level = 'info' | 'warn' | 'error'
/** Where lines go. Passed, never global. */
export interface Log {
  write(level: Level, event: string, fields: Readonly<Record<string, unknown>>): void
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
}

export function requestAnswered(
  log: Log,
  request: { id: string; method: string; route: string; status: number; milliseconds: number },
): void {
  log.write(request.status >= 500 ? 'error' : 'info', 'request', request)
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
}

/** Evidence is not what it was: somebody must look at the storage at once. */
export function alarmRaised(log: Log, fields: { key: string; what: string }): void {
  log.write('error', 'alarm', fields)
}

export function auditEnded(
  log: Log,
  fields: { snapshots: number; objects: number; bytes: number; findings: number; owed: number },
): void {
  log.write(fields.findings === 0 ? 'info' : 'error', 'audit', fields)
}
