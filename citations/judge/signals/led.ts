/** Where a redirect has led: to a directory above, to a list of other things, to running text. */
import { bare } from '../address.ts'
import { isHeadedByLinks } from '../own-text.ts'
import { namingOf, namingWords, type Naming } from '../named.ts'
import { isKind } from '../notice.ts'
import { isSearch } from '../places.ts'
import { naming, type Sight } from '../sight.ts'
import { fold } from '../words/fold.ts'
import { callsItselfArticle } from './living.ts'

/** Led to a directory above the cited address; the first page of several, or the whole of a part, is still the page. */
export function isCutDown({ away, cited, at }: Sight): boolean {
  const from = cited?.segments ?? []
  const to = at?.segments ?? []
  return (
    away &&
    cited?.host === at?.host &&
    to.length < from.length &&
    to.every((part, index) => part === from[index])
  )
}

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
    !PROGRAM.test(cited.segments.at(-1) ?? '')
  )
    return false
  const words = fold(bare(at.segments.at(-1) ?? '')).filter((word) => word.length >= 3 && !/\d/.test(word))
  if (words.length < TITLE || at.parameters.length > 0 || isHeadedByLinks(page)) return false
  return namingOf(at, { ...page, text: '' }) === 'named'
}
const TITLE = 3
const PROGRAM = /\.(?:php\d?|aspx?|jspx?|do|cgi|cfm|dll|nsf)$/i

/** A search that was not told what to look for: the way into a catalogue. */
function isLedToEntrance({ at, cited }: Sight): boolean {
  if (at === null || cited === null || at.parameters.length > 0 || isSearch(cited)) return false
  return isSearch({ ...at, segments: at.segments.slice(-1) })
}

/** Its paragraphs stand in links to other pages: hardly a word of them is its own. */
function isOfTeasers({ page, own }: Sight): boolean {
  return own < FEW && own < page.paragraphs * TEASED
}
const TEASED = 40

/** It calls itself an article, and not only by the mark that some software writes into every page, above prices or links to others. */
export function isArticle(sight: Sight): boolean {
  if (isArticleLike(sight)) return true
  const called = callsItselfArticle(sight)
  if (called !== 'article') return called !== null
  const [, ...more] = fold(bare(sight.at?.segments.at(-1) ?? ''))
  // Shelves are called by one word; a page that has got another name of several is none of them.
  if (more.length > 0 && !isCutDown(sight)) return true
  return !(sight.own < FEW || isHeadedByLinks(sight.page) || isLedToEntrance(sight))
}
/** A mark that software writes into every page is all that speaks for an article, and no word of it is what the address names. */
export function isMarkedOnly(sight: Sight): boolean {
  return !isArticleLike(sight) && callsItselfArticle(sight) === 'article' && naming(sight) !== 'named'
}

/** Characters: who writes an article writes more. */
const FEW = 250

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

/** Whether the page speaks of what the last part names beyond the words of the directories above it. */
function namesOwn(sight: Sight, last: string): Naming | 'partly' {
  const above = new Set(fold((sight.cited?.segments ?? []).slice(0, -1).join(' ')))
  const words = fold(last).filter((word) => word.length >= 4 && !/\d/.test(word) && !above.has(word))
  const own = words.filter((word) => !isOfShelf(sight, word))
  if (own.length === 0) return 'unknown'
  if (naming(sight) === 'unknown') return isUnsaid(sight, own, last) ? 'unnamed' : 'unknown'
  const said = own.filter((word) => saysWord(sight, word)).length
  if (said === 0) return 'unnamed'
  // Things of one kind share words: a lamp that is no more, among lamps.
  const partly = words.length >= 3 && said < own.length && said * 3 <= words.length * 2
  return partly ? 'partly' : 'named'
}

/** `81234-om-fyrarna`: one word of some length beside a number that sites give to things; a list under neither of them. */
function isUnsaid(sight: Sight, own: readonly string[], last: string): boolean {
  if (!/\d{4}/.test(last) || !own.some((word) => word.length >= 6)) return false
  return own.every((word) => namingOfWord(sight, word) === 'unnamed')
}

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

/** Led from `map-of-the-county` to `/maps`: the kind's name says nothing of the thing, whatever grammar makes of it. */
function isOfShelf({ at }: Sight, word: string): boolean {
  const [name = '', ...more] = fold(bare(at?.segments.at(-1) ?? ''))
  if (more.length > 0 || name.length < 4) return false
  const stem = Math.max(3, Math.min(name.length, word.length) - 1)
  return name.slice(0, stem) === word.slice(0, stem)
}

/** The number of a thing of many (`x2`, `hf-220`, `4471820`): who still has it says so. True where it has none. */
function saysModel({ page }: Sight, last: string): boolean {
  const models = fold(last).filter((word) => /^(?=.*\d)(?=.*[a-z])[a-z\d]{2,10}$|^\d{5,}$/.test(word))
  const told = new Set(models.length === 0 ? [] : fold(page.text))
  return models.every((model) => told.has(model))
}

/** Title or headings say it; or its text does, and that of an address that cannot exist does not: both have the frame of the site. */
function saysWord(sight: Sight, word: string): boolean {
  const { page, absent } = sight
  if (namingOfWord(sight, word) !== 'named') return false
  if (absent.page === null || namingOfWord({ ...sight, page: { ...page, text: '' } }, word) === 'named')
    return true
  return namingOfWord({ ...sight, page: absent.page }, word) !== 'named'
}

/** Twice the word, since one word alone may be missed. */
function namingOfWord({ page, cited }: Sight, word: string): Naming {
  return cited === null ? 'unknown' : namingOf({ ...cited, segments: [`${word}-${word}`] }, page)
}

/** Running text under few headings: more than a front page or a notice has. */
export function isArticleLike({ page, own, policy }: Sight): boolean {
  return (
    own >= policy.judging.shortText &&
    page.paragraphs >= 4 &&
    own / page.paragraphs >= 120 &&
    page.headings.length <= 5
  )
}
