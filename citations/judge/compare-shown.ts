/**
 * The comparison of compare.ts between what a browser shows: frames that the server sends for every address are told apart by what
 * their scripts make of the cited one, and of one that cannot exist.
 */
import type { Observation, Rendered } from '../observation.ts'
import type { Policy } from '../policy.ts'
import { absentSibling } from './absent-address.ts'
import { readAddress } from './address.ts'
import { besides, isSamePlace, likenessOfPages, type Comparison } from './compare.ts'

/** What the browser is asked beside `url`: what follows `#/` is the script's own path, and there the address must not exist. */
export function absentShown(url: string): string | null {
  const [, way, route] = /^(#!?)(\/.*)$/s.exec(URL.parse(url)?.hash ?? '') ?? []
  if (way === undefined || route === undefined) return absentSibling(url)
  const absent = URL.parse(absentSibling(new URL(route, url).href) ?? '')
  return absent === null ? null : new URL(`${way}${absent.pathname}${absent.search}`, url).href
}

/** Null where nothing was shown for the other address, or either of them was not at rest, or shows what came of a refusal. */
export function compareShown(
  { url, renderedAbsent: other }: Observation,
  shown: Rendered,
  { from, away }: { from: string; away: boolean },
  policy: Policy,
): Comparison | null {
  if (other === undefined || other === null || other.fault !== null || other.page === null) return null
  if (shown.page === null || !shown.settled || !other.settled) return null
  if (shown.refused === true || other.refused === true) return null
  const asked = absentShown(from) ?? ''
  const status = other.status ?? 200
  const known = {
    status,
    page: other.page,
    byParameter: URL.parse(asked)?.pathname === URL.parse(url)?.pathname && !asked.includes('#'),
    ...besides(shown.page, { page: other.page, status, url: other.url }, asked, url),
  }
  if (status >= 400) return { ...known, likeness: status === 404 || status === 410 ? 'told' : 'unknown' }
  const sent = !isSamePlace(readAddress(asked), readAddress(other.url))
  if (sent && away && isSamePlace(readAddress(shown.url), readAddress(other.url)))
    return { ...known, likeness: 'same-target' }
  const likeness = likenessOfPages(shown.page, other.page, [url, asked], policy)
  return { ...known, likeness: sent && likeness !== 'same' && !away ? 'told' : likeness }
}
