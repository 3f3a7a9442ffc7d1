/**
 * Markers without raised type: fonts with raised figures of their own, and programs that lost the height, leave a digit
 * glued to a word. The rules for plain text (marker.ts) find them, and they are asked only where notes lack their markers.
 */
import { findMarkerCandidates } from '../../marker.ts'
import type { MarkerKind } from '../../marker/candidate.ts'
import type { Marker } from './markers.ts'
import type { PdfNote } from './pdf-note.ts'
import { lineAt, linkAt, type Sheet, type SheetLine } from './sheet.ts'

/** Fewer lone notes than this share are lost for reasons of their own. */
const ENOUGH = 0.3
const KINDS: ReadonlySet<MarkerKind> = new Set<MarkerKind>([
  'punctuation',
  'word',
  'row',
  'digits',
  'spaced',
  'name',
])

/** More candidates for the labels of notes that have no marker; empty where nearly all have theirs. */
export function findPlainMarkers(
  sheet: Sheet,
  running: readonly SheetLine[],
  notes: readonly PdfNote[],
  known: readonly Marker[],
): Marker[] {
  const numbered = notes.filter(({ key, kind }) => /^\d{1,3}$/.test(key) && kind !== 'reference')
  const lone = numbered.filter(({ signs }) => signs.length === 0)
  if (lone.length === 0 || lone.length < numbered.length * ENOUGH) return []
  const labels = new Set(lone.map(({ key }) => key))
  const taken = new Set(known.map(({ start }) => start))
  return findMarkerCandidates(textOf(sheet, running), labels).flatMap((found): Marker[] => {
    const line = lineAt(sheet, found.start)
    if (line === undefined || !KINDS.has(found.kind) || taken.has(found.start) || found.end > line.end)
      return []
    const link = linkAt(sheet, line, found.start)
    return [
      {
        labels: [{ key: found.label, printed: found.label }],
        style: 'plain',
        line,
        start: found.start,
        end: found.end,
        // Beside raised type these would count less.
        weight: found.weight * 0.8,
        target: link?.target ?? null,
        url: link?.url ?? null,
        why: 'a number glued to a word, as raised figures of a special font are',
      },
    ]
  })
}

/** The sheet's text with everything but the running lines blanked out, so that offsets stay. */
function textOf(sheet: Sheet, running: readonly SheetLine[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of running) {
    parts.push(' '.repeat(start - at), sheet.text.slice(start, end))
    at = end
  }
  return parts.join('')
}
