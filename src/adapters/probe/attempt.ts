/** One attempt at one link: a GET, its redirects followed by us hop by hop, each hop dialled through egress anew. */
import {
  redirectStatuses,
  redirectTarget,
  type Attempt,
  type Answer,
  type Failure,
  type FailureKind,
  type Hop,
  type ProbePolicy,
} from '../../../citations/index.ts'
import { DialFailure } from '../../egress/egress.ts'
import { PortFault } from '../../ports.ts'
import { Cookies } from './cookies.ts'
import { exchange, type Exchanged, type Head } from './exchange.ts'
import type { Seat, Seats } from './seats.ts'
import { timeLimit } from './time-limit.ts'

export interface AttemptRequest {
  readonly url: URL
  readonly userAgent: string
  readonly acceptLanguage: string | null
  readonly policy: ProbePolicy
  /** The caller's: its end is a deadline. */
  readonly deadline: AbortSignal
  /** The link's own time, ending with the caller's. */
  readonly signal: AbortSignal
}

/** Never rejects for what the web does; a PortFault means that egress itself failed. */
export async function attempt(seats: Seats, request: AttemptRequest, startedAt: Date): Promise<Attempt> {
  const began = performance.now()
  const hops: Hop[] = []
  using limit = timeLimit(request.signal, request.policy.attemptTimeout)
  const end = await follow(seats, request, limit.signal, hops)
  return {
    startedAt: startedAt.toISOString(),
    milliseconds: Math.round(performance.now() - began),
    hops,
    end,
  }
}

async function follow(
  seats: Seats,
  request: AttemptRequest,
  signal: AbortSignal,
  hops: Hop[],
): Promise<Answer | Failure> {
  const { policy } = request
  const cookies = new Cookies()
  const seen = new Set<string>()
  let url = request.url
  for (;;) {
    const cookie = await cookies.header(url)
    const place = `${url.href.slice(0, url.href.length - url.hash.length)}\n${cookie}`
    if (seen.has(place)) return failed('redirect-loop', null, url)
    seen.add(place)
    const began = performance.now()
    const { seat, exchanged } = await ask(seats, request, url, cookie, signal)
    if (seat === null) return exchanged
    const { head, body, end } = exchanged
    if (head === null)
      return end.kind === 'failed'
        ? failed(end.failure, end.detail, url)
        : failed(request.deadline.aborted ? 'deadline' : 'response-timeout', null, url)
    hops.push(hopOf(url, hops.length, head, seat, Math.round(performance.now() - began)))
    if (!redirectStatuses.includes(head.status)) {
      if (request.deadline.aborted && end.kind === 'aborted') return failed('deadline', null, url)
      const late = end.kind === 'aborted' || end.kind === 'body-timeout'
      if (late && body.bytes < policy.slowBodyEnough) return failed('body-timeout', null, url)
      const facts = body.facts(headerValue(head, 'content-type'), {
        truncated: late || end.kind === 'enough',
        short: end.kind === 'short',
      })
      return { kind: 'answer', status: head.status, url: url.href, body: facts }
    }
    const target = redirectTarget(url, head.headers)
    if (target.kind === 'bad') return failed('bad-redirect', target.detail, url)
    if (hops.length > policy.maxRedirects) return failed('too-many-redirects', null, target.url)
    if (target.url.protocol !== 'http:' && target.url.protocol !== 'https:')
      return failed('unsupported-scheme', null, target.url)
    await cookies.keep(url, head.headers)
    url = target.url
  }
}

type Asked =
  | { readonly seat: Seat; readonly exchanged: Exchanged }
  | { readonly seat: null; readonly exchanged: Failure }

/** Asks over an idle connection where there is one, once more over a new one where that turns out to be stale. */
async function ask(
  seats: Seats,
  request: AttemptRequest,
  url: URL,
  cookie: string,
  signal: AbortSignal,
): Promise<Asked> {
  const asked = await askOver(
    await dial(seats, request, url, signal, false),
    request,
    url,
    cookie,
    signal,
    seats,
  )
  if (asked.seat === null || asked.seat.uses === 1) return asked
  const { end } = asked.exchanged
  const stale = end.kind === 'failed' && end.untouched && end.failure === 'connection-reset'
  if (!stale) return asked
  return askOver(await dial(seats, request, url, signal, true), request, url, cookie, signal, seats)
}

async function askOver(
  seat: Seat | Failure,
  request: AttemptRequest,
  url: URL,
  cookie: string,
  signal: AbortSignal,
  seats: Seats,
): Promise<Asked> {
  if ('kind' in seat) return { seat: null, exchanged: seat }
  let complete = false
  try {
    const exchanged = await exchange(seat, {
      url,
      headers: requestHeaders(request, cookie),
      signal,
      bodyLimit: (head) => bodyLimit(request.policy, head),
    })
    complete = exchanged.end.kind === 'complete'
    return { seat, exchanged }
  } finally {
    if (complete) seats.give(seat)
    else seats.drop(seat)
  }
}

async function dial(
  seats: Seats,
  request: AttemptRequest,
  url: URL,
  signal: AbortSignal,
  fresh: boolean,
): Promise<Seat | Failure> {
  using limit = timeLimit(signal, request.policy.connectTimeout)
  try {
    return await seats.take(url, { signal: limit.signal, fresh })
  } catch (error) {
    // Egress calls any end of the signal a deadline; which of ours it was is known here.
    if (error instanceof DialFailure && error.failure !== 'deadline')
      return failed(error.failure, error.detail, url)
    if (request.deadline.aborted || (error instanceof DialFailure && !limit.signal.aborted))
      return failed('deadline', null, url)
    if (limit.signal.aborted) return failed('connection-timeout', null, url)
    throw new PortFault('probe', 'egress-failed', 'egress failed in a way that says nothing about the web', {
      retryable: true,
      cause: error,
    })
  }
}

function bodyLimit(policy: ProbePolicy, head: Head): { cap: number; milliseconds: number | null } {
  return redirectStatuses.includes(head.status)
    ? { cap: policy.redirectBodyCap, milliseconds: policy.redirectBodyTimeout }
    : { cap: policy.bodyCap, milliseconds: null }
}

/** What we are and what we can read (decisions 13): no Referer, nothing that only a browser would send. */
function requestHeaders(request: AttemptRequest, cookie: string): string[] {
  const headers = ['user-agent', request.userAgent, 'accept', 'text/html, application/pdf;q=0.9, */*;q=0.8']
  headers.push('accept-encoding', 'gzip, br')
  if (request.acceptLanguage !== null) headers.push('accept-language', request.acceptLanguage)
  if (cookie !== '') headers.push('cookie', cookie)
  return headers
}

function hopOf(url: URL, before: number, head: Head, seat: Seat, milliseconds: number): Hop {
  return {
    url: url.href,
    via: before === 0 ? 'cited' : 'location',
    status: head.status,
    headers: head.headers,
    address: seat.connection.address,
    port: seat.connection.port,
    tls: seat.connection.tls,
    milliseconds,
  }
}

function headerValue(head: Head, name: string): string | null {
  return head.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null
}

function failed(failure: FailureKind, detail: string | null, url: URL): Failure {
  return { kind: 'failure', failure, detail, url: url.href }
}
