/**
 * The notes' place: which lines at the foot of a page or column are notes. A sum of signals with weights, since each of them
 * (small type, white above, labels) is also had by captions, tables and lists of references.
 */
import type { Line } from '../flow.ts'
import { isBold, roomOf, startOf, textOf } from './paragraph.ts'

export interface FootColumn {
  /** Lines of running text from the top down; table cells left out. */
  readonly lines: readonly Line[]
  /** Nothing but furniture and notes stands below. */
  readonly atFoot: boolean
  /** Text in the body's size stands above, in this column or over it. */
  readonly underText: boolean
  readonly bodySize: number
  /** What stands raised in the page's text, and its text: where the labels of notes are referred to. */
  readonly markers: ReadonlyMap<string, 'raised' | 'printed'>
  /** The line that is read next, in the next column or page. */
  readonly next: Line | null
  /** Size of the notes on this or the previous page, which may go on here. */
  readonly previous: number | null
}

export interface NotesPlace {
  /** Index of the first line. */
  readonly from: number
  /** Index behind the last line; left out where they reach to the column's end. */
  readonly to?: number
  /** `aside`: in the notes' place and type, but no note (an imprint, a permission): no part of the text above either. */
  readonly role: 'notes' | 'aside'
  readonly why: string
}

const ENOUGH = 3
const SMALLER = 0.945
const SIGN = /^[*∗⁎†‡§¶‖#✝※]{1,4}/u
const NUMBERED =
  /^([[(（［〔【]?)(\p{Nd}{1,4}|[a-z](?=[.)\]])|[ivxlc]{1,6}(?=[.)\]]))([.)\]:）］〕】]*)(?:\s|$|(?=[\p{Lu}\p{Lo}「『《“]))/u
const CAPTION = /^(?:fig|tab|abb|рис|табл|tableau|cuadro|rys|source|quelle|źródło|джерело|источник|fuente)/iu
const FLOAT = /^(?:fig|tab|abb|рис|табл|cuadro|rys|gráfico|graphique|wykres|chart)\p{L}*\.?\s?\p{N}/iu
/** Lines. */
const MOST_CAPTION = 4
const NOTE_TAG = /^(?:Note|FENote|Footnote|Endnote)$/i

export function findNotes(column: FootColumn): NotesPlace | null {
  const to = floatAtFoot(column)
  if (to === null) return findAtFoot(column)
  const place = findAtFoot({ ...column, lines: column.lines.slice(0, to) })
  return place?.role === 'notes' ? { ...place, to } : findAtFoot(column)
}

/** Where the caption of a table or figure begins that stands under the notes (LaTeX sets floats there); null for none. */
function floatAtFoot({ lines, bodySize }: FootColumn): number | null {
  for (let at = lines.length - 1; at > 0 && at >= lines.length - MOST_CAPTION; at--) {
    if (!isApart(lines, at)) continue
    const small = (lines[at - 1]?.size ?? Infinity) <= SMALLER * bodySize
    return small && FLOAT.test(textIn(lines, at)) ? at : null
  }
  return null
}

function findAtFoot(column: FootColumn): NotesPlace | null {
  const { lines, bodySize, atFoot } = column
  if (!atFoot || lines.length === 0) return null
  let small = lines.length
  while (small > 0 && (lines[small - 1]?.size ?? Infinity) <= SMALLER * bodySize) small--
  const tagged = lines.findIndex((line) =>
    line.pieces.some(({ tags }) => tags.some((tag) => NOTE_TAG.test(tag))),
  )
  // Tags count where type sizes do not contradict them: nothing but notes may follow.
  if (tagged >= small && tagged > 0)
    return {
      role: 'notes',
      from: Math.min(tagged, firstOf(column, small, tagged)),
      why: 'tagged as notes at the foot',
    }
  return small === lines.length ? sameSized(column) : smaller(column, small)
}

function smaller(column: FootColumn, small: number): NotesPlace | null {
  const { lines, underText, previous } = column
  if (small === 0 && !underText) return null
  const first = lines.findIndex((line, index) => index >= small && labelOf(line) !== null)
  const type = lines[small]?.size ?? 0
  const goesOn = previous !== null && Math.abs(previous - type) < 0.3
  if (first < 0) {
    if (!isApart(lines, small) || CAPTION.test(textIn(lines, small))) return null
    if (!goesOn)
      return isImprint(column, small)
        ? { role: 'aside', from: small, why: 'small type at the foot without a label' }
        : null
    return {
      role: 'notes',
      from: small,
      why: 'small type at the foot that goes on with the notes of the page before',
    }
  }
  const from = firstOf(column, small, first)
  const reasons: string[] = ['small type at the foot']
  let weight = 0
  const say = (points: number, reason: string): void => {
    weight += points
    reasons.push(reason)
  }
  const labels = lines.slice(first).flatMap((line) => labelOf(line) ?? [])
  const label = labels[0]
  if (label === undefined) return null
  if (label.raised) say(3, 'begins with a raised label')
  else if (label.sign) say(2, 'begins with a sign')
  else say(label.bracketed ? 0.5 : 1, 'begins with a number')
  const found = labels.map(({ key }) => column.markers.get(key))
  if (found.includes('raised')) say(2, 'its label stands raised in the text')
  else if (found.includes('printed')) say(1, 'its label stands in the text')
  if (isApart(lines, from)) say(1, 'white above')
  if (goesOn) say(1, 'in the size of the notes before')
  if (isListHead(lines[from - 1], column.bodySize) && !label.raised) say(-4, 'under a heading')
  const { next } = column
  if (next !== null && !label.raised && Math.abs(next.size - type) < 0.3)
    say(-2, 'goes on at the top of the next column')
  if (CAPTION.test(textIn(lines, from))) say(-2, 'reads like a caption')
  return weight >= ENOUGH ? { role: 'notes', from, why: reasons.join(', ') } : null
}

