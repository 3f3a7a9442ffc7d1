/** How sure a verdict is: `provisional` after one look, `confirmed` by agreement over time or from a second place. */
import type { Vantage } from './observation.ts'
import type { Policy } from './policy.ts'
import type { Certainty, Outcome, VerdictWord } from './verdict.ts'

/** A look that was judged, as far as certainty cares. */
export interface Look {
  /** ISO 8601 time of the observation's end. */
  readonly at: string
  readonly verdict: VerdictWord
  readonly outcome: Outcome
  readonly vantage: Vantage
}

const DAY = 86_400_000

/**
 * Weighs `look` against earlier looks at the same URL, in any order. Looks that did not look (`not-checked`), lie in the
 * look's own future or carry no readable time count for nothing; the first disagreement, going back, ends the count.
 */
export function certaintyOf(look: Look, history: readonly Look[], policy: Policy): Certainty {
  if (history.length === 0 || look.verdict === 'not-checked') return 'provisional'
  const now = Date.parse(look.at)
  if (Number.isNaN(now)) return 'provisional'
  const earlier = history
    .map((past) => ({ past, time: Date.parse(past.at) }))
    .filter(({ past, time }) => time < now && past.verdict !== 'not-checked')
    .toSorted((a, b) => b.time - a.time)
  const agreement = policy.confirm[look.outcome]
  let counted = 1
  let last = now
  for (const { past, time } of earlier) {
    if (!agrees(look, past)) break
    if (elsewhere(look.vantage, past.vantage) && now - time <= policy.secondPlaceWithinDays * DAY)
      return 'confirmed'
    if (last - time < agreement.apartDays * DAY) continue
    counted += 1
    last = time
    if (counted >= agreement.looks) return 'confirmed'
  }
  return 'provisional'
}

/** Dead is dead whether the name or the server is missing; "could not tell" agrees only with the same cause. */
function agrees(look: Look, past: Look): boolean {
  return look.outcome === past.outcome && (look.outcome !== 'unsure' || look.verdict === past.verdict)
}

/** Places differ by country, where both are known. Direct or by proxy from one country may still be one network. */
function elsewhere(a: Vantage, b: Vantage): boolean {
  return a.country !== null && b.country !== null && a.country !== b.country
}
