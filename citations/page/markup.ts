/**
 * Cuts markup into tags and text, as the HTML standard's tokenizer would (§13.2.5) where it matters to a reader: quotes in
 * tags, comments, raw text, CDATA. It jumps from `<` to `<` and
 * looks into a tag only once: a citation checker reads thousands of pages and needs no tree, only the order of tags and
 * words. No memory but an unfinished piece of bounded length.
 */
import { Attributes } from './attributes.ts'
import { elementAt, endOfName, traits, type Kind } from './elements.ts'
import { withoutReferences } from './references.ts'

export interface MarkupHandler {
  /** `attributes` is used again for the next tag. */
  open(kind: Kind, attributes: Attributes, selfClosing: boolean): void
  close(kind: Kind): void
  /** A run, or a part of one, from `from` to `to` of `text`; references decoded. */
  text(text: string, from: number, to: number): void
  /** Content of script, style and their like, in parts; references decoded only in title and textarea. */
  raw(name: string, text: string): void
}

/** A tag longer than this is read so far, its rest skipped. */
const LONGEST_TAG = 65_536
/** The longest reference there is (`&CounterClockwiseContourIntegral;`) and a bit. */
const LONGEST_REFERENCE = 48
/** The code of no character. */
const NOTHING = -1

export class Markup {
  readonly #handler: MarkupHandler
  readonly #xml: boolean
  readonly #attributes = new Attributes()
  #rest = ''
  /** Where the next `&` of what is being read stands. */
  #amp = -1
  #raw: Kind | null = null
  /** What an unfinished comment, declaration or overlong tag waits for. */
  #skip: string | null = null

  constructor(handler: MarkupHandler, xml: boolean) {
    this.#handler = handler
    this.#xml = xml
  }

  write(text: string): void {
    this.#read(this.#rest === '' ? text : this.#rest + text, false)
  }

  end(): void {
    this.#read(this.#rest, true)
    this.#rest = ''
  }

