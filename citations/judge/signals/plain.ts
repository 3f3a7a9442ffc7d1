/**
 * A page that says no more than that there is nothing, in whatever words (../plain-speech.ts); and one that sounds like a notice and is
 * about something all the same. Counted is what an absent address of the site does not show as well.
 */
import type { Signal } from '../../verdict.ts'
import { isKind, noticesIn } from '../notice.ts'
import { oncePer } from '../once.ts'
import { firstOwn, ownHeadings, ownTextOf } from '../own-text.ts'
import { hasFillers, hasNoticesAlone, speechOf, type Speech } from '../plain-speech.ts'
import { withoutQuotedNotices } from '../quoted.ts'
import { hasOwnTitle, hitsIn, NEVER, type Sight } from '../sight.ts'
import { fold } from '../words/fold.ts'
import { look } from '../words/lexicon.ts'
import { listWeight } from './led.ts'
import { isOfOthers } from './rest.ts'
import { RETRACTED } from './retracted.ts'
import { lookAt } from './said.ts'
import { signal } from './signal.ts'
import { takenWords } from './taken.ts'
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
  /** Below its heading: something was done to what the page held, or it is not there; null where things of the world are spoken of. */
  readonly said: 'taken' | 'absent' | null
  readonly worldly: boolean
  /** What is denied there is what the heading names: no vacancies, under "Vacancies". */
  readonly ofHeading: boolean
  /** It is this very thing, the one asked for, that is spoken of. */
  readonly ofItself: boolean
  /** Half of what stands below its heading is that notice, and there is no number. */
  readonly alone: boolean
  /** Words below its heading, and from its next one on, that are no numbers. */
  readonly free: number
  readonly rest: number
}

