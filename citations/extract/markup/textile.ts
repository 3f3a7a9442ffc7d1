/** Reads Textile: blocks `h2. `, `bq. `, notes `[1]` … `fn1. `, links `"words":address`, items, tables. */
import type { Range } from '../mapped-text.ts'
import type { Source } from '../source.ts'
import { trimUrl } from '../url.ts'
import { linesOf } from './lines.ts'
import type { Block, Markup, NoteHead, Token } from './markup.ts'

/** `p(class). `, `h2>. `, `bq.:https://… `, `fn3^. `; two stops hold up to the next such sign. */
const SIGNED =
  /^(p|h[1-6]|bq|bc|pre|notextile|###|fn(\d{1,3})\^?)(?:\([^)\n]{0,80}\)|\{[^}\n]{0,80}\}|\[[^\]\n]{0,12}\]|[<>=]|[()]){0,4}(\.\.?)(?::(\S{1,2000}))?\s+/
const DROPPED = /^(?:bc|pre|notextile|###)$/
const ITEM = /^[*#]{1,6}\s+/
const SIGNS = '*_-+^~%'
const LINK =
  /^"((?:\([^()\n]{1,80}\))?)([^"\n]{1,400}(?:\n[^"\n]{1,400})?)":((?:https?|ftp):\/\/[^\s<>"]{1,2000})/

export function readTextile(source: Source): Markup {
  const { text } = source
  const lines = linesOf(source)
  const blocks: Block[] = []
  const labels = new Set<string>()
  let title: string | null = null
  /** A block with two stops goes on: how it is read until the next sign. */
  let lasting: 'dropped' | 'text' | null = null

  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    if (line.text === '') continue
    const signed = line.first === line.start ? SIGNED.exec(line.text) : null
    if (signed !== null)
      lasting = signed[3] === '..' ? (DROPPED.test(signed[1] ?? '') ? 'dropped' : 'text') : null
    const dropped = lasting === 'dropped' || (signed !== null && DROPPED.test(signed[1] ?? ''))
    if (signed === null && line.text.startsWith('|') && !dropped) cells(line.first, line.end)
    else index = paragraph(index, signed, dropped)
  }

  function paragraph(from: number, signed: RegExpExecArray | null, dropped: boolean): number {
    const line = lines[from]
    if (line === undefined) return from
    const item = signed === null ? ITEM.exec(line.text) : null
    let last = from
    for (let next = from + 1; next < lines.length; next++) {
      const { text: printed, first, start } = lines[next] ?? line
      if (printed === '' || (item !== null && ITEM.test(printed)) || ITEM.test(printed)) break
      if (!dropped && (printed.startsWith('|') || (first === start && SIGNED.test(printed)))) break
      last = next
    }
    if (dropped) return last
    const start = line.first + (signed?.[0].length ?? item?.[0].length ?? 0)
    const end = lines[last]?.end ?? start
    if (end <= start) return last
    const label = signed?.[2]
    const heading = /^h\d/.test(signed?.[1] ?? '')
    if (label !== undefined) labels.add(label)
    if (heading) title ??= text.slice(start, end)
    const note: NoteHead | null = label === undefined ? null : { key: `fn ${label}`, label, kind: 'footnote' }
    blocks.push({
      kind: heading ? 'heading' : item === null ? 'text' : 'item',
      parts: [{ start, end }],
      ...(note === null ? {} : { note }),
    })
    return last
  }

  function cells(from: number, end: number): void {
    let start = from + 1
    for (let at = start; at <= end; at++) {
      if (at < end && text.charAt(at) !== '|') continue
      // "_. ", "\2. ", "=. ": how the cell is set.
      const set =
        /^[_\\/\d<>=^~-]{0,6}\.\s/.exec(text.slice(start, Math.min(at, start + 10)))?.[0].length ?? 0
      if (text.slice(start + set, at).trim() !== '')
        blocks.push({ kind: 'cell', parts: [{ start: start + set, end: at }] })
      start = at + 1
    }
  }

  const token = (at: number, end: number): Token | null => {
    const sign = text.charAt(at)
    const ahead = text.slice(at, Math.min(end, at + 2_600))
    if (sign === '[') {
      const label = /^\[(\d{1,3})\]/.exec(ahead)
      if (label !== null && labels.has(label[1] ?? ''))
        return {
          kind: 'mark',
          end: at + label[0].length,
          marks: [{ key: `fn ${label[1] ?? ''}`, label: label[1] ?? '' }],
        }
      const bracketed = LINK.exec(ahead.slice(1).split(']', 1)[0] ?? '')
      return bracketed === null ? null : link(at + 1, bracketed, 1)
    }
    if (sign === '"') {
      const found = LINK.exec(ahead)
      return found === null ? null : link(at, found, 0)
    }
    if (sign === '!') {
      const image =
        /^!(?:[<>=]|\([^)]{0,40}\))?([^\s!()]{3,1000})(?:\([^)\n]{0,200}\))?!(?::\S{1,1000})?/.exec(ahead)
      return image === null ? null : { kind: 'sign', end: at + image[0].length, sign: '' }
    }
    if (sign === '@') return within(at, end, '@', 'code')
    if (text.startsWith('==', at)) return within(at, end, '==', 'code')
    if (text.startsWith('??', at)) return within(at, end, '??', 'words')
    return SIGNS.includes(sign)
      ? within(at, end, text.charAt(at + 1) === sign ? sign + sign : sign, 'words')
      : null
  }

  function link(
    at: number,
    [, style = '', printed = '', written = '']: RegExpExecArray,
    more: number,
  ): Token {
    const start = at + 1 + style.length
    const from = start + printed.length + 2
    const href = trimUrl(written)
    // "words(title)": the title is shown to nobody.
    const words: Range = { start, end: start + printed.replace(/\([^()]{1,200}\)$/, '').length }
    return {
      kind: 'link',
      end: from + href.length + more,
      words,
      href,
      at: { start: from, end: from + href.length },
    }
  }

  /** Emphasis stands between blanks or punctuation, and never over a line that is empty. */
  function within(at: number, end: number, signs: string, kind: 'words' | 'code'): Token | null {
    const start = at + signs.length
    if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && signs !== '^' && signs !== '~') return null
    if (/^$|\s/.test(text.charAt(start))) return null
    const close = text.indexOf(signs, start + 1)
    if (close < 0 || close >= end || close - at > 1_000 || /\s/.test(text.charAt(close - 1))) return null
    if (/[\p{L}\p{N}]/u.test(text.charAt(close + signs.length))) return null
    return { kind, end: close + signs.length, words: { start, end: close } }
  }

  return {
    blocks,
    title,
    signs: /["[!@*_^~%+-]|==|\?\?|(?:https?|ftp):\/\//g,
    address: /(?:https?|ftp):\/\/[^\s<>"]*/y,
    within: 'footnote',
    token,
  }
}
