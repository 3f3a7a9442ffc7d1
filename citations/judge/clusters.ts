/**
 * findClusters(): failures that cluster over unrelated sites are our own network's and nobody else's. Never where one server
 * or one hosting company explains them: sites are counted by registrable domain, and by the addresses that were tried.
 */
import type { ReasonCode, ReasonParams } from '../messages.ts'
import type { Failure, FailureKind, Observation } from '../observation.ts'
import type { Policy } from '../policy.ts'
import type { Verdict } from '../verdict.ts'
import { siteOf } from './site.ts'

export interface JudgedLook {
  readonly observation: Observation
  readonly verdict: Verdict
}
/** Which looks (their places in the list) become `unreachable`, and why. */
export interface Cluster {
  readonly code: Extract<ReasonCode, `own-network-${string}`>
  readonly params: ReasonParams
  readonly members: readonly number[]
}

/** What is read of one look: little beside the look itself, so that a long run can keep it of each. */
export interface LookFact {
  readonly site: string
  readonly failure: Failure | null
  readonly addresses: readonly string[]
  readonly issuer: string | null
  readonly refused: boolean
  readonly answered: boolean
  /** Addresses that answered. */
  readonly reached: readonly string[]
}
interface Fact extends LookFact {
  readonly index: number
}

const RESOLVER: readonly FailureKind[] = ['dns-servfail', 'dns-refused', 'dns-timeout']
/** What a network that is down looks like from inside; a server that refuses is there. */
const DOWN: readonly FailureKind[] = [
  ...RESOLVER,
  'no-route',
  'connection-timeout',
  'proxy-failed',
  'dns-nxdomain',
  'dns-no-address',
]
const CONNECTION: readonly FailureKind[] = [
  'no-route',
  'connection-timeout',
  'connection-reset',
  'connection-refused',
  'tls-handshake',
]

/** Pure. `looks` are those of one run; the clusters never overlap, and most runs have none. */
export function findClusters(looks: readonly JudgedLook[], policy: Policy): readonly Cluster[] {
  return clustersOf(
    looks.map(({ observation }) => lookFact(observation)),
    policy,
  )
}

/** As findClusters, from the facts of each look; null for those that tell nothing. */
export function clustersOf(told: readonly (LookFact | null)[], policy: Policy): readonly Cluster[] {
  const facts = told.flatMap((fact, index) => (fact === null ? [] : [{ ...fact, index }]))
  const down = networkDown(facts, policy)
  if (down !== null) return [down]
  const found = [resolver(facts, policy), family(facts, policy), issuer(facts, policy)]
  const taken = new Set<number>()
  return found.flatMap((cluster) => {
    if (cluster === null) return []
    const members = cluster.members.filter((member) => !taken.has(member))
    for (const member of members) taken.add(member)
    return members.length === 0 ? [] : [{ ...cluster, members }]
  })
}

/**
 * Whether links that are still to be looked at may make this look one of a cluster. `mayBeDown`: nothing seen so far shows a
 * line that works.
 */
export function mayCluster(look: LookFact, mayBeDown: boolean): boolean {
  const { failure, addresses } = look
  if (look.refused && look.issuer !== null) return true
  if (failure === null) return false
  if (mayBeDown && DOWN.includes(failure.failure)) return true
  return RESOLVER.includes(failure.failure) || isOverSix(failure, addresses)
}

/** A look after which no other can show that our line is down. */
export function showsLine({ answered, failure }: LookFact): boolean {
  return answered || (isOfNetwork(failure) && failure !== null && !DOWN.includes(failure.failure))
}

/** Null where nothing was asked. */
export function lookFact(observation: Observation): LookFact | null {
  const last = observation.attempts.at(-1)
  const cited = URL.parse(observation.url)
  if (observation.notChecked !== null || cited === null || last === undefined) return null
  const failure = last.end.kind === 'failure' ? last.end : null
  const { hostname: host } = (failure === null ? null : URL.parse(failure.url)) ?? cited
  const refused = last.hops.find((hop) => hop.tls !== null && !hop.tls.authorised)
  return {
    site: siteOf(host),
    failure,
    addresses: failure?.tried ?? [],
    issuer: refused?.tls?.issuer ?? null,
    refused: refused !== undefined,
    reached: last.hops.map(({ address }) => address),
    answered: observation.attempts.some(({ hops }) => hops.length > 0),
  }
}

