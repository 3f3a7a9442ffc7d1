/**
 * What a chain of redirects means for the place where it ended: the same page under another spelling, a page that moved,
 * or the front door that many sites send lost visitors to.
 */
import type { Hop } from '../observation.ts'
import { bare, decode, readAddress, type Address } from './address.ts'
import { frontDoors, platforms, resolvers } from './place-words.ts'
import { isHome } from './places.ts'
import { siteOf } from './site.ts'

export interface Journey {
  /** What was really cited: the first address that is no shortener's or resolver's. */
  readonly from: Address
  readonly to: Address
  /** The cited address stands, perhaps spelled otherwise: scheme, www, closing slash, index file. */
  readonly same: boolean
  /** A deep address ended at a front door, and nothing tells that this is where it was meant to lead. */
  readonly strandedAtHome: boolean
  /** A deep address ended at the front door that it always meant. */
  readonly toHome: boolean
  /** Some step that changed the address was permanent (301, 308). */
  readonly permanent: boolean
}

/** Null where an address is no http(s) URL. `hops` are those before the answer at `final`, and its own. */
export function readJourney(cited: string, final: string, hops: readonly Hop[]): Journey | null {
  const to = readAddress(final)
  const stops = [cited, ...hops.map((hop) => hop.url)]
  const from = stops.map(readAddress).find((stop) => stop !== null && !isResolver(stop)) ?? to
  if (to === null || from === null) return null
  const same = isSame(from, to)
  const deepToHome = !same && isHome(to) && !isHome(from)
  const meant = deepToHome && meansThatHome(from, to)
  return {
    from,
    to,
    same,
    strandedAtHome: deepToHome && !meant,
    toHome: meant,
    permanent: hops.some(
      (hop) => (hop.status === 301 || hop.status === 308) && !isResolver(readAddress(hop.url)),
    ),
  }
}

function isResolver(stop: Address | null): boolean {
  return stop !== null && resolvers.has(siteOf(stop.host))
}

/** One page under two spellings. Query parameters that only track visitors make no other page. */
function isSame(a: Address, b: Address): boolean {
  if (isHome(a) && isHome(b)) return siteOf(a.host) === siteOf(b.host)
  return (
    withoutMobile(a.host) === withoutMobile(b.host) && pathOf(a) === pathOf(b) && queryOf(a) === queryOf(b)
  )
}

function withoutMobile(host: string): string {
  return host.replace(/^(?:m|mobile)\.(?=.*\.)/, '')
}

function pathOf(address: Address): string {
  const last = address.segments.at(-1) ?? ''
  const isIndex = last !== bare(last) && frontDoors.has(bare(last))
  return (isIndex ? address.segments.slice(0, -1) : address.segments).join('/').toLowerCase()
}

function queryOf(address: Address): string {
  return address.parameters
    .filter(([name]) => !name.startsWith('utm_'))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

/**
 * The front door can be what the deep address always meant: a redirecting script that names the target, a section that
 * got a host of its own (`/blog` → blog.…), a project that left the platform it was hosted on.
 */
function meansThatHome(from: Address, to: Address): boolean {
  if (from.host === to.host) return false
  const afterHost = decode(from.href)
    .toLowerCase()
    .slice(from.href.indexOf(from.host) + from.host.length)
  if (afterHost.includes(to.host)) return true
  if (
    from.segments.length === 1 &&
    platforms.some((end) => from.host === end || from.host.endsWith(`.${end}`))
  )
    return true
  if (from.segments.length > 2) return false
  const name = letters(bare(from.segments.at(-1) ?? ''))
  return to.labels
    .slice(0, -1)
    .some(
      (label) =>
        name.length >= 3 && (letters(label) === name || (name.length >= 5 && letters(label).includes(name))),
    )
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
