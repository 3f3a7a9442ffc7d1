/** What pairing is made of: a note's place in the list of all, and the marker that was found for it. */
import { printedKinds, weakKinds, type MarkerCandidate } from '../marker/candidate.ts'
import { numberOf, type NoteCandidate } from '../note.ts'

/** A note of this weight names a source. */
export const sourceWeight = 5

export interface Match {
  readonly index: number
  readonly marker: MarkerCandidate | null
}

/** Does a marker of this form name the note by its label alone, whatever the order? */
export type Names = (note: NoteCandidate, marker: MarkerCandidate) => boolean

/** A list "1. …" is cited as "[1]" where none of its items was matched by another sign; else labels are printed alike. */
export function namesOf(notes: readonly NoteCandidate[], matches: readonly Match[]): Names {
  const bracketed = new Set<NoteCandidate['style']>()
  const otherwise = new Set<NoteCandidate['style']>()
  for (const { index, marker } of matches) {
    const style = notes[index]?.style
    if (style === undefined || marker === null) continue
    if (marker.kind === 'bracket') bracketed.add(style)
    // A digit that the count happened to meet ("post 10217" for 7) says nothing about how the list is cited.
    else if (!weakKinds.has(marker.kind)) otherwise.add(style)
  }
  return ({ style, labelStart, labelEnd }, { kind, start, end }) =>
    (style === kind || (kind === 'bracket' && bracketed.has(style) && !otherwise.has(style))) &&
    printedKinds.has(kind) &&
    (end <= labelStart || start >= labelEnd)
}

export function isCounted({ label }: NoteCandidate): boolean {
  return !Number.isNaN(numberOf(label))
}
