/**
 * Pairs notes with their markers. A numbered line is a note because its number stands as a marker in the text before it,
 * and markers and notes run in the same order: that tells notes from list items, and markers from "G20" and "2019".
 */
import { heaviestChain, type Point } from './chain.ts'
import { printedKinds, weakKinds, type MarkerCandidate } from './marker/candidate.ts'
import { numberOf, type NoteCandidate } from './note.ts'
import { citedAgain } from './pair/again.ts'
import { isCounted, namesOf, sourceWeight, type Match, type Names } from './pair/match.ts'
import { addNamed, addPrinted, addUnmarked } from './pair/unmarked.ts'
import { countBefore, crossesPage, type Source } from './source.ts'

export interface Pairing {
  readonly note: NoteCandidate
  /** The markers that point to this note, in order of the text; empty where the text has lost it. */
  readonly markers: readonly MarkerCandidate[]
}

/** Of one label, so many markers are considered for each note, fewer where there are very many notes. */
const MARKERS_PER_NOTE = 80
const MOST_POINTS = 200_000
const LEAST_APART = 2

/** The notes that were told apart, in order of the text, each with its markers. */
export function pairNotes(
  source: Source,
  notes: readonly NoteCandidate[],
  markers: readonly MarkerCandidate[],
): Pairing[] {
  const byLabel = new Map<string, MarkerCandidate[]>()
  for (const marker of markers) {
    const list = byLabel.get(marker.label)
    if (list === undefined) byLabel.set(marker.label, [marker])
    else list.push(marker)
  }
  const numbered = withoutLabels(notes, matchInOrder(source, notes, byLabel, isCounted))
  const others = matchInOrder(source, notes, byLabel, (note) => !isCounted(note))
  let matches = dropOutliers(notes, dropWeak(notes, numbered))
  matches = addUnmarked(source, notes, matches)
  matches = [...matches, ...others.filter(({ marker }) => marker !== null)]
  const names = namesOf(notes, matches)
  matches = [...matches, ...addPrinted(notes, matches, byLabel, names)]
  matches = [...matches, ...addNamed(source, notes, matches)]
  return collect(notes, matches, markers, names)
}

function matchInOrder(
  source: Source,
  notes: readonly NoteCandidate[],
  byLabel: ReadonlyMap<string, readonly MarkerCandidate[]>,
  belongs: (note: NoteCandidate) => boolean,
): Match[] {
  const points: (Point & { readonly candidate: MarkerCandidate })[] = []
  const starts = new Map<string, number[]>()
  const reach = Math.max(2, Math.min(MARKERS_PER_NOTE, Math.floor(MOST_POINTS / Math.max(1, notes.length))))
  for (const [index, note] of notes.entries()) {
    if (!belongs(note)) continue
    const all = byLabel.get(note.label) ?? []
    let offsets = starts.get(note.label)
    if (offsets === undefined) starts.set(note.label, (offsets = all.map(({ start }) => start)))
    const count = countBefore(offsets, note.labelStart)
    // The nearest ones, and the first ones for notes that are all at the end of the document.
    const near = all.slice(Math.max(0, count - reach), count)
    const first = all.slice(0, Math.min(reach, Math.max(0, count - reach)))
    for (const candidate of [...first, ...near]) {
      const samePage =
        source.pageBreaks.length > 0 && !crossesPage(source, candidate.start, note.labelStart) ? 2 : 0
      const sameStyle = printedKinds.has(candidate.kind) && note.style === candidate.kind ? 4 : 0
      const weight = candidate.weight + note.weight + samePage + sameStyle
      points.push({ note: index, marker: candidate.start, weight, candidate })
    }
  }
  return heaviestChain(points, notes.length).map(({ note, candidate }) => ({
    index: note,
    marker: candidate,
  }))
}

/** "[1] https://…" is that note's own label, and no marker of the list "1. Money, 2. Press" that comes behind it. */
function withoutLabels(notes: readonly NoteCandidate[], matches: readonly Match[]): Match[] {
  const labels = new Set(matches.map(({ index }) => notes[index]?.labelStart))
  return matches.filter(
    ({ index, marker }) =>
      marker === null || notes[index]?.style === marker.kind || !labels.has(marker.start),
  )
}

/** A weak sign counts within an unbroken count in which a sure one stands. */
function dropWeak(notes: readonly NoteCandidate[], matches: readonly Match[]): Match[] {
  const kept: Match[] = []
  let run: Match[] = []
  const close = (): void => {
    if (run.some(({ marker }) => marker !== null && !weakKinds.has(marker.kind)) || standsApart(notes, run))
      kept.push(...run)
    run = []
  }
  for (const match of matches) {
    if (!isNear(notes, run.at(-1), match)) close()
    run.push(match)
  }
  close()
  return kept
}

