/**
 * Reads a response body up to a cap, keeping counts and a digest but no bytes. A body that is to be looked into goes on, its
 * content codings taken off, to the page reader, which keeps bounded facts.
 */
import { createHash } from 'node:crypto'
import {
  createPageReader,
  mediaTypeOf,
  type BodyFacts,
  type PageReader,
  type PageReading,
} from '../../../citations/pages.ts'
import type { Bodies, Body, Headers, PageRequest } from './bodies.ts'
import { codingsOf, startDecoding, type Decoding } from './decoding.ts'

const NOTHING: PageReading = { page: null, fragment: null, mediaType: null }

export class BodyReader implements Body {
  readonly #cap: number
  readonly #hash = createHash('sha256')
  #bytes = 0
  readonly #page: PageReader | null
  #decoding: Decoding | null = null
  /** An unknown coding: what is in the body cannot be told. */
  readonly #sealed: boolean = false
  #reading: PageReading = NOTHING

  /** Without `page` the body is counted and no more. */
  constructor(cap: number, headers: Headers = [], page: PageRequest | null = null) {
    this.#cap = cap
    this.#page = page === null ? null : readerOf(headers, page)
    if (page === null || this.#page === null) return
    const codings = codingsOf(listed(headers, 'content-encoding'))
    const reader = this.#page
    if (codings === null) this.#sealed = true
    else if (codings.length > 0)
      this.#decoding = startDecoding(codings, page.decodedCap, (piece) => reader.write(piece))
  }

  get bytes(): number {
    return this.#bytes
  }

  get reading(): PageReading {
    return this.#reading
  }

  take(piece: Uint8Array): boolean {
    const wanted = piece.subarray(0, this.#cap - this.#bytes)
    this.#hash.update(wanted)
    this.#bytes += wanted.length
    if (this.#decoding !== null) this.#decoding.write(wanted)
    else if (!this.#sealed) this.#page?.write(wanted)
    return this.#bytes < this.#cap
  }

  /** A promise only where decoding is still under way. */
  settle(complete: boolean): Promise<void> | null {
    const page = this.#page
    if (page === null) return null
    if (this.#decoding === null) {
      this.#reading = page.end(!complete)
      return null
    }
    return this.#decoding.end().then(({ whole }) => {
      this.#reading = page.end(!complete || !whole)
    })
  }

  facts(
    contentType: string | null,
    end: { readonly truncated: boolean; readonly short: boolean },
  ): BodyFacts {
    return {
      mediaType: this.#reading.mediaType ?? mediaTypeOf(contentType),
      bytes: this.#bytes,
      ...end,
      sha256: this.sha256(),
    }
  }

  /** Of the bytes as sent; once. */
  sha256(): string {
    return this.#hash.digest('hex')
  }
}

/** What is told of a body that nobody could read. */
export function unread({ fragment, fragments }: Pick<PageRequest, 'fragment' | 'fragments'>): PageReading {
  const unknown = { kind: 'other', found: 'unknown' } as const
  return {
    page: null,
    fragment: fragment === null ? null : unknown,
    ...(fragments === undefined
      ? {}
      : { fragments: Object.fromEntries(fragments.map((name) => [name, unknown])) }),
    mediaType: null,
  }
}

/** Each body is read where it arrives. */
export const readHere: Bodies = {
  begin: (cap, headers, page) => new BodyReader(cap, headers, page),
}

function readerOf(headers: Headers, page: PageRequest): PageReader {
  const reader = createPageReader({
    url: page.url,
    // Of several the last one counts (Fetch, "extract a MIME type").
    contentType: headers.findLast(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null,
    contentLanguage: listed(headers, 'content-language'),
    refreshHeader: headers.find(([name]) => name.toLowerCase() === 'refresh')?.[1] ?? null,
    fragment: page.fragment,
    fragments: page.fragments,
    cap: page.decodedCap,
  })
  const { tap } = page
  if (tap === undefined) return reader
  return {
    write(bytes) {
      tap(bytes)
      reader.write(bytes)
    },
    end: (cut) => reader.end(cut),
  }
}

function listed(headers: Headers, wanted: string): string | null {
  const values = headers.filter(([name]) => name.toLowerCase() === wanted).map(([, value]) => value)
  return values.length === 0 ? null : values.join(', ')
}
