/**
 * Asks one URL once: waits for the site's turn, takes an idle seat or dials, and where the answer shows that the server
 * wants to be spoken to otherwise (HTTP/2 alone, or read leniently), asks it that way. Redirects are attempt.ts's.
 */
import type { Failure, FailureKind, ProbePolicy } from '../../../citations/index.ts'
import { DialFailure, type Admit, type Connection } from '../../egress/egress.ts'
import { PortFault } from '../../ports.ts'
import type { Bodies } from './bodies.ts'
import { exchange, tlsDetail } from './exchange.ts'
import type { Manners } from './manners.ts'
import { WindowClosed, type Aside, type Pace, type Turn } from './pace/pace.ts'
import type { Exchanged, Request } from './receiving.ts'
import type { Manner, Seat, Seats } from './seats.ts'
import { TimeLimit } from './time-limit.ts'

/** What all questions of a probe share. */
export interface Line {
  readonly seats: Seats
  readonly manners: Manners
  readonly policy: ProbePolicy
  /** Absent: everybody is asked at once. */
  readonly pace: Pace | null
  readonly bodies: Bodies
}
export interface Question extends Request {
  /** Of the attempt; its clock stands still while a turn is waited for. */
  readonly limit: TimeLimit
  /** The caller's: its end is a deadline. */
  readonly deadline: AbortSignal
  /** How a turn is waited for without holding up others. */
  readonly aside: Aside | undefined
}
export interface Spoken {
  readonly kind: 'spoken'
  readonly exchanged: Exchanged
  readonly connection: Connection
  readonly manner: Manner
  /** The connection was made for this question. */
  readonly fresh: boolean
}
export type Asked = Spoken | Failure

/** Rejects with WindowClosed where the site wants more patience than there is; with PortFault for our own faults. */
export async function ask(line: Line, question: Question): Promise<Asked> {
  const { origin } = question.url
  const known = line.manners.of(origin)
  const first = await askIn(line, question, known)
  const other = otherManner(first, known, question.url, line.manners)
  if (other === null || question.limit.ended) return first
  const second = await askIn(line, question, other)
  const agreed = second.kind === 'spoken' && second.manner === other
  const answered = agreed && second.exchanged.head !== null
  if (answered || (agreed && wantsOtherProtocol(first))) line.manners.learn(origin, other)
  // Who hangs up on one protocol and, in the other, keeps us waiting has not been seen to be dead.
  const doubtful = agreed && !answered && known === 'h1' && !isReset(second)
  return answered || doubtful || wantsOtherProtocol(first) ? second : first
}

/** The server said, in the handshake, that it does not speak HTTP/1.1: what it says over HTTP/2 is its answer, whatever that is. */
function wantsOtherProtocol(asked: Asked): boolean {
  return asked.kind === 'failure' && asked.detail?.endsWith('ALERT_NO_APPLICATION_PROTOCOL') === true
}

function isReset({ exchanged: { end } }: Spoken): boolean {
  return end.kind === 'failed' && end.failure === 'connection-reset'
}

/** How the server may want to be spoken to instead; null where nothing speaks for it. */
function otherManner(
  asked: Asked,
  known: Manner,
  { origin, protocol }: URL,
  manners: Manners,
): Manner | null {
  if (known === 'h2') return refusesH2(asked) ? 'h1' : null
  if (known !== 'h1') return null
  const h2 = (): Manner | null => (protocol === 'https:' && manners.mayTryH2(origin) ? 'h2' : null)
  if (asked.kind === 'failure') {
    if (wantsOtherProtocol(asked)) return 'h2'
    const hint = asked.detail?.startsWith('TLS_') === true
    return hint && (asked.failure === 'tls-handshake' || asked.failure === 'connection-reset') ? h2() : null
  }
  const { head, end } = asked.exchanged
  // 464 is what Amazon's balancers say.
  if (head !== null && (head.status === 505 || head.status === 464)) return h2()
  if (head?.status === 426)
    return head.headers.some(([name, value]) => /^upgrade$/i.test(name) && /\bh2\b/i.test(value))
      ? h2()
      : null
  if (end.kind === 'short') return end.malformed === true ? 'plain' : null
  if (end.kind !== 'failed') return null
  // A server of HTTP/2 alone begins with a frame, or hangs up.
  if (end.malformed === true) return (end.detail.startsWith('expected-http') ? h2() : null) ?? 'plain'
  return end.failure === 'connection-reset' ? h2() : null
}

/** Without an answer over HTTP/2 (`HTTP_1_1_REQUIRED`, or what nobody can read): the older protocol may still bring one. */
function refusesH2(asked: Asked): boolean {
  if (asked.kind === 'failure' || asked.manner !== 'h2') return false
  const { end } = asked.exchanged
  return end.kind === 'failed' && end.failure === 'bad-response' && end.unseen !== true
}

async function askIn(line: Line, question: Question, manner: Manner, mayReuse = true): Promise<Asked> {
  const asked = await inTurn(line, question, async (turn) => {
    // Taken in its turn, not before: a seat that waits for one grows stale, and nobody else can use it.
    const idle = mayReuse ? line.seats.takeIdle(question.url, manner) : null
    if (idle !== null) {
      const spoken = await askOver(line, question, idle, turn)
      if (!isStale(spoken) || wasHeard(spoken) || question.limit.ended) return spoken
    }
    const seat = await dial(line, question, manner, turn)
    return 'kind' in seat ? seat : await askOver(line, question, seat, turn)
  })
  if (asked === null) return cut(question)
  const again =
    asked.kind === 'spoken' && !asked.fresh && isStale(asked) && wasHeard(asked) && !question.limit.ended
  return again ? await askIn(line, question, manner, false) : asked
}

