/** Emphasis within a Markdown block, for reading only: which signs are markup and go. A simpler rule than CommonMark's. */
import type { Range } from './mapped-text.ts'

interface Sign {
  readonly sign: string
  readonly at: number
  length: number
}

export class Emphasis {
  /** Signs that were written and may turn out to open emphasis. */
  readonly #open: Sign[] = []
  readonly #pairs: Range[] = []

  /** A run of equal signs at `at` of the written text, with the characters around it. */
  add(sign: string, length: number, at: number, before: string, after: string): void {
    const opens = /\S/.test(after) && !(sign === '_' && /[\p{L}\p{N}]/u.test(before))
    const closes = /\S/.test(before) && !(sign === '_' && /[\p{L}\p{N}]/u.test(after))
    if ((sign === '~' || sign === '=') && length !== 2) return
    let left = closes ? length : 0
    let from = at
    for (let last = this.#open.at(-1); left > 0 && last?.sign === sign; last = this.#open.at(-1)) {
      const taken = Math.min(left, last.length)
      this.#pairs.push({ start: last.at + last.length - taken, end: last.at + last.length })
      this.#pairs.push({ start: from, end: from + taken })
      from += taken
      left -= taken
      last.length -= taken
      if (last.length === 0) this.#open.pop()
    }
    if (opens && (closes ? left : length) === length) this.#open.push({ sign, at, length })
  }

  /** The signs that open and close, in no order. */
  pairs(): readonly Range[] {
    return this.#pairs
  }
}
