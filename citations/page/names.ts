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
  readonly #equals: boolean
  #end = 0

  /** In lower case, of ASCII letters, digits, `-` and `:`; no two alike. `equals`: a `=` ends a name too, as one of an attribute. */
  constructor(names: Iterable<string>, { equals }: { equals: boolean }) {
    this.#names = [...names]
    this.#equals = equals
    let slots = LEAST_SLOTS
    while (slots < this.#names.length * 4) slots *= 2
    this.#slots = Array.from({ length: slots }, () => -1)
    this.#mask = slots - 1
    for (const [at, name] of this.#names.entries()) this.#slots[this.#slotOf(name, 0)] = at
  }

  /** Behind the name that was read last. */
  get end(): number {
    return this.#end
  }

  /**
   * Which of the names begins at `from` and ends at white space, `/` or `>`, whatever its case; -1 where it is none of them.
   * The first character belongs to it whatever it is.
   */
  read(text: string, from: number): number {
    return this.#slots[this.#slotOf(text, from)] ?? -1
  }

  /** Where the name stands, or the free slot where it would; the same walk finds its end. */
  #slotOf(text: string, from: number): number {
    let hash = 0
    let at = from
    do {
      hash = Math.imul(hash ^ (text.charCodeAt(at) | 32), 0x01000193)
      at++
    } while (at < text.length && !this.#ends(text.charCodeAt(at)))
    this.#end = at
    let slot = (hash ^ (hash >>> 15)) & this.#mask
    for (;;) {
      const found = this.#slots[slot] ?? -1
      if (found < 0 || isSame(this.#names[found] ?? '', text, from, at)) return slot
      slot = (slot + 1) & this.#mask
    }
  }

  /** Letters are beyond all that ends a name. */
  #ends(code: number): boolean {
    return code <= 0x3e && (code <= 32 || code === 0x2f || code === 0x3e || (code === 0x3d && this.#equals))
  }
}

/** Setting the bit of small letters changes no digit, `-` or `:`, and what stands in a name is above the control characters. */
function isSame(name: string, text: string, from: number, to: number): boolean {
  if (name.length !== to - from) return false
  for (let at = 0; at < name.length; at++)
    if ((text.charCodeAt(from + at) | 32) !== name.charCodeAt(at)) return false
  return true
}
