/**
 * wantsOf(): what else would change the verdict. An ordinary page that shows what it is costs no further request; only what
 * could be a page for missing pages, a parked name, a wall that lets browsers through or a shell of script is asked about.
 */
import type { Answer, Observation } from '../observation.ts'
import type { Policy } from '../policy.ts'
import { verdictOutcomes } from '../verdict.ts'
import type { Means, Want } from '../want.ts'
import { absentHost, absentSibling, frontPageOf } from './absent-address.ts'
import { companionOf } from './compare.ts'
import { absentShown } from './compare-shown.ts'
import { contentOf } from './content.ts'
import { decidingAttempt } from './deciding.ts'
import { answeredScene, type AnsweredScene } from './scene.ts'
import { framesToAsk } from './framed.ts'
import { mayBeOfMenu } from './signals/doors.ts'
import { parkedPageSignals } from './signals/parked.ts'
import { isFrameForScript, mayBeFrontPage, wasShell } from './signals/alike.ts'
import { findByPage } from './signals/families.ts'
import { mayBeForAll } from './signals/for-all.ts'
import { mayStandForFront } from './signals/in-place.ts'
import { scoreOf } from './signals/signal.ts'
import { failsOverNothing } from './signals/troubles.ts'
import { wallPage } from './signals/wall-pages.ts'
import { wallSignals } from './signals/walls.ts'
import { siteOf } from './site.ts'
import { isWorthComparing } from './suspicion.ts'
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
  const { observation, journey } = scene
  if (companionOf(observation, 'absent-sibling') !== undefined) return []
  if (!isWorthComparing(scene)) return []
  const url = absentSibling(journey?.from.href ?? observation.url)
  return url === null ? [] : [{ kind: 'absent-sibling', url }]
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
      (failsOverNothing(sight) ||
        mayBeForAll(sight) ||
        mayBeOfMenu(sight) ||
        mayBeFrontPage(sight) ||
        mayStandForFront(sight))
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
  if (means.browser === 'never') return []
  if ((observation.rendered ?? null) !== null) return others ? [] : shownBesideWants(scene)
  const want: Want = { kind: 'browser', url: observation.url }
  if (means.browser === 'always') return [want]
  return !others && onlyBrowserTells(scene, answer) ? [want] : []
}

/** One frame for every address: what a browser made of this one is compared with what it makes of one that cannot exist. */
function shownBesideWants({ observation, sight, journey }: AnsweredScene): Want[] {
  if (observation.renderedAbsent !== undefined || sight === null || sight.citedHome) return []
  if (!wasShell(sight) || sight.absent.likeness === 'told' || sight.status >= 400) return []
  const finding = findByPage(sight)
  if (finding !== null && verdictOutcomes[finding.verdict] === 'broken') return []
  const url = absentShown(journey?.from.href ?? observation.url)
  return url === null ? [] : [{ kind: 'browser-absent', url }]
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
