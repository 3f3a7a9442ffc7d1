/**
 * Reads TeX's source (LaTeX): paragraphs, headings, items, cells, and the entries of a bibliography that it holds. What its
 * commands print is told in tex-token.ts. The preamble, comments, listings and formulas on lines of their own are no text.
 */
import type { ProseParagraph } from '../prose.ts'
import type { Source } from '../source.ts'
import { pairsOf } from './lines.ts'
import type { Block, Markup, NoteHead } from './markup.ts'
import { texTokens } from './tex-token.ts'

/** Environments whose content is no prose. */
const DROPPED = new Set(
  (
    'verbatim Verbatim lstlisting minted comment equation align gather multline eqnarray math displaymath tikzpicture pspicture ' +
    'filecontents alltt algorithmic forest CCSXML'
  ).split(' '),
)
const TABLES = new Set('tabular tabularx tabulary longtable array supertabular xltabular'.split(' '))
const HEADINGS = new Set(
  'part chapter section subsection subsubsection paragraph subparagraph minisec frametitle'.split(' '),
)
/** What ends a paragraph, and what must be passed over whole. */
const BREAK = /%[^\n]*|\n[ \t]*\n|\\verb\*?([^\sA-Za-z*])[^\n]*?\1|\\\\|\\([a-zA-Z]+)\*?|\\[^]|&/g
const GROUPS = /(?:\s{0,9}(?:\[[^\]]{0,400}\]|\{[^{}]{0,400}\})){0,4}/y

export function readTex(source: Source): Markup {
  const { text } = source
  const braces = pairsOf(text, '{')
  const blocks: Block[] = []
  const keys = new Set<string>()
  const environments: string[] = []
  let title: string | null = null
  let note: NoteHead | undefined
  let kind: ProseParagraph['kind'] = 'text'
  let from = 0
  let texts = 0

  const flush = (to: number): void => {
    if (/\S/.test(text.slice(from, Math.min(to, from + 1_000))) || to - from > 1_000)
      blocks.push({ kind, parts: [{ start: from, end: to }], ...(note === undefined ? {} : { note }) })
    kind = environments.some((name) => TABLES.has(name)) ? 'cell' : 'text'
  }
  /** The group in braces that stands at an offset, blanks and an option before it passed over. */
  const groupAt = (at: number): { start: number; end: number } | null => {
    const lead = /^\s{0,9}(?:\[[^\]]{0,400}\]\s{0,9})?/.exec(text.slice(at, at + 420))?.[0].length ?? 0
    const end = text.charAt(at + lead) === '{' ? braces(at + lead) : -1
    return end < 0 ? null : { start: at + lead + 1, end }
  }

  const document = /\\begin\{document\}/.exec(text)
  const preamble = document === null ? '' : text.slice(0, document.index)
  const titled = /\\title(?:\[[^\]]{0,200}\])?\{/.exec(preamble)
  if (titled !== null) title = titleAt(titled.index + titled[0].length - 1)
  from = document === null ? 0 : document.index + document[0].length
  BREAK.lastIndex = from
  for (let found = BREAK.exec(text); found !== null; found = BREAK.exec(text)) {
    const [sign, , name] = found
    const at = found.index
    const end = at + sign.length
    if (sign.startsWith('%') || sign.startsWith('\\verb') || (name === undefined && /^\\[^\\]/.test(sign)))
      continue
    const inTable = environments.some((open) => TABLES.has(open))
    if (sign === '&' || sign === '\\\\') {
      if (inTable) {
        flush(at)
        from = end
      }
    } else if (name === undefined || name === 'par') {
      flush(at)
      from = end
      // An item goes on over an empty line, but what follows is a paragraph of its own.
    } else if (HEADINGS.has(name)) {
      const group = groupAt(end)
      if (group === null) continue
      flush(at)
      note = undefined
      blocks.push({ kind: 'heading', parts: [group] })
      title ??= text.slice(group.start, Math.min(group.end, group.start + 300))
      from = BREAK.lastIndex = group.end + 1
    } else if (name === 'begin' || name === 'end') environment(name, at, end)
    else if (name === 'item') {
      flush(at)
      const label = /^\s{0,9}\[[^\]]{0,200}\]/.exec(text.slice(end, end + 220))?.[0].length ?? 0
      from = BREAK.lastIndex = end + label
      kind = 'item'
    } else if (name === 'bibitem') {
      const group = groupAt(end)
      if (group === null) continue
      flush(at)
      const label = text.slice(group.start, group.end).trim()
      note = { key: `bib ${label}`, label, kind: 'reference' }
      keys.add(label)
      from = BREAK.lastIndex = group.end + 1
    } else if (/^(?:foot|end)notetext$/.test(name)) {
      const group = groupAt(end)
      if (group === null) continue
      const label = /^\s{0,9}\[(\d{1,4})\]/.exec(text.slice(end, end + 16))?.[1]
      const key = label === undefined ? `text ${++texts}` : `label ${label}`
      blocks.push({ kind: 'text', parts: [group], note: { key, label: label ?? '', kind: 'footnote' } })
      BREAK.lastIndex = group.end + 1
    } else if (/^(?:footnote|endnote|thanks|sidenote|url|href|path|nolinkurl|marginpar)$/.test(name)) {
      // Empty lines within a note end no paragraph of the text; a percent sign within an address is no comment.
      const group = groupAt(end)
      if (group !== null) BREAK.lastIndex = group.end + 1
    }
  }
  const last = text.length
  if (from < last) flush(last)

  /** `\begin{…}` and `\end{…}`: both end a paragraph, and of some environments nothing is text. */
  function environment(which: 'begin' | 'end', at: number, end: number): void {
    const group = groupAt(end)
    if (group === null) return
    const name = text.slice(group.start, group.end).replace(/\*$/, '')
    flush(at)
    from = group.end + 1
    if (which === 'end') {
      const open = environments.lastIndexOf(name)
      if (open >= 0) environments.length = open
      if (name === 'thebibliography') note = undefined
      if (name === 'document') from = text.length
    } else if (DROPPED.has(name)) {
      const close = text.indexOf(`\\end{${text.slice(group.start, group.end)}}`, from)
      from = close < 0 ? text.length : close
    } else {
      environments.push(name)
      GROUPS.lastIndex = from
      from += GROUPS.exec(text)?.[0].length ?? 0
    }
    kind = environments.some((open) => TABLES.has(open)) ? 'cell' : 'text'
    BREAK.lastIndex = from
  }

  function titleAt(open: number): string | null {
    const close = braces(open)
    if (close < 0) return null
    const printed = text
      .slice(open + 1, Math.min(close, open + 500))
      .replace(/\\thanks\{[^{}]*\}/g, '')
      .replace(/\\\\|~/g, ' ')
    return printed.replace(/\\[a-zA-Z]+\*?|[{}]/g, '').trim()
  }

  return {
    blocks,
    title,
    signs: /[\s~]+(?=\\[a-zA-Z]{0,9}cite)|\\|[{}~%$]|``?|''|-{2,3}|"[`'=~-]|(?:https?|ftp):\/\//g,
    address: /(?:https?|ftp):\/\/[^\s{}\\]*/y,
    within: 'footnote',
    token: texTokens(text, braces, keys),
  }
}
