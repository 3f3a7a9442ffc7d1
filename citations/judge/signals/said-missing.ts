/** Not found, or no longer there, as the page itself says it: in its title, its headings, its text, or by having none. */
import type { Signal } from '../../verdict.ts'
import { bearsMoreThanSite, hasOwnTitle, sayingOf, type Sight } from '../sight.ts'
import type { Family } from '../words/lexicon.ts'
import { isData, wasShell } from './alike.ts'
import { dataNotice, noticeSignals } from './notices.ts'
import { deniesTheRest } from './of-more.ts'
import { isNoticeAlone, isShort, removedOutright } from './outright.ts'
import { isHeadingAlone } from './plain.ts'
import { isOfOthers } from './rest.ts'
import { lookAt } from './said.ts'
import { signal } from './signal.ts'
import { isTakenLater, takenSignals } from './taken.ts'
import { isTelling } from './telling.ts'

/** Not found, or no longer there: each place of the page speaks once. */
export function saidSignals(sight: Sight): Signal[] {
  const { judging } = sight.policy
  const said = lookAt(sight, ['missing', 'removed', 'taken', ...closed(sight)])
  const signals: Signal[] = []
  const telling = isTelling(sight)
  if (said.title !== null)
    signals.push(
      signal('missing-title', said.title === 'is' && !telling ? 40 : 10, `The title: "${sight.page.title}"`),
    )
  if (said.heading !== null)
    signals.push(
      signal('missing-heading', said.heading === 'is' && !telling ? 40 : 10, `A heading: "${said.words}"`),
    )
  if (said.text && !isTakenLater(sight) && !deniesTheRest(sight))
    signals.push(
      signal(
        'missing-text',
        sight.own < judging.shortText && !isOfOthers(sight) && !telling ? 40 : 15,
        `A page of ${sight.own} characters that says: "${said.words}"`,
      ),
    )
  if ((said.title === 'is' || said.heading === 'is') && wasShell(sight) && sight.own < judging.shortText)
    signals.push(signal('made-missing', 60, 'A script asked for the content and found none'))
  if (isHeadingAlone(sight))
    signals.push(
      signal(
        'heading-alone',
        (sight.headings[0]?.words.length ?? 0) >= SENTENCE ? 75 : 45,
        `Under its heading stands nothing but links: "${said.words}"`,
      ),
    )
  if (isNoticeAlone(sight))
    signals.push(signal('notice-alone', 45, `Under its heading stands nothing but: "${said.words}"`))
  signals.push(...takenSignals(sight))
  if (removedOutright(sight))
    signals.push(signal('removed-outright', 60, 'Title, heading and first words say that it was taken away'))
  return signals
}

/** Where an address that cannot exist is answered otherwise, not the site is shut but one account; who asks about it was shut out elsewhere. */
function closed(sight: Sight): readonly Family[] {
  if (sight.absent.likeness !== 'told' || !sight.said.has('suspended') || !isShort(sight)) return []
  const asks = /[?？؟]/.test(sayingOf(sight, 'suspended').words)
  return asks || isTelling(sight) ? [] : ['suspended']
}

/** Words of a whole sentence: fewer may be the name of a list. */
const SENTENCE = 4

/** A short page that bears only its site's name, and opens with saying that something is gone; or has next to nothing of its own. */
export function namelessSignals(sight: Sight): Signal[] {
  if (!isShort(sight) || sight.citedHome || isData(sight) || sight.shell || hasOwnTitle(sight)) return []
  const said = lookAt(sight, ['missing', 'removed'])
  const signals: Signal[] = []
  if (said.heading === 'is' || said.text || noticeSignals(sight).length > 0)
    signals.push(signal('title-of-site', 35, `The title names no page: "${sight.page.title}"`))
  if (sight.text?.hits.get('removed')?.some(({ from }) => from < 8) === true && said.heading !== 'is')
    signals.push(signal('notice-first', 40, `It opens with a notice: "${said.words}"`))
  if (signals.length === 0 && isHollow(sight))
    signals.push(
      signal('hollow', 85, `No title of its own, and hardly a word that an absent address does not show`),
    )
  return signals
}

/** Beside what the site shows anywhere, a few words that no heading, picture or form belongs to. */
function isHollow(sight: Sight): boolean {
  const { page, own, absent, away } = sight
  const { novel, page: other } = absent
  if (away || bearsMoreThanSite(sight) || novel === null || other === null || absent.likeness !== 'told')
    return false
  // A page without a title on a server without a frame: a few words may be all that somebody wrote.
  if (page.title === '' && other.characters < 60) return false
  return own < 250 && novel <= 30 && page.images <= other.images && page.forms.length <= other.forms.length
}

/** What is no page of markup, and says hardly more than that there is nothing. */
export function plainSignals(sight: Sight): Signal[] {
  const words = dataNotice(sight)
  return words === null
    ? []
    : [signal('data-notice', 60, `Data of ${sight.own} characters that say: "${words}"`)]
}
