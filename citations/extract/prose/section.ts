/** Headings over notes and lists of sources: which paragraphs stand under one, and of which kind it is. */
import { noteHeadings } from '../language-table.ts'
import type { ProseParagraph } from '../prose.ts'

export type Section = 'endnote' | 'reference'

const MAX_HEADING = 60
const kinds = new Map<string, Section>(
  (['reference', 'endnote'] as const).flatMap((kind) =>
    noteHeadings[kind].split('|').map((words): [string, Section] => [words, kind]),
  ),
)

/** For each paragraph the kind of the note heading it stands under, or null. The heading itself counts as under it. */
export function findSections(paragraphs: readonly ProseParagraph[]): (Section | null)[] {
  let section: Section | null = null
  return paragraphs.map((paragraph) => {
    const kind = headingKind(paragraph.text)
    // Many documents set headings as paragraphs in bold type; only the words of the table are then a heading.
    if (kind !== null && (paragraph.kind === 'heading' || paragraph.kind === 'text')) section = kind
    else if (paragraph.kind === 'heading') section = null
    return section
  })
}

/** Whether this text is a heading over notes and nothing else. */
export function headingKind(text: string): Section | null {
  if (text.length > MAX_HEADING) return null
  const words = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\P{L}]+|[\P{L}]+$/gu, '')
  return kinds.get(words) ?? null
}
