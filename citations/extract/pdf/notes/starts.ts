/**
 * Lines that could begin a note: a label and then text. Only candidates: a list item or a line of prose that happens to
 * begin with a number looks the same; which of them begins a note is told by markers and by the count (foot.ts, lists.ts).
 */
import { keyOf, printedLabel, type LabelStyle } from './label.ts'
import { lineAt, linkAt, pieceEnd, type Sheet, type SheetLine } from './sheet.ts'

export interface NoteStart {
  readonly key: string
  readonly printed: string
  readonly style: LabelStyle
  readonly line: SheetLine
  readonly labelStart: number
  readonly labelEnd: number
  /** Where the note's own words begin; on the next line where the label stands alone. */
  readonly textStart: number
  /** Where the line begins in the direction of reading, measured from the column's edge. */
  readonly indent: number
  /** How much this line alone looks like a note. */
  readonly weight: number
}

const BODY_SIGN = '[*∗⁎†‡§¶‖]'
const FORMS: readonly (readonly [LabelStyle, RegExp])[] = [
  ['bracket', /^[[［〔]\^?([^[\]［］〔〕\n]{1,20})[\]］〕][:.]?(?!\()/u],
  ['raised', /^([⁰¹²³⁴-⁹]{1,4})[.)]?/u],
  ['circled', /^([\u2460-\u2473])/u],
  ['circled', /^※ ?(\p{Nd}{1,3})(?!\p{Nd})[.:：)）]?/u],
  ['sign', new RegExp(`^(${BODY_SIGN}{1,3})(?=\\s*[\\p{L}\\p{N}"“„«‘(]|\\s*$)`, 'u')],
  ['paren', /^[(（](\p{Nd}{1,4}|[a-z]|[ivxlc]{1,6})[)）](?=\s|$|\p{L}|[“"„«‘「『《〈【])/u],
  // Where the writing runs from right to left, programs mirror the one bracket and forget the other.
  ['paren', /^(?:\( ?([٠-٩۰-۹]{1,3}) ?\(|\) ?([٠-٩۰-۹]{1,3}) ?[()])(?=\s|$|\p{L})/u],
  ['stop', /^(\p{Nd}{1,4}|[a-z]|[ivxlc]{1,6})[.．:、](?=\s|$|https?:|www\.|[^\p{Nd}\s\p{Ll}])/iu],
  ['half', /^(\p{Nd}{1,4}|[a-z]|[ivxlc]{1,6})\)(?=\s|$|https?:|www\.)/iu],
  ['bare', /^(\p{Nd}{1,4}|[ivxlc]{1,7})(?=\s|$)/u],
  // Glued to the text only where a capital, a quotation or an address follows: "1https://…", not "1st" or "4x4".
  ['bare', /^(\p{Nd}{1,4})(?=https?:|www\.|\p{Lu}[\p{L}.]|["“„«‘]|[^\p{ASCII}\p{Nd}\p{P}\p{S}\s])/iu],
]
/** Notes begin with a capital, a digit, a quotation or an address, or with one of these words. */
const SMALL_BEGINNINGS =
  /^(?:see|cf|ibid|id|idem|supra|infra|op|loc|e\.g|accessed|available|from|vgl|siehe|ebd|ebenda|dazu|so|s\.|voir|cfr|véase|ver|patrz|zob|por|tamże|див|там|см|ср|https?:|ftp:|www\.|doi:)/iu
const HAS_SOURCE = /https?:|www\.|doi:|doi\.org|ISBN|ISSN/i

/** The start of a note on this line, or null. */
export function readStart(sheet: Sheet, line: SheetLine): NoteStart | null {
  const { text } = sheet
  let at = line.start
  while (at < line.end && text.charAt(at) === ' ') at++
  if (at === line.end) return null
  const label = raisedLabel(sheet, line, at) ?? plainLabel(text.slice(at, Math.min(line.end, at + 60)))
  if (label === null) return null
  const key = keyOf(label.printed)
  if (key === '' || key === '0') return null
  const labelEnd = at + label.length
  const textStart = findText(sheet, line, labelEnd)
  if (textStart < 0 || (textStart > line.end && endsAddress(sheet, line))) return null
  const head = text.slice(textStart, Math.min(textStart + 400, (lineAt(sheet, textStart) ?? line).end))
  return {
    key,
    printed: printedLabel(label.printed),
    style: label.style,
    line,
    labelStart: at,
    labelEnd,
    textStart,
    indent: indentOf(line),
    weight:
      weigh(sheet, line, label.style, head, textStart > line.end) + (linksBack(sheet, line, at) ? 6 : 0),
  }
}

interface FoundLabel {
  readonly printed: string
  readonly style: LabelStyle
  readonly length: number
}

function raisedLabel(sheet: Sheet, line: SheetLine, at: number): FoundLabel | null {
  let end = at
  for (const [index, piece] of line.line.pieces.entries()) {
    const start = line.pieceStarts[index] ?? at
    if (!piece.raised || start > end + 1) break
    end = pieceEnd(line, index)
  }
  if (end === at) return null
  const words = sheet.text.slice(at, Math.min(end, line.end))
  const match =
    /^[[(]?\s?(?:※\s?)?([\p{Nd}⁰¹²³⁴-⁹]{1,4}|[a-z]|[ivxlc]{1,6}|[*∗⁎†‡§¶‖#]{1,3}|[\u2460-\u2473])\s?[.)\]:]{0,2}$/iu.exec(
      words.trim(),
    )
  return match?.[1] === undefined
    ? null
    : { printed: match[1], style: 'raised', length: words.trimEnd().length }
}

function plainLabel(head: string): FoundLabel | null {
  if (!/^[\p{Nd}※[()［〔（*∗⁎†‡§¶‖⁰¹²³⁴-⁹\u2460-\u2473a-z]/iu.test(head)) return null
  for (const [style, form] of FORMS) {
    const match = form.exec(head)
    const printed = match?.[1] ?? match?.[2]
    if (match !== null && printed !== undefined) return { printed, style, length: match[0].length }
  }
  return null
}

/** The words may stand on the next line: then the label is alone on its own. */
function findText(sheet: Sheet, line: SheetLine, labelEnd: number): number {
  let at = labelEnd
  while (at < line.end && /\s/.test(sheet.text.charAt(at))) at++
  if (at < line.end) return at
  const next = sheet.lines[line.index + 1]
  return next !== undefined && next.line.page === line.line.page && next.start < next.end ? next.start : -1
}

const ADDRESS_END = /(?:https?:\/\/|www\.|doi:\s?)\S*$/iu

/** A number alone under an address that fills its line: where lines break anywhere, that is the address's rest. */
function endsAddress(sheet: Sheet, line: SheetLine): boolean {
  const above = sheet.lines[line.index - 1]
  if (above === undefined || above.blockIndex !== line.blockIndex || above.line.page !== line.line.page)
    return false
  return ADDRESS_END.test(sheet.text.slice(above.start, above.end).trimEnd())
}

function weigh(sheet: Sheet, line: SheetLine, style: LabelStyle, head: string, apart: boolean): number {
  let weight = style === 'raised' || style === 'bracket' || style === 'circled' ? 4 : 2
  if (HAS_SOURCE.test(head)) weight += 4
  if (/^\p{Ll}/u.test(head) && !SMALL_BEGINNINGS.test(head)) weight -= 1.5
  // "31 July …", "39 % of …", "2. 5": numbers of running text.
  if (/^[%°€$£+=,;.)]/.test(head)) weight -= 1.5
  if (apart) weight -= 1
  const above = sheet.lines[line.index - 1]
  if (above === undefined || above.blockIndex !== line.blockIndex) weight += 1
  const tags = line.line.pieces[0]?.tags ?? []
  if (tags.includes('Note') || tags.includes('FENote') || tags.at(-1) === 'Lbl') weight += 3
  return Math.max(weight, 0.25)
}

/** A label that leads back into the text is a note's own. */
function linksBack(sheet: Sheet, line: SheetLine, at: number): boolean {
  const target = linkAt(sheet, line, at)?.target ?? null
  return (
    target !== null &&
    (target.page < line.line.page || (target.y ?? 0) > line.line.baseline + 2 * line.line.size)
  )
}

function indentOf({ line }: SheetLine): number {
  const first = line.pieces[0]
  if (first === undefined) return 0
  return line.rtl ? line.right - first.x1 : first.x0 - line.left
}
