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

/** The same; where nothing but days and counts of teasers stands above the first own heading, that heading. */
export function noticeBegin(page: PageFacts): number {
  const { content = '', text } = page
  const heading = firstOwn(page)
  const placed = heading === '' ? -1 : content.indexOf(heading)
  if (placed > 0 && /\d/.test(content.slice(0, placed)) && !/\p{L}/u.test(content.slice(0, placed)))
    return text.lastIndexOf(heading)
  return ownBegin(page)
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
  let from = 0
  for (const heading of page.headings) {
    let at = placeOfHeading(own, heading, from)
    if (framed.has(heading)) {
      // The label of a list may be the first word of the notice above it.
      while (at !== -1 && lettersOf(own.slice(before, at)) < (before === 0 ? FEW : 1)) {
        from = at + heading.length
        const next = placeOfHeading(own, heading, from)
        if (next === -1 && before > 0) break
        at = next
      }
      if (at === -1) continue
      const content = own.slice(0, at).trim()
      return { ...page, content, mainCharacters: lettersOf(content) }
    }
    if (at === -1) continue
    from = at + heading.length
    before = from
  }
  return page
}

const lettersOf = (text: string): number => text.replace(/\s/g, '').length

/** Amid a sentence the same word is no heading, where it stands elsewhere too. */
function placeOfHeading(text: string, heading: string, from: number): number {
  const first = text.indexOf(heading, from)
  if (!/^\p{Lu}/u.test(heading)) return first
  let at = first
  while (at !== -1 && AMID.test(text.slice(at + heading.length, at + heading.length + 2)))
    at = text.indexOf(heading, at + heading.length)
  return at === -1 ? first : at
}
const AMID = /^\s?\p{Ll}/u

/** Letters before a heading: fewer are a name, a day, a crumb. */
const FEW = 12

/** Where behind `begin` the first heading stands that leads from a short page to another one: what follows is said of that. */
export function othersBegin(page: PageFacts, begin: number): number {
  const { content } = page
  if (content === undefined || page.mainCharacters >= SHORT) return Infinity
  const places = page.headings
    .filter((heading) => !content.includes(heading))
    .map((heading) => page.text.indexOf(heading, begin))
  return Math.min(...places.filter((at) => at > begin), Infinity)
}

const SHORT = 500

/** What stands under the page's first own heading, up to the next one; above it, where the page has none of its own. */
export const leadOf = oncePer((page: PageFacts): string => {
  const first = firstOwn(page)
  const start = first === '' ? ownBegin(page) : Math.max(0, page.text.indexOf(first)) + first.length
  const ends = page.headings
    .filter((heading) => heading !== first)
    .map((heading) => {
      const at = placeOfHeading(page.text, heading, start)
      const again = at - start > 1 ? -1 : placeOfHeading(page.text, heading, at + heading.length)
      return again === -1 ? at : again
    })
    .filter((at) => at >= start)
  return page.text.slice(start, Math.min(start + LEAD, ...ends)).trim()
})
const LEAD = 300

/** The first heading that is no link to another page. */
export function firstOwn(page: PageFacts): string {
  const own = ownTextOf(page)
  return page.headings.find((heading) => own.includes(heading)) ?? ''
}

/** Its headings from the first one that is no link on: what stands above is the site's name. */
export function ownHeadings(page: PageFacts): readonly string[] {
  return page.headings.slice(Math.max(0, page.headings.indexOf(firstOwn(page))))
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