/** Nothing answered at all, anywhere. */
function networkDown(facts: readonly Fact[], policy: Policy): Cluster | null {
  if (facts.some(({ answered }) => answered)) return null
  const failed = facts.filter(({ failure }) => failure !== null && DOWN.includes(failure.failure))
  if (failed.length < facts.filter(({ failure }) => isOfNetwork(failure)).length) return null
  // Names that do not exist are told by a resolver that works: only failures of another kind show a dead line.
  if (
    failed.every(
      ({ failure }) => failure?.failure === 'dns-nxdomain' || failure?.failure === 'dns-no-address',
    )
  )
    return null
  return unrelated(failed) >= policy.ownNetwork.sitesWhenDown ? clusterOf('own-network-down', failed) : null
}

/** Schemes, private addresses and their like fail before any network is asked. */
function isOfNetwork(failure: Failure | null): boolean {
  return (
    failure !== null &&
    !['invalid-url', 'unsupported-scheme', 'unsafe-address', 'port-not-allowed', 'deadline'].includes(
      failure.failure,
    )
  )
}

/** The resolver fails for most names that it is asked for. */
function resolver(facts: readonly Fact[], policy: Policy): Cluster | null {
  const failed = facts.filter(({ failure }) => failure !== null && RESOLVER.includes(failure.failure))
  const asked = facts.filter(({ failure }) => failure === null || isOfNetwork(failure))
  return isMajority(failed, asked, policy) ? clusterOf('own-network-resolver', failed) : null
}

/** Every connection over IPv6 fails, wherever it goes. */
function family(facts: readonly Fact[], policy: Policy): Cluster | null {
  const overSix = facts.filter(({ failure, addresses }) => failure !== null && isOverSix(failure, addresses))
  const trying = facts.filter(({ addresses, reached }) =>
    [...addresses, ...reached].some((one) => one.includes(':')),
  )
  return isMajority(overSix, trying, policy) ? clusterOf('own-network-family', overSix) : null
}

function isOverSix({ failure }: Failure, addresses: readonly string[]): boolean {
  return CONNECTION.includes(failure) && addresses.length > 0 && addresses.every((one) => one.includes(':'))
}

/** Unrelated sites show certificates by one issuer whom nobody knows: something opens the connections on the way. */
function issuer(facts: readonly Fact[], policy: Policy): Cluster | null {
  const refused = facts.filter((fact) => fact.refused && fact.issuer !== null)
  const byIssuer = Map.groupBy(refused, (fact) => fact.issuer ?? '')
  for (const [name, members] of byIssuer) {
    if (
      isMajority(
        members,
        facts.filter(({ refused: one }) => one),
        policy,
      )
    )
      return { ...clusterOf('own-network-issuer', members), params: { issuer: name } }
  }
  return null
}

function isMajority(members: readonly Fact[], all: readonly Fact[], policy: Policy): boolean {
  const { sites, share } = policy.ownNetwork
  return unrelated(members) >= sites && unrelated(members) >= share * unrelated(all)
}

/**
 * Sites that no single server explains: names that lead to one address, or into one network of a hosting company (a /24, a
 * /48), are one.
 */
function unrelated(facts: readonly Fact[]): number {
  const places = new Set(
    facts.map(({ site, addresses }) => {
      const [first] = addresses
      return first === undefined ? site : networkOf(first)
    }),
  )
  return Math.min(places.size, new Set(facts.map(({ site }) => site)).size)
}

function networkOf(address: string): string {
  return address.includes(':')
    ? address.split(':').slice(0, 3).join(':')
    : address.split('.').slice(0, 3).join('.')
}

function clusterOf(code: Cluster['code'], members: readonly Fact[]): Cluster {
  return { code, params: {}, members: members.map(({ index }) => index) }
}
