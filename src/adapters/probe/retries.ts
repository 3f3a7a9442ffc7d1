/** Whether a link is asked again, and after how long. The numbers are the policy's; how it is asked is the caller's. */
import type { Attempt, ProbePolicy } from '../../../citations/index.ts'
import type { Clock, LookOptions } from '../../ports.ts'

export interface Asking {
  readonly policy: ProbePolicy
  readonly clock: Clock
  readonly deadline: AbortSignal
  readonly rest: NonNullable<LookOptions['rest']>
  /** Why an attempt that asked nothing did so, in a word; null where it asked. */
  readonly whyUnasked: (made: Attempt) => string | null
}

/**
 * Attempts until one stands or the link's time is over. Waiting for a turn, or for the next attempt, takes none of that time.
 * `unasked` says why not a single attempt was made.
 */
export async function untilSettled(
  ask: (milliseconds: number) => Promise<Attempt>,
  { policy, clock, deadline, rest, whyUnasked }: Asking,
): Promise<{ readonly attempts: readonly Attempt[]; readonly unasked: string | null }> {
  const attempts: Attempt[] = []
  let left = policy.linkTimeout
  for (;;) {
    const made = await ask(Math.min(left, policy.attemptTimeout))
    left -= made.milliseconds
    const unasked = made.hops.length === 0 ? whyUnasked(made) : null
    if (unasked !== null) return { attempts, unasked: attempts.length === 0 ? unasked : null }
    attempts.push(made)
    const wait = deadline.aborted ? null : nextWait(attempts, policy, clock.now())
    // An attempt that could not even connect in the time left would hide the cause that the last one found.
    if (wait === null || left < policy.connectTimeout) break
    try {
      await rest(wait, { signal: deadline })
    } catch (error) {
      if (!deadline.aborted) throw error
      break
    }
    if (deadline.aborted) break
  }
  return { attempts, unasked: null }
}

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
