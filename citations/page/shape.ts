/** How a page is built: a hash over the ways down to its elements, and the names its makers gave to its large containers. */
import { Simhash } from './simhash.ts'
import { clipped } from './visible.ts'

const MOST_PATHS = 4_096

/** A path counts by the logarithm of how often it occurs, so that a long list is not the whole shape. */
export class Shape {
  readonly #counts = new Map<number, number>()
  readonly #hash = new Simhash()

  take(path: number): void {
    const count = (this.#counts.get(path) ?? 0) + 1
    if (count === 1 && this.#counts.size >= MOST_PATHS) return
    this.#counts.set(path, count)
    // The first, second, fourth, eighth …
    if ((count & (count - 1)) === 0) this.#hash.add(path)
  }

  digest(): string {
    return this.#hash.digest()
  }
}

const MOST_MARKS = 60
const OF_ONE = 12
const LONGEST_MARK = 40
/** Children and grandchildren of body. */
const DEPTH = 2
const LARGE = /^(?:main|dialog|div|section|article|aside|header|footer|nav|form|center|table)$/
const ROLES = /^(?:main|dialog|alertdialog|alert)$/i

export class Marks {
  readonly #words = new Set<string>()

  get words(): string[] {
    return [...this.#words]
  }

  consider(name: string, attributes: ReadonlyMap<string, string>, depth: number): void {
    if (attributes.size === 0 || this.#words.size >= MOST_MARKS) return
    const named = name === 'main' || name === 'dialog'
    if (named || (depth < DEPTH && LARGE.test(name)) || ROLES.test(attributes.get('role') ?? ''))
      this.take(attributes)
  }

  take(attributes: ReadonlyMap<string, string>): void {
    for (const written of [attributes.get('id'), attributes.get('class')]) {
      if (written === undefined) continue
      for (const word of written.slice(0, 1_000).trim().split(/\s+/, OF_ONE)) {
        if (word !== '' && this.#words.size < MOST_MARKS) this.#words.add(clipped(word, LONGEST_MARK))
      }
    }
  }
}
