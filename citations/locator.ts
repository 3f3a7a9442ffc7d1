/**
 * Where a citation points, in a form that can be followed, and when two printed URLs are the same link. Nothing here
 * changes what was printed: `value` and a citation's `urls` stay as the reader sees them.
 */
import type { Locator } from './citation.ts'

const DOI = /^10\.\d{4,9}\/\S+$/
const DOI_URL = /^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/(10\.\d{4,9}\/\S+)$/i
const PRINTED_DOI = /\bdoi(?:\s*:\s*|\s+)(10\.\d{4,9}\/[^\s"<>“”«»]+)/giu
const SCHEME = /^[a-z][a-z0-9+.-]*:/i
/** "example.org:8080" and "localhost:80" begin with a host and a port, not with a scheme. */
const HOST_AND_PORT = /^[^/?#]*:\d{1,5}(?:[/?#]|$)/

/** A printed URL with the scheme that a browser would put before it: `http://`, as a bare host is typed. */
export function withScheme(url: string): string {
  if (url.startsWith('//')) return `http:${url}`
  if (url === '' || (SCHEME.test(url) && !HOST_AND_PORT.test(url)) || /^[a-z]+:\/\//i.test(url)) return url
  return `http://${url}`
}

/** The locator of a printed URL: a DOI where it is the resolver's address of one, else the URL itself. Never throws. */
export function locatorOf(url: string): Locator {
  const doi = DOI_URL.exec(url.slice(0, 2_000))?.[1]
  if (doi !== undefined && url.length <= 2_000)
    return { kind: 'doi', value: decodeDoi(doi), url: withScheme(url) }
  return { kind: 'url', value: url, url: withScheme(url) }
}

/** DOIs printed as such ("doi:10.1000/182"), closing punctuation left off, each with its resolver's URL. */
export function findDois(text: string): Locator[] {
  const found: Locator[] = []
  for (const match of text.matchAll(PRINTED_DOI)) {
    const value = (match[1] ?? '').replace(/[.,;:!?'’)\]]+$/u, '')
    if (DOI.test(value))
      found.push({ kind: 'doi', value, url: `https://doi.org/${encodeURI(wellFormed(value))}` })
  }
  return found
}

function decodeDoi(doi: string): string {
  try {
    return decodeURIComponent(doi.replace(/[?#].*$/s, ''))
  } catch {
    return doi
  }
}

/** `encodeURI` throws on half of a surrogate pair. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
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
