/** Signs that an answer means "not here": what the page says explains; an address that cannot exist decides. */
import { lookAt } from './said.ts'
import type { PageFacts } from '../../page.ts'
import type { Signal } from '../../verdict.ts'
import { readAddress, type Address } from '../address.ts'
import { noticesIn } from '../notice.ts'
import { firstOwn, isHeadedByLinks, leadOf } from '../own-text.ts'
import { isHome } from '../places.ts'
import { Searched } from '../searched.ts'
import { sendsBack } from '../shell.ts'
import { bearsMoreThanSite, hasOwnTitle, hitsIn, sayingOf, type Sight } from '../sight.ts'
import { alikeSignals, EMPTY_PART, isData, isDecisive, wasShell } from './alike.ts'
import { closedSignals } from './closed.ts'
import { dataSignals } from './data.ts'
import { emptiedSignals, logSignals } from './emptied.ts'
import { inPlaceSignals, isListOfOthers } from './in-place.ts'
import { livingSignals, namesAnother, quoteSignals } from './living.ts'
import { dataNotice, isUnspoken, noticeSignals } from './notices.ts'
import { isCutDown, listWeight } from './led.ts'
import { isAboutSomething, isHeadingAlone, saysNoMore, speaksOfItself, speechSignals } from './plain.ts'
import { deniesTheRest } from './of-more.ts'
import { isOfOthers, placeSignals } from './rest.ts'
import { isMute } from './mute.ts'
import { RETRACTED } from './retracted.ts'
import { shellStateSignals } from './shell-state.ts'
import { scoreOf, signal } from './signal.ts'
import { isTakenLater, takenSignals, takenWords } from './taken.ts'
import { markupOf } from './wall-pages.ts'
import { isTelling, tellsParticulars } from './telling.ts'
import { crashesOnNothing } from './troubles.ts'
import { fold } from '../words/fold.ts'
import { look, type Family } from '../words/lexicon.ts'

/** What makers call the body of their page for missing pages: WordPress, and many after it. */
const MARKS =
  /^(?:error-?404|page-?404|is-?404|http-?404|status-?404|not-?found|page-?not-?found|error-?page-?404|error_404|page_404|notfound-page|template-404|noarticletext|(?:post|article|product|item|content|record|video|event|job|listing|story|ad|entry)-?not-?found|empty-?article)$/i
/** What frameworks write into the data of a page for missing pages, and counters of visits into theirs. */
const STATE =
  /"page"\s?:\s?"\/(?:_error|404|_not-found)"|"?(?:status_?code|http_?status|error_?code|response_?code)"?\s?:\s?"?(?:404|410)\b|"?(?:is404|notFound|is_404|pageNotFound)"?\s?:\s?(?:true|"true")|"?(?:page_?type|pageType|page_?category|content_?type|template|pageName)"?\s?:\s?["'](?:error[-_ ]?)?(?:404|not[-_ ]?found)[-_ ]?(?:error|page)?["']/i
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|epub|csv|zip|jpe?g|png|gif|mp3|mp4)$/

export function missingSignals(sight: Sight): Signal[] {
  if (isMute(sight)) return withLife(sight, [...takenSignals(sight), ...madeSignals(sight)])
  const alike = alikeSignals(sight)
  const inPlace = inPlaceSignals(sight)
  const emptied = emptiedSignals(sight)
  // The other address shows the same, less a log: neither that they differ nor what the log says is a sign of life.
  if (emptied.length > 0)
    return [...saidSignals(sight), ...madeSignals(sight), ...emptied, ...quoteSignals(sight)]
  // Its names and days are words of its own, and tell nothing of the thing.
  const log = logSignals(sight)
  // What its teasers tell is no text about the thing.
  const isFront = inPlace.some(({ code, weight }) => code === 'front-in-place' && weight >= 110)
  const signs = [
    ...saidSignals(sight),
    ...namelessSignals(sight),
    ...noticeSignals(sight),
    ...(isTemplate(sight) || log.length > 0 || isFront ? [] : speechSignals(sight)),
    ...dataSignals(sight),
    ...plainSignals(sight),
    ...crashSignals(sight),
    ...closedSignals(sight),
    ...shellStateSignals(sight),
    ...madeSignals(sight),
    ...log,
    ...alike,
    ...inPlace,
    ...toldSignals(sight),
  ]
  // What an address that cannot exist shows as well, or other pages say, is no sign of the cited page's life, whatever it looks like.
  if (isDecisive(alike) || inPlace.length > 0) return [...signs, ...quoteSignals(sight)]
  return inDoubt(sight, withLife(sight, signs))
}

