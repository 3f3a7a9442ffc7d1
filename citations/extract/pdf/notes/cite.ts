/** The citations of a laid-out PDF: markers and notes paired, running text put together, drafts made. Pure and total. */
import { finishCitations } from '../../draft.ts'
import { guessLanguage } from '../../language.ts'
import type { Reading } from '../../reading.ts'
import type { PdfFlow } from '../flow.ts'
import type { PdfText } from '../page.ts'
import { draftCitations, markersOf } from './drafts.ts'
import { partGlued } from './glued.ts'
import { findPdfTitle } from './heading.ts'
import { classOf } from './label.ts'
import { findMarkers, namesNote, SURE, type Marker } from './markers.ts'
import { marksOf } from './marks.ts'
import { findNotes, type Notes } from './note.ts'
import { noticesOf } from './notices.ts'
import { isObject } from './object.ts'
import { findPlainMarkers } from './plain.ts'
import { findParagraphs } from './running.ts'
import { makeSheet, type Sheet, type SheetLine } from './sheet.ts'
import { readStart, type NoteStart } from './starts.ts'
import { readVocabulary } from './vocabulary.ts'

/** Lines. */
const SAMPLED = 1_500

/** `pdf` is what the flow was laid out from. Never throws. */
export function citeFlow(
  flow: PdfFlow,
  pdf: PdfText,
): Pick<Reading, 'citations' | 'notices' | 'reasons' | 'marks'> & {
  readonly title: string | null
  readonly language: string | null
} {
  const sheet = makeSheet(flow, pdf)
  const starts = findStarts(sheet)
  const running = sheet.lines.filter(({ block }) => block.role !== 'furniture' && block.role !== 'notes')
  let candidates = findCandidates(sheet, starts, running)
  let notes = findNotes(sheet, starts, candidates)
  const plain = findPlainMarkers(
    sheet,
    running.filter(({ index }) => !notes.lines.has(index)),
    notes.notes,
    candidates,
  )
  if (plain.length > 0) {
    candidates = [...candidates, ...plain].toSorted((a, b) => a.start - b.start)
    notes = findNotes(sheet, starts, candidates)
  }
  const markers = acceptedMarkers(candidates, notes)
  const language = readLanguage(sheet, notes.lines) ?? primary(pdf.language)
  const paragraphs = findParagraphs(sheet, notes.lines, within(markers), language)
  const drafts = draftCitations({
    sheet,
    vocabulary: readVocabulary(sheet),
    language,
    paragraphs,
    notes: notes.notes,
    markers,
    kept: new Set(markers.filter((marker) => isObject(sheet, marker))),
  })
  const { citations, notices, reasons } = finishCitations(drafts)
  return {
    title: findPdfTitle(sheet, pdf, paragraphs, markers),
    language,
    citations,
    notices: [...notices, ...noticesOf(sheet, pdf, notes.notes, orphansOf(notes, markers))],
    reasons,
    marks: marksOf(sheet, citations),
  }
}

/** From the running text alone: notes and lists of sources speak many languages. */
function readLanguage(sheet: Sheet, left: ReadonlySet<number>): string | null {
  const prose = sheet.lines
    .filter(({ block, index }) => block.role === 'body' && !left.has(index))
    .slice(0, SAMPLED)
  const sample = prose.map(({ start, end }) => sheet.text.slice(start, end)).join('\n')
  // Endless runs without a blank are no words, and dear to look through.
  return guessLanguage(sample.replace(/\S{200,}/gu, ' '))
}

function findStarts(sheet: Sheet): Map<number, NoteStart> {
  const starts = new Map<number, NoteStart>()
  for (const line of sheet.lines) {
    if (line.block.role === 'furniture') continue
    const start = readStart(sheet, line)
    if (start !== null) starts.set(line.index, start)
  }
  return starts
}

function findCandidates(
  sheet: Sheet,
  starts: ReadonlyMap<number, NoteStart>,
  running: readonly SheetLine[],
): Marker[] {
  const all = [...starts.values()]
  const parenthesised = all.some(({ style }) => style === 'paren' || style === 'half')
  // "[n]" in a formula is no marker because some line begins with "n.".
  const known = all.filter(({ key, style }) => style === 'bracket' || classOf(key) === 'number')
  const keys = new Set(known.map(({ key }) => key))
  const found = findMarkers(sheet, running, keys, parenthesised).filter(
    (marker) => marker.style !== 'linked' || !namesNote(sheet, marker),
  )
  return [...partGlued(found, keys)]
}

/** Those that point to a note, and signs that are surely markers though their note is lost: no claim should hold them. */
function acceptedMarkers(candidates: readonly Marker[], { notes, lines }: Notes): Marker[] {
  const paired = markersOf(notes.flatMap(({ signs }) => signs))
  const known = new Set(paired)
  const styles = new Set(paired.map(({ style, labels }) => `${style} ${classOf(labels[0]?.key ?? '')}`))
  const lone = candidates.filter(
    (marker) =>
      !known.has(marker) &&
      !lines.has(marker.line.index) &&
      marker.weight >= SURE &&
      marker.style !== 'plain' &&
      (styles.has(`${marker.style} ${classOf(marker.labels[0]?.key ?? '')}`) ||
        (marker.style === 'raised' && marker.url !== null)),
  )
  return [...paired, ...lone].toSorted((a, b) => a.start - b.start)
}

function orphansOf({ orphans }: Notes, markers: readonly Marker[]): Notes['orphans'] {
  const accepted = new Set(markers)
  const telling = (key: string): boolean => classOf(key) === 'number' || classOf(key) === 'sign'
  return orphans.filter(({ marker, key }) => accepted.has(marker) && telling(key))
}

/** Whether an offset lies within one of these markers. */
function within(markers: readonly Marker[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0
    let high = markers.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((markers[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const marker = markers[low]
    return marker !== undefined && marker.start <= offset && offset < marker.end
  }
}

function primary(language: string | null): string | null {
  const tag = /^[a-z]{2,3}(?=$|[-_])/i.exec(language?.trim() ?? '')?.[0].toLowerCase()
  return tag ?? null
}
