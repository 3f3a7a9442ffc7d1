/** From paragraphs and notes to drafts of citations: each marker's sentence, each note's sources, and links of the text. */
import { claimAt, type Draft } from '../../draft.ts'
import type { Reason } from '../../reading.ts'
import { splitSentences, type Range } from '../../sentence.ts'
import { findAuthorYears, indexAuthors } from './author-year.ts'
import { findCited, type CitedUrl } from './cited.ts'
import type { Sign } from './foot.ts'
import type { Marker } from './markers.ts'
import type { PdfNote } from './pdf-note.ts'
import { readPassage, type Cut, type PdfPassage } from './passage.ts'
import type { Paragraph } from './running.ts'
import { spanAround, spanOf, type LinePart, type Sheet } from './sheet.ts'
import type { Vocabulary } from './vocabulary.ts'
import { webAddress } from './witness.ts'

export interface Material {
  readonly sheet: Sheet
  readonly vocabulary: Vocabulary
  readonly language: string | null
  readonly paragraphs: readonly Paragraph[]
  readonly notes: readonly PdfNote[]
  /** Markers that were found to be ones, with or without a note; in order. */
  readonly markers: readonly Marker[]
  /** Of these, the ones whose sentence speaks of the note itself: their words stay. */
  readonly kept: ReadonlySet<Marker>
}

interface ReadNote {
  readonly note: PdfNote
  readonly text: string
  readonly cited: readonly CitedUrl[]
}

/** Letters of notes that are handed on, each time that a note is cited. */
const MOST_READ = 20_000_000
const MAY_HOLD_URL = /:\/\/|www|\.[a-z]{2,24}\//iu

export function draftCitations(material: Material): Draft[] {
  const { sheet, vocabulary, notes } = material
  const read = notes.map((note): ReadNote => {
    const passage = readPassage(sheet, withoutReturns(sheet, note.parts), [], vocabulary)
    return { note, text: passage.text, cited: findCited(sheet, passage, 'any') }
  })
  const authors = indexAuthors(read.filter(({ note }) => note.number === ''))
  const body = readBody(material, authors)
  return [...draftNotes(material, read, body), ...body.inline]
}

const LEADS_BACK =
  /^\s*[\^↑](?:\s*[a-z\p{Nd}.]{1,4}(?=[\s,]),?)*\s+|(?:\s*[↩↑⤴⬆⏎←↵⮐][\ufe0e\ufe0f]?(?:\p{Nd}{1,2})?)+\s*$/gu

/** Signs that lead from a note back to its marker are no words of the note. */
function withoutReturns(sheet: Sheet, parts: readonly LinePart[]): LinePart[] {
  return parts.flatMap((part, index) => {
    let { start, end } = part
    if (index === 0 || index === parts.length - 1)
      for (const match of sheet.text.slice(start, end).matchAll(LEADS_BACK)) {
        if (match.index === 0 && index === 0) start += match[0].length
        else if (match.index > 0 && index === parts.length - 1) end = part.start + match.index
        else if (index === parts.length - 1) return []
      }
    return start < end ? [{ line: part.line, start, end }] : []
  })
}

interface Body {
  readonly claims: ReadonlyMap<Marker, string>
  readonly named: ReadonlyMap<PdfNote, readonly { readonly claim: string; readonly range: Range }[]>
  readonly inline: readonly Draft[]
}

function readBody(material: Material, authors: ReturnType<typeof indexAuthors>): Body {
  const { sheet, vocabulary, language, paragraphs } = material
  const claims = new Map<Marker, string>()
  const named = new Map<PdfNote, { claim: string; range: Range }[]>()
  const inline: Draft[] = []
  let next = 0
  for (const { parts } of paragraphs) {
    const own: Marker[] = []
    const from = parts[0]?.start ?? 0
    const to = parts.at(-1)?.end ?? 0
    while ((material.markers[next]?.start ?? Infinity) < from) next++
    for (let at = next; (material.markers[at]?.start ?? Infinity) < to; at++)
      own.push(...material.markers.slice(at, at + 1))
    const words = parts.some(({ start, end }) => MAY_HOLD_URL.test(sheet.text.slice(start, end)))
    const linked = parts.some(({ line }) => line.line.pieces.some(({ link }) => link >= 0))
    if (own.length === 0 && !words && !linked && authors.size === 0) continue
    const groups = cutsOf(sheet, own, material.kept)
    const passage = readPassage(
      sheet,
      parts,
      groups.map(({ cut }) => cut),
      vocabulary,
    )
    const sentences = splitSentences(passage.text, language)
    for (const [index, { members }] of groups.entries()) {
      const claim = claimAt(passage, sentences, passage.cuts[index] ?? passage.text.length)
      for (const marker of members) claims.set(marker, claim)
    }
    for (const { note, at } of findAuthorYears(passage.text, authors)) {
      const list = named.get(note) ?? []
      named.set(note, list)
      list.push({ claim: claimAt(passage, sentences, at.end), range: passage.locate(at.start, at.end) })
    }
    if (words || linked) inline.push(...draftInline(material, passage, sentences, own))
  }
  return { claims, named, inline }
}