  #read(text: string, last: boolean): void {
    this.#rest = ''
    this.#amp = -1
    let at = 0
    while (at < text.length) {
      const next =
        this.#skip !== null
          ? this.#skipped(text, at, this.#skip)
          : this.#raw !== null
            ? this.#rawText(text, at, this.#raw, last)
            : this.#next(text, at, last)
      if (next < 0) {
        this.#rest = text.slice(~next)
        return
      }
      at = next
    }
  }

  /** Reads one thing at `at`; where it goes on, or `~from` where the rest from there must wait for more. */
  #next(text: string, at: number, last: boolean): number {
    let start = text.indexOf('<', at)
    while (start >= 0) {
      const code = start + 1 < text.length ? text.charCodeAt(start + 1) : NOTHING
      const letter = code | 32
      const opens = (letter >= 97 && letter <= 122) || (this.#xml && code > 127)
      // The page may go on behind a last "<".
      const unfinished = code === NOTHING && !last
      if (opens || unfinished || code === 0x2f || code === 0x21 || code === 0x3f) {
        if (start > at) this.#emit(text, at, start)
        if (unfinished) return ~start
        if (opens) return this.#open(text, start, last)
        return code === 0x2f ? this.#close(text, start, last) : this.#declaration(text, start, last)
      }
      // Elsewhere it is text.
      start = text.indexOf('<', start + 1)
    }
    return this.#tail(text, at, last)
  }

  #tail(text: string, at: number, last: boolean): number {
    const amp = last ? -1 : text.lastIndexOf('&')
    const end = amp >= at && text.length - amp < LONGEST_REFERENCE ? amp : text.length
    if (end > at) this.#emit(text, at, end)
    return end < text.length ? ~end : end
  }

  #open(text: string, start: number, last: boolean): number {
    const kind = elementAt(text, start + 1)
    const attributes = this.#attributes
    let selfClosing = false
    // Where the tag has no end, what was read of it counts.
    const end = attributes.read(text, endOfName())
    if (end < 0) {
      if (text.length - start < LONGEST_TAG && !last) return ~start
      // At the end of the page an unfinished tag is nothing (the standard drops it).
      if (last && text.length - start < LONGEST_TAG) return text.length
      this.#skip = '>'
    } else selfClosing = text.charCodeAt(end - 1) === 0x2f
    this.#handler.open(kind, attributes, selfClosing)
    if ((kind.traits & traits.raw) !== 0 && !(this.#xml && (selfClosing || isRcdata(kind)))) this.#raw = kind
    return end < 0 ? text.length : end + 1
  }

  #close(text: string, start: number, last: boolean): number {
    const end = text.indexOf('>', start)
    if (end < 0) {
      if (last) return text.length
      if (text.length - start < LONGEST_TAG) return ~start
      this.#skip = '>'
    }
    const letter = (start + 2 < text.length ? text.charCodeAt(start + 2) : 0) | 32
    if ((letter >= 97 && letter <= 122) || (this.#xml && letter > 127))
      this.#handler.close(elementAt(text, start + 2))
    return end < 0 ? text.length : end + 1
  }

  #declaration(text: string, start: number, last: boolean): number {
    if (!last && text.length - start < 9) return ~start
    if (text.startsWith('<!--', start)) {
      // "<!-->" and "<!--->" are whole comments.
      const short = /^<!---?>/.exec(text.slice(start, start + 6))
      if (short !== null) return start + short[0].length
      this.#skip = '-->'
      return start + 4
    }
    if (this.#xml && text.startsWith('<![CDATA[', start)) {
      const end = text.indexOf(']]>', start)
      if (end >= 0 || last || text.length - start > LONGEST_TAG) {
        this.#handler.text(text, start + 9, end < 0 ? text.length : end)
        if (end < 0 && !last) this.#skip = ']]>'
        return end < 0 ? text.length : end + 3
      }
      return ~start
    }
    this.#skip = '>'
    return start + 2
  }

  #skipped(text: string, at: number, until: string): number {
    const end = until === '-->' ? commentEnd(text, at) : placeBehind(text, at, until)
    if (end >= 0) {
      this.#skip = null
      return end
    }
    // Three characters may be the beginning of what is waited for.
    return ~Math.max(at, text.length - 3)
  }

  #rawText(text: string, at: number, kind: Kind, last: boolean): number {
    const { name } = kind
    let from = at
    for (;;) {
      const start = text.indexOf('</', from)
      const after = start + 2 + name.length
      if (start < 0 || (after >= text.length && !last)) {
        const end = last ? text.length : start < 0 ? text.length - (text.endsWith('<') ? 1 : 0) : start
        const amp = last || !isRcdata(kind) ? -1 : text.lastIndexOf('&', end - 1)
        const cut = amp >= at && end - amp < LONGEST_REFERENCE ? amp : end
        this.#emitRaw(kind, text, at, cut)
        if (last) this.#raw = null
        return cut < text.length ? ~cut : cut
      }
      const matches = text.slice(start + 2, after).toLowerCase() === name
      if (matches && (endsName(text.charCodeAt(after)) || after >= text.length)) {
        this.#emitRaw(kind, text, at, start)
        this.#raw = null
        return start
      }
      from = start + 2
    }
  }

  /** A slice of a long string is slow to walk through, so the place in it is handed on where nothing is to be replaced. */
  #emit(text: string, from: number, to: number): void {
    if (this.#amp < from) this.#amp = ampersand(text, from)
    if (this.#amp >= to) {
      this.#handler.text(text, from, to)
      return
    }
    const decoded = withoutReferences(text.slice(from, to), false)
    this.#handler.text(decoded, 0, decoded.length)
  }

  #emitRaw(kind: Kind, text: string, from: number, to: number): void {
    if (to <= from) return
    const piece = text.slice(from, to)
    this.#handler.raw(kind.name, isRcdata(kind) ? withoutReferences(piece, false) : piece)
  }
}

function ampersand(text: string, from: number): number {
  const at = text.indexOf('&', from)
  return at < 0 ? text.length : at
}

function isRcdata(kind: Kind): boolean {
  return (kind.traits & traits.rcdata) !== 0
}

/** White space, `/`, `>`. */
function endsName(code: number): boolean {
  return code <= 32 || code === 0x2f || code === 0x3e
}

function placeBehind(text: string, at: number, what: string): number {
  const end = text.indexOf(what, at)
  return end < 0 ? -1 : end + what.length
}

/** A comment ends with `-->`, or with `--!>` (§13.2.5.51). */
function commentEnd(text: string, at: number): number {
  let from = at
  for (;;) {
    const end = text.indexOf('--', from)
    if (end < 0) return -1
    if (text.charCodeAt(end + 2) === 0x3e) return end + 3
    if (text.startsWith('!>', end + 2)) return end + 4
    from = end + 1
  }
}
