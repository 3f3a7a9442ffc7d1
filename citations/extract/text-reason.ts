/** Says in plain words why a numbered line of a plain text was taken for a note and a sign for its marker (--explain). */
import type { MarkerCandidate, MarkerKind } from './marker/candidate.ts'
import { numberOf, type LabelStyle, type NoteCandidate } from './note.ts'
import type { Reason } from './reading.ts'

const MARKERS: Readonly<Record<MarkerKind, string>> = {
  raised: 'a raised digit',
  bracket: 'a number in square brackets',
  punctuation: 'a number glued to punctuation',
  word: 'a number glued to a word',
  row: 'a number behind another marker',
  sign: 'a sign such as * or †',
  paren: 'a number in round brackets',
  name: 'a number that could belong to a name',
  spaced: 'a number behind a blank at the end of a sentence',
  digits: 'a number that grew together with another one',
}
const NOTES: Readonly<Record<LabelStyle, string>> = {
  bare: 'a line that begins with the number',
  stop: 'a line that begins with the number and a stop or bracket',
  bracket: 'a line that begins with the number in square brackets',
  paren: 'a line that begins with the number in round brackets',
  raised: 'a line that begins with the raised number',
  sign: 'a line that begins with the sign',
}

/** `before`: the note before it, whose number shows that both are counted. */
export function reasonsFor(
  note: NoteCandidate,
  marker: MarkerCandidate | null,
  before: NoteCandidate | undefined,
): Reason[] {
  const reasons: Reason[] = [
    marker === null
      ? {
          signal: 'note-without-marker',
          weight: 0,
          detail: 'no marker was found; told by its place among notes',
        }
      : { signal: `marker-${marker.kind}`, weight: marker.weight, detail: MARKERS[marker.kind] },
    { signal: `note-${note.style}`, weight: note.weight, detail: NOTES[note.style] },
  ]
  if (before !== undefined && numberOf(note.label) === numberOf(before.label) + 1)
    reasons.push({
      signal: 'note-in-order',
      weight: 3,
      detail: `its number follows that of note ${before.label}`,
    })
  return reasons
}
