/** Markers that cite a note again which was cited before, where the text has lost what would say so by its form. */
import { besideStop, type MarkerCandidate } from '../marker/candidate.ts'
import { numberOf, type NoteCandidate } from '../note.ts'
import type { Match } from './match.ts'

const LEAST_COUNTED = 4
/** Where every marker is one in round brackets, fewer notes show it; right beside another marker two are enough. */
const LEAST_BRACKETED = 3
const LEAST_BESIDE = 2

/**
 * "… licensed.2", "winter (6)(2)": where four notes at least are counted through from 1 and each has its marker, the label of an
 * earlier one that stands like a marker again cites it again: glued behind a word and its stop, or beside a marker.
 */
export function citedAgain(
  notes: readonly NoteCandidate[],
  matches: readonly Match[],
  markers: readonly MarkerCandidate[],
  used: ReadonlySet<MarkerCandidate>,
): Set<MarkerCandidate> {
  const again = new Set<MarkerCandidate>()
  const first = new Map<string, MarkerCandidate>()
  for (const [index, match] of matches.toSorted((a, b) => a.index - b.index).entries()) {
    const label = notes[match.index]?.label ?? ''
    if (match.marker === null || numberOf(label) !== index + 1) return again
    first.set(label, match.marker)
  }
  if (first.size < LEAST_BESIDE) return again
  const ends = new Set([...used].map(({ end }) => end))
  const starts = new Set([...used].map(({ start }) => start))
  const bracketed = first.size >= LEAST_BRACKETED && matches.every(({ marker }) => marker?.kind === 'paren')
  for (const [index, marker] of markers.entries()) {
    const known = first.get(marker.label)
    if (known === undefined || used.has(marker) || known.start >= marker.start || known.kind === 'bracket')
      continue
    const listed = [markers[index - 1], markers[index + 1]].some((other) => other?.start === marker.start)
    const beside =
      listed ||
      ends.has(marker.start) ||
      starts.has(marker.end) ||
      starts.has(marker.end + 1) ||
      (bracketed && marker.weight >= besideStop)
    if (
      marker.kind === 'punctuation'
        ? first.size >= LEAST_COUNTED && marker.weight >= 6
        : marker.kind === 'paren' && known.kind === 'paren' && beside
    )
      again.add(marker)
  }
  return again
}
