/** The text of one Markdown block, its lines joined, where in the source each part of it stands, and what is read in it. */
import type { Range } from './mapped-text.ts'
import type { Link } from './markdown-link.ts'

export interface Marker {
  readonly label: string
  /** Where it was taken out of the text. */
  readonly at: number
  readonly span: Range
  /** What the marker itself says of its note: the note's lines (Pandoc's `^[…]`), or the address behind a number. */
  readonly note?: readonly Range[]
  readonly target?: { readonly url: string; readonly urlSpan: Range }
}

export interface Inline {
  /** Plain text, white space collapsed, markers left out. */
  readonly text: string
  readonly links: readonly Link[]
  readonly markers: readonly Marker[]
  /** Ranges of `text` that are set raised, or lead to a note of the same document: perhaps typed markers. */
  readonly raised: readonly Range[]
  /** The source range of a range of `text`. */
  readonly locate: (start: number, end: number) => Range
}

export class BlockText {
  readonly text: string
  readonly #lines: readonly Range[]
  /** Where each line begins in `text`. */
  readonly #starts: readonly number[]

  constructor(source: string, lines: readonly Range[]) {
    const first = lines[0]
    this.#lines = lines
    if (lines.length === 1 && first !== undefined) {
      this.text = source.slice(first.start, first.end)
      this.#starts = FIRST
      return
    }
    this.text = lines.map(({ start, end }) => source.slice(start, end)).join('\n')
    const starts: number[] = []
    let at = 0
    for (const { start, end } of lines) {
      starts.push(at)
      at += end - start + 1
    }
    this.#starts = starts
  }

  /** The source offset of an offset in `text`. */
  source(at: number): number {
    const line = this.#lineAt(at)
    return (this.#lines[line]?.start ?? 0) + at - (this.#starts[line] ?? 0)
  }

  span(start: number, end: number): Range {
    return { start: this.source(start), end: this.source(end - 1) + 1 }
  }

  /** The source ranges of a stretch of `text`, line by line. */
  stretch(start: number, end: number): Range[] {
    const ranges: Range[] = []
    for (let line = this.#lineAt(start); (this.#starts[line] ?? Infinity) < end; line++) {
      const begins = this.#starts[line] ?? 0
      const whole = this.#lines[line] ?? { start: 0, end: 0 }
      const from = whole.start + Math.max(0, start - begins)
      ranges.push({ start: from, end: Math.min(whole.end, whole.start + end - begins) })
    }
    return ranges
  }

  #lineAt(at: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return low
  }
}

const FIRST: readonly number[] = [0]