/**
 * A kept connection was given up by its server while the request was on its way to it: that says nothing about the page.
 * 408 is how some say farewell (RFC 9110 §15.5.9).
 */
function isStale({ exchanged: { head, end } }: Spoken): boolean {
  if (head !== null) return head.status === 408
  if (end.kind !== 'failed') return false
  return end.unseen === true || (end.untouched && end.failure === 'connection-reset')
}

/** The server said so itself: it was asked, and asking again takes a turn of its own. */
function wasHeard({ exchanged: { head, end } }: Spoken): boolean {
  return head !== null || (end.kind === 'failed' && end.unseen === true)
}

/** Null where time ended before the turn came. */
async function inTurn<T extends Asked>(
  { pace }: Line,
  { url, limit, aside }: Question,
  act: (turn: Turn | null) => Promise<T>,
): Promise<T | null> {
  if (pace === null) return await act(null)
  let turn: Turn
  limit.pause()
  try {
    turn = await pace.enter(url, { signal: limit.signal, aside })
  } catch (error) {
    if (error instanceof WindowClosed || !limit.ended) throw error
    return null
  } finally {
    limit.resume()
  }
  try {
    return await act(turn)
  } finally {
    turn.release()
  }
}

async function askOver(line: Line, question: Question, seat: Seat, turn: Turn | null): Promise<Spoken> {
  const { limit, url } = question
  const fresh = seat.uses === 0
  let complete = false
  try {
    if (turn !== null) await waitForWire(turn, seat, fresh, limit)
    seat.uses += 1
    const heard = await speak(line, seat, {
      url,
      headers: question.headers,
      limit,
      bodyLimit: (head) => {
        line.pace?.heard(url, head.status, head.headers)
        return question.bodyLimit(head)
      },
    })
    const exchanged = withFault(heard, seat)
    complete = exchanged.end.kind === 'complete'
    return {
      kind: 'spoken',
      exchanged,
      connection: seat.connection,
      manner: seat.speaker.kind,
      fresh,
    }
  } finally {
    if (complete) line.seats.give(seat)
    else line.seats.drop(seat)
  }
}

/** A signal that ends here is noticed by the exchange, which then sends nothing. */
async function waitForWire(turn: Turn, seat: Seat, fresh: boolean, limit: TimeLimit): Promise<void> {
  const { signal } = limit
  const { address, port } = seat.connection
  limit.pause()
  try {
    if (!fresh && address !== '') await turn.admit([address], signal, port)
    await turn.ask(address, { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    limit.resume()
  }
}

/** A connection that TLS itself ended is told as that, whatever the speaker made of its end. */
function withFault(exchanged: Exchanged, { fault }: Seat): Exchanged {
  const { head, end } = exchanged
  if (head !== null || end.kind !== 'failed' || fault === null || !fault.startsWith('ERR_SSL'))
    return exchanged
  return { ...exchanged, end: { ...end, failure: 'tls-handshake', detail: tlsDetail(fault) } }
}

async function speak({ policy }: Line, seat: Seat, request: Request): Promise<Exchanged> {
  const { speaker, connection } = seat
  // Few servers want these: they are loaded when one does.
  if (speaker.kind === 'plain') {
    const { exchangeLeniently } = await import('./lenient-exchange.ts')
    return await exchangeLeniently(connection.socket, request, policy)
  }
  if (speaker.kind === 'h2') {
    const { exchangeOverH2 } = await import('./h2-exchange.ts')
    return await exchangeOverH2(speaker.session, connection.socket, request, policy)
  }
  speaker.filter.arm()
  speaker.cap.arm()
  return await exchange(speaker.client, request)
}

async function dial(
  { seats, policy }: Line,
  question: Question,
  manner: Manner,
  turn: Turn | null,
): Promise<Seat | Failure> {
  const { url, limit: whole, deadline } = question
  using limit = new TimeLimit(whole, policy.connectTimeout)
  const admit: Admit = async (...asked) => {
    for (const clock of [whole, limit]) clock.pause()
    try {
      return (await turn?.admit(...asked)) ?? (() => {})
    } finally {
      for (const clock of [whole, limit]) clock.resume()
    }
  }
  try {
    return await seats.open(url, manner, { signal: limit.signal, admit: turn === null ? null : admit })
  } catch (error) {
    if (error instanceof WindowClosed) throw error
    const tried = error instanceof DialFailure ? error.tried : []
    // Egress calls any end of the signal a deadline; which of ours it was is known here.
    if (error instanceof DialFailure && error.failure !== 'deadline')
      return failed(error.failure, error.detail, url, tried)
    if (deadline.aborted || (error instanceof DialFailure && !limit.ended))
      return failed('deadline', null, url, tried)
    // No address was come to: it was the name that took so long.
    if (limit.ended && tried.length === 0 && seats.dialsAddresses) return failed('dns-timeout', null, url)
    if (limit.ended) return failed('connection-timeout', null, url, tried)
    throw new PortFault('probe', 'egress-failed', 'egress failed in a way that says nothing about the web', {
      retryable: true,
      cause: error,
    })
  }
}

function cut({ url, deadline }: Question): Failure {
  return failed(deadline.aborted ? 'deadline' : 'response-timeout', null, url)
}

export function failed(
  failure: FailureKind,
  detail: string | null,
  url: URL,
  tried: readonly string[] = [],
): Failure {
  return { kind: 'failure', failure, detail, url: url.href, ...(tried.length === 0 ? {} : { tried }) }
}
