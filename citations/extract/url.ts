/**
 * Finds URLs in one run of text whose wraps are already joined (wrap.ts). Gives them as printed: no scheme added, nothing
 * normalised, closing punctuation left off (url-end.ts). What ends a URL follows the WHATWG URL code points, which know no
 * blank, quotation mark, angle bracket or brace. A faulty address is found too: judging it is not the finder's office.
 * E-mail addresses are never links here.
 */
import { parse } from 'tldts'
import { isDigit, isLatin } from './sign.ts'
import { FOREIGN, trimUrl } from './url-end.ts'

export { trimUrl } from './url-end.ts'

export interface FoundUrl {
  readonly start: number
  readonly end: number
  readonly value: string
}

/**
 * Where a URL begins: a scheme anywhere (PDF text glues it to the word before), also with one slash lost; `www.` only at
 * the start of a word, or behind a script that sets no blanks.
 */
const START =
  /(?:https?|ftps?|sftp|gopher|gemini|ipfs|ipns):\/\/|https?:\/(?=[a-z0-9-]+\.[a-z0-9])|www\d{0,2}\.(?=[^\s.])/gi
/** What every beginning holds, and how far from its first sign: looked for first, because nearly no word does. */
const SLASH = ':/'
const WORLD = /www/gi
const LONGEST_SCHEME = 6
/** "www.", "ftp:": within one beginning there is no other. */
const SHORTEST_START = 4
const WITHIN_WORD = new RegExp(`^(?![${FOREIGN}])[\\p{L}\\p{N}@./_-]`, 'u')
const STOP =
  /[\s<>"“”„«»‹›`{}\\^\p{Cc}—…•\u037e¹²³⁰⁴-⁹。，、；：！？．（）「」『』【】《》〈〉〔〕｜،؛؟۔।॥։׃።፣\u200b\u200e\u200f\u061c\ufeff\u2060\u202a-\u202e\u2066-\u2069]/u
const BODY = new RegExp(`${STOP.source.replace('[', '[^')}+`, 'uy')
const WWW = /^www\d{0,2}(?:\.[\p{L}\p{N}-]+)+\.[\p{L}\p{N}-]{2,}/iu
/** A scheme inside a URL (an archive's address of another page) is no new start; one glued behind a word is. */
const WITHIN = /[/=?&:%#@]/

/** What a host without scheme or `www.` is made of. Scripts without blanks are left out: their words are glued to hosts. */
const HOST_SIGN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}.-]/u
const DOT = 46
const HYPHEN = 45
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}$/u
const NO_HOST_BEHIND = /[@/_=%&?#~+]/
/** Country codes that are better known as endings of files: not taken for a host unless a path follows. */
const FILE_ENDINGS = new Set('md py rs sh pl ps so cc zip mov pm mk tf app dev one ai io'.split(' '))

/** Does a URL begin at the start of this text? */
export function startsUrl(text: string): boolean {
  return text.slice(0, 12).search(START) === 0
}

/** The offset at which the last URL of a run without blanks begins, or -1. */
export function lastUrlStart(run: string): number {
  let last = -1
  for (const { start } of urlRuns(run)) last = start
  return last
}

/** Whether an address may reach to this offset: something glued behind it would be read as a part of it. */
export function mayReachTo(text: string, offset: number): boolean {
  return /(?::\/\/|www\.)\S*$/.test(text.slice(Math.max(0, offset - 300), offset))
}

/** Whether nothing in this run ends a URL. */
export function isUrlToItsEnd(run: string): boolean {
  return !STOP.test(run)
}

/** Whether a character can stand in a URL at all. */
export function canContinueUrl(character: string): boolean {
  return character !== '' && !STOP.test(character)
}

/**
 * All URLs of a text, in order. `bareHosts: 'any'` also takes `example.org` (inside a note, where a source is expected);
 * `'with-path'` wants `example.org/page`. Linear in the text.
 */
export function findUrls(text: string, bareHosts: 'any' | 'with-path'): FoundUrl[] {
  const found: FoundUrl[] = []
  for (const { start, end } of urlRuns(text)) {
    const url = readUrl(text, start, end)
    if (url !== null) found.push(url)
  }
  const schemed = found.length
  for (const { start, end } of hostRuns(text)) {
    const url = readBare(text, start, end, bareHosts)
    if (url !== null) found.push(url)
  }
  if (found.length === schemed) return found
  found.sort((a, b) => a.start - b.start)
  return found.filter((url, index) => index === 0 || url.start >= (found[index - 1]?.end ?? 0))
}

/** The runs of characters that URLs are cut from, each read once. */
function* urlRuns(text: string): Generator<{ start: number; end: number }> {
  const nextStart = startsIn(text)
  let start = -1
  let end = 0
  for (let at = nextStart(0); at >= 0; at = nextStart(at + SHORTEST_START)) {
    if (at < end) {
      if (WITHIN.test(text.charAt(at - 1))) continue
      yield { start, end: at }
    } else {
      if (start >= 0) yield { start, end }
      BODY.lastIndex = at
      end = at + (BODY.exec(text)?.[0].length ?? 0)
    }
    start = at
  }
  if (start >= 0) yield { start, end }
}

/** Where the next URL begins at or behind an offset, or -1; to be asked in order. */
function startsIn(text: string): (from: number) => number {
  let [slash, world] = [-1, -1]
  /** The first sign of a URL at or behind an offset; each sign is looked for once. */
  const nextSign = (from: number): number => {
    if (slash < from) {
      const found = text.indexOf(SLASH, from)
      slash = found < 0 ? Infinity : found
    }
    if (world < from) {
      WORLD.lastIndex = from
      world = WORLD.test(text) ? WORLD.lastIndex - 3 : Infinity
    }
    return Math.min(slash - LONGEST_SCHEME, world)
  }
  return (from) => {
    const sign = nextSign(from)
    if (sign === Infinity) return -1
    START.lastIndex = Math.max(from, sign)
    for (let match = START.exec(text); match !== null; match = START.exec(text)) {
      const { index } = match
      if (!/^w/i.test(match[0]) || !WITHIN_WORD.test(text.charAt(index - 1))) return index
      START.lastIndex = index + match[0].length
    }
    return -1
  }
}

/** Some fonts call their hyphen by the name of a typographic one; nobody types that. */
function made(start: number, printed: string): FoundUrl {
  return { start, end: start + printed.length, value: printed.replace(/[\u2010\u2011]/g, '-') }
}

function readUrl(text: string, start: number, end: number): FoundUrl | null {
  const value = trimUrl(text.slice(start, end), text.charAt(start - 1), text.charAt(end))
  const rest = value.replace(/^[a-z]+:\/\/?/i, '')
  if (rest === value) {
    // "www.name@example.org" is a mailbox.
    if (!WWW.test(value) || /^[^/?#]*@/.test(value)) return null
  } else if (!/[\p{L}\p{N}]/u.test(rest)) return null
  return made(start, value)
}

/**
 * Words with a dot inside, each read once. Looked for by their dots: nearly every dot of a text stands before a blank, so
 * that little more than those is touched.
 */
function* hostRuns(text: string): Generator<{ start: number; end: number }> {
  let done = 0
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    if (dot < done || text.charCodeAt(dot + 1) <= 32) continue
    let start = dot
    while (start > done && isHostSign(text, start - 1)) start--
    let end = dot + 1
    while (end < text.length && isHostSign(text, end)) end++
    done = end
    while (end > dot && /[.-]/.test(text.charAt(end - 1))) end--
    if (end > dot && start < dot && end - start <= 253) yield { start, end }
  }
}

function isHostSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0x80) return HOST_SIGN.test(text.charAt(at))
  return isLatin(code) || isDigit(code) || code === DOT || code === HYPHEN
}

