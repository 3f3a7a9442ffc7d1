/**
 * Another page of the site in place of what was cited, without a redirect: the front page for all that is lost, a section for its
 * articles. Their teasers turn with every answer, so that no two are the same; what is compared is what they are.
 */
import type { PageFacts } from '../../page.ts'
import type { Signal } from '../../verdict.ts'
import { asksFrontDoor } from '../by-query.ts'
import { companionOf } from '../compare.ts'
import { firstOwn, isHeadedByLinks, leadOf, ownTextOf } from '../own-text.ts'
import { similarity } from '../../page/simhash.ts'
import { namingOf } from '../named.ts'
import { isOfSearch, isSearch } from '../places.ts'
import { bearsMoreThanSite, naming, type Sight } from '../sight.ts'
import { fold } from '../words/fold.ts'
import { callsItselfArticle, isOwnCanonical, namesItself } from './living.ts'
import { isData } from './alike.ts'
import { namesThing } from './asked.ts'
import { signal } from './signal.ts'

/** Fewer links are an article's "more of this". */
const LINKS = 30
const HEADINGS = 6
/** Parts of addresses under which lists stand by right. */
const LISTS =
  /^(?:tags?|(?:c|k)ategor\w*|rubri\w*|archi(?:v|ef)\w*|page|topics?|themen?|thema|temas?|tema|sections?|seccion\w*|authors?|autor\w*|labels?|search)$/
/** From which likeness on two trees of elements are one build. */
const ONE_BUILD = 0.8
/** What share of its headings a front page keeps from one answer to the next. */
const KEPT = 0.5

/** Nothing but ways to other pages. */
export function isListOfOthers(page: PageFacts): boolean {
  return page.links.inside >= LINKS && isHeadedByLinks(page)
}

/** A list under the site's name alone, which does not call itself by the cited address: only the front page can tell. */
export function mayStandForFront(sight: Sight): boolean {
  const { page, citedHome, rendered, shell, absent, cited } = sight
  if (cited === null || cited.segments.some((part) => LISTS.test(part))) return false
  if (citedHome || rendered || shell || isData(sight) || absent.page === null) return false
  if (!isListOfOthers(page) && !isWelcome(sight) && !asksFrontDoor(cited)) return false
  if (hasTextOfItsOwn(page, absent.page)) return false
  if (callsItselfArticle(sight) !== null || isOwnCanonical(sight) || namesItself(sight)) return false
  return !bearsMoreThanSite(sight)
}

/** Under the title and heading that the page for an absent address has too, with some other words in it. */
function isWelcome({ page, absent, cited }: Sight): boolean {
  const { likeness, page: other, byParameter } = absent
  // Front pages ignore parameters that they do not know; one that names a thing is none of them.
  const asked = byParameter && namesThing(cited)
  if (likeness !== 'near' && likeness !== 'other' && !(likeness === 'same' && asked)) return false
  if ((byParameter && !asked) || other === null || page.links.inside < LINKS) return false
  return other.title === page.title && firstOwn(other) === firstOwn(page)
}

export function inPlaceSignals(sight: Sight): Signal[] {
  const front = likenessToFront(sight)
  if (front !== null) {
    const told = 'What stands there is the front page, with other teasers'
    return [signal('front-in-place', front === 'same' ? 110 : 80, told)]
  }
  if (isSearchFor(sight)) {
    const told = `A search for the address's words, which nobody has asked for: "${sight.page.title}"`
    return [signal('search-in-place', sight.absent.echoes ? 110 : 70, told)]
  }
  return isSection(sight)
    ? [
        signal(
          'section-in-place',
          80,
          `A list of other things, headed by a directory above: "${sight.page.headings[0]}"`,
        ),
      ]
    : []
}

