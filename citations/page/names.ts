/**
 * Names of tags and attributes as they stand in markup, each found as its place among those that
 * are known. Pages are mostly tags: a name that every page uses is neither cut out, lowered nor hashed anew.
 */

/** Twice a power of two of what a set holds, so that a search is short. */
const LEAST_SLOTS = 64

export class Names {
  readonly #names: readonly string[]
  /** Places in `#names`, -1 where a slot is free. */
  readonly #slots: number[]
  readonly #mask: number
  readonly #longest: number

  /** In lower case, of ASCII letters, digits, `-` and `:`; no two alike. */
  constructor(names: Iterable<string>) {
    this.#names = [...names]
    let slots = LEAST_SLOTS
    while (slots < this.#names.length * 4) slots *= 2
    this.#slots = Array.from({ length: slots }, () => -1)
    this.#mask = slots - 1
    this.#longest = Math.max(...this.#names.map(({ length }) => length))
    for (const [at, name] of this.#names.entries()) this.#slots[this.#slotOf(name, 0, name.length)] = at
  }

  /** Which of the names stands there, whatever its case; -1 where it is none of them. */
  indexOf(text: string, from: number, to: number): number {
    return to - from > this.#longest ? -1 : (this.#slots[this.#slotOf(text, from, to)] ?? -1)
  }

  /** Where the name stands, or the free slot where it would. */
  #slotOf(text: string, from: number, to: number): number {
    let slot = to - from
    for (let at = from; at < to; at++) slot = Math.imul(slot ^ (text.charCodeAt(at) | 32), 0x01000193)
    slot = (slot ^ (slot >>> 15)) & this.#mask
    for (;;) {
      const at = this.#slots[slot] ?? -1
      if (at < 0 || isSame(this.#names[at] ?? '', text, from, to)) return slot
      slot = (slot + 1) & this.#mask
    }
  }
}

/** Setting the bit of small letters changes no digit, `-` or `:`, and what stands in a name is above the control characters. */
function isSame(name: string, text: string, from: number, to: number): boolean {
  if (name.length !== to - from) return false
  for (let at = 0; at < name.length; at++)
    if ((text.charCodeAt(from + at) | 32) !== name.charCodeAt(at)) return false
  return true
}
