/**
 * Finds lines that could begin a note: a label (number, "[1]", "¹", "*") and then text. Only candidates: a list item or a
 * line of prose that happens to begin with a number looks the same, and which of them is a note is told by the markers
 * (pair.ts).
 */
import { mayBeWorded, wordedForms } from './worded.ts'
import { beginsPage, lineCount, lineEnd, lineStart, lineText, type Source } from './source.ts'

export type LabelStyle = 'bare' | 'stop' | 'bracket' | 'paren' | 'raised' | 'sign'

export interface NoteCandidate {
  /** As printed, without brackets and stops; raised digits as plain ones. */
  readonly label: string
  readonly style: LabelStyle
  readonly line: number
  /** Source range of the label with its brackets. */
  readonly labelStart: number
  readonly labelEnd: number
  /** Where the note's own text begins; on a later line where the label stands alone. */
  readonly textLine: number
  readonly textStart: number
  /** How much this line alone looks like a note, always positive. */
  readonly weight: number
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const FORMS: readonly (readonly [LabelStyle, RegExp])[] = [
  // "[^1]" of Markdown, "[fn:1]" of Org, "[#b]" of reStructuredText.
  ['bracket', /^[[［〔【](?:\^|fn:|#)?([\p{L}\p{N}*†‡§+.:-]{1,16})[\]］〕】]:?(?!\()/u],
  ['raised', /^⁽?([⁰¹²³⁴-⁹]{1,4})[.)⁾]?/u],
  ['raised', /^([ᵃᵇᶜᵈᵉᶠᵍʰ])[.)]?(?=\s)/u],
  // "① 気象庁 …", "※1 …", "＊2：…".
  ['raised', /^([①-⑳])[.:：]?(?=\s|\p{L}|https?:)/u],
  ['sign', /^([※*＊†]\d{1,2})[.:：)）]?(?=\s|\p{Lo}|https?:)/u],
  ['sign', /^([*†‡§¶]{1,12})(?=\s*[^\s*†‡§¶])/u],
  // "(1) …", "（1）県史 …", "（注1）", "注1）".
  ['paren', /^(?:[(（]注?|注)\s?([0-9０-９٠-٩۰-۹]{1,3})[)）](?=\s|$|\p{Lo}|https?:|www\.|[『「《“])/u],
  ['paren', /^([0-9０-９]{1,3})）(?=\s|\p{Lo}|https?:|www\.|[『「《“])/u],
  ['stop', /^([0-9٠-٩۰-۹]{1,3}|[ivxl]{1,7}(?=\.\s))[.):-]?(?<=[.):]|[٠-٩۰-۹]-)(?=\s|https?:|www\.)/iu],
  // Glued to the text only where a capital, a quotation or a URL follows: "1https://…", not "1st" or "4x4".
  [
    'bare',
    /^([0-9٠-٩۰-۹]{1,3}|[ivxl]{1,7}(?=\s+[\p{Lu}\p{Lo}"“„«]|\s+https?:))(?=\s|$|https?:|www\.|\p{Lu}[\p{L}.]|\p{Lo}|["“„«‘「『《])/iu,
  ],
  ['bare', /^\(?([a-h])(?:\)|\)?(?=\s+(?:\p{Lu}|["“„«]|https?:)))(?=\s)/u],
  ['stop', /^([a-h])\.(?=\s+(?:\p{Lu}|["“„«]|https?:|www\.))/u],
  ['paren', /^\(([ivxl]{1,6})\)(?=\s)/u],
  ...wordedForms,
]
const STARTS = /[\d[(［〔【（*＊※†‡§¶⁰¹²³⁴-⁹⁽①-⑳٠-٩۰-۹０-９注ivxla-h/{<|^#ᵃᵇᶜᵈᵉᶠᵍʰ]/u
/** Notes begin with a capital, a digit, a quotation or an address, or with one of these words. */
const SMALL_BEGINNINGS =
  /^(?:see|cf|ibid|id|idem|supra|op|loc|e\.g|accessed|available|vgl|siehe|ebd|ebenda|dazu|voir|cfr|véase|ver|patrz|zob|por|tamże|див|там|см|ср|https?:|ftp:|www\.|doi:)/iu
/** Blanks, and marks of direction that right-to-left writers set before a number. */
const BEFORE_LABEL = /[\s\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/u
const WIDE_GAP = /^ {3}/
const HAS_URL = /https?:|www\.|doi:|doi\.org/i

/** All lines that could begin a note, in order. Linear in the text. */
export function findNoteCandidates(source: Source): NoteCandidate[] {
  const found: NoteCandidate[] = []
  const lines = lineCount(source)
  for (let line = 0; line < lines; line++) {
    const candidate = readCandidate(source, line)
    if (candidate !== null) found.push(candidate)
  }
  return withoutStrayLetters(withoutBullets(found))
}

function readCandidate(source: Source, line: number): NoteCandidate | null {
  const start = lineStart(source, line)
  const end = lineEnd(source, line)
  let at = start
  while (at < end && BEFORE_LABEL.test(source.text.charAt(at))) at++
  // reStructuredText sets two dots before what is no part of the text.
  if (source.text.startsWith('.. [', at)) at += 3
  // A table's row: "| 1 | Report | https://… |".
  at += /^\|\s{1,9}(?=\d{1,3}\s{1,9}\|)/.exec(source.text.slice(at, at + 24))?.[0].length ?? 0
  if (at === end || !(STARTS.test(source.text.charAt(at)) || mayBeWorded(source.text, at))) return null
  const head = source.text.slice(at, Math.min(end, at + 60))
  for (const [style, form] of FORMS) {
    const match = form.exec(head)
    if (match === null) continue
    const labelEnd = at + match[0].length
    const label = plainLabel(match[1] ?? '')
    // Some count from "[0]" on.
    if (/^[0٠۰]/.test(label) && (label !== '0' || style !== 'bracket')) return null
    // "I. Introduction" heads a chapter, "[I]t was held" mends a quotation; "[II] See …" is a note.
    if (/^[IVXL]+$/.test(label) && (style !== 'bracket' || !/\s/.test(source.text.charAt(labelEnd))))
      return null
    if (style === 'bare' && isRunningHead(source, line, labelEnd)) return null
    const text = findText(source, line, labelEnd, style)
    if (text === null) return null
    // "… is awake\n[LAMP]. That …": a marker that the line begins with; no word in brackets is a label with a stop.
    if (style === 'bracket' && /^\p{L}/u.test(label) && /[.,;]/.test(source.text.charAt(labelEnd)))
      return null
    return { label, style, line, labelStart: at, labelEnd, ...text, weight: weigh(source, line, style, text) }
  }
  return null
}

/** "2          Ann Reed" at a page's top, with a blank line below: the page's number and head. */
function isRunningHead(source: Source, line: number, labelEnd: number): boolean {
  if (!beginsPage(source, line) || line + 1 >= lineCount(source)) return false
  return WIDE_GAP.test(source.text.slice(labelEnd, labelEnd + 4)) && lineText(source, line + 1).trim() === ''
}

/** PDF tools print a raised label on a line of its own: then the text is the next line that is not blank. */
function findText(
  source: Source,
  line: number,
  labelEnd: number,
  style: LabelStyle,
): { textLine: number; textStart: number } | null {
  const behind = source.text.slice(labelEnd, lineEnd(source, line))
  // "1. ^ a b Author": what leads back to the text is no part of the note.
  const back = /^\s*[\^↑](?:\s(?:[a-z]|\d\.\d)(?=\s))*(?=\s)/u.exec(behind)?.[0].length ?? 0
  const rest = /\S/.exec(behind.slice(back))
  if (rest !== null) return { textLine: line, textStart: labelEnd + back + rest.index }
  if (style === 'stop' || style === 'sign') return null
  for (let next = line + 1; next <= line + 2 && next < lineCount(source); next++) {
    const first = /\S/.exec(lineText(source, next))
    if (first !== null) return { textLine: next, textStart: lineStart(source, next) + first.index }
  }
  return null
}

function weigh(
  source: Source,
  line: number,
  style: LabelStyle,
  text: { textLine: number; textStart: number },
): number {
  const words = source.text.slice(
    text.textStart,
    Math.min(lineEnd(source, text.textLine), text.textStart + 400),
  )
  let weight = style === 'bracket' || style === 'raised' ? 4 : 2
  if (HAS_URL.test(words)) weight += 4
  if (/^(?!\p{Script=Georgian})\p{Ll}/u.test(words) && !SMALL_BEGINNINGS.test(words)) weight -= 1.5
  // "31 July …", "39 % of …", "2. 5": numbers of running text.
  if (/^[%°€$£+=,;.)]/.test(words)) weight -= 1.5
  if (text.textLine !== line) weight -= 1
  // "12个月": scripts without capitals glue their words to any number.
  if (style === 'bare' && /^\p{Lo}/u.test(words) && /\d/.test(source.text.charAt(text.textStart - 1)))
    weight -= 1
  if (line === 0 || lineText(source, line - 1).trim() === '') weight += 1
  return Math.max(weight, 0.25)
}

/** Neighbouring lines with the same sign are a bulleted list. */
function withoutBullets(candidates: readonly NoteCandidate[]): NoteCandidate[] {
  return candidates.filter((candidate, index) => {
    if (candidate.style !== 'sign') return true
    return [candidates[index - 1], candidates[index + 1]].every(
      (other) => other?.label !== candidate.label || Math.abs(other.line - candidate.line) > 2,
    )
  })
}

/** "a", "b" and "c" at the beginning of lines are words, unless they count. */
function withoutStrayLetters(candidates: readonly NoteCandidate[]): NoteCandidate[] {
  let letters: NoteCandidate[] = []
  const counted = new Set<NoteCandidate>()
  for (const candidate of candidates) {
    if (!isLetter(candidate)) continue
    const last = letters.at(-1)
    const next = last === undefined ? 'a' : String.fromCharCode(last.label.charCodeAt(0) + 1)
    if (candidate.label === next && (last === undefined || last.style === candidate.style))
      letters.push(candidate)
    else letters = candidate.label === 'a' ? [candidate] : []
    if (letters.length > 1) for (const letter of letters) counted.add(letter)
  }
  return candidates.filter((candidate) => !isLetter(candidate) || counted.has(candidate))
}

function isLetter({ style, label }: NoteCandidate): boolean {
  return (style === 'bare' || style === 'stop') && /^[a-h]$/.test(label)
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }
const CIRCLED = 0x2460
const ZEROS = [0x660, 0x6f0, 0xff10]

/** What a label counts: digits of Latin and Arabic script, small roman numerals; NaN for signs and words. */
export function numberOf(label: string): number {
  if (/^\d+$/.test(label)) return Number(label)
  if (/^[①-⑳]$/u.test(label)) return label.charCodeAt(0) - CIRCLED + 1
  if (/^[٠-٩۰-۹０-９]+$/.test(label)) {
    const plain = Array.from(label, (digit) => {
      const code = digit.charCodeAt(0)
      return code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code)
    })
    return Number(plain.join(''))
  }
  if (!/^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(label) || label === '') return Number.NaN
  const values = Array.from(label, (letter) => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

const RAISED_LETTERS = 'ᵃᵇᶜᵈᵉᶠᵍʰ'

/** Raised digits and letters as plain ones. */
export function plainLabel(label: string): string {
  return label
    .replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(RAISED.indexOf(digit)))
    .replace(/[ᵃᵇᶜᵈᵉᶠᵍʰ]/gu, (letter) => String.fromCharCode(97 + RAISED_LETTERS.indexOf(letter)))
}
