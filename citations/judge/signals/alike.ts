/** The one sign that needs no language: the cited address and one that cannot exist show the same, or lead to the same place. */
import type { Signal } from '../../verdict.ts'
import { readAddress } from '../address.ts'
import { companionOf, likenessOfPages } from '../compare.ts'
import { firstOwn, withoutOthers } from '../own-text.ts'
import { isSearch } from '../places.ts'
import { isShell, writesItself } from '../shell.ts'
import { naming, type Sight } from '../sight.ts'
import { isAskedByParameter } from './asked.ts'
import { bearsIdentifier } from './identifier.ts'
import { isArticle, isArticleLike, isMarkedOnly } from './article-like.ts'
import { callsItselfArticle, isOwnCanonical, namesItself } from './living.ts'
import { isItsSubject } from './subject.ts'
import { signal } from './signal.ts'

/** A title whose first or last part is missing: a template without its content. */
export const EMPTY_PART = /^\s*[|–—\-·•»«:]\s|\s[|–—\-·•»«:]\s*$/

/** Characters: fewer may be a notice under the name of what was asked for. */
const STUB = 150

/** What is no page has no title. */
export function isData({ mediaType }: Sight): boolean {
  return mediaType !== 'text/html' && mediaType !== 'application/xhtml+xml'
}

/** One frame for all addresses, and in it nothing but what a script may write there. */
export function isFrameForScript({ page, rendered, away, absent: { likeness } }: Sight): boolean {
  return likeness === 'same' && !rendered && !away && writesItself(page)
}

/** The cited address and one that cannot exist show the same. */
export function alikeSignals(sight: Sight): Signal[] {
  const { likeness, byParameter } = sight.absent
  if (sight.citedHome) return []
  if (sight.shell || (wasShell(sight) && !isShownBeside(sight))) {
    const known = sight.scripted !== null && sight.scripted !== ''
    return known && likeness === 'same'
      ? [signal('same-script', 60, 'An address that cannot exist sends its visitors on by the same script')]
      : []
  }
  if (isFrameForScript(sight)) return []
  if (likeness === 'near')
    return [
      signal('near-absent', 60, 'An address that cannot exist shows a page of the same title and build'),
    ]
  if (likeness !== 'same' && likeness !== 'same-target') return []
  const weight = alikeWeight(sight, byParameter)
  const code = sight.away ? 'same-target' : 'same-as-absent'
  const told = sight.away
    ? `An address that cannot exist is sent to the same place: ${sight.url}`
    : 'An address that cannot exist shows the same page'
  const signs = [signal(code, weight, told)]
  if (weight === FOR_ARTICLES && isFrontPage(sight))
    signs.push(signal('same-as-front', 30, 'The front page shows the same'))
  else if (weight === FOR_ARTICLES && isMarkedByBuild(sight))
    signs.push(signal('marks-of-build', 30, 'What calls the page an article calls the front page so too'))
  return signs
}

/** What a page weighs that reads like an article, and stands at every address. */
const FOR_ARTICLES = 90

/** A text at every address, and the cited one names nothing in words: only the front page can tell whether it is the front page. */
export function mayBeFrontPage(sight: Sight): boolean {
  const { absent, citedHome, away, rendered, shell } = sight
  if (absent.likeness !== 'same' || citedHome || away || rendered || shell || isData(sight)) return false
  return naming(sight) === 'unknown' && alikeWeight(sight, absent.byParameter) === FOR_ARTICLES
}

function isFrontPage(sight: Sight): boolean {
  const front = companionOf(sight.observation, 'front-page')?.end
  if (!mayBeFrontPage(sight) || front?.kind !== 'answer' || front.page === null || front.page === undefined)
    return false
  const addresses = [sight.observation.url, front.url]
  return likenessOfPages(sight.page, front.page, addresses, sight.policy) === 'same'
}

/** It reads like no article, and calls itself one only because everything on the site does, its front page too. */
function isMarkedByBuild(sight: Sight): boolean {
  const front = companionOf(sight.observation, 'front-page')?.end
  if (front?.kind !== 'answer' || front.page === null || front.page === undefined) return false
  const called = callsItselfArticle(sight)
  return (
    called !== null && !isArticleLike(sight) && callsItselfArticle({ ...sight, page: front.page }) === called
  )
}