/** Longer texts are no notices. */
const LONGEST = 600
/** Words below a heading that a notice may take. */
const READ = 60
/** Letters by which a word is known again, however grammar bends it. */
const NAMED = 4
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
/** What is not there, or not yet, may be something beside the page. */
const ABSENT = 20
/** Words of a notice below a name. */
const BRIEF = 12
const BARE_UNDER_NAME: readonly (readonly [share: number, weight: number])[] = [
  [0.17, 130],
  [0.25, 120],
  [0.34, 90],
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

/** "No events are planned" under "Events": the thing is spoken of, not its page. "This event was removed" speaks of the page. */
export function deniesItsHeading(sight: Sight): boolean {
  const speech = plainSpeech(sight)
  if (speech === null || !speech.ofHeading || speech.said === 'taken' || speech.ofItself) return false
  const [heading = ''] = ownHeadings(sight.page)
  const words = fold(heading)
  if (noticesIn(words).size > 0 || speechOf(words, NOTHING).denies !== null) return false
  if (hasOwnTitle(sight)) return true
  const { title, heading: said } = lookAt(sight, ['missing', 'removed', 'taken'])
  return heading !== '' && title === null && said === null
}
const NOTHING: ReadonlySet<string> = new Set()

/** "This article", "the page that you requested". */
export const speaksOfItself = (sight: Sight): boolean => plainSpeech(sight)?.ofItself === true

export function speechSignals(sight: Sight): Signal[] {
  const speech = plainSpeech(sight)
  if (speech === null) return []
  const { words, strange } = speech.whole
  const told = `Of ${words} words that the site does not show elsewhere, ${words - strange} are those of notices`
  const bare = bareness(sight)
  if (bare > 0) return [signal('says-no-more', bare, `${told}: "${speech.words}"`)]
  if (isTakenOfItself(sight, speech))
    return [
      signal('taken-of-itself', 30, 'Under its name stands nothing but that it was taken away, and why'),
    ]
  if (!isAboutSomething(sight) || listWeight(sight) > 0 || isHeadingAlone(sight)) return []
  // Under a heading that is a notice jokes and moves are told as well, though mostly in a notice's words.
  if (isHeadedByNotice(sight) && !isHeadedByAddress(sight) && shareOf(speech.below) < ALL) return []
  return [signal('says-more', -60, told)]
}

/** "This article was removed at the request of": the reason has words of its own, and is no text. */
function isTakenOfItself(sight: Sight, { ofItself, said, below, rest }: PlainSpeech): boolean {
  if (!ofItself || said !== 'taken' || rest >= TOLD || below.words > REASON) return false
  const opens = hitsIn(sight.text, 'taken')[0]?.from ?? Infinity
  if (sight.own >= NOTICE || opens > TOLD || takenWords(sight) === null) return false
  // Articles of laws are taken out by other laws, which have numbers and days; the page that says so is whole.
  if (/\d/.test(firstOwn(sight.page))) return false
  return ownTextOf(sight.page)
    .split(/(?<=[.!?。।])\s/)
    .map(look)
    .every(
      ({ words, hits }) =>
        !words.slice(hits.get('taken')?.[0]?.to ?? Infinity).some((word) => /\d/.test(word)),
    )
}
/** Words, and characters with its name. */
const REASON = 20
const NOTICE = 160

/** Under a heading that is a notice stand nothing but links: to other things of the kind. */
export function isHeadingAlone(sight: Sight): boolean {
  const { page, own, absent, citedHome } = sight
  if (absent.likeness !== 'told' || citedHome || isOfOthers(sight)) return false
  const { heading, words } = lookAt(sight, ['missing', 'removed', 'taken'])
  if (heading !== 'is' || words !== ownHeadings(page)[0]) return false
  const said = ownTextOf(page)
  const headed = page.headings.filter((one) => said.includes(one))
  return own - headed.join('').replaceAll(' ', '').length < HARDLY
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
  if (deniesItsHeading(sight)) return 0
  const headed = isHeadedByAddress(sight)
  // What was taken away is named above: the name is no sign of life any more.
  const { title, heading } = lookAt(sight, ['missing', 'removed', 'taken'])
  const named = title === null && heading === null && isName(sight) && (headed || hasOwnTitle(sight))
  const brief = below.words >= FEWEST - 1 && below.words <= BRIEF && speech.rest < TOLD
  if (named && brief && !written && speech.said !== null) {
    const under = BARE_UNDER_NAME.find(([most]) => shareOf(below) <= most)?.[1] ?? 0
    if (under > 0) return speech.said === 'taken' ? under : under - ABSENT
  }
  if (headed) return bareBelow && !speech.worldly ? purest[1] : 0
  const weightOf = (one: Speech): number => BARE.find(([share]) => isBare(sight, one, share))?.[1] ?? 0
  const weight = weightOf(whole)
  if (weight > 0) return weight
  // Above the heading of other things, where the page itself has none.
  if (speech.free < TOLD && isBare(sight, above, 0) && above.words <= BRIEF) return 130
  if (speech.free < TOLD && weightOf(above) > 0) return weightOf(above)
  return bareBelow ? 70 : aloneWeight(sight, speech)
}

/** One notice under a heading, in a language of which only the words of notices are known. */
function aloneWeight(sight: Sight, { said, ofHeading, ofItself, alone, whole, rest }: PlainSpeech): number {
  if (said === null || !alone || whole.language !== null || rest >= TOLD) return 0
  if (sight.absent.likeness !== 'told' || sight.own >= sight.policy.judging.shortText / 2) return 0
  if (said === 'taken') return 75
  return ofHeading && !ofItself ? 0 : 45
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

/** What may be over, sold or called off in the world, whatever its page does: those who tell so are no page for missing ones. */
const WORLDLY =
  /^(?:produ[ckt]|proizvod|izdel|termek|tuote|toode|toote|urun|товар|продукт|προιον|pro[jgy]e[ktc]|projet|proyect|progett|проект|hanke|hanket|servi[czs]|dienst|tjanst|tjenest|sluzb|uslug|szolgaltat|palvel|услуг|слу[жг]б|υπηρεσ|event|evenement|evenem|veranstalt|событи|подія|подій|esemeny|tapahtum|wydarzen|udalost|arrangem|kurs|curso|corso|cours|курс|konkurs|concorso|concurso|школ|school|schul|linie|ligne)/

/** A word at least, not a number: under `3.2` stands what a release removed. */
const isName = ({ page }: Sight): boolean => /\p{L}{3}|[\u3040-\uffff]{2}/u.test(firstOwn(page) || page.title)

/** The cited address has words of the heading: what stands there is about that. */
function isHeadedByAddress({ headings, address }: Sight): boolean {
  return headings[0]?.words.some((word) => address.has(word)) === true
}

/** Null where the page is too long, no page of markup, or nothing is known of an absent address. */
export const plainSpeech = oncePer((sight: Sight): PlainSpeech | null => {
  const { citedHome, mediaType, absent, page, cited } = sight
  if (sight.own >= LONGEST || citedHome || !/html/.test(mediaType ?? '')) return null
  if (absent.likeness !== 'told' && absent.likeness !== 'other') return null
  const names = `${(cited?.host ?? '').replaceAll(/[.-]/g, ' ')} ${page.metas['og:site_name'] ?? ''}`
  const common = new Set(fold(names))
  const all = ownWords(sight)
  const heads = ownHeadings(page)
  const headed = fold(heads[0] ?? '')
  const placed = placeOf(headed, all)
  const [first, from] = placed === -1 ? [[], 0] : [headed, placed]
  const next = heads.slice(1, 4).map((heading) => placeOf(fold(heading), all))
  const end = next.find((at) => at > Math.max(FEWEST, from + first.length)) ?? all.length
  const under = all.slice(Math.min(end, from + first.length), end)
  const titled = fold(page.title).filter((word) => !isKind(word) && !common.has(word))
  const named = (first.length > 0 ? first : titled).filter((word) => word.length >= NAMED)
  // Scripts that write no spaces are folded to single characters.
  const line = first.join('')
  const worldly = under.some((word) => WORLDLY.test(word))
  const own = SELF_IN[page.language?.toLowerCase().split('-')[0] ?? '']
  const spokenOf = from >= FEWEST ? all.slice(0, from) : under
  return {
    said: worldly ? null : saidIn(under.slice(0, READ)),
    worldly,
    ofHeading:
      spokenOf.some((word) => named.some((one) => word.startsWith(one.slice(0, NAMED)))) ||
      (/^[\u0e00-\uffff]{2,}$/u.test(line) &&
        first.length === Array.from(line).length &&
        spokenOf.join('').includes(line)),
    ofItself: spokenOf.some((word) => SELF.test(word) || own?.test(word) === true),
    alone: isAlone(under),
    free: spoken(under),
    rest: spoken(all.slice(end)),
    above: speechOf(all.slice(0, from), common),
    whole: speechOf(all.slice(0, end), common),
    below: speechOf(under, common),
    all: speechOf(all, common),
    words: all.slice(0, Math.min(end, QUOTED)).join(' '),
  }
})

/** "This", "requested", "sought", "entered", in many tongues: of the thing that was asked for. */
const SELF =
  /^(?:this|requested|specified|entered|supplied|provided|dies(?:e[rsmn]?)?|gesucht\w*|angefordert\w*|angegeben\w*|cet(?:te)?|demandee?|recherchee?|indiquee?|saisie?|est[ea]|aquest[ae]?|solicitad[oa]|indicad[oa]|informad[oa]|introducid[oa]|quest[oa]|richiest[oa]|inserit[oa]|indicat[oa]|deze|gevraagde|opgevraagde|opgegeven|tato|tento|toto|zadan\w*|podan\w*|identif[iy]\w*|эта|этот|это|данн\w*|запрашиваем\w*|запрошенн\w*|указанн\w*|ця|цей|це|запитуван\w*|вказан\w*|тази|този|това|оваа|овој|ова|ово|ovaj|ova|ovo|acest\w*|αυτ\w*|bu|girilen|denna|detta|denne|dette|tama|tata|ezt?|ini|itu|nay|هذا|هذه|این|זה|זו|זאת|यह|इस|এই|ဤ|នេះ|මෙම|இந்த|ეს|այս|бұл|энэ|ky|kjo|hau|thessi|thetta|aradigin\w*|buscas|buscando|cherchez|recherchez|cercando|szukasz|szukan\w*|hledate|hladate|zoekt|ищете|шукаєте|шукали|търсите|тражите|trazite|барате|cautati|keresett|etsimasi|soker|soger|leter|unayotafuta|unaotafuta|unalotafuta|uliouomba|uliyoomba|تبحث|المطلوب|المطلوبة|खोज|খুঁজছেন|تلاش)$/
/** Such words that mean something else in other languages. */
const SELF_IN: Readonly<Record<string, RegExp>> = {
  pl: /^(?:ten|ta|to|tej|tego)$/,
  nl: /^dit$/,
  et: /^(?:see|seda|selle)$/,
  lt: /^(?:sis|si)$/,
  lv: /^(?:sis|si)$/,
}

/** Most of a few words, and no number among them. */
function isAlone(words: readonly string[]): boolean {
  if (words.length === 0 || words.some((word) => /\d/.test(word))) return false
  const dense = words.filter((word) => word.length === 1 && word > '\u0e00').length * 2 > words.length
  if (words.length > (dense ? BRIEF * 3 : BRIEF)) return false
  const notices = noticesIn(words)
  const hit = notices.get('taken') ?? notices.get('absent')
  return hit !== undefined && (hit.to - hit.from) * 2 >= words.length
}

const spoken = (words: readonly string[]): number => words.filter((word) => !/^\d+$/.test(word)).length

function saidIn(words: readonly string[]): PlainSpeech['said'] {
  const notices = noticesIn(words)
  return notices.has('taken') ? 'taken' : notices.has('absent') ? 'absent' : null
}

/** Without what the page of an absent address shows before and after its content as well. */
function ownWords({ page, absent }: Sight): readonly string[] {
  const all = fold(withoutQuotedNotices(ownTextOf(page)))
  const other = absent.page === null ? [] : fold(ownTextOf(absent.page))
  const most = Math.min(all.length, other.length)
  let from = 0
  while (from < most && isShared(all[from], other[from])) from++
  let end = 0
  while (end < most - from && isShared(all.at(-1 - end), other.at(-1 - end))) end++
  const starts = startsOf(withoutQuotedNotices(ownTextOf(page)))
  return all.slice(...wholeSentences(starts, from, all.length - end, all))
}

/** After how many words each sentence begins. */
function startsOf(text: string): ReadonlySet<number> {
  let count = 0
  return new Set(
    text.split(/(?<=[.!?…。！？।։።။])\s+|(?<=[。！？])/u).map((sentence) => {
      const start = count
      count += fold(sentence).length
      return start
    }),
  )
}

/** What both pages say may end amid a sentence that one of them says: "was removed", "does not exist or was removed". */
function wholeSentences(
  starts: ReadonlySet<number>,
  from: number,
  to: number,
  words: readonly string[],
): readonly [number, number] {
  const written = words.filter((word) => !/^\d+$/.test(word))
  const dense = written.filter((word) => word.length === 1 && word > '\u0e00').length * 2 > written.length
  const most = dense ? GIVEN_BACK * 3 : GIVEN_BACK
  const isStart = (at: number): boolean => starts.has(at) || at === words.length
  let [begin, end] = [from, to]
  while (begin > 0 && !isStart(begin) && from - begin <= most) begin -= 1
  while (end < words.length && !isStart(end) && end - to <= most) end += 1
  if (to <= from) return [from, to]
  return [isStart(begin) ? begin : from, isStart(end) ? end : to]
}
const GIVEN_BACK = 6

/** Days and counts beside links are others with every answer. */
function isShared(a = '', b = ''): boolean {
  return a === b || (/^\d+$/.test(a) && /^\d+$/.test(b))
}

/** -1 where it does not stand there. */
function placeOf(part: readonly string[], words: readonly string[]): number {
  if (part.length === 0) return -1
  return words.findIndex((_, at) => part.every((word, further) => words[at + further] === word))
}