/** "… closed in 2019 1. The county": all behind a blank before a stop, counted from 1, and lines with sources begin with the bare numbers. */
function standsApart(notes: readonly NoteCandidate[], run: readonly Match[]): boolean {
  if (run.length < LEAST_APART || numberOf(notes[run[0]?.index ?? -1]?.label ?? '') !== 1) return false
  const own = run.map(({ index }) => notes[index])
  if (!run.every(({ marker }) => marker?.kind === 'spaced')) return false
  const sources = own.filter((note) => (note?.weight ?? 0) >= sourceWeight).length
  return own.every((note) => note?.style === 'bare') && sources * 2 >= own.length
}

/** The next number, or the one behind a note or two whose markers were not found. */
function isNear(notes: readonly NoteCandidate[], first: Match | undefined, second: Match): boolean {
  const a = notes[first?.index ?? -1]
  const b = notes[second.index]
  if (first === undefined || a === undefined || b === undefined || a.style !== b.style) return false
  const step = numberOf(b.label) - numberOf(a.label)
  return step === 1 || (step > 0 && step <= 3 && step === second.index - first.index)
}

function follows(
  notes: readonly NoteCandidate[],
  first: Match | undefined,
  second: Match | undefined,
): boolean {
  const a = notes[first?.index ?? -1]
  const b = notes[second?.index ?? -1]
  return (
    a !== undefined && b !== undefined && a.style === b.style && numberOf(b.label) === numberOf(a.label) + 1
  )
}

/** A note continues the count, begins it, or names a source; any other numbered line is prose or an item of a list. */
function dropOutliers(notes: readonly NoteCandidate[], matches: readonly Match[]): Match[] {
  return matches.filter((match, index) => {
    const note = notes[match.index]
    if (note === undefined) return false
    const inCount = follows(notes, matches[index - 1], match) || follows(notes, match, matches[index + 1])
    if (inCount) return true
    return note.weight >= sourceWeight || (numberOf(note.label) === 1 && !startsList(notes, match.index))
  })
}

/** "1." whose neighbours "2." and "3." have no marker is a list. */
function startsList(notes: readonly NoteCandidate[], index: number): boolean {
  const note = notes[index]
  const next = notes[index + 1]
  return note !== undefined && next !== undefined && next.style === note.style && numberOf(next.label) === 2
}

function collect(
  notes: readonly NoteCandidate[],
  matches: readonly Match[],
  markers: readonly MarkerCandidate[],
  names: Names,
): Pairing[] {
  const found = new Map<number, MarkerCandidate[]>()
  const byLabel = new Map<string, number[]>()
  const used = new Set<MarkerCandidate>()
  for (const { index, marker } of matches.toSorted((a, b) => a.index - b.index)) {
    const label = notes[index]?.label ?? ''
    found.set(index, marker === null ? [] : [marker])
    const places = byLabel.get(label)
    if (places === undefined) byLabel.set(label, [index])
    else places.push(index)
    if (marker !== null) used.add(marker)
  }
  for (const marker of withinRange(markers, used)) {
    const [index = -1] = byLabel.get(marker.label) ?? []
    found.get(index)?.push(marker)
    used.add(marker)
  }
  const again = citedAgain(notes, matches, markers, used)
  // A note's own label cites nothing, least of all the note of the next chapter.
  const labels = new Set([...found.keys()].map((index) => notes[index]?.labelStart))
  for (const marker of markers) {
    if (again.has(marker)) {
      found.get(byLabel.get(marker.label)?.[0] ?? -1)?.push(marker)
      continue
    }
    if (!printedKinds.has(marker.kind) || used.has(marker) || labels.has(marker.start)) continue
    const index = firstNoteAfter(notes, byLabel.get(marker.label) ?? [], marker.start)
    const note = notes[index ?? -1]
    if (index === undefined || note === undefined) continue
    if (names(note, marker)) found.get(index)?.push(marker)
  }
  return [...found].flatMap(([index, list]) => {
    const note = notes[index]
    return note === undefined ? [] : [{ note, markers: list.toSorted((a, b) => a.start - b.start) }]
  })
}

/** Markers that stand for other notes of a range ("2-9") of which one was matched. */
function withinRange(
  markers: readonly MarkerCandidate[],
  used: ReadonlySet<MarkerCandidate>,
): MarkerCandidate[] {
  const matched = new Set([...used].map(({ end }) => end))
  const labels = new Set([...used].map(({ label, end }) => `${end} ${label}`))
  return markers.filter(({ label, kind, end }) => {
    if (!matched.has(end) || (kind !== 'punctuation' && kind !== 'word' && kind !== 'paren')) return false
    const known = labels.has(`${end} ${label}`)
    labels.add(`${end} ${label}`)
    return !known
  })
}

/** Of the notes with one label the first behind a marker, else the last one before it. */
function firstNoteAfter(
  notes: readonly NoteCandidate[],
  places: readonly number[],
  offset: number,
): number | undefined {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((notes[places[middle] ?? -1]?.labelStart ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return places[low]
}
