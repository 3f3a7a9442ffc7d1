/**
 * Finds URLs in one run of text whose wraps are already joined (wrap.ts). Gives them as printed: no scheme added, nothing
 * normalised, closing punctuation left off. What ends a URL follows the WHATWG URL code points, which know no blank,
 * quotation mark, angle bracket, brace or bar. E-mail addresses are never links here.
 */
import { parse } from 'tldts'

export interface FoundUrl {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** Where a URL begins: a scheme anywhere (PDF text glues it to the word before), `www.` only at the start of a word. */
const START = /(?:https?|ftp):\/\/|(?<![\p{L}\p{N}@./_-])www\d{0,2}\.(?=[\p{L}\p{N}])/giu
const STOP =
  /[\s<>"“”„«»‹›`{}|\\^\p{Cc}—…，。、；：！？（）「」『』【】《》｜\u2060\u202a-\u202e\u2066-\u2069]/u
const BODY = new RegExp(`${STOP.source.replace('[', '[^')}+`, 'uy')
/** Punctuation that belongs to the sentence around a URL when it comes last. */
const CLOSING = new Set(['.', ',', ';', ':', '!', '?', "'", '’', '‘', '*'])
const CLOSER_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']' }
const WWW = /^www\d{0,2}(?:\.[\p{L}\p{N}-]+)+\.[\p{L}\p{N}-]{2,}/iu
/** A host without scheme or `www.`; the counts keep a hostile run of dots from being tried over and over. */
const BARE =
  /(?<![\p{L}\p{N}@._/:%=&?#~+-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}(?![\p{L}\p{N}@_+-])(?!\.[\p{L}\p{N}])/giu
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
  for (const match of text.matchAll(BARE)) {
    const url = readBare(text, match.index, match[0], bareHosts)
    if (url !== null) found.push(url)
  }
  found.sort((a, b) => a.start - b.start)
  return found.filter((url, index) => index === 0 || url.start >= (found[index - 1]?.end ?? 0))
}

/**
 * The runs of characters that URLs are cut from, each read once. A scheme inside a URL (an archive's address of another
 * page) is no new start; one glued behind a word is.
 */
function* urlRuns(text: string): Generator<{ start: number; end: number }> {
  let start = -1
  let end = 0
  for (const match of text.matchAll(START)) {
    if (match.index < end) {
      if (/[/=?&:%]/.test(text.charAt(match.index - 1))) continue
      yield { start, end: match.index }
    } else {
      if (start >= 0) yield { start, end }
      BODY.lastIndex = match.index
      end = match.index + (BODY.exec(text)?.[0].length ?? 0)
    }
    start = match.index
  }
  if (start >= 0) yield { start, end }
}

function readUrl(text: string, start: number, end: number): FoundUrl | null {
  const value = trimUrl(text.slice(start, end), text.charAt(start - 1))
  const rest = value.replace(/^[a-z]+:\/\//i, '')
  if (rest === value ? !WWW.test(value) : !/[\p{L}\p{N}]/u.test(rest)) return null
  return { start, end: start + value.length, value }
}

function readBare(text: string, start: number, host: string, mode: 'any' | 'with-path'): FoundUrl | null {
  const end = start + host.length
  const hasPath = text.charAt(end) === '/' && canContinueUrl(text.charAt(end + 1))
  if (!hasPath) {
    const ending = host.slice(host.lastIndexOf('.') + 1)
    // Names written with a capital are firms ("Amazon.com"), and many hosts of one label are files ("notes.md").
    if (mode === 'with-path' || host !== host.toLowerCase() || FILE_ENDINGS.has(ending)) return null
  }
  const known = parse(host)
  if (known.isIcann !== true || known.domain === null) return null
  BODY.lastIndex = start
  const value = trimUrl(hasPath ? (BODY.exec(text)?.[0] ?? host) : host, text.charAt(start - 1))
  return { start, end: start + value.length, value }
}

/**
 * Leaves off what belongs to the sentence: a closing bracket without its opening one ends the URL, balanced brackets
 * stay; then closing punctuation. A URL that stands in single quotes ends at the closing one.
 */
export function trimUrl(run: string, before = ''): string {
  const closing: string[] = []
  let end = run.length
  const quote = before === "'" ? "'" : before === '‘' ? '’' : ''
  for (let at = 0; at < run.length; at++) {
    const character = run.charAt(at)
    const closer = CLOSER_OF[character]
    if (closer !== undefined) closing.push(closer)
    else if ((character === ')' || character === ']') && closing.pop() !== character) {
      end = at
      break
    } else if (character === quote) {
      end = at
      break
    }
  }
  while (end > 0 && (CLOSING.has(run.charAt(end - 1)) || CLOSER_OF[run.charAt(end - 1)] !== undefined)) end--
  // "example.org's": a possessive is the sentence's.
  return run.slice(0, end).replace(/['’]s$/, '')
}
