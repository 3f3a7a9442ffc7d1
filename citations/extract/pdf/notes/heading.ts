/** The document's title: what its properties say where the first page prints it too, else the largest words on that page. */
import { findTitle } from '../../title.ts'
import type { PdfText } from '../page.ts'
import type { Marker } from './markers.ts'
import type { Paragraph } from './running.ts'
import type { Sheet } from './sheet.ts'

const LONGEST = 300
/** A title has fewer lines and notes. */
const MOST_LINES = 20
const MOST_MARKERS = 200
/** What programs write when nobody named the document. */
const NO_TITLE =
  /^(?:untitled|microsoft word|document\d*|slide ?\d|powerpoint|unbenannt|sans titre|без имени)|\.(?:docx?|pdf|odt|tex|dvi|indd|qxd|rtf|html?|pptx?)$/iu

export function findPdfTitle(
  sheet: Sheet,
  pdf: PdfText,
  paragraphs: readonly Paragraph[],
  markers: readonly Marker[],
): string | null {
  const first = pdf.pages[0]?.number ?? 1
  const opening = paragraphs
    .filter(({ parts }) => parts[0]?.line.line.page === first)
    .slice(0, 60)
    .map(({ role, parts }): Paragraph => ({ role, parts: parts.slice(0, MOST_LINES) }))
  const early = markers
    .filter(({ start }) => start < (opening.at(-1)?.parts.at(-1)?.end ?? 0))
    .slice(0, MOST_MARKERS)
  const read = opening.map(({ parts }) =>
    parts
      .map(({ start, end }) => withoutMarkers(sheet, early, start, end))
      .join(' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  const stated = pdf.title?.replace(/\s+/gu, ' ').trim() ?? ''
  if (stated.length > 3 && stated.length <= LONGEST && !NO_TITLE.test(stated) && /\p{L}{2}/u.test(stated)) {
    const printed = letters(sheet.text.slice(0, 20_000))
    if (printed.includes(letters(stated))) return stated
  }
  const size = (paragraph: Paragraph): number => paragraph.parts[0]?.line.line.size ?? 0
  let best = -1
  for (const [index, paragraph] of opening.entries()) {
    const text = read[index] ?? ''
    const words = text.split(' ').filter((word) => /\p{L}/u.test(word)).length
    if (text.length > LONGEST || (words < 2 && !/\p{Script=Han}{3}/u.test(text))) continue
    if (size(paragraph) < sheet.bodySize + 0.8) continue
    if (best < 0 || size(paragraph) > size(opening[best] ?? paragraph) + 0.3) best = index
  }
  if (best >= 0) return joinLines(opening, read, best)
  return findTitle(
    opening.slice(0, 10).map(({ parts, role }, index) => ({
      text: (read[index] ?? '').slice(0, 600),
      lines: parts.length,
      prose: role !== 'heading' && /[.…:;。]["”»’)]*$/u.test(read[index] ?? ''),
    })),
  )
}

/** A title over several lines may be several blocks of one size. */
function joinLines(opening: readonly Paragraph[], read: readonly string[], best: number): string {
  let title = read[best] ?? ''
  const line = opening[best]?.parts[0]?.line.line
  for (let index = best + 1; index < opening.length && title.length < LONGEST; index++) {
    const next = opening[index]?.parts[0]?.line.line
    const last = opening[index - 1]?.parts.at(-1)?.line.line
    if (line === undefined || next === undefined || last === undefined) break
    if (Math.abs(next.size - line.size) > 0.3 || last.baseline - next.baseline > 1.6 * line.size) break
    title += ` ${read[index] ?? ''}`
  }
  return title.trim()
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function withoutMarkers(sheet: Sheet, markers: readonly Marker[], from: number, to: number): string {
  let text = ''
  let at = from
  for (const { start, end } of markers) {
    if (start >= to || end <= from) continue
    text += sheet.text.slice(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  return text + sheet.text.slice(at, Math.max(at, to))
}
