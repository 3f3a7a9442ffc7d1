/** A note as it was found: its label, its lines, the signs of the text that point to it, and why it was taken for one. */
import type { Citation } from '../../../citation.ts'
import type { Reason } from '../../reading.ts'
import { leadsTo, type Sign } from './foot.ts'
import type { LinePart } from './sheet.ts'
import type { NoteStart } from './starts.ts'

export interface PdfNote {
  readonly key: string
  readonly number: string
  readonly kind: Exclude<Citation['kind'], 'inline'>
  readonly start: NoteStart | null
  /** The note's own words, without its label. */
  readonly parts: readonly LinePart[]
  readonly signs: readonly Sign[]
  readonly reasons: readonly Reason[]
}

export function signReasons(signs: readonly Sign[], start: NoteStart | null): Reason[] {
  const first = signs[0]
  if (first === undefined) return []
  const linked = start !== null && leadsTo(first.marker, start)
  return [
    { signal: `${first.marker.style}-marker`, weight: first.marker.weight, detail: first.marker.why },
    ...(linked
      ? [{ signal: 'link-leads-here', weight: 30, detail: 'the marker is linked to this note' }]
      : []),
  ]
}
