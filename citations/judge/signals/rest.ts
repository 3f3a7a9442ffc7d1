/** What else stands on a page that has a notice in it: a notice about one thing of many, or above a text that goes on, is none about the page. */
import type { Signal } from '../../verdict.ts'
import { namingOf } from '../named.ts'
import { oncePer } from '../once.ts'
import { hitsIn, type Sight } from '../sight.ts'
import { fold } from '../words/fold.ts'
import { signal } from './signal.ts'

/** A page says once, twice at most, that it is not there; a list says so of each of its entries. */
const OFTEN = 3
/** Words that must follow a notice, and among which the address must be spoken of. */
const LEAST = 12
const SOON = 40

/** The same phrase again and again: of the entries of a list, or of what the page explains. */
const isRecited = oncePer((sight: Sight): boolean => {
  const counts = new Map<string, number>()
  for (const { from, to } of hitsIn(sight.text, 'missing')) {
    const phrase = (sight.text?.words ?? []).slice(from, to).join(' ')
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  }
  return [...counts.values()].some((count) => count >= OFTEN)
})

/**
 * Above the page's own heading stands a notice, and below it a text that speaks of what the address names: a product that is no longer
 * sold, and is described all the same. What stands under a further heading is of other things.
 */
const goesOn = oncePer((sight: Sight): boolean => {
  const { page, cited, text } = sight
  const hit = [...hitsIn(text, 'taken'), ...hitsIn(text, 'removed')].toSorted((a, b) => b.to - a.to)[0]
  const [first = '', second = ''] = page.headings
  const head = first === '' ? -1 : page.text.indexOf(first)
  if (hit === undefined || head <= 0) return false
  const from = head + first.length
  const end = second === '' ? -1 : page.text.indexOf(second, from)
  const main = Math.max(0, page.mainCharacters - from)
  const below = page.text.slice(from, end === -1 ? from + main : end)
  const words = fold(below)
  // The notice must have ended before the heading.
  if (fold(page.text.slice(0, head)).length < hit.to || words.length < LEAST) return false
  const soon = { ...page, title: '', headings: [], text: words.slice(0, SOON).join(' ') }
  return namingOf(cited, soon) === 'named'
})

/** What notice the page has is about something else. */
export const isOfOthers = (sight: Sight): boolean => isRecited(sight) || goesOn(sight)

/** Places that the frame of a site has on every page. */
const FRAME =
  /^(?:(?:main|primary|page|site)?[-_]?(?:content|container|wrapper|header|footer|nav|navigation|menu|top|body|title)|main|root|app|search|sidebar|comments?|respond|skip.*|__\w+)$/i

/** The cited id stands on the page, as the network brought it: a page for missing things has no such place, but that of a frame. */
export function placeSignals(sight: Sight): Signal[] {
  const { url, attempts } = sight.observation
  const end = attempts.findLast((one) => one.end.kind === 'answer')?.end
  const fragment = end?.kind === 'answer' ? end.fragment : null
  const mark = url.indexOf('#')
  if (fragment?.kind !== 'id' || fragment.found !== 'found' || mark === -1) return []
  const place = url.slice(mark + 1)
  if (FRAME.test(place)) return []
  const told = `The cited place stands on the page: #${place}`
  return [signal('place-found', isHeaded(sight, place) ? -90 : -40, told)]
}

/** A heading says what the place is called, and no server is told what follows `#`: it can't have been made up. */
function isHeaded({ page, absent }: Sight, place: string): boolean {
  const words = fold(place.replace(/%[0-9a-f]{2}/gi, '-')).filter((word) => word.length >= 3)
  if (words.length < 2) return false
  const others = new Set(absent.page?.headings)
  return page.headings.some((heading) => {
    const told = fold(heading)
    return !others.has(heading) && words.every((word) => told.includes(word))
  })
}