/** A notice that tells of day and name may be news of it: it is not condemned for its words. */
function inDoubt(sight: Sight, signs: readonly Signal[]): Signal[] {
  const over = scoreOf(signs) - MOST_TOLD
  if (over <= 0 || sight.away) return [...signs]
  // "This article was removed by law 8/2013": of a law that is its whole page, of a paper a ruling took it away.
  if (takenWords(sight) !== null && RULING.test(`${firstOwn(sight.page)} ${leadOf(sight.page)}`))
    return [...signs, signal('tells-ruling', -over, 'It tells by which law or ruling')]
  if (saysNoMore(sight) || speaksOfItself(sight)) return [...signs]
  if (!tellsParticulars(sight)) return [...signs]
  return [...signs, signal('tells-particulars', -over, 'It tells what was done, when and by whom')]
}
const MOST_TOLD = 90
const RULING = /(?<![\d/])(?:\d{1,5}\s?\/\s?(?:19|20)\d\d|\d{1,2}\/\d{3}|\d{3,5}\/\d{2})(?![\d/])/

function withLife(sight: Sight, signs: readonly Signal[]): Signal[] {
  if (signs.every(({ weight }) => weight <= 0)) return []
  // What stands under headings that lead elsewhere is said of other things, and a list calls itself by its own address.
  const list = listWeight(sight) > 0
  const others = list && (isListOfOthers(sight.page) || isHeadedByLinks(sight.page))
  const life = livingSignals(sight).filter(
    ({ code }) => !(others && code.endsWith('-text')) && !(list && OF_LIST.test(code)),
  )
  return [...signs, ...life, ...placeSignals(sight)]
}

const OF_LIST = /^(?:own-canonical|article-marks)$/

