/**
 * Reads plain text: what came out of a PDF, or was pasted. Raised type is lost, so notes are told by their markers and the
 * order of both (pair.ts); URLs without a note are inline citations. Fonts and places on a page belong to the PDF reader.
 */
import type { Notice } from '../citation.ts'
import { authorYearReason, findAuthorYears, type AuthorYear } from './author-year.ts'
import { readBody } from './body.ts'
import { findBeside, isSite } from './contact.ts'
import { finishCitations, maxCitations, type Draft } from './draft.ts'
import { dropMarkersInNotes, measureNotes, noteLines, type Extent } from './extent.ts'
import { guessLanguage } from './language.ts'
import { endsSentenceAt, measureLayout, measureWidth, printed } from './layout.ts'
import { findLostMarkers } from './lost.ts'
import { readAsMarkup } from './markup/read.ts'
import type { MarkerCandidate } from './marker/candidate.ts'
import { findMarkerCandidates } from './marker.ts'
import { readNotes, type NoteText } from './note-text.ts'
import { findNoteCandidates, numberOf } from './note.ts'
import { pairNotes, type Pairing } from './pair.ts'
import { findParagraphs } from './paragraph.ts'
import type { KnowsWord } from './passage.ts'
import type { TextDocument } from './readable.ts'
import type { Reading } from './reading.ts'
import { quotedMail, quotedNotices } from './quoted-mail.ts'
import { readReferences } from './reference-list.ts'
import { signatureLines, signatureNotices } from './sender.ts'
import { indexSource, lineAt, lineEnd, spanOf, type Source } from './source.ts'
import { reasonsFor } from './text-reason.ts'
import { findTitle } from './title.ts'
import { findUrls, lastUrlStart } from './url.ts'
import { unfold } from './unfold.ts'

const WORDS_KNOWN = 2_000_000
/** A label's own bracket at the start of a line is hardly ever a marker. */
const AT_LABEL = 0.5
/** Farther back no address is looked for that a number could be part of. */
const LONGEST_RUN = 200

export function extractText(document: TextDocument): Reading {
  return readAsMarkup(document) ?? readPlain(document)
}

function readPlain({ name, format, sha256, text }: TextDocument): Reading {
  const source = unfold(indexSource(text))
  const quoted = quotedMail(source)
  const pairings = pair(source, quoted)
  const everywhere = measureLayout(source, markersOf(pairings))
  const extents = dropMarkersInNotes(everywhere, measureNotes(everywhere, pairings))
  const inNotes = noteLines(extents)
  // Notes are set smaller, so that their lines are longer: they say nothing about the width of the running text.
  const width = measureWidth(source, (line) => !inNotes.has(line))
  const layout = { ...everywhere, width, ...sorted(markersOf(extents)) }
  const signature = new Set([...signatureLines(source)].filter((line) => !inNotes.has(line)))
  const kept = [...inNotes, ...signature, ...quoted, ...markedLines(source, extents)]
  const beside = findBeside(source, new Set(kept))
  const paragraphs = findParagraphs(
    layout,
    new Set([...inNotes, ...signature, ...quoted, ...beside.lines.keys()]),
  )
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
  const knowsWord = wordsOf(source.text)
  const references = readReferences(layout, paragraphs, knowsWord)
  const inBody = new Set(references.body.flat())
  const named = findAuthorYears(source.text, references.drafts, (offset) =>
    inBody.has(lineAt(source, offset)),
  )
  const markers = [...layout.markers, ...named.map(({ marker }) => marker)].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )
  const body = readBody(
    named.length === 0 ? layout : { ...layout, ...sorted(markers) },
    references.body,
    language,
    knowsWord,
  )
  const own = withoutBoilerplate(source, body.inline, extents)
  const notes = readNotes({ ...layout, width: everywhere.width }, extents, knowsWord)
  const { citations, notices, reasons } = finishCitations([
    ...draftNotes(source, extents, notes, body.claims),
    ...citeNamed(source, named, references.drafts, body.claims),
    ...own.kept,
  ])
  return {
    document: { name, format, sha256, title: findTitle(opening.slice(0, 10)), language },
    citations,
    notices: [
      ...notices,
      ...unmarked(extents, notes),
      ...missingNumbers(notes),
      ...signatureNotices(source, signature),
      ...quotedNotices(source, quoted),
      ...beside.notices,
      ...own.notices,
    ],
    reasons,
  }
}

/**
 * Behind the last note a release says who sends it ("About us … www.example.org"): where nothing there but sites' front pages
 * is named, none of them is a source.
 */
function withoutBoilerplate(
  source: Source,
  inline: readonly Draft[],
  extents: readonly Extent[],
): { readonly kept: readonly Draft[]; readonly notices: readonly Notice[] } {
  const end = Math.max(...extents.slice(-1).map(({ lastLine }) => lineEnd(source, lastLine)), 0)
  const behind = inline.filter(({ at }) => at > end)
  const marked = extents.some(({ markers }) => markers.some(({ start }) => start > end))
  const [first] = behind
  if (extents.length < 2 || first === undefined || marked) return { kept: inline, notices: [] }
  if (!behind.every(({ urls }) => urls.length > 0 && urls.every(isSite))) return { kept: inline, notices: [] }
  const message = `${behind.length === 1 ? 'One front page' : `${behind.length} front pages`} of sites named behind the last note ${behind.length === 1 ? 'was' : 'were'} left out.`
  return {
    kept: inline.filter(({ at }) => at <= end),
    notices: [{ code: 'boilerplate-left-out', message, span: first.span }],
  }
}

