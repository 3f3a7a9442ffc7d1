/**
 * What was seen at the end of a look, laid out for the signals: the page (a browser's where there is one), its own length, what
 * its title, headings and text say, and how it compares with an address that cannot exist.
 */
import type { Answer, Hop, Observation } from '../observation.ts'
import type { PageFacts } from '../page.ts'
import type { Policy } from '../policy.ts'
import { bare, readAddress, type Address } from './address.ts'
import { compareWithAbsent, type Comparison } from './compare.ts'
import { compareShown } from './compare-shown.ts'
import { framedPage } from './framed.ts'
import { isHome } from './places.ts'
import type { Journey } from './journey.ts'
import { siteOf } from './site.ts'
import { isShell, scriptedTarget, spokenByScript } from './shell.ts'
import { isSpelled, namingOf, type Naming } from './named.ts'
import { isOfNotices } from './notice.ts'
import { oncePer } from './once.ts'
import { noticeBegin, othersBegin, withoutOthers } from './own-text.ts'
import { withoutQuotedNotices } from './quoted.ts'
import { fold } from './words/fold.ts'
import { covered, look, type Family, type Found, type Hit } from './words/lexicon.ts'

export interface Sight {
  readonly observation: Observation
  readonly policy: Policy
  readonly status: number
  readonly url: string
  readonly page: PageFacts
  /** Of the body that the network brought. */
  readonly mediaType: string | null
  /** A browser showed it. */
  readonly rendered: boolean
  readonly last: Hop | null
  readonly cited: Address | null
  readonly at: Address | null
  readonly journey: Journey | null
  /** Redirects led to another page than the cited one. */
  readonly away: boolean
  /** A front page was cited. */
  readonly citedHome: boolean
  /** Characters of the page's own text, those of dense scripts counted for what they say. */
  readonly own: number
  readonly absent: Comparison
  /** Only scripts could fill it, and no browser has. */
  readonly shell: boolean
  /** Where a script sends the visitor, as written; null where none does. */
  readonly scripted: string | null
  readonly title: readonly Found[]
  readonly headings: readonly Found[]
  /** Null where the page is too long for its text to say what it is. */
  readonly text: Found | null
  /** All families of which title, headings or text hold a phrase; most pages hold none. */
  readonly said: ReadonlySet<Family>
  /** Words of the cited address's last part: a song called "Not Found" stands under `/not-found`. */
  readonly address: ReadonlySet<string>
}

export type Degree = 'is' | 'has' | null
export interface Saying {
  readonly title: Degree
  readonly heading: Degree
  readonly text: boolean
  /** The words, as the page writes them: of the title, the heading, or the text. */
  readonly words: string
}

export interface Seen {
  readonly observation: Observation
  readonly policy: Policy
  readonly answer: Answer
  readonly last: Hop | null
  readonly journey: Journey | null
}

let made: { readonly seen: Seen; readonly sight: Sight | null } | null = null

/** Null where no page was read. What the wants were taken from is not made again for the verdict that follows at once. */
export function sightOf(seen: Seen): Sight | null {
  if (
    made?.seen.observation === seen.observation &&
    made.seen.answer === seen.answer &&
    made.seen.policy === seen.policy
  )
    return made.sight
  const sight = makeSight(seen)
  made = { seen, sight }
  return sight
}

