/** Reads Emacs Org: headlines, drawers, blocks, notes `[fn:1]`, links `[[address][words]]`. */
import type { Range } from '../mapped-text.ts'
import type { Source } from '../source.ts'
import { indentOf, linesOf, pairsOf } from './lines.ts'
import type { Block, Markup, NoteHead, Token } from './markup.ts'

const NOTE = /^\[fn:([^\]\s:]{1,80})\]\s*/
const HEADLINE = /^(\*+)\s+/
const STATE = /^(?:(?:TODO|DONE|NEXT|WAIT(?:ING)?|HOLD|CANCEL?LED|STARTED|PROJ)\s+)?(?:\[#[A-Z0-9]\]\s+)?/
const TAGS = /\s+:[\p{L}\p{N}_@#%:]+:\s*$/u
const ITEM = /^(?:[-+]|\d{1,4}[.)]|[a-zA-Z][.)])\s+(?:\[@\d+\]\s+)?(?:\[[ X-]\]\s+)?/
/** Blocks whose content is no prose. */
const DROPPED = /^#\+begin_(src|example|export|comment|latex|html|ascii)\b/i
const MARKS: Readonly<Record<string, 'words' | 'code'>> = {
  '*': 'words',
  '/': 'words',
  '_': 'words',
  '+': 'words',
  '=': 'code',
  '~': 'code',
}

export function readOrg(source: Source): Markup {
  const { text } = source
  const lines = linesOf(source)
  const blocks: Block[] = []
  let title: string | null = null
  let note: NoteHead | undefined
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    const left = line.first === line.start
    const headline = left ? HEADLINE.exec(line.text) : null
    const noted = left ? NOTE.exec(line.text) : null
    const dropped = DROPPED.exec(line.text)
    if (line.text === '') {
      // Two empty lines end a note.
      if (lines[index - 1]?.text === '') note = undefined
    } else if (dropped !== null) index = endOf(index, new RegExp(`^#\\+end_${dropped[1] ?? ''}\\b`, 'i'))
    else if (/^:[\w-]{1,40}:$/.test(line.text)) {
      const end = endOf(index, /^:END:$/i)
      if (end > index) index = end
    } else if (/^#(?:\+|\s|$)/.test(line.text)) {
      title ??= /^#\+title:\s*(\S.*)$/i.exec(line.text)?.[1] ?? null
      const caption = /^#\+caption(?:\[[^\]]*\])?:\s*/i.exec(line.text)
      if (caption !== null)
        blocks.push({ kind: 'text', parts: [{ start: line.first + caption[0].length, end: line.end }] })
    } else if (
      /^:(?:\s|$)/.test(line.text) ||
      /^-{5,}$/.test(line.text) ||
      /^(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):/.test(line.text)
    )
      continue
    else if (headline !== null) {
      note = undefined
      const from = line.first + headline[0].length
      const start = from + (STATE.exec(text.slice(from, line.end))?.[0].length ?? 0)
      const end =
        line.end - (TAGS.exec(text.slice(Math.max(start, line.end - 200), line.end))?.[0].length ?? 0)
      if (end > start) blocks.push({ kind: 'heading', parts: [{ start, end }] })
      title ??= headline[1] === '*' ? text.slice(start, end) : null
    } else if (line.text.startsWith('|')) cells(line.first, line.end, line.text)
    else {
      if (noted !== null) {
        const label = noted[1] ?? ''
        note = { key: label, label, kind: 'footnote' }
      }
      index = paragraph(index, noted?.[0].length ?? 0)
    }
  }

  function endOf(from: number, end: RegExp): number {
    for (let index = from + 1; index < lines.length; index++) {
      const line = lines[index]?.text ?? ''
      if (end.test(line)) return index
      if (HEADLINE.test(line) && lines[index]?.first === lines[index]?.start) return from
    }
    return from
  }

  function cells(from: number, end: number, printed: string): void {
    if (/^\|[-+|]+$/.test(printed)) return
    let start = from + 1
    for (let at = start; at <= end; at++) {
      if (at < end && text.charAt(at) !== '|') continue
      if (text.slice(start, at).trim() !== '') blocks.push({ kind: 'cell', parts: [{ start, end: at }] })
      start = at + 1
    }
  }

  /** From a line to the one before what begins anew; returns the last line. */
  function paragraph(from: number, skipped: number): number {
    const line = lines[from]
    if (line === undefined) return from
    const item = skipped === 0 ? (ITEM.exec(line.text) ?? starItem(from)) : null
    const own = indentOf(source, line)
    let last = from
    for (let index = from + 1; index < lines.length; index++) {
      const next = lines[index]
      if (next === undefined || next.text === '' || /^(?:#\+|\||:[\w-]{1,40}:$)/.test(next.text)) break
      if (next.first === next.start && (HEADLINE.test(next.text) || NOTE.test(next.text))) break
      if (ITEM.test(next.text) || starItem(index) !== null) break
      if (item !== null && indentOf(source, next) <= own) break
      last = index
    }
    const start = line.first + skipped + (item?.[0].length ?? 0)
    const end = lines[last]?.end ?? start
    if (end > start)
      blocks.push({
        kind: item === null ? 'text' : 'item',
        parts: [{ start, end }],
        ...(note === undefined ? {} : { note }),
      })
    return last
  }

  /** A star begins an item only where it is set in. */
  function starItem(index: number): RegExpExecArray | null {
    const line = lines[index]
    return line === undefined || line.first === line.start ? null : /^\*\s+/.exec(line.text)
  }

  const pairs = pairsOf(text, '[')
  const token = (at: number, end: number): Token | null => {
    const sign = text.charAt(at)
    if (sign === '[') return readBracket(at, end)
    if (sign === '<') {
      const address = /^<((?:https?|ftp):\/\/[^<>\n]{1,2000})>/.exec(
        text.slice(at, Math.min(end, at + 2_010)),
      )
      if (address === null) return null
      const words = { start: at + 1, end: at + 1 + (address[1]?.length ?? 0) }
      return { kind: 'link', end: at + address[0].length, words, href: address[1] ?? '', at: words }
    }
    if (text.startsWith('@@', at) || text.startsWith('{{{', at)) {
      const close = sign === '@' ? '@@' : '}}}'
      const found = text.indexOf(close, at + 2)
      return found < 0 || found >= end ? null : { kind: 'sign', end: found + close.length, sign: '' }
    }
    const kind = MARKS[sign]
    if (kind === undefined || !/^$|[\s({'"-]/.test(text.charAt(at - 1)) || /\s/.test(text.charAt(at + 1)))
      return null
    for (
      let close = text.indexOf(sign, at + 2);
      close > 0 && close < end;
      close = text.indexOf(sign, close + 1)
    ) {
      if (close - at > 2_000) return null
      if (/\s/.test(text.charAt(close - 1)) || !/^$|[\s.,;:!?'")}[\]\\-]/.test(text.charAt(close + 1)))
        continue
      return { kind, end: close + 1, words: { start: at + 1, end: close } }
    }
    return null
  }

  function readBracket(at: number, end: number): Token | null {
    const close = pairs(at)
    if (close < 0 || close >= end) return null
    if (text.startsWith('[[', at)) {
      if (text.charAt(close - 1) !== ']') return null
      const divide = text.indexOf('][', at)
      const described = divide > 0 && divide < close
      const stop = described ? divide : close - 1
      const target = text.slice(at + 2, stop)
      const words: Range = described
        ? { start: divide + 2, end: close - 1 }
        : { start: at + 2, end: close - 1 }
      const href = target.replace(/^url:/, '')
      return /^(?:https?|ftp):/i.test(href)
        ? { kind: 'link', end: close + 1, words, href, at: { start: stop - href.length, end: stop } }
        : { kind: 'words', end: close + 1, words }
    }
    const within = /^\[fn:([^\]\s:]{0,80})(:?)/.exec(text.slice(at, at + 90))
    if (within !== null) {
      const label = within[1] ?? ''
      if (within[2] === ':') {
        const words = [{ start: at + within[0].length, end: close }]
        return {
          kind: 'note',
          end: close + 1,
          words,
          key: label === '' ? null : label,
          label: label === '' ? null : label,
        }
      }
      return { kind: 'mark', end: close + 1, marks: [{ label, key: label }] }
    }
    // Keys of a bibliography that is not here.
    if (/^\[cite[/:]/.test(text.slice(at, at + 6))) return { kind: 'sign', end: close + 1, sign: '' }
    return null
  }

  return {
    blocks,
    title,
    signs: /[[<=~*/_+]|@@|\{\{\{|https?:\/\//g,
    address: /https?:\/\/[^\s<>[\]]*/y,
    within: 'footnote',
    token,
  }
}
