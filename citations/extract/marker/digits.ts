/** Numbers that could be markers though their raised type is lost: glued to a word, to a stop, in round brackets, in a row. */
import { numberOf } from '../note.ts'
import { besideStop, type MarkerCandidate, type MarkerKind } from './candidate.ts'

const CLOSING = /[.,;:!?…”“"'’»«)\]。，、；：！？）」』》，؛؟،۔।]/u
const OPENING_CONTEXT = /[\s([{]/
/** Short forms that are followed by a number of their own: "Art.5", "No.7", "p.12". */
export const takesNumber =
  /(?:^|[^\p{L}])(?:art|no|nos|nr|núm|p|pp|s|c|vol|v|ch|cap|sec|fig|tab|para|abs|ust|pkt|poz|ст|ч|п|пп|гл|рис|табл|стр|т|№|§)\.$/iu
const NUMERALS = /[0-9]+|[٠-٩]+|[۰-۹]+|[０-９]+/g
/** Farther back no opening guillemet is looked for. */
const LONGEST_QUOTATION = 600
/** Behind its first number; a blank or the sentence's own signs end it. */
const RANGE = /^[-–](\d{1,3})(?=$|[\s,;:!?)”"’»]|\.(?!\d))/u
const LONGEST_RANGE = 20
const YEAR = /(?:^|\D)(?:1[5-9]|20|21)\d\d$/

export function* findDigits(text: string, labels: ReadonlySet<string>): Generator<MarkerCandidate> {
  let previous: MarkerCandidate | null = null
  for (const match of text.matchAll(NUMERALS)) {
    const start = match.index
    const end = start + match[0].length
    const candidate = classify(text, start, end, match[0], previous, labels)
    if (candidate === null) continue
    previous = candidate
    const range = rangeOf(text, candidate, labels)
    if (range.length === 0) yield candidate
    else yield* range
  }
}

/** "… twice.2-4 One": one marker for each note that it stands for. */
function rangeOf(
  text: string,
  { label, kind, start, end, weight }: MarkerCandidate,
  labels: ReadonlySet<string>,
): MarkerCandidate[] {
  if (kind !== 'punctuation' && kind !== 'word') return []
  const last = RANGE.exec(text.slice(end, end + 6))?.[1]
  const [from, to] = [numberOf(label), Number(last)]
  if (last === undefined || !(to > from) || to - from > LONGEST_RANGE) return []
  const whole = end + 1 + last.length
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
  if (!numbers.every((number) => labels.has(number))) return []
  return numbers.map((number) => ({ label: number, kind, start, end: whole, weight: Math.max(weight, 6) }))
}

function classify(
  text: string,
  start: number,
  end: number,
  digits: string,
  previous: MarkerCandidate | null,
  labels: ReadonlySet<string>,
): MarkerCandidate | null {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  const made = (kind: MarkerKind, weight: number): MarkerCandidate => ({
    label: digits,
    kind,
    start,
    end,
    weight,
  })
  if (digits.length > 3) return splitDigits(text, start, end, digits, labels)
  if (!labels.has(digits) || /[%‰°€$£_@]/.test(after)) return null
  const afterGap = text.charAt(end + 1)
  // "in 2020–21.2,3 Only", "since 1974.8,9": a number, a stop and a row of markers that count on; no number is written so.
  if (isRowBehindNumber(text, start, end, digits)) return made('punctuation', 6)
  // "3.14", "1,000", "12:30"; but "1,2" may be two markers in a row.
  if (/[.,:]/.test(after) && /\d/.test(afterGap)) {
    const next = Number(/^\d{1,3}(?!\d)/.exec(text.slice(end + 1, end + 5))?.[0] ?? Number.NaN)
    if (after !== ',' || next !== numberOf(digits) + 1) return null
  }
  if (before === '(' && after === ')' && stoodBeforeParen(text, start - 1))
    return { ...made('paren', parenWeight(text, start - 1, end + 1)), start: start - 1, end: end + 1 }
  // "…という（1）。", "…された。（注2）"
  const opening = before === '注' ? text.charAt(start - 2) : before
  if (/[(（]/u.test(opening) && after === '）')
    return { ...made('paren', 3), start: start - (before === '注' ? 2 : 1), end: end + 1 }
  if (/\s/.test(before)) {
    const listed = /[,;]/.test(text.charAt(start - 2)) && previous?.end === start - 2
    if (listed && numberOf(previous.label) + 1 === numberOf(digits)) return made('row', previous.weight / 2)
    return besideSentenceEnd(text, start, end) || aloneOnLine(text, start, end) ? made('spaced', 1) : null
  }
  if (before === ',' && previous?.end === start - 1 && numberOf(previous.label) < numberOf(digits))
    return made('row', previous.weight)
  // "2nd", "4x4", "H1N1"; a sentence that begins right behind the marker is the one exception.
  const glued = /[\p{L}\p{N}]/u.test(after)
  if (glued && !(/[.!?…”"»)]/u.test(before) && /\p{Lu}/u.test(after))) return null
  const weak = /[-–/]/.test(after) && /[\p{L}\p{N}]/u.test(afterGap)
  if (/\p{L}/u.test(before)) {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(before)) return null
    return made(weak ? 'name' : 'word', weak ? 1 : 6)
  }
  // "twice—2 said": a dash between words, and no range of numbers.
  const dashed = before === '—' && /[\p{L}”"’»)]/u.test(text.charAt(start - 2)) && !/[\p{N}—–-]/u.test(after)
  if (!CLOSING.test(before) && !dashed) return null
  return afterPunctuation(text, start, before, after, weak || glued, made)
}

/** "… twice (1)", "… twice.(1)", "… “orally”;(2)": a word, a blank or the sentence's own signs; no number, which "2.(1)" is a part of. */
function stoodBeforeParen(text: string, open: number): boolean {
  const behind = text.charAt(open - 1)
  if (/[\s\p{L})]/u.test(behind) || YEAR.test(text.slice(Math.max(0, open - 5), open))) return true
  const year = YEAR.test(text.slice(Math.max(0, open - 6), open - 1))
  return CLOSING.test(behind) && (year || !/\d/.test(text.charAt(open - 2))) && !isNumbered(text, open)
}

/** Beside the sentence's own signs a bracket is hardly a remark. */
function parenWeight(text: string, start: number, end: number): number {
  const closed =
    /[.,;:!?。，；！？](?:\s|$)/u.test(text.slice(end, end + 2)) || CLOSING.test(text.charAt(start - 1))
  return closed ? besideStop : 3
}

/** "Art.(1)", "No.(2)". */
function isNumbered(text: string, end: number): boolean {
  return takesNumber.test(text.slice(Math.max(0, end - 8), end))
}

function isRowBehindNumber(text: string, start: number, end: number, digits: string): boolean {
  if (text.charAt(start - 1) !== '.' || !/\d\d$/.test(text.slice(Math.max(0, start - 3), start - 1)))
    return false
  const next = /^,(\d{1,3})(?=["”’»)]?(?:\s+["“„«(]?\p{Lu}|\s*$|\s*\n))/u.exec(text.slice(end, end + 12))?.[1]
  return next !== undefined && Number(next) === Number(digits) + 1
}

function afterPunctuation(
  text: string,
  start: number,
  before: string,
  after: string,
  doubtful: boolean,
  made: (kind: MarkerKind, weight: number) => MarkerCandidate,
): MarkerCandidate | null {
  const behind = text.charAt(start - 2)
  // An opening quotation ("“5 people …") or a year cut short ("’18") stands behind a blank.
  if (/["'’“”»«]/u.test(before) && (behind === '' || OPENING_CONTEXT.test(behind))) {
    // French sets a blank within its quotation marks: "« … »8" closes what was opened before.
    if (before !== '»' || !isOpened(text, start - 1)) return null
  }
  if (/[.,:]/.test(before) && /\d/.test(behind)) {
    // "in 2018.5 The": a year before and a blank behind speak against a decimal.
    const year = before !== ':' && YEAR.test(text.slice(Math.max(0, start - 6), start - 1))
    if (!(after === '' || /[\s)”"»\]]/u.test(after))) return null
    return year ? made('punctuation', 5) : before === '.' ? made('digits', 1) : null
  }
  if (before === '.' && isNumbered(text, start)) return made('name', 0.5)
  return made('punctuation', doubtful ? 4 : 8)
}

/** Is "«" the last guillemet before this one? */
function isOpened(text: string, at: number): boolean {
  const stretch = text.slice(Math.max(0, at - LONGEST_QUOTATION), at)
  return stretch.lastIndexOf('«') > stretch.lastIndexOf('»')
}

/** Tools break the line behind raised type: nothing else leaves a full stop or comma to begin the next line. */
export function cutsLine(text: string, end: number): boolean {
  return /^(?:, ?\d{1,3}){0,4}[ \t]{0,4}\r?\n[ \t]{0,8}[.,;:!?»)”](?!\d)/u.test(text.slice(end, end + 40))
}

/** "… ended. 5 In …", "… ended 5.": a blank before the marker. Counts only where better signs agree. */
function besideSentenceEnd(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start).trimEnd()
  const after = text.slice(end, end + 6)
  if (/[.!?…”"»]$/u.test(before)) return /^(?:[ \t\u00a0]+["“„«]?\p{Lu}|[ \t]*(?:\r|\n|$))/u.test(after)
  // "… “safe”; 5 others doubt it"
  if (/[”"»)][;,:]$/u.test(before)) return /^[ \t\u00a0]+\p{L}/u.test(after)
  if (!/[\p{L})]$/u.test(before) && !YEAR.test(before)) return false
  const another = /^, ?(\d{1,3})(?!\d)/.exec(after)?.[1]
  if (another !== undefined) return Number(another) === Number(text.slice(start, end)) + 1
  return /^\s?[.!?»;](?:\s|$)/u.test(after)
}

/** Tools print raised type whose baseline differs much on a line of its own. Page numbers look the same. */
function aloneOnLine(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[ \t\f]*$/.test(text.slice(Math.max(0, start - 120), start)) &&
    /^[ \t]*(?:\r|\n|$)/.test(text.slice(end, end + 20))
  )
}

/** "UL 4600" + "2": a marker glued to a number. The whole must not be a year or a plausible number of four digits. */
function splitDigits(
  text: string,
  start: number,
  end: number,
  digits: string,
  labels: ReadonlySet<string>,
): MarkerCandidate | null {
  if (digits.length < 5 || digits.length > 7) return null
  if (!/[\s(]/.test(text.charAt(start - 1)) || /[\p{L}\p{N}%/_-]/u.test(text.charAt(end))) return null
  const head = /^(?:1[5-9]|20|21)\d\d/.exec(digits)?.[0] ?? digits.slice(0, 4)
  const label = digits.slice(head.length)
  if (!labels.has(label)) return null
  const sure = YEAR.test(head) && cutsLine(text, end)
  return {
    label,
    kind: sure ? 'word' : 'digits',
    start: end - label.length,
    end,
    weight: sure ? 5 : YEAR.test(head) ? 2 : 1,
  }
}
