/** The server knows what it has: how much that weighs for a page beside which an absent address is answered otherwise. */
import type { Signal } from '../../verdict.ts'
import { sayingOf, type Sight } from '../sight.ts'
import { inPlaceSignals } from './in-place.ts'
import { listWeight } from './led.ts'
import { DOCUMENT, isTemplate } from './made-missing.ts'
import { isUnspoken, noticeSignals } from './notices.ts'
import { isNoticeAlone, isShort, removedOutright } from './outright.ts'
import { saysNoMore } from './plain.ts'
import { namelessSignals } from './said-missing.ts'
import { lookAt } from './said.ts'
import { signal } from './signal.ts'
import { takenWords } from './taken.ts'
import { isTelling } from './telling.ts'

/** Truth by the site's own manner; it counts for nothing where the page itself shows that its content is gone. */
export function toldSignals(sight: Sight): Signal[] {
  const { likeness, page, status } = sight.absent
  if (likeness === 'told')
    return [
      signal(
        'absent-told',
        isGoneAllTheSame(sight) ? 0 : mayBeNotice(sight) ? -15 : -60,
        `An address that cannot exist is answered otherwise (status ${status})`,
      ),
    ]
  if (likeness !== 'other' || page === null) return []
  const doubt = sayingOf(sight, 'missing').title === 'is' || noticeSignals(sight).length > 0
  const weight = inPlaceSignals(sight).length > 0 ? 0 : doubt ? -10 : -30
  return [signal('absent-differs', weight, 'An address that cannot exist shows another page')]
}

/** Sites keep the address of what they took away: the notice there, or what stands in its place, is told by itself. */
function isGoneAllTheSame(sight: Sight): boolean {
  return (
    removedOutright(sight) ||
    isNoticeAlone(sight) ||
    isUnspoken(sight) ||
    saysNoMore(sight) ||
    isNoticedTwice(sight) ||
    takenWords(sight) !== null ||
    listWeight(sight) > 0 ||
    inPlaceSignals(sight).length > 0 ||
    isTemplate(sight)
  )
}

function isNoticedTwice(sight: Sight): boolean {
  const notices = noticeSignals(sight).length
  if (notices > 2) return true
  return notices > 1 && (lookAt(sight, ['missing']).text || lookAt(sight, ['removed']).text)
}

/** Short, and what it says could be a notice. */
function mayBeNotice(sight: Sight): boolean {
  if (namelessSignals(sight).length > 0 || noticeSignals(sight).length > 0) return true
  if (!isShort(sight) || isTelling(sight)) return false
  const removed = lookAt(sight, ['removed'])
  if ((removed.title ?? removed.heading) === 'is') return true
  const missing = lookAt(sight, ['missing'])
  const alone = missing.text || sight.own < 120 || DOCUMENT.test(sight.cited?.segments.at(-1) ?? '')
  return missing.title === 'is' && missing.heading === 'is' && alone
}
