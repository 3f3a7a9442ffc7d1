/**
 * The elements that are open at a place of the page, with what they hand down to their content. A stack of bounded depth
 * instead of a tree: enough of the standard's rules for end tags that are missing or crossed (§13.2.6), nothing recursive.
 */
import { kindOfElement, traits, type Kind } from './elements.ts'
import { mix } from './simhash.ts'

/** What is handed down, as bits. */
export const states = { unseen: 1, aside: 2, section: 4, noscript: 8, foreign: 16, inert: 32 } as const

/** Deeper elements are counted and inherit; no page that was made for readers comes near. */
const DEEPEST = 256
/** How far an end tag looks for its beginning. */
const REACH = 96
/** How many ancestors a path names. */
const PATH = 5

const PARAGRAPH = kindOfElement('p')

export class OpenElements {
  readonly #kinds: Kind[] = []
  #length = 0
  readonly #states: number[] = [0]
  #beyond = 0
  #paragraphs = 0

  get depth(): number {
    return this.#length + this.#beyond
  }

  /** What holds at this place. */
  get states(): number {
    return this.#states[this.#length] ?? 0
  }

  /** Ends what the start of such an element ends. Call before asking for `states` and pushing. */
  makeRoom({ traits: own, row }: Kind): void {
    if (this.#beyond > 0) return
    if ((own & traits.endsParagraph) !== 0 && this.#paragraphs > 0) this.#endParagraph()
    if (row === 0) return
    const lowest = Math.max(0, this.#length - REACH)
    for (let at = this.#length - 1; at >= lowest; at--) {
      const open = this.#kinds[at] ?? PARAGRAPH
      if ((open.limits & row) !== 0) return
      if (open.row === row) {
        this.#cut(at)
        return
      }
    }
  }

  /** Opens an element with states of its own beside those it inherits. */
  push(kind: Kind, own: number): void {
    if (this.#length >= DEEPEST) {
      this.#beyond += 1
      return
    }
    const inherited = this.states
    this.#kinds[this.#length] = kind
    this.#length += 1
    if (kind === PARAGRAPH) this.#paragraphs += 1
    this.#states[this.#length] = inherited | own
  }

  /** Closes the nearest open element of that name where an end tag may reach it; true if it did. */
  close({ name, traits: own, hash }: Kind): boolean {
    if (this.#beyond > 0) {
      this.#beyond -= 1
      return false
    }
    const special = (own & traits.special) !== 0
    const scoped = (own & traits.scope) === 0
    const lowest = Math.max(0, this.#length - REACH)
    for (let at = this.#length - 1; at >= lowest; at--) {
      const open = this.#kinds[at] ?? PARAGRAPH
      if (open.hash === hash && open.name === name) {
        this.#cut(at)
        return true
      }
      const met = open.traits
      if (special ? scoped && (met & traits.scope) !== 0 : (met & traits.special) !== 0) {
        // A row's or table's end reaches out of its cells.
        if (name !== 'tr' && name !== 'tbody' && name !== 'thead' && name !== 'tfoot') return false
        if (open.name === 'table') return false
      }
    }
    return false
  }

  /** A hash of the way down to an element, at most five elements long. */
  path(kind: Kind): number {
    let { hash } = kind
    const depth = this.#length
    for (let at = depth; at > 0 && at > depth - PATH; at--)
      hash = Math.imul(hash, 31) ^ (this.#kinds[at - 1]?.hash ?? 0)
    return mix(hash)
  }

  #endParagraph(): void {
    const lowest = Math.max(0, this.#length - REACH)
    for (let at = this.#length - 1; at >= lowest; at--) {
      const open = this.#kinds[at] ?? PARAGRAPH
      if (open === PARAGRAPH) {
        this.#cut(at)
        return
      }
      if ((open.traits & traits.scope) !== 0 || open.name === 'button') return
    }
  }

  #cut(length: number): void {
    for (let at = this.#length - 1; at >= length; at--)
      if (this.#kinds[at] === PARAGRAPH) this.#paragraphs -= 1
    this.#length = length
  }
}