function makeSight({ observation, policy, answer, last, journey }: Seen): Sight | null {
  const shown = observation.rendered ?? null
  const rendered = shown !== null && shown.page !== null && shown.fault === null
  const brought = rendered ? shown.page : (answer.page ?? null)
  if (brought === null) return null
  const url = rendered ? shown.url : answer.url
  const whole = rendered ? brought : (framedPage(observation, brought, url) ?? brought)
  const cited = journey?.from ?? readAddress(observation.url)
  const away = journey !== null && !journey.same
  const beside = { from: journey?.from.href ?? observation.url, away }
  const absent =
    (rendered ? compareShown(observation, shown, beside, policy) : null) ??
    compareWithAbsent(observation, answer, away, policy)
  // What two pages share is only the site's where they are two.
  const other = absent.likeness === 'told' || absent.likeness === 'other' ? absent.page : null
  const page = withoutOthers(whole, other)
  const own = ownLength(page)
  const scripted = rendered ? null : scriptedTarget(page)
  const short = own < policy.judging.longText
  // A name that stands amid a sentence would hide the sentence ("the domain example.org is for sale").
  const name = siteOf(cited?.host ?? '')
  const headings = page.headings.slice(0, 3).map(withoutQuotedNotices)
  const unnamed = (text: string): string =>
    name.length > 3 && text.toLowerCase().includes(name) ? text.toLowerCase().replaceAll(name, ' ') : text
  const title = piecesOf(withoutQuotedNotices(page.title), headings).map((piece) => look(unnamed(piece)))
  const heads = headings.map((heading) => look(unnamed(heading)))
  const text = short
    ? look(page.text === '' ? spokenByScript(page) : withoutQuotedNotices(unnamed(bodyOf(page))))
    : null
  return {
    observation,
    policy,
    status: rendered ? (shown.status ?? answer.status) : answer.status,
    url,
    page,
    mediaType: answer.body.mediaType,
    rendered,
    last,
    cited,
    at: readAddress(url),
    journey,
    away,
    citedHome: cited !== null && isHome(cited),
    own,
    absent,
    shell: !rendered && isShell(page),
    scripted,
    title,
    headings: heads,
    text,
    said: familiesIn([...title, ...heads, ...(text === null ? [] : [text])]),
    address: new Set(fold(bare(cited?.segments.at(-1) ?? ''))),
  }
}

const NO_FAMILIES: ReadonlySet<Family> = new Set()

function familiesIn(texts: readonly Found[]): ReadonlySet<Family> {
  return texts.every(({ hits }) => hits.size === 0)
    ? NO_FAMILIES
    : new Set(texts.flatMap(({ hits }) => [...hits.keys()]))
}

/** Its text; of a long one, only what a notice above it could say. */
export const openingOf = oncePer(({ text, page }: Sight): Found => text ?? look(page.text.slice(0, 400)))

/** The beginning of the page's own text. Headings speak for themselves, and once. */
function bodyOf(page: PageFacts): string {
  const mainPart = Math.min(1_500, Math.ceil(page.mainCharacters * 1.3) + 120)
  const begin = noticeBegin(page)
  const end = Math.min(begin + mainPart, othersBegin(page, begin))
  return page.headings
    .slice(0, 3)
    .reduce((text, heading) => text.replace(heading, ' · '), page.text.slice(begin, end))
}

const DENSE = /[\u3040-\u9fff\uac00-\ud7af]/

/** Chinese says in one character what takes Latin letters two to three; Korean lies between. */
function ownLength(page: PageFacts): number {
  const sample = page.text.slice(0, 600)
  if (!DENSE.test(sample)) return Math.round(page.mainCharacters)
  let [dense, half, letters] = [0, 0, 1]
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if (code > 0x20) letters += 1
    // Kana and Han, then Hangul's syllables.
    if (code >= 0x3040 && code <= 0x9fff) dense += 1
    else if (code >= 0xac00 && code <= 0xd7af) half += 1
  }
  return Math.round(page.mainCharacters * (1 + (1.5 * dense + 0.8 * half) / letters))
}

/** A title's parts: the page's name and the site's, in whatever order. A heading that stands in it whole is one part. */
function piecesOf(title: string, headings: readonly string[]): string[] {
  const whole = headings
    .slice(0, 3)
    .find((heading) => heading.length > 8 && /\s/.test(heading) && title.includes(heading))
  const pieces = whole === undefined ? [title] : [whole, ...title.split(whole)]
  return pieces
    .flatMap((piece) => (piece === whole ? [piece] : piece.split(/\s+[|–—\-·•»«:/]+\s+|\|/)))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
}

