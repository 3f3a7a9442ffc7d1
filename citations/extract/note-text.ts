/** Reads the notes of a plain document: their own text, the sources in it, and what kind of notes they are. */
import type { Citation, Span } from '../citation.ts'
import { onlyBlanks, type Extent } from './extent.ts'
import { noteHeadings } from './language-table.ts'
import { isBlank, printed, type Layout } from './layout.ts'
import { readPassage, type KnowsWord, type Range } from './passage.ts'
import { lineEnd, lineStart, spanOf } from './source.ts'
import { findUrls } from './url.ts'

export interface NoteText {
  readonly number: string
  readonly kind: Citation['kind']
  readonly note: string
  readonly urls: readonly string[]
  readonly label: Span
  readonly noteSpan: Span
  readonly urlSpans: readonly Span[]
}

/** One for each extent, in the same order. */
export function readNotes(layout: Layout, extents: readonly Extent[], knowsWord: KnowsWord): NoteText[] {
  return blocksOf(layout, extents).flatMap((block) => {
    const kind = kindOf(layout, block[0]?.note.line ?? 0)
    const width = blockWidth(layout, block)
    return block.map((extent) => readNote(layout, extent, kind, width, knowsWord))
  })
}

function readNote(
  { source }: Layout,
  { note, lastLine, carried }: Extent,
  kind: Citation['kind'],
  width: number,
  knowsWord: KnowsWord,
): NoteText {
  const lines: Range[] = []
  for (let line = note.textLine; line <= lastLine; line++) {
    const start = line === note.textLine ? note.textStart : lineStart(source, line)
    lines.push({ start, end: lineEnd(source, line) })
  }
  if (carried !== undefined)
    for (let line = carried.from; line <= carried.to; line++)
      lines.push({ start: lineStart(source, line), end: lineEnd(source, line) })
  const passage = readPassage(source.text, lines, [], width, knowsWord)
  const urls = findUrls(passage.text, 'any')
  const whole = passage.locateUnbroken(0, passage.text.length)
  return {
    number: note.label,
    kind,
    note: passage.text,
    urls: urls.map(({ value }) => value),
    label: spanOf(source, note.labelStart, note.labelEnd),
    noteSpan: spanOf(source, note.labelStart, Math.max(note.labelEnd, whole.end), whole.cut),
    urlSpans: urls.map((url) => {
      const range = passage.locateUnbroken(url.start, url.end)
      return spanOf(source, range.start, range.end, range.cut)
    }),
  }
}

/** Notes that stand together, with at most blank lines between them. */
function blocksOf(layout: Layout, extents: readonly Extent[]): Extent[][] {
  const blocks: Extent[][] = []
  let last: Extent | undefined
  for (const extent of extents) {
    const block = blocks.at(-1)
    if (block !== undefined && last !== undefined && onlyBlanks(layout, last.lastLine + 1, extent.note.line))
      block.push(extent)
    else blocks.push([extent])
    last = extent
  }
  return blocks
}

/** Notes are set smaller, so that their lines are longer; a block of one or two lines tells less than the page. */
function blockWidth(layout: Layout, block: readonly Extent[]): number {
  const lengths: number[] = []
  for (const { note, lastLine } of block.slice(0, 500))
    for (let line = note.line; line <= Math.min(lastLine, note.line + 500); line++)
      lengths.push(printed(layout.source, line).length)
  // One line that ran out of its column must not make all others look short.
  const sorted = lengths.toSorted((one, other) => one - other)
  const width = sorted[Math.floor(sorted.length * (sorted.length < 10 ? 1 : 0.9))] ?? sorted.at(-1) ?? 0
  return lengths.length < 3 && layout.width <= 200 ? Math.max(width, layout.width) : width
}

/** A heading over the block says endnotes or references; without one they are footnotes. */
function kindOf({ source }: Layout, line: number): Citation['kind'] {
  let above = line - 1
  while (above > line - 5 && above >= 0 && isBlank(source, above)) above--
  if (above < 0) return 'footnote'
  const heading = printed(source, above)
    .toLowerCase()
    .replace(/^[\d.#*=\s]+|[:.*=_\s]+$/g, '')
  for (const kind of ['endnote', 'reference'] as const)
    if (noteHeadings[kind].split('|').includes(heading)) return kind
  return 'footnote'
}
