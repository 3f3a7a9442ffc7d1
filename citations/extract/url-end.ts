/**
 * Where an address ends that stands in a sentence: brackets and quotation marks around it, the sentence's own punctuation,
 * a table's bars, and words of a script that sets no blanks, glued right behind it. Where it begins is told in url.ts.
 */
import { parse } from 'tldts'

/** Letters of scripts that are set without blanks between words, or that never share a word with Latin letters. */
export const FOREIGN =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Tamil}'
/** Punctuation that belongs to the sentence around a URL when it comes last, and signs of notes glued behind it. */
const CLOSING = new Set(Array.from(".,;:!?'’‘*†‡§¶–·´|"))
const CLOSER_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']' }
/** Text copied out of a page's source: the reference stands for a sign that ends the address. */
const CLOSING_ENTITY = /&(?:gt|lt|quot|nbsp|#39|#8217);/i
const FORUM_TAG = /^\[\/[a-z]{1,10}\]/i
const HEAD = /^(?:[a-z]+:\/*)?[^/?#]*/iu
const GLUED = new RegExp(`[a-z0-9](?=[${FOREIGN}])`, 'giu')
const GLUED_BRACKETS = /^(?:\[[^[\]\s/]{1,30}\]){1,4}[.,;:!?)'’\]]*$/u
const GOES_ON = new RegExp(`^[${FOREIGN}\\p{M}]+(?:[\\w-]*[/_-]|[\\w-]*\\.[a-z]{2,5}(?![a-z]))`, 'iu')
const COUNTED = /\p{Script=Han}\d{1,9}\p{Script=Han}$|\p{Script=Hangul}\d{1,9}\p{Script=Hangul}$/u
const ROOT_AND_WORDS = new RegExp(`^(?:[a-z]+://)?[^/?#]+/(?=[${FOREIGN}])`, 'iu')

/**
 * The address at the beginning of a run without blanks. `before` and `after` are the characters around the run: a closing
 * bracket without its opening one ends the URL and balanced brackets stay; a URL in quotation marks ends at the closing one.
 */
export function trimUrl(run: string, before = '', after = ''): string {
  let end = Math.min(scanEnd(run, before), foreignEnd(run, after))
  let quotes = 0
  for (let at = run.indexOf("'"); at >= 0 && at < end; at = run.indexOf("'", at + 1)) quotes++
  while (end > 0) {
    const last = run.charAt(end - 1)
    // "…/it's-'so'": the second of two inside the address closes the first.
    if (last === "'" && quotes > 1 && quotes % 2 === 0) break
    if (!CLOSING.has(last) && CLOSER_OF[last] === undefined) break
    end--
  }
  const value = run.slice(0, end)
  // "*example.org_": a host has no such end; "example.org's": a possessive is the sentence's.
  return HEAD.exec(value)?.[0] === value
    ? value.replace(/(?:[_~-]+|['’]s)$/, '')
    : value.replace(/['’]s$/, '')
}

function scanEnd(run: string, before: string): number {
  const open: number[] = []
  const quote = before === "'" ? "'" : before === '‘' ? '’' : ''
  const query = run.indexOf('?')
  const entity = run.includes('&') ? run.search(CLOSING_ENTITY) : -1
  const limit = entity < 0 ? run.length : entity
  for (let at = 0; at < limit; at++) {
    const character = run.charAt(at)
    // "[url]https://…[/url]": the tag of a forum closes behind the address.
    if (character === '[' && FORUM_TAG.test(run.slice(at, at + 16))) return at
    // "…/page[3]", "…/page[archived]": behind a step of the path a bracket is the sentence's.
    if (character === '[' && (query < 0 || at < query) && isGluedBracket(run, at)) return at
    if (CLOSER_OF[character] !== undefined) open.push(at)
    else if (character === ')' || character === ']') {
      const opened = open.pop()
      if (opened === undefined || CLOSER_OF[run.charAt(opened)] !== character) return at
    } else if (character === quote) return at
    // A bar divides the cells of a table, unless it stands within an argument.
    else if (character === '|' && (query < 0 || at < query || before === '|')) return at
  }
  // "…/x(accessed": a bracket that nothing closes was the sentence's.
  return open[0] ?? limit
}

function isGluedBracket(run: string, at: number): boolean {
  const before = run.charAt(at - 1)
  const behind = run.slice(at, at + 120)
  // "[id]" may be a step of its own.
  return (
    (/[\p{L}\p{N}]/u.test(before) || (before === '/' && /^\[\d/.test(behind))) && GLUED_BRACKETS.test(behind)
  )
}

/** "#第3巻", "/明治12年": a number between letters of one script that the address itself has brought in. */
function isCounted(run: string, head: number, at: number): boolean {
  return COUNTED.test(run.slice(Math.max(head, at - 12), at + 1))
}

/** "…/page参照", "example.comです": the words of the sentence begin where the script changes behind a letter or digit. */
function foreignEnd(run: string, after: string): number {
  if (/^[\u0020-\u05cf]*$/.test(run)) return run.length
  const head = HEAD.exec(run)?.[0].length ?? 0
  const host = run.slice(0, head).replace(/^[a-z]+:\/*/i, '').length
  for (const { index } of run.matchAll(GLUED)) {
    const at = index + 1
    if (at < head) {
      // A host may be written in two scripts; it is cut only where its first part alone is one.
      const ascii = run.slice(head - host, at)
      if (parse(ascii).isIcann === true && parse(run.slice(head - host, head)).isIcann !== true) return at
    } else if (!(
      /\d/.test(run.charAt(index)) &&
      (GOES_ON.test(run.slice(at, at + 80)) || isCounted(run, head, at))
    ))
      return at
  }
  // "https://example.org/をご覧ください。": right behind the root and up to a full stop it is the sentence again.
  const root = ROOT_AND_WORDS.exec(run)
  return root !== null && /[，。、；：！？]/u.test(after) ? root[0].length : run.length
}