/** `build`: it has the front page's title and build, and not a word of what the address names; some site's lists are like that. */
function likenessToFront(sight: Sight): 'same' | 'build' | null {
  if (!mayStandForFront(sight)) return null
  const { page, absent } = sight
  // An address that cannot exist shows one more of them: no list of the site has that name.
  const { likeness, page: other } = absent
  const list = isListOfOthers(page)
  if (list && (likeness === 'other' || likeness === 'near') && other !== null && isAlike(page, other))
    return 'same'
  const front = companionOf(sight.observation, 'front-page')?.end
  if (front?.kind !== 'answer') return null
  const home = front.page ?? null
  if (home === null) return null
  if ((isWelcome(sight) || asksFrontDoor(sight.cited)) && isGreeting(page, home)) return 'same'
  if (!list) return null
  if (!isAlike(page, home)) return null
  const shared = page.headings.filter((heading) => home.headings.includes(heading)).length
  if (shared >= page.headings.length * KEPT) return 'same'
  // Sections and editions stand right below the front door.
  return (sight.cited?.segments.length ?? 0) > 1 && naming(sight) === 'unnamed' ? 'build' : null
}

/** One title, one heading, one build, and half of what it says itself. */
function isGreeting(page: PageFacts, home: PageFacts): boolean {
  return (
    page.title === home.title &&
    firstOwn(page) === firstOwn(home) &&
    similarity(page.shapeHash, home.shapeHash) > ONE_BUILD &&
    sharedWords(page, home) >= KEPT
  )
}

/** Under its heading a text begins, most of whose words the other page says nowhere: an article, whatever it is headed by. */
function hasTextOfItsOwn(page: PageFacts, other: PageFacts): boolean {
  const lead = leadOf(page)
  // A heading that leads elsewhere, and is no end of this text since it comes again further down: a teaser.
  const own = ownTextOf(page)
  const teased = page.headings.some((heading) => lead.startsWith(heading) && !own.includes(heading))
  if (lead.length < TEXT || teased) return false
  const said = pairsIn(lead)
  const known = new Set(pairsIn(`${ownTextOf(other)} ${leadOf(other)}`))
  return said.filter((pair) => !known.has(pair)).length > said.length * MOST
}

function pairsIn(text: string): readonly string[] {
  const words = fold(text)
  return words.slice(1).map((word, at) => `${words[at]} ${word}`)
}
const TEXT = 60
const MOST = 0.6

/** What share of the words that the page says itself the other one says as well. */
function sharedWords(page: PageFacts, other: PageFacts): number {
  const words = new Set(fold(ownTextOf(page)).filter((word) => !/^\d+$/.test(word)))
  const known = new Set(fold(ownTextOf(other)))
  return [...words].filter((word) => known.has(word)).length / Math.max(1, words.size)
}

function isAlike(a: PageFacts, b: PageFacts): boolean {
  const leads = b.links.inside >= LINKS && b.headings.length >= HEADINGS
  return leads && a.title === b.title && similarity(a.shapeHash, b.shapeHash) > ONE_BUILD
}

/** Its title and what heads it are a directory's name, and none of them speaks of what the last part names. */
function isSection(sight: Sight): boolean {
  const { page, cited, absent, away } = sight
  if (away || cited === null || absent.likeness !== 'told' || !isListOfOthers(page)) return false
  if (callsItselfArticle(sight) !== null || isOwnCanonical(sight) || namesItself(sight)) return false
  if (namingOf(cited, { ...page, headings: [], text: '' }) === 'named') return false
  const heading = firstOwn(page)
  const above = new Set(cited.segments.slice(0, -1).flatMap((part) => fold(part)))
  const words = fold(heading).filter((word) => word.length > 2)
  return (
    words.length > 0 && words.every((word) => above.has(word)) && fold(cited.segments.at(-1) ?? '').length > 1
  )
}

/** Headed by a search's name, and by the address's own words, where no search was cited. */
function isSearchFor(sight: Sight): boolean {
  const { page, cited, absent, away, citedHome } = sight
  if (away || citedHome || cited === null || cited.parameters.length > 0 || isSearch(cited)) return false
  if (absent.likeness === 'unknown' || callsItselfArticle(sight) !== null) return false
  const told = fold(`${page.title} ${firstOwn(page)}`)
  if (!told.some((word) => isOfSearch(word) && !sight.address.has(word))) return false
  const words = [...sight.address].filter((word) => word.length > 2 && !/\d/.test(word))
  return words.length > 0 && words.every((word) => told.includes(word))
}
