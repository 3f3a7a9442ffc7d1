/** The notes of a Markdown document: their own text and the sources in it, whoever points to them. */
import type { Draft } from './draft.ts'
import type { Range } from './mapped-text.ts'
import type { Block, Blocks } from './markdown-block.ts'
import { normaliseLabel } from './markdown-definition.ts'
import type { Inline } from './markdown-inline.ts'
import type { Link } from './markdown-link.ts'
import type { Reason } from './reading.ts'
import { spanOf, type Source } from './source.ts'

export interface ReadBlock {
  readonly block: Block
  readonly inline: Inline
}

/** A draft without its marker. */
export type Note = Omit<Draft, 'at' | 'claim' | 'span'> & { readonly start: number }

/** What a link may begin with to be a source on the web; others point into the document or to a mailbox. */
const WEB = /^(?:https?:|ftps?:|\/\/|www\.)/i

export function isWeb({ url, how }: Pick<Link, 'url' | 'how'>): boolean {
  return how === 'printed' || WEB.test(url)
}

/** The notes by normalised label; of two with one label the first counts, as on GitHub. */
export function readNotes(source: Source, structure: Blocks, read: readonly ReadBlock[]): Map<string, Note> {
  const byLabel = new Map<string, ReadBlock[]>()
  for (const entry of read) {
    if (entry.block.note === null) continue
    const key = normaliseLabel(entry.block.note)
    const list = byLabel.get(key)
    if (list === undefined) byLabel.set(key, [entry])
    else list.push(entry)
  }
  const notes = new Map<string, Note>()
  for (const [index, { label, span }] of structure.notes.entries()) {
    const key = normaliseLabel(label)
    if (notes.has(key)) continue
    const limit = structure.notes[index + 1]?.span.start ?? Infinity
    const own = (byLabel.get(key) ?? []).filter(({ block }) => (block.lines[0]?.start ?? 0) < limit)
    const end = own.at(-1)?.block.lines.at(-1)?.end ?? span.end
    const inlines = own.map(({ inline }) => inline)
    notes.set(key, noteOf(source, inlines, label, { start: span.start, end }, byFormat))
  }
  return notes
}

/** One note made of paragraphs, in order. */
export function noteOf(
  source: Source,
  inlines: readonly Pick<Inline, 'text' | 'links'>[],
  number: string,
  span: Range,
  reason: Reason,
): Note {
  const links = inlines.flatMap((inline) => inline.links).filter(isWeb)
  return {
    number,
    kind: 'footnote',
    urls: links.map(({ url }) => url),
    note: inlines
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' '),
    noteSpan: spanOf(source, span.start, span.end),
    urlSpans: links.map(({ urlSpan }) => spanOf(source, urlSpan.start, urlSpan.end)),
    start: span.start,
    reasons: [reason],
  }
}

const byFormat: Reason = {
  signal: 'marker-of-format',
  weight: 10,
  detail: 'Markdown itself joins marker and note',
}
