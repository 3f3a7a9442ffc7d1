/**
 * What happens on one connection of the browser: credentials, CONNECT or absolute-form, then one request after the other,
 * each dialled through the guard, relayed and recorded. The server is dialled when the browser first speaks in a tunnel,
 * but judged a failure only when a request needs it: so a refusal always names the exact URL.
 */
import type { Authority } from '../authority.ts'
import { DialFailure } from '../egress.ts'
import type { Egress } from '../egress.ts'
import {
  credentialsWanted,
  established,
  greeted,
  greetingHost,
  isAuthorised,
  refusedRequest,
} from './answers.ts'
import type { ProxyCredentials } from './answers.ts'
import { createRequestFraming } from './http1.ts'
import type { HeaderField } from './http1-head.ts'
import type { Lane, Upstream } from './lane.ts'
import { Line } from './line.ts'
import { causeFailures } from './receive.ts'
import { relayBlind, relayExchange } from './relay.ts'
import type { Arrival, Workshop } from './relay.ts'
import { readAbsolute, readAuthority, urlOf } from './request.ts'
import type { Origin } from './request.ts'
import { isWindowClosed, WINDOW_CLOSED, type Turn, type Turns } from './turns.ts'
import { lookInside, secureClient } from './tunnel.ts'
import { askFor, enter, type Refusal } from './waiting.ts'

export interface Proxying extends Workshop {
  readonly egress: Egress
  readonly authority: Authority
  readonly credentials: ProxyCredentials
  readonly turns: Turns | null
  readonly closing: () => boolean
}

/** Stands for the URL of a request that named none. */
const NO_URL = 'about:invalid'

/** `admitted`: its address was waited for before it was dialled. */
type Dialled = { readonly upstream: Upstream; readonly admitted: boolean } | Refusal

/** Serves one connection to its end. Never rejects for what browser or web do. */
export async function serveClient(proxying: Proxying, lane: Lane): Promise<void> {
  // Whoever has not shown credentials may neither keep a place for long nor leave a trace in the account.
  lane.watch()
  let known = false
  for (;;) {
    const arrival = await nextRequest(lane)
    if (arrival === null) return
    if (typeof arrival === 'string')
      return known ? refuseRequest(proxying, lane, NO_URL, arrival) : answerLast(lane, arrival)
    if (!isAuthorised(arrival.head.headers, proxying.credentials)) {
      if (!(await lane.client.send(credentialsWanted)) || arrival.hasBody) return lane.client.end()
      continue
    }
    known = true
    lane.unwatch()
    const { method, target } = arrival.head
    if (method === 'CONNECT') {
      const authority = arrival.hasBody ? null : readAuthority(target)
      if (authority === null) return refuseRequest(proxying, lane, NO_URL, 'CONNECT without host:port')
      return serveTunnel(proxying, lane, authority)
    }
    const absolute = readAbsolute(target)
    if (absolute === null) {
      const url = URL.canParse(target) ? target : NO_URL
      return refuseRequest(proxying, lane, url, 'neither CONNECT nor an http:// URL')
    }
    if (!arrival.hasBody && absolute.origin.host === greetingHost(proxying.credentials)) {
      if (!(await lane.client.send(greeted))) return
      continue
    }
    const outcome = await serveRequest(proxying, lane, absolute.origin, absolute.path, arrival, null)
    if (outcome === 'close') return lane.client.end()
  }
}

