/** What stands within a line of a wiki's source for something else than its signs: notes, links, templates, tags. */
import { decodeEntities } from '../entity.ts'
import type { Range } from '../mapped-text.ts'
import type { Token } from './markup.ts'

export interface NoteTag {
  readonly end: number
  readonly name: string | null
  /** What a name is looked up by; null where the note has none. */
  readonly key: string | null
  readonly group: string
  readonly closed: boolean
}

const ADDRESS = /^(?:https?|ftp):\/\//i
/** Templates that print all their fields: references, and what only formats its words. */
const SOURCES =
  /^(?:citation|(?:cite|citar|cita|lien|ouvrage|article|chapitre|literatur|internetquelle|cytuj|книга|статья|публикация|cite web|webbref|bokref|tidningsref|kilde|verkkoviite|kirjaviite|citace|web\s?kaynağı|kitap\s?kaynağı|harvnb|harvtxt|url|official)(?:\s.*)?)$/iu
const QUOTING =
  /^(?:quote|cquote|blockquote|zitat|citation bloc|cytat|цитата|lang|nowrap|small|abbr|nobr|" ?|«)/iu
const NOTES = /^(?:efn|refn|ref label|note|sfn|sfnp|sfnm|harvsp|прим|comm)$/iu
/** Fields that say how a source is kept, or are read by machines. */
const UNPRINTED_FIELD =
  /^(?:url-status|dead-?url|archive-?date|access-?date|ref|name|group|mode|language|lang|author-?link\d?|df|urlstatus|abruf|archiv-datum)$/i

/** The `<ref …>` that begins at an offset. */
export function noteTag(text: string, at: number): NoteTag | null {
  const tag = /^<ref((?:\s[^<>]{0,400}?)?)(\/?)>/i.exec(text.slice(at, at + 420))
  if (tag === null) return null
  const attribute = (name: string): string | null => {
    const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'/>]+))`, 'i').exec(
      tag[1] ?? '',
    )
    return (found?.[1] ?? found?.[2] ?? found?.[3])?.trim() ?? null
  }
  const name = attribute('name')
  const group = attribute('group') ?? ''
  const key = name === null || name === '' ? null : `named ${group} ${name}`
  return { end: at + tag[0].length, name, key, group, closed: tag[2] === '/' }
}

/** The words of a link, a note of DokuWiki's. */
const LONGEST_WORDS = 4_000

