/** One attempt at one link: a GET, its redirects followed by us hop by hop, each hop dialled through egress anew. */
import { redirectStatuses, redirectTarget } from '../../../citations/checking.ts'
import type { Answer, Attempt, Failure, Hop } from '../../../citations/index.ts'
import { PortFault } from '../../ports.ts'
import { ask, failed, type Line, type Spoken } from './ask.ts'
import { Cookies } from './cookies.ts'
import { WindowClosed, type Aside } from './pace/pace.ts'
import type { BodyLimit, Exchanged, Head } from './receiving.ts'
import { placeOf, refreshTarget } from './refresh.ts'
import { TimeLimit } from './time-limit.ts'

export interface AttemptRequest {
  readonly url: URL
  readonly userAgent: string
  readonly acceptLanguage: string | null
  /** The caller's: its end is a deadline. */
  readonly deadline: AbortSignal
  readonly aside: Aside | undefined
  /** Fragments to look for where the URL has none, since it stands for several links. */
  readonly fragments?: readonly string[] | undefined
  /** Hears the body of the answer, decoded. */
  readonly tap?: ((piece: Uint8Array) => void) | undefined
  /** Whether a hop may be asked at all; absent, all may. */
  readonly mayAsk?: ((url: URL) => Promise<boolean>) | undefined
  /** Running time that the attempt may take; waiting for turns takes none. */
  readonly milliseconds: number
}

/** The detail of `deadline` where a site's window stays closed for longer than a run waits. */
export const WINDOW_CLOSED = 'window-closed'
/** And where its robots.txt, if we are to obey it, wants no visit. */
export const DISALLOWED = 'robots'

/** Never rejects for what the web does; a PortFault means that egress itself failed. */
export async function attempt(line: Line, request: AttemptRequest, startedAt: Date): Promise<Attempt> {
  const hops: Hop[] = []
  using limit = new TimeLimit(request.deadline, request.milliseconds)
  const end = await new Journey(line, request, limit, hops).follow()
  return { startedAt: startedAt.toISOString(), milliseconds: Math.round(limit.spent), hops, end }
}

/** Where a page stood that led on by itself, for the case that it leads in a circle. */
interface Stop {
  readonly answer: Answer
  readonly hops: number
}
type Step = { readonly next: URL; readonly via: 'location' | 'refresh' } | { readonly end: Answer | Failure }

/** Characters of a page's own text that make an unending answer one that can be judged. */
const ENOUGH_TEXT = 400

class Journey {
  readonly #line: Line
  readonly #request: AttemptRequest
  readonly #limit: TimeLimit
  readonly #hops: Hop[]
  readonly #cookies = new Cookies()
  readonly #seen = new Set<string>()
  readonly #stops = new Map<string, Stop>()

  constructor(line: Line, request: AttemptRequest, limit: TimeLimit, hops: Hop[]) {
    this.#line = line
    this.#request = request
    this.#limit = limit
    this.#hops = hops
  }

