/**
 * Signs of a pay wall: the beginning of a text, and an offer where it should go on. An offer beside a whole text is none, so words
 * count by where they stand: at the end of what can be read, under a cut sentence, in a block that its makers call a wall.
 */
import type { PageFacts } from '../../page.ts'
import type { Signal } from '../../verdict.ts'
import { readAddress } from '../address.ts'
import { placeOf } from '../places.ts'
import { payLabels, paySegments } from '../place-words.ts'
import { sayingOf, type Sight } from '../sight.ts'
import { look, type Found } from '../words/lexicon.ts'
import { isMute } from './mute.ts'
import { sayingSignals, signal } from './signal.ts'

const PAY_MARKS =
  /pay-?wall|reg-?wall|meter-?wall|metered|subscribers?[-_]?only|only[-_]?subscribers?|subscription-(?:wall|required)|premium-?(?:wall|gate|content|only|lock)|piano|tinypass|tp-(?:modal|container)|poool|abo-?(?:wall|box|plus)|offer-?box|paid-?(?:content|wall|only)|locked|content-?lock|article-?lock|abonn\w*-?(?:wall|only|box)|reserve-?(?:aux-?)?abonn|suscri\w*-?(?:wall|only)|prenumer\w*-?(?:wall|lock)/i
/** What is left of a text is drawn as fading away. */
const FADES = /fade-?out|fading|gradient|blurr|truncat|teaser|cut-?off/i
const PAY_HOSTS =
  /(?:piano\.io|tinypass\.com|poool\.fr|zephr|evolok|leaky|steadyhq|blendle|laterpay|plenigo|pelcro|memberful|subscribewithgoogle)/i
/** An amount and its money, in the order and letters of most places. */
const PRICE =
  /(?:[€$£¥₹₽₺₩₫₪₴₦]|\b(?:chf|eur|usd|gbp|rs|rp|kr)\b\.?)\s{0,2}\d|\d\s{0,2}(?:[€$£₽₺₩₫₪₴]|kr\b|zł|kč|ft\b|lei\b|руб|грн|лв|円|元|원|dkk|nok|sek|eur|chf|tl\b|đ)/i
const ELSEWHERE = readAddress('https://elsewhere.invalid/a/b')

/** Characters. */
const ABSTRACT = 250

export function paywallSignals(sight: Sight): Signal[] {
  const { page, own, policy, cited } = sight
  // Who cites what a subscription costs gets what was cited.
  if (cited !== null && ELSEWHERE !== null && isTill(cited.labels[0] ?? '', cited.segments.at(-1) ?? ''))
    return []
  // And who cites an abstract, whatever is offered below it.
  if (own >= ABSTRACT && cited?.segments.some((part) => /^abs(?:tracts?)?$/.test(part)) === true) return []
  const blocks = [...page.marks, ...(page.blocks ?? [])]
  const mark = blocks.find((one) => PAY_MARKS.test(one))
  const closed = page.accessibleForFree === false
  if (mark === undefined && !closed && isMute(sight)) return []
  const host = page.scripts.hosts.find((one) => PAY_HOSTS.test(one))
  const { longText, shortText } = policy.judging
  const body = sight.text ?? (closed || mark !== undefined ? bodyOf(sight) : null)
  const strong = strongSignals(sight, body)
  const weak = sayingSignals(sight, 'paywall', { title: 25, heading: 30, text: 35 })
  const signs = [...strong, ...weak.filter(({ code }) => strong.length === 0 || code !== 'paywall-text')]
  if (closed) signs.push(signal('not-for-free', 60, 'The page itself says that it is not free to read'))
  // A block that its makers call a wall, and hardly a text, need no words that are known.
  const wall = blocks.find((one) =>
    /^(?:.*[-_])?(?:pay-?wall|reg-?wall|meter-?wall|subscribers?-only|premium-(?:wall|lock))(?:[-_].*)?$/i.test(
      one,
    ),
  )
  if (signs.length === 0 && wall !== undefined && own < shortText && !isCounter(wall, own))
    signs.push(signal('pay-block', 45, `A block that its makers call "${wall}"`))
  if (signs.length === 0) return []
  if (own < longText && (mark ?? host) !== undefined)
    signs.push(signal('pay-marks', 25, `A pay wall: ${mark ?? host}`))
  const fade = blocks.find((one) => FADES.test(one))
  if (fade !== undefined && strong.length > 0)
    signs.push(signal('fading-text', 15, `What can be read fades away: ${fade}`))
  if (strong.length > 0 && own < longText && PRICE.test(page.text.slice(0, 3_000)))
    signs.push(signal('price-told', 10, 'A price is told'))
  if (own < shortText) signs.push(signal('teaser', 20, `${own} characters of its own`))
  if (leadsToTill(sight))
    signs.push(signal('till-address', 40, `The address leads to an offer of subscription: ${sight.url}`))
  if (page.accessibleForFree === true)
    signs.push(signal('for-free', -80, 'The page itself says that it is free to read'))
  if ((page.metas['citation_title'] ?? page.metas['citation_doi']) !== undefined && own >= shortText)
    signs.push(signal('record-of-work', -60, 'A record of a work that stands elsewhere, with its summary'))
  const last = strong.some(({ code }) => code === 'wall-last')
  const headed = strong.some(({ code, weight }) => code === 'paid-heading' && weight >= 50)
  const sure = strong.length > 0 && (closed || (last && (mark !== undefined || headed)))
  return [...signs, ...lengthPenalty(sight, sure)]
}

