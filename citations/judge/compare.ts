/**
 * Compares what the cited address showed with what an address showed that cannot exist: the one test for missing pages that
 * needs no language. What both show alike is not the cited page's own.
 */
import type { Answer, Companion, Observation } from '../observation.ts'
import type { PageFacts } from '../page.ts'
import { similarity } from '../page/simhash.ts'
import type { Policy } from '../policy.ts'
import { readAddress, type Address } from './address.ts'
import { noticesIn } from './notice.ts'
import { oncePer } from './once.ts'
import { firstOwn, ownTextOf, withoutOthers } from './own-text.ts'
import { fold } from './words/fold.ts'
import { siteOf } from './site.ts'

export type Likeness =
  /** Nothing the cited page shows is missing on the other. */
  | 'same'
  /** The same title, headings and build, with some other words in it. */
  | 'near'
  /** Both were sent on to one address. */
  | 'same-target'
  /** The server shows something else there. */
  | 'other'
  /** The server says by its status, or by sending elsewhere, that there is nothing. */
  | 'told'
  | 'unknown'

export interface Comparison {
  readonly likeness: Likeness
  /** The other's status, 0 where it failed. */
  readonly status: number
  /** What the other showed. */
  readonly page: PageFacts | null
  /** Only a parameter was another one: servers ignore those that they do not know. */
  readonly byParameter: boolean
  /** Pairs of words that the cited page has and the other has not; null where one of them was not read. */
  readonly novel: number | null
  /** Words that the cited page says itself (own-text.ts) and the other does not; null where one of them was not read. */
  readonly novelOwn: number | null
  /** The other is headed by its own address, which names nothing: the server repeats what it was asked for. */
  readonly echoes: boolean
  /** The other names itself as its own address, which cannot exist: so would any. */
  readonly namesItself: boolean
}

const NOTHING: Comparison = {
  likeness: 'unknown',
  status: 0,
  page: null,
  byParameter: false,
  novel: null,
  novelOwn: null,
  echoes: false,
  namesItself: false,
}

/** The companion of a role, if it was asked. */
export function companionOf(
  observation: Observation,
  role: Companion['role'],
): Companion['attempt'] | undefined {
  return observation.companions?.find((one) => one.role === role)?.attempt
}

/** `cited` is what the network brought; `away`: it came from another address than the cited one. */
export function compareWithAbsent(
  observation: Observation,
  cited: Answer,
  away: boolean,
  policy: Policy,
): Comparison {
  const attempt = companionOf(observation, 'absent-sibling')
  if (attempt?.end.kind !== 'answer') return NOTHING
  const other = attempt.end
  const page = other.page ?? null
  const asked = attempt.hops[0]?.url ?? ''
  const byParameter = pathOf(asked) === pathOf(observation.url)
  const beside = besides(
    cited.page ?? null,
    { page, status: other.status, url: other.url },
    asked,
    observation.url,
  )
  const known = {
    status: other.status,
    page,
    byParameter,
    ...beside,
    namesItself: beside.namesItself && (!byParameter || repeatsParameters(page, asked)),
  }
  if (other.status === 404 || other.status === 410) return { ...known, likeness: 'told' }
  // A busy server, a wall or a log-in before the other address tells nothing of this one.
  if (other.status === 429 || other.status === 401 || other.status >= 500)
    return { ...known, likeness: 'unknown' }
  if (other.status >= 400) return { ...known, likeness: cited.status === 200 ? 'told' : 'unknown' }
  const sent = !isSamePlace(readAddress(asked), readAddress(other.url))
  if (sent && away && isSamePlace(readAddress(cited.url), readAddress(other.url)))
    return { ...known, likeness: 'same-target' }
  const likeness = likenessOf(cited, other, observation.url, policy)
  // Lost visitors are sent elsewhere; the cited address answered in its own place.
  if (sent && likeness !== 'same' && !away) return { ...known, likeness: 'told' }
  return { ...known, likeness }
}