  async follow(): Promise<Answer | Failure> {
    let url = this.#request.url
    let via: Hop['via'] = 'cited'
    for (;;) {
      const cookie = await this.#cookies.header(url)
      const place = `${placeOf(url)}\n${cookie}`
      if (this.#seen.has(place)) return this.#circle(place) ?? failed('redirect-loop', null, url)
      this.#seen.add(place)
      const step = await this.#ask(url, via, cookie, place)
      if ('end' in step) return step.end
      const { protocol } = step.next
      if (protocol !== 'http:' && protocol !== 'https:') return failed('unsupported-scheme', null, step.next)
      url = step.next
      via = step.via
    }
  }

  async #ask(url: URL, via: Hop['via'], cookie: string, place: string): Promise<Step> {
    const { deadline } = this.#request
    const began = this.#limit.spent
    try {
      if (!(await this.#mayAsk(url))) return { end: failed('deadline', DISALLOWED, url) }
      const asked = await ask(this.#line, {
        url,
        headers: requestHeaders(this.#request, cookie),
        limit: this.#limit,
        deadline,
        aside: this.#request.aside,
        bodyLimit: (head) => this.#bodyLimit(head, url),
      })
      if (asked.kind === 'failure') return { end: asked }
      const { exchanged, connection } = asked
      if (exchanged.head !== null) {
        const milliseconds = Math.round(this.#limit.spent - began)
        this.#hops.push(hopOf(url, via, exchanged.head, asked, milliseconds))
        return await this.#lead(url, exchanged, place)
      }
      const { end } = exchanged
      const tried = connection.address === '' ? [] : [connection.address]
      if (end.kind === 'failed') return { end: failed(end.failure, end.detail, url, tried) }
      return { end: failed(deadline.aborted ? 'deadline' : 'response-timeout', null, url, tried) }
    } catch (error) {
      if (error instanceof WindowClosed) return { end: failed('deadline', WINDOW_CLOSED, url) }
      throw error
    }
  }

  async #mayAsk(url: URL): Promise<boolean> {
    const { mayAsk } = this.#request
    if (mayAsk === undefined) return true
    this.#limit.pause()
    try {
      return await mayAsk(url)
    } finally {
      this.#limit.resume()
    }
  }

  /** Where the answer leads, or that it ends here. */
  async #lead(url: URL, exchanged: Extract<Exchanged, { head: Head }>, place: string): Promise<Step> {
    const { head } = exchanged
    const { maxRedirects } = this.#line.policy
    if (!redirectStatuses.includes(head.status)) {
      const answer = this.#answer(url, exchanged)
      const target = answer.kind === 'answer' ? refreshTarget(answer) : null
      if (target === null || answer.kind === 'failure') return { end: answer }
      // A page that can be read stands for itself where its refresh leads no further.
      if (!target.atOnce) this.#stops.set(place, { answer, hops: this.#hops.length })
      if (this.#hops.length > maxRedirects)
        return { end: target.atOnce ? failed('too-many-redirects', null, target.url) : answer }
      await this.#cookies.keep(url, head.headers)
      return { next: target.url, via: 'refresh' }
    }
    const target = redirectTarget(url, head.headers)
    if (target.kind === 'bad') return { end: failed('bad-redirect', target.detail, url) }
    if (this.#hops.length > maxRedirects) return { end: failed('too-many-redirects', null, target.url) }
    await this.#cookies.keep(url, head.headers)
    return { next: target.url, via: 'location' }
  }

  #answer(url: URL, { head, body, end }: Extract<Exchanged, { head: Head }>): Answer | Failure {
    if (this.#request.deadline.aborted && end.kind === 'aborted') return failed('deadline', null, url)
    // Enough was taken, and none of it was a body.
    const without = end.kind === 'enough' && body.bytes === 0
    const late = end.kind === 'aborted' || end.kind === 'body-timeout' || without
    // A page that never ends (a chat, a ticker) has told what it is once its text has come.
    const told = (body.reading.page?.mainCharacters ?? 0) >= ENOUGH_TEXT
    if (late && !told && body.bytes < this.#line.policy.slowBodyEnough)
      return failed('body-timeout', null, url)
    const facts = body.facts(headerValue(head, 'content-type'), {
      truncated: late || end.kind === 'enough',
      short: end.kind === 'short',
    })
    const { page, fragment, fragments } = body.reading
    const several = fragments === undefined ? {} : { fragments }
    return { kind: 'answer', status: head.status, url: url.href, body: facts, page, fragment, ...several }
  }

  /** Pages that send each other their readers after a while (a slide show) can be read: the first of them is the answer. */
  #circle(place: string): Answer | null {
    const first = this.#stops.get(place) ?? this.#stops.values().next().value
    if (first === undefined) return null
    this.#hops.length = first.hops
    return first.answer
  }

  #bodyLimit(head: Head, url: URL): BodyLimit {
    const { policy } = this.#line
    if (redirectStatuses.includes(head.status))
      return { cap: policy.redirectBodyCap, milliseconds: policy.redirectBodyTimeout }
    // Only a fragment that was cited is looked for; on the way it may have been replaced by a redirect's own.
    const fragment = this.#request.url.href.includes('#') ? url.hash.slice(1) : null
    const several = this.#request.fragments
    const fragments = several !== undefined && url.hash !== '' ? [url.hash.slice(1)] : several
    return {
      cap: policy.bodyCap,
      milliseconds: null,
      bodies: this.#line.bodies,
      page: { url: url.href, fragment, fragments, tap: this.#request.tap, decodedCap: policy.decodedCap },
    }
  }
}

/** What we are and what we can read (decisions 13): no Referer, nothing that only a browser would send. */
function requestHeaders({ userAgent, acceptLanguage }: AttemptRequest, cookie: string): readonly string[] {
  const headers = lastHeaders(userAgent, acceptLanguage)
  return cookie === '' ? headers : [...headers, 'cookie', cookie]
}

let kept: {
  readonly userAgent: string
  readonly acceptLanguage: string | null
  readonly headers: readonly string[]
} | null = null

/** Most requests send what the one before them sent. */
function lastHeaders(userAgent: string, acceptLanguage: string | null): readonly string[] {
  if (kept?.userAgent === userAgent && kept.acceptLanguage === acceptLanguage) return kept.headers
  // Configuration that would break into the request: ours, never the web's, and whatever protocol it would go over.
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000a-\u001f\u007f\u0100-\uffff]/.test(`${userAgent}${acceptLanguage ?? ''}`))
    throw new PortFault('probe', 'invalid-request', 'the user agent or language may not stand in a header', {
      retryable: false,
    })
  const headers = ['user-agent', userAgent, 'accept', 'text/html, application/pdf;q=0.9, */*;q=0.8']
  headers.push('accept-encoding', 'gzip, br')
  if (acceptLanguage !== null) headers.push('accept-language', acceptLanguage)
  kept = { userAgent, acceptLanguage, headers }
  return headers
}

function hopOf(url: URL, via: Hop['via'], head: Head, spoken: Spoken, milliseconds: number): Hop {
  const { connection, manner, fresh } = spoken
  return {
    url: url.href,
    via,
    status: head.status,
    headers: head.headers,
    address: connection.address,
    port: connection.port,
    tls: connection.tls,
    milliseconds,
    ...(manner === 'h2' ? { protocol: 'h2' as const } : {}),
    ...(manner === 'plain' ? { lenient: true as const } : {}),
    ...(fresh && connection.tried.length > 1 ? { tried: connection.tried } : {}),
  }
}

function headerValue(head: Head, name: string): string | null {
  return head.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null
}
