/**
 * Names of tags and attributes as they stand in markup, each found as the one string that stands for it, in lower case. Pages
 * are mostly tags: a name that every page uses is neither cut out, lowered nor hashed anew.
 */

/** Twice a power of two of what a set holds, so that a search is short. */
const LEAST_SLOTS = 64

export class Names {
  readonly #slots: string[]
  readonly #mask: number
  readonly #longest: number

  /** In lower case, of ASCII letters, digits, `-` and `:`. */
  constructor(names: Iterable<string>) {
    const all = [...new Set(names)]
    let slots = LEAST_SLOTS
    while (slots < all.length * 4) slots *= 2
    this.#slots = Array.from({ length: slots }, () => '')
    this.#mask = slots - 1
    this.#longest = Math.max(...all.map(({ length }) => length))
    for (const name of all) this.#slots[this.#slotOf(name, 0, name.length)] = name
  }

  /** The name that stands there, whatever its case; null where it is none of these. */
  find(text: string, from: number, to: number): string | null {
    if (to - from > this.#longest) return null
    const found = this.#slots[this.#slotOf(text, from, to)] ?? ''
    return found === '' ? null : found
  }

  /** Where the name stands, or the free slot where it would. */
  #slotOf(text: string, from: number, to: number): number {
    let slot = to - from
    for (let at = from; at < to; at++) slot = Math.imul(slot ^ (text.charCodeAt(at) | 32), 0x01000193)
    slot = (slot ^ (slot >>> 15)) & this.#mask
    for (;;) {
      const known = this.#slots[slot] ?? ''
      if (known === '' || isSame(known, text, from, to)) return slot
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
