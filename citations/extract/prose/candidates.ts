/**
 * Paragraphs laid out as lines of a plain text, and what in them could be a note or a marker typed by hand. Raised type and
 * the numbers of lists, which plain text has lost, weigh more than what the text alone says.
 */
import type { Range } from '../mapped-text.ts'
import { printedKinds, type MarkerCandidate } from '../marker/candidate.ts'
import { findMarkerCandidates } from '../marker.ts'
import { findNoteCandidates, plainLabel, type NoteCandidate } from '../note.ts'
import type { ProseParagraph } from '../prose.ts'
import { indexSource, type Source } from '../source.ts'
import { plainDigits } from './digits.ts'
import type { Section } from './section.ts'
import { spanned } from './spanned.ts'

const RAISED_WEIGHT = 12
const HEADING_WEIGHT = 4
/** "m²", "10⁶", "x²": raised numbers that are no markers unless their order says so. */
const POWER = /(?:^|[\s\d/(])(?:[kcdmµn]?m|ha|ft|in|mi|s|km|км|см|мм|м|[\p{Ll}\p{Lu}])$|(?:^|[^\d])10$/u
const LABEL = /^[[(]?(\d{1,4}|[ivxl]{1,6}|[a-z]|[*†‡§¶]{1,3}|[①-⑳]|[※*＊]\d{1,2})[\])]?[.:]?$/iu

export interface Page {
  readonly source: Source
  /** Where each paragraph begins in the laid out text. */
  readonly starts: readonly number[]
}

export function layOut(paragraphs: readonly ProseParagraph[]): Page {
  const starts: number[] = []
  const lines: string[] = []
  let length = 0
  for (const { text } of paragraphs) {
    starts.push(length)
    lines.push(plainDigits(text))
    length += text.length + 2
  }
  return { source: indexSource(lines.join('\n\n')), starts }
}

export function noteCandidates(
  { source, starts }: Page,
  paragraphs: readonly ProseParagraph[],
  sections: readonly (Section | null)[],
): NoteCandidate[] {
  const byLine = new Map<number, NoteCandidate>()
  const found = findNoteCandidates(source)
  for (const note of found) byLine.set(note.line, note)
  let line = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    const start = starts[index] ?? 0
    const end = start + paragraph.text.length
    const place = { line, labelStart: start, textLine: line }
    for (const raised of paragraph.raised) {
      const label = LABEL.exec(plainDigits(paragraph.text.slice(raised.start, raised.end)).trim())?.[1]
      const opens =
        raised.start === 0 ||
        /(?:^|\n)\s*$/.test(paragraph.text.slice(Math.max(0, raised.start - 3), raised.start))
      if (label === undefined || !opens || paragraph.text.slice(raised.end).trim() === '') continue
      const at = line + countLines(paragraph.text.slice(0, raised.start))
      const own = { line: at, textLine: at, labelStart: start + raised.start, labelEnd: start + raised.end }
      byLine.set(at, { label, style: 'raised', ...own, textStart: start + raised.end, weight: 6 })
    }
    if (paragraph.label !== undefined && paragraph.text.trim() !== '') {
      const typed = byLine.get(line)
      if (typed === undefined || !printedKinds.has(styleKind(typed)))
        byLine.set(line, {
          label: plainLabel(paragraph.label),
          style: 'stop',
          ...place,
          labelEnd: start,
          textStart: start,
          weight: 3 + (paragraph.links.length > 0 || /:\/\/|www\./i.test(paragraph.text) ? 4 : 0),
        })
    }
    // A heading is no note, whatever number it begins with.
    if (paragraph.kind === 'heading') byLine.delete(line)
    const first = byLine.get(line)
    if (first !== undefined && sections[index] !== null)
      byLine.set(line, { ...first, weight: first.weight + HEADING_WEIGHT })
    line += countLines(source.text.slice(start, end)) + 2
  }
  return [...byLine.values()].toSorted((a, b) => a.labelStart - b.labelStart)
}

function styleKind({ style }: NoteCandidate): MarkerCandidate['kind'] {
  return style === 'raised' ? 'raised' : style === 'bracket' ? 'bracket' : 'digits'
}

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** "1)": a bracket that closes only, raised with the number, goes with it. */
function closing(words: string, { index, 0: part }: RegExpExecArray): number {
  return !/[[(]/.test(words) && /[\])]/.test(words.charAt(index + part.length)) ? 1 : 0
}

export function markerCandidates(
  { source, starts }: Page,
  paragraphs: readonly ProseParagraph[],
  labels: ReadonlySet<string>,
): { sure: MarkerCandidate[]; loose: MarkerCandidate[] } {
  const sure: MarkerCandidate[] = []
  const covered: Range[] = []
  for (const [index, { text, raised }] of paragraphs.entries()) {
    const base = starts[index] ?? 0
    for (const range of raised) {
      covered.push({ start: base + range.start, end: base + range.end })
      const words = plainDigits(text.slice(range.start, range.end))
      if (words.length > 60) continue
      const before = text.slice(Math.max(0, range.start - 8), range.start)
      const power = /^\s*[23456789]\s*$/.test(words) && POWER.test(before)
      for (const part of words.matchAll(
        /[①-⑳]|[※*＊]\d{1,2}|\d{1,4}(?:\s*[–-]\s*\d{1,4})?|[ivxl]+|[a-z]|[*†‡§¶]+/giu,
      ))
        for (const label of spanned(part[0]))
          if (
            labels.has(label) &&
            (part[0].length > 1 || !/\p{L}/u.test(text.charAt(range.start + part.index + part[0].length)))
          )
            sure.push({
              label,
              kind: power ? 'name' : 'raised',
              start: base + range.start + part.index,
              end: base + range.start + part.index + part[0].length + closing(words, part),
              weight: power ? 1 : RAISED_WEIGHT,
            })
    }
  }
  const loose: MarkerCandidate[] = []
  let next = 0
  for (const marker of findMarkerCandidates(source.text, labels)) {
    while ((covered[next]?.end ?? Infinity) <= marker.start) next++
    if ((covered[next]?.start ?? Infinity) < marker.end) continue
    if (printedKinds.has(marker.kind) || marker.kind === 'sign') sure.push(marker)
    else loose.push(marker)
  }
  return { sure: sure.toSorted((a, b) => a.start - b.start || a.end - b.end), loose }
}
