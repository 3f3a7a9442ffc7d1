/**
 * Where a citation points, in a form that can be followed, and when two printed URLs are the same link. Nothing here
 * changes what was printed: a citation's `urls` stay as the reader sees them. What identifiers look like is told in
 * locator/, one file for each family.
 */
import type { Locator } from './citation.ts'
import { doiLocator } from './locator/doi.ts'
import { findLocators } from './locator/find.ts'
import { readResolver } from './locator/resolver.ts'

export { findLocators, sourceKey } from './locator/find.ts'
export type { FoundLocator, Place } from './locator/found.ts'

const SCHEME = /^[a-z][a-z0-9+.-]*:/i
/** "example.org:8080" and "localhost:80" begin with a host and a port, not with a scheme. */
const HOST_AND_PORT = /^(?:\[[^\]]*\]|[^/?#:@]*):\d{1,5}(?:[/?#]|$)/
/** Schemes whose first sign may be a digit ("hdl:2027/x", "tel:112"). */
const BEFORE_DIGITS = /^(?:hdl|doi|tel|sms|fax|pmid|isbn|issn|arxiv|urn|info|oai|mid|cid|geo|sip|data|news):/i
/** What may stand before an identifier that is handed in as if it were a URL. */
const LABEL = /^(?:doi|hdl|handle|arxiv|pmid|pmcid|isbn(?:-1[03])?|info:\w+)?[\s:/]{0,3}$/i

/** A printed URL with the scheme that a browser would put before it: `http://`, as a bare host is typed. */
export function withScheme(url: string): string {
  if (url.startsWith('//')) return `http:${url}`
  if (url === '' || /^[a-z]+:\/\//i.test(url)) return url
  if (SCHEME.test(url) && (BEFORE_DIGITS.test(url) || !HOST_AND_PORT.test(url))) return url
  return `http://${url}`
}

/**
 * The locator of a printed URL. Where it is a resolver's address, `kind` and `value` tell of what; `url` is the address as
 * printed, for that is what a reader follows (with a scheme). An identifier handed in as a URL ("doi:10.1000/182") gets
 * its resolver's. Never throws.
 */
export function locatorOf(url: string): Locator {
  const resolved = readResolver(url)
  if (resolved !== null) return { ...resolved, url: withScheme(url) }
  if (/^10\.\d{4,9}\/\S+$/.test(url)) return doiLocator(url)
  const [only, ...more] = url.length > 500 || url.includes('//') ? [] : findLocators(url, 'note')
  if (
    only !== undefined &&
    more.length === 0 &&
    only.end === url.length &&
    LABEL.test(url.slice(0, only.start))
  )
    return only.locator
  return { kind: 'url', value: url, url: withScheme(url) }
}

/** The identity of a link. `href` is null where the URL standard makes nothing of it; such links are equal as printed. */
export interface LinkKey {
  readonly key: string
  readonly href: string | null
}

/**
 * Two printed URLs are one link when the WHATWG URL standard serialises both to the same address, fragment included (a
 * fragment is judged on its own). No path, query or `www.` is ever taken for equal to another. Never throws.
 */
export function linkKey(url: string): LinkKey {
  const typed = withScheme(url)
  try {
    const href = new URL(typed).href
    return { key: href, href }
  } catch {
    return { key: url, href: null }
  }
}

/** A page's URL, serialised, and the fragment without its `#`; a URL that is none is its own page. */
export function splitFragment(url: string): readonly [page: string, fragment: string] {
  if (!url.includes('#') || !URL.canParse(url)) return [URL.canParse(url) ? new URL(url).href : url, '']
  const { href, hash } = new URL(url)
  return [href.slice(0, href.indexOf('#')), hash.slice(1)]
}
