/** The targets of Markdown's links and of HTML's anchors: what stands between the brackets and quotes, and where. */
import { decodeEntities } from './entity.ts'
import type { Range } from './mapped-text.ts'

export interface Link {
  /** As a reader would type it: entities and backslashes decoded. */
  readonly url: string
  /** Where the link begins in `text`, the source range of all of it, and that of the URL itself. */
  readonly at: number
  readonly span: Range
  readonly urlSpan: Range
}

const HREF = /^<a\s(?:[^<>]*\s)?href\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/i
const ESCAPABLE = /[!-/:-@[-`{-~]/
const MAX_TITLE = 2_000

/** Backslashes before punctuation and character references, as CommonMark reads them in a target. */
export function unescape(target: string): string {
  return decodeEntities(target.replace(/\\([!-/:-@[-`{-~])/g, '$1'))
}

/** Anchors in a block of raw HTML. Its text is not read. */
export function readHtmlLinks(source: string, lines: readonly Range[]): Link[] {
  const first = lines[0]?.start ?? 0
  const text = source.slice(first, lines.at(-1)?.end ?? first)
  const links: Link[] = []
  for (const match of text
    .replace(/<!--.*?(?:-->|$)/gs, (comment) => ' '.repeat(comment.length))
    .matchAll(/<a\s[^<>]*>/gi)) {
    const link = anchor(match[0], first + match.index, 0)
    if (link !== null) links.push(link)
  }
  return links
}

/** The link of one `<a …>` tag that begins at `start`, or null where it has no target. */
export function anchor(tag: string, start: number, at: number): Link | null {
  const match = HREF.exec(tag)
  const printed = match?.[1] ?? match?.[2] ?? match?.[3]
  if (match === null || printed === undefined) return null
  const from = start + match[0].lastIndexOf(printed)
  return {
    url: decodeEntities(printed).trim(),
    at,
    span: { start, end: start + tag.length },
    urlSpan: { start: from, end: from + printed.length },
  }
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
      const character = text.charAt(at)
      if (character === '\\' && ESCAPABLE.test(text.charAt(at + 1))) at++
      else if (character === '(' && ++depth > 32) return null
      else if (character === ')' && --depth < 0) break
      else if (character <= ' ') break
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
  while (at < text.length && /\s/.test(text.charAt(at))) at++
  return at
}
