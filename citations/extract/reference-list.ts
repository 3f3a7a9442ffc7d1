/**
 * Lists of references in plain text that nothing points into: entries under a heading such as "References" or "Źródła".
 * Numbered ones keep their number, others have none. Lists whose numbers stand in the text are notes (pair.ts).
 */
import type { Draft } from './draft.ts'
import { endsSentenceAt, hadRoom, hasMarker, indentOf, printed, type Layout } from './layout.ts'
import type { Paragraph } from './paragraph.ts'
import { listedReference } from './prose/reference.ts'
import { readPassage, type KnowsWord, type Range } from './passage.ts'
import { headingKind } from './prose/section.ts'
import { lineEnd, lineStart, spanOf } from './source.ts'
import { findUrls, lastUrlStart, startsUrl } from './url.ts'

export interface ReferenceList {
  readonly drafts: readonly Draft[]
  /** The paragraphs that are left: the running text. */
  readonly body: readonly Paragraph[]
}

/** What names a source: an address, an identifier, a year. */
const SOURCE = /:\/\/|www\.|doi|isbn|\b(?:1[5-9]|20)\d\d\b/i
const NUMBER = /^\s*(?:\[(\d{1,4})\]|\((\d{1,3})\)|(\d{1,3})[.)])\s+/
const BULLET = /^\s*(?:[-•–—*▪◦·‣●○■□►▶➤➜→✓✔☐]|=>)\s+/u
/** An entry begins with a name, a title in quotation marks, an address. */
const BEGINNING = /^(?:["“„«‹『「]|\p{Lu}|\p{Lo}|https?:|www\.)/u
const NOTED = /^[[(（［]?[\p{Nd}¹²³⁴-⁹①-⑳*†‡]/u
const MAX_HEADING = 60

export function readReferences(
  layout: Layout,
  paragraphs: readonly Paragraph[],
  knowsWord: KnowsWord,
): ReferenceList {
  const drafts: Draft[] = []
  const body: Paragraph[] = []
  let within = false
  /** Where the heading of the list stands that may hold notes alone. */
  let headed = -1
  for (const paragraph of paragraphs) {
    const heading = headingOf(layout, paragraph)
    const own = heading === null ? paragraph : paragraph.slice(1)
    if (heading !== null) {
      within = heading === 'reference'
      headed = own.length === 0 ? (paragraph[0] ?? -1) : -1
    } else if (headed >= 0 && holdsNotes(layout, headed, paragraph)) within = false
    else if (within && (endsList(layout, paragraph) || isMarked(layout, paragraph))) within = false
    if (heading === null) headed = -1
    if (!within) {
      body.push(paragraph)
      continue
    }
    if (heading !== null) body.push(paragraph.slice(0, 1))
    for (const lines of entriesOf(layout, own)) {
      const draft = readEntry(layout, lines, knowsWord)
      if (draft === null) body.push(lines)
      else drafts.push(draft)
    }
  }
  return { drafts, body }
}

/** A heading stands alone on its line; text from a PDF may have lost the blank line behind it. */
function headingOf({ source }: Layout, paragraph: Paragraph): ReturnType<typeof headingKind> {
  return headingKind(printed(source, paragraph[0] ?? 0))
}

/** Between a heading and the first paragraph that is left under it stand notes: then the list is theirs, and this is behind it. */
function holdsNotes({ source }: Layout, heading: number, paragraph: Paragraph): boolean {
  const [first = 0] = paragraph
  if (NUMBER.test(printed(source, first)) || BULLET.test(printed(source, first))) return false
  for (let line = heading + 1; line < first; line++) if (NOTED.test(printed(source, line))) return true
  return false
}

/** Another heading: one short line that names no source and ends like none. */
function endsList({ source }: Layout, paragraph: Paragraph): boolean {
  const line = printed(source, paragraph[0] ?? 0)
  return paragraph.length === 1 && line.length <= MAX_HEADING && !SOURCE.test(line) && !/[.,;:]$/.test(line)
}

/** Where a note is cited the text has begun again: the next chapter, behind the list of the one before. */
function isMarked(layout: Layout, paragraph: Paragraph): boolean {
  const [first = 0] = paragraph
  return hasMarker(layout, lineStart(layout.source, first), lineEnd(layout.source, paragraph.at(-1) ?? first))
}

/** The entries of a paragraph, where no blank lines divide them: each begins where the one before it has ended. */
function entriesOf(layout: Layout, paragraph: Paragraph): number[][] {
  const { source } = layout
  const entries: number[][] = []
  const indents = paragraph.map((line) => indentOf(source, line))
  const least = Math.min(...indents.slice(0, 1_000))
  // A hanging indent tells where every entry begins.
  const hangs = indents.some((indent) => indent >= least + 2) && indents[0] === least
  for (const [index, line] of paragraph.entries()) {
    const last = paragraph[index - 1]
    const text = printed(source, line)
    const numbered = NUMBER.test(text) || BULLET.test(text)
    const begins =
      last === undefined ||
      numbered ||
      (hangs
        ? indents[index] === least
        : BEGINNING.test(text) &&
          hasEnded(layout, last, line) &&
          // The address of an entry may stand on a line of its own.
          !(startsUrl(text) && !endsWithUrl(printed(source, last))))
    if (begins) entries.push([line])
    else entries.at(-1)?.push(line)
  }
  return entries
}

function hasEnded(layout: Layout, last: number, line: number): boolean {
  const text = printed(layout.source, last)
  if (endsWithUrl(text)) return true
  return endsSentenceAt(layout, last) && (hadRoom(layout, last, line, 0.9) || /\d[.)\]]*$/.test(text))
}

function endsWithUrl(text: string): boolean {
  return lastUrlStart(text.slice(text.lastIndexOf(' ') + 1)) >= 0
}

function readEntry(layout: Layout, lines: readonly number[], knowsWord: KnowsWord): Draft | null {
  const { source } = layout
  const first = lines[0] ?? 0
  const head = source.text.slice(
    lineStart(source, first),
    Math.min(lineEnd(source, first), lineStart(source, first) + 80),
  )
  const number = NUMBER.exec(head)
  const label = (number ?? BULLET.exec(head))?.[0].length ?? 0
  const ranges = lines.map((line, index): Range => {
    const start = lineStart(source, line) + (index === 0 ? label : 0)
    return { start, end: lineEnd(source, line) }
  })
  const passage = readPassage(source.text, ranges, [], layout.width, knowsWord)
  const urls = findUrls(passage.text, 'any')
  if (urls.length === 0 && !SOURCE.test(passage.text)) return null
  const whole = passage.locate(0, passage.text.length)
  const span = spanOf(source, whole.start, whole.end)
  return {
    at: whole.start,
    number: number?.[1] ?? number?.[2] ?? number?.[3] ?? '',
    kind: 'reference',
    urls: urls.map(({ value }) => value),
    claim: '',
    note: passage.text,
    span,
    noteSpan: span,
    urlSpans: urls.map(({ start, end }) => {
      const range = passage.locateUnbroken(start, end)
      return spanOf(source, range.start, range.end, range.cut)
    }),
    reasons: [listedReference],
  }
}
