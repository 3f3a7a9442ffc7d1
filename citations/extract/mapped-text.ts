/** Text that is written piece by piece from a source, and knows where each piece came from. */

export interface Range {
  readonly start: number
  readonly end: number
}

export class MappedText {
  readonly #pieces: string[] = []
  readonly #textAt: number[] = []
  readonly #sourceAt: number[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  /** Adds a piece whose first character stands at `from` in the source. */
  write(piece: string, from: number): void {
    this.#textAt.push(this.#length)
    this.#sourceAt.push(from)
    this.#pieces.push(piece)
    this.#length += piece.length
  }

  /** Takes back the last character written. */
  dropLast(): void {
    const last = this.#pieces.at(-1) ?? ''
    if (last === '') return
    this.#pieces[this.#pieces.length - 1] = last.slice(0, -1)
    this.#length--
  }

  toString(): string {
    return this.#pieces.join('')
  }

  /** The source range that a range of the text was read from. */
  locate(start: number, end: number): Range {
    const from = this.#toSource(start)
    return { start: from, end: end > start ? this.#toSource(end - 1) + 1 : from }
  }

  #toSource(at: number): number {
    let low = 0
    let high = this.#textAt.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#textAt[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return (this.#sourceAt[low] ?? 0) + at - (this.#textAt[low] ?? 0)
  }
}
