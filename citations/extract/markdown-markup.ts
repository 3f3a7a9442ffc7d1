/**
 * Reads the markup within one Markdown block. Code spans are text and hold no links. Linear: every construct that needs a
 * closing sign looks it up once or within a bound.
 */
import { decodeEntities, ENTITY } from './entity.ts'
import type { Range } from './mapped-text.ts'
import { normaliseLabel, type Definition } from './markdown-definition.ts'
import { CodeRuns } from './markdown-code.ts'
import {
  anchor,
  noteEnd,
  readAttributes,
  readResource,
  readRole,
  readShortcode,
  unescape,
  type Link,
} from './markdown-link.ts'
import { readComment, readWikiLink } from './markdown-wiki.ts'
import type { BlockText, Inline } from './markdown-text.ts'
import { Written } from './markdown-written.ts'
import { plainLabel } from './note.ts'
import { isSpace } from './sign.ts'

const ESCAPABLE = /[!-/:-@[-`{-~]/
/** Words and the single blanks between them: most of a text is read in a few such steps. */
const WORDS = /[^\\`<[\]!&*_~^{%\s]+(?: [^\\`<[\]!&*_~^{%\s]+)*/y
/** The same where `==` may mark words, as in Obsidian's notes. */
const UNLIT = /[^\\`<[\]!&*_~^{%=\s]+(?: [^\\`<[\]!&*_~^{%=\s]+)*/y
const AUTOLINK = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/iy
/** RFC 3986, appendix C: what stands in pointed brackets may be wrapped. */
const WRAPPED = /<(https?:\/\/[^\s<>]{1,2000}(?:\n[^\s<>]{1,2000}){1,3})>/iy
const MAIL = /<[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,255}>/y
const TAG = /<\/?[a-z][a-z0-9.-]*(?:\s[^<>]*)?\/?>/iy
const FOOTNOTE = /\[\^([^\]\s]{1,150})\]/y
const MAX_LABEL = 999
const COUNTED = /^\d{1,3}$/
/** A number, or a number in brackets of its own, is no words: such a link is a marker. */
const NUMBER = /^[[(]?(\d{1,3}|[¹²³⁰⁴-⁹]{1,3})[\])]?$/u

/** The block's text without its markup, and what the markup said. */
export function readMarkup(block: BlockText, definitions: ReadonlyMap<string, Definition>): Inline {
  return new InlineReader(block, definitions).read()
}

function numberOf(words: string): string | undefined {
  if (!/[\d¹²³⁰⁴-⁹]/.test(words)) return undefined
  return NUMBER.exec(words.replace(/\\(?=[[\]])|<\/?sup>/gi, '').trim())?.[1]
}

interface Opener {
  readonly at: number
  readonly textAt: number
  /** A blank was written before it. */
  readonly spaced: boolean
  readonly image: boolean
  /** How many links there were before: those within the text of an image are none. */
  readonly links: number
  readonly markers: number
}

class InlineReader {
  readonly #block: BlockText
  readonly #definitions: ReadonlyMap<string, Definition>
  readonly #page: Written
  readonly #openers: Opener[] = []
  #raisedFrom = -1
  #noLinkBelow = 0
  #noteBudget = 100

  readonly #highlights: boolean

  constructor(block: BlockText, definitions: ReadonlyMap<string, Definition>) {
    this.#block = block
    this.#page = new Written(block)
    this.#definitions = definitions
    this.#highlights = block.text.includes('==')
  }

  read(): Inline {
    const { text } = this.#block
    let at = 0
    while (at < text.length) at = this.#step(text, at)
    return this.#page.finish()
  }

  #span(start: number, end: number): Range {
    return this.#block.span(start, end)
  }

  #step(text: string, at: number): number {
    const words = this.#highlights ? UNLIT : WORDS
    words.lastIndex = at
    if (words.test(text)) {
      const end = words.lastIndex
      this.#page.write(text.slice(at, end), at)
      return end
    }
    const character = text.charAt(at)
    switch (character) {
      case '\\':
        return this.#escape(text, at)
      case '`':
        return this.#code(text, at)
      case '<':
        return this.#angle(text, at)
      case '&':
        return this.#entity(text, at)
      case '*':
      case '_':
      case '~':
        return this.#sign(text, at, character)
      case '=':
        if (text.startsWith('==', at)) return this.#sign(text, at, character)
        break
      case '[':
        return this.#bracket(text, at)
      case ']':
        return this.#close(text, at)
      case '%': {
        const end = readComment(text, at)
        if (end < 0) break
        this.#page.leaveBlank()
        return end
      }
      case '!':
        if (text.startsWith('[[', at + 1)) {
          const embedded = readWikiLink(text, at + 1)
          if (embedded !== null) {
            this.#page.leaveBlank()
            return embedded.end
          }
        }
        if (text.charAt(at + 1) === '[' && text.charAt(at + 2) !== '^') return this.#open(at, true)
        break
      case '^':
        if (text.charAt(at + 1) === '[') return this.#inlineNote(text, at)
        break
      case '{': {
        const end = this.#brace(text, at)
        if (end < 0) break
        return end
      }
      default:
        if (isSpace(text.charCodeAt(at))) {
          if (character !== '\ufeff') this.#page.leaveBlank()
          return at + 1
        }
    }
    this.#page.write(character, at)
    return at + 1
  }

  #brace(text: string, at: number): number {
    const template = readShortcode(text, at)
    if (template >= 0) {
      // Templates print what we cannot know ("{% include x %}", "{{< ref "y" >}}"): no words of ours.
      this.#page.leaveBlank()
      return template
    }
    const role = readRole(text, at)
    if (role.end < 0) return readAttributes(text, at)
    if (!role.cites) return role.end
    const end = text.indexOf('`', role.end + 1) + 1
    this.#page.leaveOut(text.charAt(end))
    return end
  }

  #escape(text: string, at: number): number {
    const next = text.charAt(at + 1)
    if (next === '\n') this.#page.leaveBlank()
    else if (ESCAPABLE.test(next)) this.#page.write(next, at + 1)
    else this.#page.write('\\', at)
    return ESCAPABLE.test(next) || next === '\n' ? at + 2 : at + 1
  }

  #runs: CodeRuns | null = null
  #code(text: string, at: number): number {
    this.#runs ??= new CodeRuns(text)
    const { length, end } = this.#runs.close(at)
    if (end < 0) {
      this.#page.write('`'.repeat(length), at)
      return at + length
    }
    const from = this.#page.length
    this.#page.writeLoose(text.slice(at + length, end), at + length)
    this.#page.taken.push({ start: from, end: this.#page.length })
    return end + length
  }

  #commentEnd = -2
  #angle(text: string, at: number): number {
    for (const form of [AUTOLINK, WRAPPED, MAIL, TAG]) {
      form.lastIndex = at
      const match = form.exec(text)
      if (match === null) continue
      const end = at + match[0].length
      if (form === TAG) this.#tag(match[0], at, end)
      else {
        const from = this.#page.next
        let place = at + 1
        for (const part of match[0].slice(1, -1).split('\n')) {
          this.#page.write(part, place)
          place += part.length + 1
        }
        const range = { start: from, end: this.#page.length }
        this.#page.taken.push(range)
        if (form !== MAIL) {
          const urlSpan = this.#span(at + 1, end - 1)
          this.#page.links.push({
            ...range,
            url: (match[1] ?? '').replaceAll('\n', ''),
            span: this.#span(at, end),
            urlSpan,
            how: 'autolink',
          })
        }
      }
      return end
    }
    if (text.startsWith('<!--', at)) {
      if (this.#commentEnd !== -1 && this.#commentEnd < at + 4) this.#commentEnd = text.indexOf('-->', at + 4)
      if (this.#commentEnd >= 0) return this.#commentEnd + 3
    }
    this.#page.write('<', at)
    return at + 1
  }

  #tag(tag: string, at: number, end: number): void {
    const name = /^<\/?([a-z0-9.-]+)/i.exec(tag)?.[1]?.toLowerCase()
    if (name !== 'wbr') this.#page.cuts.push(this.#page.length)
    if (name === 'br') this.#page.leaveBlank()
    else if (name === 'sup' && !tag.startsWith('</')) this.#raisedFrom = this.#page.length
    else if (name === 'sup' && this.#raisedFrom >= 0) {
      if (this.#page.length > this.#raisedFrom)
        this.#page.raised.push({ start: this.#raisedFrom, end: this.#page.length })
      this.#raisedFrom = -1
    }
    const link = anchor(tag)
    if (link === null) return
    const place = this.#page.next
    const urlEnd = at + Math.max(link.urlSpan.end, link.urlSpan.start + 1)
    const urlSpan = this.#span(at + link.urlSpan.start, urlEnd)
    this.#page.links.push({
      start: place,
      end: place,
      url: link.url,
      span: this.#span(at, end),
      urlSpan,
      how: 'anchor',
    })
  }

  #entity(text: string, at: number): number {
    ENTITY.lastIndex = at
    const match = ENTITY.exec(text)
    const decoded = match === null ? '&' : decodeEntities(match[0])
    const length = match?.[0].length ?? 1
    if (/^\s+$/.test(decoded)) this.#page.leaveBlank()
    else this.#page.write(decoded, at, length)
    return at + length
  }

  #sign(text: string, at: number, sign: string): number {
    let length = 1
    while (text.charAt(at + length) === sign) length++
    this.#page.write(text.slice(at, at + length), at)
    this.#page.emphasis.add(
      sign,
      length,
      this.#page.length - length,
      text.charAt(at - 1),
      text.charAt(at + length),
    )
    return at + length
  }

  #open(at: number, image: boolean): number {
    const { spaced, next: textAt } = this.#page
    const { links, markers } = this.#page
    this.#openers.push({ at, textAt, spaced, image, links: links.length, markers: markers.length })
    this.#page.write(image ? '![' : '[', at)
    return at + (image ? 2 : 1)
  }

  #bracket(text: string, at: number): number {
    FOOTNOTE.lastIndex = at
    const match = FOOTNOTE.exec(text)
    const wiki = match === null && text.charAt(at + 1) === '[' ? readWikiLink(text, at) : null
    if (wiki !== null) {
      this.#page.writeLoose(text.slice(wiki.start, wiki.wordsEnd), wiki.start)
      return wiki.end
    }
    if (match === null) return this.#open(at, false)
    const end = at + match[0].length
    this.#page.mark(
      { label: match[1] ?? '', at: this.#page.length, span: this.#span(at, end) },
      text.charAt(end),
    )
    return end
  }

  /** Pandoc's `^[…]`; behind one with an address ("^[1](…)") the circumflex is but a sign before a link. */
  #inlineNote(text: string, at: number): number {
    const end = this.#noteBudget < 0 ? -1 : noteEnd(text, at + 1)
    // A text of nothing but openings is not searched over and over.
    if (end < 0) this.#noteBudget--
    if (end < 0 || text.charAt(end) === '(' || text.charAt(end) === '[') {
      this.#page.write('^', at)
      return at + 1
    }
    const note = this.#block.stretch(at + 2, end - 1)
    this.#page.mark({ label: '', at: this.#page.length, span: this.#span(at, end), note }, text.charAt(end))
    return end
  }

  #close(text: string, at: number): number {
    const opener = this.#openers.pop()
    const depth = this.#openers.length
    const active = opener !== undefined && (opener.image || depth >= this.#noLinkBelow)
    if (depth < this.#noLinkBelow) this.#noLinkBelow = depth
    const target = active ? this.#target(text, opener, at) : null
    this.#page.write(']', at)
    if (opener === undefined || target === null) return at + 1
    const end = this.#page.length
    this.#page.removed.push({ start: opener.textAt, end: opener.textAt + (opener.image ? 2 : 1) })
    this.#page.removed.push({ start: end - 1, end })
    this.#page.taken.push({ start: opener.textAt, end })
    if (opener.image) {
      if (this.#isFigure(text, opener, target.end)) return target.end
      this.#page.links.length = opener.links
      // A picture's other text is no part of the sentence; within a link it is the link's words.
      if (depth === 0) this.#page.removed.push({ start: opener.textAt - (opener.spaced ? 1 : 0), end })
      return target.end
    }
    this.#noLinkBelow = depth
    const { url, urlSpan } = target
    const span = this.#span(opener.at, target.end)
    const number = numberOf(text.slice(opener.at + 1, at))
    if (number !== undefined && url.startsWith('#') && plainLabel(number) === number)
      this.#page.raised.push({ start: opener.textAt + 1, end: end - 1 })
    if (number !== undefined && !url.startsWith('#')) {
      // "said so [1]." and "said so [1] and": the blank before the marker goes with it.
      const tight =
        opener.spaced && /^(?:[\s.,;:!?)]|\[\[?\d{1,3}\])/.test(text.slice(target.end, target.end + 6))
      this.#page.removed.push({ start: opener.textAt - (tight ? 1 : 0), end })
      this.#page.mark(
        { label: plainLabel(number), at: opener.textAt, span, target: { url, urlSpan } },
        text.charAt(target.end),
      )
    } else this.#page.links.push({ start: opener.textAt, end, url, span, urlSpan, how: target.how })
    return target.end
  }

  /** Alone in its paragraph, with links or notes in its other text: that is its caption, which Pandoc prints below it. */
  #isFigure(text: string, { at, links, markers }: Opener, end: number): boolean {
    if (at > 0 || !/^\s*(?:\{[^{}]*\}\s*)?$/.test(text.slice(end, end + 400))) return false
    return this.#page.links.length > links || this.#page.markers.length > markers
  }

  #target(
    text: string,
    opener: Opener,
    at: number,
  ): { url: string; urlSpan: Range; end: number; how: Link['how'] } | null {
    if (text.charAt(at + 1) === '(') {
      const resource = readResource(text, at + 1)
      if (resource !== null) {
        const { start, end } = resource.url
        const urlSpan = start < end ? this.#span(start, end) : this.#span(at, at + 1)
        return { url: unescape(text.slice(start, end)), urlSpan, end: resource.end, how: 'link' }
      }
    }
    if (this.#definitions.size === 0) return null
    const own = opener.at + (opener.image ? 2 : 1)
    const full = /\[((?:[^[\]\\]|\\.){0,999})\]/y
    full.lastIndex = at + 1
    const counted = COUNTED.test(text.slice(own, at)) && this.#definitions.has(text.slice(own, at))
    // "[2][3]": two numbers that are defined both are two markers, whatever CommonMark makes of them.
    const reference = counted && /^\[\d{1,3}\]/.test(text.slice(at + 1, at + 6)) ? null : full.exec(text)
    const label = reference?.[1]?.trim() ? reference[1] : at - own <= MAX_LABEL ? text.slice(own, at) : ''
    const found = this.#definitions.get(normaliseLabel(label))
    if (found === undefined) return null
    const end = reference === null ? at + 1 : at + 1 + reference[0].length
    return { url: unescape(found.url), urlSpan: found.span, end, how: 'definition' }
  }
}
