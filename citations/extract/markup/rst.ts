/** Reads reStructuredText (docutils) and Sphinx's directives: blocks, notes `.. [1]`, targets `.. _name: address`. */
import type { Range } from '../mapped-text.ts'
import type { Source } from '../source.ts'
import { indentOf, linesOf, type Line } from './lines.ts'
import type { Block, Markup, NoteHead, Token } from './markup.ts'

/** Directives whose content is prose; of all others it is code, a picture or a list of pages. */
const TEXTUAL = new Set(
  (
    'note warning tip important caution danger hint attention error admonition seealso topic sidebar epigraph highlights ' +
    'pull-quote compound container rubric centered versionadded versionchanged versionremoved deprecated only glossary list-table table ' +
    'footer header parsed-literal todo figure class rst-class line-block hlist tab tabs tab-set tab-item dropdown card grid details collapse exercise'
  ).split(' '),
)
/** Of these the words behind the colons head what follows; of those they are its first sentence. */
const HEADED = new Set(
  'rubric centered topic sidebar admonition list-table table tab tab-item dropdown card details'.split(' '),
)
const UNHEADED = new Set('figure container only class rst-class tab-set tabs grid hlist'.split(' '))
const ADORNMENT = /^([!-/:-@[-`{-~])\1{2,}$/
const ITEM = /^(?:[*+•‣⁃-]|(?:\d{1,4}|#|[A-Za-z]|[ivxIVX]{1,6})[.)]|\((?:\d{1,4}|#|[a-z])\))\s+/
const NOTE = /^\.\. \[([^\]\s]{1,100})\](?=\s|$)/
const TARGET = /^(?:\.\. _(?:`([^`]{1,200})`|((?:[^:\\]|\\.){1,200})):|__|\.\. __:)(?:\s+(.*))?$/
const DIRECTIVE = /^\.\. (?:\|[^|]{1,100}\|\s+)?([\w:.+-]{1,60})::(?:\s+|$)/
const FIELD = /^:[^:\s][^:]{0,80}:(?:\s|$)/

/** Where a name leads, and where that is written. */
interface Target {
  readonly address: string
  readonly at: Range
}

export function readRst(source: Source): Markup {
  const lines = linesOf(source)
  const blocks: Block[] = []
  const targets = new Map<string, Target>()
  const anonymous: Target[] = []
  let unnamed = 0
  let title: string | null = null
  const indent = (index: number): number => {
    const line = lines[index]
    return line === undefined ? 0 : indentOf(source, line)
  }
  const blank = (index: number): boolean => (lines[index]?.text ?? '') === ''
  /** The first line behind a block that is set deeper than `least`. */
  const behindBody = (from: number, least: number): number => {
    let index = from
    while (index < lines.length && (blank(index) || indent(index) > least)) index++
    return index
  }
  const heading = (line: Line): void => {
    title ??= line.text
    blocks.push({ kind: 'heading', parts: [{ start: line.first, end: line.end }] })
  }

  /** Lines that stand together from `from` on, as one paragraph; returns the line behind it. */
  const paragraph = (from: number, start: number, kind: Block['kind'], note?: NoteHead): number => {
    const own = indent(from)
    let last = from
    let index = from + 1
    // Items go on deeper than their sign, paragraphs at their own edge; a deeper line makes the first one a term.
    for (; index < lines.length && !blank(index); index++) {
      const line = lines[index]
      if (line === undefined || (kind === 'item' ? indent(index) <= own : indent(index) !== own)) break
      if (kind === 'item' && ITEM.test(line.text)) break
      last = index
    }
    const end = lines[last]?.end ?? start
    const literal = source.text.slice(Math.max(start, end - 2), end) === '::'
    const stop = literal
      ? /\s/.test(source.text.charAt(end - 3)) || end - 2 <= start
        ? end - 2
        : end - 1
      : end
    if (stop > start)
      blocks.push({ kind, parts: [{ start, end: stop }], ...(note === undefined ? {} : { note }) })
    return literal && blank(index) ? behindBody(index, own) : index
  }

  const note = (index: number, label: string, behind: number): number => {
    const auto = label === '#' || label === '*' ? `${label}${++unnamed}` : label
    // A name is the label, as in Markdown; only what has none is counted.
    const counted = label === '#' ? String(countOf(auto)) : label.replace(/^#(?=.)/, '')
    const kind = /^(?:\d+|[#*].*)$/.test(label) ? 'footnote' : 'reference'
    const head: NoteHead = { key: keyOf(auto), label: counted, kind }
    const end = behindBody(index + 1, indent(index))
    const first = lines[index]
    let start = first === undefined ? 0 : first.first + behind
    let last = first?.end ?? start
    const close = (): void => {
      if (last > start) blocks.push({ kind: 'text', parts: [{ start, end: last }], note: head })
    }
    for (let at = index + 1; at < end; at++) {
      const line = lines[at]
      if (line === undefined) break
      if (line.text === '') {
        close()
        start = last = lines[at + 1]?.first ?? last
      } else last = line.end
    }
    close()
    return end
  }
  const counts = new Map<string, number>()
  const countOf = (key: string): number => {
    const known = counts.get(key)
    if (known !== undefined) return known
    counts.set(key, counts.size + 1)
    return counts.size
  }

  for (let index = 0; index < lines.length;) {
    const line = lines[index]
    if (line === undefined) break
    const { text } = line
    const noted = NOTE.exec(text)
    const target = noted === null ? TARGET.exec(text) : null
    const directive = DIRECTIVE.exec(text)
    const next = lines[index + 1]
    if (text === '') index++
    else if (noted !== null) index = note(index, noted[1] ?? '', noted[0].length)
    else if (target !== null && (text.startsWith('..') || text.startsWith('__ '))) {
      const end = text.startsWith('__') ? index + 1 : behindBody(index + 1, indent(index))
      const rest = lines.slice(index + 1, end).map((part) => part.text)
      const address = [target[3] ?? '', ...rest].join('').trim()
      const name = target[1] ?? target[2]
      const start = line.end - (target[3] ?? '').length
      const written = { address, at: { start, end: lines[end - 1]?.end ?? line.end } }
      if (name === undefined) anonymous.push(written)
      else targets.set(nameOf(name), written)
      index = end
    } else if (directive !== null) {
      const name = directive[1] ?? ''
      const words = { start: line.first + directive[0].length, end: line.end }
      if (!TEXTUAL.has(name) || text.startsWith('.. |')) {
        index = behindBody(index + 1, indent(index))
        continue
      }
      const version = /^(?:version|deprecated)/.test(name)
      if (words.end > words.start && !UNHEADED.has(name) && !version)
        blocks.push({ kind: HEADED.has(name) ? 'heading' : 'text', parts: [words] })
      index++
      while (index < lines.length && !blank(index) && FIELD.test(lines[index]?.text ?? '')) index++
    } else if (text === '..' || text.startsWith('.. ')) index = behindBody(index + 1, indent(index))
    else if (
      ADORNMENT.test(text) &&
      next !== undefined &&
      next.text !== '' &&
      ADORNMENT.test(lines[index + 2]?.text ?? '')
    ) {
      heading(next)
      index += 3
    } else if (ADORNMENT.test(text) || /^={2,}(?:\s+={2,})+$/.test(text)) index = tableRows(index)
    else if (/^\+[-=+]{3,}\+$/.test(text)) index = gridRows(index)
    else if (next !== undefined && ADORNMENT.test(next.text) && indent(index) === 0 && text !== '') {
      heading(line)
      index += 2
    } else if (text.startsWith('>>> ')) while (index < lines.length && !blank(index)) index++
    else if (FIELD.test(text) && !blocks.some(({ kind }) => kind !== 'heading'))
      index = behindBody(index + 1, indent(index))
    else {
      const item = ITEM.exec(text) ?? /^\|\s+/.exec(text) ?? FIELD.exec(text)
      index =
        item === null
          ? paragraph(index, line.first, 'text')
          : paragraph(index, line.first + item[0].length, 'item')
    }
  }

  /** Rows between rules of "=": each line's words between the rules' columns are cells. */
  function tableRows(from: number): number {
    const rule = lines[from]
    if (rule === undefined || !/\s/.test(rule.text)) return from + 1
    const columns = [...rule.text.matchAll(/=+/g)].map(({ index }) => rule.first - rule.start + index)
    let index = from + 1
    for (
      ;
      index < lines.length && !(blank(index) && (lines[index - 1]?.text ?? '').startsWith('='));
      index++
    ) {
      const line = lines[index]
      if (line === undefined || line.text === '' || /^[=\s-]+$/.test(line.text)) continue
      for (const [place, column] of columns.entries()) {
        const start = line.start + column
        const end = Math.min(line.end, line.start + (columns[place + 1] ?? Infinity))
        if (end > start) blocks.push({ kind: 'cell', parts: [{ start, end }] })
      }
    }
    return index
  }

  /** A grid's cells: what stands under each other between two rules is one. */
  function gridRows(from: number): number {
    let index = from
    let cells: Range[][] = []
    const close = (): void => {
      for (const parts of cells) if (parts.length > 0) blocks.push({ kind: 'cell', parts })
      cells = []
    }
    for (; index < lines.length && /^[+|]/.test(lines[index]?.text ?? ''); index++) {
      const line = lines[index]
      if (line === undefined) break
      if (line.text.startsWith('+')) close()
      else {
        let start = line.first + 1
        for (let place = 0, at = start; at <= line.end; at++) {
          if (at < line.end && source.text.charAt(at) !== '|') continue
          const words = source.text.slice(start, at)
          if (words.trim() !== '') (cells[place] ??= []).push({ start, end: at })
          place++
          start = at + 1
        }
      }
    }
    close()
    return Math.max(index, from + 1)
  }

  const { text } = source
  let asked = 0
  let autos = 0
  const within = (at: number, close: string, limit: number): number => {
    const found = text.indexOf(close, at)
    return found < 0 || found >= limit ? -1 : found
  }
  /** `text`_, word_: words that lead where the target of that name does. */
  const refer = (words: Range, name: string, end: number, isAnonymous: boolean): Token => {
    const target = isAnonymous ? anonymous[asked++] : resolve(name)
    return target === undefined || !/^(?:https?|ftp):/i.test(target.address)
      ? { kind: 'words', end, words }
      : { kind: 'link', end, words, href: target.address, at: target.at }
  }
  const resolve = (name: string): Target | undefined => {
    let target = targets.get(nameOf(name))
    for (let steps = 0; steps < 5 && target?.address.endsWith('_') === true; steps++)
      target = targets.get(nameOf(target.address.slice(0, -1).replace(/^`|`$/g, '')))
    return target
  }
  const token = (at: number, end: number): Token | null => {
    const sign = text.charAt(at)
    if (sign === '\\') {
      const next = text.charAt(at + 1)
      return { kind: 'sign', end: at + 2, sign: /\s/.test(next) || at + 1 >= end ? '' : next }
    }
    if (text.startsWith('``', at)) {
      const close = within(at + 2, '``', end)
      return close < 0 ? null : { kind: 'code', end: close + 2, words: { start: at + 2, end: close } }
    }
    const role = sign === ':' ? /^:[\w:+.-]{1,40}:(?=`)/.exec(text.slice(at, at + 50))?.[0] : undefined
    if (sign === '`' || role !== undefined) {
      const open = at + (role?.length ?? 0) + 1
      const close = within(open, '`', end)
      if (close < 0) return null
      const behind = /^__?(?![\p{L}\p{N}])/u.exec(text.slice(close + 1, close + 4))?.[0] ?? ''
      const stop = close + 1 + (role === undefined ? behind.length : 0)
      const pointed = /\s*<([^<>]{1,2000})>$/.exec(text.slice(open, close))
      const words = { start: open, end: pointed === null ? close : open + pointed.index }
      if (role !== undefined) return readRole(role, stop, words)
      const target = pointed?.[1]?.replace(/\s+/g, '')
      if (behind !== '' && target !== undefined) {
        if (target.endsWith('_')) return refer(words, target.slice(0, -1), stop, false)
        const written = text.indexOf('<', words.end) + 1
        const place = { start: written, end: close - 1 }
        targets.set(nameOf(text.slice(words.start, words.end)), { address: target, at: place })
        const shown = words.end > words.start ? words : { start: words.start + 1, end: close - 1 }
        return { kind: 'link', end: stop, words: shown, href: target, at: place }
      }
      if (behind === '') return { kind: 'words', end: stop, words: { start: open, end: close } }
      return refer(words, text.slice(open, close), stop, behind === '__')
    }
    if (sign === '*') {
      const signs = text.startsWith('**', at) ? '**' : '*'
      const start = at + signs.length
      const close = /\S/.test(text.charAt(start)) ? within(start + 1, signs, end) : -1
      return close < 0 ? null : { kind: 'words', end: close + signs.length, words: { start, end: close } }
    }
    if (sign === '[') {
      const mark = /^\[([^\][\s]{1,100})\]_(?![\p{L}\p{N}])/u.exec(text.slice(at, at + 110))
      if (mark === null) return null
      const label = mark[1] ?? ''
      const auto = label === '#' || label === '*' ? `${label}${++autos}` : label
      const printed = label === '#' ? String(counts.get(auto) ?? autos) : label.replace(/^#(?=.)/, '')
      return { kind: 'mark', end: at + mark[0].length, marks: [{ label: printed, key: keyOf(auto) }] }
    }
    if (sign === '|') {
      const close = within(at + 1, '|', end)
      if (close < 0 || close === at + 1 || /\s/.test(text.charAt(at + 1))) return null
      return { kind: 'words', end: close + 1, words: { start: at + 1, end: close } }
    }
    const word = /^([\p{L}\p{N}][\p{L}\p{N}.+-]{0,80})(__?)(?![\p{L}\p{N}_])/u.exec(
      text.slice(at, Math.min(end, at + 90)),
    )
    if (word === null) return null
    const words = { start: at, end: at + (word[1]?.length ?? 0) }
    return refer(words, word[1] ?? '', at + word[0].length, word[2] === '__')
  }
  return {
    blocks,
    title,
    signs:
      /[\\`*[|]|:(?=[\w:+.-]{1,40}:`)|https?:\/\/|(?<![\p{L}\p{N}_])[\p{L}\p{N}][\p{L}\p{N}.+-]{0,80}__?(?![\p{L}\p{N}_])/gu,
    address: /https?:\/\/[^\s<>`]*/y,
    within: 'footnote',
    token,
  }
}

/** :doc:`words <place>` prints words; formulas and keys of a bibliography print none of the sentence's. */
function readRole(role: string, end: number, words: Range): Token {
  if (/cite/.test(role)) return { kind: 'sign', end, sign: '' }
  return { kind: /math|code|literal|file|samp|kbd/.test(role) ? 'code' : 'words', end, words }
}

function nameOf(name: string): string {
  return name.replace(/\\/g, '').replace(/\s+/g, ' ').trim().toLowerCase()
}

function keyOf(label: string): string {
  return `note ${label.toLowerCase()}`
}
