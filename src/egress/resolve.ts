/**
 * Asks DNS for a name's addresses, both families at once, and keeps apart why there are none. c-ares asks the servers
 * directly: no hosts file, no search domains, no mDNS, and no thread of libuv's small pool is held. No address is judged
 * here. The answer by family is kept for the day when a broken IPv6 beside a working IPv4 is to be told.
 */
import type { RecordWithTtl } from 'node:dns'
import { Resolver } from 'node:dns/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { FailureKind } from '../../citations/index.ts'
import { doubtOfNxdomain } from './delegation.ts'
import { DialFailure } from './egress.ts'
import { codeOf, givenUp } from './failures.ts'

/** What one family's question came to. `none` is the zone's own word; `failed` says nothing about the name. */
export type FamilyAnswer =
  | {
      readonly kind: 'addresses'
      readonly addresses: readonly string[]
      /** Seconds that the answer may be kept, of the shortest-lived address. */
      readonly ttl: number
    }
  | { readonly kind: 'none'; readonly nxdomain: boolean }
  | { readonly kind: 'failed'; readonly failure: FailureKind; readonly code: string }

export interface Resolution {
  /** All addresses as the resolver gave them, IPv6 first. Never empty. */
  readonly addresses: readonly string[]
  /** Seconds that the answer may be kept, of the shortest-lived address. */
  readonly ttl: number
  readonly v4: FamilyAnswer
  readonly v6: FamilyAnswer
}

/** Throws DialFailure: `dns-nxdomain` and `dns-no-address` only after asking twice, else the resolver's own failure. */
export type Resolve = (name: string, options: { signal: AbortSignal }) => Promise<Resolution>

type Answers = Pick<Resolution, 'v4' | 'v6'>

const queryTimeout = 2_500
const tries = 2
/** How long the slower family may take once the other has addresses: some servers never answer AAAA. */
const laggardGrace = 800
const betweenAskings = 150

/**
 * `server` null asks the system's. A configured server is the operator's word for what DNS says; of the system's, a
 * denial is believed only where it does not deny the top-level domain as well (`doubts`).
 */
export function createResolve(
  server: { readonly address: string; readonly port: number } | null,
  { doubts = server === null }: { readonly doubts?: boolean } = {},
): Resolve {
  const configured = serversOf(server)
  return async (name, { signal }) => {
    const first = await ask(name, configured, false, signal)
    if (!isNone(first)) return conclude(first)
    // "Asked twice", and the second time of another server where the system knows more than one.
    await pause(betweenAskings, undefined, { signal }).catch(() => {})
    const second = await ask(name, configured, true, signal)
    if (doubts && isNone(second)) await believe(name, configured, signal)
    return conclude(second)
  }
}

/** As c-ares takes them; null is the system's. */
export function serversOf(
  server: { readonly address: string; readonly port: number } | null,
): readonly string[] | null {
  if (server === null) return null
  return [`${server.address.includes(':') ? `[${server.address}]` : server.address}:${server.port}`]
}

/** Throws `dns-servfail` where the resolver denies, or cannot tell of, what certainly exists. */
async function believe(name: string, servers: readonly string[] | null, signal: AbortSignal): Promise<void> {
  const resolver = new Resolver({ timeout: queryTimeout, tries })
  if (servers !== null) resolver.setServers(servers)
  const cancel = (): void => resolver.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    const doubt = await doubtOfNxdomain(name, resolver)
    if (signal.aborted) throw givenUp(signal)
    if (doubt !== null) throw new DialFailure('dns-servfail', doubt)
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}

/** Asks once. A resolver of its own per question: cancelling it touches nobody else's, and nothing is cached. */
async function ask(
  name: string,
  servers: readonly string[] | null,
  fromTheEnd: boolean,
  signal: AbortSignal,
): Promise<Answers> {
  if (signal.aborted) throw givenUp(signal)
  const resolver = new Resolver({ timeout: queryTimeout, tries })
  if (servers !== null) resolver.setServers(servers)
  else if (fromTheEnd) resolver.setServers(resolver.getServers().toReversed())
  const cancel = (): void => resolver.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  let grace: NodeJS.Timeout | undefined
  const hurry = (answer: FamilyAnswer): FamilyAnswer => {
    if (answer.kind === 'addresses') grace ??= setTimeout(cancel, laggardGrace)
    return answer
  }
  try {
    const [v4, v6] = await Promise.all([
      answerOf(resolver.resolve4(name, { ttl: true })).then(hurry),
      answerOf(resolver.resolve6(name, { ttl: true })).then(hurry),
    ])
    if (signal.aborted) throw givenUp(signal)
    return { v4, v6 }
  } finally {
    clearTimeout(grace)
    signal.removeEventListener('abort', cancel)
  }
}

async function answerOf(question: Promise<readonly RecordWithTtl[]>): Promise<FamilyAnswer> {
  try {
    const records = await question
    if (records.length === 0) return { kind: 'none', nxdomain: false }
    const addresses = records.map(({ address }) => address)
    return { kind: 'addresses', addresses, ttl: Math.min(...records.map(({ ttl }) => ttl)) }
  } catch (error) {
    const code = codeOf(error) ?? 'UNKNOWN'
    if (code === 'ENOTFOUND') return { kind: 'none', nxdomain: true }
    if (code === 'ENODATA') return { kind: 'none', nxdomain: false }
    if (code === 'ETIMEOUT' || code === 'ECANCELLED') return { kind: 'failed', failure: 'dns-timeout', code }
    // ECONNREFUSED: nobody listens where our resolver should be.
    if (code === 'EREFUSED' || code === 'ECONNREFUSED')
      return { kind: 'failed', failure: 'dns-refused', code }
    return { kind: 'failed', failure: 'dns-servfail', code }
  }
}

function isNone({ v4, v6 }: Answers): boolean {
  return v4.kind === 'none' && v6.kind === 'none'
}

function conclude(answers: Answers): Resolution {
  const { v4, v6 } = answers
  const given = [v6, v4].filter((answer) => answer.kind === 'addresses')
  const addresses = given.flatMap((answer) => answer.addresses)
  if (addresses.length > 0) return { addresses, ttl: Math.min(...given.map((answer) => answer.ttl)), v4, v6 }
  // One family's silence leaves open whether the name lives: doubt outranks the other family's "none".
  const failed = [v4, v6].find((answer) => answer.kind === 'failed')
  if (failed !== undefined) throw new DialFailure(failed.failure, failed.code)
  const nxdomain = v4.kind === 'none' && v4.nxdomain && v6.kind === 'none' && v6.nxdomain
  throw nxdomain ? new DialFailure('dns-nxdomain', 'ENOTFOUND') : new DialFailure('dns-no-address', 'ENODATA')
}