/** Words that stand beside a phrase without making it speak of something else. */
const IDLE =
  /^(?:\d{1,3}|the|this|that|diese|dieser|dieses|cette|ce|cet|esta|este|questa|questo|deze|dit|denna|detta|denne|dette|эта|этот|это|ця|цей|це|page|error|oops|ooops|sorry|ups|hoppla|uups|erreur|fehler|errore|erro|blad|chyba|hata|virhe|hiba|eroare|leider|a|la|le|die|der|das|we|our|please|us|et|e|y|и|http|https|www|com|org|net|test)$/

/** Of a family, by a page that holds none of its phrases. */
export const nothingSaid: Saying = { title: null, heading: null, text: false, words: '' }

/** What the page says of one family. */
export function sayingOf(sight: Sight, family: Family): Saying {
  if (!sight.said.has(family)) return nothingSaid
  const title = degreeOf(sight.title, family, sight.address)
  const heading = degreeOf(sight.headings, family, sight.address)
  const words = sight.text?.words ?? []
  const text = hitsIn(sight.text, family).some(
    ({ from, to }) => !isNamed(words.slice(from, to), sight.address),
  )
  return { title, heading, text, words: wordsOf(sight, family, title, heading) }
}

/** What was never found is a thing; a page is not found today. */
function isOfEver(found: Found, { from, to }: Hit): boolean {
  return found.words.slice(Math.max(0, from - 1), to + 1).some((word) => NEVER.test(word))
}
export const NEVER =
  /^(?:never|niemals|nunca|jamas|jamais|nooit|aldrig|koskaan|soha|nigdy|nikdy|никогда|ніколи|никога|ποτε|niciodata|asla|ابدا|מעולם|לעולם|هرگز)$/

const NO_HITS: readonly Hit[] = []

/** Where a text says so. A number by itself says so only where there is little else. */
export function hitsIn(found: Found | null, family: Family): readonly Hit[] {
  const said = found?.hits.get(family)
  if (found === null || said === undefined) return NO_HITS
  const hits = said.filter((hit) => !isOfEver(found, hit))
  if (found.words.length <= 15) return hits
  return hits.filter(({ from, to }) => found.words.slice(from, to).some((word) => !/^\d+$/.test(word)))
}

function wordsOf(sight: Sight, family: Family, title: Degree, heading: Degree): string {
  if (heading !== null && heading === 'is') {
    const at = sight.headings.findIndex((found) => degree(found, family, sight.address) === 'is')
    return sight.page.headings[at] ?? ''
  }
  if (title !== null) return sight.page.title
  if (heading !== null) return sight.page.headings[0] ?? ''
  const hit = hitsIn(sight.text, family)[0]
  return hit === undefined
    ? ''
    : (sight.text?.words ?? []).slice(Math.max(0, hit.from - 3), hit.to + 5).join(' ')
}

function degreeOf(texts: readonly Found[], family: Family, address: ReadonlySet<string>): Degree {
  const degrees = texts.map((found) => degree(found, family, address))
  return degrees.includes('is') ? 'is' : degrees.includes('has') ? 'has' : null
}

/** `is`: the phrase fills the text, `has`: it stands among other words. */
function degree(found: Found, family: Family, address: ReadonlySet<string>): Degree {
  const said = found.hits.get(family)?.filter((hit) => !isOfEver(found, hit)) ?? []
  if (said.length === 0) return null
  // What the address was called by who made it is the page's subject.
  if (said.every(({ from, to }) => isNamed(found.words.slice(from, to), address))) return null
  const inside = covered(found, family)
  const idle = found.words.filter(
    (word, at) => IDLE.test(word) && !said.some(({ from, to }) => at >= from && at < to),
  ).length
  return (inside + idle) / Math.max(1, found.words.length) >= 0.65 ? 'is' : 'has'
}

