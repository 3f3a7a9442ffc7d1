/** What stands between the brackets and quotes of Markdown's links and of HTML's anchors, and where. */
import { decodeEntities } from './entity.ts'
import type { Range } from './mapped-text.ts'
import { cleanHref } from './prose/address.ts'
import { isSpace } from './sign.ts'

export interface Link {
  /** As a reader would type it: entities and backslashes decoded. */
  readonly url: string
  /** The range of its words in the text; empty for an HTML anchor, whose words follow. */
  readonly start: number
  readonly end: number
  /** The source range of all of it, and that of the URL itself. */
  readonly span: Range
  readonly urlSpan: Range
  readonly how: 'link' | 'definition' | 'autolink' | 'anchor' | 'printed'
}

/** HTML's anchor, or a component of MDX, whose name begins with a capital. */
const HREF =
  /^<(?:a|A|[A-Z][A-Za-z\d.]*)\s(?:[^<>]*\s)?[hH][rR][eE][fF]\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/
const ESCAPABLE = /[!-/:-@[-`{-~]/
/** Signs of a target that neither end it nor need a closer look. */
const PLAIN = /[^\\()\0- {]+/y
const MAX_TITLE = 2_000
const MAX_NOTE = 10_000
const MAX_SHORTCODE = 2_000

/** Backslashes before punctuation and character references, as CommonMark reads them in a target. */
export function unescape(target: string): string {
  return decodeEntities(target.includes('\\') ? target.replace(/\\([!-/:-@[-`{-~])/g, '$1') : target)
}

/** The target of one `<a …>` tag and its range within the tag, or null where it has none. */
export function anchor(tag: string): { readonly url: string; readonly urlSpan: Range } | null {
  const match = HREF.exec(tag)
  const printed = match?.[1] ?? match?.[2] ?? match?.[3]
  if (match === null || printed === undefined) return null
  const from = match[0].lastIndexOf(printed)
  return { url: cleanHref(decodeEntities(printed)), urlSpan: { start: from, end: from + printed.length } }
}

/** The end of a bracket that opens at `open`, nested ones within it; -1 where none closes it soon. */
export function noteEnd(text: string, open: number): number {
  const limit = Math.min(text.length, open + MAX_NOTE)
  for (let at = open, depth = 0; at < limit; at++) {
    const character = text.charAt(at)
    if (character === '\\') at++
    else if (character === '[') depth++
    else if (character === ']' && --depth === 0) return at + 1
  }
  return -1
}

/** What closes each sign of a template, by the sign behind its brace: `{{ … }}`, `{% … %}` and MDX's comments. */
const SHORTCODE_ENDS: Readonly<Record<string, string>> = { '{': '}}', '%': '%}', '/': '*/}' }

/** The end of a template's sign (Jekyll's, Hugo's, MDX's) that opens at `open`, or -1. */
export function readShortcode(text: string, open: number): number {
  const sign = text.charAt(open + 1)
  const closing = SHORTCODE_ENDS[sign]
  if (closing === undefined || (sign === '/' && text.charAt(open + 2) !== '*')) return -1
  const end = text.slice(open, open + MAX_SHORTCODE).indexOf(closing)
  return end < 0 ? -1 : open + end + closing.length
}

/** MyST's role before its words in backticks; the group is what it does with a key (cites it). */
const ROLE = /\{(?:(cite|footcite)|[a-z])[\w:-]{0,30}\}(?=`[^`\n]{1,300}`)/iy

/** The end of a role's name that opens at `at` (-1 where none does), and whether its words are keys that nobody reads. */
export function readRole(text: string, at: number): { readonly end: number; readonly cites: boolean } {
  ROLE.lastIndex = at
  const match = ROLE.exec(text)
  return { end: match === null ? -1 : ROLE.lastIndex, cites: match?.[1] !== undefined }
}

const ATTRIBUTES = /\{[:#.a-z][^{}\n]{0,300}\}/iy

/** The end of Pandoc's and kramdown's attributes (`{.class}`, `{target="_blank"}`) that open at `at`, or -1. */
export function readAttributes(text: string, at: number): number {
  ATTRIBUTES.lastIndex = at
  if (!ATTRIBUTES.test(text)) return -1
  const end = ATTRIBUTES.lastIndex
  // Behind a link, a bracket or code; else only at the end of a heading or paragraph, or in a line before it.
  if (/[)\]>`]/.test(text.charAt(at - 1))) return end
  const alone = end === text.length || (at === 0 && text.charAt(end) === '\n')
  return alone && /[:#.]/.test(text.charAt(at + 1)) ? end : -1
}

/** `(url "title")` behind a link's text: the range of the URL and the end of it all. Blanks need pointed brackets. */
export function readResource(text: string, open: number): { url: Range; end: number } | null {
  let at = skipBlanks(text, open + 1)
  let url: Range
  if (text.charAt(at) === '<') {
    const pointed = /<[^<>\n]*>/y
    pointed.lastIndex = at
    const match = pointed.exec(text)
    if (match === null) return null
    url = { start: at + 1, end: at + match[0].length - 1 }
    at += match[0].length
  } else {
    const start = at
    for (let depth = 0; at < text.length; at++) {
      PLAIN.lastIndex = at
      if (PLAIN.test(text)) at = PLAIN.lastIndex
      const character = text.charAt(at)
      if (character === '\\' && ESCAPABLE.test(text.charAt(at + 1))) at++
      else if (character === '(' && ++depth > 32) return null
      else if (character === ')' && --depth < 0) break
      else if (character <= ' ') break
      else if (character === '{') {
        const behind = readShortcode(text, at)
        if (behind >= 0) at = behind - 1
      }
    }
    url = { start, end: at }
  }
  const gap = skipBlanks(text, at)
  const quote = text.charAt(gap)
  const closing = quote === '(' ? ')' : quote
  if (gap > at && (quote === '"' || quote === "'" || quote === '(')) {
    let end = gap + 1
    const limit = Math.min(text.length, gap + MAX_TITLE)
    while (end < limit && text.charAt(end) !== closing) end += text.charAt(end) === '\\' ? 2 : 1
    if (end >= limit) return null
    at = skipBlanks(text, end + 1)
  } else at = gap
  return text.charAt(at) === ')' ? { url, end: at + 1 } : null
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}
