/**
 * The attributes of one start tag, as far as a page reader asks for them: where their values stand in the markup. A value is cut
 * out and its references are decoded only when somebody wants it, for most are never looked at. Used again for the next tag.
 */
import { Names } from './names.ts'
import { withoutReferences } from './references.ts'

/** The attributes that are kept, each by its place. */
export const its = {
  'id': 0,
  'name': 1,
  'class': 2,
  'style': 3,
  'role': 4,
  'href': 5,
  'src': 6,
  'hidden': 7,
  'aria-hidden': 8,
  'type': 9,
  'content': 10,
  'open': 11,
  'property': 12,
  'http-equiv': 13,
  'action': 14,
  'placeholder': 15,
  'value': 16,
  'aria-label': 17,
  'itemtype': 18,
  'itemprop': 19,
  'rel': 20,
  'lang': 21,
  'xml:lang': 22,
  'xml:id': 23,
  'data-testid': 24,
  'data-test': 25,
  'data-hook': 26,
  'data-qa': 27,
  'data': 28,
} as const

const NAMES = new Names(Object.keys(its), { equals: true })
const NOWHERE: readonly number[] = Object.keys(its).map(() => 0)
const NO_VALUES: readonly null[] = Object.keys(its).map(() => null)
/** No value that tells something is longer. */
const LONGEST = 4_096

/** Several attributes at once, for `hasAny`. */
export function anyOf(...places: readonly number[]): number {
  return places.reduce((mask, at) => mask | (1 << at), 0)
}

export class Attributes {
  #text = ''
  /** A bit for each attribute that is there. */
  #present = 0
  readonly #starts = NOWHERE.slice()
  readonly #ends = NOWHERE.slice()
  readonly #values: (string | null)[] = NO_VALUES.slice()

  get some(): boolean {
    return this.#present !== 0
  }

  has(at: number): boolean {
    return ((this.#present >>> at) & 1) === 1
  }

  /** Whether one of those of `anyOf` is there. */
  hasAny(mask: number): boolean {
    return (this.#present & mask) !== 0
  }

  /** Its value, '' where none is written; undefined where it is not there. */
  get(at: number): string | undefined {
    if (((this.#present >>> at) & 1) === 0) return undefined
    return (this.#values[at] ??= this.#cut(at))
  }

  #cut(at: number): string {
    const start = this.#starts[at] ?? 0
    const end = Math.min(this.#ends[at] ?? 0, start + LONGEST)
    return withoutReferences(this.#text.slice(start, end), true)
  }

  /**
   * Reads the tag's attributes from `from` on; the place of its `>`, or -1. Of two with one name the first counts. No character
   * beyond the end is asked for: an engine that has met that once reads all others at a third of the speed.
   */
  read(text: string, from: number): number {
    this.#text = text
    this.#present = 0
    const { length } = text
    let at = from
    for (;;) {
      while (at < length && isBetween(text.charCodeAt(at))) at++
      if (at >= length) return -1
      if (text.charCodeAt(at) === 0x3e) return at
      const name = NAMES.read(text, at)
      at = NAMES.end
      if (at >= length) return -1
      at = behindSpace(text, at)
      let valueStart = 0
      let valueEnd = 0
      if (at < length && text.charCodeAt(at) === 0x3d) {
        at = behindSpace(text, at + 1)
        if (at >= length) return -1
        const quote = text.charCodeAt(at)
        if (quote === 0x22 || quote === 0x27) {
          valueStart = at + 1
          valueEnd = text.indexOf(quote === 0x22 ? '"' : "'", valueStart)
          if (valueEnd < 0) return -1
          at = valueEnd + 1
        } else {
          valueStart = at
          while (at < length && endsNoValue(text.charCodeAt(at))) at++
          if (at >= length) return -1
          valueEnd = at
        }
      }
      this.#put(name, valueStart, valueEnd)
    }
  }

  #put(at: number, start: number, end: number): void {
    if (at < 0 || ((this.#present >>> at) & 1) === 1) return
    this.#present |= 1 << at
    this.#starts[at] = start
    this.#ends[at] = end
    this.#values[at] = null
  }
}

function behindSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= 32) at++
  return at
}

/** White space and `/` between attributes. */
function isBetween(code: number): boolean {
  return code <= 32 || code === 0x2f
}

function endsNoValue(code: number): boolean {
  return code > 32 && code !== 0x3e
}
