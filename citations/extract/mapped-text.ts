/** Text that is written piece by piece from a source, and knows where each piece came from. */

export interface Range {
  readonly start: number
  readonly end: number
}

export class MappedText {
  #pieces: string[] = []
  /** Where stretches that stand together in both texts begin in the one and in the other. */
  readonly #textAt: number[] = []
  readonly #sourceAt: number[] = []
  /** Where pieces of another length than their source end: in the text, and in the source. */
  readonly #ends = new Map<number, number>()
  #length = 0
  /** Where the next piece would have to come from to go on with the last stretch. */
  #next = -1

  get length(): number {
    return this.#length
  }

  /** Adds a piece whose first character stands at `from` in the source and which takes up `width` there ("&amp;": 5). */
  write(piece: string, from: number, width: number = piece.length): void {
    if (from !== this.#next) {
      this.#textAt.push(this.#length)
      this.#sourceAt.push(from)
    }
    this.#pieces.push(piece)
    this.#length += piece.length
    this.#next = from + width
    if (width === piece.length) return
    this.#ends.set(this.#length, this.#next)
    this.#next = -1
  }

  /** Takes back the last character written. */
  dropLast(): void {
    const last = this.#pieces.at(-1) ?? ''
    if (last === '') return
    this.#pieces[this.#pieces.length - 1] = last.slice(0, -1)
    this.#ends.delete(this.#length--)
    this.#next = -1
  }

  toString(): string {
    const text = this.#pieces.join('')
    this.#pieces = [text]
    return text
  }

  /** The source range that a range of the text was read from. */
  locate(start: number, end: number): Range {
    const from = this.#toSource(start)
    if (end <= start) return { start: from, end: from }
    return { start: from, end: this.#ends.get(end) ?? this.#toSource(end - 1) + 1 }
  }

  /** The source ranges of the stretches that a range of the text was read from, in order of the text. */
  *pieces(start: number, end: number): Generator<Range> {
    let at = start
    for (let stretch = this.#stretchAt(start); at < end && stretch < this.#textAt.length; stretch++) {
      const from = this.#textAt[stretch] ?? 0
      const to = Math.min(end, this.#textAt[stretch + 1] ?? this.#length)
      const source = (this.#sourceAt[stretch] ?? 0) + at - from
      if (to > at) yield { start: source, end: source + to - at }
      at = Math.max(at, to)
    }
  }

  #toSource(at: number): number {
    const stretch = this.#stretchAt(at)
    return (this.#sourceAt[stretch] ?? 0) + at - (this.#textAt[stretch] ?? 0)
  }

  /** The last stretch that begins at or before an offset of the text. */
  #stretchAt(at: number): number {
    let low = 0
    let high = this.#textAt.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#textAt[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return low
  }
}