/** What two pages tell beside their likeness; `asked` is the address that cannot exist, `url` the cited one. */
export function besides(
  ours: PageFacts | null,
  { page, status, url: end }: { page: PageFacts | null; status: number; url: string },
  asked: string,
  url: string,
): Pick<Comparison, 'novel' | 'novelOwn' | 'echoes' | 'namesItself'> {
  const shown = page !== null && status === 200
  return {
    novel: ours === null || page === null ? null : apart(ours, page, [url, end]).novel,
    novelOwn: ours === null || page === null ? null : novelIn(ours, page),
    echoes: shown && repeats(page, asked, url),
    namesItself: shown && isNamedByItself(page, asked),
  }
}

function novelIn(ours: PageFacts, theirs: PageFacts, echo: ReadonlySet<string> = new Set()): number {
  const known = new Set([...fold(ownTextOf(theirs)), ...echo])
  return new Set(fold(ownTextOf(ours)).filter((word) => !known.has(word) && !/^\d+$/.test(word))).size
}

/** In title or headings stands what only this address has, made up for asking. */
function repeats({ title, headings }: PageFacts, asked: string, cited: string): boolean {
  const others = new Set(fold(decodedUrl(cited)))
  const made = new Set(fold(decodedUrl(asked)).filter((word) => word.length >= 5 && !others.has(word)))
  return fold(`${title} ${headings.slice(0, 2).join(' ')}`).some((word) => made.has(word))
}

function isNamedByItself({ canonical, metas }: PageFacts, asked: string): boolean {
  const named = readAddress(canonical ?? metas['og:url'] ?? '')
  const address = readAddress(asked)
  return named !== null && address !== null && named.segments.join('/') === address.segments.join('/')
}

/** The parameter that was made up for asking stands in what the page calls its own address. */
function repeatsParameters(page: PageFacts | null, asked: string): boolean {
  const named = readAddress(page?.canonical ?? page?.metas['og:url'] ?? '')
  const parameters = readAddress(asked)?.parameters ?? []
  return (
    parameters.length > 0 &&
    parameters.every(
      ([name, value]) => named?.parameters.some(([a, b]) => a === name && b === value) === true,
    )
  )
}

/** One place: host and path; scheme, `www.`, closing slash and query aside. */
export function isSamePlace(a: Address | null, b: Address | null): boolean {
  if (a === null || b === null) return false
  return (
    siteOf(a.host) === siteOf(b.host) && a.host === b.host && a.segments.join('/') === b.segments.join('/')
  )
}

function likenessOf(cited: Answer, other: Answer, url: string, policy: Policy): Likeness {
  if (cited.body.sha256 === other.body.sha256 && cited.body.bytes > 0) return 'same'
  const a = cited.page ?? null
  const b = other.page ?? null
  if (a === null || b === null) return 'other'
  return likenessOfPages(a, b, [url, other.url], policy)
}

/** `addresses`: words of these are echoes that the pages do not count as their own. */
export function likenessOfPages(
  a: PageFacts,
  b: PageFacts,
  addresses: readonly string[],
  policy: Policy,
): Likeness {
  const { echo, ours, theirs, novel } = apart(a, b, addresses)
  if (ours === 0) {
    const alike = a.shapeHash === b.shapeHash && a.scripts.sources.join() === b.scripts.sources.join()
    if (theirs > 0) return 'other'
    return alike && withoutDigits(a.scripts.inline) === withoutDigits(b.scripts.inline) ? 'same' : 'other'
  }
  const { novelPairs, novelShare } = policy.judging
  // Of a page of a dozen words, four are a third.
  const few = Math.min(novelPairs, Math.floor(ours * NOVEL_FEW))
  if (novel <= few) return hasOwnData(a, b, addresses) ? 'other' : 'same'
  const named =
    sameWords(a.title, b.title, echo) &&
    sameWords(a.headings[0] ?? '', b.headings[0] ?? '', echo) &&
    similarity(a.shapeHash, b.shapeHash) > 0.8
  // Menus and teasers turn with every answer; what is nobody's but this page's is the same to the letter.
  if (hasSameContent(a, b, echo) || isShuffled(a, b, echo))
    return hasOwnData(a, b, addresses) ? 'other' : 'same'
  if (!named || novel / ours > novelShare) return 'other'
  // One template, and there it is empty, or says that there is nothing.
  if (isFilled(a, b, echo) || isNoticeBeside(b, a)) return 'other'
  // A sheet made from a template, and it tells the very number that was asked for.
  return showsKey(a, addresses[0], addresses[1]) && !showsKey(b, addresses[1], addresses[0])
    ? 'other'
    : 'near'
}

