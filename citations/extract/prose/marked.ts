/** Citations by the markers that the format knows, and notes that none of them points to. */
import type { Prose, ProseMarker, ProseNote, ProseParagraph } from '../prose.ts'
import type { Reason } from '../reading.ts'
import { readClaims } from './claim.ts'
import { cutsOf, markerClaim, type ClaimsOf } from './claims.ts'
import type { Cited } from './cited.ts'
import { readNote, sharedBy, type NoteText } from './note.ts'
import { markerNotFound, noteNotFound } from './notices.ts'

interface KnownNote {
  readonly note: ProseNote
  readonly text: NoteText
  /** Where its first marker stands in the order of the text. */
  at: number | null
}

/** The markers that the format knows, and the notes that none of them points to. */
export function citeMarkers(
  prose: Prose,
  starts: readonly number[],
  claims: ClaimsOf,
  language: string | null,
  { drafts, notices }: Cited,
): void {
  const notes = new Map<string, KnownNote>()
  for (const note of prose.notes) {
    if (notes.has(note.key)) continue
    const parts = note.paragraphs.map((paragraph) => ({ paragraph, start: 0, end: paragraph.text.length }))
    notes.set(note.key, { note, text: readNote(parts, note.span), at: null })
  }
  const cite = (marker: ProseMarker, at: number, claim: string): void => {
    const known = notes.get(marker.note)
    if (known === undefined) {
      notices.push(noteNotFound(marker.label, marker.span))
      return
    }
    const why: Reason =
      known.at === null
        ? {
            signal: 'marker-of-format',
            weight: 10,
            detail: 'the document’s own markup joins marker and note',
          }
        : { signal: 'marker-again', weight: 9, detail: 'another marker that points to the same note' }
    known.at ??= at
    const { note, text } = known
    const place = { at, number: marker.label, kind: note.kind, claim, span: marker.span }
    drafts.push({ ...sharedBy(text), ...place, reasons: [why, ...text.reasons] })
  }
  for (const [index, paragraph] of prose.paragraphs.entries())
    for (const marker of impliedMarkers(paragraph, notes))
      cite(marker, (starts[index] ?? 0) + marker.at, markerClaim(claims(index), marker, paragraph.text))
  citeNotesInNotes(notes, language, cite)
  // A note without a marker follows the note before it; a list that nothing points to stands behind the text.
  const end = (starts.at(-1) ?? 0) + (prose.paragraphs.at(-1)?.text.length ?? 0)
  let before: number | null = null
  for (const { note, text, at } of notes.values()) {
    if (at !== null) {
      before = at
      continue
    }
    const place = before ?? (note.kind === 'reference' ? end : 0)
    // Lists of references are read, not pointed into.
    if (note.kind !== 'reference') notices.push(markerNotFound(note.label, note.span))
    const why = {
      signal: 'note-without-marker',
      weight: 5,
      detail: 'a note that nothing in the text points to',
    }
    const { label: number, kind, span } = note
    drafts.push({
      ...sharedBy(text),
      at: place,
      number,
      kind,
      claim: '',
      span,
      reasons: [why, ...text.reasons],
    })
  }
}

/** Notes that a note's own text refers to by a marker: they follow it, and its sentence is their claim. */
function citeNotesInNotes(
  notes: ReadonlyMap<string, KnownNote>,
  language: string | null,
  cite: (marker: ProseMarker, at: number, claim: string) => void,
): void {
  let place = 0
  for (const { note, at } of notes.values()) {
    place = at ?? place
    for (const paragraph of note.paragraphs) {
      const { markers } = paragraph
      if (markers.length === 0) continue
      const claims = readClaims(paragraph, cutsOf(markers, paragraph.text), language)
      for (const marker of markers)
        if (notes.has(marker.note)) cite(marker, place, markerClaim(claims, marker, paragraph.text))
    }
  }
}

const MAX_IMPLIED = 30

/** "3–5" set as two markers with a dash between them stands for note 4 as well. */
function impliedMarkers(
  { markers, text }: ProseParagraph,
  notes: ReadonlyMap<string, KnownNote>,
): ProseMarker[] {
  if (!/[–-]/u.test(text)) return [...markers]
  let byLabel: Map<string, string> | null = null
  return markers.flatMap((marker, index) => {
    const last = markers[index - 1]
    const from = Number(last?.label)
    const to = Number(marker.label)
    const dashed = last !== undefined && /^\s*[–-]\s*$/u.test(text.slice(last.at, marker.at))
    if (!dashed || !(to - from > 1) || to - from > MAX_IMPLIED) return [marker]
    byLabel ??= new Map([...notes].map(([key, { note }]) => [note.label, key]))
    const between: ProseMarker[] = []
    for (let number = from + 1; number < to; number++) {
      const note = byLabel.get(String(number))
      if (note !== undefined) between.push({ ...marker, label: String(number), note })
    }
    return [...between, marker]
  })
}
