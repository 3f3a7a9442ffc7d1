/**
 * A memento seen as the original was seen when it was recorded: the archive's answers become an Observation of the cited
 * URL, so that judge() finds in it what it would find in the page itself. What the archive adds is taken off.
 */
import type { BodyFacts, Hop, Observation } from '../observation.ts'
import type { PageFacts } from '../page.ts'
import { readReplayAddress } from './addresses.ts'
import { readInstant } from './instant.ts'
import { readLinkHeader } from './listing.ts'

type Headers = readonly (readonly [string, string])[]

/** One answer of an archive as it came. */
export interface ArchiveReply {
  readonly url: string
  readonly status: number
  readonly headers: Headers
  readonly address: string
  readonly port: number
  readonly milliseconds: number
}
/** What one reply says of the original. */
export interface ArchivedReply {
  readonly reply: ArchiveReply
  readonly at: Date
  /** The recorded status, which some archives replay as 200. */
  readonly status: number
  /** Null where neither a Link header nor the address tells. */
  readonly original: string | null
}

const KEPT = 'x-archive-orig-'

/**
 * Reads a reply as a memento; null where it is the archive's own word (its redirects, its errors, its walls): RFC 7089 §2.1.1
 * has Memento-Datetime on every memento and on nothing else; replay of the Wayback kind is known by its address too.
 */
export function readArchived(reply: ArchiveReply): ArchivedReply | null {
  const replay = readReplayAddress(reply.url)
  const written = headerOf(reply.headers, 'memento-datetime')
  const recorded = reply.headers.some(([name]) => name.toLowerCase().startsWith(KEPT))
  const at = written === null ? null : readInstant(written)
  if (at === null && (replay === null || !recorded)) return null
  const links = readLinkHeader(headersOf(reply.headers, 'link'), reply.url)
  const said = /^(?:HTTP\/\S+ )?([1-5]\d\d)\b/i.exec(headerOf(reply.headers, `${KEPT}status`) ?? '')?.[1]
  return {
    reply,
    at: at ?? replay?.at ?? new Date(0),
    status: said === undefined ? reply.status : Number(said),
    original: links.original ?? replay?.original ?? null,
  }
}

/** `replies`: the archived ones in order, redirects first; at least one. `page`: what the last one's body holds. */
export function observationThen(
  cited: string,
  replies: readonly ArchivedReply[],
  body: BodyFacts & { readonly page: PageFacts | null },
): Observation {
  const urls = replies.map(({ original }, index) => (index === 0 ? cited : (original ?? cited)))
  const hops = replies.map(({ reply, status }, index): Hop => ({
    url: urls[index] ?? cited,
    via: index === 0 ? 'cited' : 'location',
    status,
    headers: headersThen(reply, urls[index + 1] ?? null),
    address: reply.address,
    port: reply.port,
    // The archive's certificate says nothing about the original's.
    tls: null,
    milliseconds: reply.milliseconds,
  }))
  const last = replies.at(-1)
  const at = (last?.at ?? new Date(0)).toISOString()
  const { page, ...facts } = body
  return {
    version: 1,
    url: cited,
    startedAt: at,
    finishedAt: at,
    class: 'live',
    vantage: { egress: 'direct', country: null, resolver: 'system' },
    attempts: [
      {
        startedAt: at,
        milliseconds: hops.reduce((sum, hop) => sum + hop.milliseconds, 0),
        hops,
        end: {
          kind: 'answer',
          status: last?.status ?? 0,
          url: urls.at(-1) ?? cited,
          body: facts,
          page,
          fragment: null,
        },
      },
    ],
    notChecked: null,
  }
}

/** The original's headers as far as the archive kept them; its own (server, cache, protection) would mislead the rules. */
function headersThen(reply: ArchiveReply, next: string | null): Headers {
  const kept = reply.headers.flatMap(([name, value]): [string, string][] => {
    const key = name.toLowerCase()
    if (key === `${KEPT}status` || key === `${KEPT}location`) return []
    if (key.startsWith(KEPT)) return [[key.slice(KEPT.length), value]]
    return key === 'content-type' || key === 'content-language' ? [[key, value]] : []
  })
  return next === null ? kept : [...kept, ['location', next]]
}

/** The last value of a header; null where it is absent. */
export function headerOf(headers: Headers, name: string): string | null {
  return headers.findLast(([key]) => key.toLowerCase() === name)?.[1] ?? null
}

/** All values of a list header, joined; bounded. */
export function headersOf(headers: Headers, name: string): string {
  const values = headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value)
  return values.join(', ').slice(0, 65_536)
}
