/** Signs that a name has no owner's content any more: for sale, run out, filled with advertisements, taken over, suspended. */
import type { Signal } from '../../verdict.ts'
import { decode } from '../address.ts'
import { oncePer } from '../once.ts'
import { companionOf, likenessOfPages } from '../compare.ts'
import { namingOf } from '../named.ts'
import { firstOwn } from '../own-text.ts'
import { domainMarkets } from '../place-words.ts'
import { citedSite, hitsIn, naming, openingOf, sayingOf, type Sight } from '../sight.ts'
import { siteOf } from '../site.ts'
import { parkingService, feedScript } from './parking-services.ts'
import { callsItselfArticle, livingSignals, quoteSignals } from './living.ts'
import { sayingSignals, signal } from './signal.ts'

const MARKS =
  /^(?:lander|parking|parked|parkingpage|domain-?parking|for-?sale|domain-?sale|domain-?for-?sale|park-?page|parkingcrew|sedo.*|afternic.*|relatedsearches|related-?searches)$/i

export function parkedSignals(sight: Sight): Signal[] {
  const strong = parkedPageSignals(sight)
  // Without any sign on the page itself, likeness tells nothing of sales, and of a whole text not even the name servers do.
  const service = parkingService(sight.observation.name?.nameServers ?? [])
  if (strong.length === 0 && (service === null || sight.own >= sight.policy.judging.shortText)) return []
  const signs = [...strong, ...networkSignals(sight)]
  if (signs.every(({ weight }) => weight <= 0)) return []
  // A text that stands at every address was written for none of them, whatever teasers turn beside it.
  const games = sayingOf(sight, 'gambling').title !== null && sight.absent.likeness === 'near'
  const foreign = games || (sight.absent.likeness === 'same' && naming(sight) === 'unnamed')
  return [
    ...signs,
    ...(foreign ? [signal('address-unspoken', 20, 'Not a word of what the cited address names')] : []),
    ...(foreign ? quoteSignals(sight) : livingSignals(sight)),
  ]
}

/** What the page alone tells. */
export const parkedPageSignals = oncePer((sight: Sight): readonly Signal[] => [
  ...saidSignals(sight),
  ...structureSignals(sight),
])

function saidSignals(sight: Sight): Signal[] {
  const short = sight.own < sight.policy.judging.shortText
  const signals = [
    ...sayingSignals(sight, 'sale', { title: 50, heading: 50, text: 40 }),
    ...sayingSignals(sight, 'expired', { title: 50, heading: 50, text: 40 }),
    ...sayingSignals(sight, 'placeholder', { title: 35, heading: 35, text: 30 }),
  ]
  const fed = sayingOf(sight, 'feed')
  if (short && (fed.heading !== null || fed.text))
    signals.push(signal('feed-words', 35, `A list of advertisements: "${fed.words}"`))
  const games = sayingOf(sight, 'gambling')
  if (games.title !== null && (games.heading !== null || games.text))
    signals.push(signal('gambling', 50, `Offers games of chance: "${sight.page.title}"`))
  if (
    games.title !== null &&
    games.heading !== null &&
    isIntruder(sight) &&
    hitsIn(openingOf(sight), 'gambling').length >= OFTEN
  )
    signals.push(
      signal('gambling-instead', 120, 'They have title and heading, and nothing that the address names'),
    )
  return signals
}

/** An article on them may say so once or twice. */
const OFTEN = 3

/** Neither title nor heading has a word of the address, and nobody calls the page an article. */
function isIntruder(sight: Sight): boolean {
  const { page, cited, citedHome } = sight
  if (citedHome || callsItselfArticle(sight) !== null) return false
  return namingOf(cited, { ...page, headings: [firstOwn(page)], text: '' }) === 'unnamed'
}

