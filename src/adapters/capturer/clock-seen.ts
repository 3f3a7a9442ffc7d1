/**
 * How our clock stood to others' while a capture went on, by the `Date` of answers over HTTPS. A fact beside the others, by which
 * nothing is corrected: an authority's token is what proves a time.
 */
import type { ClockSeen, Exchange } from '../../../citations/index.ts'

/** A `Date` names a whole second; on average the server's clock was half of one further. */
const HALF_A_SECOND = 500
/** RFC 9110 §5.6.7 in the one form that may be sent. */
const IMF_FIXDATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * Milliseconds by which the server's clock was ahead of ours when its head had come, the way back included; null where it does not
 * tell: plain HTTP, a chain that is refused, no `Date` or several, or an answer out of a cache (`Age`), whose `Date` is its origin's.
 */
export function clockAhead({ tls, responseFacts }: Pick<Exchange, 'tls' | 'responseFacts'>): number | null {
  const { headAt, headers = [] } = responseFacts ?? {}
  if (tls?.authorised !== true || headAt === undefined) return null
  const named = (wanted: string) => headers.filter(([name]) => name.toLowerCase() === wanted)
  const [date, ...others] = named('date').map(([, value]) => value.trim())
  if (date === undefined || others.length > 0 || named('age').length > 0 || !IMF_FIXDATE.test(date))
    return null
  const told = Date.parse(date)
  return Number.isNaN(told) ? null : told + HALF_A_SECOND - headAt.getTime()
}

/** One answer speaks for each host, its first: a site with a hundred pictures has one clock all the same. */
export function clockSeen(
  exchanges: readonly { readonly url: string; readonly ahead: number | null }[],
): ClockSeen {
  const hosts = new Map<string, number>()
  for (const { url, ahead } of exchanges) {
    const host = URL.canParse(url) ? new URL(url).host : ''
    if (ahead !== null && !hosts.has(host)) hosts.set(host, ahead)
  }
  const told = [...hosts.values()].toSorted((left, right) => left - right)
  const middle = (told.length - 1) / 2
  const [lower, upper] = [told[Math.floor(middle)], told[Math.ceil(middle)]]
  return {
    offset: lower === undefined || upper === undefined ? null : Math.floor((lower + upper) / 2),
    least: told[0] ?? null,
    most: told.at(-1) ?? null,
    hosts: told.length,
  }
}
