/**
 * Notes that were typed by hand: raised or bracketed numbers in the text, and paragraphs or list items at the end that
 * begin with the same label. The paragraphs are laid out as lines of a plain text, so that notes and markers are paired by
 * the same order as there (pair.ts); raised type and list numbers, which plain text has lost, weigh more.
 */
import type { Citation } from '../../citation.ts'
import type { Range } from '../mapped-text.ts'
import type { MarkerCandidate } from '../marker/candidate.ts'
import type { LabelStyle, NoteCandidate } from '../note.ts'
import { pairNotes, type Pairing } from '../pair.ts'
import type { ProseParagraph } from '../prose.ts'
import { layOut, markerCandidates, noteCandidates, type Page } from './candidates.ts'
import { asPrinted } from './digits.ts'
import type { Section } from './section.ts'

/** A stretch of one paragraph's text. */
export interface Stretch extends Range {
  readonly paragraph: number
}
export interface TypedMarker extends Stretch {
  readonly label: string
  /** Set raised, in brackets, or told by the order alone. */
  readonly how: 'raised' | 'bracket' | 'sign' | 'order'
}
export interface TypedNote {
  readonly label: string
  readonly kind: Citation['kind']
  /** The label and the note's own text; the text may go on over several paragraphs. */
  readonly head: Stretch
  readonly parts: readonly Stretch[]
  readonly markers: readonly TypedMarker[]
  /** What the note begins with: '1.', '[1]', a list's own number. */
  readonly style: string
}

const MAX_CONTINUED = 4

/** All typed notes in order of the text. Takes n log n in the text. */
export function findTypedNotes(
  paragraphs: readonly ProseParagraph[],
  sections: readonly (Section | null)[],
  hasNotes: boolean,
): TypedNote[] {
  const page = layOut(paragraphs)
  const notes = noteCandidates(page, paragraphs, sections)
  if (notes.length === 0) return []
  const labels = new Set(notes.map(({ label }) => label))
  const { sure, loose } = markerCandidates(page, paragraphs, labels)
  let pairings = sure.length === 0 ? [] : pair(page, notes, sure)
  // Pasted from a typeset page: the raised type is lost, and only the order tells a marker from "G20".
  if (pairings.length === 0 && !hasNotes && loose.length > 0)
    pairings = pair(page, notes, [...sure, ...loose])
  return readExtents(page, paragraphs, sections, pairings)
}

function pair(
  { source }: Page,
  notes: readonly NoteCandidate[],
  markers: readonly MarkerCandidate[],
): Pairing[] {
  const labelStarts = new Set(notes.map(({ labelStart }) => labelStart))
  const inText = markers
    .filter((marker) => !labelStarts.has(marker.start) && !isLabel(marker, notes))
    .toSorted((a, b) => a.start - b.start)
  const first = withoutStrayLists(pairNotes(source, notes, inText))
  const raised = inText.filter(({ kind }) => kind === 'raised').length
  const bracketed = inText.filter(({ kind }) => kind === 'bracket').length
  if (raised + bracketed === 0 || first.length === 0) return first
  // Now that these are known for notes, "1." and a list's own numbers stand for whatever the text marks with: then a
  // note may be marked again, and out of order.
  const usual: LabelStyle = raised >= bracketed ? 'raised' : 'bracket'
  const original = new Map<NoteCandidate, NoteCandidate>()
  const styled = first.map(({ note }): NoteCandidate => {
    const counted =
      ['stop', 'bare', 'paren'].includes(note.style) || (usual === 'raised' && note.style === 'bracket')
    const made = counted ? { ...note, style: usual } : note
    original.set(made, note)
    return made
  })
  return pairNotes(source, styled, inText).map((pairing) => ({
    note: original.get(pairing.note) ?? pairing.note,
    markers: pairing.markers,
  }))
}

/** The bracket that a note begins with is its label. */
function isLabel(marker: MarkerCandidate, notes: readonly NoteCandidate[]): boolean {
  let low = 0
  let high = notes.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((notes[middle]?.labelStart ?? 0) <= marker.start) low = middle
    else high = middle - 1
  }
  const note = notes[low]
  return note !== undefined && note.labelStart <= marker.start && marker.end <= note.labelEnd
}

/** A numbered list that no marker points into is a list, and its links belong to the running text. */
function withoutStrayLists(pairings: readonly Pairing[]): Pairing[] {
  const kept: Pairing[] = []
  let block: Pairing[] = []
  for (const [index, pairing] of pairings.entries()) {
    block.push(pairing)
    const next = pairings[index + 1]
    if (next !== undefined && Number(next.note.label) > Number(pairing.note.label)) continue
    if (block.some(({ markers }) => markers.length > 0)) kept.push(...block)
    block = []
  }
  return kept
}

function readExtents(
  page: Page,
  paragraphs: readonly ProseParagraph[],
  sections: readonly (Section | null)[],
  pairings: readonly Pairing[],
): TypedNote[] {
  const { starts } = page
  const paragraphAt = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const stretch = (start: number, end: number): Stretch => {
    const paragraph = paragraphAt(start)
    const base = starts[paragraph] ?? 0
    return { paragraph, start: start - base, end: end - base }
  }
  const ordered = pairings.toSorted((a, b) => a.note.labelStart - b.note.labelStart)
  const heads = ordered.map(({ note }) => stretch(note.labelStart, note.labelEnd))
  const marked = new Set(ordered.flatMap(({ markers }) => markers.map(({ start }) => paragraphAt(start))))
  return ordered.map(({ note, markers }, index): TypedNote => {
    const head = heads[index] ?? stretch(note.labelStart, note.labelEnd)
    const next = heads[index + 1]
    const text = stretch(note.textStart, note.textStart)
    const limit = (paragraph: number): number =>
      next?.paragraph === paragraph ? next.start : (paragraphs[paragraph]?.text.length ?? 0)
    const parts: Stretch[] = [{ ...text, end: Math.max(text.start, limit(text.paragraph)) }]
    // What stands between two notes of one count belongs to the first of them.
    const goesOn = next !== undefined && next.paragraph - text.paragraph <= MAX_CONTINUED
    const last = goesOn ? next.paragraph : 0
    for (let at = text.paragraph + 1; at < last; at++) {
      const paragraph = paragraphs[at]
      if (paragraph === undefined || paragraph.kind === 'heading' || marked.has(at)) break
      parts.push({ paragraph: at, start: 0, end: paragraph.text.length })
    }
    const printed = paragraphs[head.paragraph]?.text.slice(head.start, head.end) ?? ''
    return {
      label: asPrinted(note.label, printed),
      kind: sections[head.paragraph] ?? 'footnote',
      head,
      parts,
      markers: markers.map((marker) => ({
        ...stretch(marker.start, marker.end),
        label: marker.label,
        how:
          marker.kind === 'raised' || marker.kind === 'bracket' || marker.kind === 'sign'
            ? marker.kind
            : 'order',
      })),
      style: note.style,
    }
  })
}
