/** Reads AsciiDoc: delimited blocks, attributes, `footnote:[…]`, links `address[words]`, bibliographies `[[[key]]]`. */
import type { Range } from '../mapped-text.ts'
import type { Source } from '../source.ts'
import { linesOf, pairsOf } from './lines.ts'
import type { Block, Markup, NoteHead, Token } from './markup.ts'

/** What a delimited block is told by; the content of the first ones is no prose. */
const DROPPED = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,}.*)$/
const KEPT = /^(?:={4,}|\*{4,}|_{4,}|--)$/
const HEADING = /^={1,6}\s+(?=\S)/
const ATTRIBUTE = /^:(!?[\p{L}\p{N}_-]{1,60}!?):(?:\s+(.*))?$/u
const ITEM = /^(?:\*{1,6}|-|\.{1,6}|\d{1,4}\.|[a-zA-Z]\.)\s+(?:\[[ xX*]\]\s+)?(?=\S)/
const TERM = /^(?=\S)[^:]{1,200}::{1,3}(?:\s+|$)/
const MACRO = /^(?:image|video|audio|include|toc|ifdef|ifndef|ifeval|endif|menu|plantuml|graphviz)::/
const ADMONITION = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION): /
const ENTRY = /^(?:\*{1,6}|-)?\s*\[\[\[([^\],]{1,100})(?:,\s*([^\]]{1,100}))?\]\]\]\s*/
const SCHEME = /^(?:https?|ftp):\/\//i

