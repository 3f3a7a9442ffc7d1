/** Citations by notes that were typed by hand (typed.ts). */
import type { ProseParagraph } from '../prose.ts'
import type { Reason } from '../reading.ts'
import type { Cited } from './cited.ts'
import type { ClaimsOf } from './claims.ts'
import { readNote, sharedBy } from './note.ts'
import { markerNotFound } from './notices.ts'
import type { TypedNote } from './typed.ts'

/** Why a marker and a typed note belong together, by how they were paired; Markdown's typed notes say the same. */
export const pairedBy: Readonly<Record<TypedNote['markers'][number]['how'], Reason>> = {
  raised: { signal: 'raised-type', weight: 8, detail: 'a raised number, and a note that begins with it' },
  bracket: {
    signal: 'bracketed-number',
    weight: 8,
    detail: 'a number in brackets, and a note that begins with it',
  },
  sign: { signal: 'printed-sign', weight: 6, detail: 'a sign, and a note that begins with it' },
  order: {
    signal: 'note-in-order',
    weight: 4,
    detail: 'numbers in the text and notes that run in the same order',
  },
}

export function citeTyped(
  note: TypedNote,
  paragraphs: readonly ProseParagraph[],
  starts: readonly number[],
  claims: ClaimsOf,
  { drafts, notices }: Cited,
): void {
  const parts = note.parts.flatMap(({ paragraph, start, end }) => {
    const read = paragraphs[paragraph]
    return read === undefined ? [] : [{ paragraph: read, start, end }]
  })
  const head = paragraphs[note.head.paragraph]
  const text = readNote(parts)
  const span = head?.spanOf(note.head.start, note.head.end) ?? {}
  const base = { ...sharedBy(text), number: note.label, kind: note.kind }
  if (note.markers.length === 0) {
    notices.push(markerNotFound(note.label, span))
    const at = starts[note.head.paragraph] ?? 0
    const why = {
      signal: 'note-without-marker',
      weight: 4,
      detail: 'stands in a row of notes; its marker is lost',
    }
    drafts.push({ ...base, at, claim: '', span, reasons: [why, ...text.reasons] })
  }
  for (const marker of note.markers)
    drafts.push({
      ...base,
      at: (starts[marker.paragraph] ?? 0) + marker.start,
      claim: claims(marker.paragraph).atMarker(marker.start),
      span: paragraphs[marker.paragraph]?.spanOf(marker.start, marker.end) ?? {},
      reasons: [pairedBy[marker.how], ...text.reasons],
    })
}
