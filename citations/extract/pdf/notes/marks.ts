/** What to draw on the pages so that a person can see a mistake: blocks, notes, markers, addresses and sentences. */
import type { Citation } from '../../../citation.ts'
import type { Mark } from '../../reading.ts'
import { spanAround, type Sheet } from './sheet.ts'

const MOST = 200_000

export function marksOf(sheet: Sheet, citations: readonly Citation[]): Mark[] {
  const marks: Mark[] = []
  for (const [index, { role, why }] of sheet.blocks.entries()) {
    const { from, to } = sheet.blockLines[index] ?? { from: 0, to: 0 }
    const first = sheet.lines[from]
    const last = sheet.lines[to - 1]
    if (first === undefined || last === undefined) continue
    const { page, box } = spanAround(sheet, first.start, last.end)
    if (page !== undefined && box !== undefined)
      marks.push({ page, box, kind: role === 'notes' ? 'note' : role, label: why })
  }
  const add = (span: Citation['span'], kind: Mark['kind'], label: string): void => {
    if (span.page !== undefined && span.box !== undefined && marks.length < MOST)
      marks.push({ page: span.page, box: span.box, kind, label })
  }
  for (const { id, number, kind, span, noteSpan, urlSpans, urls } of citations) {
    add(span, 'marker', `${id}${number === '' ? '' : ` (${number})`}`)
    add(noteSpan, 'note', `${id} ${kind}`)
    for (const [index, urlSpan] of urlSpans.entries()) add(urlSpan, 'url', `${id} ${urls[index] ?? ''}`)
  }
  return marks
}
