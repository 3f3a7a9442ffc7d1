/** With what the blocks of Markdown begin, by a line's first signs: quotations, items, fences, headings, rules, raw HTML. */
import { isBoxFence, readIndentedBox } from './markdown-box.ts'

const codes = (signs: string): ReadonlySet<number> => new Set(Array.from(signs, (sign) => sign.charCodeAt(0)))
/** With what a quotation, a note, an item or an indented box begins. */
export const OPENS_CONTAINER = codes('>[-+*0123456789!?=')
/** With what a fence, a heading, its underline, a rule, a box or raw HTML begins. */
export const OPENS_LEAF = codes('`~#=-*_<:/')
/** With what begins any of them. */
const OPENS_BLOCK = new Set([...OPENS_CONTAINER, ...OPENS_LEAF])

/** A line that begins a block of raw HTML (CommonMark 4.6), the elements that stand between paragraphs. */
export const HTML_BLOCK =
  /^<(?:\/?(?:address|article|aside|blockquote|body|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|ol|option|p|param|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s/>]|$)|(?:script|pre|style|textarea)(?:[\s>]|$)|!--|\?|![a-z])/i
const HTML_ENDS: readonly (readonly [RegExp, string])[] = [
  [/^<(?:script|pre|style|textarea)/i, '</'],
  [/^<!--/, '-->'],
  [/^<\?/, '?>'],
  [/^<![a-z]/i, '>'],
]

/** Any other tag, alone on its line; it does not interrupt a paragraph. */
export const WHOLE_TAG = /^<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>\s*$/i

/** What ends the raw HTML that begins so; '' where an empty line does. */
export function htmlEnd(rest: string): string {
  return HTML_ENDS.find(([begin]) => begin.test(rest))?.[1] ?? ''
}

export function isThematicBreak(rest: string): boolean {
  return /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(rest)
}

/** What ends a paragraph that a line would else continue from outside of its list or quotation: there any number does. */
export function beginsBlock(rest: string): boolean {
  if (!OPENS_BLOCK.has(rest.charCodeAt(0))) return false
  return (
    /^(?:>|#{1,6}(?:[ \t]|$)|`{3,}[^`]*$|~{3,}|[-+*][ \t]+\S|\d{1,9}[.)][ \t]+\S|\[\^[^\]\s]{1,150}\]:)/.test(
      rest,
    ) ||
    isThematicBreak(rest) ||
    isBoxFence(rest) ||
    readIndentedBox(rest) !== null ||
    HTML_BLOCK.test(rest)
  )
}