/** One title, one heading and one short content, among whatever else to read. */
function hasSameContent(a: PageFacts, b: PageFacts, echo: ReadonlySet<string>): boolean {
  if (!sameWords(a.title, b.title, echo) || !sameWords(firstOwn(a), firstOwn(b), echo)) return false
  // Teasers turn, and their number stays; where links are what the page holds, another one has more or less of them.
  if (Math.abs(a.links.inside - b.links.inside) > MORE_LINKS) return false
  const [ours, theirs] = [withoutOthers(a, b), withoutOthers(b, a)]
  if (Math.max(ours.mainCharacters, theirs.mainCharacters) > SHORT_CONTENT) return false
  const own = figured(ownTextOf(ours), echo)
  if (own !== '') return isFiguredAlike(own, figured(ownTextOf(theirs), echo))
  // Nothing but the site's name stands above what both have: then all that is not linked is compared.
  if (Math.max(a.mainCharacters, b.mainCharacters) > SHORT_CONTENT) return false
  const whole = figured(ownTextOf(a), echo)
  return whole.split(' ').length >= FEW_WORDS && isFiguredAlike(whole, figured(ownTextOf(b), echo))
}
const MORE_LINKS = 2
/** Fewer are a crumb or the name of a menu. */
const FEW_WORDS = 6

/** The same words, each as often, in another order: offers and teasers that are dealt anew. */
function isShuffled(a: PageFacts, b: PageFacts, echo: ReadonlySet<string>): boolean {
  const dealt = (page: PageFacts): readonly string[] => wordsOf(page).filter((word) => !echo.has(word))
  const [ours, theirs] = [dealt(a), dealt(b)]
  // As many words first: hardly two pages have that, and sorting all of them costs more than all else here.
  return (
    ours.length >= DEALT &&
    ours.length === theirs.length &&
    ours.toSorted().join(' ') === theirs.toSorted().join(' ')
  )
}
const DEALT = 12

/** Words and numbers; names in the address are the address's. */
function figured(text: string, echo: ReadonlySet<string>): string {
  return fold(text)
    .filter((word) => /^\d{1,3}$/.test(word) || !echo.has(word))
    .join(' ')
}
const SHORT_CONTENT = 600

/**
 * Days beside teasers have as many digits today as tomorrow, or, where there are many, about as many in all; a table that is filled has
 * more than an empty one, which is full of noughts.
 */
function isFiguredAlike(a: string, b: string): boolean {
  const [ours, theirs] = [a.replace(/\d/g, '0'), b.replace(/\d/g, '0')]
  if (ours === theirs) return true
  if (ours.replace(/0+/g, '0') !== theirs.replace(/0+/g, '0')) return false
  const [first, second] = [digitsIn(ours), digitsIn(theirs)]
  const most = Math.max(first, second)
  if (Math.min(first, second) < DIGITS || Math.abs(first - second) > most * ABOUT) return false
  const numbers = b.match(/\d+/g) ?? []
  const filled = (a.match(/\d+/g) ?? []).filter((one, at) => !isNought(one) && isNought(numbers[at] ?? ''))
  return filled.length < NOUGHTS
}
const digitsIn = (text: string): number => text.split('0').length - 1
const isNought = (number: string): boolean => /^0+$/.test(number)
const NOUGHTS = 2
const DIGITS = 20
const ABOUT = 0.2

function isFilled(a: PageFacts, b: PageFacts, echo: ReadonlySet<string>): boolean {
  const [ours, theirs] = [withoutOthers(a, b), withoutOthers(b, a)]
  const novel = novelIn(ours, theirs, echo)
  if (novel < FILLED) return false
  if (novelIn(theirs, a, echo) === 0) return true
  return ours.mainCharacters > theirs.mainCharacters * LARGER + FEW
}

