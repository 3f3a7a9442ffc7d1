/** What one archive says it holds of a URL: its CDX index, else datetime negotiation, and its TimeMap where those fell short. */
import {
  formsOf,
  headersOf,
  orderMementos,
  pageFor,
  readCdx,
  readInstant,
  readLinkHeader,
  readReplayAddress,
  readTimeMap,
  timestampOf,
  headerOf,
  type ListedMemento,
} from '../../../citations/index.ts'
import { ask, type Asking } from './asking.ts'
import type { Reply } from './get.ts'
import type { Archive } from './known.ts'

export interface Asked {
  readonly url: URL
  readonly near: Date | null
}
export interface Listed {
  readonly mementos: readonly ListedMemento[]
  /** Where a longer list may be had, if this one was not enough. */
  readonly more: string | null
}

const NOTHING: Listed = { mementos: [], more: null }
/** More than are ever looked at, fewer than are worth sending. */
const ROWS = 12
const KEPT = 24
/** A TimeGate may hand on to another one (RFC 7089 §4.5.4). */
const MOST_GATES = 3
const MOST_PAGES = 3
const text = new TextDecoder()

/** The copies closest to the wanted date. Empty where there are none, or the archive does not say. */
export async function listNear(
  asking: Asking,
  archive: Archive,
  asked: Asked,
  signal: AbortSignal,
): Promise<Listed> {
  const indexed = archive.cdx === undefined ? null : await askIndex(asking, archive, asked, signal)
  if (indexed !== null) return { mementos: indexed, more: null }
  for (const form of archive.timegate === undefined ? [] : formsOf(asked.url)) {
    const negotiated = await negotiate(asking, `${archive.timegate}${form}`, asked, signal)
    if (negotiated === null) break
    if (negotiated.mementos.length > 0)
      return {
        ...negotiated,
        more: archive.timemap === undefined ? negotiated.more : `${archive.timemap}${form}`,
      }
  }
  return { ...NOTHING, more: archive.timemap === undefined ? null : `${archive.timemap}${asked.url.href}` }
}

/** Null where the index did not answer as one. */
async function askIndex(
  asking: Asking,
  { cdx = '', replay = '' }: Archive,
  { url, near }: Asked,
  signal: AbortSignal,
): Promise<readonly ListedMemento[] | null> {
  const query = new URL(cdx)
  const now = asking.clock.now()
  const asks = {
    url: url.href,
    output: 'json',
    fl: 'timestamp,original,mimetype,statuscode,digest',
    filter: '!statuscode:[45]..',
    collapse: 'digest',
    sort: 'closest',
    closest: timestampOf(near === null || near > now ? now : near),
    limit: String(ROWS),
  }
  for (const [name, value] of Object.entries(asks)) query.searchParams.set(name, value)
  const reply = await ask(asking, query.href, { accept: 'application/json' }, signal)
  if (reply === null || reply.status !== 200 || reply.truncated || reply.short) return null
  return readCdx(text.decode(reply.body), replay)?.mementos ?? null
}

/** RFC 7089 §4: asks a TimeGate for the copy closest to a date. Null where it does not answer as one at all. */
async function negotiate(
  asking: Asking,
  gate: string,
  { near }: Asked,
  signal: AbortSignal,
): Promise<Listed | null> {
  // Without the header a TimeGate gives the newest copy (§4.1).
  const headers: Record<string, string> = near === null ? {} : { 'accept-datetime': near.toUTCString() }
  let address = gate
  for (let gates = 0; gates < MOST_GATES; gates += 1) {
    const reply = await ask(asking, address, headers, signal)
    if (reply === null || reply.status >= 500 || reply.status === 429) return null
    const links = readLinkHeader(headersOf(reply.headers, 'link'), reply.url)
    const chosen = chosenBy(reply, near, asking.clock.now(), links.mementos)
    const [map] = links.pages
    // With a TimeMap to go on with, the ends of the list are no neighbours.
    const others = map === undefined ? links.mementos : links.beside
    const mementos = [...(chosen === null ? [] : [chosen]), ...others]
    if (mementos.length > 0)
      return { mementos: orderMementos(mementos, near, asking.clock.now(), KEPT), more: map?.url ?? null }
    const next = targetOf(reply)
    if (next === null) return NOTHING
    address = next
  }
  return NOTHING
}

/** The copy a TimeGate's answer leads to or is. */
function chosenBy(
  reply: Reply,
  near: Date | null,
  now: Date,
  known: readonly ListedMemento[],
): ListedMemento | null {
  const own = readInstant(headerOf(reply.headers, 'memento-datetime') ?? '')
  const place = headerOf(reply.headers, 'content-location')
  const target =
    targetOf(reply) ?? (own === null ? null : place === null ? reply.url : absolute(place, reply.url))
  if (target === null) return null
  const told = own ?? known.find(({ url }) => url === target)?.at ?? readReplayAddress(target)?.at ?? null
  // Negotiated at this archive, hence its closest; the date itself will be read from the copy.
  const negotiates = /accept-datetime/i.test(headersOf(reply.headers, 'vary'))
  const at = told ?? (negotiates ? (near ?? now) : null)
  return at === null ? null : { url: target, at, status: null, digest: null }
}

function targetOf(reply: Reply): string | null {
  const location = headerOf(reply.headers, 'location')
  if (reply.status < 300 || reply.status > 399 || location === null) return null
  return absolute(location, reply.url)
}

function absolute(target: string, base: string): string | null {
  if (target.length > 8_192 || !URL.canParse(target, base)) return null
  const url = new URL(target, base)
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url.href : null
}

/** Reads a TimeMap, page by page towards the wanted date. */
export async function listAll(
  asking: Asking,
  archive: Archive,
  address: string,
  { near }: Asked,
  signal: AbortSignal,
): Promise<readonly ListedMemento[]> {
  const now = asking.clock.now()
  const mementos: ListedMemento[] = []
  const read = new Set<string>()
  let next: string | null = address
  while (next !== null && read.size < MOST_PAGES && !read.has(next)) {
    read.add(next)
    const reply: Reply | null = await ask(
      asking,
      next,
      { accept: 'application/link-format, application/json;q=0.9' },
      signal,
    )
    if (reply === null || reply.status !== 200) break
    const listing = readTimeMap(
      text.decode(reply.body),
      reply.url,
      archive.replay ?? archive.timegate ?? null,
    )
    if (listing === null) break
    mementos.push(...listing.mementos)
    const unread = listing.pages.filter(({ url }) => !read.has(url))
    next = pageFor(unread, near, now)?.url ?? null
  }
  return orderMementos(mementos, near, now, KEPT)
}