async function serveTunnel(
  proxying: Proxying,
  lane: Lane,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<void> {
  if (!(await lane.client.send(established))) return
  const inside = await lookInside(lane.client)
  if (inside.kind === 'nothing') return
  const origin: Origin = { secure: inside.kind === 'tls', host, port }
  const url = urlOf(origin, '/', [])
  if (inside.kind === 'foreign') {
    proxying.ledger.refuse(url, 'not-http', inside.detail)
    return lane.client.end()
  }
  // Both handshakes go on at once, unless the site wants to be left alone.
  const isOpen = proxying.turns === null || proxying.turns.closedUntil(new URL(url)) === null
  let dialling: Promise<Dialled> | null = isOpen ? dial(proxying, lane, origin, null) : null
  try {
    if (inside.kind === 'tls') {
      const failure = await secureClient(lane, proxying.authority, host)
      if (failure !== null) {
        // A browser that only leaves is ordinary; one that objects to our certificate is a fault to be seen.
        if (failure.startsWith('ERR_SSL')) proxying.ledger.refuse(url, 'client-tls', failure)
        return
      }
    }
    for (;;) {
      const arrival = await nextRequest(lane)
      if (arrival === null) return
      if (typeof arrival === 'string') return await refuseRequest(proxying, lane, url, arrival)
      const { target, method } = arrival.head
      if (!(target.startsWith('/') || target === '*') || method === 'CONNECT')
        return await refuseRequest(proxying, lane, url, 'a request that is not in origin-form')
      const ahead = dialling
      dialling = null
      const outcome = await serveRequest(proxying, lane, origin, target, arrival, ahead)
      if (outcome === 'close') return await lane.client.end()
    }
  } finally {
    if (dialling !== null) {
      // Dialled for nothing: the browser opened a spare connection.
      await lane.cut('client-gone')
      const dialled = await dialling
      if ('upstream' in dialled) await dialled.upstream.line.cut()
    }
  }
}

/** The next request's head; a string says what is wrong with it; null when either side has ended the connection. */
async function nextRequest(lane: Lane): Promise<Arrival | string | null> {
  const framing = createRequestFraming()
  const { client } = lane
  for (;;) {
    const upstream = lane.upstream?.line ?? null
    if (upstream === null) await client.ready()
    else await Promise.race([client.ready(), upstream.ready()])
    if (upstream !== null && (upstream.over || upstream.hasBytes)) {
      // The server is done with this connection (or speaks unasked, as a 408 before closing): so are we. A request
      // that is here already gets a fresh one.
      await lane.dropUpstream()
      if (!client.hasBytes) {
        await client.end()
        return null
      }
    }
    const bytes = await client.next()
    if (bytes === null) return null
    const step = framing.advance(bytes)
    if (step.kind === 'broken') return step.reason
    client.giveBack(bytes.subarray(step.consumed))
    if (step.kind === 'head') return { head: step.head, framing, hasBody: !step.done }
  }
}

/** Dials (or goes on with the connection there is), relays, records. `close`: the browser's connection shall end. */
async function serveRequest(
  proxying: Proxying,
  lane: Lane,
  origin: Origin,
  path: string,
  arrival: Arrival,
  ahead: Promise<Dialled> | null,
): Promise<'keep' | 'close'> {
  const { ledger } = proxying
  const url = urlOf(origin, path, arrival.head.headers)
  const startedAt = new Date()
  const sequence = ledger.enter()
  lane.watch()
  let upstream: Upstream
  let outcome: 'keep' | 'close' | 'upgraded'
  let turn: Turn | null = null
  try {
    const refused = (refusal: Refusal) => {
      ledger.refuse(url, refusal.failure, refusal.detail)
      return 'close' as const
    }
    const entered = await enter(proxying.turns, lane, url, arrival.head.headers)
    if (entered !== null && 'failure' in entered) return refused(entered)
    turn = entered
    const ready = notNow(proxying) ?? (await connect(proxying, lane, origin, ahead, turn))
    if ('failure' in ready) return refused(ready)
    upstream = ready.upstream
    lane.upstream = upstream
    const held = await askFor(turn, lane, ready)
    if (held !== null) return refused(held)
    const { turns } = proxying
    const heard = (status: number, headers: readonly HeaderField[]) =>
      turns?.heard(new URL(url), status, headers)
    const errand = { ...arrival, sequence, startedAt, url, path, heard }
    outcome = await relayExchange(proxying, lane, upstream, errand)
  } finally {
    turn?.release()
    lane.unwatch()
    ledger.leave()
  }
  if (outcome === 'upgraded') await relayBlind(proxying, lane, upstream)
  if (outcome !== 'keep') await lane.dropUpstream()
  return outcome === 'keep' ? 'keep' : 'close'
}

/** Why no request is let through at present. */
function notNow({ ledger, closing }: Proxying): Refusal | null {
  if (closing()) return { failure: causeFailures.closing, detail: null }
  if (ledger.fault !== null) return { failure: causeFailures.fault, detail: null }
  return ledger.room === 0 ? { failure: causeFailures.length, detail: null } : null
}

async function connect(
  proxying: Proxying,
  lane: Lane,
  origin: Origin,
  ahead: Promise<Dialled> | null,
  turn: Turn | null,
): Promise<Dialled> {
  const { upstream } = lane
  if (upstream !== null && sameOrigin(upstream.origin, origin) && !upstream.line.over)
    return { upstream, admitted: false }
  await lane.dropUpstream()
  const early = await ahead
  // What was dialled ahead may have been closed, or spoken on unasked, while the browser was silent.
  const stale =
    early !== null && 'upstream' in early && (early.upstream.line.over || early.upstream.line.hasBytes)
  if (stale) await early.upstream.line.cut()
  const dialled = early === null || stale ? await dial(proxying, lane, origin, turn) : early
  if (lane.cause === null) return dialled
  if ('upstream' in dialled) await dialled.upstream.line.cut()
  return { failure: causeFailures[lane.cause], detail: null }
}

/** Through the guard, the only way out. A connection that is refused is a value. */
async function dial({ egress }: Proxying, lane: Lane, origin: Origin, turn: Turn | null): Promise<Dialled> {
  try {
    const connection = await egress.dial({
      host: origin.host,
      port: origin.port,
      tls: origin.secure ? { alpn: ['http/1.1'] } : null,
      signal: lane.signal,
      ...(turn === null ? {} : { admit: turn.admit }),
    })
    const upstream = { origin, connection, line: new Line(connection.socket) }
    return { upstream, admitted: turn !== null }
  } catch (error) {
    if (error instanceof DialFailure) return { failure: error.failure, detail: error.detail }
    if (isWindowClosed(error)) return { failure: WINDOW_CLOSED, detail: error.message }
    return { failure: 'egress-fault', detail: error instanceof Error ? error.message : String(error) }
  }
}

function sameOrigin(one: Origin, other: Origin): boolean {
  return one.host === other.host && one.port === other.port && one.secure === other.secure
}

async function refuseRequest(proxying: Proxying, lane: Lane, url: string, detail: string): Promise<void> {
  proxying.ledger.refuse(url, 'bad-request', detail)
  await answerLast(lane, detail)
}

async function answerLast(lane: Lane, detail: string): Promise<void> {
  await lane.client.send(refusedRequest(detail))
  await lane.client.end()
}
