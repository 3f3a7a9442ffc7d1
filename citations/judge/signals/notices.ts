/**
 * Signs of a page that is nothing but a notice: put together from the words of its language (../notice.ts), or told by its build
 * alone, which needs no language: a few words in the site's frame, none of them what the address names.
 */
import type { Signal } from '../../verdict.ts'
import { namesMost, namingWords } from '../named.ts'
import { noticesIn, type Notice } from '../notice.ts'
import { oncePer } from '../once.ts'
import { hasOwnTitle, hitsIn, naming, sayingOf, type Sight } from '../sight.ts'
import { look, type Found } from '../words/lexicon.ts'
import { namesItself } from './living.ts'
import { deniesItsHeading } from './plain.ts'
import { lookAt } from './said.ts'
import { signal } from './signal.ts'
import { isTelling } from './telling.ts'

/** What share of a heading a notice must fill to be what it says. */
const FILLS = 0.5
/** A notice opens a text: so many words may come before it. */
const OPENING = 12

interface Told {
  readonly title: boolean
  readonly heading: boolean
  readonly text: boolean
  readonly words: string
}

const NOTHING: Told = { title: false, heading: false, text: false, words: '' }

/** Where the page says it, in words that no table of phrases has. Short pages only, and of their content alone. */
function told(sight: Sight, notices: readonly Notice[]): Told {
  if (!isShort(sight)) return NOTHING
  const fills = (found: Found): boolean => {
    const said = noticesIn(found.words)
    return notices.some((one) => {
      const hit = said.get(one)
      return hit !== undefined && (hit.to - hit.from) / found.words.length >= FILLS
    })
  }
  // Of a title in parts it is not known which one asks.
  const title = !/[?？؟]/.test(sight.page.title) && sight.title.some(fills)
  const heading = sight.headings.find((found, at) => !asks(sight.page.headings[at] ?? '') && fills(found))
  const words = (sight.text?.words ?? []).slice(0, 60)
  const inText = noticesIn(words)
  const hit = notices.map((one) => inText.get(one)).find((one) => one !== undefined && one.from <= OPENING)
  const quoted = heading?.words ?? (hit === undefined ? [] : words.slice(hit.from, hit.to))
  return {
    title,
    heading: heading !== undefined,
    text: hit !== undefined,
    words: quoted.length === 0 ? sight.page.title : quoted.join(' '),
  }
}

const asks = (text: string): boolean => /[?？؟]\s*$/.test(text)

function isShort({ own, policy, citedHome, mediaType }: Sight): boolean {
  return !citedHome && own < policy.judging.shortText / 2 && /html/.test(mediaType ?? '')
}

/** Its title, its heading or its words are what the address names: it speaks of a thing, not of itself. */
function speaksOfIt(sight: Sight): boolean {
  return namesItself(sight) || (naming(sight) === 'named' && namesMost(sight.cited, sight.page))
}

const GONE: readonly Notice[] = ['absent', 'taken']

/** Not there, or taken away. What the tables of phrases have said already is not said again. */
export const noticeSignals = oncePer((sight: Sight): readonly Signal[] => {
  // Most pages are no short ones: nothing of them is read again for this.
  if (!isShort(sight) || speaksOfIt(sight) || isTelling(sight) || deniesItsHeading(sight)) return []
  const { title, heading, text, words } = told(sight, GONE)
  const said = (['missing', 'removed', 'taken'] as const).map((family) => sayingOf(sight, family))
  const signals: Signal[] = []
  if (title && said.every((one) => one.title !== 'is'))
    signals.push(signal('notice-title', 30, `The title is a notice: "${sight.page.title}"`))
  if (heading && said.every((one) => one.heading !== 'is'))
    signals.push(signal('notice-heading', 40, `A heading is a notice: "${words}"`))
  if (text && said.every((one) => !one.text))
    signals.push(signal('notice-text', 40, `A page of ${sight.own} characters that says: "${words}"`))
  if (isStub(sight))
    signals.push(
      signal(
        'notice-in-frame',
        45,
        'Beside the frame of the site stands one notice, and no name of anything',
      ),
    )
  if (isUnspoken(sight))
    signals.push(
      signal('address-unspoken', 60, 'A few words in the frame of the site, none of what the address names'),
    )
  return signals
})

/** A notice in the frame of the site under a title that names no more than a kind of page ("Profile", "Information"). */
function isStub(sight: Sight): boolean {
  const { absent, away, shell } = sight
  if (!isShort(sight) || away || shell || absent.likeness !== 'told' || hasOwnTitle(sight)) return false
  if (absent.novel === null || absent.novelOwn === null) return false
  if ((absent.novel > STUB && absent.novelOwn > STUB / 2) || !bearsNoMore(sight)) return false
  // Headed by what was asked for, be it a number: `3.2` under `/changelog/3.2`.
  const [first] = sight.headings
  if (first?.words.some((word) => sight.address.has(word)) === true) return false
  const { heading, text } = lookAt(sight, ['missing', 'removed', 'taken'])
  const notice = told(sight, GONE)
  return heading === 'is' || text || notice.heading || notice.text
}
/** Pairs of words that an absent address does not show. */
const STUB = 30

/** Nothing but a sentence or two in the site's frame, and the address promises something else in several words. */
export function isUnspoken(sight: Sight): boolean {
  const { away, shell, cited } = sight
  if (!isShort(sight) || away || shell || naming(sight) !== 'unnamed') return false
  if (namingWords(cited).length < 2) return false
  return bearsNoMore(sight)
}

/** Nothing to see, to fill in or to follow that the page for an absent address does not have. */
function bearsNoMore({ page, absent, text }: Sight): boolean {
  const { page: other, likeness } = absent
  if (likeness !== 'told' && likeness !== 'other') return false
  if (page.frames.length > 0 || page.types.length > 0) return false
  // A log-in that the page for an absent address has too stands in the menu of the site.
  const framed = other === null ? 0 : (look(other.text.slice(0, 1_500)).hits.get('login')?.length ?? 0)
  if (hitsIn(text, 'login').length > framed) return false
  if (other === null) return page.images === 0 && page.links.inside < 12 && page.links.outside === 0
  return (
    page.images <= other.images &&
    page.forms.length <= other.forms.length &&
    page.links.inside - other.links.inside <= 2 &&
    page.links.outside <= other.links.outside
  )
}

/** Data, feeds and plain text: what little they say is a notice, whatever names it. */
export function dataNotice(sight: Sight): string | null {
  const { own, mediaType, text } = sight
  if (own >= DATA || /html/.test(mediaType ?? 'html') || text === null) return null
  const words = text.words.slice(0, 40)
  const hit = noticesIn(words).get('absent')
  return hit === undefined ? null : words.slice(hit.from, hit.to).join(' ')
}
const DATA = 200

/** Kept from readers of this country. */
export function countryNotice(sight: Sight): string | null {
  const { heading, text, words } = told(sight, ['country'])
  return heading || text ? words : null
}

/** Kept for insiders. */
export function insidersNotice(sight: Sight): string | null {
  const { heading, text, words } = told(sight, ['insiders'])
  return heading || text ? words : null
}
