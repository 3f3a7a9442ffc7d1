/**
 * A block of raw HTML within Markdown: its words with tags left out, its anchors, and the URLs printed in it. Enough to
 * read what a person sees; a whole page of HTML has a reader of its own.
 */
import { decodeEntities } from './entity.ts'
import { MappedText, type Range } from './mapped-text.ts'
import type { Inline } from './markdown-inline.ts'
import { anchor, type Link } from './markdown-link.ts'
import { findUrls } from './url.ts'

const TOKEN =
  /<!--[^]*?(?:-->|$)|<(script|style|template|svg)\b[^]*?(?:<\/\1\s*>|$)|<\/?([a-z][a-z0-9.-]*)(?:\s[^<>]*)?\/?>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});|[^\s<&]+|\s+|[<&]/giu
/** Elements that stand within a line; all others begin and end one. */
const WITHIN_LINE = new Set(
  'a abbr b bdi bdo cite code del dfn em font i img ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** One for each run of words between block elements, in order. Linear in the text. */
export function readHtmlBlock(source: string, lines: readonly Range[]): Inline[] {
  const first = lines[0]?.start ?? 0
  const text = source.slice(first, lines.at(-1)?.end ?? first)
  const found: Inline[] = []
  let run = new Run()
  const close = (): void => {
    const inline = run.finish()
    if (inline.text !== '' || inline.links.length > 0) found.push(inline)
    run = new Run()
  }
  for (const match of text.matchAll(TOKEN)) {
    const [token, hidden, name] = match
    const at = first + match.index
    if (token.startsWith('<!--') || hidden !== undefined) continue
    if (name !== undefined) {
      const element = name.toLowerCase()
      if (element === 'br') run.blank()
      else if (WITHIN_LINE.has(element)) run.tag(element, token, at)
      else close()
    } else if (/^\s/.test(token)) run.blank()
    else if (token.length > 1 && token.startsWith('&')) run.write(decodeEntities(token), at, token.length)
    // The signs of quotations around the block are no words.
    else if (!(
      token === '>' && /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, match.index - 20), match.index))
    ))
      run.write(token, at)
  }
  close()
  return found
}

class Run {
  readonly #out = new MappedText()
  readonly #links: Link[] = []
  readonly #raised: Range[] = []
  #blank = false
  #open: { start: number; place: number; url: string; urlSpan: Range } | null = null
  #raisedFrom = -1

  blank(): void {
    this.#blank = true
  }

  write(words: string, at: number, width?: number): void {
    if (this.#blank && this.#out.length > 0) this.#out.write(' ', at - 1)
    this.#blank = false
    this.#out.write(words, at, width)
  }

  tag(element: string, tag: string, at: number): void {
    const closing = tag.startsWith('</')
    const place = this.#out.length + (this.#blank && this.#out.length > 0 ? 1 : 0)
    if (element === 'sup') {
      if (closing && this.#raisedFrom >= 0 && this.#out.length > this.#raisedFrom)
        this.#raised.push({ start: this.#raisedFrom, end: this.#out.length })
      this.#raisedFrom = closing ? -1 : place
    }
    if (element !== 'a') return
    this.#closeLink(closing ? at + tag.length : at)
    const link = closing ? null : anchor(tag)
    if (link === null) return
    const urlSpan = {
      start: at + link.urlSpan.start,
      end: at + Math.max(link.urlSpan.end, link.urlSpan.start + 1),
    }
    this.#open = { start: at, place, url: link.url, urlSpan }
  }

  finish(): Inline {
    this.#closeLink(-1)
    const text = this.#out.toString()
    const printed = findUrls(text, 'with-path').flatMap(({ start, end, value }): Link[] => {
      if (this.#links.some((link) => link.start < end && start < link.end)) return []
      const span = this.#out.locate(start, end)
      return [{ start, end, url: value, span, urlSpan: span, how: 'printed' }]
    })
    return {
      text,
      links: [...this.#links, ...printed].toSorted((a, b) => a.span.start - b.span.start),
      markers: [],
      raised: this.#raised,
      locate: (start, end) => this.#out.locate(start, end),
    }
  }

  #closeLink(end: number): void {
    if (this.#open === null) return
    const { start, place, url, urlSpan } = this.#open
    const span = { start, end: Math.max(end, urlSpan.end) }
    this.#links.push({
      start: place,
      end: Math.max(place, this.#out.length),
      url,
      span,
      urlSpan,
      how: 'anchor',
    })
    this.#open = null
  }
}
