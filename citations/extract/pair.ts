/**
 * Pairs notes with their markers. A numbered line is a note because its number stands as a marker in the text before it,
 * and markers and notes run in the same order: that tells notes from list items, and markers from "G20" and "2019".
 */
import { heaviestChain, type Point } from './chain.ts'
import { besideStop, printedKinds, weakKinds, type MarkerCandidate } from './marker.ts'
import { numberOf, type NoteCandidate } from './note.ts'
import { countBefore, crossesPage, lineStart, lineText, type Source } from './source.ts'

export interface Pairing {
  readonly note: NoteCandidate
  /** The markers that point to this note, in order of the text; empty where the text has lost it. */
  readonly markers: readonly MarkerCandidate[]
}

/** Of one label, so many markers are considered for each note, fewer where there are very many notes. */
const MARKERS_PER_NOTE = 80
const MOST_POINTS = 200_000
/** Notes of one block stand at most this many printed lines apart. */
const BLOCK_REACH = 8
const SOURCE_WEIGHT = 5
const LEAST_COUNTED = 4

interface Match {
  readonly index: number
  readonly marker: MarkerCandidate | null
}

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
  const numbered = matchInOrder(source, notes, byLabel, isCounted)
  const others = matchInOrder(source, notes, byLabel, (note) => !isCounted(note))
  let matches = dropOutliers(notes, dropWeak(notes, numbered))
  matches = addUnmarked(source, notes, matches)
  matches = [...matches, ...others.filter(({ marker }) => marker !== null)]
  const names = namesOf(notes, matches)
  matches = [...matches, ...addPrinted(notes, matches, byLabel, names)]
  matches = [...matches, ...addNamed(source, notes, matches)]
  return collect(notes, matches, markers, names)
}

/** Does a marker of this form name the note by its label alone, whatever the order? */
type Names = (note: NoteCandidate, marker: MarkerCandidate) => boolean

/** A list "1. …" is cited as "[1]" where none of its items was matched by another sign; else labels are printed alike. */
function namesOf(notes: readonly NoteCandidate[], matches: readonly Match[]): Names {
  const bracketed = new Set<NoteCandidate['style']>()
  const otherwise = new Set<NoteCandidate['style']>()
  for (const { index, marker } of matches) {
    const style = notes[index]?.style
    if (style === undefined || marker === null) continue
    if (marker.kind === 'bracket') bracketed.add(style)
    else otherwise.add(style)
  }
  return ({ style, labelStart, labelEnd }, { kind, start, end }) =>
    (style === kind || (kind === 'bracket' && bracketed.has(style) && !otherwise.has(style))) &&
    printedKinds.has(kind) &&
    (end <= labelStart || start >= labelEnd)
}

function isCounted({ label }: NoteCandidate): boolean {
  return !Number.isNaN(numberOf(label))
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

/** A weak sign counts within an unbroken count in which a sure one stands. */
function dropWeak(notes: readonly NoteCandidate[], matches: readonly Match[]): Match[] {
  const kept: Match[] = []
  let run: Match[] = []
  const close = (): void => {
    if (run.some(({ marker }) => marker !== null && !weakKinds.has(marker.kind))) kept.push(...run)
    run = []
  }
  for (const match of matches) {
    if (!isNear(notes, run.at(-1), match)) close()
    run.push(match)
  }
  close()
  return kept
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
    return note.weight >= SOURCE_WEIGHT || (numberOf(note.label) === 1 && !startsList(notes, match.index))
  })
}

/** "1." whose neighbours "2." and "3." have no marker is a list. */
function startsList(notes: readonly NoteCandidate[], index: number): boolean {
  const note = notes[index]
  const next = notes[index + 1]
  return note !== undefined && next !== undefined && next.style === note.style && numberOf(next.label) === 2
}

/** Notes whose marker the text has lost: told by their place within a block of notes, or by a block of sources. */
function addUnmarked(source: Source, notes: readonly NoteCandidate[], matches: readonly Match[]): Match[] {
  const accepted = new Map(matches.map((match) => [match.index, match]))
  for (const [index, note] of notes.entries()) {
    if (accepted.has(index) || !isCounted(note)) continue
    const before = notes
      .slice(Math.max(0, index - 6), index)
      .findLastIndex((_, at) => accepted.has(Math.max(0, index - 6) + at))
    const previous = before < 0 ? undefined : notes[Math.max(0, index - 6) + before]
    if (previous !== undefined && continuesBlock(source, previous, note))
      accepted.set(index, { index, marker: null })
  }
  for (let index = notes.length - 1; index >= 0; index--) {
    const note = notes[index]
    const next = notes[index + 1]
    if (note === undefined || next === undefined || accepted.has(index) || !accepted.has(index + 1)) continue
    if (continuesBlock(source, note, next)) accepted.set(index, { index, marker: null })
  }
  for (const index of sourceBlocks(source, notes, accepted)) accepted.set(index, { index, marker: null })
  return [...accepted.values()].toSorted((a, b) => a.index - b.index)
}

