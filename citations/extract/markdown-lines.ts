/**
 * What the lines of one Markdown paragraph are to a reader, where CommonMark sees but one text: notes typed line by line, a
 * term and its definitions, the head of a callout, abbreviations that are printed nowhere.
 */
import type { Range } from './mapped-text.ts'

/** What a note typed by hand begins with, where Markdown itself defines none. */
const TYPED_LABEL =
  /^(?:\\?\[\^?\d{1,3}\\?\](?![(:])|\[\d{1,3}\]:\s|<sup>\s*[[(]?\d{1,3}[\])]?\s*<\/sup>|[¹²³⁰⁴-⁹]{1,3}|[①-⑳]|※\d|\\?\*{1,3}(?=\s?[\p{L}"“])|[†‡§]|\^\d{1,3}\^?\s|\d{1,3}[.):]?\s+(?:https?:|\p{Lu}))/u
/** PHP Markdown Extra and Pandoc: "Term", and on the next line ": what it means". */
const DEFINED = /^[:~][ \t]{1,3}(?=\S)/
/** PHP Markdown Extra: "*[HTML]: Hypertext Markup Language". */
const ABBREVIATED = /^\*\[[^\]\n]{1,100}\]:/
/** GitHub's alerts and Obsidian's callouts, whose title stands on the same line. */
const CALLOUT = /^\[![a-z][\w-]{0,40}(?:\|[^\]\n]{0,40})?\][+-]?[ \t]*/i
/** The rest of a paragraph is looked through only where a line begins with one of these. */
const MARKED = /^[:~*[]/

/** The texts that a paragraph's lines make, in order. `quoted`: the paragraph stands in a quotation. */
export function splitLines(text: string, lines: readonly Range[], quoted: boolean): (readonly Range[])[] {
  const first = lines[0]
  if (first === undefined) return []
  const head = ({ start, end }: Range): string => text.slice(start, Math.min(end, start + 160))
  const callout = quoted ? CALLOUT.exec(head(first)) : null
  if (callout !== null) {
    const title = { start: first.start + callout[0].length, end: first.end }
    const rest = lines.slice(1)
    return [...(title.start < title.end ? [[title]] : []), ...(rest.length > 0 ? [rest] : [])]
  }
  const second = lines[1]
  // "Citations:" with its list right below.
  const announced = second !== undefined && /^[^.!?]{1,60}[:：]$/u.test(text.slice(first.start, first.end))
  const typed =
    second !== undefined && (TYPED_LABEL.test(head(first)) || (announced && TYPED_LABEL.test(head(second))))
  if (!typed && !lines.some((line) => MARKED.test(text.charAt(line.start)))) return [lines]
  const parts: Range[][] = []
  for (const [index, line] of lines.entries()) {
    const words = head(line)
    if (ABBREVIATED.test(words)) continue
    const defined = index > 0 ? DEFINED.exec(words) : null
    const last = parts.at(-1)
    if (defined !== null) parts.push([{ start: line.start + defined[0].length, end: line.end }])
    else if (last === undefined || (typed && TYPED_LABEL.test(words))) parts.push([line])
    else last.push(line)
  }
  return parts
}