function draftInline(
  { sheet }: Material,
  passage: PdfPassage,
  sentences: readonly Range[],
  markers: readonly Marker[],
): Draft[] {
  return findCited(sheet, passage, 'with-path').flatMap((url): Draft[] => {
    // A marker that is itself linked to the web is its note's, or stands for itself (draftNotes).
    if (markers.some(({ start, end }) => start < url.end && end > url.start)) return []
    const span = spanOf(sheet, url.start, url.end)
    const claim = claimAt(passage, sentences, url.at + 1)
    return [
      {
        at: url.start,
        number: '',
        kind: 'inline',
        urls: [url.value],
        claim,
        note: '',
        span,
        noteSpan: {},
        urlSpans: [span],
        reasons: url.reasons,
      },
    ]
  })
}

/** What to leave out: markers in a row go with the commas between them. */
function cutsOf(
  sheet: Sheet,
  markers: readonly Marker[],
  kept: ReadonlySet<Marker>,
): { cut: Cut; members: Marker[] }[] {
  const groups: { cut: Cut; members: Marker[] }[] = []
  for (const marker of markers) {
    const last = groups.at(-1)
    const keep = kept.has(marker)
    const between = last === undefined ? '' : sheet.text.slice(last.cut.end, marker.start)
    if (
      last !== undefined &&
      !keep &&
      last.cut.keep !== true &&
      /^(?: ?[,;،、] ?| )?$/u.test(between) &&
      last.members[0]?.style === marker.style
    ) {
      last.members.push(marker)
      groups[groups.length - 1] = { cut: { start: last.cut.start, end: marker.end }, members: last.members }
    } else groups.push({ cut: { start: marker.start, end: marker.end, keep }, members: [marker] })
  }
  return groups
}

/** A draft for each sign of each note; a note whose marker is lost follows the note before it, without a claim. */
function draftNotes({ sheet, markers }: Material, read: readonly ReadNote[], body: Body): Draft[] {
  const drafts: Draft[] = []
  const used = new Set<Marker>()
  let place = read[0]?.note.signs[0]?.marker.start ?? read[0]?.note.start?.labelStart ?? 0
  for (const { note, text, cited } of read) {
    const from = note.start?.labelStart ?? note.parts[0]?.start ?? 0
    const noteSpan = spanAround(sheet, from, note.parts.at(-1)?.end ?? from)
    const shared = {
      number: note.number,
      kind: note.kind,
      urls: cited.map(({ value }) => value),
      note: text,
      noteSpan,
      urlSpans: cited.map(({ start, end }) => spanOf(sheet, start, end)),
      reasons: [...note.reasons, ...urlReasons(cited)],
    }
    const uses = [
      ...note.signs.map(({ marker, key }) => ({
        at: marker.start,
        end: marker.end,
        // "[7, 3]" names 7 first, whatever the order of the list.
        order: marker.start + marker.labels.findIndex((label) => label.key === key) / 100,
        claim: body.claims.get(marker) ?? '',
      })),
      ...(body.named.get(note) ?? []).map(({ claim, range }) => ({
        at: range.start,
        end: range.end,
        order: range.start,
        claim,
      })),
    ]
    for (const { marker } of note.signs) used.add(marker)
    if (uses.length === 0) {
      const end = note.start?.labelEnd ?? note.parts[0]?.end ?? from
      drafts.push({ ...shared, at: place, claim: '', span: spanOf(sheet, from, end) })
    }
    for (const use of uses.slice(0, mostUses(text, cited)))
      drafts.push({ ...shared, at: use.order, claim: use.claim, span: spanOf(sheet, use.at, use.end) })
    place = uses[0]?.at ?? place
  }
  for (const marker of markers) {
    const url = webAddress(marker.url)
    if (!used.has(marker) && url !== null) drafts.push(draftLinkedMarker(sheet, marker, url, body))
  }
  return drafts
}

/** A hostile page can name one endless note ten thousand times. */
function mostUses(text: string, cited: readonly CitedUrl[]): number {
  return Math.max(1, Math.floor(MOST_READ / (text.length + 100 * cited.length + 1)))
}

/** A number that is no note's but a link to the web itself. */
function draftLinkedMarker(sheet: Sheet, marker: Marker, url: string, body: Body): Draft {
  const span = spanOf(sheet, marker.start, marker.end)
  return {
    at: marker.start,
    number: marker.labels[0]?.printed ?? '',
    kind: 'inline',
    urls: [url],
    claim: body.claims.get(marker) ?? '',
    note: '',
    span,
    noteSpan: {},
    urlSpans: [span],
    reasons: [{ signal: 'linked-marker', weight: 5, detail: 'the marker itself is linked to the address' }],
  }
}

function urlReasons(cited: readonly CitedUrl[]): Reason[] {
  return cited.flatMap(({ reasons }) => reasons.slice(0, 2)).slice(0, 8)
}

/** The signs by their marker's place, for whoever draws or cuts them. */
export function markersOf(signs: readonly Sign[]): Marker[] {
  return [...new Set(signs.map(({ marker }) => marker))].toSorted((a, b) => a.start - b.start)
}
