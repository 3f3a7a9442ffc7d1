/** Markers whose form says what they are: raised figures, brackets, signs. */
import { plainLabel } from '../note.ts'
import type { MarkerCandidate } from './candidate.ts'

const UNIT = /(?:^|[\s\d/])(?:[kcdm]?m|ha|ft|in|mi|км|см|мм|м)$/u
/** A single small letter, or a name as only programs have them, right before a bracket. */
const INDEXED = /(?:^|[^\p{L}\p{N}'’.-])(?:[a-z]|[\p{L}\p{N}]*_\w*|\$\w+)$/u

export function* findRaised(text: string, labels: ReadonlySet<string>): Generator<MarkerCandidate> {
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

export function* findBracketed(text: string, labels: ReadonlySet<string>): Generator<MarkerCandidate> {
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
    // "[I]n the end"
    if (/^[IVXL]+$/.test(inner) && /\p{L}/u.test(text.charAt(end))) continue
    if (labels.has(inner)) {
      yield { label: inner, kind: 'bracket', start, end, weight: 10 }
    } else if (/^\d/.test(inner)) {
      for (const label of labelsOf(inner))
        if (labels.has(label)) yield { label, kind: 'bracket', start, end, weight: 10 }
    }
  }
}

/** "(1, 4)", "(2–4)": several notes in one round bracket. Numbers that count nothing ("(12, 40)") are known by no label. */
export function* findListed(text: string, labels: ReadonlySet<string>): Generator<MarkerCandidate> {
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

export function* findSigns(text: string, labels: ReadonlySet<string>): Generator<MarkerCandidate> {
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
