/** Signs of a door before the page: log-in, consent, age, subscription. A door in the header of a whole article is none. */
import type { Signal } from '../../verdict.ts'
import { placeOf } from '../places.ts'
import { readAddress } from '../address.ts'
import { sayingOf, type Sight } from '../sight.ts'
import { lengthSignals, livingSignals } from './living.ts'
import { sayingSignals, signal } from './signal.ts'

const ELSEWHERE = readAddress('https://elsewhere.invalid/a/b')

export function loginSignals(sight: Sight): Signal[] {
  const { page, own, cited, policy } = sight
  // Who cites a log-in page gets what was cited.
  if (cited !== null && ELSEWHERE !== null && placeOf(cited, ELSEWHERE) === 'login') return []
  const said = sayingSignals(sight, 'login', { title: 40, heading: 40, text: 30 })
  const signs: Signal[] = [...said]
  const form = page.forms.find(({ passwords }) => passwords > 0)
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
  if (sight.absent.likeness === 'same')
    signs.push(signal('same-everywhere', 20, 'Every address shows this door'))
  if (sight.absent.likeness === 'told')
    signs.push(signal('absent-told', -20, 'The server knows which addresses it has'))
  if (sayingOf(sight, 'missing').title === 'is' || sayingOf(sight, 'missing').heading === 'is')
    signs.push(signal('says-missing', -60, 'The page says that something is missing'))
  return [...signs, ...livingSignals(sight)]
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

const CONSENT_MARKS =
  /^(?:.*consent.*|.*cookie-?wall.*|cmp.*|gdpr.*|pur(?:-.*)?|privacy-?(?:gate|wall|manager).*|sp_message.*|didomi.*|onetrust.*|usercentrics.*|qc-cmp.*|sp-root)$/i
const CONSENT_HOSTS =
  /(?:consensu\.org|privacy-mgmt\.com|sp-prod\.net|sourcepoint|cookiebot\.com|onetrust\.com|cookielaw\.org|usercentrics\.eu|didomi\.io|quantcast\.com|contentpass\.net|iubenda\.com|trustarc\.com)/i

/** Cookie notices stand on nearly every page: only one that stands alone, or heads the page, is a gate. */
export function consentSignals(sight: Sight): Signal[] {
  const { page, own, policy } = sight
  const said = sayingSignals(sight, 'consent', { title: 50, heading: 50, text: 30 })
  if (said.length === 0) return []
  const signs = [...said]
  const mark = page.marks.find((one) => CONSENT_MARKS.test(one))
  const host = page.scripts.hosts.find((one) => CONSENT_HOSTS.test(one))
  if (own < policy.judging.shortText && (mark ?? host) !== undefined)
    signs.push(signal('consent-marks', 20, `A consent manager: ${mark ?? host}`))
  if (own < 150) signs.push(signal('hardly-text', 10, `${own} characters of its own`))
  if (sight.absent.likeness === 'told')
    signs.push(signal('absent-told', -20, 'The server knows which addresses it has'))
  return [...signs, ...livingSignals(sight)]
}

const AGE_MARKS = /^(?:.*age-?(?:gate|check|verif\w*|wall|confirm\w*).*|agegate)$/i

export function ageSignals(sight: Sight): Signal[] {
  const said = sayingSignals(sight, 'age', { title: 45, heading: 45, text: 35 })
  if (said.length === 0) return []
  const signs = [...said]
  const short = sight.own < sight.policy.judging.shortText
  const mark = sight.page.marks.find((one) => AGE_MARKS.test(one))
  if (mark !== undefined && short) signs.push(signal('age-marks', 30, `Its makers call the page "${mark}"`))
  if (sight.absent.likeness === 'same' && short)
    signs.push(signal('same-everywhere', 20, 'Every address shows this door'))
  return [...signs, ...livingSignals(sight)]
}

const PAY_MARKS =
  /paywall|pay-wall|regwall|meter-?wall|subscriber-only|subscription-(?:wall|required)|premium-?(?:wall|gate)|piano-|tp-(?:modal|container)|poool|abo-?(?:wall|box)|offer-?box/i
const PAY_HOSTS =
  /(?:piano\.io|tinypass\.com|poool\.fr|zephr|evolok|leaky|steadyhq|blendle|laterpay|plenigo|pelcro)/i

export function paywallSignals(sight: Sight): Signal[] {
  const { page, own, policy } = sight
  const signs = sayingSignals(sight, 'paywall', { title: 25, heading: 30, text: 45 })
  const mark = page.marks.find((one) => PAY_MARKS.test(one))
  const host = page.scripts.hosts.find((one) => PAY_HOSTS.test(one))
  const closed = page.accessibleForFree === false
  if (closed) signs.push(signal('not-for-free', 60, 'The page itself says that it is not free to read'))
  if (signs.length === 0) return []
  if (own < policy.judging.longText && (mark ?? host) !== undefined)
    signs.push(signal('pay-marks', 25, `A pay wall: ${mark ?? host}`))
  if (own < policy.judging.shortText) signs.push(signal('teaser', 20, `${own} characters of its own`))
  if (page.accessibleForFree === true)
    signs.push(signal('for-free', -80, 'The page itself says that it is free to read'))
  return [...signs, ...lengthSignals(sight)]
}
