/** An account or a channel that was closed by the network it was on, which answers 200 in its own frame. */
import type { Signal } from '../../verdict.ts'
import { noticesIn } from '../notice.ts'
import { firstOwn, leadOf } from '../own-text.ts'
import { namingOf } from '../named.ts'
import { bearsMoreThanSite, hitsIn, sayingOf, type Sight } from '../sight.ts'
import { fold } from '../words/fold.ts'
import { look } from '../words/lexicon.ts'
import { callsItselfArticle, isOwnCanonical } from './living.ts'
import { signal } from './signal.ts'

/** Characters below the heading: who explains what a closed account is needs more. */
const BRIEF = 170

/** Under a heading that is nothing but "account suspended" stand a line and other things, where the network tells other addresses apart. */
export function closedSignals(sight: Sight): Signal[] {
  const { page, citedHome, cited, away } = sight
  if (citedHome || away || !sight.said.has('suspended') || callsItselfArticle(sight) !== null) return []
  if (isBesideMissing(sight))
    return [signal('account-closed', 60, 'Under the heading of missing pages it tells of a closed account')]
  const { heading, words } = sayingOf(sight, 'suspended')
  if (heading !== 'is' || words !== firstOwn(page) || /[?？؟]/.test(words) || isOwnCanonical(sight)) return []
  if (leadOf(page).length > BRIEF || !isTold(sight)) return []
  if (namingOf(cited, { ...page, text: '', title: '', headings: [words] }) === 'named') return []
  return [signal('account-closed', 180, `Under its heading stands nothing of the page: "${words}"`)]
}

/** A player without a film: its title and heading are those of films that never were, and a line says whose account was closed. */
function isBesideMissing(sight: Sight): boolean {
  const { page, absent, own, text } = sight
  if (absent.likeness !== 'near' || absent.page === null || own > 250 || bearsMoreThanSite(sight))
    return false
  return firstOwn(page) === firstOwn(absent.page) && hitsIn(text, 'suspended').length > 0
}

/** By a status, or by a page that says in title or heading that there is none. */
function isTold({ absent }: Sight): boolean {
  if (absent.likeness === 'told') return true
  if (absent.likeness !== 'other' || absent.page === null) return false
  return [absent.page.title, firstOwn(absent.page)].some(
    (text) => look(text).hits.has('missing') || noticesIn(fold(text)).size > 0,
  )
}
