/**
 * The text within one Markdown block: read as plain text, with its links, footnote markers and HTML anchors. Code spans are
 * text and hold no links. Linear: every construct that needs a closing sign looks it up once or within a bound.
 */
import { decodeEntities, ENTITY } from './entity.ts'
import { MappedText, type Range } from './mapped-text.ts'
import { normaliseLabel, type Definition } from './markdown-block.ts'
import { anchor, readResource, unescape, type Link } from './markdown-link.ts'
import { findUrls } from './url.ts'

export interface Marker {
  readonly label: string
  readonly at: number
  readonly span: Range
}

export interface Inline {
  /** Plain text, white space collapsed, markers left out. */
  readonly text: string
  readonly links: readonly Link[]
  readonly markers: readonly Marker[]
}

const ESCAPABLE = /[!-/:-@[-`{-~]/
const WORD = /[^\\`<[\]!&*_~\s]+/y
const AUTOLINK = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/iy
const MAIL = /<[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,255}>/y
const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/iy
const FOOTNOTE = /\[\^([^\]\s]{1,150})\]/y
const MAX_LABEL = 999

export function readInline(
  source: string,
  lines: readonly Range[],
  definitions: ReadonlyMap<string, Definition>,
): Inline {
  const reader = new InlineReader(source, lines, definitions)
  return reader.read()
}

interface Opener {
  readonly at: number
  readonly textAt: number
  readonly image: boolean
  /** How many links there were before: those within the text of an image are none. */
  readonly links: number
}

class InlineReader {
  readonly #text: string
  readonly #offsets: readonly Range[]
  readonly #definitions: ReadonlyMap<string, Definition>
  readonly #out = new MappedText()
  readonly #links: Link[] = []
  readonly #markers: Marker[] = []
  /** Ranges of the plain text in which no bare URL is looked for: link texts and code. */
  readonly #taken: Range[] = []
  readonly #openers: Opener[] = []
  /** Emphasis signs that were written and may turn out to be markup. */
  readonly #signs: { sign: string; textAt: number; length: number }[] = []
  readonly #removed: Range[] = []
  #noLinkBelow = 0
  #blank = false

