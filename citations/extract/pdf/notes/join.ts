/**
 * What stands between two neighbouring words of a passage: a blank, nothing, or nothing with the line's hyphen taken out.
 * The rules for plain text (wrap.ts) are asked with measures taken from the page; before them speak the link annotations.
 */
import { parse } from 'tldts'
import { isUrlToItsEnd, lastUrlStart, startsUrl } from '../../url.ts'
import { continuesUrl, namesArchived } from '../../wrap.ts'
import { linkAt, type LinePart, type Sheet, type SheetLine } from './sheet.ts'
import { keepsHyphen, type Vocabulary } from './vocabulary.ts'
import { testify, webAddress } from './witness.ts'

export type Join = 'blank' | 'tight' | 'unhyphenate' | 'underscore'

export interface Break {
  readonly sheet: Sheet
  /** What was written since the last blank. */
  readonly run: string
  readonly word: string
  /** The line of `word`, and the word's offset. */
  readonly line: SheetLine
  readonly start: number
  /** Do more words follow on the line? */
  readonly followed: boolean
  /** The part of a line and the offset behind the word before. */
  readonly before: { readonly part: LinePart; readonly last: number } | null
  readonly words: Vocabulary
}

const SCHEME_ONLY = /(?:https?|ftp):\/\/$/i
const HOST_LIKE = /^[\p{L}\p{N}-]+\.[\p{L}\p{N}]/u
const HOST_HEAD = /^(?:www\.?|[\p{L}\p{N}-]+)$/iu
const SCHEME_HEAD = /(?:^|[^\p{L}])(?:https?|ftp):\/?$/iu
const SCHEME_REST = /^\/{1,2}[\p{L}\p{N}-]+\.[\p{L}\p{N}]/u
const ADDRESS_SIGN = /[/:.]/
const SCHEME_CUT = /(?:^|[^\p{L}])(?:h|ht|htt|http|https)$/iu
const HYPHENATED = /([\p{L}\p{M}]+)-$/u
/** What a path broken behind its last dot goes on with. */
const FILE_ENDING =
  /^(?:html?|pdf|php\d?|aspx?|jspx?|docx?|xlsx?|pptx?|xml|txt|json|jpe?g|png|gif|shtml|cfm|cgi)(?=[?#.,;:)\]]|$)/iu
const DOI_RUN = /(?:^|[^\p{L}])(?:doi:\s?)?(10\.\d{4,9}\/\S*)$/iu
const BARE_RUN = /(?:^|[("“<[])((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z]{2,24}\/\S*)$/iu

/** The address that a run ends with, or ''. */
export function addressAtEnd(run: string): string {
  const start = lastUrlStart(run)
  const url = start < 0 ? '' : run.slice(start)
  if (url !== '') return isUrlToItsEnd(url) ? url : ''
  const bare = DOI_RUN.exec(run)?.[1] ?? BARE_RUN.exec(run)?.[1] ?? ''
  return bare !== '' && isUrlToItsEnd(bare) ? bare : ''
}

export function joinOverLine(at: Break): Join {
  const { run, word, before } = at
  if (before === null) return 'blank'
  if (schemeGoesOn(run, word)) return 'tight'
  const url = addressAtEnd(run)
  if (url !== '') return joinAddress(at, url, before)
  if (SCHEME_ONLY.test(run)) return HOST_HEAD.test(word) ? 'tight' : 'blank'
  const head = HYPHENATED.exec(run.slice(-60))?.[1]
  const tail = head === undefined ? undefined : /^[\p{L}\p{M}]+/u.exec(word)?.[0]
  if (head !== undefined && tail !== undefined)
    return keepsHyphen(head, tail, at.words) ? 'tight' : 'unhyphenate'
  if (/[\p{N}.]-$/u.test(run) && /^[\p{L}\p{N}]/u.test(word)) return 'tight'
  // "Greens–" + "European", "and/" + "or": the dash or slash holds both words together.
  if (/[\p{L}\p{N}][–/]$/u.test(run.slice(-4))) return 'tight'
  if (isHangulCut(at)) return 'tight'
  return isAutospace(at) ? 'tight' : 'blank'
}

/** Korean breaks its lines between any two syllables: joined where the document knows the whole word and not both halves. */
function isHangulCut({ run, word, words }: Break): boolean {
  const head = /\p{Script=Hangul}{1,12}$/u.exec(run.slice(-12))?.[0]
  const tail = /^\p{Script=Hangul}{1,12}/u.exec(word)?.[0]
  if (head === undefined || tail === undefined) return false
  return words.knows(head + tail) && !(words.knows(head) && words.knows(tail))
}

function joinAddress(at: Break, url: string, before: NonNullable<Break['before']>): Join {
  const { sheet, word, line, start, followed } = at
  // A sign that leads back to the text ("↩") is no part of any address.
  if (startsUrl(word)) return namesArchived(url) ? 'tight' : 'blank'
  if (!/[\p{L}\p{N}]|^[/?&=#%_~+.-]/u.test(word)) return 'blank'
  const link = webAddress(linkAt(sheet, before.part.line, before.last - 1)?.url)
  const next = webAddress(linkAt(sheet, line, start)?.url)
  let closedByLink = false
  if (link !== null) {
    const said = testify(link, url, word)
    if (said === 'goes-on') return 'tight'
    if (said === 'goes-on-without-hyphen') return 'unhyphenate'
    if (said === 'goes-on-behind-underscore' && next === link) return 'underscore'
    closedByLink = said === 'ends' && next !== link
    // The same link lies over both lines, though it leads elsewhere: its printed words are one address.
    if (said === 'silent' && next === link && /^[\p{Ll}\p{N}/?&=#%_~+.-]/u.test(word))
      return keepHyphenOf(url, word, at.words)
  }
  if (
    endsWhole(before.part.line, before.last, url, sheet) &&
    !closedByLink &&
    !readsOn(word, followed, at.words)
  )
    return keepHyphenOf(url, word, at.words)
  if (/[\p{L}\p{N}]\/.*[\p{L}\p{N}]\.$/u.test(url) && FILE_ENDING.test(word) && !closedByLink) return 'tight'
  // "/wiki/" + "Water_(2010)": nothing but an address has an underscore within.
  if (/[/_=&?%-]$/u.test(url) && /[\p{L}\p{N}]_[\p{L}\p{N}(]/u.test(word))
    return keepHyphenOf(url, word, at.words)
  if (!closedByLink && isCutAnywhere(at, url, before)) return 'tight'
  const { lineLength, width } = measure(before.part, before.last)
  const core = word.replace(/[.,;:!?)\]'’]+$/u, '')
  const strange = !at.words.knows(core)
  const goesOn = continuesUrl({ url, lineLength, width, word, followed, strange })
  // An annotation that ends with the line outweighs all but an address that visibly breaks off.
  if (
    !goesOn ||
    (closedByLink &&
      !/[-=&%_~+#@/?.]$/.test(url) &&
      !/^[/?&=#%_~+.]|[\p{L}\p{N}][/=&%_?#][\p{L}\p{N}]/u.test(word))
  )
    return 'blank'
  return keepHyphenOf(url, word, at.words)
}

/**
 * A line full to its last letter, the address broken between two letters or digits: before a number with a stop in it, as
 * DOIs have, anywhere; between two digits in a document that breaks its addresses so.
 */
function isCutAnywhere(
  { word, words, followed }: Break,
  url: string,
  before: NonNullable<Break['before']>,
): boolean {
  // "…/fs.2003.8.1." + "1." and nothing behind it: the rest of a number, not a sentence.
  const number = /\d\.$/.test(url) && !followed && /^\d+[.,;)]*$/.test(word)
  if ((!/[\p{L}\p{N}/]$/u.test(url) || !/^[\p{Ll}\p{N}]/u.test(word)) && !number) return false
  const { line } = before.part.line
  const [first, end] = [line.pieces[0], line.pieces.at(-1)]
  if (first === undefined || end === undefined || line.rtl) return false
  const letter = (end.x1 - first.x0) / Math.max(1, before.last - before.part.line.start)
  if (line.right - end.x1 > 1.6 * letter) return false
  if (number) return true
  const core = word.replace(/[.,;:!?)\]'’]+$/u, '')
  if (/\p{L}\.\p{N}|\p{N}\.\p{Ll}/u.test(core)) return true
  // A record's number behind its path: no note goes on with one so long.
  if (url.endsWith('/') && /^\d{5,}$/.test(core)) return true
  return words.breaksAnywhere && /^\d+$/.test(core) && /\d$/.test(url)
}

/** Plain words in the text's own language read on behind an address. */
function readsOn(word: string, followed: boolean, words: Vocabulary): boolean {
  const core = word.replace(/[.,;:!?)\]'’]+$/u, '')
  if (!/^["'“„«‘([]*[\p{L}’'-]+$/u.test(core)) return /^["'“„«‘([]/u.test(core) || /^[\p{N}.]+$/u.test(core)
  return followed ? words.knows(core) || /^\p{Lu}/u.test(core) : words.knows(core) && /^\p{Lu}/u.test(core)
}

/** An address that fills its line from edge to edge was broken where the room ended, wherever that was. */
function endsWhole(line: SheetLine, last: number, url: string, sheet: Sheet): boolean {
  const text = sheet.text.slice(line.start, last).trim()
  if (text.includes(' ') || !url.endsWith(text.replace(/^[("“<[]/u, '')) || text.length < 15) return false
  const first = line.line.pieces[0]
  const end = line.line.pieces.at(-1)
  if (first === undefined || end === undefined || line.line.rtl) return false
  const letter = (end.x1 - first.x0) / text.length
  return line.line.right - end.x1 < 1.3 * letter
}

/** A hyphen at the end of a line within an address is the address's own, unless it breaks a word that stands whole elsewhere. */
function keepHyphenOf(url: string, word: string, words: Vocabulary): Join {
  const head = HYPHENATED.exec(url.slice(-60))?.[1]
  const tail = /^[\p{L}\p{M}]+/u.exec(word)?.[0]
  if (head === undefined || tail === undefined || !words.hyphenates) return 'tight'
  if (!isSyllable(head) || !isSyllable(tail) || /\p{N}\p{L}*-$/u.test(url)) return 'tight'
  const both = words.knowsPart(head) && words.knowsPart(tail)
  const scrap = head.length < 3 || tail.length < 3
  const typeset = words.knowsPart(head + tail)
    ? !both || (scrap && words.hyphenatesAddresses)
    : words.hyphenatesAddresses && !both
  return typeset ? 'unhyphenate' : 'tight'
}

/** What typesetters part from a word: small letters with a vowel among them ("wp-content", "7K2P-XQ4M" are written so). */
function isSyllable(letters: string): boolean {
  return !/^\p{Lu}{2}/u.test(letters) && (!/^[a-z]+$/iu.test(letters) || /[aeiouy]/iu.test(letters))
}

/** The room on a line in letters, as the rules for plain text count it. */
function measure({ line }: LinePart, last: number): { lineLength: number; width: number } {
  const { pieces, left, right, rtl } = line.line
  const first = pieces[0]
  const end = pieces.at(-1)
  if (first === undefined || end === undefined) return { lineLength: 0, width: 0 }
  const from = rtl ? first.x1 : first.x0
  const to = rtl ? end.x0 : end.x1
  const letters = Math.max(1, last - line.start)
  const letter = Math.max(0.1, Math.abs(to - from) / letters)
  const room = rtl ? from - left : right - from
  return { lineLength: letters, width: Math.max(letters, Math.round(room / letter)) }
}

/**
 * Whether what stands around a blank within a line leaves no doubt that it is one: words without a sign of an address, of
 * scripts that set blanks. A short cut of `joinOverBlank`, for nearly all words of a document.
 */
export function isPlainBlank(run: string, word: string): boolean {
  const last = run.charCodeAt(run.length - 1)
  // The letters that "https" may be cut off behind are looked at with more care.
  if (last >= 0x80 || word.charCodeAt(0) >= 0x80 || 'hpstHPST'.includes(run.charAt(run.length - 1)))
    return false
  return !ADDRESS_SIGN.test(run)
}

/** Justified type sets blanks into addresses. */
export function joinOverBlank(at: Break): Join {
  const { sheet, run, word, line, start, before } = at
  if (isAutospace(at)) return 'tight'
  // "1 ᵉʳ": small letters of another font, set beside what they belong to.
  if (/^\p{Lm}/u.test(word) && /[\p{L}\p{N}]$/u.test(run)) return 'tight'
  // Most words are no addresses.
  if (!ADDRESS_SIGN.test(run) && !SCHEME_CUT.test(run)) return 'blank'
  if (schemeGoesOn(run, word)) return 'tight'
  if (SCHEME_ONLY.test(run) && HOST_HEAD.test(word)) return 'tight'
  const url = addressAtEnd(run)
  if (url === '' || startsUrl(word) || before === null) return 'blank'
  const link = webAddress(linkAt(sheet, line, before.last - 1)?.url)
  if (link !== null) {
    const said = testify(link, url, word)
    if (said === 'goes-on') return 'tight'
    if (said === 'goes-on-behind-underscore' && webAddress(linkAt(sheet, line, start)?.url) === link)
      return 'underscore'
    if (said === 'ends') return 'blank'
  }
  return hostIsCut(url, word) || pathIsCut(url, word) ? 'tight' : 'blank'
}

/** "https://www.example." + "org/page": a host without its ending. */
function hostIsCut(url: string, word: string): boolean {
  const host = url.replace(/^[a-z]+:\/\//i, '')
  if (host.includes('/') || !/^(?:[a-z0-9-]+\.)*[a-z]{2,24}(?:[/:?#]\S*)?[.,;)]?$/i.test(word)) return false
  if (host.endsWith('.')) {
    const known = parse(host + (/^[a-z0-9.-]+/i.exec(word)?.[0] ?? '').replace(/\.$/, ''))
    return parse(host.slice(0, -1)).isIcann !== true && known.isIcann === true
  }
  return false
}

/** A path that stops at a sign no address ends with, before what looks like nothing but an address. */
function pathIsCut(url: string, word: string): boolean {
  const core = word.replace(/[.,;:!?)\]'’]+$/u, '')
  if (/[=&%_~?#-]$/.test(url)) return /^[\p{Ll}\p{N}%=&_/-]+$/u.test(core) && /[\p{N}/=&%_-]/u.test(core)
  if (url.endsWith('/'))
    return (
      /^[\p{Ll}\p{N}][^\s]*(?:[/_=&?]|-[^\s]*-|\.(?:html?|pdf|php|aspx?|docx?))/u.test(core) &&
      !/^\p{L}+\/\p{L}+$/u.test(core)
    )
  return /^[/?&=#_][\p{L}\p{N}]/u.test(core) && core.length > 3
}

function schemeGoesOn(run: string, word: string): boolean {
  const end = run.slice(-10)
  if (SCHEME_ONLY.test(end) && HOST_LIKE.test(word)) return true
  if (SCHEME_HEAD.test(end) && SCHEME_REST.test(word)) return true
  return (
    SCHEME_CUT.test(end) &&
    /^(?:t?t?p?s?):\/\/[\p{L}\p{N}]/iu.test(word) &&
    /(?:https?)$/i.test(end + (/^[a-z]*/i.exec(word)?.[0] ?? ''))
  )
}

/** Between ideographs and digits programs set a little room, and none that was typed between ideographs. */
function isAutospace({ run, word }: Break): boolean {
  const last = run.charAt(run.length - 1)
  const first = word.charAt(0)
  if (isIdeographic(last)) return isIdeographic(first) || /[\p{Nd}“”]/u.test(first)
  return isIdeographic(first) && /[\p{Nd}“”]/u.test(last)
}

/** A sign of a script that is set without blanks, its punctuation included. */
export function isIdeographic(letter: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：！？「」『』（）《》]/u.test(letter)
}
