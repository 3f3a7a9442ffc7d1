/**
 * What a short page tells beside the words that sound like a notice. A page for missing pages excuses itself and shows the way out; an
 * essay on a lost book has names, years and speech in it, and a manual says what to do. No language is known here: sentences that an
 * absent address shows as well, that stand under a further heading, or that are notices themselves do not count.
 */
import { isKind, isOfNotices, noticesIn } from '../notice.ts'
import { oncePer } from '../once.ts'
import { ownHeadings } from '../own-text.ts'
import { sayingOf, type Sight } from '../sight.ts'
import { fold } from '../words/fold.ts'
import { covered, look, type Found } from '../words/lexicon.ts'

/** Names, numbers and speech that no notice has. */
const PARTICULARS = 2
/** Characters of free sentences: beside particulars; beside one; under a heading that gives a code; without any. */
const LEAST = { told: 40, one: 100, code: 80, none: 120 } as const
/** Of all sentences, so many must be free where particulars are few. */
const SHARE = 0.5
/** Under a heading that says "removed". */
const MOST = 0.75

interface Telling {
  readonly sentences: number
  readonly free: number
  readonly characters: number
  readonly particulars: number
}

/**
 * Whether the page has something to say of its own. Believed only where an absent address shows what the site says to everybody; not
 * under a heading that says of a page or an article that it is missing, nor beside talk of sites and searches: makers of pages for
 * missing pages tell of moves and joke in whole sentences too.
 */
export const isTelling = oncePer(
  (sight: Sight): boolean => tellsSomething(sight) && (givesCode(sight) || !isHeadedByNotice(sight)),
)

/** The same, whatever the heading says: enough for doubt. */
export const tellsSomething = oncePer((sight: Sight): boolean => {
  const { likeness } = sight.absent
  if ((likeness !== 'told' && likeness !== 'other') || sight.text === null) return false
  const { sentences, free, characters, particulars } = readTelling(sight)
  // Why a thing was taken away is told with names and days as well.
  if (isHeadedTaken(sight)) return free >= 3 && free >= sentences * MOST && characters >= LEAST.none
  if (particulars >= PARTICULARS && characters >= LEAST.told) return true
  if (free < 2 || free < sentences * SHARE) return false
  if (characters >= LEAST.none || (particulars > 0 && characters >= LEAST.one)) return true
  return characters >= LEAST.code && givesCode(sight)
})

/** The heading is a notice and nothing else, and speaks of a page; or it speaks of nothing, and the text does of a site. */
export function isHeadedByNotice(sight: Sight): boolean {
  const full = (['missing', 'removed', 'taken'] as const).some(
    (family) => sayingOf(sight, family).heading === 'is',
  )
  const words = sight.headings[0]?.words ?? []
  const notices = noticesIn(words)
  const hit = notices.get('absent') ?? notices.get('taken')
  const composed = hit !== undefined && (hit.to - hit.from) / words.length >= FILLS
  if (!full && !composed) return false
  if (composed || words.some(isKind)) return true
  const text = ownText(sight)
  const found = look(text)
  return (
    WEB.test(text) ||
    [...(found.hits.get('missing') ?? [])].some(({ from, to }) => found.words.slice(from, to).some(isKind))
  )
}
const FILLS = 0.65

/** What sites call themselves, and the way out of them. */
const WEB =
  /\bweb|\b(?:site|sito|sitio|online|internet|url|links?|homepage|search|portal|suche|startseite|angebot|recherche|accueil|lien|buscador|enlace|inicio|busca|zoek\w*|wyszukiw\w*|vyhled\w*|hledat|sökning\w*|søg\w*|haku\w*|keres[őo]\w*|căutar\w*|arama|pencarian)\b|сайт|платформ|раздел|ссылк|поиск|посилан|пошук|розділ|サイト|トップ|リンク|検索|网站|網站|首页|首頁|搜索|链接|사이트|홈페이지|검색|링크|موقع|البحث|رابط|אתר|חיפוש|קישור|سایت|جستجو|ιστοσελίδ|ιστότοπ|αναζήτησ|σύνδεσμ/iu

/**
 * What was done, by whom, when and to what, in one sentence at least: short news of something that was taken away, or a notice that tells
 * why. Which of the two, nobody knows. No language is asked for: words that are no notice's, a number, and where letters have two sizes a name.
 */
export const tellsParticulars = oncePer((sight: Sight): boolean => {
  const { likeness } = sight.absent
  if ((likeness !== 'told' && likeness !== 'other') || sight.text === null) return false
  const other = sight.absent.page?.text ?? ''
  return sentencesOf(ownText(sight)).some((sentence) => {
    if (!ENDED.test(sentence) || OF_FRAME.test(sentence) || other.includes(sentence)) return false
    if (!/(?<!\d)(?!4(?:04|10)(?!\d))\d/.test(sentence)) return false
    const words = fold(sentence).filter((word) => !/\d/.test(word))
    const dense = words.filter((word) => word.length === 1 && word > '\u0e00').length * 2 > words.length
    const free = words.filter((word) => !isOfNotices(word)).length
    if (free < (dense ? FREE * 3 : FREE)) return false
    if (!/\p{Lu}/u.test(sentence)) return true
    const names = sentence.match(/(?<=\p{Ll},? )\p{Lu}\p{Ll}+/gu)?.length ?? 0
    return names > 0
  })
})
/** Words that no notice has. */
const FREE = 7