function structureSignals(sight: Sight): Signal[] {
  const { page, own, policy } = sight
  const domain = citedSite(sight)
  const short = own < policy.judging.shortText
  const signals: Signal[] = []
  const names = (text: string) => domain !== '' && text.toLowerCase().includes(domain)
  if (short && (names(page.title) || page.headings.slice(0, 2).some(names)))
    signals.push(signal('name-as-title', 30, `The page is headed by the name of the domain: "${page.title}"`))
  const mark = short ? page.marks.find((one) => MARKS.test(one)) : undefined
  if (mark !== undefined) signals.push(signal('lander-mark', 25, `Its makers call the page "${mark}"`))
  const offer = short && page.forms.some((form) => form.fields > 0 && form.passwords === 0 && !form.search)
  if (offer && sayingOf(sight, 'sale').text)
    signals.push(signal('offer-form', 15, 'A form asks for an offer'))
  const feed = feedScript(page)
  if (feed !== null)
    signals.push(signal('parking-script', 70, `A script that only parking services use: ${feed}`))
  const frame =
    own < 60
      ? page.frames.find((source) => names(source.replace(/^(?:https?:)?\/\/[^/?#]*/i, '')))
      : undefined
  if (frame !== undefined)
    signals.push(signal('parking-frame', 60, `Nothing but a frame that is told the domain: ${frame}`))
  if (/(?:^|\/)lander(?:[/?]|$)/.test(sight.scripted ?? ''))
    signals.push(
      signal('lander-script', 110, 'A script sends every visitor to the page of a parking service'),
    )
  const market = short ? page.links.hosts.find((host) => domainMarkets.has(siteOf(host))) : undefined
  if (market !== undefined)
    signals.push(signal('market-link', 35, `It leads to a market for domains: ${market}`))
  const told = sight.at !== null && siteOf(sight.at.host) !== domain && names(decode(sight.url))
  if (told)
    signals.push(signal('market-address', 30, `The cited domain is what the address ${sight.url} speaks of`))
  return signals
}

function networkSignals(sight: Sight): Signal[] {
  const signals: Signal[] = []
  const service = parkingService(sight.observation.name?.nameServers ?? [])
  if (service !== null) signals.push(signal('parking-name-server', 60, `Its names are kept by ${service}`))
  const games = sight.absent.likeness === 'near' && sayingOf(sight, 'gambling').title !== null
  if (games || sight.absent.likeness === 'same' || sight.absent.likeness === 'same-target')
    signals.push(signal('same-everywhere', 30, 'Every address of the host shows this page'))
  if (sight.absent.likeness === 'told' && service === null)
    signals.push(
      signal('absent-told', sight.citedHome ? -10 : -60, 'The server knows which addresses it has'),
    )
  const host = companionOf(sight.observation, 'absent-host')
  if (host?.end.kind === 'answer' && host.end.page !== null && host.end.page !== undefined) {
    const addresses = [sight.observation.url, host.end.url]
    const likeness = likenessOfPages(sight.page, host.end.page, addresses, sight.policy)
    if (host.end.status < 400 && (likeness === 'same' || likeness === 'near'))
      signals.push(signal('wildcard-host', 30, 'Every name under the domain shows this page'))
  }
  return signals
}

/** Accounts that the host has closed. */
export function suspendedSignals(sight: Sight): Signal[] {
  // Hosts do not ask: their customers do, in threads.
  const weight = /[?？؟]/.test(sayingOf(sight, 'suspended').words) ? 10 : 50
  const said = sayingSignals(sight, 'suspended', { title: weight, heading: weight, text: 40 })
  if (said.length === 0) return []
  const everywhere = sight.absent.likeness === 'same'
  const told = sight.absent.likeness === 'told'
  return [
    ...said,
    ...(everywhere ? [signal('same-everywhere', 30, 'Every address of the host shows this page')] : []),
    ...(told ? [signal('absent-told', -60, 'The server knows which addresses it has')] : []),
    ...livingSignals(sight),
  ]
}
