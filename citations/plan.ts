/** The Plan: which links a document leads to and what is to be done about each. Pure; the flow carries it out. */
import type { Citation, Extraction } from './citation.ts'
import { linkKey, locatorOf } from './locator.ts'
import type { Observation } from './observation.ts'

/** One link of a document: all citations of the same URL share it. */
export interface PlannedLink {
  /** `l1`, `l2` … in the order of the text; names the link within its run. */
  readonly key: string
  /** What is asked for: as first printed, with the scheme a browser would add. */
  readonly url: string
  /** Ids of the citations that lead here. */
  readonly citations: readonly string[]
}

/** Every distinct link of an extraction, in the order of the text. A URL in two notes is one link with two citations. */
export function planLinks(extraction: Extraction): readonly PlannedLink[] {
  const links = new Map<string, { url: string; citations: string[] }>()
  for (const citation of extraction.citations) {
    for (const url of citedUrls(citation)) {
      const identity = linkKey(url).key
      const link = links.get(identity) ?? { url, citations: [] }
      if (!link.citations.includes(citation.id)) link.citations.push(citation.id)
      links.set(identity, link)
    }
  }
  return [...links.values()].map((link, index) => ({ key: `l${index + 1}`, ...link }))
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
