/** Does every span of an extraction point at what it says? Returns what does not, in words; empty where all is well. */
import type { Citation, Explained, Span } from '../../citations/index.ts'
import { plainLabel } from '../../citations/extract/note.ts'
import { sliceOf } from '../citations/extract/reading.ts'

/** A box may touch the page's edge; producers draw a little beyond it. */
const SLACK = 2

export function faultySpans(explained: Explained, text: string | null): string[] {
  return explained.citations.flatMap((citation) => {
    const spans = [citation.span, citation.noteSpan, ...citation.urlSpans]
    const outside = spans.flatMap((span) => misplaced(span, explained, text))
    // A list of citations is taken as it is: nothing in it was found at a place.
    const wrong =
      text === null || explained.document.format === 'json'
        ? []
        : mismatched(citation, explained.document.format, text)
    return [...outside, ...wrong].map((words) => `${citation.id} (${citation.number}): ${words}`)
  })
}

function misplaced(span: Span, { drawing }: Explained, text: string | null): string[] {
  if (text !== null && span.line !== undefined) {
    const lines = text.split(/\r\n|\r|\n/)
    const { line, column = 1, endLine = line, endColumn = column } = span
    const ordered = line < endLine || (line === endLine && column <= endColumn)
    const last = lines[endLine - 1]
    const inside = line >= 1 && column >= 1 && last !== undefined && endColumn <= last.length + 1
    return ordered && inside ? [] : [`a span outside the text: ${JSON.stringify(span)}`]
  }
  if (drawing.kind !== 'pages' || span.page === undefined) return []
  const page = drawing.pages.find(({ number }) => number === span.page)
  if (page === undefined) return [`no page ${span.page}`]
  if (span.box === undefined) return []
  const [x, y, width, height] = span.box
  const inside =
    x >= -SLACK &&
    y >= -SLACK &&
    width >= 0 &&
    height >= 0 &&
    x + width <= page.width + SLACK &&
    y + height <= page.height + SLACK
  return inside
    ? []
    : [`a box outside page ${span.page} (${page.width} × ${page.height}): ${span.box.join(' ')}`]
}

/** What a format writes in front of, behind or within a label or address is not part of it. */
function mismatched(
  { number, claim, urls, span, urlSpans }: Citation,
  format: string,
  text: string,
): string[] {
  const faults: string[] = []
  const label = sliceOf(text, span)
  // A note within the text (Pandoc's `^[…]`, AsciiDoc's `footnote:[…]`) prints no number, nor does an entry of a numbered list.
  const unprinted = /^(?:\^|footnote(?:ref)?:\w*)\[/.test(label) || (label === '' && claim === '')
  if (
    (format === 'text' || format === 'markdown') &&
    number !== '' &&
    !unprinted &&
    !plainLabel(label).includes(number) &&
    !isBetween(number, text, span, label) &&
    !isKeyed(number, text, span)
  )
    faults.push(`the marker's span holds ${JSON.stringify(label)}`)
  if (urlSpans.length !== urls.length) faults.push(`${urlSpans.length} spans for ${urls.length} URLs`)
  for (const [index, url] of urls.entries()) {
    const place = urlSpans[index] ?? {}
    const slice = sliceOf(text, place)
    if (!holds(bare(slice), bare(url), place.cut === true))
      faults.push(`the span of ${url} holds ${JSON.stringify(slice)}`)
  }
  return faults
}

/** An entry of TeX's that nothing cites has its text as its span; its key stands right before. */
function isKeyed(number: string, text: string, { line = 1, column = 1 }: Span): boolean {
  const before = (text.split(/\r\n|\r|\n/)[line - 1] ?? '').slice(0, column - 1)
  return before.trimEnd().endsWith(`\\bibitem{${number}}`)
}

/** "[1–3]" and "[1]–[3]" stand for 2 as well; of the latter the marker is the second bracket, and the first stands before the dash. */
function isBetween(number: string, text: string, { line = 1, column = 1 }: Span, label: string): boolean {
  const [, from, to] = /(\d+)\s?[–—-]\s?(\d+)/.exec(label) ?? []
  if (Number(from) < Number(number) && Number(number) < Number(to)) return true
  const before = (text.split(/\r\n|\r|\n/)[line - 1] ?? '').slice(0, column - 1)
  const [, first] = /\[(\d+)\]\s?[–—-]\s?$/.exec(before) ?? []
  const [, last] = /^\[(\d+)\]/.exec(label) ?? []
  return Number(first) < Number(number) && Number(number) < Number(last)
}

/**
 * Where foreign lines stand between the parts of an address (a page's number and head, other notes), the reader says that its
 * span is cut: then it holds the address's beginning.
 */
function holds(slice: string, url: string, cut: boolean): boolean {
  return cut ? slice !== '' && slice.length < url.length && url.startsWith(slice) : slice === url
}

/** Without wraps, entities and escapes. */
function bare(address: string): string {
  return address
    .replace(/&amp;/g, '&')
    .replace(/\\(?=[_\W])/g, '')
    .replace(/\s+/g, '')
}
