/**
 * The numbers that Word prints for notes (ISO/IEC 29500-1, 17.11): a note's id says nothing about its number. Counted in
 * the order of the references, by section or page where the document says so.
 */
import { labelOf } from './label.ts'
import type { XmlElement } from './xml.ts'

export type NoteClass = 'footnote' | 'endnote'

export interface NoteNumbering {
  format?: string
  start?: number
  restart?: string
}
export type Numberings = Readonly<Record<NoteClass, NoteNumbering>>

export interface NoteReference {
  readonly noteClass: NoteClass
  readonly key: string
  /** Printed with a mark of its own, which takes no number. */
  readonly ownMark: boolean
  readonly section: number
  readonly page: number
}

/** Endnotes are i, ii, iii unless the document says otherwise. */
const DEFAULTS: Readonly<Record<NoteClass, string>> = { footnote: 'decimal', endnote: 'lowerRoman' }

export function newNumberings(): Record<NoteClass, NoteNumbering> {
  return { footnote: {}, endnote: {} }
}

/** Takes one child of w:footnotePr or w:endnotePr. */
export function readNumbering(numbering: NoteNumbering, element: XmlElement): void {
  const value = element.attribute('w:val') ?? ''
  if (element.name === 'w:numFmt') numbering.format = value
  else if (element.name === 'w:numStart') numbering.start = Math.trunc(Number(value)) || 1
  else if (element.name === 'w:numRestart') numbering.restart = value
}

/** The printed label of each note by its key; the first reference to a note gives it its number. */
export function labelNotes(
  references: readonly NoteReference[],
  settings: Numberings,
  sections: readonly Numberings[],
): Map<string, string> {
  const labels = new Map<string, string>()
  for (const noteClass of ['footnote', 'endnote'] as const) {
    let count: number | null = null
    let place = ''
    for (const reference of references) {
      if (reference.noteClass !== noteClass || reference.ownMark || labels.has(reference.key)) continue
      const { format, start, restart } = {
        ...settings[noteClass],
        ...sections[reference.section]?.[noteClass],
      }
      const here =
        restart === 'eachPage'
          ? `page ${reference.page}`
          : restart === 'eachSect'
            ? `section ${reference.section}`
            : ''
      if (count === null || (here !== '' && here !== place)) count = start ?? 1
      else count++
      place = here
      labels.set(reference.key, labelOf(count, format ?? DEFAULTS[noteClass]))
    }
  }
  return labels
}
