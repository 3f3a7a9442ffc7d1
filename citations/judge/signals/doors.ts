/** Signs of a log-in before the page, or of a page shown to some people only. A log-in in the header of a whole article is none. */
import type { Signal } from '../../verdict.ts'
import { leadsOn, placeOf } from '../places.ts'
import { readAddress } from '../address.ts'
import { companionOf, likenessOfPages } from '../compare.ts'
import { hitsIn, sayingOf, type Sight } from '../sight.ts'
import { ownTextOf } from '../own-text.ts'
import { fold } from '../words/fold.ts'
import { look, type Hit } from '../words/lexicon.ts'
import { dataTrouble } from './data.ts'
import { livingSignals } from './living.ts'
import { insidersNotice } from './notices.ts'
import { sayingSignals, signal } from './signal.ts'

const ELSEWHERE = readAddress('https://elsewhere.invalid/a/b')

export function loginSignals(sight: Sight): Signal[] {
  const { page, own, cited, policy } = sight
  // Who cites a log-in page gets what was cited, unless it only stands before another address.
  if (cited !== null && ELSEWHERE !== null && placeOf(cited, ELSEWHERE) === 'login' && !leadsOn(cited))
    return []
  const refused =
    dataTrouble(sight) === 'login' ? [signal('data-refused', 80, 'The data ask for a key or a log-in')] : []
  const boxed = isBoxInFrame(sight)
  const said = [
    ...sayingSignals(sight, 'login', { title: 40, heading: 40, text: 30 }).filter(
      ({ code }) =>
        (code !== 'login-text' || saysOutsideForms(sight)) && !(boxed && code === 'login-heading'),
    ),
    ...refused,
  ]
  const signs: Signal[] = [...said]
  const form = boxed ? undefined : page.forms.find(({ passwords }) => passwords > 0)
  const step = page.forms.find(
    ({ fields, search, passwords }) => fields > 0 && fields <= 3 && !search && passwords === 0,
  )
  if (form !== undefined)
    signs.push(
      signal(
        'password-form',
        own < policy.judging.shortText ? 50 : 25,
        `A form asks for a password: "${form.words}"`,
      ),
    )
  else if (step !== undefined && said.some(({ weight }) => weight >= 30))
    signs.push(signal('name-form', 20, `A form asks who is there: "${step.words}"`))
  const gateway =
    own < 200
      ? page.forms.find(
          ({ action, search, fields, passwords }) =>
            !search && fields + passwords === 0 && leadsToLogin(action, sight),
        )
      : undefined
  if (gateway !== undefined && form === undefined)
    signs.push(signal('form-to-login', 60, `Hardly anything but a form that goes to ${gateway.action}`))
  if (signs.length === 0) return []
  if (own < 200) signs.push(signal('hardly-text', 10, `${own} characters of its own`))
  if (isEverywhere(sight)) signs.push(signal('same-everywhere', 20, 'Every address shows this door'))
  if (sight.absent.likeness === 'told')
    signs.push(signal('absent-told', -20, 'The server knows which addresses it has'))
  const lost = [sayingOf(sight, 'missing'), sayingOf(sight, 'removed')]
  const headed = form === undefined && isEverywhere(sight)
  if (
    lost.some(
      ({ title, heading }) =>
        title === 'is' || heading === 'is' || (headed && title !== null && heading !== null),
    )
  )
    signs.push(signal('says-missing', -60, 'The page says that something is missing'))
  return [...signs, ...livingSignals(sight)]
}

/** Beside a text of its own stands the very form that the site's page for missing pages has as well: a box, and no door. */
function isBoxInFrame({ page, absent, title, headings }: Sight): boolean {
  const form = page.forms.find(({ passwords }) => passwords > 0)
  if (form === undefined || (absent.likeness !== 'told' && absent.likeness !== 'other')) return false
  if (title.some(({ hits }) => hits.has('login')) || headings[0]?.hits.has('login') === true) return false
  const theirs = absent.page?.forms ?? []
  const same = theirs.some(
    ({ passwords, words, action }) => passwords > 0 && words === form.words && action === form.action,
  )
  return same && (absent.novelOwn ?? 0) >= TEXT_BESIDE
}
/** Words that only the cited page says. */
const TEXT_BESIDE = 8