function continuesBlock(source: Source, note: NoteCandidate, next: NoteCandidate): boolean {
  if (next.style !== note.style || numberOf(next.label) !== numberOf(note.label) + 1) return false
  if (next.weight < 1 || note.weight < 1) return false
  let printed = 0
  for (let line = note.line + 1; line < next.line; line++) {
    if (printed > BLOCK_REACH || line - note.line > 4 * BLOCK_REACH) return false
    if (lineText(source, line).trim() !== '') printed++
  }
  return true
}

/** Blocks 1, 2, 3 … of which at least half name an address, without any marker: the text has lost them all. */
function* sourceBlocks(
  source: Source,
  notes: readonly NoteCandidate[],
  accepted: ReadonlyMap<number, Match>,
): Generator<number> {
  let block: number[] = []
  for (let index = 0; index <= notes.length; index++) {
    const note = notes[index]
    const previous = notes[block.at(-1) ?? -1]
    if (note !== undefined && previous !== undefined && continuesBlock(source, previous, note)) {
      block.push(index)
      continue
    }
    const sources = block.filter((at) => (notes[at]?.weight ?? 0) >= SOURCE_WEIGHT).length
    if (block.length > 1 && sources * 2 >= block.length && !block.some((at) => accepted.has(at))) yield* block
    // "1. Item" is a list unless markers say otherwise; only labels that notes alone have are taken on trust.
    const begins =
      note !== undefined && numberOf(note.label) === 1 && note.style !== 'stop' && note.style !== 'paren'
    block = begins ? [index] : []
  }
}

/** A printed marker ("[3]", "³") names its note whatever the order: reference lists are cited out of order. */
function addPrinted(
  notes: readonly NoteCandidate[],
  matches: readonly Match[],
  byLabel: ReadonlyMap<string, readonly MarkerCandidate[]>,
  names: Names,
): Match[] {
  const known = new Set(matches.map(({ index }) => notes[index]?.label))
  const added: Match[] = []
  for (const [index, note] of notes.entries()) {
    // A numbered line whose neighbours were no notes is an item of a list, not a source.
    if (known.has(note.label) || (note.style !== 'bracket' && note.style !== 'raised')) continue
    const marker = (byLabel.get(note.label) ?? []).find((candidate) => names(note, candidate))
    if (marker === undefined) continue
    known.add(note.label)
    added.push({ index, marker })
  }
  return added
}

/** "[HTTP-B] Quist, …": an entry that nothing cites, set like those around it that are cited by such a word. */
function addNamed(source: Source, notes: readonly NoteCandidate[], matches: readonly Match[]): Match[] {
  const isNamed = (note: NoteCandidate | undefined): note is NoteCandidate =>
    note !== undefined && note.style === 'bracket' && !isCounted(note)
  const column = (note: NoteCandidate): number => note.labelStart - lineStart(source, note.line)
  const cited = matches.map(({ index }) => index).filter((index) => isNamed(notes[index]))
  const known = new Set(cited)
  const [first, last] = [Math.min(...cited.slice(0, 1_000)), Math.max(...cited.slice(-1_000))]
  const labels = new Set(cited.map((index) => notes[index]?.label))
  if (labels.size < 2) return []
  const added: Match[] = []
  for (let index = first + 1; index < last; index++) {
    const note = notes[index]
    const before = notes[index - 1]
    if (!isNamed(note) || !isNamed(before) || known.has(index) || labels.has(note.label)) continue
    if (column(note) === column(before)) added.push({ index, marker: null })
  }
  return added
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

/**
 * "… licensed.2", "winter (6)(2)": where four notes at least are counted through from 1 and each has its marker, the label of an
 * earlier one that stands like a marker again cites it again: glued behind a word and its stop, or beside a marker.
 */
function citedAgain(
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
  if (first.size < LEAST_COUNTED) return again
  const ends = new Set([...used].map(({ end }) => end))
  const starts = new Set([...used].map(({ start }) => start))
  const styles = new Set(matches.map(({ index }) => notes[index]?.style))
  const bracketed = styles.size === 1 && styles.has('paren')
  for (const [index, marker] of markers.entries()) {
    const known = first.get(marker.label)
    if (known === undefined || used.has(marker) || known.start >= marker.start || known.kind === 'bracket')
      continue
    const listed = [markers[index - 1], markers[index + 1]].some((other) => other?.start === marker.start)
    const beside =
      listed ||
      ends.has(marker.start) ||
      starts.has(marker.end + 1) ||
      (bracketed && marker.weight >= besideStop)
    if (
      marker.kind === 'punctuation'
        ? marker.weight >= 6
        : marker.kind === 'paren' && known.kind === 'paren' && beside
    )
      again.add(marker)
  }
  return again
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
