/**
 * Decides whether a URL that reaches the end of its line goes on with the next line's first word. A wrong join invents an
 * address and a missed one cuts it, so the rules weigh how the URL stops, what the next word looks like, and whether the
 * line had room for it. Which lines belong together at all (notes, paragraphs) is decided elsewhere.
 */
import { parse } from 'tldts'
import { languages } from './language-table.ts'
import { canContinueUrl, startsUrl } from './url.ts'

export interface LineBreak {
  /** The URL so far, up to the end of its line, closing punctuation included. */
  readonly url: string
  /** Length of the line that ends, white space collapsed, and of the longest line around it. */
  readonly lineLength: number
  readonly width: number
  /** The next line's first word, and whether more words follow on that line. */
  readonly word: string
  readonly followed: boolean
  /** The word stands nowhere else in the document; left out where nobody knows. */
  readonly strange?: boolean
}

/** Signs that end no address and no sentence: a URL that stops at one of them was broken off. */
const BROKEN_OFF = /[-‐‑=&%_~+#@]$/u
/** What ordinary words do not have: inner slashes, queries, file endings, several hyphens, letters mixed with digits. */
export const addressForms: readonly RegExp[] = [
  /[\p{L}\p{N}][/=&%_?#~][\p{L}\p{N}%=]/u,
  /[\p{L}\p{N}]\/$/u,
  /\.(?:html?|pdf|php|aspx?|jsp|docx?|xlsx?|xml|txt|json|jpe?g|png|shtml|cfm)(?:[?#].*)?$/iu,
  /[\p{L}\p{N}]-[\p{L}\p{N}]+-[\p{L}\p{N}]/u,
  /\p{L}-\d|\d-\p{L}|\p{Ll}\d|\d\p{Ll}/u,
  /(?:^|[\p{L}\p{N}])_\(/u,
  /^[/?&=#%_~+.][\p{L}\p{N}]/u,
  /^-[\p{L}\p{N}]+/u,
]
/** "results.csv", "bytes.tar.gz": a name with an inner stop, as files have it; behind a folder's slash nothing else is. */
const FILE = /^[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}]\.){1,3}[\p{Ll}\p{N}]{2,5}$/u
const ARCHIVED = /\/\d{4,14}(?:[a-z]{2}_)?\/$/
/** A DOI's parts are often numbers parted by stops: "10.5555/harb.2021." + "00417". */
const BROKEN_DOI = /\/10\.\d{4,9}\/\S+\.$/
const OPENED = /[_/]\([^()]{0,60}$/u
const PLAIN_WORD = /^["'“„«‘(]*\p{L}+(?:['’]\p{L}+)?$/u
const CAPITAL = /^\p{Lu}/u
/** "and/or", "his/her": two plain words with a slash are prose. */
export const wordPair = /^\p{L}+\/\p{L}+$/u
const SITE = /^[a-z]+:\/\/[^/]+\/$/i
const DOMAIN_END = /^(?:[a-z0-9-]+\.)*[a-z]{2,12}(?:[/:?#]|$)/i

/** Does this address, up to here, stop where an archive puts the address of the page that it keeps? */
export function namesArchived(url: string): boolean {
  return ARCHIVED.test(url)
}

export function continuesUrl({ url, lineLength, width, word, followed, strange }: LineBreak): boolean {
  if (!canContinueUrl(word.charAt(0))) return false
  // The address of an archived page (a URI-M of RFC 7089) holds its original behind the moment: "…/web/20200101/" + "https://…".
  if (startsUrl(word)) return namesArchived(url)
  // "…/2019/" + "(p. 3)", "(2020)": a remark; an address's own bracket stands behind "_" or the like.
  if (/^[([]/.test(word) && !/[_%=-]$/.test(url)) return false
  // The next row of a list ("Roe,https://…") has an address of its own.
  if (/[,;|\t][a-z]{3,6}:\/\//i.test(word)) return false
  const core = word.replace(/[.,;:!?)\]'’]+$/u, '')
  if (core === '') return false
  const prose = followed && (PLAIN_WORD.test(core) || wordPair.test(core) || /^\d+$/.test(core))
  const broken = (strange === true || /^\d/.test(word)) && lineLength >= width * 0.9
  const addressLike =
    !(followed && !broken && wordPair.test(core)) && addressForms.some((form) => form.test(core))
  const full = lineLength + 1 + breakable(core) > width * 0.8
  // "… example.org/a-" broke off; but a capital word of running prose behind a line with room did not.
  if (BROKEN_OFF.test(url))
    return /^[\p{L}\p{N}/%.~_(-]/u.test(word) && !(prose && CAPITAL.test(core) && !full)
  // The whole of the next line, on a line that was full: nothing but the URL's rest stands like this.
  const alone = !followed && full && !(PLAIN_WORD.test(core) && CAPITAL.test(core))
  if (/[.,;:!?]$/.test(url)) {
    if (BROKEN_DOI.test(url) && /^\d{2,}/.test(core) && full) return true
    // A full stop may close the sentence or be the host's own; only what is small and looks like an address goes on.
    if (CAPITAL.test(core) || /^["'“„«‘([]/u.test(core)) return false
    const host = url.replace(/^[a-z]+:\/\//i, '')
    if (url.endsWith('.') && !host.includes('/') && DOMAIN_END.test(core)) return !followed || addressLike
    // Nobody asks a question with an address of a page: its query begins on the next line.
    if (url.endsWith('?') && /[^/]\/[^/]/.test(url) && !CAPITAL.test(core))
      return addressLike || !followed || full
    return addressLike || (alone && url.endsWith('.') && !/^\d{1,3}$/.test(core))
  }
  if (url.endsWith('/')) {
    // The last step of a path, closed by the note's own comma ("…/reports/" + "annual-report, 2022"), or more than one.
    if (/\/.+\/./.test(core)) return true
    // A line that holds nothing but the address says nothing about the room it had.
    const bare = lineLength <= url.length + 1
    if ((full || bare) && /[,;.)]$/.test(word) && !CAPITAL.test(core)) return true
    if (FILE.test(core) && /\p{L}{2}/u.test(core) && (full || !followed) && parse(core).isIcann !== true)
      return true
    // Nobody closes the name of a site with a slash, and then writes of a thing with slashes ("A/HRC/40/60,").
    if (SITE.test(url) && /^[\p{L}\p{N}][^\s/]*\/[^\s/]+.*[,;.)]$/u.test(word)) return true
  }
  if (addressLike) return full || !followed || !CAPITAL.test(core)
  // "http://www.harbour-in" + "quiry.example.org": no host before, one now.
  if (lineLength >= width * 0.8 && completesHost(url, core)) return true
  // "…/wiki/Archive_(20" + "20)": what was opened within the address is closed on the next line.
  if (lineLength >= width * 0.8 && OPENED.test(url) && /^[\p{L}\p{N}_%-]*\)/u.test(word)) return true
  // Some typesetters break an address anywhere, but never before the line is full to its end.
  if (broken && /[\p{L}\p{N}]$/u.test(url) && isRemainder(url, word, followed)) return true
  // A short number alone is as likely the page's own.
  if (/^\d{1,3}$/.test(core)) return alone && url.endsWith('/')
  return alone && !/^["'“„«‘([]/u.test(core)
}

function completesHost(url: string, core: string): boolean {
  const host = url.replace(/^[a-z]+:\/\//i, '')
  const rest = /^[a-z0-9-]*(?:\.[a-z0-9-]+)*/.exec(core)?.[0] ?? ''
  if (!/^[\p{L}\p{N}.-]+$/u.test(host) || rest === '') return false
  return parse(host).isIcann !== true && parse(host + rest).isIcann === true
}

/** What is left of a broken address: small letters that nobody would write behind one, or a long number. */
function isRemainder(url: string, word: string, followed: boolean): boolean {
  const core = word.replace(/[.,;:!?)\]'’]+$/u, '')
  if (/^\d+$/.test(core)) return core.length >= 5 || (/\d$/.test(url) && (core.startsWith('0') || !followed))
  return /^\p{Ll}+(?:-\p{Ll}+)*$/u.test(core) && !afterAddress.has(core)
}

/** Words that may follow an address in a note though they stand nowhere else in the document. */
const afterAddress: ReadonlySet<string> = new Set([
  ...Object.values(languages).flatMap(({ functionWords, abbreviations }) =>
    `${functionWords} ${abbreviations}`.split(' '),
  ),
  ...'accessed retrieved visited viewed checked archived available last abgerufen zuletzt aufgerufen abgefragt besucht Stand consulté consultée consultés visité consultado consultada visitado accedido consultato consultata dostęp dostępny data odczyt dated pristup geraadpleegd hämtad hentet'.split(
    ' ',
  ),
])

/** How much of a word a typesetter would have had to fit on the line: up to the first place where URLs are broken. */
function breakable(word: string): number {
  const at = word.slice(1).search(/[-/.?=&_]/)
  return at < 0 ? word.length : at + 2
}