export function wikiTokens(
  text: string,
  ends: ReadonlyMap<number, number>,
  beside: RegExp,
  doubled: boolean,
): (at: number, end: number) => Token | null {
  /** Labels of notes that are counted apart, by group and key. */
  const labels = new Map<string, string>()
  const counts = new Map<string, number>()
  /** Templates whose fields are printed. */
  const open: Range[] = []
  const sign = (end: number, printed = ''): Token => ({ kind: 'sign', end, sign: printed })

  /** Only what holds the new range stays open. */
  const enter = (range: Range): void => {
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      if (range.start >= last.start && range.end <= last.end) break
      open.pop()
    }
    open.push(range)
  }

  const labelIn = (group: string, key: string): string | null => {
    if (group === '') return null
    const known = labels.get(key)
    if (known !== undefined) return known
    const count = (counts.get(group) ?? 0) + 1
    counts.set(group, count)
    const label = /alpha/i.test(group)
      ? String.fromCharCode((/upper/i.test(group) ? 64 : 96) + (((count - 1) % 26) + 1))
      : /^(?:lower-|upper-|decimal)/i.test(group)
        ? String(count)
        : `${group} ${count}`
    labels.set(key, label)
    return label
  }

  /** Looks no farther than it must, so that reading stays linear. */
  function indexWithin(wanted: string, from: number, to: number): number {
    const found = text.slice(from, to).indexOf(wanted)
    return found < 0 ? -1 : from + found
  }

  const token = (at: number, end: number): Token | null => {
    const first = text.charAt(at)
    const close = ends.get(at)
    if (close !== undefined && close > end) return null
    if (first === '<') return readTag(at, close)
    if (text.startsWith('{{', at)) return close === undefined ? null : template(at, close)
    if (first === '[') return readLink(at, end, close)
    if (first === '|') return field(at, end)
    if (first === "'" || text.startsWith('~~~', at) || text.startsWith('__', at))
      return sign(at + (/^(?:'{2,5}|~{3,5}|__[A-Z]+__)/.exec(text.slice(at, at + 40))?.[0].length ?? 1))
    if (first === '*') return doubled ? sign(at + 2) : null
    if (first === '(') return readDoubled(at, end)
    if (first === '&') {
      const reference = /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/i.exec(
        text.slice(at, at + 40),
      )?.[0]
      const decoded = reference === undefined ? '' : decodeEntities(reference)
      return reference === undefined || decoded === reference
        ? null
        : sign(at + reference.length, decoded === '\u00a0' ? ' ' : decoded)
    }
    return ADDRESS.test(text.slice(at, at + 8)) ? addressIn(at, end) : null
  }

  /** Within a template a bar ends an address. */
  function addressIn(at: number, end: number): Token | null {
    if (!open.some((range) => at >= range.start && at < range.end)) return null
    const href = /^[^\s<>[\]{}|"]+/.exec(text.slice(at, Math.min(end, at + 4_000)))?.[0] ?? ''
    const words = { start: at, end: at + href.length }
    return { kind: 'link', end: words.end, words, href: decodeEntities(href), at: words }
  }

  function readTag(at: number, close: number | undefined): Token | null {
    const tag = noteTag(text, at)
    if (tag !== null) {
      const key = tag.key ?? `at ${at}`
      const label = labelIn(tag.group, key)
      if (tag.closed) return { kind: 'mark', end: tag.end, marks: [{ key, label }] }
      if (close === undefined) return sign(tag.end)
      const words = { start: tag.end, end: text.lastIndexOf('</', close - 1) }
      if (!/\S/.test(text.slice(words.start, words.end)) && tag.key !== null)
        return { kind: 'mark', end: close, marks: [{ key, label }] }
      return { kind: 'note', end: close, words: [words], key, label }
    }
    if (close !== undefined) return sign(close)
    const plain = /^<\/?([a-z]+)(?:\s[^<>]{0,400})?\/?>/i.exec(text.slice(at, at + 420))
    if (plain === null) return null
    return sign(at + plain[0].length, /^(?:br|hr|p|div|li|tr|td)$/i.test(plain[1] ?? '') ? ' ' : '')
  }

  function template(at: number, close: number): Token {
    const inner = { start: at + 2, end: close - 2 }
    const name = /^\s*([^|{}\n]{0,60})/.exec(text.slice(inner.start, inner.start + 80))?.[1]?.trim() ?? ''
    const bar = indexWithin('|', inner.start, inner.end)
    const fields = { start: bar < 0 || bar > inner.end ? inner.end : bar, end: inner.end }
    if (NOTES.test(name)) {
      const named = /\|\s*name\s*=\s*"?([^|"{}]{1,100})/
        .exec(text.slice(fields.start, fields.end))?.[1]
        ?.trim()
      const group = /^(?:efn|прим|comm)$/iu.test(name) ? 'lower-alpha' : ''
      const key = named === undefined ? `at ${at}` : `named ${group} ${named}`
      enter(fields)
      return { kind: 'note', end: close, words: [fields], key, label: labelIn(group, key) }
    }
    // "{{r|name}}": a note by its name.
    if (/^r$/i.test(name)) {
      const named =
        text
          .slice(fields.start + 1, fields.end)
          .split('|')[0]
          ?.trim() ?? ''
      return { kind: 'mark', end: close, marks: [{ key: `named  ${named}`, label: null }] }
    }
    if (SOURCES.test(name)) {
      enter(fields)
      return { kind: 'words', end: close, words: fields }
    }
    if (QUOTING.test(name)) {
      // The words are the first field; of "{{lang|de|…}}" the last one.
      const last = /^(?:lang|abbr)/i.test(name) ? text.lastIndexOf('|', inner.end) : fields.start
      const words = { start: Math.min(last + 1, inner.end), end: inner.end }
      enter(words)
      return { kind: 'words', end: close, words }
    }
    return sign(close, /^(?:nbsp|spaces?|\s)$/i.test(name) ? ' ' : /^(?:ndash|snd|–)$/i.test(name) ? '–' : '')
  }

  /** `| title = …`: the field's name is not printed, nor is what only machines read. */
  function field(at: number, end: number): Token | null {
    const range = open.findLast(({ start, end: stop }) => at >= start && at < stop)
    if (range === undefined) return null
    const named = /^\|\s*([\p{L}\p{N} _-]{1,30}?)\s*=\s*/u.exec(text.slice(at, Math.min(end, at + 120)))
    if (named === null) return sign(at + 1, ' ')
    if (!UNPRINTED_FIELD.test(named[1] ?? '')) return sign(at + named[0].length, ' ')
    const next = indexWithin('|', at + named[0].length, range.end)
    return sign(Math.min(next < 0 ? range.end : next, range.end, end))
  }

  function readLink(at: number, end: number, close: number | undefined): Token | null {
    if (text.startsWith('[[', at)) {
      if (close === undefined) return null
      if (
        beside.test(text.slice(at, at + 60)) ||
        /^\[\[[a-z]{2,3}(?:-[a-z]{2,8})?:/.test(text.slice(at, at + 16))
      )
        return sign(close)
      const bar = indexWithin('|', at, close)
      const divided = bar > 0 && bar < close - 2
      const target = text.slice(at + 2, divided ? bar : close - 2)
      const words = { start: divided ? bar + 1 : at + 2, end: close - 2 }
      if (!ADDRESS.test(target)) return { kind: 'words', end: close, words }
      return {
        kind: 'link',
        end: close,
        words,
        href: target.trim(),
        at: { start: at + 2, end: at + 2 + target.length },
      }
    }
    const link = /^\[((?:https?|ftp):\/\/[^\s<>[\]|"]{1,2000})(\s*)/i.exec(
      text.slice(at, Math.min(end, at + 2_100)),
    )
    if (link === null) return null
    const target = { start: at + 1, end: at + 1 + (link[1]?.length ?? 0) }
    const from = at + link[0].length
    const stop = indexWithin(']', from, Math.min(end, from + LONGEST_WORDS))
    if (stop < 0 || stop >= end) return null
    const words = stop > from ? { start: from, end: stop } : target
    return { kind: 'link', end: stop + 1, words, href: decodeEntities(link[1] ?? ''), at: target }
  }

  /** DokuWiki's notes: `((See …))`. */
  function readDoubled(at: number, end: number): Token | null {
    if (!doubled) return null
    const close = indexWithin('))', at + 2, Math.min(end, at + LONGEST_WORDS))
    if (close < 0 || close >= end || close - at > 4_000) return null
    return { kind: 'note', end: close + 2, words: [{ start: at + 2, end: close }], key: null, label: null }
  }

  return token
}
