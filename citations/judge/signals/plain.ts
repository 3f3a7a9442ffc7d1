/**
 * A page that says no more than that there is nothing, in whatever words (../plain-speech.ts); and one that sounds like a notice and is
 * about something all the same. Counted is what an absent address of the site does not show as well.
 */
import type { Signal } from '../../verdict.ts'
import { oncePer } from '../once.ts'
import { hasFillers, hasNoticesAlone, speechOf, type Speech } from '../plain-speech.ts'
import { withoutQuotedNotices } from '../quoted.ts'
import { hasOwnTitle, NEVER, type Sight } from '../sight.ts'
import { fold } from '../words/fold.ts'
import { listWeight } from './led.ts'
import { isOfOthers } from './rest.ts'
import { RETRACTED } from './retracted.ts'
import { lookAt } from './said.ts'
import { signal } from './signal.ts'
import { isHeadedByNotice } from './telling.ts'

interface PlainSpeech {
  /** What stands before its first heading. */
  readonly above: Speech
  /** All that the page says of its own, up to its next heading. */
  readonly whole: Speech
  /** Below its heading. */
  readonly below: Speech
  /** The next headings and what stands under them too. */
  readonly all: Speech
  /** How it begins. */
  readonly words: string
}

/** Longer texts are no notices. */
const LONGEST = 600
/** Characters that are compared. */
const READ = 6_000
/** Words that are told to the reader. */
const QUOTED = 14
/** Words of a notice, at least. */
const FEWEST = 3
/** Words of a text about something, at least. */
const TOLD = 8
/** What share of its words may be other ones than notices have, and what a page of so few weighs. */
const MOST = 0.25
const BARE: readonly (readonly [share: number, weight: number])[] = [
  [0.1, 110],
  [0.2, 90],
  [MOST, 70],
]
/** From which share on a text is about something. */
const ABOUT = 0.4
const ALL = 0.75

/** Whether there is nothing on the page but a notice. */
export const saysNoMore = (sight: Sight): boolean => bareness(sight) > 0

/** Whether it has words of its own, whatever else it says. */
export function isAboutSomething(sight: Sight): boolean {
  const speech = plainSpeech(sight)
  if (speech === null) return false
  const { above, whole, below, all } = speech
  if (above.denies !== null && !hasOwnTitle(sight)) return false
  // Under further headings lists of other things follow a notice; where none has been given, the content does.
  const told = below.words < TOLD && whole.denies === null ? [all] : [whole, below]
  return told.every((one) => one.words >= TOLD && shareOf(one) >= ABOUT && isKnown(sight, one))
}

export function speechSignals(sight: Sight): Signal[] {
  const speech = plainSpeech(sight)
  if (speech === null) return []
  const { words, strange } = speech.whole
  const told = `Of ${words} words that the site does not show elsewhere, ${words - strange} are those of notices`
  const bare = bareness(sight)
  if (bare > 0) return [signal('says-no-more', bare, `${told}: "${speech.words}"`)]
  if (!isAboutSomething(sight) || listWeight(sight) > 0 || isHeadingAlone(sight)) return []
  // Under a heading that is a notice jokes and moves are told as well, though mostly in a notice's words.
  if (isHeadedByNotice(sight) && !isHeadedByAddress(sight) && shareOf(speech.below) < ALL) return []
  return [signal('says-more', -60, told)]
}

/** Under a heading that is a notice stand nothing but links: to other things of the kind. */
export function isHeadingAlone(sight: Sight): boolean {
  const { page, own, absent, citedHome } = sight
  if (absent.likeness !== 'told' || citedHome || isOfOthers(sight)) return false
  const { heading, words } = lookAt(sight, ['missing', 'removed', 'taken'])
  if (heading !== 'is' || words !== page.headings[0]) return false
  return own - page.headings.join('').replaceAll(' ', '').length < HARDLY
}
/** Characters beside headings and links. */
const HARDLY = 30

