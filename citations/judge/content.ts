/** A whole page under a status that says there is none: what it is worth. Never enough by itself to call a link alive. */
import type { Signal } from '../verdict.ts'
import { companionOf } from './compare.ts'
import type { AnsweredScene } from './scene.ts'
import { livingSignals, namesItself } from './signals/living.ts'
import { lookAt } from './signals/said.ts'
import { noticeSignals } from './signals/notices.ts'
import { scoreOf } from './signals/signal.ts'
import { naming, type Sight } from './sight.ts'

/** Signs of life of a page that does not say that it is missing; null where there are too few. */
export function contentOf({ sight, policy }: AnsweredScene): readonly Signal[] | null {
  if (sight === null) return null
  const said = lookAt(sight, ['missing', 'removed', 'fault', 'wall', 'maintenance'])
  if (said.title === 'is' || said.heading === 'is') return null
  const signals = livingSignals(sight)
  return scoreOf(signals) <= -policy.judging.living ? signals : null
}

/**
 * Under its heading, which is what the address names, a text that speaks of no loss. Little, but more than a page for missing pages
 * bears: whether it is the site's own is for the comparison to tell.
 */
export function isNamedText(sight: Sight): boolean {
  if (sight.citedHome || sight.away || sight.own < NAMED) return false
  if (!namesItself(sight) && naming(sight) !== 'named') return false
  const { title, heading, text } = lookAt(sight, [
    'missing',
    'removed',
    'taken',
    'fault',
    'wall',
    'maintenance',
  ])
  return title === null && heading === null && !text && noticeSignals(sight).length === 0
}
/** Characters: two sentences. */
const NAMED = 200

/** Statuses that refuse, fail or forbid in earnest are not in question here. */
const EARNEST = new Set([400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 421, 422, 425, 429, 431, 451])

/** 418, 999 and their like: alive where the same server says 404 for what it has not. */
export function livesUnderOddStatus(scene: AnsweredScene): readonly Signal[] | null {
  const status = scene.sight?.status ?? scene.answer.status
  if (status < 400 || (status >= 500 && status <= 599) || EARNEST.has(status)) return null
  const absent = scene.sight?.absent
  return absent?.status === 404 || absent?.status === 410 ? contentOf(scene) : null
}

/** The front page, which is always there, comes with 404 and a content as well. */
export function sentEverywhere({ observation }: AnsweredScene): boolean {
  const front = companionOf(observation, 'front-page')?.end
  if (front?.kind !== 'answer') return false
  return (front.status === 404 || front.status === 410) && (front.page?.mainCharacters ?? 0) > 200
}