/**
 * Sites ignore parameters, and parts of paths that only please the eye: where the page still names the cited address as its
 * own or speaks of what it names, likeness says little. Lost visitors are sent upwards, hardly ever to one deep article.
 */
function alikeWeight(sight: Sight, byParameter: boolean): number {
  const other = sight.absent.page
  // What only repeats the address it was asked for names nothing.
  const echoes =
    other === null || (other.title !== sight.page.title && other.canonical !== sight.page.canonical)
  if (!echoes && other.canonical === sight.page.canonical && !sight.away && isOwnCanonical(sight)) return 20
  if (!echoes && other.title === sight.page.title) {
    if (isItsSubject(sight) || bearsIdentifier(sight)) return 20
    // A wiki names what was asked for above the notice that there is no such entry.
    // Teasers under the notice are no text of its own.
    if (namesItself(sight)) return withoutOthers(sight.page, other).mainCharacters < STUB ? 90 : 20
  }
  if (sight.away && sight.cited !== null && sight.at !== null) {
    const path = sight.cited.segments.join('/')
    const to = sight.at.segments.join('/')
    if (path !== '' && to.endsWith(path)) return 0
    // The way back is kept: a gate of some kind, and what stands behind it is not known.
    const kept = path !== '' && sight.at.parameters.some(([, value]) => value.toLowerCase().includes(path))
    if (kept && !isSearch(sight.at)) return 70
    const deep = sight.at.segments.length >= Math.max(2, sight.cited.segments.length)
    if (deep && isArticle(sight) && !isMarkedOnly(sight)) return 60
    return 120
  }
  // Services of data ignore what they do not know, and a parameter seldom names the thing.
  if (byParameter && /json|xml|csv/.test(sight.mediaType ?? '') && isData(sight))
    return sight.own < 200 ? 45 : 30
  if (byParameter && isAskedByParameter(sight)) return 110
  if (byParameter) return sight.own < sight.policy.judging.shortText / 4 ? 110 : 60
  if (isKnownByNumber(sight)) return 60
  if (isEmptyAlike(sight)) return 140
  if (!isArticleLike(sight) && callsItselfArticle(sight) === null) return 140
  // A text under an address that speaks of something else: of what stood there before.
  return naming(sight) === 'unnamed' ? 110 : FOR_ARTICLES
}

/** One part of both titles is empty, and no heading stands above what both have: a template without content, whatever its marks say. */
function isEmptyAlike({ page, own, absent: { page: other } }: Sight): boolean {
  if (own >= STUB || other === null || other.title !== page.title || !EMPTY_PART.test(page.title))
    return false
  const heading = firstOwn(page)
  return heading === '' || other.headings.includes(heading)
}

/**
 * `/photos/9412233871/in/album-7`: the number is what is looked up, the other address bears it as well, and what follows it may
 * only please the eye.
 */
function isKnownByNumber({ cited, page, observation }: Sight): boolean {
  const asked = companionOf(observation, 'absent-sibling')?.hops[0]?.url ?? ''
  const kept = new Set(readAddress(asked)?.segments)
  const numbers = cited?.segments
    .slice(0, -1)
    .filter((one) => /^\d{5,}$/.test(one) && !/^(?:19|20)\d{6}$/.test(one))
  const [heading] = page.headings
  return (
    numbers?.some((one) => kept.has(one)) === true &&
    !/^\d+$/.test(cited?.segments.at(-1) ?? '') &&
    heading !== undefined &&
    page.title.includes(heading)
  )
}

/** Whether likeness is decisive by itself: then what both show alike is no sign of life. */
export function isDecisive(alike: readonly Signal[]): boolean {
  return alike.some(({ weight }) => weight >= 90)
}

/** A browser showed what the address that cannot exist becomes: shells are compared by that. */
export function isShownBeside({ observation, absent }: Sight): boolean {
  const page = observation.renderedAbsent?.page ?? null
  return page !== null && page === absent.page
}

/** The network brought a frame without content, and the browser what scripts and other pages put into it. */
export function wasShell({ observation, rendered }: Sight): boolean {
  const network = observation.attempts.findLast((one) => one.end.kind === 'answer')?.end
  const page = network?.kind === 'answer' ? (network.page ?? null) : null
  if (!rendered || page === null) return false
  return isShell(page) || writesItself(page) || (page.frames.length > 0 && page.characters < 60)
}
