/** Notes that nothing in the text points to: their markers are lost, or they are entries of a list that nobody cites. */
import type { MarkerCandidate } from '../marker/candidate.ts'
import { numberOf, type NoteCandidate } from '../note.ts'
import { indentOf } from '../layout.ts'
import { lineStart, lineText, type Source } from '../source.ts'
import { isCounted, sourceWeight, type Match, type Names } from './match.ts'

/** Notes of one block stand at most this many printed lines apart. */
const BLOCK_REACH = 8
/** Candidates that are looked back over. */
const NEAR_NOTES = 6

/** Notes whose marker the text has lost: told by their place within a block of notes, or by a block of sources. */
export function addUnmarked(
  source: Source,
  notes: readonly NoteCandidate[],
  matches: readonly Match[],
): Match[] {
  const accepted = new Map(matches.map((match) => [match.index, match]))
  for (const [index, note] of notes.entries()) {
    if (accepted.has(index) || !isCounted(note)) continue
    const from = Math.max(0, index - NEAR_NOTES)
    const before = notes.slice(from, index).findLastIndex((_, at) => accepted.has(from + at))
    const previous = before < 0 ? undefined : notes[from + before]
    if (previous !== undefined && continuesBlock(source, previous, note))
      accepted.set(index, { index, marker: null })
  }
  for (let index = notes.length - 1; index >= 0; index--) {
    const note = notes[index]
    const next = notes[index + 1]
    if (note === undefined || next === undefined || accepted.has(index) || !accepted.has(index + 1)) continue
    // "3 Storage" between the notes 3 and 4 is a heading.
    if (notes[lastAccepted(accepted, index)]?.label === note.label) continue
    if (continuesBlock(source, note, next)) accepted.set(index, { index, marker: null })
  }
  for (const index of sourceBlocks(source, notes, accepted)) accepted.set(index, { index, marker: null })
  return [...accepted.values()].toSorted((a, b) => a.index - b.index)
}

/** The nearest note before this one that is known for one; few candidates are looked at. */
function lastAccepted(accepted: ReadonlyMap<number, Match>, index: number): number {
  let at = index - 1
  while (at > index - NEAR_NOTES && !accepted.has(at)) at--
  return accepted.has(at) ? at : -1
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
    const sources = block.filter((at) => (notes[at]?.weight ?? 0) >= sourceWeight).length
    if (block.length > 1 && sources * 2 >= block.length && !block.some((at) => accepted.has(at))) yield* block
    // "1. Item" is a list unless markers say otherwise; only labels that notes alone have are taken on trust.
    const begins =
      note !== undefined && numberOf(note.label) === 1 && note.style !== 'stop' && note.style !== 'paren'
    block = begins ? [index] : []
  }
}

/** A printed marker ("[3]", "³") names its note whatever the order: reference lists are cited out of order. */
export function addPrinted(
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
export function addNamed(
  source: Source,
  notes: readonly NoteCandidate[],
  matches: readonly Match[],
): Match[] {
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
  // The list goes on behind the last entry that is cited, and begins before the first.
  for (const step of [1, -1])
    for (let index = step > 0 ? last : first; ; index += step) {
      const [listed, note] = [notes[index], notes[index + step]]
      if (!isNamed(listed) || !isNamed(note) || labels.has(note.label)) break
      if (column(note) !== column(listed)) break
      if (!isListed(source, step > 0 ? listed : note, step > 0 ? note : listed)) break
      added.push({ index: index + step, marker: null })
    }
  return added
}

/** Between two entries of one list stands what is set in below the first; a page's edge or a heading only where the second names a source. */
function isListed(source: Source, first: NoteCandidate, second: NoteCandidate): boolean {
  const depth = indentOf(source, first.line)
  let foreign = 0
  for (let line = first.line + 1; line < second.line; line++) {
    if (line - first.line > 4 * BLOCK_REACH || foreign > BLOCK_REACH) return false
    if (lineText(source, line).trim() !== '' && indentOf(source, line) <= depth) foreign++
  }
  return foreign === 0 || second.weight >= sourceWeight
}
