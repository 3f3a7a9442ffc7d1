/**
 * A page that could be one for missing pages, and nothing to compare it with: the address beside it was not asked (a quiet run, a
 * deadline), or its answer tells nothing. It is alive only where it says by itself which page it is; else nobody knows.
 */
import { absentSibling } from './absent-address.ts'
import { asksFrontDoor } from './by-query.ts'
import { companionOf } from './compare.ts'
import { found } from './found.ts'
import type { AnsweredScene, Finding } from './scene.ts'
import { isShownBeside, wasShell } from './signals/alike.ts'
import { callsItselfArticle, namesItself } from './signals/living.ts'
import { naming, sayingOf, type Sight } from './sight.ts'
import { isWorthComparing } from './suspicion.ts'

export function uncompared(scene: AnsweredScene): Finding | null {
  const { observation, journey, sight, policy } = scene
  if (policy.judging.uncompared === 0 || sight === null || showsItself(sight)) return null
  if (isUncomparedFrame(sight))
    return found(scene, 'bad-response', 'page-uncompared', { cause: causeOf(sight) })
  if (sight.absent.likeness !== 'unknown') return null
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

/** A browser filled a frame that the server sends for every address, and did not show what an absent one becomes. */
function isUncomparedFrame(sight: Sight): boolean {
  return !sight.citedHome && sight.absent.likeness !== 'told' && wasShell(sight) && !isShownBeside(sight)
}

function causeOf({ observation: { renderedAbsent: other } }: Sight): string {
  if (other === undefined || other === null) return 'nothing was asked beside it'
  if (other.fault !== null) return `a browser was shown nothing at the address beside it: ${other.fault}`
  return 'what a browser was shown at the address beside it tells nothing'
}

/** Its title is what the address names; or there is a text, and nothing of the address is strange to it. */
function showsItself(sight: Sight): boolean {
  if (namesItself(sight)) return true
  // Front pages and pages of games have much to say under any address.
  if (asksFrontDoor(sight.cited) && callsItselfArticle(sight) === null) return false
  if (sayingOf(sight, 'gambling').title !== null) return false
  return sight.own >= sight.policy.judging.shortText && naming(sight) !== 'unnamed'
}