/** `quoted`: lines of another mail, whose notes and markers are not this one's. */
function pair(source: Source, quoted: ReadonlySet<number>): Pairing[] {
  const isOwn = (offset: number): boolean => quoted.size === 0 || !quoted.has(lineAt(source, offset))
  const candidates = findNoteCandidates(source)
    .filter(({ labelStart }) => isOwn(labelStart))
    .slice(0, maxCitations + 1)
  const labelStarts = new Set(candidates.map(({ labelStart }) => labelStart))
  const markers = findMarkerCandidates(source.text, new Set(candidates.map(({ label }) => label)))
  const pairings = pairNotes(
    source,
    candidates,
    markers
      .filter((marker) => isOwn(marker.start) && !isWithinUrl(source.text, marker))
      .map((marker) => (labelStarts.has(marker.start) ? { ...marker, weight: AT_LABEL } : marker)),
  )
  return findLostMarkers(source.text, pairings).map((pairing) => withBrackets(source.text, pairing))
}

/** "https://a.example/x1": a number of an address is no marker. */
function isWithinUrl(text: string, { start, end }: MarkerCandidate): boolean {
  let from = start
  while (from > 0 && start - from < LONGEST_RUN && !/\s/.test(text.charAt(from - 1))) from--
  const before = text.slice(from, start)
  if (lastUrlStart(before) < 0) return false
  const behind = /^\S*/.exec(text.slice(start, end + LONGEST_RUN))?.[0] ?? ''
  return findUrls(before + behind, 'with-path').some(
    (url) => url.start < before.length && url.end > before.length,
  )
}

/** "said so.1)" and "1) See …": the bracket is the marker's as well. */
function withBrackets(text: string, pairing: Pairing): Pairing {
  if (text.charAt(pairing.note.labelEnd - 1) !== ')' || pairing.note.style !== 'stop') return pairing
  const markers = pairing.markers.map((marker) =>
    text.charAt(marker.end) === ')' ? { ...marker, end: marker.end + 1 } : marker,
  )
  return { ...pairing, markers }
}

function markersOf(pairings: readonly Pairing[]): MarkerCandidate[] {
  return pairings.flatMap(({ markers }) => markers).toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** Where a marker stands is a sentence, whatever it looks like. */
function markedLines(source: Source, extents: readonly Extent[]): number[] {
  return extents.flatMap(({ markers }) => markers.map(({ start }) => lineAt(source, start)))
}

function sorted(markers: readonly MarkerCandidate[]): {
  markers: readonly MarkerCandidate[]
  markerStarts: number[]
} {
  return { markers, markerStarts: markers.map(({ start }) => start) }
}

/** Entries that the text names by author and year are cited there; all others stand where they are listed. */
function citeNamed(
  source: Source,
  named: readonly AuthorYear[],
  entries: readonly Draft[],
  claims: ReadonlyMap<MarkerCandidate, string>,
): Draft[] {
  const cited = new Set(named.map(({ entry }) => entry))
  return [
    ...entries.filter((entry) => !cited.has(entry)),
    ...named.map(({ marker, entry }) => ({
      ...entry,
      at: marker.start,
      claim: claims.get(marker) ?? '',
      span: spanOf(source, marker.start, marker.end),
      reasons: [authorYearReason],
    })),
  ]
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
  for (const [index, { note: candidate, markers }] of extents.entries()) {
    const note = notes[index]
    if (note === undefined) continue
    const { label, ...shared } = note
    const before = extents[index - 1]?.note
    if (markers.length === 0)
      drafts.push({
        ...shared,
        at: place,
        claim: '',
        span: label,
        reasons: reasonsFor(candidate, null, before),
      })
    for (const marker of markers) {
      const span = spanOf(source, marker.start, marker.end)
      const reasons = reasonsFor(candidate, marker, before)
      drafts.push({ ...shared, at: marker.start, claim: claims.get(marker) ?? '', span, reasons })
    }
    place = markers[0]?.start ?? place
  }
  return drafts
}

/** Whether a word stands anywhere in the text, and how often. The words are counted when one is first asked for. */
function wordsOf(text: string): KnowsWord {
  let words: Map<string, number> | null = null
  return (word, times = 1) => {
    words ??= countWords(text.slice(0, WORDS_KNOWN).toLowerCase())
    return (words.get(word.toLowerCase()) ?? 0) >= times
  }
}

function countWords(text: string): Map<string, number> {
  const words = new Map<string, number>()
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu))
    words.set(word, (words.get(word) ?? 0) + 1)
  return words
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
    const from = numberOf(previous?.number ?? '0')
    const to = numberOf(note.number)
    if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from + 1) return []
    const missing = to === from + 2 ? `note ${from + 1}` : `notes ${from + 1} to ${to - 1}`
    const message = `The count of notes goes from ${from} to ${to}: ${missing} could not be found.`
    return [{ code: 'note-not-found', message, span: note.label }]
  })
}