/** Under one title and heading the one says in known words that there is nothing, and the other has words of its own. */
function isNoticeBeside(notice: PageFacts, page: PageFacts): boolean {
  const says = (one: PageFacts): boolean => noticesIn(fold(ownTextOf(one)).slice(0, 60)).size > 0
  return says(notice) && !says(page) && novelIn(page, notice) >= TOLD
}
const TOLD = 6
/** Words that a filled sheet has beside all those of the empty one; how much longer it is where that one has other words. */
const FILLED = 2
const LARGER = 1.6
const FEW = 12

/** What share of a short page may be its own, and it still is the other one: names, dates, a greeting. */
const NOVEL_FEW = 0.2

/** Data for scripts hold what the page does not write out: so many pairs of words more than the other page's, and larger. */
const OWN_DATA = 25

/** One frame, and in it the data of another thing: scripts will make two pages of it. */
export function hasOwnData(a: PageFacts, b: PageFacts, addresses: readonly string[]): boolean {
  if (a.mainCharacters > 300) return false
  const [ours, theirs] = [dataOf(a), dataOf(b)]
  if (sizeOf(a) < sizeOf(b) + 200) return false
  const echo = new Set(addresses.flatMap((url) => fold(decodedUrl(url))))
  const known = new Set(fold(theirs))
  const words = fold(ours).filter(
    (word) => word.length > 2 && !/\d/.test(word) && !echo.has(word) && !known.has(word),
  )
  return new Set(words).size >= OWN_DATA
}

function dataOf({ scripts }: PageFacts): string {
  return `${scripts.data ?? ''} ${scripts.inline}`
}

function sizeOf({ scripts }: PageFacts): number {
  return (scripts.dataCharacters ?? 0) + scripts.inlineCharacters
}

/** Whether a page says what sets its address apart from another one: a number, a code. */
function showsKey(page: PageFacts, own = '', other = ''): boolean {
  const others = new Set(fold(decodedUrl(other)))
  const keys = fold(decodedUrl(own)).filter(
    (word) => word.length >= 3 && /\d/.test(word) && !others.has(word),
  )
  if (keys.length === 0) return false
  const told = new Set(fold(page.text))
  return keys.every((key) => told.has(key))
}

interface Apart {
  /** Words of the addresses. */
  readonly echo: ReadonlySet<string>
  /** Pairs of words that each page has, and those that only the first has. */
  readonly ours: number
  readonly theirs: number
  readonly novel: number
}

const compared = new WeakMap<
  PageFacts,
  { readonly b: PageFacts; readonly key: string; readonly apart: Apart }
>()

function apart(a: PageFacts, b: PageFacts, addresses: readonly string[]): Apart {
  const key = addresses.join('\n')
  const known = compared.get(a)
  if (known?.b === b && known.key === key) return known.apart
  const echo = new Set(addresses.flatMap((url) => fold(decodedUrl(url))))
  const ours = pairs(a, echo)
  const theirs = new Set(pairs(b, echo))
  const novel = ours.filter((pair) => !theirs.has(pair)).length
  const made = { echo, ours: ours.length, theirs: theirs.size, novel }
  compared.set(a, { b, key, apart: made })
  return made
}

/** Words of title and text without numbers. */
const wordsOf = oncePer((page: PageFacts) =>
  fold(`${page.title} \n ${page.metas['og:title'] ?? ''} \n ${page.headings.join(' ')} ${page.text}`).filter(
    (word) => !/\d/.test(word),
  ),
)

/** Pairs of neighbouring words; echoes of the address are left out. */
function pairs(page: PageFacts, echo: ReadonlySet<string>): string[] {
  const words = wordsOf(page).filter((word) => !echo.has(word))
  if (words.length === 1) return [words[0] ?? '']
  return words.slice(1).map((word, index) => `${words[index]} ${word}`)
}

function pathOf(url: string): string {
  return URL.parse(url)?.pathname ?? url
}

function sameWords(a: string, b: string, echo: ReadonlySet<string>): boolean {
  const own = (text: string) =>
    fold(text)
      .filter((word) => !echo.has(word) && !/\d/.test(word))
      .join(' ')
  return own(a) === own(b)
}

function withoutDigits(text: string): string {
  return text.replace(/[0-9a-f]*\d[0-9a-f]*/gi, '')
}

function decodedUrl(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
