/** How a text's lines are set: their usual width, what is printed on each, and what a line's end says about a sentence. */
import type { MarkerCandidate } from './marker.ts'
import { countBefore, lineCount, lineEnd, lineStart, type Source } from './source.ts'

/** Lines are measured up to this length: an unwrapped paragraph tells nothing about the width of a page. */
const LONGEST = 400
const MEASURED_LINES = 20_000

export interface Layout {
  readonly source: Source
  /** The width that nearly all lines stay within, white space collapsed. */
  readonly width: number
  /** Sorted starts and the markers themselves: they do not count as the end of a sentence. */
  readonly markers: readonly MarkerCandidate[]
  readonly markerStarts: readonly number[]
}

export function measureLayout(source: Source, markers: readonly MarkerCandidate[]): Layout {
  const step = Math.max(1, Math.floor(lineCount(source) / MEASURED_LINES))
  const lengths: number[] = []
  for (let line = 0; line < lineCount(source); line += step) {
    const length = printed(source, line).length
    if (length > 0) lengths.push(length)
  }
  lengths.sort((a, b) => a - b)
  return {
    source,
    width: lengths[Math.floor(lengths.length * 0.9)] ?? 0,
    markers,
    markerStarts: markers.map(({ start }) => start),
  }
}

/** A line as read, white space collapsed; cut at 400 characters. */
export function printed(source: Source, line: number): string {
  const start = lineStart(source, line)
  return source.text
    .slice(start, Math.min(lineEnd(source, line), start + LONGEST * 2))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
}

export function isBlank(source: Source, line: number): boolean {
  return !/\S/.test(source.text.slice(lineStart(source, line), lineEnd(source, line)))
}

/** A line that could have held the next line's first word ended on purpose: a paragraph, a title or a note ends there. */
export function hadRoom({ source, width }: Layout, line: number, next: number, share: number): boolean {
  const word = /^\S+/.exec(printed(source, next))?.[0] ?? ''
  return printed(source, line).length + 1 + word.length <= width * share
}

/** Does this line end a sentence? A marker behind the full stop is looked past. */
export function endsSentenceAt(layout: Layout, line: number): boolean {
  const { source, markers, markerStarts } = layout
  let end = lineEnd(source, line)
  const start = lineStart(source, line)
  for (;;) {
    while (end > start && /\s/.test(source.text.charAt(end - 1))) end--
    const marker = markers[countBefore(markerStarts, end) - 1]
    if (marker === undefined || marker.end !== end || marker.start <= start) break
    end = marker.start
  }
  return /[.!?…:;。！？؟][”“"'’»«)\]]*$/u.test(source.text.slice(Math.max(start, end - 6), end))
}

/** The first letter of a line is small: it goes on with something. */
export function beginsSmall(source: Source, line: number): boolean {
  return /^["'“„«(]?\p{Ll}/u.test(printed(source, line))
}

/** Does a marker stand between two offsets? */
export function hasMarker({ markerStarts }: Layout, from: number, to: number): boolean {
  return countBefore(markerStarts, to) > countBefore(markerStarts, from)
}
