/**
 * The Probe over undici: asks the live web one URL and writes down what came. Redirects, cookies, limits and retries are
 * ours, because each hop must be judged by egress and kept as a fact; undici parses HTTP and nothing else.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import {
  withoutCredentials,
  type Attempt,
  type FailureKind,
  type Observation,
  type ProbePolicy,
} from '../../../citations/index.ts'
import type { Egress } from '../../egress/egress.ts'
import type { Clock, Probe } from '../../ports.ts'
import { attempt } from './attempt.ts'
import { nextWait } from './retries.ts'
import { Seats } from './seats.ts'
import { timeLimit } from './time-limit.ts'

export interface ProbeOptions {
  readonly egress: Egress
  readonly clock: Clock
  /** Sent as it is, to everybody: `Ibid/x (+contact)`. */
  readonly userAgent: string
  readonly policy: ProbePolicy
}

/** Makes a probe. Dispose it to close its idle connections; egress stays the caller's. */
export function createProbe(options: ProbeOptions): Probe & AsyncDisposable {
  const seats = new Seats(options.egress, options.policy)
  return {
    observe: (url, { signal, acceptLanguage }) =>
      observe(seats, options, url, signal, acceptLanguage ?? null),
    [Symbol.asyncDispose]: () => seats[Symbol.asyncDispose](),
  }
}

async function observe(
  seats: Seats,
  { egress, clock, userAgent, policy }: ProbeOptions,
  cited: string,
  deadline: AbortSignal,
  acceptLanguage: string | null,
): Promise<Observation> {
  const startedAt = clock.now()
  const done = (attempts: readonly Attempt[], notChecked: string | null): Observation => ({
    version: 1,
    url: cited,
    startedAt: startedAt.toISOString(),
    finishedAt: clock.now().toISOString(),
    // A chain that the public roots refuse may come from anybody: what it carried is no evidence of the real site.
    class: attempts.some(({ hops }) => hops.some(({ tls }) => tls?.authorised === false))
      ? 'rehearsal'
      : egress.class,
    vantage: egress.vantage,
    attempts,
    notChecked,
  })
  const url = readUrl(cited, policy)
  if (typeof url === 'string') return done([refusedAttempt(cited, url, startedAt, policy)], null)
  if (deadline.aborted) return done([], 'deadline')

  const attempts: Attempt[] = []
  const began = performance.now()
  using limit = timeLimit(deadline, policy.linkTimeout)
  for (;;) {
    const request = { url, userAgent, acceptLanguage, policy, deadline, signal: limit.signal }
    attempts.push(await attempt(seats, request, clock.now()))
    const wait = limit.signal.aborted ? null : nextWait(attempts, policy, clock.now())
    // An attempt that could not even connect in the time left would hide the cause that the last one found.
    const left = policy.linkTimeout - (performance.now() - began)
    if (wait === null || left - wait < policy.connectTimeout) break
    try {
      await sleep(wait, undefined, { signal: limit.signal })
    } catch {
      break
    }
  }
  return done(attempts, null)
}

/** The URL to ask, or why it cannot be asked. User names and passwords in it are never sent. */
function readUrl(cited: string, policy: ProbePolicy): URL | 'too-long' | 'no-host' | 'unparsable' | 'scheme' {
  if (cited.length > policy.maxUrlLength) return 'too-long'
  // The URL Standard reads `https:///path` as a host called "path"; nobody who prints it means that.
  if (/^\s*https?:\/\/(?:[/\\?#]|$)/i.test(cited)) return 'no-host'
  if (!URL.canParse(cited)) return 'unparsable'
  const url = new URL(cited)
  return url.protocol === 'http:' || url.protocol === 'https:' ? withoutCredentials(url) : 'scheme'
}

function refusedAttempt(cited: string, why: string, startedAt: Date, policy: ProbePolicy): Attempt {
  const failure: FailureKind = why === 'scheme' ? 'unsupported-scheme' : 'invalid-url'
  return {
    startedAt: startedAt.toISOString(),
    milliseconds: 0,
    hops: [],
    end: {
      kind: 'failure',
      failure,
      detail: why === 'scheme' ? null : why,
      url: cited.slice(0, policy.maxUrlLength),
    },
  }
}