function isHeadedTaken(sight: Sight): boolean {
  return sayingOf(sight, 'removed').heading === 'is' || sayingOf(sight, 'taken').heading === 'is'
}

function readTelling(sight: Sight): Telling {
  const other = sight.absent.page?.text ?? ''
  const sentences = new Set(sentencesOf(ownText(sight)))
  let [free, characters, particulars] = [0, 0, 0]
  for (const sentence of sentences) {
    if (!ENDED.test(sentence) || OF_FRAME.test(sentence) || other.includes(sentence)) continue
    const found = look(sentence)
    const said = saidIn(found)
    if (said === 'notice') continue
    free += 1
    characters += lengthOf(sentence)
    if (said === 'nothing') particulars += particularsOf(sentence)
  }
  return { sentences: sentences.size, free, characters, particulars }
}

const TEASERS = 30

/** What stands between the page's heading and the next one, which may head other things. */
function ownText({ page }: Sight): string {
  // Teasers tell of other things, with names and days.
  const text =
    page.content !== undefined && page.links.inside >= TEASERS
      ? page.content
      : page.text.slice(0, Math.min(1_500, Math.ceil(page.mainCharacters * 1.3) + 120))
  const [first = '', second = ''] = ownHeadings(page)
  const at = first === '' ? -1 : text.indexOf(first)
  const from = at === -1 ? 0 : at + first.length
  const to = second === '' ? -1 : text.indexOf(second, from)
  return text.slice(from, to === -1 ? undefined : to)
}

const BETWEEN = /(?<=[.!?…;]["”“’»)]?)[^\S\u00a0]+|(?<=[。！？؟।۔։።။។][」』”]?)\s*/u
const ENDED = /[.!?…;。！？؟।۔։።။។]["”“’»)」』]?$/u
/** Rights, addresses, mail and numbers to ring stand in the frame of a site. */
const OF_FRAME = /©|@|https?:|www\.|\+?\d[\d ()/-]{6,20}\d/

/** `14. May` ends no sentence. */
const ORDINAL = /(?<=\d)(\.)\s(?=\p{Ll})/gu

function sentencesOf(text: string): readonly string[] {
  return text
    .replace(ORDINAL, '$1\u00a0')
    .split(BETWEEN)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= 6 && sentence.length <= 400 && /\p{L}/u.test(sentence))
}

/** A phrase in a long sentence is some of what it says; in a short one it is all. */
function saidIn(found: Found): 'notice' | 'something' | 'nothing' {
  if (noticesIn(found.words).size > 0) return 'notice'
  if (found.hits.size === 0) return 'nothing'
  const most = Math.max(...[...found.hits.keys()].map((family) => covered(found, family)))
  return most * 3 <= found.words.length && found.words.length >= 6 ? 'something' : 'notice'
}

/** Numbers, names amid a sentence, and speech: one number and two names at most, for requests have numbers too. */
function particularsOf(sentence: string): number {
  const words = sentence.split(/\s+/)
  const dense = /[\u3040-\u9fff]/.test(sentence)
  const numbered =
    (dense || words.length >= 4) &&
    (/(?<!\d)(?!4(?:04|10)(?!\d))\d+/.test(sentence) || /[一二三四五六七八九十百千]{2,}/.test(sentence))
  const names = sentence.match(/(?<=\p{Ll},? )\p{Lu}\p{Ll}+/gu)?.length ?? 0
  // In German all nouns are written so.
  const few =
    names * 4 < words.length ? Math.min(2, names) : Math.min(2, names) * Number(!GERMAN.test(sentence))
  return Number(numbered) + few + Number(/[“„«「『—]/.test(sentence))
}
const GERMAN = /(?:^|\s)(?:der|die|das|und|ist|sie|oder|eine?|nicht|wird|den)(?=\s|$)/i

/** As a Latin text would be long: Chinese says in one character what takes others two or three. */
function lengthOf(sentence: string): number {
  let length = 0
  for (let at = 0; at < sentence.length; at++) {
    const code = sentence.charCodeAt(at)
    length += code >= 0x3040 && code <= 0x9fff ? 2.5 : code >= 0xac00 && code <= 0xd7af ? 1.8 : 1
  }
  return length
}

/** `E-17: file not found`, under an address that names `e-17`: what a message means, not a message. */
function givesCode({ page, address }: Sight): boolean {
  const code = CODE.exec(page.headings[0] ?? page.title)?.[1]
  if (code === undefined || /(?:^|\D)4(?:04|10)$/.test(code)) return false
  return (
    fold(code).some((word) => /\d/.test(word)) &&
    fold(code).every((word) => address.has(word) || !/\d/.test(word))
  )
}
const CODE =
  /^((?:\p{L}{2,12} )?(?=[\p{L}\d._-]{0,20}\d)[\p{L}\d._-]{2,20}|(?=\p{L}{1,5}-?\d)[\p{L}\d-]{3,12})(?: ?[:–—]|(?<=\p{L}.{0,12}) | -) ?/u
