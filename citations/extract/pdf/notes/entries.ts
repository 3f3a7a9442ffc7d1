/**
 * Splits a list of sources that bear no labels (author and year) into its entries: by hanging or first-line indents where
 * the list has them, else by the blocks and by lines that stop short.
 */
import { median } from './sequence.ts'
import type { SheetLine } from './sheet.ts'
import type { NoteStart } from './starts.ts'

export interface Entry {
  /** Null for a source without a label. */
  readonly start: NoteStart | null
  readonly lines: readonly SheetLine[]
}

/** Indents in sizes: less is noise, more is another column or a table. */
const LEAST = 0.6
const MOST = 6

export function splitEntries(lines: readonly SheetLine[]): Entry[] {
  const content = lines.filter(({ block }) => block.role !== 'heading')
  const begins = chooseRule(content)
  const entries: Entry[] = []
  let current: SheetLine[] = []
  for (const [index, line] of content.entries()) {
    if (index > 0 && begins(line, content[index - 1])) {
      entries.push({ start: null, lines: current })
      current = []
    }
    current.push(line)
  }
  if (current.length > 0) entries.push({ start: null, lines: current })
  return entries
}

type Begins = (line: SheetLine, before: SheetLine | undefined) => boolean

function chooseRule(lines: readonly SheetLine[]): Begins {
  const size = median(lines.map(({ line }) => line.size)) || 10
  const edges = lines.map(indent)
  const at = (edge: number): boolean => edge < LEAST * size
  const flush = edges.filter(at).length
  const inner = edges.filter((edge) => edge >= LEAST * size && edge < MOST * size)
  // A good part of the lines at each of two edges: which of them begins an entry is told by the block's first lines.
  if (inner.length >= Math.max(1, lines.length * 0.15) && flush >= Math.max(1, lines.length * 0.15)) {
    const firsts = lines.filter(({ block, line }, index) => index === 0 || block.lines[0] === line)
    const hanging = firsts.filter((line) => at(indent(line))).length * 2 >= firsts.length
    return (line) => at(indent(line)) === hanging
  }
  return (line, before) => {
    if (before === undefined) return true
    if (line.blockIndex !== before.blockIndex) return !crosses(line, before) || !wasFull(before)
    return !wasFull(before) && beginsEntry(line)
  }
}

function indent({ line }: SheetLine): number {
  const first = line.pieces[0]
  if (first === undefined) return 0
  return line.rtl ? line.right - first.x1 : first.x0 - line.left
}

function crosses(a: SheetLine, b: SheetLine): boolean {
  return a.line.page !== b.line.page || a.line.column !== b.line.column
}

function wasFull({ line }: SheetLine): boolean {
  const end = line.rtl
    ? (line.pieces.at(-1)?.x0 ?? line.left) - line.left
    : line.right - (line.pieces.at(-1)?.x1 ?? line.right)
  return end < (line.right - line.left) * 0.12
}

function beginsEntry({ line }: SheetLine): boolean {
  return /^["“„«(]?[\p{Lu}\p{Lo}]/u.test(line.pieces[0]?.text.trimStart() ?? '')
}