export function readAsciidoc(source: Source): Markup {
  const { text } = source
  const lines = linesOf(source)
  const blocks: Block[] = []
  const attributes = new Map<string, string>()
  const keys = new Map<string, string>()
  let title: string | null = null
  let inTable = false
  const pairs = pairsOf(text, '[')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    const printed = line.text
    const heading = line.first === line.start ? HEADING.exec(printed) : null
    const attribute = ATTRIBUTE.exec(printed)
    if (printed === '' || printed === '+' || /^(?:'{3,}|<{3,})$/.test(printed)) continue
    if (DROPPED.test(printed)) index = closing(index)
    else if (KEPT.test(printed)) continue
    else if (/^[|,:!]={3,}$/.test(printed)) inTable = !inTable
    else if (inTable) index = row(index)
    else if (heading !== null) {
      blocks.push({ kind: 'heading', parts: [{ start: line.first + heading[0].length, end: line.end }] })
      if (heading[0].trim() === '=' && title === null) {
        title = printed.slice(heading[0].length)
        // Author and revision stand right behind the title.
        for (; index + 1 < lines.length; index++) {
          const next = lines[index + 1]?.text ?? ''
          const set = ATTRIBUTE.exec(next)
          if (next === '') break
          if (set !== null) attributes.set(set[1] ?? '', set[2] ?? '')
        }
      }
    } else if (attribute !== null) attributes.set(attribute[1] ?? '', attribute[2] ?? '')
    else if (printed.startsWith('//') || MACRO.test(printed) || /^<(?:\d{1,3}|\.)>\s/.test(printed)) continue
    else if (/^\[[^\]]*\]$/.test(printed) && !printed.startsWith('[[[')) {
      // The style of the block that follows: code may be written without delimiters.
      if (
        /^\[(?:source|listing|literal|stem|latexmath|graphviz|plantuml)/.test(printed) &&
        !isDelimiter(index + 1)
      )
        index = paragraphEnd(index + 1)
    } else if (/^\.[^\s.]/.test(printed))
      blocks.push({ kind: 'item', parts: [{ start: line.first + 1, end: line.end }] })
    else if (line.first > line.start && !ITEM.test(printed) && (lines[index - 1]?.text ?? '') === '')
      // Set in, it is a literal paragraph.
      index = paragraphEnd(index)
    else index = paragraph(index)
  }

  function isDelimiter(index: number): boolean {
    const next = lines[index]?.text ?? ''
    return DROPPED.test(next) || KEPT.test(next) || /^\.[^\s.]/.test(next) || next === ''
  }

  function closing(from: number): number {
    const open = lines[from]?.text ?? ''
    const fence = /^`{3,}/.exec(open)?.[0] ?? open
    for (let index = from + 1; index < lines.length; index++) if (lines[index]?.text === fence) return index
    return from
  }

  function paragraphEnd(from: number): number {
    let index = from
    while (index + 1 < lines.length && (lines[index + 1]?.text ?? '') !== '') index++
    return index
  }

  function paragraph(from: number): number {
    const line = lines[from]
    if (line === undefined) return from
    let last = from
    for (let index = from + 1; index < lines.length; index++) {
      const next = lines[index]?.text ?? ''
      if (next === '' || next === '+' || DROPPED.test(next) || KEPT.test(next) || ITEM.test(next)) break
      if (HEADING.test(next) || /^\|={3,}$/.test(next) || TERM.test(next) || next.startsWith('//')) break
      if (/^\[[^\]]*\]$/.test(next)) break
      last = index
    }
    const entry = ENTRY.exec(line.text)
    const item = entry ?? ITEM.exec(line.text)
    const term = item === null ? TERM.exec(line.text) : null
    const lead = item ?? ADMONITION.exec(line.text)
    const start = line.first + (lead?.[0].length ?? 0)
    const end = lines[last]?.end ?? start
    if (term !== null) {
      const head = line.first + term[0].length
      blocks.push({ kind: 'item', parts: [{ start, end: head - (/:+\s*$/.exec(term[0])?.[0].length ?? 0) }] })
      if (end > head) blocks.push({ kind: 'item', parts: [{ start: head, end }] })
    } else if (end > start) {
      let note: NoteHead | undefined
      if (entry !== null) {
        const key = entry[1] ?? ''
        note = { key: `bib ${key}`, label: entry[2] ?? key, kind: 'reference' }
        keys.set(key, note.label)
      }
      blocks.push({
        kind: item === null ? 'text' : 'item',
        parts: [{ start, end }],
        ...(note === undefined ? {} : { note }),
      })
    }
    return last
  }

  /** A table's line: what stands behind each bar is a cell, which may go on in lines without a bar. */
  function row(from: number): number {
    const line = lines[from]
    if (line === undefined) return from
    let last = from
    while (last + 1 < lines.length) {
      const next = lines[last + 1]?.text ?? ''
      if (next === '' || /^[^|]{0,8}\|/.test(next)) break
      last++
    }
    const end = lines[last]?.end ?? line.end
    let start = line.first
    for (let at = start; at <= end; at++) {
      const sign = text.charAt(at)
      if (at < end && sign === '[') {
        const close = pairs(at)
        if (close > at && close < end) at = close
        continue
      }
      if (at < end && (sign !== '|' || text.charAt(at - 1) === '\\')) continue
      // "2+|", "a|": how the next cell is set.
      const set =
        at < end
          ? (/(?:^|\s)(?:\d*(?:\.\d+)?[+*])?[<^>.]*[adehlmsv]?$/.exec(
              text.slice(Math.max(start, at - 12), at),
            )?.[0] ?? '')
          : ''
      const stop = at - set.trimStart().length
      if (text.slice(start, stop).trim() !== '') blocks.push({ kind: 'cell', parts: [{ start, end: stop }] })
      start = at + 1
    }
    return last
  }

  const token = (at: number, end: number): Token | null => {
    const sign = text.charAt(at)
    const ahead = text.slice(at, Math.min(end, at + 2_100))
    const note = /^footnote(?:ref)?:([\p{L}\p{N}_-]{0,60})\[/u.exec(ahead)
    if (note !== null) return readNote(at, note[0], note[1] ?? '', end)
    if (sign === '\\') return { kind: 'sign', end: at + 2, sign: text.charAt(at + 1) }
    if (sign === '<' && text.startsWith('<<', at)) {
      const cross = /^<<([^<>,\n]{1,200})(?:,([^<>]{1,300}))?>>/.exec(ahead)
      if (cross === null) return null
      const key = cross[1] ?? ''
      const label = keys.get(key)
      if (label !== undefined)
        return { kind: 'mark', end: at + cross[0].length, marks: [{ key: `bib ${key}`, label }] }
      const from = at + 2 + key.length + 1
      const words: Range =
        cross[2] === undefined ? { start: at + 2, end: at + 2 } : { start: from, end: from + cross[2].length }
      return { kind: 'words', end: at + cross[0].length, words }
    }
    const attribute = /^\{([\p{L}\p{N}_-]{1,60})\}/u.exec(ahead)
    if (attribute !== null) {
      const value = attributes.get(attribute[1] ?? '')
      if (value !== undefined && SCHEME.test(value)) return readLink(at, at + attribute[0].length, value, end)
      const printed = value ?? BUILT_IN[attribute[1] ?? '']
      return printed === undefined ? null : { kind: 'sign', end: at + attribute[0].length, sign: printed }
    }
    const macro =
      /^(link|xref|mailto|image|icon|kbd|btn|menu|pass|stem|latexmath|anchor|indexterm|video|audio):(?!:)([^\s[\]]{0,2000})\[/.exec(
        ahead,
      )
    if (macro !== null) {
      const open = at + macro[0].length - 1
      const close = pairs(open)
      if (close < 0 || close >= end) return null
      const [, name = '', written = ''] = macro
      const target = written.replace(
        /\{([\p{L}\p{N}_-]{1,60})\}/gu,
        (all, key: string) => attributes.get(key) ?? all,
      )
      const words = wordsIn(open, close)
      if (name === 'link' && SCHEME.test(target)) return link(close + 1, words, target, at)
      if (name === 'stem' || name === 'latexmath') return { kind: 'code', end: close + 1, words }
      const printed = /^(?:link|xref|mailto|kbd|btn|pass)$/.test(name)
      return printed ? { kind: 'words', end: close + 1, words } : { kind: 'sign', end: close + 1, sign: '' }
    }
    if (SCHEME.test(ahead)) return readLink(at, at, '', end)
    const quoted = /^(["'])`/.exec(ahead)
    if (quoted !== null) {
      const close = text.indexOf(`\`${quoted[1] ?? ''}`, at + 2)
      // The marks are printed curved; what stands within is read on its own.
      return close < 0 || close >= end
        ? null
        : { kind: 'sign', end: at + 2, sign: quoted[1] === '"' ? '“' : '‘' }
    }
    if (/^`["']/.test(ahead) && /[\p{L}\p{N}\p{P}]/u.test(text.charAt(at - 1)))
      return { kind: 'sign', end: at + 2, sign: text.charAt(at + 1) === '"' ? '”' : '’' }
    if (sign === '+' && /^\+\s*(?:\n|$)/.test(ahead)) return { kind: 'sign', end: at + 1, sign: '' }
    return readEmphasis(at, end, sign)
  }

  function readNote(at: number, head: string, key: string, end: number): Token | null {
    const open = at + head.length - 1
    const close = noteEnd(open, end)
    if (close < 0) return null
    let start = open + 1
    let name = key
    if (head.startsWith('footnoteref')) {
      name = /^[^,\]]{1,60}/.exec(text.slice(start, close))?.[0] ?? ''
      start = Math.min(close, start + name.length + 1)
    }
    const named = name === '' ? null : `named ${name}`
    if (start >= close && named !== null)
      return { kind: 'mark', end: close + 1, marks: [{ key: named, label: null }] }
    return { kind: 'note', end: close + 1, words: [{ start, end: close }], key: named, label: null }
  }

  /** A note ends at the first bracket that is not escaped, once those within it are closed, escaped or not. */
  function noteEnd(open: number, end: number): number {
    const limit = Math.min(end, open + LONGEST_NOTE)
    for (let at = open, depth = 0; at < limit; at++) {
      const sign = text.charAt(at)
      const escaped = sign === '\\' && text.charAt(at + 1) === ']'
      if (sign === '[') depth++
      else if (escaped) {
        if (depth > 1) depth--
        at++
      } else if (sign === ']' && --depth === 0) return at
    }
    return -1
  }

  /** An address, and the words that stand in brackets right behind it. `before`: what an attribute stands for. */
  function readLink(at: number, from: number, before: string, end: number): Token | null {
    ADDRESS.lastIndex = from
    const rest = ADDRESS.exec(text)?.[0] ?? ''
    const stop = Math.min(end, from + rest.length)
    const href = before + text.slice(from, stop)
    if (text.charAt(stop) === '[' && stop < end) {
      const close = pairs(stop)
      if (close > stop && close < end) return link(close + 1, wordsIn(stop, close), href, at)
      // Within a note the bracket that closes the words is escaped.
      const escaped = text.indexOf('\\]', stop)
      if (escaped > 0 && escaped < end - 1) return link(escaped + 2, wordsIn(stop, escaped), href, at)
    }
    return before === ''
      ? null
      : { kind: 'link', end: stop, words: { start: at, end: at + 1 }, href, at: { start: at, end: stop } }
  }

  /** `words,window=_blank`: what is set behind the words is none of them. */
  function wordsIn(open: number, close: number): Range {
    const inner = text.slice(open + 1, close)
    const quoted = /^"([^"]*)"/.exec(inner)
    if (quoted !== null) return { start: open + 2, end: open + 2 + (quoted[1]?.length ?? 0) }
    const set = /,\s*[\w-]+=/.exec(inner)
    return {
      start: open + 1,
      end: set === null ? close - (inner.endsWith('^') ? 1 : 0) : open + 1 + set.index,
    }
  }

  /** Without words the address is printed. An attribute may stand for it, and is then where it is written. */
  function link(end: number, words: Range, href: string, at: number): Token {
    const found = text.slice(at, end).indexOf(href)
    const written =
      found < 0 ? { start: at, end: at + 1 } : { start: at + found, end: at + found + href.length }
    return { kind: 'link', end, words: words.end > words.start ? words : written, href, at: written }
  }

  function readEmphasis(at: number, end: number, sign: string): Token | null {
    const doubled = text.charAt(at + 1) === sign
    const signs = doubled ? sign + sign : sign
    if (!'*_`#^~+'.includes(sign)) return null
    const start = at + signs.length
    const open = doubled || /^$|[^\p{L}\p{N}]/u.test(text.charAt(at - 1)) || sign === '^' || sign === '~'
    if (!open || /^$|\s/.test(text.charAt(start))) return null
    for (
      let close = text.indexOf(signs, start + 1);
      close > 0 && close < end && close - at < 2_000;
      close = text.indexOf(signs, close + 1)
    ) {
      const ends = doubled || sign === '^' || sign === '~' || /^$|[^\p{L}\p{N}]/u.test(text.charAt(close + 1))
      if (!ends || /\s/.test(text.charAt(close - 1))) continue
      const kind = sign === '`' || sign === '+' ? 'code' : 'words'
      return { kind, end: close + signs.length, words: { start, end: close } }
    }
    return null
  }

  return {
    blocks,
    title,
    signs:
      /footnote(?:ref)?:|(?:link|xref|mailto|image|icon|kbd|btn|menu|pass|stem|latexmath|anchor|indexterm):|(?:https?|ftp):\/\/|[\\<{*_`#^~+]|["']`/g,
    address: /(?:https?|ftp):\/\/[^\s<>[\]]*/y,
    within: 'footnote',
    token,
  }
}

const LONGEST_NOTE = 5_000
const ADDRESS = /[^\s<>[\]]*/y
const BUILT_IN: Readonly<Record<string, string>> = {
  'nbsp': ' ',
  'sp': ' ',
  'empty': '',
  'blank': '',
  'apos': '’',
  'quot': '"',
  'lsquo': '‘',
  'rsquo': '’',
  'ldquo': '“',
  'rdquo': '”',
  'amp': '&',
  'lt': '<',
  'gt': '>',
  'plus': '+',
  'zwsp': '',
  'startsb': '[',
  'endsb': ']',
  'vbar': '|',
  'caret': '^',
  'asterisk': '*',
  'tilde': '~',
  'backslash': '\\',
}
