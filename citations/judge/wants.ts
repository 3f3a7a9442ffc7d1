/**
 * wantsOf(): what else would change the verdict. An ordinary page that shows what it is costs no further request; only what
 * could be a page for missing pages, a parked name, a wall that lets browsers through or a shell of script is asked about.
 */
import type { Answer, Observation } from '../observation.ts'
import type { PageFacts } from '../page.ts'
import type { Policy } from '../policy.ts'
import type { Means, Want } from '../want.ts'
import { absentHost, absentSibling, frontPageOf } from './absent-address.ts'
import { companionOf } from './compare.ts'
import { contentOf } from './content.ts'
import { decidingAttempt } from './deciding.ts'
import { answeredScene, type AnsweredScene } from './scene.ts'
import { framesToAsk } from './framed.ts'
import { isHome } from './places.ts'
import { isAskedByParameter } from './signals/asked.ts'
import { mayBeOfMenu } from './signals/doors.ts'
import {
  callsItselfArticle,
  isOwnCanonical,
  livingSignals,
  namesAnother,
  namesItself,
} from './signals/living.ts'
import { parkedPageSignals } from './signals/parked.ts'
import { isFrameForScript, mayBeFrontPage } from './signals/alike.ts'
import { lookAt } from './signals/said.ts'
import { mayBeForAll } from './signals/for-all.ts'
import { scoreOf } from './signals/signal.ts'
import { failsOverNothing } from './signals/troubles.ts'
import { wallPage } from './signals/wall-pages.ts'
import { wallSignals } from './signals/walls.ts'
import { siteOf } from './site.ts'
import { naming, openingOf, sayingOf, type Sight } from './sight.ts'
import { isShell } from './shell.ts'
import { wallVendor } from './walls.ts'

/** Walls that, by their headers, ask for nothing but a browser's patience. */
const PATIENT = new Set([
  'Cloudflare',
  'AWS WAF',
  'Vercel',
  'Anubis',
  'Kasada',
  'DDoS-Guard',
  'Qrator',
  'Sucuri',
])

/** What to ask next; empty when the verdict stands. Pure: the same facts want the same. */
export function wantsOf(observation: Observation, policy: Policy, means: Means): readonly Want[] {
  if (means.quiet || observation.notChecked !== null) return []
  const attempt = decidingAttempt(observation)
  if (attempt?.end.kind !== 'answer') return []
  const scene = answeredScene(observation, policy, attempt, attempt.end, null)
  const wants = [...frameWants(scene), ...siblingWants(scene), ...frontWants(scene), ...nameWants(scene)]
  return [...wants, ...browserWants(scene, means, wants.length > 0)]
}

function frameWants({ observation, answer, sight }: AnsweredScene): Want[] {
  if (sight === null || sight.rendered || answer.status !== 200) return []
  return framesToAsk(observation, sight.page, sight.url).map((url) => ({ kind: 'frame', url }))
}

function siblingWants(scene: AnsweredScene): Want[] {
  const { observation, answer, sight, journey } = scene
  if (companionOf(observation, 'absent-sibling') !== undefined) return []
  if (sight === null ? !isPlaceholder(scene) : !isSuspicious(scene, sight, answer)) return []
  const url = absentSibling(journey?.from.href ?? observation.url)
  return url === null ? [] : [{ kind: 'absent-sibling', url }]
}

function isSuspicious(scene: AnsweredScene, sight: Sight, answer: Answer): boolean {
  const named = scene.place !== null && scene.place !== 'error-page'
  if (named || scene.journey?.strandedAtHome === true) return false
  const { status } = answer
  const odd = status !== 200 && status !== 203
  // An article under 404, called by its address: is it what the server shows for all that it has not?
  if (status === 404) return contentOf(scene) !== null && (namesItself(sight) || naming(sight) === 'named')
  if (odd && (status < 200 || (status >= 300 && status <= 417) || (status >= 500 && status <= 599)))
    return false
  if (odd) return contentOf(scene) !== null || sight.own > 0
  return isThin(sight) || isMarked(sight) || sight.away || isForeign(sight)
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
  if (/^\s*[|–—\-·•»«:]\s|\s[|–—\-·•»«:]\s*$/.test(page.title)) return true
  if (page.headings.length === 0 && !namesItself(sight) && !isOwnCanonical(sight)) return true
  if (takenFirst(sight) || isAskedByParameter(sight)) return true
  // A list of links is a front page or a section more often than an article.
  if (page.links.inside > 40 && page.mainCharacters * 4 < page.characters) return true
  return /\.(?:pdf|docx?|xlsx?|odt|epub)$/.test(cited?.segments.at(-1) ?? '')
}

/** The first words under the heading say that the content was taken away. */
function takenFirst(sight: Sight): boolean {
  const taken = openingOf(sight).hits.get('taken')
  return taken?.some(({ from }) => from <= 8) === true
}

/** 404 with a whole page, a program that found nothing, one page at every address: is the front page like that too? */
function frontWants(scene: AnsweredScene): Want[] {
  const { observation, answer, sight } = scene
  if (companionOf(observation, 'front-page') !== undefined) return []
  const missing = answer.status === 404 || answer.status === 410
  const asked = missing
    ? contentOf(scene) !== null
    : answer.status === 200 &&
      sight !== null &&
      (failsOverNothing(sight) || mayBeForAll(sight) || mayBeOfMenu(sight) || mayBeFrontPage(sight))
  if (!asked) return []
  const url = frontPageOf(answer.url)
  return url === null ? [] : [{ kind: 'front-page', url }]
}

function nameWants({ observation, answer, sight, place }: AnsweredScene): Want[] {
  if (sight === null || place !== null || answer.status >= 300) return []
  const suspected =
    scoreOf(parkedPageSignals(sight)) >= 25 || (sight.citedHome && sight.own < 200 && !sight.shell)
  if (!suspected || sight.cited === null) return []
  const wants: Want[] = []
  const domain = siteOf(sight.cited.host)
  if (observation.name === undefined || observation.name === null)
    wants.push({ kind: 'name-servers', domain })
  const url = absentHost(sight.cited.href)
  if (url !== null && companionOf(observation, 'absent-host') === undefined)
    wants.push({ kind: 'absent-host', url })
  return wants
}

/** The browser comes last: what a cheap question can settle is not asked of it. */
function browserWants(scene: AnsweredScene, means: Means, others: boolean): Want[] {
  const { observation, answer } = scene
  if (means.browser === 'never' || (observation.rendered ?? null) !== null) return []
  const want: Want = { kind: 'browser', url: observation.url }
  if (means.browser === 'always') return [want]
  return !others && onlyBrowserTells(scene, answer) ? [want] : []
}

function onlyBrowserTells({ sight, last, place }: AnsweredScene, answer: Answer): boolean {
  const vendor = last === null ? null : wallVendor(last)
  if (vendor !== null) return PATIENT.has(vendor) && answer.status !== 404
  if (place !== null) return false
  if (sight === null) return false
  const signs = wallSignals(sight)
  const page = scoreOf(signs) >= sight.policy.judging.explain ? wallPage(sight.page) : null
  if (page !== null) return page.passes
  if (signs.some(({ code }) => code === 'cookie-by-script')) return true
  if (answer.status >= 300) return false
  if (sight.shell || sight.scripted !== null || isFrameForScript(sight)) return true
  return (
    answer.fragment?.found === 'unknown' &&
    answer.fragment.kind !== 'page' &&
    sight.page.scripts.count > 0 &&
    !sight.page.cut
  )
}
