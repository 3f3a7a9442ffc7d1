/**
 * Makes the paragraphs that all formats share out of those that were written down: signs that stand for notes become
 * markers and are cut out of the text, and every offset is led back to its place in the document.
 */
import type { Span } from '../../citation.ts'
import type { ProseLink, ProseMarker, ProseParagraph } from '../prose.ts'
import type { Sign, WrittenParagraph } from './written.ts'

/** What a sign means; `text` is what the document prints there, '' where the format prints the label itself. */
export type Resolve = (sign: Sign, text: string, raised: boolean) => Resolved | null

export interface Resolved {
  readonly markers: readonly { readonly label: string; readonly note: string }[]
  /** Whether the printed sign is no word of the sentence. */
  readonly cut: boolean
}

interface Cut {
  readonly start: number
  readonly end: number
}

/** What stands between two signs in a row and belongs to them: "¹, ²", "³–⁵". */
const BETWEEN = /^[\s,;–-]{0,3}$/u
const BLANK = /^\s/u
const CLOSES = /^[.,;:!?)\]”’»…、。，；：！？]/u

/** Null where nothing of the paragraph is to be seen. */
export function finishParagraph(
  written: WrittenParagraph,
  part: string,
  resolve: Resolve,
): ProseParagraph | null {
  const found = written.signs.flatMap((sign) => {
    const text = written.text.slice(sign.start, sign.end)
    const resolved = resolve(sign, text.trim(), isRaised(written, sign) || isGlued(written, sign))
    return resolved === null ? [] : [{ sign, resolved }]
  })
  const shifted = new Shortened(written.text, cutsOf(written.text, found))
  const markers = found.flatMap(({ sign, resolved }): ProseMarker[] => {
    const { paragraph, column, endColumn } = sign
    const span = { part, paragraph, column: column + 1, endColumn: endColumn + 1 }
    // A sign that stays in the sentence is read first.
    const at = shifted.at(resolved.cut ? sign.start : sign.end)
    return resolved.markers.map(({ label, note }) => ({ at, label, note, span }))
  })
  const links = written.links.flatMap(({ start, end, href, dropped }): ProseLink[] => {
    if (dropped === true) return []
    return [
      trimmed(shifted.text, {
        start: shifted.at(start),
        end: shifted.at(end < 0 ? written.text.length : end),
        href,
      }),
    ]
  })
  if (shifted.text === '' && markers.length === 0 && links.length === 0) return null
  return {
    kind: written.kind,
    text: shifted.text,
    markers: markers.toSorted((one, other) => one.at - other.at),
    links,
    raised: stretchesOf(written.raised, shifted),
    ...(written.literal.length > 0 ? { literal: stretchesOf(written.literal, shifted) } : {}),
    ...(written.label === '' ? {} : { label: written.label }),
    ...(written.outside ? { outside: true } : {}),
    spanOf: (start, end) =>
      spanOf(written, part, shifted.origin(start), shifted.origin(Math.max(start, end - 1)), end > start),
  }
}

function stretchesOf(stretches: readonly Cut[], shifted: Shortened): Cut[] {
  return stretches
    .map(({ start, end }) => ({ start: shifted.at(start), end: shifted.at(end) }))
    .filter(({ start, end }) => end > start)
}

/** A link that holds the blanks around its words is none the less over the words. */
function trimmed(text: string, { start, end, href }: ProseLink): ProseLink {
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  while (start < end && /\s/.test(text.charAt(start))) start++
  return { start, end, href }
}

/** A reference to a note that stands right behind a stop or mark, without a blank, is read as a marker, raised or not. */
function isGlued(written: WrittenParagraph, { start, end, refers }: Sign): boolean {
  if (refers.kind !== 'bookmark' || !/^\d{1,3}$/.test(written.text.slice(start, end))) return false
  return (
    /[\p{L}\p{N}”"»’)][.,;:!?…]?[”"»’)]?$/u.test(written.text.slice(Math.max(0, start - 3), start)) &&
    /^(?:\s|$|[.,;:!?…)”"»’])/u.test(written.text.slice(end, end + 1))
  )
}

