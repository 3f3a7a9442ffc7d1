/**
 * Finds signs in the running text that could be a note's marker. Text has lost the raised type, so a marker is only a
 * number glued to a word or to punctuation; each rule says what speaks for or against. Which candidate is the marker is
 * decided by the order of all of them together (pair.ts).
 */
import { withoutEnumerations } from './enumeration.ts'
import { numberOf, plainLabel } from './note.ts'
import { findWorded } from './worded.ts'

export type MarkerKind =
  'raised' | 'bracket' | 'punctuation' | 'word' | 'row' | 'sign' | 'paren' | 'name' | 'spaced' | 'digits'

export interface MarkerCandidate {
  readonly label: string
  readonly kind: MarkerKind
  readonly start: number
  readonly end: number
  /** How surely it is a marker, from its surroundings alone. */
  readonly weight: number
}

/** Kinds that stand for a marker only beside others that are sure. */
export const weakKinds: ReadonlySet<MarkerKind> = new Set<MarkerKind>(['name', 'spaced', 'digits'])
/** Kinds whose form alone says marker, so that the same note may be marked more than once. */
export const printedKinds: ReadonlySet<MarkerKind> = new Set<MarkerKind>(['raised', 'bracket'])

/** How much a number in round brackets weighs beside the sentence's own signs. */
export const besideStop = 3.5
const CLOSING = /[.,;:!?…”“"'’»«)\]。，、；：！？）」』》，؛؟،۔।]/u
const OPENING_CONTEXT = /[\s([{]/
/** Short forms that are followed by a number of their own: "Art.5", "No.7", "p.12". */
export const takesNumber =
  /(?:^|[^\p{L}])(?:art|no|nos|nr|núm|p|pp|s|c|vol|v|ch|cap|sec|fig|tab|para|abs|ust|pkt|poz|ст|ч|п|пп|гл|рис|табл|стр|т|№|§)\.$/iu
const NUMERALS = /[0-9]+|[٠-٩]+|[۰-۹]+|[０-９]+/g
const UNIT = /(?:^|[\s\d/])(?:[kcdm]?m|ha|ft|in|mi|км|см|мм|м)$/u
/** Farther back no opening guillemet is looked for. */
const LONGEST_QUOTATION = 600
/** A single small letter, or a name as only programs have them, right before a bracket. */
const INDEXED = /(?:^|[^\p{L}\p{N}'’.-])(?:[a-z]|[\p{L}\p{N}]*_\w*|\$\w+)$/u
/** What weighs so much is a marker by its form. */
const SURELY = 4
const YEAR = /(?:^|\D)(?:1[5-9]|20|21)\d\d$/

/** Candidates for the given labels, in order of the text. Linear in the text. */
export function findMarkerCandidates(text: string, labels: ReadonlySet<string>): MarkerCandidate[] {
  if (labels.size === 0) return []
  const found = [
    ...findDigits(text, labels),
    ...findRaised(text, labels),
    ...findBracketed(text, labels),
    ...findListed(text, labels),
    ...findSigns(text, labels),
    ...findRoman(text, labels),
    ...findLetters(text, labels),
  ]
  // "(see n. 3)" speaks of a note; it is the marker only where nothing else can be.
  const marked = new Set(found.filter(({ weight }) => weight >= SURELY).map(({ label }) => label))
  for (const worded of findWorded(text, labels))
    if (worded.kind === 'raised' || !marked.has(worded.label)) found.push(worded)
  return demoteNames(
    text,
    withoutEnumerations(
      text,
      found.toSorted((a, b) => a.start - b.start),
    ),
  )
}

function* findDigits(text: string, labels: ReadonlySet<string>): Generator<MarkerCandidate> {
  let previous: MarkerCandidate | null = null
  for (const match of text.matchAll(NUMERALS)) {
    const start = match.index
    const end = start + match[0].length
    const candidate = classify(text, start, end, match[0], previous, labels)
    if (candidate === null) continue
    previous = candidate
    yield candidate
  }
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
function cutsLine(text: string, end: number): boolean {
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

function* findRaised(text: string, labels: ReadonlySet<string>): Generator<MarkerCandidate> {
  for (const match of text.matchAll(/⁽?[⁰¹²³⁴-⁹]+⁾?|[①-⑳]|(?<=[.,;:!?…”"’»)])[ᵃᵇᶜᵈᵉᶠᵍʰ](?=\s|$)/gu)) {
    const label = plainLabel(match[0]).replace(/[⁽⁾]/gu, '')
    if (!labels.has(label)) continue
    // "km²" is an area.
    const unit = UNIT.test(text.slice(Math.max(0, match.index - 4), match.index)) && label.length === 1
    const kind = unit ? 'name' : 'raised'
    yield { label, kind, start: match.index, end: match.index + match[0].length, weight: unit ? 1 : 10 }
  }
}

const DASHED = /^\s?[–—-]\s?$/u

function* findBracketed(text: string, labels: ReadonlySet<string>): Generator<MarkerCandidate> {
  let last = { number: Number.NaN, end: -1 }
  for (const match of text.matchAll(
    /[[［〔【](?:\^|fn:|#)?([^[\]［］〔〕【】\n]{1,60})[\]］〕】](?!\(|:(?!\d))(?::\d{1,4}(?:[–-]\d{1,4})?(?![\p{L}\p{N}/])|_(?![\p{L}\p{N}_]))?/gu,
  )) {
    const inner = match[1] ?? ''
    const start = match.index
    const end = start + match[0].length
    // "a[1]", "x_i[2]": an index of code or of a formula.
    if (INDEXED.test(text.slice(Math.max(0, start - 12), start))) continue
    const number = Number(inner)
    // "[1]–[3]" stands for 2 as well.
    if (
      number - last.number > 1 &&
      number - last.number <= 50 &&
      DASHED.test(text.slice(last.end, Math.min(start, last.end + 4)))
    )
      for (let between = last.number + 1; between < number; between++)
        if (labels.has(String(between)))
          yield { label: String(between), kind: 'bracket', start, end, weight: 10 }
    last = { number, end }
    if (labels.has(inner)) {
      yield { label: inner, kind: 'bracket', start, end, weight: 10 }
    } else if (/^\d/.test(inner)) {
      for (const label of labelsOf(inner))
        if (labels.has(label)) yield { label, kind: 'bracket', start, end, weight: 10 }
    }
  }
}

/** "(1, 4)", "(2–4)": several notes in one round bracket. Numbers that count nothing ("(12, 40)") are known by no label. */
function* findListed(text: string, labels: ReadonlySet<string>): Generator<MarkerCandidate> {
  for (const match of text.matchAll(/[(（](\d{1,3}(?:\s?[,;，、–-]\s?\d{1,3}){1,8})[)）]/gu)) {
    const listed = labelsOf((match[1] ?? '').replaceAll(';', ','))
    const start = match.index
    if (!/[\s\p{L}\p{P}]/u.test(text.charAt(start - 1)) || !listed.every((label) => labels.has(label)))
      continue
    for (const label of listed) yield { label, kind: 'paren', start, end: start + match[0].length, weight: 3 }
  }
}

/** "1, 3–5" -> 1 3 4 5; "5, p. 14; 7: 3" -> 5 7: a place within the source is no label, nor is what follows it. */
function labelsOf(inner: string): string[] {
  return inner.split(';').flatMap((source) => {
    // "[2: 7]", "[2:7–9]": a page behind a colon.
    const parts = source
      .replace(/^(\s*\d{1,4})\s?:\s?\d.*$/u, '$1')
      .split(/[,，、]/u)
      .map((part) => part.trim())
    const place = parts.findIndex((part) => !/^\d{1,4}(?:\s*[–-]\s*\d{1,4})?$/u.test(part))
    return parts.slice(0, place < 0 ? parts.length : place).flatMap((part) => {
      const [from, to] = part.split(/[–-]/u).map((number) => Number(number.trim()))
      if (from === undefined || to === undefined || to < from || to - from > 50) return [part]
      return Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
    })
  })
}

function* findSigns(text: string, labels: ReadonlySet<string>): Generator<MarkerCandidate> {
  for (const match of text.matchAll(
    /(?<=[\p{L}\p{N}.,;:!?”"'’»)。，、」』）])(?:[*†‡§¶]+(?=[\s.,;:!?)”"’»]|$)|[※*＊†]\d{1,2}(?![\p{L}\p{N}]*\p{Ll}|\d|[.,]\d))/gu,
  )) {
    if (!labels.has(match[0])) continue
    const start = match.index
    const line = text.slice(Math.max(0, start - 200), start)
    // "*emphasis*" opens behind a blank.
    if (match[0].startsWith('*') && /(?:^|\s)\*{1,3}[^\s*][^*\n]*$/u.test(line)) continue
    yield { label: match[0], kind: 'sign', start, end: start + match[0].length, weight: 8 }
  }
}

/** "… raised twice.a The board …": a single letter glued behind punctuation, where lines begin with such letters. */
function* findLetters(text: string, labels: ReadonlySet<string>): Generator<MarkerCandidate> {
  if (!labels.has('a')) return
  for (const match of text.matchAll(
    /(?<=[\p{L}\p{N}»][.,;:!?”"’»)]{1,2}|\s»)(?:([a-h])|\(?([a-h])\))(?=\s|$)/gu,
  )) {
    const start = match.index
    // "u.a", "p.a": short forms.
    if (/(?<!\p{L})\p{L}\.$/u.test(text.slice(Math.max(0, start - 3), start))) continue
    const label = match[1] ?? match[2] ?? ''
    if (labels.has(label))
      yield { label, kind: 'punctuation', start, end: start + match[0].length, weight: 6 }
  }
}

/** Word counts endnotes in small roman numerals: glued behind punctuation they are no words. */
function* findRoman(text: string, labels: ReadonlySet<string>): Generator<MarkerCandidate> {
  if (!labels.has('i') && !labels.has('ii')) return
  for (const match of text.matchAll(/(?<=[\p{L}\p{N}][.,;:!?”"’»)]{1,2})[ivxl]{1,7}(?=\s|$)/gu)) {
    const label = match[0]
    if (labels.has(label))
      yield { label, kind: 'punctuation', start: match.index, end: match.index + label.length, weight: 6 }
  }
  // "1949i", "«… limiti»ii"; glued to a letter ("minimoiv") two numerals at least, and only where the count agrees.
  for (const match of text.matchAll(/(?<=[\p{L}\p{N}”"»’)])[ivxl]{1,7}(?=[\s.,;:!?)]|$)/gu)) {
    const before = text.charAt(match.index - 1)
    const end = match.index + match[0].length
    if (!/\p{L}/u.test(before)) {
      const glued = /\S/.test(text.charAt(match.index - 2))
      if (glued && labels.has(match[0]))
        yield { label: match[0], kind: 'punctuation', start: match.index, end, weight: 5 }
      continue
    }
    for (let length = match[0].length; length >= 2; length--) {
      const label = match[0].slice(-length)
      if (labels.has(label)) yield { label, kind: 'name', start: end - length, end, weight: 1 }
    }
  }
}

/**
 * "G20", "CO2", "phase1 … phase2": a number that belongs to a name. Told by a very short word before it, by the same
 * word and number standing elsewhere too, or by the same word carrying several numbers.
 */
function demoteNames(text: string, candidates: readonly MarkerCandidate[]): MarkerCandidate[] {
  const prefixes = new Map<string, number>()
  const wordBefore = (start: number): string => {
    let from = start
    while (from > 0 && start - from < 40 && /\p{L}/u.test(text.charAt(from - 1))) from--
    return text.slice(from, start)
  }
  for (const { kind, start } of candidates) {
    if (kind !== 'word') continue
    const word = wordBefore(start).toLowerCase()
    prefixes.set(word, (prefixes.get(word) ?? 0) + 1)
  }
  return candidates.map((candidate) => {
    if (candidate.kind !== 'word') return candidate
    const word = wordBefore(candidate.start)
    const short = word.length <= 2 || (word.length <= 3 && word === word.toUpperCase())
    const repeated = (prefixes.get(word.toLowerCase()) ?? 0) > 1
    if (cutsLine(text, candidate.end)) return candidate
    return short || repeated ? { ...candidate, kind: 'name' as const, weight: 2 } : candidate
  })
}
