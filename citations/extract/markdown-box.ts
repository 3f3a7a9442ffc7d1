/**
 * Boxes that dialects of Markdown set around prose: admonitions and tabs whose content is set in (Python-Markdown, MkDocs), fences
 * and directives around paragraphs (Pandoc, Docusaurus, MyST, pymdownx). What stands inside is text like any other; a fence that
 * says anything else is code, and told in markdown-block.ts.
 */

/** With what a box begins whose content is set in by four columns; the group is its title. */
const INDENTED =
  /^(?:(?:!!!|\?\?\?\+?)[ \t]*[a-z][\w-]*(?:[ \t]+[\w-]+){0,8}(?:[ \t]+"(.*)")?|===[!+]?[ \t]+"(.*)")[ \t]*$/iu
/** `:::note`, `::: {.warning}` and `/// tip | Title` open one, the signs alone close it. */
const FENCED = /^(?::{3,}\s*(?:$|\{[^{}]*\}|[\w-])|\/{3,}\s*(?:$|[a-z][\w-]*\s*(?:$|\|)))/i
/** MyST's directives of prose; any other name (`{r}`, `{code-block}`, `{math}`) holds none. */
const DIRECTIVE =
  /^(`{3,}|~{3,}|:{3,})\s*\{(?:note|warning|tip|hint|important|caution|attention|danger|error|seealso|admonition|epigraph|pull-quote|highlights|margin|sidebar|topic|dropdown|aside|card|tab-item|tab-set|grid|grid-item|grid-item-card|figure|versionadded|versionchanged|deprecated|callout(?:-\w+)?|exercise|solution|proof|theorem|definition|example|remark|lemma|prf:\w+)\}/
/** A directive's options, in the lines right below it. */
const OPTION = /^:[a-z][\w-]*:(?:\s|$)/i

/** Where a title stands within a line that opens an indented box (empty where it has none), or null for any other line. */
export function readIndentedBox(line: string): { readonly start: number; readonly end: number } | null {
  const match = /^[!?=]/.test(line) ? INDENTED.exec(line) : null
  if (match === null) return null
  const title = match[1] ?? match[2] ?? ''
  const end = title === '' ? 0 : line.lastIndexOf('"')
  return { start: end - title.length, end }
}

/** `:::note` of Pandoc, Docusaurus and HackMD, `/// note` of pymdownx open or close a box around what is text all the same. */
export function isBoxFence(rest: string): boolean {
  return FENCED.test(rest)
}

/** How many backticks or tildes open a directive of prose; 0 for any other line. */
export function directiveFence(rest: string): number {
  return DIRECTIVE.exec(rest)?.[1]?.length ?? 0
}

export function isDirectiveOption(rest: string): boolean {
  return OPTION.test(rest)
}
