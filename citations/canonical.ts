/**
 * Canonical JSON (RFC 8785): one value, one text, so that a digest or signature over it means the value. Stricter than
 * the RFC where another language's JSON would stumble: whole numbers below 2^53 only, nothing left out silently.
 */
import canonicalize from 'canonicalize'

/** Deeper than any format of ours; a hostile file must not choose our stack's depth. */
const DEPTH_LIMIT = 64
const LONGEST_PATH = 200

/**
 * The canonical text of a JSON value. Throws a RangeError that names the place for whatever JSON would drop or bend:
 * undefined, fractions, numbers from 2^53 on, lone surrogates, dates and other objects with a class.
 */
export function canonicalJson(value: unknown): string {
  return write(value, isWhole)
}

/**
 * As `canonicalJson`, with fractions as RFC 8785 (section 3.2.2.3) writes them: for records that hold measures, as the box
 * of a note on its page, of which no seal is computed.
 */
export function measuredJson(value: unknown): string {
  return write(value, isMeasure)
}

function write(value: unknown, allows: Allows): string {
  const problem = findUncanonical(value, 0, allows)
  if (problem !== null) {
    const { path, expected, found } = problem
    // What is too deep has a path that nobody wants to read to its end.
    throw new RangeError(`expected ${expected} at ${`$${path}`.slice(0, LONGEST_PATH)}, found ${found}`)
  }
  const text = canonicalize(value)
  if (text === undefined) throw new RangeError('expected a JSON value, found nothing')
  return text
}

/** A parsed text, and whether it is the canonical form of what it says. */
export type CanonicalReading =
  | { readonly kind: 'canonical'; readonly value: unknown }
  | { readonly kind: 'problem'; readonly reason: string }

/** Reads text that must be canonical to the last byte: blanks, doubled keys, another key order are all refused. */
export function readCanonical(text: string): CanonicalReading {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'problem', reason: 'is no JSON' }
  }
  try {
    if (canonicalJson(value) === text) return { kind: 'canonical', value }
    return { kind: 'problem', reason: 'is not in canonical form (RFC 8785)' }
  } catch (error) {
    return {
      kind: 'problem',
      reason: `can't be canonical: ${error instanceof Error ? error.message : 'unreadable'}`,
    }
  }
}

/** What would be bent, and its place below the value that was looked at; the path is written only where there is a fault. */
interface Uncanonical {
  readonly path: string
  readonly expected: string
  readonly found: string
}

type Allows = (value: number) => boolean

// -0 would come back as 0.
const isWhole: Allows = (value) => Number.isSafeInteger(value) && !Object.is(value, -0)
const isMeasure: Allows = (value) => Number.isSafeInteger(Math.trunc(value)) && !Object.is(value, -0)

function findUncanonical(value: unknown, depth: number, allows: Allows): Uncanonical | null {
  if (depth > DEPTH_LIMIT) return { path: '', expected: `at most ${DEPTH_LIMIT} levels`, found: 'more' }
  if (value === null || typeof value === 'boolean') return null
  if (typeof value === 'number') {
    const expected = allows === isWhole ? 'a whole number below 2^53' : 'a number below 2^53'
    return allows(value) ? null : { path: '', expected, found: String(value) }
  }
  if (typeof value === 'string') return value.isWellFormed() ? null : loneSurrogate('text')
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const problem = findUncanonical(value[index], depth + 1, allows)
      if (problem !== null) return { ...problem, path: `[${index}]${problem.path}` }
    }
    return null
  }
  if (typeof value === 'object' && isPlain(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (!key.isWellFormed()) return loneSurrogate('keys')
      const problem = findUncanonical(item, depth + 1, allows)
      if (problem !== null) return { ...problem, path: `.${key}${problem.path}` }
    }
    return null
  }
  return { path: '', expected: 'a JSON value', found: typeof value }
}

function loneSurrogate(where: string): Uncanonical {
  return { path: '', expected: `well-formed ${where}`, found: 'a lone surrogate' }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return (prototype === Object.prototype || prototype === null) && !('toJSON' in value)
}

/** The same value with U+FFFD for lone surrogates, which a page's title or a list's claim may hold: canonical JSON has no room for them. */
export function wellFormed<T>(value: T): T
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (Array.isArray(value)) return value.map((item) => wellFormed<unknown>(item))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key.toWellFormed(), wellFormed<unknown>(item)]),
    )
  }
  return value
}
