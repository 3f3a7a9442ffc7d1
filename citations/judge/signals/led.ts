/** Where a redirect has led: to a directory above, to a list of other things, to running text. */
import { bare } from '../address.ts'
import { isHeadedByLinks } from '../own-text.ts'
import { namingOf, namingWords, type Naming } from '../named.ts'
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
  if (PART.test(last) || callsItselfArticle(sight) !== null || isArticleLike(sight)) return 0
  if (isSearch(at) && !isSearch(cited)) return namingWords(cited).length > 1 || countsNone(sight) ? 105 : 60
  if (page.links.inside < 12 || (page.paragraphs > 3 && !isHeadedByLinks(page))) return 0
  const told = namesOwn(sight, last)
  if (told === 'unnamed') return 105
  if (told === 'partly') return saysModel(sight, last) ? 70 : 105
  return told === 'unknown' && isCutDown(sight) ? 70 : 0
}

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
  const own = fold(last).filter((word) => word.length >= 4 && !/\d/.test(word) && !above.has(word))
  if (own.length === 0) return 'unknown'
  if (naming(sight) === 'unknown') return 'unknown'
  const said = own.filter((word) => saysWord(sight, word)).length
  if (said === 0) return 'unnamed'
  // Things of one kind share words: a lamp that is no more, among lamps.
  return own.length >= 3 && said * 3 <= own.length * 2 ? 'partly' : 'named'
}

/** The number of a thing of many (`x2`, `hf-220`): who still has it says so. True where it has none. */
function saysModel({ page }: Sight, last: string): boolean {
  const models = fold(last).filter((word) => /^(?=.*\d)(?=.*[a-z])[a-z\d]{2,10}$/.test(word))
  const told = new Set(models.length === 0 ? [] : fold(page.text))
  return models.every((model) => told.has(model))
}

function saysWord({ page, cited }: Sight, word: string): boolean {
  return cited !== null && namingOf({ ...cited, segments: [`${word}-${word}`] }, page) === 'named'
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