/** More often than on the labels of its own forms. */
function saysOutsideForms({ page, text }: Sight): boolean {
  const labels = page.forms.map(({ words }) => look(words).hits.get('login')?.length ?? 0)
  return (text?.hits.get('login')?.length ?? 0) > labels.reduce((sum, count) => sum + count, 0)
}

/** SAML's and OpenID's hand-over: a form that a script sends to the log-in service. */
function leadsToLogin(action: string | null, { url, cited }: Sight): boolean {
  if (action === null || cited === null || !URL.canParse(action, url)) return false
  const to = readAddress(new URL(action, url).href)
  if (to === null || to.host === cited.host) return false
  return (
    placeOf(to, cited) === 'login' ||
    to.segments.some((part) => /^(?:adfs|saml2?|sso|idp|wsfed|openid-connect|oauth2?)$/.test(part))
  )
}

/** What an address that cannot exist shows as well, or leads to as well. */
export function isEverywhere({ absent }: Sight): boolean {
  return absent.likeness === 'same' || absent.likeness === 'same-target' || absent.likeness === 'near'
}

/** Every address shows the page, and only words in its text speak of a log-in: they may be the site's menu. */
export function mayBeOfMenu(sight: Sight): boolean {
  if (!isEverywhere(sight) || sight.citedHome || sight.rendered || sight.shell) return false
  if (sight.page.forms.some(({ passwords }) => passwords > 0)) return false
  return hitsIn(sight.text, 'login').length > 0
}

/** The front page is another page and says the same before or after the words: they stand in the frame of the site, which is no door. */
export function isOfMenu(sight: Sight): boolean {
  if (!mayBeOfMenu(sight)) return false
  if (standsInLinks(sight)) return true
  const front = companionOf(sight.observation, 'front-page')?.end
  const page = front?.kind === 'answer' && front.status < 400 ? front.page : null
  if (front?.kind !== 'answer' || page === null || page === undefined) return false
  if (likenessOfPages(sight.page, page, [sight.observation.url, front.url], sight.policy) === 'same')
    return false
  const words = sight.text?.words ?? []
  const shown = ` ${fold(page.text).join(' ')} `
  const stands = (from: number, to: number): boolean =>
    from >= 0 && to <= words.length && shown.includes(` ${words.slice(from, to).join(' ')} `)
  // Two words beside it make it known again.
  const framed = ({ from, to }: Hit): boolean =>
    stands(from - 2, to) ||
    stands(from - 1, to + 1) ||
    stands(from, to + 2) ||
    shown.startsWith(` ${words.slice(0, to).join(' ')} `)
  return hitsIn(sight.text, 'login').every(framed)
}

/** What the page says itself has no such word, and it leads to many places: one link of many says "log in". */
function standsInLinks({ page }: Sight): boolean {
  if (page.links.inside + page.links.outside < MENU || page.forms.length > 0) return false
  return !look(ownTextOf(page)).hits.has('login')
}
/** Links; a door has fewer. */
const MENU = 12

/** Things that were shared with some people only: a log-in may show them, and may not. */
export function restrictedSignals(sight: Sight): Signal[] {
  const said = sayingSignals(sight, 'restricted', { title: 45, heading: 45, text: 55 })
  const kept = said.length === 0 ? insidersNotice(sight) : null
  if (kept !== null) said.push(signal('restricted-notice', 60, `A notice and little else: "${kept}"`))
  if (said.length === 0) return []
  const signs = [...said]
  if (sight.own < sight.policy.judging.shortText / 2)
    signs.push(signal('hardly-text', 15, `${sight.own} characters of its own`))
  if (isEverywhere(sight)) signs.push(signal('same-everywhere', 20, 'Every address shows this door'))
  return [...signs, ...livingSignals(sight)]
}
