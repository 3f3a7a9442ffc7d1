/** What needs no words: marks and data of those who made the page, scripts and dialogs, and where the address led. */
import type { PageFacts } from '../../page.ts'
import type { Signal } from '../../verdict.ts'
import { readAddress, type Address } from '../address.ts'
import { noticesIn } from '../notice.ts'
import { firstOwn } from '../own-text.ts'
import { isHome } from '../places.ts'
import { Searched } from '../searched.ts'
import { sendsBack } from '../shell.ts'
import type { Sight } from '../sight.ts'
import { fold } from '../words/fold.ts'
import { look } from '../words/lexicon.ts'
import { EMPTY_PART } from './alike.ts'
import { listWeight } from './led.ts'
import { namesAnother } from './living.ts'
import { signal } from './signal.ts'
import { crashesOnNothing } from './troubles.ts'
import { markupOf } from './wall-pages.ts'
import { isCutDown } from './way.ts'

/** What makers call the body of their page for missing pages: WordPress, and many after it. */
const MARKS =
  /^(?:error-?404|page-?404|is-?404|http-?404|status-?404|not-?found|page-?not-?found|error-?page-?404|error_404|page_404|notfound-page|template-404|noarticletext|(?:post|article|product|item|content|record|video|event|job|listing|story|ad|entry)-?not-?found|empty-?article)$/i

/** What frameworks write into the data of a page for missing pages, and counters of visits into theirs. */
const STATE =
  /"page"\s?:\s?"\/(?:_error|404|_not-found)"|"?(?:status_?code|http_?status|error_?code|response_?code)"?\s?:\s?"?(?:404|410)\b|"?(?:is404|notFound|is_404|pageNotFound)"?\s?:\s?(?:true|"true")|"?(?:page_?type|pageType|page_?category|content_?type|template|pageName)"?\s?:\s?["'](?:error[-_ ]?)?(?:404|not[-_ ]?found)[-_ ]?(?:error|page)?["']/i

export const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|epub|csv|zip|jpe?g|png|gif|mp3|mp4)$/

export function madeSignals(sight: Sight): Signal[] {
  const { page, cited, citedHome } = sight
  const signals: Signal[] = []
  const mark = [...page.marks, ...(page.blocks ?? [])].find((one) => MARKS.test(one))
  if (mark !== undefined) signals.push(signal('missing-mark', 60, `Its makers call the page "${mark}"`))
  if (/^4(?:04|10)$/.test(page.metas['prerender-status-code'] ?? ''))
    signals.push(signal('missing-meta', 60, 'Its head tells search engines 404'))
  const state = stateOf(page)
  if (state !== undefined) signals.push(signal('missing-state', 50, `Its data for scripts say: ${state}`))
  if (isTemplate(sight))
    signals.push(signal('template-empty', 100, `A template without its content: "${page.title}"`))
  if (sight.own < 12 && /^\D{0,3}404\D{0,3}$/.test(page.text))
    signals.push(signal('bare-number', 40, 'The whole page is a number'))
  if (sendsBack(page)) signals.push(signal('sends-back', 60, 'A script sends the visitor back'))
  const dialog = saidOnLeaving(sight)
  if (dialog !== null)
    signals.push(signal('missing-dialog', 160, `A dialog said, before a script led away: "${dialog}"`))
  if (!citedHome) {
    const led = scriptedAddress(sight)
    if (led !== null && isHome(led))
      signals.push(signal('script-leads-home', 70, 'A script sends the visitor to the front page'))
    const named = namesAnother(sight)
    if (named !== null && isHome(named))
      signals.push(signal('canonical-home', 15, 'The page names the front page as its own address'))
    if (isCutDown(sight))
      signals.push(signal('shorter-address', 40, `The address was cut down to ${sight.url}`))
    const list = listWeight(sight)
    if (list > 0)
      signals.push(signal('led-to-list', list, `The address leads to a list of other things: ${sight.url}`))
  }
  if (DOCUMENT.test(cited?.segments.at(-1) ?? ''))
    signals.push(signal('page-for-document', 30, 'A document was cited, and a page came'))
  return signals
}

/** What a dialog said of the cited page, where the browser ended elsewhere or with nothing; null where none spoke of loss. */
function saidOnLeaving({ observation, rendered, last, url, own }: Sight): string | null {
  if (!rendered || (last?.url === url && own > 0)) return null
  const dialogs = observation.rendered?.dialogs ?? []
  return (
    dialogs.find((said) => {
      const { hits } = look(said)
      const notices = noticesIn(fold(said))
      return hits.has('missing') || hits.has('removed') || notices.has('absent') || notices.has('taken')
    }) ?? null
  )
}

/** One part of the title is empty, no heading is the page's own, and hardly a word stands there: a record whose content is gone. */
export function isTemplate({ page, absent, own, policy, rendered, shell }: Sight): boolean {
  if (rendered || shell || own >= policy.judging.shortText / 2) return false
  if (!EMPTY_PART.test(page.title)) return false
  // Teasers beside it turn with every answer; nothing stands between them, here and at an absent address.
  const both = own < HARDLY && absent.page?.title === page.title && absent.page.mainCharacters < HARDLY
  if (absent.likeness !== 'told' && !(both && /^(?:near|other)$/.test(absent.likeness))) return false
  const heading = firstOwn(page)
  if (heading !== '' && !(absent.page?.headings ?? []).includes(heading)) return false
  return page.forms.length <= (absent.page?.forms.length ?? 0)
}

/** Characters: a day, a number of readers. */
const HARDLY = 30

/** What the page's scripts hold of it, where that calls it missing. */
export function stateOf(page: PageFacts): string | undefined {
  const { data = '', inline } = page.scripts
  const inData = data !== '' && new Searched(data).find(STATE) !== null
  if (!inData && markupOf(page).find(STATE) === null) return undefined
  return STATE.exec(`${data} ${inline}`)?.[0]
}

/** A program that fails over what is not there, on a site that works elsewhere. */
export function crashSignals(sight: Sight): Signal[] {
  const crash = crashesOnNothing(sight)
  return crash === null ? [] : [signal('crash-on-nothing', 60, `A program found nothing to show: ${crash}`)]
}

/** Where a script of the page leads; null where it leads nowhere that can be told. */
function scriptedAddress({ scripted, url }: Sight): Address | null {
  if (scripted === null || scripted === '' || !URL.canParse(scripted, url)) return null
  return readAddress(new URL(scripted, url).href)
}
