/**
 * A page that could be one for missing pages, and nothing to compare it with: the address beside it was not asked (a quiet run, a
 * deadline), or its answer tells nothing. It is alive only where it says by itself which page it is; else nobody knows.
 */
import { absentSibling } from './absent-address.ts'
import { companionOf } from './compare.ts'
import { found } from './found.ts'
import type { AnsweredScene, Finding } from './scene.ts'
import { namesItself } from './signals/living.ts'
import { naming, type Sight } from './sight.ts'
import { isWorthComparing } from './suspicion.ts'

export function uncompared(scene: AnsweredScene): Finding | null {
  const { observation, journey, sight, policy } = scene
  if (policy.judging.uncompared === 0) return null
  if (sight === null || sight.absent.likeness !== 'unknown' || showsItself(sight)) return null
  if (absentSibling(journey?.from.href ?? observation.url) === null || !isWorthComparing(scene)) return null
  const other = companionOf(observation, 'absent-sibling')?.end
  // Programs that crash on an address they do not know have known this one.
  if (other?.kind === 'answer' && other.status === 500) return null
  const cause =
    other === undefined
      ? 'nothing was asked beside it'
      : other.kind === 'failure'
        ? 'the address asked beside it gave no answer'
        : `the address asked beside it was answered with status ${other.status}, which tells nothing`
  return found(scene, 'bad-response', 'page-uncompared', { cause })
}

/** Its title is what the address names; or there is a text, and nothing of the address is strange to it. */
function showsItself(sight: Sight): boolean {
  if (namesItself(sight)) return true
  return sight.own >= sight.policy.judging.shortText && naming(sight) !== 'unnamed'
}
