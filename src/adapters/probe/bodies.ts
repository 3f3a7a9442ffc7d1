/**
 * The seam between what brings bodies and what is found in them: read where they arrive (body-reader.ts) or in a thread of
 * their own (reading-thread.ts). What is found is the same.
 */
import type { BodyFacts, PageReading } from '../../../citations/pages.ts'

export type Headers = readonly (readonly [string, string])[]

/** How a body is to be looked into. */
export interface PageRequest {
  /** Of the answer. */
  readonly url: string
  /** As cited, without `#`; null where none was. */
  readonly fragment: string | null
  /** Those of other links to the same page. */
  readonly fragments?: readonly string[] | undefined
  /** Bytes after decoding. */
  readonly decodedCap: number
  /** Hears the decoded bytes too, where they are wanted as they are. */
  readonly tap?: ((piece: Uint8Array) => void) | undefined
}

/** One body coming in. */
export interface Body {
  readonly bytes: number
  /** What was found in the body, once `settle` has resolved. */
  readonly reading: PageReading
  /** Takes a piece; false when the cap is reached and nothing more is wanted. */
  take(piece: Uint8Array): boolean
  /** Nothing more comes. `complete`: the sender said so. A promise, that never rejects, only where reading still goes on. */
  settle(complete: boolean): Promise<void> | null
  /** The facts, once. `mediaType` is the type alone, lower case, without parameters; sniffed where none was sent. */
  facts(contentType: string | null, end: { readonly truncated: boolean; readonly short: boolean }): BodyFacts
}

export interface Bodies {
  /** Without `page` the body is counted and no more. */
  begin(cap: number, headers: Headers, page: PageRequest | null): Body
}
