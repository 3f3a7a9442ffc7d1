/** What speaks for a page with a content of its own: it may talk about missing pages, walls or sales and is alive. */
import type { Signal } from '../../verdict.ts'
import { bare, isScript, readAddress, type Address } from '../address.ts'
import { oncePer } from '../once.ts'
import { isKind } from '../notice.ts'
import { isHome } from '../places.ts'
import type { Sight } from '../sight.ts'
import { fold } from '../words/fold.ts'
import { signal } from './signal.ts'

const ARTICLES =
  /^(?:\w*Article|BlogPosting|Report|Book|Chapter|Thesis|Dataset|Recipe|Product|Event|Movie|VideoObject|Person|PodcastEpisode|DiscussionForumPosting|QAPage|Legislation|CreativeWork|Review|Course|JobPosting|TechArticle)$/
const ARTICLE_METAS = [
  'article:published_time',
  'citation_title',
  'citation_doi',
  'dc.title',
  'dcterms.issued',
  'dc.date',
  'parsely-title',
  'sailthru.title',
  'author',
  'og:article:published_time',
  'date',
]

/** Every family asks for them. */
export const livingSignals = oncePer((sight: Sight): readonly Signal[] => [
  ...lengthSignals(sight),
  ...identitySignals(sight),
  ...quoteSignals(sight),
  ...unstyledSignals(sight),
])

/** How much the page says; the only sign of life that a teaser before a pay wall lacks. */
export function lengthSignals({ page, own, policy }: Sight): Signal[] {
  const { judging } = policy
  const told = `${page.paragraphs} paragraphs, ${own} characters of its own`
  if (own >= judging.wholeText) return [signal('whole-text', -80, told)]
  if (own >= judging.longText) return [signal('long-text', -60, told)]
  if (own >= judging.shortText && page.paragraphs >= 3) return [signal('some-text', -45, told)]
  if (own >= judging.shortText / 2 && page.paragraphs >= 2) return [signal('a-little-text', -15, told)]
  return []
}

function identitySignals(sight: Sight): Signal[] {
  const { page } = sight
  const signals: Signal[] = []
  const called = callsItselfArticle(sight)
  if (called !== null) signals.push(signal('article-marks', -25, `The page calls itself ${called}`))
  if (isOwnCanonical(sight))
    signals.push(signal('own-canonical', -10, 'It names the cited address as its own'))
  if (/^\s{0,3}(?:\[[\w .-]{2,40}\]\s|(?:re|aw|sv|fwd?|antw)\s?:\s)/i.test(page.title))
    signals.push(signal('letter-subject', -50, `A letter in an archive: "${page.title}"`))
  if (namesItself(sight))
    signals.push(
      signal('title-as-address', -20, `The title speaks of what the address names: "${page.title}"`),
    )
  return signals
}

/** What the page says it is, if that is something with an author or a date; null where it says nothing. */
export function callsItselfArticle({ page }: Sight): string | null {
  const type = page.types.find((one) => ARTICLES.test(one))
  const meta = ARTICLE_METAS.find((name) => (page.metas[name] ?? '') !== '')
  return type ?? meta ?? (page.metas['og:type'] === 'article' ? 'article' : null)
}

export function quoteSignals({ observation }: Sight): Signal[] {
  const end = observation.attempts.findLast((one) => one.end.kind === 'answer')?.end
  const network = end?.kind === 'answer' ? end.fragment : null
  const found = [network, observation.rendered?.fragment].some(
    (one) => one?.kind === 'text' && one.found === 'found',
  )
  return found ? [signal('quote-found', -120, 'The quoted words stand on the page')] : []
}

/** Weighs nothing: it tells how far the browser's reading goes. */
function unstyledSignals({ rendered, observation }: Sight): Signal[] {
  return rendered && observation.rendered?.unstyled === true
    ? [signal('read-unstyled', 0, 'The browser had no time for styles: what they hide was read as shown')]
    : []
}

/** The page names this address as its own; a front page is named by many others too. */
export function isOwnCanonical({ page, cited, at, citedHome, absent }: Sight): boolean {
  if (absent.namesItself) return false
  const named = readAddress(page.canonical ?? page.metas['og:url'] ?? '')
  if (named === null || (isHome(named) && !citedHome)) return false
  return [cited, at].some((one) => one !== null && samePath(named, one))
}

/** The page names another address of its site as its own. */
export function namesAnother({ page, cited, at }: Sight): Address | null {
  const named = readAddress(page.canonical ?? page.metas['og:url'] ?? '')
  if (named === null) return null
  return [cited, at].some((one) => one !== null && samePath(named, one)) ? null : named
}

function samePath(a: Address, b: Address): boolean {
  return a.segments.join('/') === b.segments.join('/')
}

/** What a path is called that shows any of its things. */
const SHOWS = /^(?:view|show|details?)$/

/** Words of the address's last part stand in the title or the first headings: at least two, or one long one. */
export const namesItself = oncePer(({ cited, page, absent }: Sight): boolean => {
  // What heads every address by its own words names nothing.
  if (absent.echoes) return false
  const last = cited?.segments.at(-1)
  // Of `detail.php?id=7` the path names the program, not the page.
  if (last === undefined || ((isScript(last) || SHOWS.test(last)) && cited?.parameters.length !== 0))
    return false
  const words = fold(bare(last)).filter((word) => word.length >= 3 && !/\d/.test(word))
  if (words.length === 0) return false
  const told = new Set(fold(`${page.title} ${page.headings.slice(0, 2).join(' ')}`))
  const known = words.filter((word) => told.has(word))
  return (
    known.length >= Math.max(2, words.length / 2) ||
    (words.length === 1 && known.length === 1 && (words[0] ?? '').length >= 6 && !isKind(words[0] ?? ''))
  )
})
