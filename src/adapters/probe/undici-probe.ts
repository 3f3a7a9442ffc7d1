/**
 * The Probe over undici: asks the live web one URL and writes down what came. Redirects, cookies, limits and retries are
 * ours, because each hop must be judged by egress and kept as a fact; undici parses HTTP and nothing else.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { withoutCredentials } from '../../../citations/checking.ts'
import type { Attempt, FailureKind, Observation, ProbePolicy } from '../../../citations/index.ts'
import type { Egress } from '../../egress/egress.ts'
import type { Clock, LookOptions, Probe } from '../../ports.ts'
import type { Line } from './ask.ts'
import { attempt, DISALLOWED, WINDOW_CLOSED, type AttemptRequest } from './attempt.ts'
import type { Bodies } from './bodies.ts'
import { readHere } from './body-reader.ts'
import { Companions } from './companions.ts'
import { Manners } from './manners.ts'
import type { Pace } from './pace/pace.ts'
import { untilSettled } from './retries.ts'
import { Robots } from './robots.ts'
import { Seats } from './seats.ts'

export interface ProbeOptions {
  readonly egress: Egress
  readonly clock: Clock
  /** Sent as it is, to everybody: `Ibid/x (+contact)`. */
  readonly userAgent: string
  readonly policy: ProbePolicy
  /** Absent: sites are asked as fast as the callers ask. */
  readonly pace?: Pace
  /** Whether robots.txt is asked for and obeyed; it is not by default. */
  readonly obeyRobots?: boolean
  /** Who reads bodies; absent: they are read where they arrive. */
  readonly bodies?: Bodies
}

/** Makes a probe. Dispose it to close its idle connections; egress stays the caller's. */
export function createProbe(options: ProbeOptions): Probe & AsyncDisposable {
  const { egress, policy, pace = null, bodies = readHere } = options
  const line: Line = { seats: new Seats(egress, policy), manners: new Manners(), policy, pace, bodies }
  const robots = options.obeyRobots === true ? robotsOver(line, options) : null
  const companions = new Companions((url, look) => tryOnce(line, options, url, look, robots), options.clock)
  return {
    observe: async (url, look) => await observe(line, options, url, look, robots),
    accompany: async ({ kind, url }, look) => ({ role: kind, attempt: await companions.get(url, look) }),
    nameServers: async (domain, { signal }) => ({
      domain,
      nameServers: await egress.nameServers(domain, { signal }),
    }),
    async [Symbol.asyncDispose]() {
      companions.close()
      robots?.close()
      await line.seats[Symbol.asyncDispose]()
    },
  }
}

async function observe(
  line: Line,
  { egress, clock, userAgent, policy }: ProbeOptions,
  cited: string,
  { signal: deadline, acceptLanguage = null, rest = waitHere, aside, fragments, quiet }: LookOptions,
  robots: Robots | null,
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

  const mayAsk = robots === null || quiet === true ? undefined : (hop: URL) => robots.allows(hop, deadline)
  const request = { url, userAgent, acceptLanguage, deadline, aside, fragments, mayAsk }
  const { attempts, unasked } = await untilSettled(
    (milliseconds) => attempt(line, { ...request, milliseconds }, clock.now()),
    { policy, clock, deadline, rest, whyUnasked },
  )
  return done(attempts, unasked)
}

/** One attempt and no more, for what is asked beside a link. */
async function tryOnce(
  line: Line,
  { clock, userAgent, policy }: ProbeOptions,
  asked: string,
  { signal: deadline, acceptLanguage = null, aside }: LookOptions,
  robots: Robots | null,
  tap?: AttemptRequest['tap'],
): Promise<Attempt> {
  const url = readUrl(asked, policy)
  if (typeof url === 'string') return refusedAttempt(asked, url, clock.now(), policy)
  const { attemptTimeout: milliseconds } = policy
  const mayAsk = robots === null ? undefined : (hop: URL) => robots.allows(hop, deadline)
  const request = { url, userAgent, acceptLanguage, deadline, aside, milliseconds, tap, mayAsk }
  return await attempt(line, request, clock.now())
}

function robotsOver(line: Line, options: ProbeOptions): Robots {
  return new Robots(
    (url, tap, signal) => tryOnce(line, options, url, { signal }, null, tap),
    options.userAgent,
  )
}

async function waitHere(milliseconds: number, { signal }: { signal: AbortSignal }): Promise<void> {
  await sleep(milliseconds, undefined, { signal })
}

/** What kept us from asking, where it was neither the web nor the deadline; else null. */
function whyUnasked({ end }: Attempt): string | null {
  if (end.kind !== 'failure' || end.failure !== 'deadline') return null
  return end.detail === WINDOW_CLOSED || end.detail === DISALLOWED ? end.detail : null
}

/** The URL to ask, or why it cannot be asked. User names and passwords in it are never sent. */
function readUrl(cited: string, policy: ProbePolicy): URL | 'too-long' | 'no-host' | 'unparsable' | 'scheme' {
  if (cited.length > policy.maxUrlLength) return 'too-long'
  // The URL Standard reads `https:///path` as a host called "path"; nobody who prints it means that.
  if (/^\s*https?:\/\/(?:[/\\?#]|$)/i.test(cited)) return 'no-host'
  const url = URL.parse(cited)
  if (url === null) return 'unparsable'
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'scheme'
  return url.username === '' && url.password === '' ? url : withoutCredentials(url)
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
