/** Reads the running text of a plain document: the sentence of each marker, and the URLs that stand in it without a note. */
import { findLocators } from '../locator.ts'
import { claimAt, maxCitations, type Draft } from './draft.ts'
import { printed, type Layout } from './layout.ts'
import type { MarkerCandidate } from './marker/candidate.ts'
import { countedRow, itemSign, type Paragraph } from './paragraph.ts'
import { readPassage, type KnowsWord, type Passage, type Range } from './passage.ts'
import type { Reason } from './reading.ts'
import { splitSentences } from './sentence.ts'
import { countBefore, lineEnd, lineStart, spanOf } from './source.ts'
import { findUrls } from './url.ts'

export interface Body {
  readonly claims: ReadonlyMap<MarkerCandidate, string>
  readonly inline: readonly Draft[]
}

const MAY_HOLD_SOURCE = /:\/|www|\.\p{L}{2,24}[/:]|doi|hdl|arxiv|pmid|pmc|urn:|isbn/iu
/** RFC 3986, appendix C: the brackets around an address in plain text are no part of the sentence. */
const BRACKETED = /<((?:https?:\/\/|ftp:\/\/|www\.)[^\s<>]+)>/gi
/** Mail programs set the address right behind the word that linked to it. */
const GLUED = /(?<=[\p{L}\p{N}])<(?=(?:https?|ftp):\/\/)/giu
/** Texts with lines longer than this are not wrapped; their width tells nothing about a break. */
const WRAPPED = 200

/** `layout.markers` must hold the markers in the running text alone, in order. */
export function readBody(
  layout: Layout,
  paragraphs: readonly Paragraph[],
  language: string | null,
  knowsWord: KnowsWord,
): Body {
  const claims = new Map<MarkerCandidate, string>()
  const inline: Draft[] = []
  for (const paragraph of paragraphs) {
    const lines = rangesOf(layout, paragraph)
    const markers = markersIn(layout, lines)
    const mayHoldSource = lines.some(({ start, end }) =>
      MAY_HOLD_SOURCE.test(layout.source.text.slice(start, end)),
    )
    if (markers.length === 0 && !mayHoldSource) continue
    const cuts = cutsOf(layout.source.text, markers)
    const passage = readPassage(
      layout.source.text,
      lines,
      cuts.map(({ range }) => range),
      widthOf(layout, paragraph),
      knowsWord,
    )
    const sentences = splitSentences(passage.text, language)
    const claim = (offset: number): string => tidy(claimAt(passage, sentences, offset))
    for (const [index, { members }] of cuts.entries())
      for (const marker of members) claims.set(marker, claim(passage.cuts[index] ?? passage.text.length))
    if (!mayHoldSource || inline.length > maxCitations) continue
    for (const url of findUrls(passage.text, 'with-path')) {
      const draft = inlineDraft(layout, passage, url, claim(url.start + 1))
      inline.push({ ...draft, urls: [url.value], urlSpans: [draft.span], reasons: [PRINTED_URL] })
    }
    for (const { locator, start, end } of findLocators(passage.text)) {
      const draft = inlineDraft(layout, passage, { start, end }, claim(start + 1))
      inline.push({ ...draft, locators: [locator], reasons: [PRINTED_IDENTIFIER] })
    }
  }
  return { claims, inline }
}

/** "… w 1911 r. [1]." ends with one stop, as it would without the marker. */
function tidy(claim: string): string {
  return claim
    .replace(GLUED, ' <')
    .replace(BRACKETED, '$1')
    .replace(/(?<=\p{L})\.\.$/u, '.')
}

function inlineDraft({ source }: Layout, passage: Passage, found: Range, claim: string): Draft {
  const range = passage.locateUnbroken(found.start, found.end)
  const span = spanOf(source, range.start, range.end, range.cut)
  return {
    at: range.start,
    number: '',
    kind: 'inline',
    urls: [],
    claim,
    note: '',
    span,
    noteSpan: {},
    urlSpans: [],
  }
}

const PRINTED_URL: Reason = { signal: 'url-printed', weight: 8, detail: 'the address is printed in the text' }
const PRINTED_IDENTIFIER: Reason = {
  signal: 'identifier-printed',
  weight: 7,
  detail: 'an identifier is printed in the text without an address',
}

/** The lines to read; the sign or number of a list item is no part of its sentence. */
function rangesOf({ source }: Layout, paragraph: Paragraph): Range[] {
  return paragraph.map((line, index) => {
    const start = lineStart(source, line)
    const end = lineEnd(source, line)
    if (index > 0) return { start, end }
    const item = itemSign.exec(source.text.slice(start, Math.min(end, start + 80)))
    return { start: start + (item?.[0].length ?? countedRow(source, line)), end }
  })
}

function markersIn({ markers, markerStarts }: Layout, lines: readonly Range[]): MarkerCandidate[] {
  const from = countBefore(markerStarts, lines[0]?.start ?? 0)
  const to = countBefore(markerStarts, lines.at(-1)?.end ?? 0)
  return markers.slice(from, to)
}

/** What to leave out of the text: several markers in a row go with the commas between them, equal ranges once. */
function cutsOf(
  text: string,
  markers: readonly MarkerCandidate[],
): { range: Range; members: MarkerCandidate[] }[] {
  const cuts: { range: Range; members: MarkerCandidate[] }[] = []
  for (const marker of markers) {
    const last = cuts.at(-1)
    if (last !== undefined && marker.start < last.range.end) last.members.push(marker)
    else if (last !== undefined && /^\s?[,;–—-]\s?$/u.test(text.slice(last.range.end, marker.start)))
      cuts.push({ range: { start: last.range.end, end: marker.end }, members: [marker] })
    else cuts.push({ range: { start: marker.start, end: marker.end }, members: [marker] })
  }
  return cuts
}

/** The length that lines of a paragraph reach: its own longest line, or the page's where the paragraph is short. */
function widthOf(layout: Layout, paragraph: Paragraph): number {
  const own = paragraph
    .slice(0, 500)
    .reduce((most, line) => Math.max(most, printed(layout.source, line).length), 0)
  return layout.width <= WRAPPED ? Math.max(own, layout.width) : own
}