/** Much smaller than the text and flush with it; a quotation is indented, a list goes on in the next column. */
function isImprint({ lines, bodySize, next }: FootColumn, small: number): boolean {
  const line = lines[small]
  if (line === undefined || small === 0 || line.size > 0.9 * bodySize) return false
  return startOf(line) < line.size && (next === null || Math.abs(next.size - line.size) > 0.3)
}

/** Lines before the first label are the end of a note from the page before, if there was one; else a caption or a table's. */
function firstOf({ lines, previous }: FootColumn, small: number, first: number): number {
  if (first <= small) return first
  const type = lines[first]?.size ?? 0
  if (previous === null || Math.abs(previous - type) > 0.3) return first
  let from = first
  while (from > small && !isApart(lines, from) && Math.abs((lines[from - 1]?.size ?? 0) - type) < 0.3) from--
  return from
}

/** Notes as large as the text: a raised label begins a line at the foot, and the same stands raised in the text above. */
function sameSized({ lines, markers }: FootColumn): NotesPlace | null {
  for (let at = Math.max(1, lines.length >> 2); at < lines.length; at++) {
    const line = lines[at]
    const label = line === undefined ? null : labelOf(line)
    if (line === undefined || label === null || !label.raised || !isApart(lines, at)) continue
    if (markers.get(label.key) === 'raised' && countRaised(lines.slice(0, at), label.key) > 0)
      return { role: 'notes', from: at, why: 'begins with a raised label that stands in the text above' }
  }
  return null
}

function countRaised(lines: readonly Line[], key: string): number {
  return lines.filter((line) =>
    line.pieces.some((piece, index) => index > 0 && piece.raised && keysOf(piece.text).includes(key)),
  ).length
}

interface Label {
  readonly key: string
  readonly raised: boolean
  readonly sign: boolean
  readonly bracketed: boolean
}

function labelOf(line: Line): Label | null {
  const [first, second] = line.pieces
  if (first === undefined) return null
  if (first.raised && second !== undefined && /^[\p{Nd}\p{No}a-z*∗†‡§¶‖#,.()[\]]{1,5}$/u.test(first.text))
    return {
      key: keysOf(first.text)[0] ?? first.text,
      raised: true,
      sign: SIGN.test(first.text),
      bracketed: false,
    }
  const text = textOf(line)
  const sign = SIGN.exec(text)
  if (sign !== null) return { key: sign[0], raised: false, sign: true, bracketed: false }
  const number = NUMBERED.exec(text)
  return number === null
    ? null
    : { key: number[2] ?? '', raised: false, sign: false, bracketed: number[1] === '[' }
}

/** The labels in a raised piece: "3", "1,2", "(4)". */
export function keysOf(text: string): readonly string[] {
  return text.match(/\p{Nd}+|\p{No}|[a-z]+|[*∗⁎†‡§¶‖#✝]+/gu) ?? []
}

/** More white above than between the lines below it. */
function isApart(lines: readonly Line[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]]
  if (line === undefined) return false
  if (before === undefined) return true
  const step = before.baseline - line.baseline
  const inner = after === undefined ? 1.2 * line.size : line.baseline - after.baseline
  return step > 1.2 * Math.max(line.size, Math.min(inner, 1.6 * line.size))
}

/** "References" in any language: a short line that is bold, larger, centred or in capitals. */
function isListHead(line: Line | undefined, bodySize: number): boolean {
  if (line === undefined) return false
  const text = textOf(line)
  if (text.length > 40 || /[.,;:!?]$/u.test(text) || line.pieces.some(({ raised }) => raised)) return false
  const centred = Math.abs(startOf(line) - roomOf(line)) < line.size && startOf(line) > 2 * line.size
  return isBold(line) || line.size > 1.05 * bodySize || centred || !/\p{Ll}/u.test(text)
}

function textIn(lines: readonly Line[], at: number): string {
  const line = lines[at]
  return line === undefined ? '' : textOf(line)
}