function readBare(text: string, start: number, hostEnd: number, mode: 'any' | 'with-path'): FoundUrl | null {
  const host = text.slice(start, hostEnd)
  const before = text.charAt(start - 1)
  const behind = text.slice(hostEnd, hostEnd + 80)
  if (NO_HOST_BEHIND.test(before) || /^(?:_|[\w.+%-]*@)/.test(behind) || !HOST.test(host)) return null
  const port = /^:(\d{1,5})(?!\d)/.exec(behind)
  if (port !== null && Number(port[1]) > 65_535) return null
  const end = hostEnd + (port?.[0].length ?? 0)
  const hasPath = text.charAt(end) === '/' && canContinueUrl(text.charAt(end + 1))
  if (before === ':' && !hasPath) return null
  if (!hasPath && (mode === 'with-path' || !looksLikeHost(host) || isNumbering(host, behind))) return null
  const known = parse(host)
  if (known.isIcann !== true || known.domain === null) return null
  BODY.lastIndex = start
  const run = hasPath ? (BODY.exec(text)?.[0] ?? host) : text.slice(start, end)
  const value = trimUrl(run, before, text.charAt(start + run.length))
  return made(start, value)
}

/** "inv.nr. 402", "art.no. 17": the word for a number, which is a country's code as well, and then the number. */
function isNumbering(host: string, behind: string): boolean {
  return /^\p{L}+\.(?:nr|no)$/u.test(host) && /^\. ?\d/.test(behind)
}

/**
 * A host alone, without a path: names written with a capital are firms ("Amazon.com"), many hosts of one label are files
 * ("notes.md"), and a short word before a country's code is an abbreviation that lost its blank ("et.al").
 */
function looksLikeHost(host: string): boolean {
  const labels = host.split('.')
  const ending = labels.at(-1) ?? ''
  if (host !== host.toLowerCase() || FILE_ENDINGS.has(ending)) return false
  return ending.length > 2 || labels.length > 2 || (labels[0] ?? '').length > 2
}
