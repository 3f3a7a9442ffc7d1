/**
 * Lists of notes and of sources in the running text: endnotes and references under a heading that says so, in whatever
 * language. What lies in a list is no running text. Lists without a heading: runs.ts.
 */
import type { Citation } from '../../../citation.ts'
import { splitEntries, type Entry } from './entries.ts'
import { headingKind } from './headings.ts'
import { follows } from './label.ts'
import { findSequence } from './sequence.ts'
import type { Sheet, SheetLine } from './sheet.ts'
import type { NoteStart } from './starts.ts'

export interface NoteList {
  readonly kind: Exclude<Citation['kind'], 'inline' | 'footnote'>
  readonly entries: readonly Entry[]
  /** The lines that are no running text: the entries, and what stands between them. */
  readonly lines: readonly SheetLine[]
  readonly why: string
}

interface Section {
  readonly kind: NoteList['kind']
  readonly heading: string
  readonly lines: readonly SheetLine[]
}

/** `taken` are lines that already belong to footnotes. */
export function findHeadedLists(
  sheet: Sheet,
  starts: ReadonlyMap<number, NoteStart>,
  taken: ReadonlySet<number>,
): NoteList[] {
  return findSections(sheet, starts, taken).flatMap((section) => readSection(section, starts) ?? [])
}

function readSection(
  { kind, heading, lines }: Section,
  starts: ReadonlyMap<number, NoteStart>,
): NoteList | null {
  const own = lines.flatMap((line) => starts.get(line.index) ?? [])
  const counted = findSequence(own)
  const firsts = new Map(counted.map((start) => [start.line.index, start]))
  const opening = lines.findIndex((line) => firsts.has(line.index))
  const labelled = counted.length > 0 && opening >= 0 && opening <= Math.max(6, lines.length * 0.2)
  if (labelled && (kind === 'reference' || counted.length > 1 || (counted[0]?.weight ?? 0) >= 5)) {
    const entries: Entry[] = []
    let current: SheetLine[] = []
    let start: NoteStart | null = null
    const close = (): void => {
      if (start !== null && current.length > 0) entries.push({ start, lines: current })
    }
    for (const line of lines) {
      const begun = firsts.get(line.index)
      if (begun !== undefined) {
        close()
        start = begun
        current = []
      }
      if (start !== null && line.block.role !== 'heading') current.push(line)
    }
    close()
    const last = entries.pop()
    if (last !== undefined) entries.push({ ...last, lines: untilGap(last.lines) })
    const kept = new Set(entries.flatMap((entry) => entry.lines.map(({ index }) => index)))
    const end = entries.at(-1)?.lines.at(-1)?.index ?? 0
    return {
      kind,
      entries,
      lines: lines.filter(({ index }) => kept.has(index) || index < end),
      why: `a numbered list under “${heading}”`,
    }
  }
  if (kind !== 'reference') return null
  const entries = splitEntries(lines)
  return entries.length === 0 ? null : { kind, entries, lines, why: `under “${heading}”` }
}

/** Behind the last entry of a list a new block is running text again, unless a page or column came between. */
export function untilGap(lines: readonly SheetLine[]): readonly SheetLine[] {
  const end = lines.findIndex((line, index) => {
    const before = lines[index - 1]
    if (before === undefined || before.blockIndex === line.blockIndex || breaksOff(before)) return false
    return before.line.page === line.line.page && before.line.column === line.line.column
  })
  return end < 0 ? lines : lines.slice(0, end)
}

/** A line that stops within an address, at a sign that none ends with. */
function breaksOff({ line }: SheetLine): boolean {
  return /[./]\S*[\p{L}\p{N}/][-_/=&?%]$/u.test(line.pieces.at(-1)?.text.trimEnd() ?? '')
}

function findSections(
  sheet: Sheet,
  starts: ReadonlyMap<number, NoteStart>,
  taken: ReadonlySet<number>,
): Section[] {
  const sections: Section[] = []
  let open: { kind: NoteList['kind']; heading: string; size: number; lines: SheetLine[] } | null = null
  for (const [blockIndex, block] of sheet.blocks.entries()) {
    if (block.role === 'furniture') continue
    const { from, to } = sheet.blockLines[blockIndex] ?? { from: 0, to: 0 }
    for (let index = from; index < to; index++) {
      const line = sheet.lines[index]
      if (line === undefined || taken.has(index)) continue
      const kind = headingOf(sheet, line, to - from, starts)
      if (kind !== null) {
        if (open !== null) sections.push(open)
        open = { kind, heading: words(sheet, line), size: line.line.size, lines: [] }
      } else if (open !== null) {
        if (block.role === 'heading' && index === from && endsSection(sheet, open, line, to, starts)) {
          sections.push(open)
          open = null
        } else if (block.role !== 'aside' || countsOn(open.lines, line, starts)) open.lines.push(line)
      }
    }
  }
  if (open !== null) sections.push(open)
  return sections.filter(({ lines }) => lines.length > 0)
}

/** A part of the list that the layout took for a box: its first label goes on with the count, its other lines follow it. */
function countsOn(
  lines: readonly SheetLine[],
  line: SheetLine,
  starts: ReadonlyMap<number, NoteStart>,
): boolean {
  const before = lines.at(-1)
  if (before === undefined) return false
  if (before.blockIndex === line.blockIndex) return true
  const start = starts.get(line.index)
  if (start === undefined) return before.block.role === 'aside' && before.blockIndex === line.blockIndex - 1
  const last = starts.get(
    lines.findLast(({ index }) => starts.get(index)?.style === start.style)?.index ?? -1,
  )
  return last !== undefined && follows(last.key, start.key)
}

/** A heading, or a line alone in its block, with a word that lists stand under; a contents page repeats it with a number. */
function headingOf(
  sheet: Sheet,
  line: SheetLine,
  linesInBlock: number,
  starts: ReadonlyMap<number, NoteStart>,
): NoteList['kind'] | null {
  const text = words(sheet, line)
  const kind = headingKind(text)
  if (kind === null) return null
  const next = sheet.lines[line.index + 1]
  if (next === undefined) return null
  if (line.block.role === 'heading') return linesInBlock <= 2 ? kind : null
  const first = line.block.lines[0] === line.line
  const distinct = line.line.pieces.every(({ bold }) => bold) || line.line.size > next.line.size + 0.7
  if (linesInBlock === 1 && (distinct || starts.has(next.index))) return kind
  return first &&
    (distinct || text === text.toUpperCase() ? distinct || starts.has(next.index) : starts.has(next.index))
    ? kind
    : null
}

/** A heading within a list (a chapter's name, a kind of source) is smaller than the list's own, or the count goes on. */
function endsSection(
  sheet: Sheet,
  open: { size: number; lines: readonly SheetLine[] },
  line: SheetLine,
  blockEnd: number,
  starts: ReadonlyMap<number, NoteStart>,
): boolean {
  if (line.line.size < open.size - 0.4) return false
  const next = sheet.lines.slice(blockEnd, blockEnd + 3).find(({ block }) => block.role !== 'furniture')
  const start = next === undefined ? undefined : starts.get(next.index)
  if (start === undefined) return true
  const last = open.lines.findLast(({ index }) => starts.has(index))
  const before = last === undefined ? undefined : starts.get(last.index)
  return (
    before === undefined ||
    before.style !== start.style ||
    !(start.key === '1' || follows(before.key, start.key))
  )
}

function words(sheet: Sheet, line: SheetLine): string {
  return sheet.text.slice(line.start, Math.min(line.end, line.start + 80)).trim()
}
