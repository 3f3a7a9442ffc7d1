/**
 * Signs in the running text that could be a note's marker, each with what speaks for it alone. Which of them are markers
 * is decided together with the notes, by their order and their links (foot.ts, lists.ts).
 */
import type { PageLink } from '../page.ts'
import { classOf, keyOf, parseRow, printedLabel, type Label } from './label.ts'
import { lineAt, linkAt, pieceEnd, pieceIndexAt, type Sheet, type SheetLine } from './sheet.ts'

export type MarkerStyle = 'raised' | 'bracket' | 'paren' | 'sign' | 'circled' | 'linked' | 'plain'

export interface Marker {
  /** Several where one sign stands for several notes: "1, 3–5". */
  readonly labels: readonly Label[]
  readonly style: MarkerStyle
  readonly line: SheetLine
  readonly start: number
  readonly end: number
  readonly weight: number
  /** The place that the marker's own link leads to. */
  readonly target: PageLink['target']
  /** The address that the marker itself is linked to. */
  readonly url: string | null
  /** What spoke for it, in plain words. */
  readonly why: string
}

/** From here on a sign is taken for a marker where nothing speaks against it. */
export const SURE = 6
const BRACKETED = /[[［〔]\^?([^[\]［］〔〕]{1,80})[\]］〕](?![(:]\S)/gu
const PARENTHESISED = /[(（](\p{Nd}{1,3}(?: ?[,;–-] ?\p{Nd}{1,3}){0,8})[)）]/gu
const SMALL_DIGITS = /[⁰¹²³⁴-⁹]+(?:[,–-][⁰¹²³⁴-⁹]+)*/gu
const CIRCLED = /[\u2460-\u2473]/gu
const REFERENCE_SIGN = /(?:※ ?\p{Nd}{1,3}(?!\p{Nd})(?: ?[,、] ?)?)+(?<!、|,| )/gu
const SIGNS = /(?<=[\p{L}\p{N}.,;:!?”"'’»)\]])[*∗⁎†‡¶‖]+(?=[\s.,;:!?)”"’»]|$)/gu
const UNIT = /(?:^|[\s\d/·(])(?:[kcdmµn]?m|ha|ft|in|mi|yd|s|km|kg|км|см|мм|м|с)$/u
const ORDINAL_HEAD = /(?:\p{Nd}|(?:^|[^\p{L}])[IVXLCM]+)$/u
const ORDINAL_END = /^(?:[aeodr]|er|re|de|te|me|st|nd|rd|th)$/iu
const NAMES_A_NOTE =
  /(?:^|[^\p{L}])(?:notes?|nn?\.|fn\.?|footnotes?|endnotes?|supra|infra|anm\.|fußnoten?|przypis|прим\.?|примечани[ея]|сноск[аи]|виноск[аи]|приміт\p{L}*)\s*$/iu

/** Candidates on the given lines, in order. `known` are the labels that some note could have. */
export function findMarkers(
  sheet: Sheet,
  lines: readonly SheetLine[],
  known: ReadonlySet<string>,
  parenthesised: boolean,
): Marker[] {
  const found: Marker[] = []
  for (const line of lines) {
    found.push(...raisedOn(sheet, line))
    const text = sheet.text.slice(line.start, line.end)
    if (/[⁰¹²³⁴-⁹]/u.test(text)) found.push(...matchesOn(sheet, line, SMALL_DIGITS, 'raised', 9))
    if (/[\u2460-\u2473]/u.test(text)) found.push(...matchesOn(sheet, line, CIRCLED, 'circled', 7))
    if (text.includes('※')) found.push(...matchesOn(sheet, line, REFERENCE_SIGN, 'circled', 8))
    if (/[*∗⁎†‡¶‖]/u.test(text)) found.push(...matchesOn(sheet, line, SIGNS, 'sign', 7))
    if (/[[［〔]/u.test(text)) found.push(...bracketedFrom(sheet, line, known))
    if (parenthesised && /[(（]/u.test(text)) found.push(...matchesOn(sheet, line, PARENTHESISED, 'paren', 4))
    found.push(...linkedOn(sheet, line))
  }
  found.sort((a, b) => a.start - b.start || b.weight - a.weight)
  const indexed = namesOfArrays(sheet, found)
  let end = -1
  return found.filter((marker) => {
    if (marker.style === 'bracket' && indexed.has(gluedWord(sheet, marker))) return false
    if (marker.start < end) return false
    end = marker.end
    return true
  })
}

/** The word that a bracket is glued to: "table[2]"; '' where it stands behind a blank or a stop. */
function gluedWord(sheet: Sheet, { start, line }: Marker): string {
  if (!isGlued(sheet.text.charAt(start - 1))) return ''
  return /[\p{L}\p{N}_\]]+$/u.exec(sheet.text.slice(Math.max(line.start, start - 40), start))?.[0] ?? ''
}

/** One word with several numbers in brackets is an array in a program's text. */
function namesOfArrays(sheet: Sheet, found: readonly Marker[]): ReadonlySet<string> {
  const keys = new Map<string, string>()
  const arrays = new Set<string>()
  for (const marker of found) {
    const word = marker.style === 'bracket' && marker.target === null ? gluedWord(sheet, marker) : ''
    const key = marker.labels.map((label) => label.key).join()
    if (word === '') continue
    if (word.endsWith(']') || (keys.get(word) ?? key) !== key) arrays.add(word)
    keys.set(word, key)
  }
  return arrays
}

function make(
  sheet: Sheet,
  line: SheetLine,
  start: number,
  end: number,
  made: { labels: readonly Label[]; style: MarkerStyle; weight: number; why: string },
): Marker {
  const link =
    linkAt(sheet, line, start + (/[[(［〔（]/u.test(sheet.text.charAt(start)) ? 1 : 0)) ??
    linkAt(sheet, line, start)
  return { ...made, line, start, end, target: link?.target ?? null, url: link?.url ?? null }
}

/** Pieces of one line that are set raised and stand together. */
function* raisedOn(sheet: Sheet, line: SheetLine): Generator<Marker> {
  const { pieces } = line.line
  for (let first = 0; first < pieces.length; first++) {
    if (pieces[first]?.raised !== true && !standsAlone(sheet, line)) continue
    let last = first
    while (pieces[last + 1]?.raised === true) last++
    const start = line.pieceStarts[first] ?? line.start
    const stop = pieceEnd(line, last)
    first = last
    const words = sheet.text.slice(start, stop)
    const labels = parseRow(words)
    if (labels === null) continue
    const { weight, why } = weighRaised(sheet, line, start, stop, labels)
    if (weight > 0)
      yield make(
        sheet,
        line,
        start + (words.length - words.trimStart().length),
        start + words.trimEnd().length,
        {
          labels,
          style: 'raised',
          weight,
          why,
        },
      )
  }
}

/** A marker that was wrapped to a line of its own has no neighbour to be raised above; it is small, and its line holds no more. */
function standsAlone(sheet: Sheet, { line, block }: SheetLine): boolean {
  return (
    line.pieces.length === 1 &&
    block.role === 'body' &&
    line.size < sheet.bodySize * 0.87 &&
    /^\s*\p{Nd}{1,3}\s*$/u.test(line.pieces[0]?.text ?? '')
  )
}

function weighRaised(
  sheet: Sheet,
  line: SheetLine,
  start: number,
  end: number,
  labels: readonly Label[],
): { weight: number; why: string } {
  const before = sheet.text.slice(Math.max(line.start, start - 12), start)
  const after = sheet.text.charAt(end)
  const key = labels[0]?.key ?? ''
  const kind = classOf(key)
  const target = linkAt(sheet, line, start)?.target ?? null
  if (target !== null) return { weight: 14, why: 'raised, and its link leads to a place in the document' }
  if (kind === 'sign') return { weight: 9, why: 'a raised sign' }
  if (kind !== 'number') {
    // "XIXe", "1o", "nd": an ordinal's ending.
    if (ORDINAL_HEAD.test(before) && ORDINAL_END.test(key))
      return { weight: 0, why: 'the ending of an ordinal' }
    if (kind === 'key') return { weight: 0, why: 'raised words' }
    return kind === 'roman' && key.length > 1
      ? { weight: 7, why: 'a raised Roman number' }
      : { weight: 4, why: 'a raised letter' }
  }
  if (before.trim() === '')
    return standsAlone(sheet, line)
      ? { weight: 6, why: 'small and alone on its line' }
      : { weight: 3, why: 'raised, at the beginning of a line' }
  const single = labels.length === 1 && key.length === 1
  if (single && UNIT.test(before)) return { weight: 1, why: 'raised behind a unit, perhaps its power' }
  if (/(?:^|[^\p{L}\p{N}.,])10$/u.test(before) || /[×·*]\s?10$/u.test(before))
    return { weight: 1.5, why: 'raised behind a ten, perhaps its power' }
  if (single && /(?:^|[\s(=+−*/-])\p{L}$/u.test(before))
    return { weight: 1.5, why: 'raised behind a single letter, perhaps its power' }
  // Nobody takes a year to a power.
  if (/(?:^|[^\p{N}.,])(?:1[5-9]|20)\p{N}{2}$/u.test(before))
    return { weight: 8, why: 'raised behind a year' }
  if (/\p{N}$/u.test(before)) return { weight: 5, why: 'raised behind a number' }
  if (/[\p{L}\p{N}]/u.test(after) && /\p{L}$/u.test(before)) return { weight: 3, why: 'raised within a word' }
  return { weight: 10, why: 'raised behind a word or a stop' }
}

function* matchesOn(
  sheet: Sheet,
  line: SheetLine,
  form: RegExp,
  style: MarkerStyle,
  weight: number,
): Generator<Marker> {
  for (const match of sheet.text.slice(line.start, line.end).matchAll(form)) {
    const start = line.start + match.index
    const end = start + match[0].length
    const labels = parseRow(match[0])
    // At the line's beginning such a sign is a label or a bullet.
    if (labels === null || sheet.text.slice(line.start, start).trim() === '') continue
    const power = style === 'raised' && UNIT.test(sheet.text.slice(Math.max(line.start, start - 12), start))
    yield make(sheet, line, start, end, {
      labels,
      style,
      weight: power ? 1 : weight,
      why:
        style === 'paren'
          ? 'a number in parentheses'
          : style === 'raised'
            ? 'a small raised digit'
            : 'a sign behind a word',
    })
  }
}

/** Between ideographs no blank is ever written, so that touching one says nothing. */
function isGlued(before: string): boolean {
  return (
    /[\p{L}\p{N}_\]]/u.test(before) &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u.test(before)
  )
}

/** A bracket may be broken over two lines of its block. */
function* bracketedFrom(sheet: Sheet, line: SheetLine, known: ReadonlySet<string>): Generator<Marker> {
  const next = sheet.lines[line.index + 1]
  const limit = next !== undefined && next.blockIndex === line.blockIndex ? next.end : line.end
  for (const match of sheet.text.slice(line.start, limit).matchAll(BRACKETED)) {
    const start = line.start + match.index
    if (start >= line.end) break
    const end = start + match[0].length
    const linked = linkAt(sheet, line, start + 1)?.target ?? null
    const labels = bracketLabels(match[1] ?? '', known, linked !== null)
    if (labels.length === 0) continue
    const atStart = sheet.text.slice(line.start, start).trim() === ''
    // "table[2]": glued to a word without a link, it may be an index.
    const glued = linked === null && isGlued(sheet.text.charAt(start - 1)) && start > line.start
    yield make(sheet, line, start, end, {
      labels,
      style: 'bracket',
      weight: (linked === null ? 10 : 14) - (atStart ? 4 : 0) - (glued ? 5 : 0),
      why: 'a label in brackets',
    })
  }
}

/** The labels in "3, 5–7", "AB+19; CD20" or "3, p. 12": what is no label of a note is a place within the source. */
function bracketLabels(inner: string, known: ReadonlySet<string>, linked: boolean): Label[] {
  const words = inner.replace(/\s+/gu, ' ').trim()
  const row = parseRow(words)
  if (row !== null && (linked || row.some(({ key }) => known.has(key)))) return row
  const labels: Label[] = []
  for (const part of words.split(/[,;]/u)) {
    const inOne = parseRow(part)
    const key = keyOf(part)
    if (known.has(key)) labels.push({ key, printed: printedLabel(part.trim()) })
    else if (inOne !== null && inOne.every((label) => known.has(label.key))) labels.push(...inOne)
    else if (labels.length === 0) return []
  }
  return labels
}

/** A label glued to the word before whose own link leads elsewhere in the document: raised glyphs of a special font. */
function* linkedOn(sheet: Sheet, line: SheetLine): Generator<Marker> {
  for (const [index, piece] of line.line.pieces.entries()) {
    if (piece.link < 0 || piece.raised || piece.gap || index === 0 || piece.text.length > 12) continue
    const start = line.pieceStarts[index] ?? line.start
    const link = linkAt(sheet, line, start)
    const target = link?.target ?? null
    const labels = target === null ? null : parseRow(piece.text)
    if (labels === null || labels.some(({ key }) => classOf(key) !== 'number')) continue
    if (!/[\p{L}.,;:!?”"'’»)\]]$/u.test(sheet.text.slice(line.start, start))) continue
    const end = pieceEnd(line, index)
    yield make(sheet, line, start, end, {
      labels,
      style: 'linked',
      weight: 8,
      why: 'its link leads to a place in the document',
    })
  }
}

/** "see note 12", "as shown in [4]": the sentence speaks of the note itself, so the words need it. */
export function namesNote(sheet: Sheet, { start, line }: Pick<Marker, 'start' | 'line'>): boolean {
  const from = Math.max(sheet.lines[line.index - 1]?.start ?? line.start, start - 40)
  return NAMES_A_NOTE.test(sheet.text.slice(from, start))
}

/** The line on which a marker ends, and the piece there. */
export function endOf(sheet: Sheet, marker: Marker): { line: SheetLine; piece: number } {
  const line = lineAt(sheet, marker.end - 1) ?? marker.line
  return { line, piece: pieceIndexAt(line, marker.end - 1) }
}
