/** Reads the running text of a plain document: the sentence of each marker, and the URLs that stand in it without a note. */
import { claimAt, type Draft } from './draft.ts'
import { printed, type Layout } from './layout.ts'
import type { MarkerCandidate } from './marker.ts'
import { itemSign, type Paragraph } from './paragraph.ts'
import { readPassage, type KnowsWord, type Passage, type Range } from './passage.ts'
import { splitSentences } from './sentence.ts'
import { countBefore, lineEnd, lineStart, spanOf } from './source.ts'
import { findUrls } from './url.ts'

export interface Body {
  readonly claims: ReadonlyMap<MarkerCandidate, string>
  readonly inline: readonly Draft[]
}

const MAY_HOLD_URL = /:\/\/|www|\.[a-z]{2,24}\//i
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
    const mayHoldUrl = lines.some(({ start, end }) => MAY_HOLD_URL.test(layout.source.text.slice(start, end)))
    if (markers.length === 0 && !mayHoldUrl) continue
    const cuts = cutsOf(layout.source.text, markers)
    const passage = readPassage(
      layout.source.text,
      lines,
      cuts.map(({ range }) => range),
      widthOf(layout, paragraph),
      knowsWord,
    )
    const sentences = splitSentences(passage.text, language)
    for (const [index, { members }] of cuts.entries())
      for (const marker of members)
        claims.set(marker, claimAt(passage, sentences, passage.cuts[index] ?? passage.text.length))
    if (!mayHoldUrl) continue
    for (const url of findUrls(passage.text, 'with-path'))
      inline.push(inlineDraft(layout, passage, url, claimAt(passage, sentences, url.start + 1)))
  }
  return { claims, inline }
}

function inlineDraft(
  { source }: Layout,
  passage: Passage,
  url: Range & { value: string },
  claim: string,
): Draft {
  const range = passage.locate(url.start, url.end)
  const span = spanOf(source, range.start, range.end)
  return {
    at: range.start,
    number: '',
    kind: 'inline',
    urls: [url.value],
    claim,
    note: '',
    span,
    noteSpan: {},
    urlSpans: [span],
  }
}

/** The lines to read; the sign or number of a list item is no part of its sentence. */
function rangesOf({ source }: Layout, paragraph: Paragraph): Range[] {
  return paragraph.map((line, index) => {
    const start = lineStart(source, line)
    const end = lineEnd(source, line)
    const item = index === 0 ? itemSign.exec(source.text.slice(start, Math.min(end, start + 80))) : null
    return { start: start + (item?.[0].length ?? 0), end }
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
    else if (last !== undefined && /^[,;]\s?$/.test(text.slice(last.range.end, marker.start)))
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
