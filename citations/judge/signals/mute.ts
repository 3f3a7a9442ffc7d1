/**
 * Most pages are mute: long texts of which neither title nor heading says anything that the families look for. Of their signs only the
 * few that need no words can stand there: what makers call a block, what a script holds. Most families are not even asked then; over a
 * long list of links that saves more than any of them could by asking faster.
 */
import type { Sight } from '../sight.ts'
import { isData } from './alike.ts'

/** More characters are no notice, no stub and no gate, by whatever family's measure. */
const MOST_OF_NOTICES = 600

/** Whether a page is long, came from the cited address itself, stands beside no other, and has no phrase in title or headings. */
export function isMute(sight: Sight): boolean {
  const { said, text, own, away, observation, policy } = sight
  return (
    said.size === 0 &&
    text === null &&
    own >= Math.max(MOST_OF_NOTICES, policy.judging.shortText) &&
    !away &&
    (observation.companions ?? []).length === 0 &&
    !isData(sight)
  )
}