/** What HTTP calls its statuses: a page under `/status/404` is about "404 Not Found". */
const STATUSES: Readonly<Record<string, RegExp>> = {
  401: /^(?:http|status|error|unauthorized)$/,
  402: /^(?:http|status|error|payment|required)$/,
  403: /^(?:http|status|error|forbidden)$/,
  404: /^(?:http|status|error|not|found)$/,
  410: /^(?:http|status|error|gone)$/,
  429: /^(?:http|status|error|too|many|requests)$/,
  451: /^(?:http|status|error|unavailable|for|legal|reasons)$/,
  500: /^(?:http|status|error|internal|server)$/,
  502: /^(?:http|status|error|bad|gateway)$/,
  503: /^(?:http|status|error|service|unavailable)$/,
  504: /^(?:http|status|error|gateway|timeout)$/,
}

/** In the address stand all of the words; a number before them (`404 Not Found`) need not, nor what HTTP calls the address's number. */
function isNamed(words: readonly string[], address: ReadonlySet<string>): boolean {
  const status = Object.entries(STATUSES).find(([number]) => address.has(number))?.[1]
  return words.every(
    (word) =>
      address.has(word) ||
      isSpelled(word, address) ||
      (words.length > 1 && /^\d+$/.test(word)) ||
      status?.test(word) === true,
  )
}

/** The registrable domain that was cited. */
export function citedSite(sight: Sight): string {
  return sight.cited === null ? '' : siteOf(sight.cited.host)
}

/** Whether the page speaks of what the cited address names. */
export const naming = oncePer((sight: Sight): Naming =>
  sight.citedHome ? 'unknown' : namingOf(sight.cited, sight.page),
)

/** The title's parts that are not the site's name, which the page for an absent address bears as well. */
function ownParts(sight: Sight): readonly (readonly string[])[] {
  const { page, absent } = sight
  const names = [absent.page?.title, page.metas['og:site_name'], page.metas['application-name']]
  const site = new Set(fold(names.filter((name) => name !== undefined).join(' ')))
  const host = (sight.cited?.host ?? '').replace(/[^\p{L}\p{N}]/gu, '')
  return sight.title
    .filter(({ words }) => !host.includes(words.join('')))
    .map(({ words }) => words.filter((word) => !site.has(word)))
    .filter((words) => words.length > 0)
}

export function bearsMoreThanSite(sight: Sight): boolean {
  return ownParts(sight).length > 0
}

/** Whether some part of the title is the page's: a heading, the first words or the address speak of it too. */
export function hasOwnTitle(sight: Sight): boolean {
  const headings = sight.page.headings.slice(0, 3).flatMap((heading) => unitsOf(fold(heading)))
  const text = (sight.text?.words ?? fold(sight.page.text.slice(0, 600))).slice(0, 80)
  const told = new Set([...headings, ...unitsOf(text), ...sight.address])
  return ownParts(sight).some((words) => {
    if (words.every((word) => sight.address.has(word) || isSpelled(word, sight.address))) return true
    const units = unitsOf(
      words.filter(
        (word) => sight.address.has(word) || !(isOfNotices(word) || SAYS_NOTHING.test(word.normalize('NFC'))),
      ),
    )
    return units.filter((unit) => told.has(unit)).length > units.length / 2
  })
}

/** What message boxes are headed by. */
const SAYS_NOTHING =
  /^(?:information|info|informacja|informacion|informazione|informationen|hinweis|message|messaggio|mensaje|mensagem|meddelande|melding|besked|meddelelse|nachricht|mitteilung|avis|aviso|avviso|attention|attenzione|atencion|atencao|achtung|uwaga|warning|warnung|error|fehler|erreur|errore|erro|foutmelding|oops|sorry|uzenet|zprava|upozorneni|bilgi|mesaj|uyari|сообщение|информация|внимание|ошибка|повідомлення|інформація|увага|помилка|μηνυμα|ενημερωση|رسالة|تنبيه|معلومات|הודעה|שגיאה|پیام|안내|알림|오류|공지)$/

/** Words of some length; of scripts that are folded to single characters, pairs of these. */
function unitsOf(words: readonly string[]): readonly string[] {
  const dense = words.filter((word) => word.length === 1 && word > '\u0e00').length
  if (dense * 2 > words.length) return words.slice(1).map((word, at) => `${words[at]}${word}`)
  return words.filter((word) => word.length > 2)
}
