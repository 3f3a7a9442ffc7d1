/** How a page is built: a hash over the ways down to its elements, and the names its makers gave to its large containers. */
import { remembered } from '../remembered.ts'
import { anyOf, its, type Attributes } from './attributes.ts'
import { traits, type Kind } from './elements.ts'
import { Simhash } from './simhash.ts'
import { clipped } from './visible.ts'

const MOST_PATHS = 4_096

/** A path counts by the logarithm of how often it occurs, so that a long list is not the whole shape. */
export class Shape {
  readonly #counts = new Map<number, { times: number }>()
  readonly #hash = new Simhash()

  take(path: number): void {
    const count = this.#counts.get(path)
    if (count === undefined) {
      if (this.#counts.size >= MOST_PATHS) return
      this.#counts.set(path, { times: 1 })
      this.#hash.add(path)
      return
    }
    count.times += 1
    // The first, second, fourth, eighth …
    if ((count.times & (count.times - 1)) === 0) this.#hash.add(path)
  }

  digest(): string {
    return this.#hash.digest()
  }
}

const MOST_MARKS = 60
const MOST_TELLING = 30
const OF_ONE = 12
const LONGEST_MARK = 40
/** Children and grandchildren of body. */
const DEPTH = 2
const LARGE = new Set('main dialog div section article aside header footer nav form center table'.split(' '))
const ROLES = /^(?:main|dialog|alertdialog|alert)$/i
/** Names that tell what a block is wherever it stands: walls, gates, offers, and what is said of missing things. */
const TELLING =
  /pay-?wall|piano|tinypass|poool|regwall|metered|meter-?wall|subscri|abonn|suscri|assinant|prenumer|premium|paid|locked|unlock|teaser|truncat|fade-?out|gradient|blurr|consent|cookie-?wall|gdpr|age-?(?:gate|check|verif)|captcha|not-?found|noarticle|404|no-?results?|removed|deleted|expired|unavailable|suspend|parked|for-?sale/i
/** Where makers write what a block is: for style sheets, and for their own tests, which outlast generated class names. */
const NAMED_BY = [
  its.id,
  its.class,
  its['data-testid'],
  its['data-test'],
  its['data-hook'],
  its['data-qa'],
] as const
const NAMED = anyOf(...NAMED_BY, its.role)
const tells = remembered({ most: 2_000, longest: 120 }, (words) => TELLING.test(words))

export class Marks {
  readonly #words = new Set<string>()
  readonly #telling = new Set<string>()

  get words(): string[] {
    return [...this.#words]
  }

  /** Of deeper blocks, only names that tell something. */
  get telling(): string[] {
    return [...this.#telling]
  }

  consider({ name, traits: own }: Kind, attributes: Attributes, depth: number): void {
    if (!attributes.hasAny(NAMED)) return
    const large = name === 'main' || name === 'dialog' || (depth < DEPTH && LARGE.has(name))
    if (large || hasRole(attributes)) this.take(attributes)
    else if ((own & traits.named) !== 0) this.#takeTelling(attributes)
  }

  #takeTelling(attributes: Attributes): void {
    for (const attribute of NAMED_BY) {
      const written = attributes.get(attribute)
      if (written === undefined || written.length > 300 || !tells(written)) continue
      for (const word of written.trim().split(/\s+/, OF_ONE)) {
        if (TELLING.test(word) && this.#telling.size < MOST_TELLING)
          this.#telling.add(clipped(word, LONGEST_MARK))
      }
    }
  }

  take(attributes: Attributes): void {
    for (const attribute of NAMED_BY) {
      const written = attributes.get(attribute)
      if (written === undefined) continue
      for (const word of written.slice(0, 1_000).trim().split(/\s+/, OF_ONE)) {
        if (word !== '' && this.#words.size < MOST_MARKS) this.#words.add(clipped(word, LONGEST_MARK))
      }
    }
  }
}

function hasRole(attributes: Attributes): boolean {
  const role = attributes.get(its.role)
  return role !== undefined && ROLES.test(role)
}
