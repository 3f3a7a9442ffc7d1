/**
 * How long a page that has come to rest may still be waited for. Challenges that pass by themselves and notes that lead on
 * after some seconds lie still meanwhile; what gives them away is that they say little and have a script or a refresh that
 * could change it. No judgement: whether it was a challenge is seen by what is shown at the end.
 */
import type { PageFacts } from '../../../citations/index.ts'

/** A page with more visible characters than this says what it has to say. */
const THIN = 800
const THIN_REFUSAL = 2_000
const SHORT_MS = 2_500
/** Scripts that will do something later, or lead away. */
const LATER =
  /\b(?:setTimeout|setInterval|requestIdleCallback|requestAnimationFrame|postMessage|Worker|crypto\.subtle|location|reload|submit)\b/

/** Milliseconds since the page's document came, at most `most`; 0: as it is now, it stays. */
export function patienceFor(status: number | null, page: PageFacts, most: number): number {
  const { refresh, scripts, characters } = page
  if (refresh !== null) return Math.min(most, 1_000 * refresh.seconds + 2_000)
  if (scripts.count === 0) return 0
  if (isRefusal(status)) return characters < THIN_REFUSAL ? most : 0
  if (characters >= THIN) return 0
  return LATER.test(scripts.inline) || page.noscript !== '' ? most : Math.min(most, SHORT_MS)
}

/** Statuses that challenges are served with; 404 and 410 are none of them, a plain 200 is told by its scripts. */
function isRefusal(status: number | null): boolean {
  if (status === null || status === 404 || status === 410) return false
  return status === 202 || status >= 400
}