  constructor(source: string, lines: readonly Range[], definitions: ReadonlyMap<string, Definition>) {
    this.#text = lines.map(({ start, end }) => source.slice(start, end)).join('\n')
    let at = 0
    this.#offsets = lines.map(({ start, end }) => {
      const range = { start: at, end: start - at }
      at += end - start + 1
      return range
    })
    this.#definitions = definitions
  }

  read(): Inline {
    const text = this.#text
    let at = 0
    while (at < text.length) at = this.#step(text, at)
    return this.#finish()
  }

  /** The source offset of an offset in this block's text. */
  #source(at: number): number {
    let low = 0
    let high = this.#offsets.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#offsets[middle]?.start ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return at + (this.#offsets[low]?.end ?? 0)
  }

  #span(start: number, end: number): Range {
    return { start: this.#source(start), end: this.#source(end - 1) + 1 }
  }

  #write(piece: string, at: number): void {
    if (this.#blank && this.#out.length > 0) this.#out.write(' ', this.#source(Math.max(0, at - 1)))
    this.#blank = false
    this.#out.write(piece, this.#source(at))
  }

  #writeLoose(text: string, at: number): void {
    for (const word of text.matchAll(/\S+|\s+/g)) {
      if (/^\s/.test(word[0])) this.#blank = true
      else this.#write(word[0], at + word.index)
    }
  }

  #step(text: string, at: number): number {
    WORD.lastIndex = at
    const word = WORD.exec(text)
    if (word !== null) {
      this.#write(word[0], at)
      return at + word[0].length
    }
    const character = text.charAt(at)
    if (/\s/.test(character)) {
      this.#blank = true
      return at + 1
    }
    if (character === '\\') return this.#escape(text, at)
    if (character === '`') return this.#code(text, at)
    if (character === '<') return this.#angle(text, at)
    if (character === '&') return this.#entity(text, at)
    if (character === '*' || character === '_' || character === '~')
      return this.#emphasis(text, at, character)
    if (character === '!' && text.charAt(at + 1) === '[' && text.charAt(at + 2) !== '^')
      return this.#open(at, true)
    if (character === '[') return this.#bracket(text, at)
    if (character === ']') return this.#close(text, at)
    this.#write(character, at)
    return at + 1
  }

  #escape(text: string, at: number): number {
    const next = text.charAt(at + 1)
    if (next === '\n') this.#blank = true
    else if (ESCAPABLE.test(next)) this.#write(next, at + 1)
    else this.#write('\\', at)
    return ESCAPABLE.test(next) || next === '\n' ? at + 2 : at + 1
  }

  readonly #runs = new Map<number, { readonly places: number[]; next: number }>()
  #code(text: string, at: number): number {
    if (this.#runs.size === 0)
      for (const run of text.matchAll(/`+/g)) {
        const known = this.#runs.get(run[0].length)
        if (known === undefined) this.#runs.set(run[0].length, { places: [run.index], next: 0 })
        else known.places.push(run.index)
      }
    let length = 1
    while (text.charAt(at + length) === '`') length++
    const runs = this.#runs.get(length) ?? { places: [], next: 0 }
    while ((runs.places[runs.next] ?? Infinity) <= at) runs.next++
    const end = runs.places[runs.next]
    if (end === undefined) {
      this.#write('`'.repeat(length), at)
      return at + length
    }
    const from = this.#out.length
    this.#writeLoose(text.slice(at + length, end), at + length)
    this.#taken.push({ start: from, end: this.#out.length })
    return end + length
  }

  #commentEnd = -2
  #angle(text: string, at: number): number {
    for (const form of [AUTOLINK, MAIL, TAG]) {
      form.lastIndex = at
      const match = form.exec(text)
      if (match === null) continue
      const end = at + match[0].length
      if (form === AUTOLINK) {
        const url = match[1] ?? ''
        const from = this.#out.length + (this.#blank ? 1 : 0)
        this.#write(url, at + 1)
        this.#taken.push({ start: from, end: this.#out.length })
        this.#links.push({ url, at: from, span: this.#span(at, end), urlSpan: this.#span(at + 1, end - 1) })
      } else if (form === MAIL) {
        const from = this.#out.length
        this.#write(match[0].slice(1, -1), at + 1)
        this.#taken.push({ start: from, end: this.#out.length })
      } else {
        const link = anchor(match[0].replaceAll('\n', ' '), 0, this.#out.length)
        if (link !== null)
          this.#links.push({
            ...link,
            span: this.#span(at, end),
            urlSpan: this.#span(
              at + link.urlSpan.start,
              at + Math.max(link.urlSpan.end, link.urlSpan.start + 1),
            ),
          })
        if (/^<br/i.test(match[0])) this.#blank = true
      }
      return end
    }
    if (text.startsWith('<!--', at)) {
      if (this.#commentEnd !== -1 && this.#commentEnd < at + 4) this.#commentEnd = text.indexOf('-->', at + 4)
      if (this.#commentEnd >= 0) return this.#commentEnd + 3
    }
    this.#write('<', at)
    return at + 1
  }

  #entity(text: string, at: number): number {
    ENTITY.lastIndex = at
    const match = ENTITY.exec(text)
    const decoded = match === null ? '&' : decodeEntities(match[0])
    const length = match?.[0].length ?? 1
    if (/^\s+$/.test(decoded)) this.#blank = true
    else this.#write(decoded, at)
    return at + length
  }

  /** Signs that open and close are taken out in pairs; a simpler rule than CommonMark's, for reading only. */
  #emphasis(text: string, at: number, sign: string): number {
    let length = 1
    while (text.charAt(at + length) === sign) length++
    const before = text.charAt(at - 1)
    const after = text.charAt(at + length)
    const opens = /[^\s]/.test(after) && !(sign === '_' && /[\p{L}\p{N}]/u.test(before))
    const closes = /[^\s]/.test(before) && !(sign === '_' && /[\p{L}\p{N}]/u.test(after))
    const real = sign !== '~' || length === 2
    this.#write(text.slice(at, at + length), at)
    let textAt = this.#out.length - length
    let left = real && closes ? length : 0
    for (
      let last = this.#signs.at(-1);
      left > 0 && last !== undefined && last.sign === sign;
      last = this.#signs.at(-1)
    ) {
      const taken = Math.min(left, last.length)
      this.#removed.push({ start: last.textAt + last.length - taken, end: last.textAt + last.length })
      this.#removed.push({ start: textAt, end: textAt + taken })
      textAt += taken
      left -= taken
      last.length -= taken
      if (last.length === 0) this.#signs.pop()
    }
    const rest = closes ? left : length
    if (real && opens && rest === length)
      this.#signs.push({ sign, textAt: this.#out.length - length, length })
    return at + length
  }

  #open(at: number, image: boolean): number {
    const textAt = this.#out.length + (this.#blank ? 1 : 0)
    this.#openers.push({ at, textAt, image, links: this.#links.length })
    this.#write(image ? '![' : '[', at)
    return at + (image ? 2 : 1)
  }

  #bracket(text: string, at: number): number {
    FOOTNOTE.lastIndex = at
    const match = FOOTNOTE.exec(text)
    if (match === null) return this.#open(at, false)
    const end = at + match[0].length
    this.#markers.push({ label: match[1] ?? '', at: this.#out.length, span: this.#span(at, end) })
    // "text [^1]." leaves no blank before the full stop.
    if (this.#blank && /[.,;:!?)]/.test(text.charAt(end))) this.#blank = false
    return end
  }

  #close(text: string, at: number): number {
    const opener = this.#openers.pop()
    const depth = this.#openers.length
    const active = opener !== undefined && (opener.image || depth >= this.#noLinkBelow)
    if (depth < this.#noLinkBelow) this.#noLinkBelow = depth
    const target = active ? this.#target(text, opener, at) : null
    this.#write(']', at)
    if (opener === undefined || target === null) return at + 1
    const end = this.#out.length
    this.#removed.push({ start: opener.textAt, end: opener.textAt + (opener.image ? 2 : 1) })
    this.#removed.push({ start: end - 1, end })
    this.#taken.push({ start: opener.textAt, end })
    if (opener.image) this.#links.length = opener.links
    else {
      this.#noLinkBelow = depth
      const span = this.#span(opener.at, target.end)
      this.#links.push({ url: target.url, at: opener.textAt, span, urlSpan: target.urlSpan })
    }
    return target.end
  }

  #target(text: string, opener: Opener, at: number): { url: string; urlSpan: Range; end: number } | null {
    if (text.charAt(at + 1) === '(') {
      const resource = readResource(text, at + 1)
      if (resource !== null) {
        const { start, end } = resource.url
        const url = unescape(text.slice(start, end))
        return {
          url,
          urlSpan: start < end ? this.#span(start, end) : this.#span(at, at + 1),
          end: resource.end,
        }
      }
    }
    if (this.#definitions.size === 0) return null
    const own = opener.at + (opener.image ? 2 : 1)
    const full = /\[((?:[^[\]\\]|\\.){0,999})\]/y
    full.lastIndex = at + 1
    const reference = full.exec(text)
    const label = reference?.[1]?.trim() ? reference[1] : at - own <= MAX_LABEL ? text.slice(own, at) : ''
    const found = this.#definitions.get(normaliseLabel(label))
    if (found === undefined) return null
    const url = unescape(found.url)
    return { url, urlSpan: found.span, end: reference === null ? at + 1 : at + 1 + reference[0].length }
  }

  #finish(): Inline {
    const written = this.#out.toString()
    const removed = this.#removed.toSorted((a, b) => a.start - b.start)
    const bare = findUrls(written, 'with-path')
    const taken = this.#taken.toSorted((a, b) => a.start - b.start)
    let next = 0
    for (const { start, end, value } of bare) {
      while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++
      if ((taken[next]?.start ?? Infinity) < end) continue
      // "_https://example.org_": the closing sign of emphasis is no part of the address.
      const url = /[_~]/.test(written.charAt(start - 1)) ? value.replace(/[_~]+$/, '') : value
      const span = this.#out.locate(start, start + url.length)
      this.#links.push({ url, at: start, span, urlSpan: span })
    }
    const clean = cutter(written, removed)
    return {
      text: clean.text,
      links: this.#links
        .map((link) => ({ ...link, at: clean.place(link.at) }))
        .toSorted((a, b) => a.span.start - b.span.start),
      markers: this.#markers.map((marker) => ({ ...marker, at: clean.place(marker.at) })),
    }
  }
}

/** The text without the removed ranges, and where an offset of it has moved. `removed` is sorted, without overlaps. */
function cutter(text: string, removed: readonly Range[]): { text: string; place: (at: number) => number } {
  const kept: string[] = []
  const starts: number[] = []
  const gone: number[] = []
  let from = 0
  let total = 0
  for (const { start, end } of removed) {
    kept.push(text.slice(from, start))
    from = Math.max(from, end)
    total += end - start
    starts.push(start)
    gone.push(total)
  }
  kept.push(text.slice(from))
  const place = (at: number): number => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) < at) low = middle + 1
      else high = middle
    }
    return at - (gone[low - 1] ?? 0)
  }
  return { text: kept.join(''), place }
}
