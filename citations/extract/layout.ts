/** How a text's lines are set: their usual width, what is printed on each, and what a line's end says about a sentence. */
import type { MarkerCandidate } from './marker/candidate.ts'
import { countBefore, lineCount, lineEnd, lineStart, type Source } from './source.ts'

/** Lines are measured up to this length: an unwrapped paragraph tells nothing about the width of a page. */
const LONGEST = 400
const MEASURED_LINES = 20_000
const NEARLY = 0.85

export interface Layout {
  readonly source: Source
  /** The width that nearly all lines stay within, white space collapsed. */
  readonly width: number
  /** Sorted starts and the markers themselves: they do not count as the end of a sentence. */
  readonly markers: readonly MarkerCandidate[]
  readonly markerStarts: readonly number[]
}

export function measureLayout(source: Source, markers: readonly MarkerCandidate[]): Layout {
  return {
    source,
    width: measureWidth(source, () => true),
    markers,
    markerStarts: markers.map(({ start }) => start),
  }
}

/**
 * The width that the chosen lines are set to: lines of nearly this length hold the most text. Unlike a mean or a share of
 * all lines it is not moved by headings and lists, nor by lines that a tool has joined. Of very many lines a sample is
 * measured.
 */
export function measureWidth(source: Source, chosen: (line: number) => boolean): number {
  const step = Math.max(1, Math.floor(lineCount(source) / MEASURED_LINES))
  const held = new Float64Array(LONGEST + 1)
  for (let line = 0; line < lineCount(source); line += step) {
    const length = chosen(line) ? printed(source, line).length : 0
    held[length] = (held[length] ?? 0) + length
  }
  let width = 0
  let most = 0
  let from = 1
  for (let to = 1, sum = 0; to <= LONGEST; to++) {
    sum += held[to] ?? 0
    for (; from < to * NEARLY; from++) sum -= held[from] ?? 0
    // An equal or slightly smaller sum at a longer line is the same setting with its longest lines included.
    if ((held[to] ?? 0) > 0 && sum > most * 0.98) {
      width = to
      most = Math.max(most, sum)
    }
  }
  return width
}

/** A line as read, white space collapsed; cut at 400 characters. */
export function printed(source: Source, line: number): string {
  const start = lineStart(source, line)
  const text = source.text.slice(start, Math.min(lineEnd(source, line), start + LONGEST * 2)).trim()
  // Most lines hold single blanks alone, and every line is asked for many times.
  return (LOOSE.test(text) ? text.replace(/\s+/g, ' ') : text).slice(0, LONGEST)
}

const LOOSE = /\s\s|[^\S ]/

/** How far a line is set in; a tab counts as four blanks. */
export function indentOf(source: Source, line: number): number {
  const start = lineStart(source, line)
  const head = source.text.slice(start, Math.min(lineEnd(source, line), start + 200))
  return /^[ \t\f]*/.exec(head)?.[0].replaceAll('\t', '    ').length ?? 0
}

export function isBlank(source: Source, line: number): boolean {
  return !/\S/.test(source.text.slice(lineStart(source, line), lineEnd(source, line)))
}

/** A line that could have held the next line's first word ended on purpose: a paragraph, a title or a note ends there. */
export function hadRoom(layout: Layout, line: number, next: number, share: number): boolean {
  const { source, width } = layout
  const word = /^\S+/.exec(printed(source, next))?.[0] ?? ''
  let length = printed(source, line).length
  // What goes on behind a marker that a tool broke the line at is the rest of that line.
  const rest = beginsSmall(source, line) || /^[.,;:!?»)”]|[.,;:!?] \p{L}/u.test(printed(source, line))
  const head = line > 0 && rest && endsWithMarker(layout, line - 1) ? printed(source, line - 1).length : 0
  if (head + length <= width * 1.05) length += head
  return length + 1 + word.length <= width * share
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

/** Is a marker the last thing on this line? */
export function endsWithMarker({ source, markers, markerStarts }: Layout, line: number): boolean {
  const start = lineStart(source, line)
  let end = lineEnd(source, line)
  while (end > start && /\s/.test(source.text.charAt(end - 1))) end--
  const marker = markers[countBefore(markerStarts, end) - 1]
  return marker !== undefined && marker.end === end && marker.start > start
}

/** Is a marker all that stands on this line? */
export function isMarkerAlone({ source, markers, markerStarts }: Layout, line: number): boolean {
  const end = lineEnd(source, line)
  const marker = markers[countBefore(markerStarts, end) - 1]
  if (marker === undefined || marker.start < lineStart(source, line)) return false
  return !/\S/.test(
    source.text.slice(lineStart(source, line), marker.start) + source.text.slice(marker.end, end),
  )
}

/** The first letter of a line is small: it goes on with something. */
export function beginsSmall(source: Source, line: number): boolean {
  return /^["'“„«(]?(?!\p{Script=Georgian})\p{Ll}/u.test(printed(source, line))
}

/** Does a marker stand between two offsets? */
export function hasMarker({ markerStarts }: Layout, from: number, to: number): boolean {
  return countBefore(markerStarts, to) > countBefore(markerStarts, from)
}

/** A line of nothing but dashes, stars or the like parts what stands above it from what stands below. */
export function isRule(line: string): boolean {
  return /^\s*([-=_*~–—─═·])(?:\s?\1){1,}\s*$/u.test(line)
}
