/** The Plan: which links a document leads to and what is to be done about each. Pure; the flow carries it out. */
import type { Citation, Extraction } from './citation.ts'
import { citedDateOf } from './cited-date.ts'
import { linkKey, locatorOf, splitFragment } from './locator.ts'
import type { Observation } from './observation.ts'

/** One link of a document: all citations of the same URL share it. */
export interface PlannedLink {
  /** `l1`, `l2` … in the order of the text; names the link within its run. */
  readonly key: string
  /** What is asked for: as first printed, with the scheme a browser would add. */
  readonly url: string
  /** Ids of the citations that lead here. */
  readonly citations: readonly string[]
  /** When the source was seen, as the citations tell (ISO 8601); absent where they do not. */
  readonly near?: string
}

/** Every distinct link of an extraction, in the order of the text. A URL in two notes is one link with two citations. */
export function planLinks(extraction: Extraction): readonly PlannedLink[] {
  const links = new Map<string, { url: string; citations: Citation[] }>()
  for (const citation of extraction.citations) {
    for (const url of citedUrls(citation)) {
      const identity = linkKey(url).key
      const link = links.get(identity) ?? { url, citations: [] }
      if (!link.citations.includes(citation)) link.citations.push(citation)
      links.set(identity, link)
    }
  }
  return [...links.values()].map(({ url, citations }, index) => {
    const near = citedDateOf(citations, url)
    const planned = { key: `l${index + 1}`, url, citations: citations.map(({ id }) => id) }
    return near === null ? planned : { ...planned, near: near.toISOString() }
  })
}

/**
 * Of links that are one page in several places: the fragments of all of them by the page's URL, '' for a link without one.
 * Pages with a single link are left out. They are fetched once and read for all.
 */
export function siblingFragments(urls: Iterable<string>): (url: string) => readonly string[] | undefined {
  const pages = new Map<string, Set<string>>()
  for (const url of urls) {
    const [page, fragment] = splitFragment(url)
    const fragments = pages.get(page)
    if (fragments === undefined) pages.set(page, new Set([fragment]))
    else fragments.add(fragment)
  }
  for (const [page, { size }] of pages) if (size < 2) pages.delete(page)
  return (url) => {
    const fragments = pages.get(splitFragment(url)[0])
    return fragments === undefined ? undefined : [...fragments]
  }
}

/**
 * A locator's URL where there is one (a DOI's resolver, an added scheme), else the URL as printed, even a broken one. A
 * book by its ISBN alone is no page: a catalogue that answers says nothing of the book, so there is nothing to check.
 */
function citedUrls(citation: Citation): readonly string[] {
  const located = citation.locators.filter(({ kind }) => kind !== 'isbn').map(({ url }) => url)
  const known = new Set(citation.locators.flatMap(({ value, url }) => [value, url]))
  return [...located, ...citation.urls.filter((url) => !known.has(url) && !known.has(locatorOf(url).url))]
}

/** Anything that answered is worth recording, walls and error pages included: they are evidence of what a reader met. */
export function isWorthCapturing(observation: Observation): boolean {
  return observation.attempts.some((attempt) => attempt.hops.length > 0)
}

const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml'])

/** A page goes through the browser; what says it is something else is fetched as the file it is. */
export function captureKind(observation: Observation): 'page' | 'file' {
  const end = observation.attempts.at(-1)?.end
  if (end?.kind !== 'answer' || end.body.mediaType === null) return 'page'
  return PAGE_TYPES.has(end.body.mediaType.toLowerCase()) ? 'page' : 'file'
}
