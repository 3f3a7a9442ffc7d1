/**
 * A text in which many expressions are looked for that hardly ever match: one walk over it notes which three letters stand
 * together anywhere, and an expression whose needed letters never do is not run at all.
 */
import { needsOf, type Needs } from './needs.ts'

/** Five bits a letter. Letters fall together; then an expression is run for nothing. */
const BITS = 15
const MASK = 2 ** BITS - 1

const needs = new WeakMap<RegExp, { readonly hashes: readonly (readonly number[])[] | null }>()

export class Searched {
  readonly text: string
  #grams: Uint32Array | null = null

  constructor(text: string) {
    this.text = text
  }

  /** As `expression.exec(text)`; the expression keeps no place of its own (no `g`, no `y`). */
  find(expression: RegExp): RegExpExecArray | null {
    return this.#mayHold(expression) ? expression.exec(this.text) : null
  }

  #mayHold(expression: RegExp): boolean {
    const { hashes } = hashedNeeds(expression)
    if (hashes === null) return true
    const grams = (this.#grams ??= gramsOf(this.text))
    // A hundred expressions are asked of every page: loops, since a closure each would cost as much as what it asks.
    for (const needed of hashes) if (areSet(grams, needed)) return true
    return false
  }
}

function hashedNeeds(expression: RegExp): { readonly hashes: readonly (readonly number[])[] | null } {
  const known = needs.get(expression)
  if (known !== undefined) return known
  const found: Needs = needsOf(expression)
  const made = { hashes: found === null ? null : found.map((runs) => runs.flatMap(hashesOf)) }
  needs.set(expression, made)
  return made
}

function areSet(grams: Uint32Array, needed: readonly number[]): boolean {
  for (const gram of needed) if ((((grams[gram >>> 5] ?? 0) >>> (gram & 31)) & 1) === 0) return false
  return true
}

/** The case of ASCII letters does not count. */
function step(gram: number, code: number): number {
  return ((gram << 5) ^ (code | 32)) & MASK
}

/** Read as bytes: runs are ASCII, and bytes of other characters are none of it. */
function gramsOf(text: string): Uint32Array {
  const grams = new Uint32Array(2 ** (BITS - 5))
  let gram = 0
  for (let from = 0; from < text.length;) {
    const { read, written } = encoder.encodeInto(from === 0 ? text : text.slice(from), bytes)
    for (let at = 0; at < written; at++) {
      gram = step(gram, bytes[at] ?? 0)
      grams[gram >>> 5] = (grams[gram >>> 5] ?? 0) | (1 << (gram & 31))
    }
    from += read
  }
  return grams
}

const encoder = new TextEncoder()
/** What is read in one go. */
const bytes = new Uint8Array(16_384)

function hashesOf(run: string): number[] {
  const hashes: number[] = []
  let gram = 0
  for (let at = 0; at < run.length; at++) {
    gram = step(gram, run.charCodeAt(at))
    if (at >= 2) hashes.push(gram)
  }
  return hashes
}
