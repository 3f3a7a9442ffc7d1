/** Cuts a RIS file into records and tagged fields. Tags without their two blanks, missing ends and wrapped lines are borne with. */
import { MappedText, type Range } from '../mapped-text.ts'
import { lineCount, lineEnd, lineStart, type Source } from '../source.ts'
import type { Value } from './entry.ts'

export interface RisField extends Value {
  /** Two capitals or a capital and a digit: `UR`, `L1`. */
  readonly tag: string
}

export interface RisRecord {
  readonly range: Range
  readonly fields: readonly RisField[]
  /** Whether both its first and last line (TY, ER) are there. */
  readonly complete: boolean
}

const TAGGED = /^[\s\ufeff]{0,8}([A-Z][A-Z0-9])(?:\s{1,4}-(?:\s|$)|\s{0,2}-\s{1,2})\s*/
const ADDRESS_TAG = /^(?:UR|L[1-4]|LK)$/

interface OpenField {
  readonly tag: string
  readonly text: MappedText
}

/** At most `most` records in order. Lines before the first tag are passed over. */
export function readRecords(source: Source, most: number): RisRecord[] {
  const records: RisRecord[] = []
  let fields: OpenField[] = []
  let range: Range = { start: 0, end: 0 }
  let begun = false
  const close = (ended: boolean): void => {
    if (fields.length > 0) records.push({ range, fields: fields.map(finish), complete: begun && ended })
    fields = []
    begun = false
  }
  for (let line = 0; line < lineCount(source) && records.length < most; line++) {
    const start = lineStart(source, line)
    const end = lineEnd(source, line)
    const head = TAGGED.exec(source.text.slice(start, Math.min(end, start + 40)))
    const tag = head?.[1] ?? ''
    const from = start + (head?.[0].length ?? 0)
    if (tag === '') {
      continueField(fields.at(-1), source.text, start, end)
      if (fields.length > 0 && /\S/.test(source.text.slice(start, end)))
        range = { start: range.start, end: trimmed(source.text, start, end) }
      continue
    }
    if (tag === 'TY') close(false)
    if (fields.length === 0)
      range = {
        start: start + (/^[\s\ufeff]*/.exec(source.text.slice(start, start + 40))?.[0].length ?? 0),
        end,
      }
    range = { start: range.start, end: Math.max(trimmed(source.text, start, end), range.start + 2) }
    if (tag === 'ER') {
      close(true)
      continue
    }
    if (tag === 'TY') begun = true
    const text = new MappedText()
    const until = trimmed(source.text, from, end)
    if (until > from) text.write(source.text.slice(from, until), from)
    fields.push({ tag, text })
  }
  if (records.length < most) close(false)
  return records
}

/** A wrapped line goes on behind a blank; that of an address without one, unless it begins another. */
function continueField(field: OpenField | undefined, source: string, start: number, end: number): void {
  const lead = /^\s*/.exec(source.slice(start, Math.min(end, start + 200)))?.[0].length ?? 0
  const until = trimmed(source, start + lead, end)
  if (field === undefined || until <= start + lead) return
  const piece = source.slice(start + lead, until)
  const goesOn =
    ADDRESS_TAG.test(field.tag) && field.text.length > 0 && !/\s|^[a-z][a-z0-9+.-]*:\/\/|^www\./i.test(piece)
  if (!goesOn && field.text.length > 0) field.text.write(' ', Math.max(0, start - 1))
  field.text.write(piece, start + lead)
}

function finish({ tag, text }: OpenField): RisField {
  return { tag, text: text.toString(), locate: (start, end) => text.locate(start, end) }
}

function trimmed(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /\s/.test(text.charAt(at - 1))) at--
  return at
}
