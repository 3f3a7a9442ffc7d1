/** All identifiers of a text that are printed without a URL, and which of them name the same source. */
import type { Locator } from '../citation.ts'
import { findUrls } from '../extract/url.ts'
import { findDoiLocators, findHandles } from './doi.ts'
import type { FoundLocator, Place } from './found.ts'
import { findIsbns, isbn13, readIsbn } from './isbn.ts'
import { findArxiv, findPubMed } from './preprint.ts'
import { findUrns } from './urn.ts'

/** Nearly all texts hold none of these words; a look at them is quicker than all finders. */
const MAY_HOLD =
  /doi|hdl|handle|arxiv|abs\/|pubmed|pmid|pmc|urn:|isbn|\b10\.\d{4}|97[89]-|[a-z]-[a-z]{2,4}(?:\.[A-Z]{2})?\/\d{7}/i

/**
 * Identifiers printed without a URL (DOI, arXiv, PMID, PMCID, handle, URN, ISBN), in order, none overlapping. What stands
 * inside a URL is that URL's business (`locatorOf`). In `'text'` only those with their name before them are taken; in a
 * `'note'` also bare ones whose shape or check digit is sure. Linear in the text; never throws.
 */
export function findLocators(text: string, place: Place = 'text'): FoundLocator[] {
  if (!MAY_HOLD.test(text)) return []
  const all = [
    ...findDoiLocators(text, place),
    ...findHandles(text),
    ...findArxiv(text, place),
    ...findPubMed(text, place),
    ...findUrns(text, place),
    ...findIsbns(text, place),
  ]
  if (all.length === 0) return []
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  return withoutOverlaps(all, findUrls(text, 'with-path'))
}

function withoutOverlaps(
  all: readonly FoundLocator[],
  urls: readonly { readonly start: number; readonly end: number }[],
): FoundLocator[] {
  const kept: FoundLocator[] = []
  let next = 0
  let end = 0
  for (const found of all) {
    while (next < urls.length && (urls[next]?.end ?? 0) <= found.start) next++
    const url = urls[next]
    // "arXiv:math.GT/0309136": what looks like a bare host is part of the identifier.
    const within =
      url !== undefined && url.start < found.end && !(url.start >= found.start && url.end <= found.end)
    if (within || found.start < end) continue
    kept.push(found)
    end = found.end
  }
  return kept
}

/** Equal for two locators of one source: letter case of DOIs, both lengths of an ISBN, arXiv's own DOIs set aside. */
export function sourceKey({ kind, value }: Locator): string {
  const small = value.toLowerCase()
  if (kind === 'doi') return small.startsWith('10.48550/arxiv.') ? `arxiv ${small.slice(15)}` : `doi ${small}`
  if (kind === 'urn' && small.startsWith('urn:isbn:'))
    return `isbn ${isbn13(readIsbn(value.slice(9)) ?? value.slice(9))}`
  if (kind === 'isbn') return `isbn ${isbn13(value)}`
  if (kind !== 'url') return `${kind} ${small}`
  const central = /(?:^|\/articles\/)(pmc\d+)\/?$/.exec(small.slice(0, 200))?.[1]
  return central === undefined ? `url ${value}` : `pmc ${central}`
}