/** Not found, or no longer there: each place of the page speaks once. */
function saidSignals(sight: Sight): Signal[] {
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

/** A page may keep its name when its content is taken away: what is left opens with the notice. */
function isNoticeAlone(sight: Sight): boolean {
  const { own, text, absent } = sight
  if (absent.likeness !== 'told' || own >= sight.policy.judging.shortText / 2 || isData(sight)) return false
  if (RETRACTED.test(sight.page.title) || isCalledSo(sight) || isOfOthers(sight) || isTelling(sight))
    return false
  if (isAboutSomething(sight) || deniesTheRest(sight)) return false
  const said = lookAt(sight, ['missing', 'removed'])
  if (said.title === 'is' || said.heading === 'is') return false
  const hits = [...hitsIn(text, 'removed'), ...hitsIn(text, 'missing')]
  // Beginnings, since grammar bends the rest.
  const named = sight.title.flatMap(({ words }) =>
    words.filter((word) => word.length > 4).map((word) => word.slice(0, 4)),
  )
  return hits.some(({ from, to }) => {
    const words = text?.words ?? []
    // What the title names was removed: that is what the page tells.
    if (from >= 8 || words.slice(0, from).some((word) => named.some((stem) => word.includes(stem))))
      return false
    return !words.slice(from, to).every((word) => sight.address.has(word))
  })
}

/** A heading that would be a notice is the cited address's own name: a poem called "Gone". */
function isCalledSo(sight: Sight): boolean {
  const { heading } = lookAt(sight, ['missing', 'removed'])
  const first = sight.headings[0]
  if (heading !== null || first === undefined || first.words.length === 0) return false
  return first.words.every((word) => sight.address.has(word)) && SAYS_GONE.test(first.words.join(' '))
}
const SAYS_GONE =
  /^(?:gone|lost|missing|removed|nothing|nowhere|not found|deleted|verschwunden|weg|disparu|perdu|rien|perdido|nada|niente|nic|nichts|ничего|исчез)/

/** Who would head an article so, and open it so? */
function removedOutright(sight: Sight): boolean {
  const { title, heading } = sayingOf(sight, 'removed')
  const opening = sight.text?.hits.get('removed')?.some(({ from }) => from < 30) === true
  if (title === 'is' && heading === 'is' && opening) return true
  return headedRemoved(sight)
}

/** The first heading says so, and the title names no page but the site. */
function headedRemoved(sight: Sight): boolean {
  if (!isShort(sight) || isData(sight) || sight.title.length > 3) return false
  // Some sites head every page by their name.
  const framed = new Set(sight.absent.page?.headings)
  const first = sight.page.headings.find((heading) => !framed.has(heading)) ?? ''
  const { heading, words } = sayingOf(sight, 'removed')
  return heading === 'is' && words === first && !hasOwnTitle(sight)
}

function isShort({ own, policy }: Sight): boolean {
  return own < policy.judging.shortText
}

/** A short page that bears only its site's name, and opens with saying that something is gone; or has next to nothing of its own. */
function namelessSignals(sight: Sight): Signal[] {
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
function plainSignals(sight: Sight): Signal[] {
  const words = dataNotice(sight)
  return words === null
    ? []
    : [signal('data-notice', 60, `Data of ${sight.own} characters that say: "${words}"`)]
}

function madeSignals(sight: Sight): Signal[] {
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
function isTemplate({ page, absent, own, policy, rendered, shell }: Sight): boolean {
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
function crashSignals(sight: Sight): Signal[] {
  const crash = crashesOnNothing(sight)
  return crash === null ? [] : [signal('crash-on-nothing', 60, `A program found nothing to show: ${crash}`)]
}

/** Where a script of the page leads; null where it leads nowhere that can be told. */
function scriptedAddress({ scripted, url }: Sight): Address | null {
  if (scripted === null || scripted === '' || !URL.canParse(scripted, url)) return null
  return readAddress(new URL(scripted, url).href)
}

/** The server knows what it has: it says so of an address that cannot exist. */
function toldSignals(sight: Sight): Signal[] {
  const { likeness, page } = sight.absent
  if (likeness === 'told') {
    const removed = lookAt(sight, ['removed'])
    const missing = lookAt(sight, ['missing'])
    const short = isShort(sight) && !isTelling(sight)
    const nameless = namelessSignals(sight).length > 0
    const notices = noticeSignals(sight)
    const alone = missing.text || sight.own < 120 || DOCUMENT.test(sight.cited?.segments.at(-1) ?? '')
    const whole = missing.title === 'is' && missing.heading === 'is' && short && alone
    const gone = (removed.title ?? removed.heading) === 'is' && short
    return [
      signal(
        'absent-told',
        removedOutright(sight) ||
          isNoticeAlone(sight) ||
          isUnspoken(sight) ||
          saysNoMore(sight) ||
          (notices.length > 1 && missing.text) ||
          (notices.length > 1 && removed.text) ||
          notices.length > 2 ||
          takenWords(sight) !== null ||
          listWeight(sight) > 0 ||
          inPlaceSignals(sight).length > 0 ||
          isTemplate(sight)
          ? 0
          : gone || whole || nameless || notices.length > 0
            ? -15
            : -60,
        `An address that cannot exist is answered otherwise (status ${sight.absent.status})`,
      ),
    ]
  }
  if (likeness === 'other' && page !== null)
    return [
      signal(
        'absent-differs',
        inPlaceSignals(sight).length > 0
          ? 0
          : sayingOf(sight, 'missing').title === 'is' || noticeSignals(sight).length > 0
            ? -10
            : -30,
        'An address that cannot exist shows another page',
      ),
    ]
  return []
}
