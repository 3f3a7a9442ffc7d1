/** Signs of a gate before the page that a click opens: consent, terms, age. Notices about cookies stand on nearly every page. */
import type { Signal } from '../../verdict.ts'
import type { FormFacts } from '../../page.ts'
import { consentLabels, consentSegments } from '../place-words.ts'
import { squeezed } from '../address.ts'
import type { Sight } from '../sight.ts'
import { look } from '../words/lexicon.ts'
import { isEverywhere } from './doors.ts'
import { livingSignals } from './living.ts'
import { noticeSignals } from './notices.ts'
import { lookAt } from './said.ts'
import { sayingSignals, signal } from './signal.ts'

const CONSENT_MARKS =
  /^(?:.*consent.*|.*cookie-?wall.*|cmp.*|gdpr.*|pur(?:-.*)?|privacy-?(?:gate|wall|manager).*|sp_message.*|didomi.*|onetrust.*|usercentrics.*|qc-cmp.*|sp-root)$/i
const WALL_MARKS =
  /^(?:.*[-_])?(?:(?:cookie|consent|privacy|gdpr)[-_]?(?:wall|gate|barrier)|pay-?or-?(?:ok|consent|accept)|pur-?(?:abo|wall|layer|gate))(?:[-_].*)?$/i
const CONSENT_HOSTS =
  /(?:consensu\.org|privacy-mgmt\.com|sp-prod\.net|sourcepoint|cookiebot\.com|onetrust\.com|cookielaw\.org|usercentrics\.eu|didomi\.io|quantcast\.com|contentpass\.net|iubenda\.com|trustarc\.com)/i

/** Only one that stands alone, or heads the page, is a gate. */
export function consentSignals(sight: Sight): Signal[] {
  const { page, own, policy } = sight
  const said = sayingSignals(sight, 'consent', { title: 50, heading: 50, text: 30 })
  const short = own < policy.judging.shortText
  const signs = [...said]
  const form = short ? page.forms.find(agrees) : undefined
  if (form !== undefined) signs.push(signal('agree-form', 40, `A form asks to agree: "${form.words}"`))
  // A button before whatever is asked for, on a page that misses nothing: some door, in whatever words.
  const door =
    form === undefined && short && isEverywhere(sight) && page.links.inside < 3
      ? page.forms.find(isButton)
      : undefined
  if (door !== undefined && said.length === 0 && !saysMissing(sight))
    signs.push(signal('door-form', 45, `A button stands before every address: "${door.words}"`))
  const named = gateName(sight)
  if (named !== null) signs.push(signal('gate-address', 30, `The address leads to "${named}"`))
  const asking = own < 200 ? headedByCookies(sight) : null
  if (asking !== null) signs.push(signal('headed-by-cookies', 50, `The page is headed by: "${asking}"`))
  const blocks = [...page.marks, ...(page.blocks ?? [])]
  const wall = short ? blocks.find((one) => WALL_MARKS.test(one)) : undefined
  if (signs.length === 0 && wall !== undefined)
    signs.push(signal('consent-block', 45, `A block that its makers call "${wall}"`))
  if (signs.length === 0) return []
  const mark = blocks.find((one) => CONSENT_MARKS.test(one))
  const host = page.scripts.hosts.find((one) => CONSENT_HOSTS.test(one))
  if (short && (mark ?? host) !== undefined)
    signs.push(signal('consent-marks', 20, `A consent manager: ${mark ?? host}`))
  if (own < 150) signs.push(signal('hardly-text', 10, `${own} characters of its own`))
  if (isEverywhere(sight)) signs.push(signal('same-everywhere', 20, 'Every address shows this gate'))
  if (sight.absent.likeness === 'told')
    signs.push(signal('absent-told', -20, 'The server knows which addresses it has'))
  return [...signs, ...livingSignals(sight)]
}

const isButton = ({ fields, passwords, search }: FormFacts): boolean => fields + passwords === 0 && !search

function saysMissing(sight: Sight): boolean {
  const { title, heading, text } = lookAt(sight, ['missing', 'removed', 'taken'])
  return title !== null || heading !== null || text || noticeSignals(sight).length > 0
}

/** A form that has nothing to fill in, and whose own words agree to something. */
function agrees({ fields, passwords, search, words }: FormFacts): boolean {
  return fields + passwords === 0 && !search && look(words).hits.has('agree')
}

function gateName({ away, at }: Sight): string | null {
  if (!away || at === null) return null
  if (consentLabels.has(at.labels[0] ?? '')) return at.labels[0] ?? null
  return at.segments.slice(-2).find((part) => consentSegments.has(squeezed(part))) ?? null
}

/** Cookies or consent, before anything else that the page could say: its own heading, or the first of its navigation. */
function headedByCookies({ page, headings }: Sight): string | null {
  const at = headings.findIndex(({ hits }) => hits.has('cookies') || hits.has('consent'))
  if (at === -1) return null
  const { hits } = look(page.text.slice(0, 1_500))
  return (hits.get('cookies')?.length ?? 0) > 1 && (hits.has('agree') || hits.has('consent'))
    ? (page.headings[at] ?? null)
    : null
}

const AGE_MARKS = /age-?(?:gate|check|verif|wall|confirm)/i

export function ageSignals(sight: Sight): Signal[] {
  const said = sayingSignals(sight, 'age', { title: 45, heading: 45, text: 35 })
  if (said.length === 0) return []
  const signs = [...said]
  const short = sight.own < sight.policy.judging.shortText
  const mark = [...sight.page.marks, ...(sight.page.blocks ?? [])].find((one) => AGE_MARKS.test(one))
  if (mark !== undefined && short) signs.push(signal('age-marks', 30, `Its makers call the page "${mark}"`))
  if (isEverywhere(sight) && short) signs.push(signal('same-everywhere', 20, 'Every address shows this gate'))
  return [...signs, ...livingSignals(sight)]
}
