/** What it means where redirects have led: a place with a name, or a front door. */
import type { ReasonCode } from '../messages.ts'
import type { VerdictWord } from '../verdict.ts'
import { found } from './found.ts'
import type { Place } from './places.ts'
import type { AnsweredScene, Finding } from './scene.ts'
import { findByPage } from './signals/families.ts'
import { namesItself } from './signals/living.ts'
import { noticeSignals } from './signals/notices.ts'
import { lookAt } from './signals/said.ts'
import { naming, type Sight } from './sight.ts'

const places: Readonly<Record<Place, readonly [VerdictWord, ReasonCode]>> = {
  'domain-market': ['parked', 'domain-for-sale'],
  'suspended': ['parked', 'hosting-suspended'],
  'captcha': ['blocked', 'redirected-to-captcha'],
  'login': ['login-required', 'redirected-to-login'],
  'consent': ['consent-required', 'redirected-to-consent'],
  'paywall': ['paywalled', 'redirected-to-paywall'],
  'maintenance': ['maintenance', 'redirected-to-maintenance'],
  'missing-page': ['soft-404', 'redirected-to-missing-page'],
  'error-page': ['server-error', 'redirected-to-error-page'],
}

/** A place with a name: its address tells what stands there. */
export function place(scene: AnsweredScene): Finding | null {
  if (scene.place === null) return null
  if (scene.place === 'error-page' && scene.sight !== null) {
    const error = errorPlace(scene, scene.sight)
    if (error !== 'error') return error
  }
  const [verdict, code] = places[scene.place]
  return found(scene, verdict, code, scene.place === 'captcha' ? { vendor: 'unknown' } : {})
}

/**
 * An address that names an error without saying which: a failure, the page for all missing ones, or a page about errors that
 * other addresses are not sent to.
 */
function errorPlace(scene: AnsweredScene, sight: Sight): Finding | null | 'error' {
  const missing = findByPage(sight, ['missing'])?.verdict === 'soft-404'
  const lost = missing && (saysMissing(sight) || findByPage(sight, ['fault', 'maintenance']) === null)
  if (lost) return found(scene, 'soft-404', 'redirected-to-missing-page')
  const known = sight.absent.likeness === 'told' && (namesItself(sight) || naming(sight) === 'named')
  return known ? null : 'error'
}

function saysMissing(sight: Sight): boolean {
  const { title, heading, text } = lookAt(sight, ['missing', 'removed'])
  return title === 'is' || heading === 'is' || text || noticeSignals(sight).length > 0
}

/** What may stand at a front door in place of a site. */
const SHUT = [
  'wall',
  'legal',
  'suspended',
  'parked',
  'queue',
  'fault',
  'maintenance',
  'login',
  'age',
  'consent',
]

export function strandedAtHome(scene: AnsweredScene): Finding | null {
  if (scene.journey?.strandedAtHome !== true) return null
  // The front page of another host that speaks of what was cited: the page got a site of its own.
  const { sight, journey } = scene
  // A front door that is shut to everybody tells nothing of what lies behind it.
  const shut = sight === null ? null : findByPage(sight, SHUT)
  if (shut !== null) return shut
  if (sight !== null && journey.from.host !== journey.to.host && namesItself(sight)) return null
  return found(scene, 'soft-404', 'redirected-home')
}