/** What a page of nothing but a notice weighs; under the name of what was asked for the notice alone is counted. */
function bareness(sight: Sight): number {
  const speech = plainSpeech(sight)
  if (speech === null || isOfAThing(sight)) return 0
  const { above, whole, below } = speech
  const [purest] = BARE
  // Some builds write the heading last: what stands below it then is the site's frame, and the text stands above.
  const written = above.words >= TOLD && shareOf(above) >= ABOUT
  const bareBelow = purest !== undefined && !written && isBare(sight, below, purest[0])
  if (isHeadedByAddress(sight)) return bareBelow ? purest[1] : 0
  const weight = BARE.find(([share]) => isBare(sight, whole, share))?.[1] ?? 0
  return weight > 0 ? weight : bareBelow ? 70 : 0
}

/** What is called back or withdrawn with its page kept, and what was never found: a thing is spoken of. */
function isOfAThing({ page, text }: Sight): boolean {
  return RETRACTED.test(page.title) || text?.words.some((word) => NEVER.test(word)) === true
}

function isBare(sight: Sight, { denies, ...speech }: Speech, share: number): boolean {
  const denial = denies === 'content' || (denies === 'something' && !hasOwnTitle(sight))
  return denial && speech.words >= FEWEST && shareOf(speech) <= share
}

const shareOf = ({ words, strange }: Pick<Speech, 'words' | 'strange'>): number =>
  words === 0 ? 1 : strange / words

/** Its words were looked for in the table of its language: one that has no table has no known words at all. */
function isKnown({ page }: Sight, { language, words }: Speech): boolean {
  if (hasNoticesAlone(page.language)) return false
  return language !== null || (words > TOLD && hasFillers(page.language))
}

/** The cited address has words of the heading: what stands there is about that. */
function isHeadedByAddress({ headings, address }: Sight): boolean {
  return headings[0]?.words.some((word) => address.has(word)) === true
}

/** Null where the page is too long, no page of markup, or nothing is known of an absent address. */
export const plainSpeech = oncePer((sight: Sight): PlainSpeech | null => {
  const { own, citedHome, mediaType, absent, page, cited } = sight
  if (own >= LONGEST || citedHome || !/html/.test(mediaType ?? '')) return null
  if (absent.likeness !== 'told' && absent.likeness !== 'other') return null
  const names = `${(cited?.host ?? '').replaceAll(/[.-]/g, ' ')} ${page.metas['og:site_name'] ?? ''}`
  const common = new Set(fold(names))
  const all = ownWords(sight)
  const first = fold(page.headings[0] ?? '')
  const from = Math.max(0, placeOf(first, all))
  const next = page.headings.slice(1, 4).map((heading) => placeOf(fold(heading), all))
  const end = next.find((at) => at > Math.max(FEWEST, from + first.length)) ?? all.length
  return {
    above: speechOf(all.slice(0, from), common),
    whole: speechOf(all.slice(0, end), common),
    below: speechOf(all.slice(Math.min(end, from + first.length), end), common),
    all: speechOf(all, common),
    words: all.slice(0, Math.min(end, QUOTED)).join(' '),
  }
})

/** Without what the page of an absent address shows before and after its content as well. */
function ownWords({ page, absent }: Sight): readonly string[] {
  const all = fold(withoutQuotedNotices(page.text.slice(0, READ)))
  const other = fold((absent.page?.text ?? '').slice(0, READ))
  const most = Math.min(all.length, other.length)
  let from = 0
  while (from < most && all[from] === other[from]) from++
  let end = 0
  while (end < most - from && all[all.length - 1 - end] === other[other.length - 1 - end]) end++
  return all.slice(from, all.length - end)
}

/** -1 where it does not stand there. */
function placeOf(part: readonly string[], words: readonly string[]): number {
  if (part.length === 0) return -1
  return words.findIndex((_, at) => part.every((word, further) => words[at + further] === word))
}
