/**
 * Canonical JSON (RFC 8785): one value, one text, so that a digest or signature over it means the value. Stricter than
 * the RFC where another language's JSON would stumble: whole numbers below 2^53 only, nothing left out silently.
 */
import canonicalize from 'canonicalize'

/** Deeper than any format of ours; a hostile file must not choose our stack's depth. */
const DEPTH_LIMIT = 64

/**
 * The canonical text of a JSON value. Throws a RangeError that names the place for whatever JSON would drop or bend:
 * undefined, fractions, numbers from 2^53 on, lone surrogates, dates and other objects with a class.
 */
export function canonicalJson(value: unknown): string {
  const problem = findUncanonical(value, '$', 0)
  if (problem !== null) throw new RangeError(problem)
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

function findUncanonical(value: unknown, path: string, depth: number): string | null {
  if (depth > DEPTH_LIMIT) return `expected at most ${DEPTH_LIMIT} levels, found more at ${path.slice(0, 80)}`
  if (value === null || typeof value === 'boolean') return null
  if (typeof value === 'number') {
    // -0 would come back as 0.
    return Number.isSafeInteger(value) && !Object.is(value, -0)
      ? null
      : `expected a whole number below 2^53 at ${path}, found ${value}`
  }
  if (typeof value === 'string') {
    return value.isWellFormed() ? null : `expected well-formed text at ${path}, found a lone surrogate`
  }
  if (Array.isArray(value)) {
    return firstProblem(
      value.map((item, index) => [`${path}[${index}]`, item]),
      depth,
    )
  }
  if (typeof value === 'object' && isPlain(value)) {
    const entries = Object.entries(value)
    const odd = entries.find(([key]) => !key.isWellFormed())
    if (odd !== undefined) return `expected well-formed keys at ${path}, found a lone surrogate`
    return firstProblem(
      entries.map(([key, item]) => [`${path}.${key}`, item]),
      depth,
    )
  }
  return `expected a JSON value at ${path}, found ${typeof value}`
}

function firstProblem(items: readonly (readonly [string, unknown])[], depth: number): string | null {
  for (const [path, item] of items) {
    const problem = findUncanonical(item, path, depth + 1)
    if (problem !== null) return problem
  }
  return null
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return (prototype === Object.prototype || prototype === null) && !('toJSON' in value)
}
