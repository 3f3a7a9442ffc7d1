/**
 * The lines of footnotes: where they stand on their pages, which lines are whose, and what of a note the next page holds.
 * Which label begins a note is decided in foot.ts.
 */
import type { Paired } from './foot.ts'
import { signReasons, type PdfNote } from './pdf-note.ts'
import { median } from './sequence.ts'
import type { LinePart, Sheet, SheetLine } from './sheet.ts'
import type { NoteStart } from './starts.ts'

/** The blocks that hold footnotes. */
export interface Place {
  readonly blocks: ReadonlySet<number>
  /** Of these, blocks of running text by their place alone: they count only where they continue an open note. */
  readonly rests: ReadonlySet<number>
}

/** How much two sizes may differ to be one, and by how much notes are smaller than the text. */
const SAME = 0.4
const SMALLER = 0.7
/** A label that is raised and linked back, or raised before an address. */
const SURELY = 8

/**
 * The notes' blocks, and those that the layout could not tell from the text because their page has nothing else to compare:
 * set in the notes' size, they begin with a label in the notes' way of setting, or end their page without any label.
 */
export function findPlace(
  sheet: Sheet,
  starts: ReadonlyMap<number, NoteStart>,
  isListed: (line: number) => boolean,
): Place {
  const blocks = new Set<number>()
  const rests = new Set<number>()
  const sizes: number[] = []
  const styles = new Set<string>()
  for (const [index, { role, lines }] of sheet.blocks.entries()) {
    const first = lines[0]
    if (role !== 'notes' || first === undefined) continue
    blocks.add(index)
    sizes.push(first.size)
    const start = starts.get(sheet.blockLines[index]?.from ?? -1)
    if (start !== undefined) styles.add(start.style)
  }
  const size = median(sizes)
  if (sizes.length === 0) return { blocks, rests }
  const small = size <= sheet.bodySize - SMALLER
  const shown = sheet.blocks.flatMap((block, index) =>
    block.role === 'furniture' || block.role === 'aside' ? [] : [{ block, index }],
  )
  for (const [at, { block, index }] of shown.entries()) {
    const first = block.lines[0]
    const from = sheet.blockLines[index]?.from ?? 0
    if (block.role !== 'body' || first === undefined || isListed(from) || Math.abs(first.size - size) > SAME)
      continue
    const start = starts.get(from)
    if (start !== undefined) {
      if (
        styles.has(start.style) &&
        (small ? start.style === 'raised' || start.weight >= 5 : start.weight >= SURELY)
      )
        blocks.add(index)
      continue
    }
    const next = shown[at + 1]
    const here = next?.block.lines[0]
    const footed =
      next !== undefined &&
      blocks.has(next.index) &&
      here?.page === first.page &&
      here.column === first.column
    if (footed || (small && (here === undefined || here.page !== first.page))) rests.add(index)
  }
  for (const index of rests) blocks.add(index)
  return { blocks, rests }
}

interface Footnote extends PdfNote {
  readonly parts: LinePart[]
}

/** Each footnote with its lines: up to the next one of its block, and what the next block of notes begins with. */
export function readFootnotes(
  sheet: Sheet,
  paired: readonly Paired[],
  { blocks, rests }: Place,
): { notes: PdfNote[]; lines: Set<number>; paired: readonly Paired[] } {
  const byLine = new Map(paired.map((pair) => [pair.start.line.index, pair]))
  const lines = new Set<number>()
  const notes: Footnote[] = []
  let current: Footnote | undefined
  let page = -1
  for (const index of [...blocks].toSorted((a, b) => a - b)) {
    const { from, to } = sheet.blockLines[index] ?? { from: 0, to: 0 }
    if (rests.has(index) && !isOpen(sheet, current?.parts, sheet.lines[from], to - from)) continue
    for (const line of sheet.lines.slice(from, to)) {
      const pair = byLine.get(line.index)
      if (pair !== undefined) {
        current = footnoteOf(pair)
        notes.push(current)
      } else if (line.line.page - page > 1) current = undefined
      // Lines without any note before them are no note's: they are read as a text of their own.
      if (current === undefined) continue
      const start = pair === undefined ? line.start : Math.min(pair.start.textStart, line.end)
      if (start < line.end) current.parts.push({ line, start, end: line.end })
      lines.add(line.index)
      page = line.line.page
    }
  }
  return { notes, lines, paired }
}

/** A note that stops on the page before without an end, or at an address, may go on. */
function isOpen(
  sheet: Sheet,
  parts: readonly LinePart[] | undefined,
  next: SheetLine | undefined,
  lines: number,
): boolean {
  const last = parts?.at(-1)
  if (parts === undefined || last === undefined || next === undefined) return false
  if (next.line.page - last.line.line.page > 1) return false
  // The last lines without their breaks: an address may fill several.
  const words = parts
    .slice(-5)
    .map(({ start, end }) => sheet.text.slice(start, end).trim())
    .join('')
    .slice(-400)
  // In the text's own size only the rest of an address is told from the text.
  if (next.line.size > sheet.bodySize - SMALLER) {
    const head = /^\S+/u.exec(sheet.text.slice(next.start, next.end))?.[0] ?? ''
    const broken = /(?:https?:|www\.)\S*[-/_.=&?%]$/iu.test(words)
    return lines <= 3 && broken && /[\p{L}\p{N}][/=&%_?#-][\p{L}\p{N}]/u.test(head)
  }
  return !/[.!?。！？؟)\]”»]$/u.test(words) || /(?:https?:|www\.)\S*$/iu.test(words)
}

function footnoteOf({ start, signs, why }: Paired): Footnote {
  const apart =
    signs.length > 0 && signs.every(({ marker }) => start.line.line.page - marker.line.line.page > 1)
  return {
    key: start.key,
    number: start.printed,
    kind: apart ? 'endnote' : 'footnote',
    start,
    parts: [],
    signs,
    reasons: [
      { signal: 'notes-place', weight: 3, detail: start.line.block.why || 'stands in the notes’ place' },
      { signal: 'note-in-order', weight: 5, detail: why },
      ...signReasons(signs, start),
    ],
  }
}
