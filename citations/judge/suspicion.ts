/**
 * What could be a page for missing pages: thin, marked by words for it, nameless, sent elsewhere. Such an answer is compared with
 * what the site shows for an address that cannot exist; where that comparison could not be had, nobody knows.
 */
import type { Answer } from '../observation.ts'
import type { PageFacts } from '../page.ts'
import { asksFrontDoor } from './by-query.ts'
import { contentOf, isNamedText } from './content.ts'
import { mayBeGivenAnew } from './given-anew.ts'
import { noticesIn } from './notice.ts'
import { firstOwn, leadOf } from './own-text.ts'
import { isHome } from './places.ts'
import { speechOf } from './plain-speech.ts'
import { fold } from './words/fold.ts'
import type { AnsweredScene } from './scene.ts'
import { EMPTY_PART } from './signals/alike.ts'
import { isAskedByParameter } from './signals/asked.ts'
import { isListOfOthers } from './signals/in-place.ts'
import {
  callsItselfArticle,
  isOwnCanonical,
  livingSignals,
  namesAnother,
  namesItself,
} from './signals/living.ts'
import { lookAt } from './signals/said.ts'
import { scoreOf } from './signals/signal.ts'
import { isShell } from './shell.ts'
import { naming, openingOf, sayingOf, type Sight } from './sight.ts'

/** Whether an address beside the cited one should be asked, which cannot exist. */
export function isWorthComparing(scene: AnsweredScene): boolean {
  const { sight, answer } = scene
  return sight === null ? isPlaceholder(scene) : isSuspicious(scene, sight, answer)
}

function isSuspicious(scene: AnsweredScene, sight: Sight, answer: Answer): boolean {
  const named = scene.place !== null && scene.place !== 'error-page'
  if (named || scene.journey?.strandedAtHome === true) return false
  const { status } = answer
  const odd = status !== 200 && status !== 203
  // An article under 404, called by its address: is it what the server shows for all that it has not?
  if (status === 404)
    return (
      isNamedText(sight) || (contentOf(scene) !== null && (namesItself(sight) || naming(sight) === 'named'))
    )
  // A law under 500: is a failure what the server shows for what it has not?
  if (status === 500)
    return contentOf(scene) !== null && callsItselfArticle(sight) !== null && isOwnCanonical(sight)
  if (odd && (status < 200 || (status >= 300 && status <= 417) || (status >= 500 && status <= 599)))
    return false
  if (odd) return contentOf(scene) !== null || sight.own > 0
  return isThin(sight) || isMarked(sight) || sight.away || isForeign(sight) || mayBeGivenAnew(sight)
}

/** Archives answer for every lost file with one and the same small one. */
function isPlaceholder({ answer, place }: AnsweredScene): boolean {
  const { body, status } = answer
  return (
    place === null &&
    status === 200 &&
    answer.page === null &&
    body.bytes > 0 &&
    body.bytes < 40_000 &&
    !body.truncated
  )
}

/** Games of chance under whatever name; words that the address promises and a page without marks of its own has not. */
function isForeign(sight: Sight): boolean {
  if (sayingOf(sight, 'gambling').title !== null) return true
  if (isOwnCanonical(sight) && callsItselfArticle(sight) !== null) return false
  return !namesItself(sight) && naming(sight) === 'unnamed'
}

/** Too little of its own to show what it is. */
function isThin(sight: Sight): boolean {
  const { page, own, policy } = sight
  if (isShell(page)) return true
  if (own < policy.judging.shortText) return scoreOf(livingSignals(sight)) > -policy.judging.living
  // A text under an address that nothing on it speaks of may stand at every address.
  const unnamed = own < policy.judging.wholeText && !sight.citedHome && !isIdentified(sight)
  if (own >= policy.judging.longText && page.paragraphs >= 3) return unnamed
  if (unnamed && !isEntitled(page)) return true
  return page.paragraphs < 2 && !isOwnCanonical(sight) && !namesItself(sight)
}

