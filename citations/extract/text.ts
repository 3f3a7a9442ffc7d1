/**
 * Reads plain text: what came out of a PDF, or was pasted. Raised type is lost, so notes are told by their markers and the
 * order of both (pair.ts); URLs without a note are inline citations. Fonts and places on a page belong to the PDF reader.
 */
import type { Extraction, Notice } from '../citation.ts'
import { readBody } from './body.ts'
import { finishCitations, type Draft } from './draft.ts'
import { dropMarkersInNotes, measureNotes, noteLines, type Extent } from './extent.ts'
import { guessLanguage } from './language.ts'
import { endsSentenceAt, measureLayout, printed } from './layout.ts'
import { findMarkerCandidates, type MarkerCandidate } from './marker.ts'
import { readNotes, type NoteText } from './note-text.ts'
import { findNoteCandidates } from './note.ts'
import { pairNotes, type Pairing } from './pair.ts'
import { findParagraphs } from './paragraph.ts'
import type { KnowsWord } from './passage.ts'
import type { ReadableDocument } from './readable.ts'
import { indexSource, spanOf, type Source } from './source.ts'
import { findTitle } from './title.ts'

const WORDS_KNOWN = 2_000_000
/** A label's own bracket at the start of a line is hardly ever a marker. */
const AT_LABEL = 0.5

export function extractText({ name, format, sha256, text }: ReadableDocument): Extraction {
  const source = indexSource(text)
  const pairings = pair(source)
  const everywhere = measureLayout(source, markersOf(pairings))
  const extents = dropMarkersInNotes(everywhere, measureNotes(everywhere, pairings))
  const layout = { ...everywhere, ...sorted(markersOf(extents)) }
  const paragraphs = findParagraphs(layout, noteLines(extents))
  const opening = paragraphs.slice(0, 300).map((lines) => ({
    text: lines
      .slice(0, 60)
      .map((line) => printed(source, line))
      .join(' '),
    lines: lines.length,
    // Only a question or an exclamation is a sentence and a title as well.
    prose:
      endsSentenceAt(layout, lines.at(-1) ?? 0) && !/[!?]["”»’)]*$/u.test(printed(source, lines.at(-1) ?? 0)),
  }))
  const language = guessLanguage(opening.map((paragraph) => paragraph.text).join('\n'))
  const knowsWord = wordsOf(text)
  const body = readBody(layout, paragraphs, language, knowsWord)
  const notes = readNotes(layout, extents, knowsWord)
  const { citations, notices } = finishCitations([
    ...draftNotes(source, extents, notes, body.claims),
    ...body.inline,
  ])
  return {
    document: { name, format, sha256, title: findTitle(opening.slice(0, 10)), language },
    citations,
    notices: [...notices, ...unmarked(extents, notes), ...missingNumbers(notes)],
  }
}

function pair(source: Source): Pairing[] {
  const candidates = findNoteCandidates(source)
  const labelStarts = new Set(candidates.map(({ labelStart }) => labelStart))
  const markers = findMarkerCandidates(source.text, new Set(candidates.map(({ label }) => label)))
  return pairNotes(
    source,
    candidates,
    markers.map((marker) => (labelStarts.has(marker.start) ? { ...marker, weight: AT_LABEL } : marker)),
  )
}

function markersOf(pairings: readonly Pairing[]): MarkerCandidate[] {
  return pairings.flatMap(({ markers }) => markers).toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function sorted(markers: readonly MarkerCandidate[]): {
  markers: readonly MarkerCandidate[]
  markerStarts: number[]
} {
  return { markers, markerStarts: markers.map(({ start }) => start) }
}

/** A draft for each marker of each note; a note whose marker is lost follows the note before it, without a claim. */
function draftNotes(
  source: Source,
  extents: readonly Extent[],
  notes: readonly NoteText[],
  claims: ReadonlyMap<MarkerCandidate, string>,
): Draft[] {
  const drafts: Draft[] = []
  let place = extents.find(({ markers }) => markers.length > 0)?.markers[0]?.start ?? 0
  for (const [index, { markers }] of extents.entries()) {
    const note = notes[index]
    if (note === undefined) continue
    const { label, ...shared } = note
    if (markers.length === 0) drafts.push({ ...shared, at: place, claim: '', span: label })
    for (const marker of markers) {
      const span = spanOf(source, marker.start, marker.end)
      drafts.push({ ...shared, at: marker.start, claim: claims.get(marker) ?? '', span })
    }
    place = markers[0]?.start ?? place
  }
  return drafts
}

/** Whether a word stands anywhere in the text. The list is made when it is first asked for. */
function wordsOf(text: string): KnowsWord {
  let words: Set<string> | null = null
  return (word) => {
    words ??= new Set(
      text
        .slice(0, WORDS_KNOWN)
        .toLowerCase()
        .match(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu),
    )
    return words.has(word.toLowerCase())
  }
}

function unmarked(extents: readonly Extent[], notes: readonly NoteText[]): Notice[] {
  return extents.flatMap(({ markers }, index) => {
    const note = notes[index]
    if (markers.length > 0 || note === undefined) return []
    const message = `Note ${note.number} has no marker in the text that could be found, so its claim is empty.`
    return [{ code: 'marker-not-found', message, span: note.label }]
  })
}

/** A gap in the count is a note that was not found. */
function missingNumbers(notes: readonly NoteText[]): Notice[] {
  return notes.flatMap((note, index) => {
    const previous = notes[index - 1]
    const from = Number(previous?.number ?? 0)
    const to = Number(note.number)
    if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from + 1) return []
    const missing = to === from + 2 ? `note ${from + 1}` : `notes ${from + 1} to ${to - 1}`
    const message = `The count of notes goes from ${from} to ${to}: ${missing} could not be found.`
    return [{ code: 'note-not-found', message, span: note.label }]
  })
}