function isRaised({ text, raised }: WrittenParagraph, sign: Sign): boolean {
  const { start, end } = trimmed(text, { start: sign.start, end: sign.end, href: '' })
  if (start === end) return true
  let low = 0
  let high = raised.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((raised[middle]?.start ?? 0) <= start) low = middle
    else high = middle - 1
  }
  const range = raised[low]
  return range !== undefined && range.start <= start && range.end >= end
}

/** The signs themselves, the separators between them, and a blank that would be left alone. In order, not overlapping. */
function cutsOf(text: string, found: readonly { readonly sign: Sign; readonly resolved: Resolved }[]): Cut[] {
  const cuts: Cut[] = []
  for (const { sign, resolved } of found) {
    if (!resolved.cut) continue
    const last = cuts.at(-1)
    if (last !== undefined && sign.start < last.end) continue
    if (last !== undefined && BETWEEN.test(text.slice(last.end, Math.min(sign.start, last.end + 4)))) {
      cuts[cuts.length - 1] = { start: last.start, end: Math.max(last.end, sign.end) }
    } else cuts.push({ start: sign.start, end: sign.end })
  }
  return cuts.map(({ start, end }) => {
    const blankBefore = start === 0 || BLANK.test(text.charAt(start - 1))
    const after = text.charAt(end)
    if (blankBefore && BLANK.test(after)) return { start, end: end + 1 }
    return blankBefore && start > 0 && (after === '' || CLOSES.test(after))
      ? { start: start - 1, end }
      : { start, end }
  })
}

/** A text with ranges cut out, and the way between the two. */
class Shortened {
  readonly text: string
  readonly #cuts: readonly Cut[]
  /** For each cut: how many characters are gone before it. */
  readonly #gone: number[] = []

  constructor(text: string, cuts: readonly Cut[]) {
    this.#cuts = cuts
    const kept: string[] = []
    let from = 0
    let gone = 0
    for (const { start, end } of cuts) {
      kept.push(text.slice(from, start))
      this.#gone.push(gone)
      gone += end - start
      from = end
    }
    kept.push(text.slice(from))
    this.text = kept.join('')
  }

  /** Where an offset of the whole text stands now. */
  at(offset: number): number {
    const index = lastAt(this.#cuts.length, (cut) => (this.#cuts[cut]?.start ?? 0) <= offset)
    const cut = this.#cuts[index]
    if (cut === undefined) return Math.min(offset, this.text.length)
    const kept = Math.max(offset, cut.end) - cut.end + cut.start
    return Math.min(kept - (this.#gone[index] ?? 0), this.text.length)
  }

  /** Where a character of the shortened text stood. */
  origin(at: number): number {
    const index = lastAt(
      this.#cuts.length,
      (cut) => (this.#cuts[cut]?.start ?? 0) - (this.#gone[cut] ?? 0) <= at,
    )
    const cut = this.#cuts[index]
    return cut === undefined ? at : at + (this.#gone[index] ?? 0) + cut.end - cut.start
  }
}

/** The last index for which a condition holds that holds for all before it; -1 where it holds for none. */
function lastAt(length: number, holds: (index: number) => boolean): number {
  let low = -1
  let high = length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** The document's own place of a range; one that runs on into a joined paragraph ends where its first one does. */
function spanOf(written: WrittenParagraph, part: string, first: number, last: number, filled: boolean): Span {
  const from = placeOf(written, first)
  const to = placeOf(written, last)
  const { paragraph, column } = from
  const end = to.paragraph === paragraph ? to.column : column
  return { part, paragraph, column: column + 1, endColumn: end + (filled ? 2 : 1) }
}

function placeOf({ pieces }: WrittenParagraph, at: number): { paragraph: number; column: number } {
  const piece = pieces[lastAt(pieces.length, (index) => (pieces[index]?.at ?? 0) <= at)]
  if (piece === undefined) return { paragraph: 1, column: 0 }
  return { paragraph: piece.paragraph, column: piece.column + at - piece.at }
}