/** Articles are headed by their title; front pages and frames have the site's. */
function isEntitled({ title, headings }: PageFacts): boolean {
  return headings.slice(0, 2).some((heading) => title.includes(heading))
}

/** It says which page it is: by its address, by its title, by what articles tell of themselves. */
function isIdentified(sight: Sight): boolean {
  return (
    isOwnCanonical(sight) ||
    callsItselfArticle(sight) !== null ||
    namesItself(sight) ||
    naming(sight) === 'named'
  )
}

/** Something on it speaks of missing pages, or it names another page as itself. */
function isMarked(sight: Sight): boolean {
  const { page, citedHome, cited } = sight
  const said = lookAt(sight, [
    'missing',
    'removed',
    'expired',
    'sale',
    'placeholder',
    'suspended',
    'fault',
    'maintenance',
  ])
  if (said.title !== null || said.heading !== null) return true
  if (said.text && sight.own < sight.policy.judging.shortText) return true
  if (/noindex/i.test(page.metas['robots'] ?? '')) return true
  if (citedHome) return false
  const named = namesAnother(sight)
  if (named !== null && isHome(named)) return true
  if (page.metas['og:type'] === 'website' && !isOwnCanonical(sight) && !namesItself(sight)) return true
  const name = page.metas['og:site_name'] ?? page.metas['application-name'] ?? ''
  if (page.title === '' || page.title === name) return true
  // A template without its content: one part of the title is empty.
  if (EMPTY_PART.test(page.title)) return true
  if (page.headings.length === 0 && !namesItself(sight) && !isOwnCanonical(sight)) return true
  if (isHeadedByName(sight)) return true
  if (isLedByNotice(page) || isLeadAlone(sight) || takenFirst(sight) || isAskedByParameter(sight)) return true
  // A number that only the front door was told, on what calls itself no article.
  if (asksFrontDoor(cited) && callsItselfArticle(sight) === null) return true
  // A list of links is a front page or a section more often than an article.
  if (page.links.inside > 40 && page.mainCharacters * 4 < page.characters) return true
  if (isListOfOthers(page) && !isOwnCanonical(sight)) return true
  return /\.(?:pdf|docx?|xlsx?|odt|epub)$/.test(cited?.segments.at(-1) ?? '')
}

/** A few words under its heading, and they are a notice: whatever follows under further headings may be of other things. */
function isLedByNotice(page: PageFacts): boolean {
  const lead = leadOf(page)
  if (lead.length > BRIEF || page.headings.length < 2) return false
  const words = fold(lead)
  return noticesIn(words).size > 0 || speechOf(words, NONE).denies === 'content'
}
const BRIEF = 160

/** Title and heading are one and the same, and not what the address names: articles bear the site's name beside their own. */
function isHeadedByName(sight: Sight): boolean {
  const { page } = sight
  if (page.links.inside < MENU || page.title !== firstOwn(page)) return false
  return !isOwnCanonical(sight) && callsItselfArticle(sight) === null && !namesItself(sight)
}
const MENU = 30

/** A few words under its heading, in whatever language, and below them headings that lead to other pages. */
function isLeadAlone(sight: Sight): boolean {
  const { page } = sight
  const { content, headings } = page
  if (content === undefined || headings.length <= LED || namesItself(sight)) return false
  // What stands before a pay wall is short, and is the page.
  if (sight.said.has('paid')) return false
  const lead = leadOf(page)
  return (
    lead.length >= LEAST &&
    lead.length <= BRIEF &&
    headings.filter((heading) => !content.includes(heading)).length >= LED
  )
}
const LEAST = 12
const LED = 3
const NONE: ReadonlySet<string> = new Set()

/** The first words under the heading say that the content was taken away. */
function takenFirst(sight: Sight): boolean {
  const taken = openingOf(sight).hits.get('taken')
  return taken?.some(({ from }) => from <= 8) === true
}
