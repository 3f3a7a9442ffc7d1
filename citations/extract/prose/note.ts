/** A note's own text and the sources in it, read over all its paragraphs. */
import type { Span } from '../../citation.ts'
import { linkKey, locatorOf } from '../../locator.ts'
import type { Draft } from '../draft.ts'
import type { ProseParagraph } from '../prose.ts'
import type { Reason } from '../reading.ts'
import { readBroken } from './broken.ts'
import { cutOut } from './cut.ts'
import { findSources } from './sources.ts'

export interface NotePart {
  readonly paragraph: ProseParagraph
  readonly start: number
  readonly end: number
}

export interface NoteText {
  readonly note: string
  readonly urls: readonly string[]
  readonly urlSpans: readonly Span[]
  readonly noteSpan: Span
  readonly reasons: readonly Reason[]
}

/** What a note gives to each citation of it. */
export function sharedBy({
  urls,
  note,
  noteSpan,
  urlSpans,
}: NoteText): Pick<Draft, 'urls' | 'note' | 'noteSpan' | 'urlSpans'> {
  return { urls, note, noteSpan, urlSpans }
}

/** A hostile note can hold a link every ten characters; the reasons of the first few say enough. */
const MAX_REASONS = 20

/** `span`: where the format says the note stands; else it is read from the parts. */
export function readNote(parts: readonly NotePart[], span?: Span): NoteText {
  const urls: string[] = []
  const urlSpans: Span[] = []
  const reasons: Reason[] = []
  const words: string[] = []
  const known = new Set<string>()
  for (const { paragraph, start, end } of parts) {
    // One paragraph can hold many notes, a line each: every note reads its own stretch alone.
    const own = cutOut(paragraph, start, end)
    for (const source of findSources(own, 'any')) {
      // A hyperlink and the same URL printed behind it are one source.
      const { key } = linkKey(source.url)
      const { kind, value } = locatorOf(source.url)
      const named = `${kind} ${value}`
      // "[Article]" behind a DOI that is printed leads to the same work, however its address is written.
      if (known.has(key) || (source.by === 'link' && kind !== 'url' && known.has(named))) continue
      known.add(key)
      known.add(named)
      urls.push(source.url)
      urlSpans.push(source.span ?? own.spanOf(source.start, source.end))
      if (reasons.length < MAX_REASONS) reasons.push(source.reason)
    }
    const text = readBroken(own.text, own.links, []).text.replace(/\s+/g, ' ').trim()
    if (text !== '') words.push(text)
  }
  return { note: words.join(' '), urls, urlSpans, noteSpan: span ?? spanOfParts(parts), reasons }
}

/** From the first part's beginning to the last part's end, where both are told by lines; else the first part's own. */
function spanOfParts(parts: readonly NotePart[]): Span {
  const first = parts[0]
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return {}
  const begin = first.paragraph.spanOf(first.start, first.end)
  if (last === first) return begin
  const { endLine, endColumn } = last.paragraph.spanOf(last.start, last.end)
  if (endLine === undefined || endColumn === undefined) return begin
  // An empty last part stands nowhere in particular.
  return endLine < (begin.endLine ?? 0) ? begin : { ...begin, endLine, endColumn }
}
