/**
 * Says where each note ends. Text that came out of a PDF goes on with the next page right behind the last note, often
 * without a blank line; then the markers, the line's unused room and the note's own end tell where the page begins.
 */
import {
  beginsSmall,
  endsSentenceAt,
  hadRoom,
  hasMarker,
  indentOf,
  isBlank,
  isRule,
  printed,
  type Layout,
} from './layout.ts'
import type { NoteCandidate } from './note.ts'
import type { Pairing } from './pair.ts'
import { beginsPage, crossesPage, lineAt, lineCount, lineEnd, lineStart, type Source } from './source.ts'
import { lastUrlStart, startsUrl } from './url.ts'
import { continuesUrl, wordPair } from './wrap.ts'

export interface Extent extends Pairing {
  /** The note's last line. */
  readonly lastLine: number
  /** Where the note's last address goes on above the notes of the next page: lines, the last one included. */
  readonly carried?: { readonly from: number; readonly to: number }
}

const ROOM = 0.75
const LEAST_HANGING = 2
/** Where a marker shows that running text follows, less room is enough. */
const SURE_ROOM = 0.9
/** A note of more lines is not followed over blank ones. */
const MOST_LINES = 24
/** Of a note that goes on with the next page so many lines stand there at most. */
const MOST_CARRIED = 3
/** Set apart, and nothing else on its line. */
const PAGE_NUMBER = /^[-–— ]{0,3}\d{1,4}[-–— ]{0,3}$/u
/** The rest of an address, and nothing that running text has. */
const CARRIED =
  /^[\p{Ll}\p{N}][^\s/=&%_?#]*(?:[/=&%_?#]|\.(?:html?|pdf|php|aspx?|docx?|xlsx?|xml|txt|json)(?!\p{L}))/u

/** The notes with their last lines, in order of the text. */
export function measureNotes(layout: Layout, pairings: readonly Pairing[]): Extent[] {
  const extents: Extent[] = []
  let blockStart = 0
  for (const [index, pairing] of pairings.entries()) {
    const previous = extents.at(-1)
    if (previous === undefined || !onlyBlanks(layout, previous.lastLine + 1, pairing.note.line))
      blockStart = pairing.note.line
    extents.push({ ...pairing, lastLine: findLastLine(layout, pairing, blockStart, pairings[index + 1]) })
  }
  return extents.map((extent, index) => carryOver(layout, extent, extents[index + 1]))
}

/** A note that ran out of its page goes on above the first note of the next one; only the rest of an address can be told. */
function carryOver(layout: Layout, extent: Extent, next: Extent | undefined): Extent {
  const { source } = layout
  if (next === undefined || !crossesPage(source, lineEnd(source, extent.lastLine), next.note.labelStart))
    return extent
  const url = urlAtEnd(printed(source, extent.lastLine))
  if (url === '') return extent
  const to = next.note.line - 1
  let carried = extent
  for (let from = to; from > to - MOST_CARRIED && from > extent.lastLine; from--) {
    if (isBlank(source, from)) break
    if (hasMarker(layout, lineStart(source, from), lineEnd(source, from))) break
    const word = /^\S+/.exec(printed(source, from))?.[0] ?? ''
    if (CARRIED.test(word) && !wordPair.test(word) && wraps(layout, url, extent.lastLine, from))
      carried = { ...extent, carried: { from, to } }
    if (beginsPage(source, from)) break
  }
  return carried
}

/** Whether nothing is printed on these lines, the last one excluded. */
export function onlyBlanks({ source }: Layout, from: number, to: number): boolean {
  for (let line = from; line < to; line++) if (!isBlank(source, line)) return false
  return true
}

function findLastLine(
  layout: Layout,
  { note }: Pairing,
  blockStart: number,
  next: Pairing | undefined,
): number {
  const { source } = layout
  const limit = next?.note.line ?? lineCount(source)
  const within = next !== undefined && sharesBlock(layout, note, next)
  let last = note.textLine
  let region = -1
  for (let line = last + 1; line < limit; line++) {
    if (beginsPage(source, line) || isRule(printed(source, line))) break
    if (isBlank(source, line)) {
      const behind = nextPrinted(source, line, limit)
      if (
        behind < 0 ||
        isRule(printed(source, behind)) ||
        !(within || reachesOver(layout, last, behind, limit) || isSetIn(layout, note, behind, limit))
      )
        break
      line = behind
      last = line
      region = regionEnd(layout, line, next?.note.line)
      continue
    }
    if (line > region) region = regionEnd(layout, line, next?.note.line)
    if (!belongs(layout, { note, last, line, region, next, blockStart })) break
    last = line
  }
  return last
}

/**
 * Both markers stand before both notes, on one page and close together: then whatever is printed between the notes is the
 * first one's, blank lines (wide leading, raised labels) or not.
 */
function sharesBlock({ source }: Layout, note: NoteCandidate, next: Pairing): boolean {
  const marker = next.markers[0]
  if (marker === undefined || marker.start >= note.labelStart) return false
  if (next.note.line - note.textLine > MOST_LINES) return false
  return !crossesPage(source, note.labelStart, next.note.labelStart)
}

/** The next line with something on it, if at most two blank ones lie before it on the same page; else -1. */
function nextPrinted(source: Source, blank: number, limit: number): number {
  for (let line = blank; line < limit && line <= blank + 2; line++) {
    if (beginsPage(source, line)) return -1
    if (!isBlank(source, line)) return line
  }
  return -1
}

/** A blank line ends a note, unless what follows it is plainly the rest of what the note's last line began. */
function reachesOver(layout: Layout, last: number, line: number, limit: number): boolean {
  const { source } = layout
  const text = printed(source, last)
  if (PAGE_NUMBER.test(printed(source, line))) return false
  if (startsUrl(printed(source, line)) && /[:,]$/.test(text)) return true
  const url = urlAtEnd(text)
  if (url !== '' && (wraps(layout, url, last, line) || !beginsSmall(source, line)))
    return wraps(layout, url, last, line)
  if (endsSentenceAt(layout, last) || hadRoom(layout, last, line, SURE_ROOM)) return false
  if (hasMarker(layout, lineStart(source, line), lineEnd(source, line))) return false
  // One line more, and then the page's end or the next note.
  return (
    line + 1 >= limit ||
    beginsPage(source, line + 1) ||
    (isBlank(source, line + 1) && nextPrinted(source, line + 1, limit) < 0)
  )
}

/** Behind a blank line: an address, or lines of equal depth, set in to where the note's own words begin. */
function isSetIn(layout: Layout, note: NoteCandidate, line: number, limit: number): boolean {
  const { source } = layout
  const depth = note.textStart - lineStart(source, note.line)
  if (note.textLine !== note.line || depth < indentOf(source, note.line) + LEAST_HANGING) return false
  const end = regionEnd(layout, line, limit)
  if (hasMarker(layout, lineStart(source, line), lineEnd(source, end))) return false
  for (let each = line; each <= end; each++) if (indentOf(source, each) !== depth) return false
  return end > line || startsUrl(printed(source, line))
}

/** A note up to its last line so far, and the line that may go on with it. */
interface Step {
  readonly note: NoteCandidate
  readonly last: number
  readonly line: number
  /** The last line of those that hang together with `line`. */
  readonly region: number
  readonly next: Pairing | undefined
  readonly blockStart: number
}

function belongs(layout: Layout, { note, last, line, region, next, blockStart }: Step): boolean {
  const { source } = layout
  const text = printed(source, last)
  const finished = endsSentenceAt(layout, last)
  const urlEnd = urlAtEnd(text)
  if (urlEnd !== '' && wraps(layout, urlEnd, last, line)) return true
  if (/(?:https?|ftp):$/i.test(text) && printed(source, line).startsWith('//')) return true
  // "…/report.pdf," + "the map apart:": a comma behind an address waits for more.
  if (urlEnd.endsWith(',') && beginsSmall(source, line)) return true
  // "… available at:" announces the address that the next line begins with.
  if (startsUrl(printed(source, line)) && /[:;,]$/.test(text)) return true
  const body = hasMarker(layout, lineStart(source, line), lineEnd(source, region))
  if (body) return !(finished || urlEnd !== '' || hadRoom(layout, last, line, SURE_ROOM))
  if (hangs(layout, note.line, last, line)) return true
  // Lines between two notes of one block are the first one's.
  if (next !== undefined && region === next.note.line - 1) return true
  if (startsUrl(printed(source, line)) && !finished) return true
  const room = hadRoom(layout, last, line, ROOM)
  if (beginsSmall(source, line)) {
    const bodyWaits = sentenceWaits(layout, blockStart)
    return !(bodyWaits && (finished || urlEnd !== '' || room))
  }
  if (urlEnd !== '') return /^[([]/.test(printed(source, line))
  return !room
}

/** Set in below the label as the line before it is: of a note that hangs, whatever the sentences do. */
function hangs({ source }: Layout, first: number, last: number, line: number): boolean {
  const depth = indentOf(source, line)
  return depth >= indentOf(source, first) + LEAST_HANGING && last > first && indentOf(source, last) === depth
}

function wraps(layout: Layout, url: string, last: number, line: number): boolean {
  const words = printed(layout.source, line).split(' ', 2)
  return continuesUrl({
    url,
    lineLength: printed(layout.source, last).length,
    width: layout.width,
    word: words[0] ?? '',
    followed: words.length > 1,
  })
}

/** The URL that runs to the end of a line, or nothing. */
function urlAtEnd(text: string): string {
  const run = text.slice(text.lastIndexOf(' ') + 1)
  const start = lastUrlStart(run)
  return start < 0 ? '' : run.slice(start)
}

/** The last line of the printed lines that hang together with this one. */
function regionEnd(layout: Layout, line: number, limit: number | undefined): number {
  let end = line
  const stop = Math.min(limit ?? lineCount(layout.source), line + 200)
  while (end + 1 < stop && !isBlank(layout.source, end + 1)) end++
  return end
}

/** Was the running text cut off in the middle of a sentence when this block of notes began? */
function sentenceWaits(layout: Layout, noteLine: number): boolean {
  for (let line = noteLine - 1; line >= 0 && line > noteLine - 30; line--) {
    if (isBlank(layout.source, line) || isRule(printed(layout.source, line))) continue
    return !endsSentenceAt(layout, line)
  }
  return false
}

/** The lines of the source that belong to notes. */
export function noteLines(extents: readonly Extent[]): Set<number> {
  const lines = new Set<number>()
  for (const { note, lastLine, carried } of extents) {
    for (let line = note.line; line <= lastLine; line++) lines.add(line)
    if (carried !== undefined) for (let line = carried.from; line <= carried.to; line++) lines.add(line)
  }
  return lines
}

/** Markers stand in the running text; whatever stands inside a note is no marker. */
export function dropMarkersInNotes(layout: Layout, extents: readonly Extent[]): Extent[] {
  const lines = noteLines(extents)
  return extents.map((extent) => ({
    ...extent,
    markers: extent.markers.filter(({ start }) => !lines.has(lineAt(layout.source, start))),
  }))
}
