/**
 * What a page says itself: not its links, menus and foot. Today's pages carry more teasers than text, and these turn with every answer;
 * what is nobody's but the page's stays, and is what two pages are compared by.
 */
import type { PageFacts } from '../page.ts'
import { oncePer } from './once.ts'

/** The first 1,500 characters of it. */
export const ownTextOf = oncePer((page: PageFacts): string => {
  if (page.content !== undefined) return page.content
  let letters = 0
  let at = 0
  for (; at < page.text.length && letters < page.mainCharacters; at++)
    if (page.text.charCodeAt(at) > 0x20) letters += 1
  return page.text.slice(0, at)
})

/** Where in the page's text its own begins, if teasers and tickers stand above it; a linked sentence or two belong to it. */
export function ownBegin({ content, text }: PageFacts): number {
  const at = content === undefined ? 0 : text.indexOf(content.slice(0, BEGINNING))
  return at > TICKER ? at : 0
}
const BEGINNING = 24
const TICKER = 150

/**
 * The page without what follows a heading that another page of the site has as well ("Most read"): teasers with words of their own.
 * Itself where there is no such heading behind a few words.
 */
export function withoutOthers(page: PageFacts, other: PageFacts | null): PageFacts {
  if (other === null || page.headings.length < 2) return page
  const own = ownTextOf(page)
  const framed = new Set(other.headings)
  let before = 0
  for (const heading of page.headings) {
    const at = own.indexOf(heading, before)
    if (at === -1) continue
    const letters = own.slice(before, at).replace(/\s/g, '').length
    if (framed.has(heading) && before + letters > 0 && (before > 0 || letters >= FEW)) {
      const content = own.slice(0, at).trim()
      return { ...page, content, mainCharacters: content.replace(/\s/g, '').length }
    }
    if (!framed.has(heading)) before = at + heading.length
  }
  return page
}
/** Letters before a heading: fewer are a name, a day, a crumb. */
const FEW = 12

/** What stands under the page's first own heading, up to the next one; above it, where the page has none of its own. */
export const leadOf = oncePer((page: PageFacts): string => {
  const first = firstOwn(page)
  const start = first === '' ? ownBegin(page) : Math.max(0, page.text.indexOf(first)) + first.length
  const ends = page.headings
    .filter((heading) => heading !== first)
    .map((heading) => page.text.indexOf(heading, start))
    .filter((at) => at >= start)
  return page.text.slice(start, Math.min(start + LEAD, ...ends)).trim()
})
const LEAD = 300

/** The first heading that is no link to another page. */
export function firstOwn(page: PageFacts): string {
  const own = ownTextOf(page)
  return page.headings.find((heading) => own.includes(heading)) ?? ''
}

/** Whether its headings are links, to other pages: all but a few of those whose place is known. */
export const isHeadedByLinks = oncePer((page: PageFacts): boolean => {
  if (page.headings.length < HEADINGS) return false
  const own = ownTextOf(page)
  // What stands further down may be its own and beyond what is kept.
  const seen = page.text.slice(0, own.length)
  const placed = page.headings.filter((heading) => seen.includes(heading))
  const linked = placed.filter((heading) => !own.includes(heading))
  return linked.length > 0 && linked.length >= placed.length * LINKED
})
/** Headings of a list, and what share of those whose place is known must lead elsewhere. */
const HEADINGS = 6
const LINKED = 0.7
