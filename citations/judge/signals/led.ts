/** A redirect has led to a list of other things: which of them are where lost things are led. */
import { bare, isScript } from '../address.ts'
import { isKind } from '../notice.ts'
import { namingOf, namingWords } from '../named.ts'
import { isHeadedByLinks } from '../own-text.ts'
import { isSearch } from '../places.ts'
import type { Sight } from '../sight.ts'
import { fold } from '../words/fold.ts'
import { FEW, isArticle } from './article-like.ts'
import { namesOwn, saysModel } from './thing.ts'
import { isCutDown, isLedToEntrance } from './way.ts'

/** Parts of addresses that name a place in a page or another dress of it, not another page. */
const PART =
  /^(?:(?:page|p|pagina|pagine|seite|strona|strana|sivu|sida|side|sayfa|halaman|trang)?[-_]?\d{1,3}|amp|print|comments?|feed|index|latest|unread|all|full|download|view|show|edit|history|#.*)$/

/**
 * A list, a category or a search in which nothing of what the address names is found: lost things are led there one by one. Numbers
 * that a search was given may well have found their thing.
 */
export function listWeight(sight: Sight): number {
  const { away, cited, at, page } = sight
  if (!away || cited === null || at === null) return 0
  const last = bare(cited.segments.at(-1) ?? '')
  if (PART.test(last) || isArticle(sight) || keepsNumber(sight) || isCalledAnew(sight)) return 0
  if (isSearch(at) && !isSearch(cited))
    return namingWords(cited).length > 1 || isLedToEntrance(sight) || countsNone(sight) ? 105 : 60
  if (page.links.inside < 12 || (page.paragraphs > 3 && !isHeadedByLinks(page) && !isOfTeasers(sight)))
    return 0
  const told = namesOwn(sight, last)
  if (told === 'unnamed') return 105
  if (told === 'partly') return saysModel(sight, last) ? 70 : 105
  if (told !== 'unknown') return 0
  if (isNumberLost(sight)) return ARCHIVE.test(at.segments[0] ?? '') && at.segments.length === 1 ? 105 : 70
  return isCutDown(sight) || isThingByNumber(sight) ? 70 : 0
}

/** What the cited address is known by stands in the new one as well. */
function keepsNumber({ cited, at }: Sight): boolean {
  const numbers = (cited?.segments.at(-1) ?? '').match(/\d{5,}/g) ?? []
  return numbers.some((one) => at?.segments.some((part) => part.includes(one)) === true)
}

/** `Publication.aspx?id=998` has become the address of a title's words, and the page is headed by them: the thing has a name now. */
function isCalledAnew({ cited, at, page }: Sight): boolean {
  if (
    cited === null ||
    at === null ||
    cited.parameters.length === 0 ||
    !isScript(cited.segments.at(-1) ?? '')
  )
    return false
  const words = fold(bare(at.segments.at(-1) ?? '')).filter((word) => word.length >= 3 && !/\d/.test(word))
  if (words.length < TITLE || at.parameters.length > 0 || isHeadedByLinks(page)) return false
  return namingOf(at, { ...page, text: '' }) === 'named'
}

const TITLE = 3

/** Its paragraphs stand in links to other pages: hardly a word of them is its own. */
function isOfTeasers({ page, own }: Sight): boolean {
  return own < FEW && own < page.paragraphs * TEASED
}

const TEASED = 40

/** Beside what was searched for stands a nought, in whatever language: so many were found. */
function countsNone({ at, page }: Sight): boolean {
  const start = page.text.slice(0, 1_000)
  return (at?.parameters ?? []).some(([, value]) => {
    const from = value.length < 3 ? -1 : start.indexOf(value)
    if (from === -1) return false
    const around = `${start.slice(Math.max(0, from - BESIDE), from)} ${start.slice(from + value.length, from + value.length + BESIDE)}`
    return /(?:^|[\s(:])0(?=[\s).,:]|$)/.test(around)
  })
}

const BESIDE = 30

/** `/product/4471820` is led to a list whose address has no number: categories may be known by numbers too, so only doubt. */
function isThingByNumber({ cited, at, page }: Sight): boolean {
  const [last = '', above = ''] = (cited?.segments ?? []).toReversed()
  if (!/^\d{5,}$/.test(bare(last)) || !isKind(above) || page.text.includes(bare(last))) return false
  return isHeadedByLinks(page) && at?.segments.every((part) => !/\d/.test(part)) === true
}

/** `spip.php?article4412` is led to a list whose address has no number, and which says the number nowhere. */
function isNumberLost({ cited, at, page }: Sight): boolean {
  const [first, ...more] = cited?.parameters ?? []
  if (first === undefined || more.length > 0 || at === null || at.parameters.length > 0) return false
  const [, name = '', number = ''] = /^([a-z]{4,12})[-_]?(\d{3,})$/.exec(first.join('')) ?? []
  if (!isKind(name) || name.startsWith('pag') || page.text.includes(number)) return false
  return isHeadedByLinks(page) && at.segments.every((part) => !/\d/.test(part))
}

/** Where everything that is left is kept. */
const ARCHIVE = /^archi(?:v|ef)/