/** A strip that counts what was read, or offers more, beside a text of some length: no wall in its place. */
function isCounter(wall: string, own: number): boolean {
  return own >= ABSTRACT && /[-_](?:banner|counter|bar|strip|ribbon|notice|hint|meter)(?:[-_]|$)/i.test(wall)
}

/** Sentences that nobody writes of anything else, and where on the page they stand. */
function strongSignals(sight: Sight, body: Found | null): Signal[] {
  const { own, page, policy } = sight
  const { shortText, longText } = policy.judging
  const said = sayingOf(sight, 'paid')
  const signals: Signal[] = []
  // A wall has a heading of its own, under the page's: what the page is headed by, it is about.
  const subject = said.words === page.headings[0] && page.title.includes(said.words) && own >= shortText / 2
  if (said.heading !== null)
    signals.push(
      signal('paid-heading', subject ? 10 : said.heading === 'is' ? 50 : 20, `A heading: "${said.words}"`),
    )
  else if (said.title === 'is') signals.push(signal('paid-title', 25, `The title: "${page.title}"`))
  if (said.heading === 'is' && !subject && standsLast(page, said.words))
    signals.push(signal('wall-last', 25, 'It stands where the text ends'))
  const hits = body?.hits.get('paid') ?? []
  // The address that says so is of a page about it.
  const hit = hits.findLast(
    ({ from, to }) => !body?.words.slice(from, to).every((word) => sight.address.has(word)),
  )
  if (hit === undefined || body === null) return signals
  const share = hit.from / Math.max(1, body.words.length)
  const early = own >= shortText / 2 && share < 0.4
  const words = body.words.slice(Math.max(0, hit.from - 3), hit.to + 4).join(' ')
  const weight = own < shortText ? 60 : own < longText ? 45 : 35
  signals.push(
    signal('paid-text', early ? weight / 3 : weight, `A page of ${own} characters that says: "${words}"`),
  )
  if (!early && own >= shortText / 2 && share > 0.55 && !signals.some(({ code }) => code === 'wall-last'))
    signals.push(signal('wall-last', 25, 'It stands where the text ends'))
  if (!early && endsCut(page)) signals.push(signal('cut-sentence', 20, 'The text before it breaks off'))
  return signals
}

/** Most of the page's own text stands before these words. */
function standsLast({ text, mainCharacters }: PageFacts, words: string): boolean {
  const at = text.indexOf(words)
  return at > mainCharacters * 0.55
}

/** The page's own text, where it is longer than notices are. */
function bodyOf({ page, own }: Sight): Found | null {
  if (own > 6_000) return null
  return look(page.text.slice(0, Math.ceil(page.mainCharacters * 1.25) + 120))
}

/** Dots that say that a text goes on elsewhere, and the offer right behind them. */
function endsCut({ text }: PageFacts): boolean {
  for (const dots of text.slice(0, 4_000).matchAll(/…|\.{3}/g))
    if (look(text.slice(dots.index, dots.index + 250)).hits.has('paid')) return true
  return false
}

function isTill(label: string, last: string): boolean {
  return payLabels.has(label) || paySegments.has(last.replace(/[\s_.~-]+/g, ''))
}

function leadsToTill({ away, at, cited }: Sight): boolean {
  if (!away || at === null || cited === null) return false
  return placeOf(at, cited) === 'paywall' || isTill(at.labels[0] ?? '', at.segments.at(-1) ?? '')
}

/** How much can be read all the same. */
function lengthPenalty({ page, own, policy }: Sight, sure: boolean): Signal[] {
  const { judging } = policy
  const told = `${page.paragraphs} paragraphs, ${own} characters of its own`
  if (own >= judging.wholeText) return [signal('whole-text', sure ? -40 : -80, told)]
  if (own >= judging.longText) return [signal('long-text', sure ? -15 : -60, told)]
  if (own >= judging.shortText && page.paragraphs >= 3) return [signal('some-text', sure ? 0 : -45, told)]
  return []
}
