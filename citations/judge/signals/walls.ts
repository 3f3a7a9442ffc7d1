/** Signs of a wall before the page: a test for robots, a refusal of machines, a waiting room. */
import type { Signal } from '../../verdict.ts'
import type { Sight } from '../sight.ts'
import { dataTrouble } from './data.ts'
import { livingSignals, quoteSignals } from './living.ts'
import { captchaWidget, wallPage } from './wall-pages.ts'
import { sayingSignals, signal } from './signal.ts'

/** Statuses that walls refuse with. */
const REFUSING = new Set([202, 400, 401, 403, 405, 406, 409, 412, 418, 429, 444, 498, 499, 503, 999])

export function wallSignals(sight: Sight): Signal[] {
  const { page, own, policy } = sight
  const short = own < policy.judging.shortText
  const vendor = own < policy.judging.wholeText ? wallPage(page) : null
  const signs: Signal[] = []
  if (vendor !== null) signs.push(signal('wall-page', 110, `The page of ${vendor.vendor}: ${vendor.detail}`))
  signs.push(...sayingSignals(sight, 'wall', { title: 40, heading: 40, text: 40 }))
  const widget = own < policy.judging.shortText / 2 ? captchaWidget(page) : null
  if (widget !== null && !page.forms.some(({ fields, search }) => fields > 1 && !search))
    signs.push(signal('captcha-alone', 60, `Hardly anything but a test by ${widget}`))
  if (short && page.forms.some(({ action, search }) => !search && TEST.test(action ?? '')))
    signs.push(signal('test-form', 70, 'A form that sends the answer of a test'))
  if (isFieldForTest(sight, signs))
    signs.push(signal('field-for-test', 35, 'One field, and words that ask for what a machine cannot read'))
  if (isPictureAndField(sight))
    signs.push(signal('picture-and-field', 75, 'Nothing but a picture, a field and a button'))
  if (own < 60 && setsCookieAndReloads(page.scripts.inline))
    signs.push(signal('cookie-by-script', 90, 'A script sets a cookie and loads the page again'))
  if (dataTrouble(sight) === 'limit')
    signs.push(signal('data-limit', 80, 'The data tell that too much was asked'))
  if (signs.length === 0) return []
  if (REFUSING.has(sight.status)) signs.push(signal('refusing-status', 30, `Status ${sight.status}`))
  if (short && page.links.inside + page.links.outside <= 3)
    signs.push(signal('no-links', 10, 'Hardly a link on the page'))
  if (sight.absent.likeness === 'told')
    signs.push(signal('absent-told', -30, 'The server answers for other addresses'))
  const told = sight.absent.likeness === 'same' ? quoteSignals(sight) : livingSignals(sight)
  return [...signs, ...told]
}

/** Where the answers of tests for robots are sent, in the words of their makers. */
const TEST =
  /captcha|(?:robot|human|bot)[-_]?(?:check|test|verif)|(?:check|verif\w*)[-_]?(?:robot|human|bot)\b/i

/** Letters in a picture that are to be typed, before whatever was asked for: home-made, in any language. */
function isPictureAndField({ page, own, absent }: Sight): boolean {
  const [form, ...more] = page.forms
  if (form === undefined || more.length > 0 || form.search || form.passwords > 0) return false
  const alone = page.links.inside + page.links.outside === 0 && page.headings.length <= 1 && own < 160
  return alone && page.images === 1 && form.fields === 1 && absent.likeness === 'same'
}

/** The same in the whole frame of a site: then the words must speak of a test. */
function isFieldForTest({ page, own, absent, policy }: Sight, said: readonly Signal[]): boolean {
  const typed = page.forms.some(({ fields, search, passwords }) => fields === 1 && !search && passwords === 0)
  const short = own < policy.judging.shortText / 2 && absent.likeness === 'same'
  return typed && short && said.some(({ code, weight }) => code === 'wall-text' && weight >= 40)
}

export function wallVendorOf(sight: Sight): string | null {
  return wallPage(sight.page)?.vendor ?? captchaWidget(sight.page)
}

export function queueSignals(sight: Sight): Signal[] {
  const said = sayingSignals(sight, 'queue', { title: 50, heading: 50, text: 30 })
  if (said.length === 0) return []
  const host = sight.at?.labels[0] ?? ''
  const away = sight.away && /queue|wait|wacht|warte|file|espera|coda|kolejk|ochered/.test(host)
  return [
    ...said,
    ...(away ? [signal('queue-host', 30, `The address leads to ${host}`)] : []),
    ...(sight.absent.likeness === 'told'
      ? [signal('absent-told', -30, 'The server answers for other addresses')]
      : []),
    ...livingSignals(sight),
  ]
}

function setsCookieAndReloads(inline: string): boolean {
  return (
    /document\.cookie\s{0,5}=/.test(inline) &&
    /location(?:\.reload|\.href\s{0,5}=|\.replace|\s{0,5}=|\.assign)/.test(inline)
  )
}
