/** Reads a response body up to a cap, keeping counts and a digest but no bytes. Page features will be fed from here. */
import { createHash } from 'node:crypto'
import type { BodyFacts } from '../../../citations/index.ts'

export class BodyReader {
  readonly #cap: number
  readonly #hash = createHash('sha256')
  #bytes = 0

  constructor(cap: number) {
    this.#cap = cap
  }

  get bytes(): number {
    return this.#bytes
  }

  /** Takes a piece; false when the cap is reached and nothing more is wanted. */
  take(piece: Uint8Array): boolean {
    const wanted = piece.subarray(0, this.#cap - this.#bytes)
    this.#hash.update(wanted)
    this.#bytes += wanted.length
    return this.#bytes < this.#cap
  }

  /** The facts, once. `mediaType` is the type alone, lower case, without parameters. */
  facts(
    contentType: string | null,
    end: { readonly truncated: boolean; readonly short: boolean },
  ): BodyFacts {
    const mediaType = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
    return {
      mediaType: /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType.slice(0, 127) : null,
      bytes: this.#bytes,
      ...end,
      sha256: this.#hash.digest('hex'),
    }
  }
}
