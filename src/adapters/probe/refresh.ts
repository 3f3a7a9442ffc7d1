/**
 * Where a page leads by itself: `<meta http-equiv=refresh>` or a Refresh header (HTML §4.2.5.3), as far as it is a
 * redirect in other clothes. A page that reloads itself is none.
 */
import { withoutCredentials } from '../../../citations/checking.ts'
import type { Answer } from '../../../citations/index.ts'

/** Longer, and the page is meant to be read. */
const MOST_SECONDS = 30
/** Up to here nobody could have read it. */
const AT_ONCE = 1

export interface RefreshTarget {
  readonly url: URL
  /** No visitor sees the page that leads there. */
  readonly atOnce: boolean
}

/** Null where the answer stands for itself. An error page stays one, wherever it would send its visitors. */
export function refreshTarget({ status, url, body, page }: Answer): RefreshTarget | null {
  const refresh = page?.refresh
  if (refresh === undefined || refresh === null || refresh.seconds > MOST_SECONDS) return null
  const isHtml = body.mediaType === 'text/html' || body.mediaType === 'application/xhtml+xml'
  if (!isHtml || status < 200 || status > 299) return null
  const atOnce = refresh.seconds <= AT_ONCE
  const here = new URL(url)
  if (refresh.url !== null && !URL.canParse(refresh.url, url)) return null
  const there = withoutCredentials(refresh.url === null ? here : new URL(refresh.url, url))
  if (there.hash === '') there.hash = here.hash
  const isSame = placeOf(there) === placeOf(here)
  return isSame && refresh.seconds > 0 ? null : { url: there, atOnce }
}

/** What a server is asked: the fragment stays at home. */
export function placeOf({ href, hash }: URL): string {
  return hash === '' ? href : href.slice(0, href.length - hash.length)
}
