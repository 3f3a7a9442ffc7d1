/** Whether a link is asked again, and after how long. The numbers are the policy's. */
import type { Attempt, ProbePolicy } from '../../../citations/index.ts'

/** Milliseconds to wait before the next attempt, or null when the last one stands. */
export function nextWait(attempts: readonly Attempt[], policy: ProbePolicy, now: Date): number | null {
  const last = attempts.at(-1)
  if (last === undefined || attempts.length >= policy.maxAttempts) return null
  if (inARow(attempts, last) >= wanted(last, policy)) return null
  const planned = policy.retryWaits[attempts.length - 1] ?? policy.retryWaits.at(-1) ?? 0
  const asked = last.end.kind === 'answer' ? retryAfter(last, now) : null
  if (asked === null) return planned
  // A server that wants an hour gets it: the verdict says so, and this run does not wait.
  return asked > policy.retryAfterCap ? null : Math.max(planned, asked)
}

function wanted({ end }: Attempt, policy: ProbePolicy): number {
  if (end.kind === 'failure') return policy.failureAttempts[end.failure] ?? 1
  if (end.body.short) return policy.shortBodyAttempts
  return policy.statusAttempts[end.status] ?? 1
}

function inARow(attempts: readonly Attempt[], last: Attempt): number {
  const cause = causeOf(last)
  return attempts.length - 1 - attempts.findLastIndex((other) => causeOf(other) !== cause)
}

function causeOf({ end }: Attempt): string {
  return end.kind === 'failure' ? end.failure : `${end.status}${end.body.short ? ' short' : ''}`
}

/** RFC 9110 §10.2.3: seconds, or a date. What cannot be read is as good as absent. */
function retryAfter(attempt: Attempt, now: Date): number | null {
  const header = attempt.hops.at(-1)?.headers.find(([name]) => name.toLowerCase() === 'retry-after')
  if (header === undefined) return null
  const value = header[1].trim()
  const wait = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now.getTime()
  return Number.isNaN(wait) ? null : Math.max(0, wait)
}
