/** What the reader of a PDF should know about how it was read: pictures of text, letters that are lost, notes and markers
 * that have no other half. */
import type { Notice } from '../../../citation.ts'
import type { PdfPage, PdfText } from '../page.ts'
import type { Sign } from './foot.ts'
import { follows } from './label.ts'
import type { PdfNote } from './pdf-note.ts'
import { spanOf, type Sheet } from './sheet.ts'

const MOST_OF_A_KIND = 20
/** A page with fewer letters than this holds no text to speak of. */
const HARDLY_ANY = 20
const SURELY_SOME = new RegExp(`^(?:\\s*\\S){${HARDLY_ANY}}`)

export function noticesOf(
  sheet: Sheet,
  pdf: PdfText,
  notes: readonly PdfNote[],
  orphans: readonly Sign[],
): Notice[] {
  return [
    ...aboutPaper(pdf),
    ...aboutMarkers(sheet, orphans),
    ...aboutNotes(sheet, notes),
    ...aboutCount(sheet, notes),
  ]
}

function aboutPaper({ pages }: PdfText): Notice[] {
  const empty: PdfPage[] = []
  let lost = 0
  let all = 0
  let first = 0
  for (const page of pages) {
    const text = page.text ?? page.runs.map((run) => run.text).join('')
    all += text.length
    if (text.includes('\ufffd')) {
      lost += text.split('\ufffd').length - 1
      if (first === 0) first = page.number
    }
    if (holdsHardlyAny(page, text)) empty.push(page)
  }
  return [...aboutScans(empty, pages.length), ...aboutLetters(lost, all, first)]
}

/** Pages may make their runs anew each time: only those are asked whose text leaves a doubt. */
function holdsHardlyAny(page: PdfPage, text: string): boolean {
  if (SURELY_SOME.test(text)) return false
  let letters = 0
  for (const run of page.runs) {
    letters += run.text.trim().length
    if (letters >= HARDLY_ANY) return false
  }
  return true
}

function aboutScans(empty: readonly PdfPage[], pages: number): Notice[] {
  const scans = empty.filter(({ pictured }) => pictured)
  if (scans.length === 0) return []
  if (empty.length === pages)
    return [
      {
        code: 'no-text-layer',
        message:
          'This PDF holds pictures of text, no text: its citations can only be read once text recognition has been run over it.',
      },
    ]
  const numbers = scans.map(({ number }) => number)
  const message = `${numbers.length === 1 ? `Page ${numbers[0]} holds` : `Pages ${ranges(numbers)} hold`} a picture without text; what is cited there could not be read.`
  return [{ code: 'no-text-layer', message, span: { page: numbers[0] ?? 1 } }]
}

function aboutLetters(lost: number, all: number, first: number): Notice[] {
  if (lost < 10 || lost < all * 0.005) return []
  const message = `${lost} of ${all} signs belong to fonts that do not say which letters they are; what stands in them could not be read.`
  return [{ code: 'unreadable-font', message, span: { page: first } }]
}

function aboutMarkers(sheet: Sheet, orphans: readonly Sign[]): Notice[] {
  const notices = orphans.slice(0, MOST_OF_A_KIND).map(({ key, marker }): Notice => ({
    code: 'note-not-found',
    message: `The text has a marker ${key}, but no note with this label could be found.`,
    span: spanOf(sheet, marker.start, marker.end),
  }))
  return [...notices, ...more('note-not-found', 'markers have no note', orphans.length)]
}

function aboutNotes(sheet: Sheet, notes: readonly PdfNote[]): Notice[] {
  // A source that the text does not name by number may be cited in words; only a numbered note calls for its marker.
  const lone = notes.filter(
    ({ signs, start, kind }) => signs.length === 0 && start !== null && kind !== 'reference',
  )
  const notices = lone.slice(0, MOST_OF_A_KIND).map(({ number, start }): Notice => ({
    code: 'marker-not-found',
    message: `Note ${number} has no marker in the text that could be found, so its claim is empty.`,
    ...(start === null ? {} : { span: spanOf(sheet, start.labelStart, start.labelEnd) }),
  }))
  return [...notices, ...more('marker-not-found', 'notes have no marker', lone.length)]
}

/** A gap in the count is a note that was not found. */
function aboutCount(sheet: Sheet, notes: readonly PdfNote[]): Notice[] {
  const notices: Notice[] = []
  let last: PdfNote | undefined
  for (const note of notes) {
    if (!/^\d+$/.test(note.key) || note.start === null) continue
    const from = Number(last?.key ?? note.key)
    const to = Number(note.key)
    if (
      last !== undefined &&
      to > from + 1 &&
      to - from < 200 &&
      last.kind === note.kind &&
      !follows(last.key, note.key)
    ) {
      const missing = to === from + 2 ? `note ${from + 1}` : `notes ${from + 1} to ${to - 1}`
      notices.push({
        code: 'note-not-found',
        message: `The count of notes goes from ${from} to ${to}: ${missing} could not be found.`,
        span: spanOf(sheet, note.start.labelStart, note.start.labelEnd),
      })
    }
    last = note
  }
  return [
    ...notices.slice(0, MOST_OF_A_KIND),
    ...more('note-not-found', 'gaps are in the count of notes', notices.length),
  ]
}

function more(code: string, what: string, count: number): Notice[] {
  return count > MOST_OF_A_KIND ? [{ code, message: `In all, ${count} ${what}.` }] : []
}

/** 1, 2, 3, 7 -> "1 to 3, 7". */
function ranges(numbers: readonly number[]): string {
  const parts: string[] = []
  for (let at = 0; at < numbers.length && parts.length < 12; at++) {
    const from = numbers[at] ?? 0
    let to = from
    while (numbers[at + 1] === to + 1) to = numbers[++at] ?? to
    parts.push(from === to ? String(from) : `${from} to ${to}`)
  }
  return parts.join(', ')
}
