/**
 * A body on its way to the thread that reads it: gathered in shared memory, handed over when it is whole. One that outgrows
 * the memory there is is read here after all, and so is what has no bytes.
 */
import { mediaTypeOf, type BodyFacts, type PageReading } from '../../../citations/pages.ts'
import type { Body, Headers, PageRequest } from './bodies.ts'
import { BodyReader, unread } from './body-reader.ts'
import { piecesOf, SLOT, slotOf, type Slots } from './reading-slots.ts'
import type { Job } from './reading-worker.ts'

export interface Found {
  readonly reading: PageReading
  readonly sha256: string
}

/** The other thread, as far as a body is concerned. */
export interface Handover {
  readonly slots: Slots
  /** Takes the body's slots and gives them back by itself. Never rejects. */
  read(asked: Omit<Job, 'id'>): Promise<Found>
}

/** What a reader asks of a head; the rest stays here. */
const ASKED_FOR = new Set(['content-type', 'content-language', 'content-encoding', 'refresh'])

export class BodyForThread implements Body {
  readonly #thread: Handover
  readonly #cap: number
  readonly #headers: Headers
  readonly #page: PageRequest
  #bytes = 0
  #slots: number[] = []
  #here: BodyReader | null = null
  #found: Found | null = null

  constructor(thread: Handover, cap: number, headers: Headers, page: PageRequest) {
    this.#thread = thread
    this.#cap = cap
    this.#headers = headers.filter(([name]) => ASKED_FOR.has(name.toLowerCase()))
    this.#page = page
  }

  get bytes(): number {
    return this.#here?.bytes ?? this.#bytes
  }

  get reading(): PageReading {
    return this.#here?.reading ?? this.#found?.reading ?? unread(this.#page)
  }

  take(piece: Uint8Array): boolean {
    if (this.#here !== null) return this.#here.take(piece)
    const wanted = piece.subarray(0, this.#cap - this.#bytes)
    for (let at = 0; at < wanted.length;) {
      const filled = this.#bytes % SLOT
      const slot = filled === 0 ? this.#another() : this.#slots.at(-1)
      if (slot === undefined) return this.#takeBack().take(wanted.subarray(at))
      const part = wanted.subarray(at, at + SLOT - filled)
      slotOf(this.#thread.slots.shared, slot).set(part, filled)
      this.#bytes += part.length
      at += part.length
    }
    return this.#bytes < this.#cap
  }

  settle(complete: boolean): Promise<void> | null {
    if (this.#slots.length === 0) return (this.#here ?? this.#takeBack()).settle(complete)
    const { tap: _, ...page } = this.#page
    const job = { slots: this.#slots, length: this.#bytes, headers: this.#headers, page, complete }
    return this.#thread.read(job).then((found) => {
      this.#found = found
    })
  }

  facts(
    contentType: string | null,
    end: { readonly truncated: boolean; readonly short: boolean },
  ): BodyFacts {
    if (this.#here !== null) return this.#here.facts(contentType, end)
    return {
      mediaType: this.reading.mediaType ?? mediaTypeOf(contentType),
      bytes: this.#bytes,
      ...end,
      sha256: this.#found?.sha256 ?? '',
    }
  }

  #another(): number | undefined {
    const slot = this.#thread.slots.take() ?? undefined
    if (slot !== undefined) this.#slots.push(slot)
    return slot
  }

  #takeBack(): BodyReader {
    const here = new BodyReader(this.#cap, this.#headers, this.#page)
    for (const piece of piecesOf(this.#thread.slots.shared, this.#slots, this.#bytes)) here.take(piece)
    this.#thread.slots.give(this.#slots)
    this.#slots = []
    this.#here = here
    return here
  }
}
