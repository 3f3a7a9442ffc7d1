/**
 * The browser's list against the records (decisions 12), counted by method and URL. An answered request without a
 * record makes a capture partial; one that never got an answer is told with its reason and does not: there is nothing
 * that could have been kept.
 */
import type { RefusedRequest, RequestAccount } from '../../../citations/index.ts'
import type { Asked } from './request-log.ts'

/** One recorded exchange, as far as counting needs it. */
export interface Recorded {
  readonly url: string
  readonly method: string
  readonly answered: boolean
}

/** How many URLs are listed by name; beyond that the counts speak. */
const LISTED = 500

export function accountRequests(
  asked: readonly Asked[],
  recorded: readonly Recorded[],
  refused: readonly RefusedRequest[],
): RequestAccount {
  const records = countByKey(recorded.filter(({ answered }) => answered))
  const refusals = new Map(refused.map((refusal) => [bare(refusal.url), refusal]))
  const excluded = { data: 0, blob: 0, cache: 0, other: 0 }
  const missing: string[] = []
  const unanswered: { url: string; reason: string }[] = []
  let found = 0
  for (const request of asked) {
    const kept = exclusion(request)
    if (kept !== null) {
      excluded[kept]++
      continue
    }
    const refusal = refusals.get(bare(request.url))
    if (take(records, key(request))) found++
    else if (refusal !== undefined)
      unanswered.push({
        url: request.url,
        reason: [refusal.failure, refusal.detail].filter(Boolean).join(': '),
      })
    else if (request.end.kind === 'answered') missing.push(request.url)
    else unanswered.push({ url: request.url, reason: reasonOf(request) })
  }
  return {
    asked: found + missing.length + unanswered.length,
    recorded: found,
    missing: missing.slice(0, LISTED),
    unanswered: unanswered.slice(0, LISTED),
    excluded,
  }
}

/** Null for what went, or should have gone, over the network. */
function exclusion({ url, end }: Asked): keyof RequestAccount['excluded'] | null {
  const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(url)?.[0].toLowerCase() ?? ''
  if (scheme === 'data' || scheme === 'blob') return scheme
  if (!['http', 'https', 'ws', 'wss'].includes(scheme)) return 'other'
  if (end.kind === 'cache') return 'cache'
  return end.kind === 'inside' || end.kind === 'blocked' ? 'other' : null
}

function reasonOf({ end }: Asked): string {
  return end.kind === 'failed' ? end.reason : 'no answer before the capture ended'
}

function countByKey(requests: readonly { url: string; method: string }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const request of requests) counts.set(key(request), (counts.get(key(request)) ?? 0) + 1)
  return counts
}

function take(counts: Map<string, number>, wanted: string): boolean {
  const left = counts.get(wanted) ?? 0
  if (left === 0) return false
  counts.set(wanted, left - 1)
  return true
}

function key({ method, url }: { method: string; url: string }): string {
  return `${method} ${bare(url)}`
}

/** Without fragment, and web sockets by the scheme of their handshake. */
function bare(url: string): string {
  const plain = url.replace(/#.*$/s, '').replace(/^ws(s?):/i, 'http$1:')
  return URL.canParse(plain) ? new URL(plain).href : plain
}
