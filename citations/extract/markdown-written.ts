/**
 * A Markdown block's text as it is written out without its markup: with the way back to the source, and what the markup said
 * of it on the way. What still has to be taken out (emphasis, brackets of links) is noted and goes at the end.
 */
import { MappedText, type Range } from './mapped-text.ts'
import { findBare } from './markdown-bare.ts'
import { inPlace, isWithin, locator, takeOut, withoutEqual } from './markdown-clean.ts'
import { Emphasis } from './markdown-emphasis.ts'
import type { Link } from './markdown-link.ts'
import type { BlockText, Inline, Marker } from './markdown-text.ts'

const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/
const SEEN = /[^\u00ad\u200b\u2060\ufeff]+/g

export class Written {
  readonly #block: BlockText
  readonly #out = new MappedText()
  #blank = false
  readonly links: Link[] = []
  readonly markers: Marker[] = []
  readonly raised: Range[] = []
  /** Ranges of the written text in which no bare URL is looked for: link texts and code. */
  readonly taken: Range[] = []
  readonly emphasis = new Emphasis()
  readonly removed: Range[] = []
  /** Where markers and tags were left out. */
  readonly cuts: number[] = []

  constructor(block: BlockText) {
    this.#block = block
  }

  get length(): number {
    return this.#out.length
  }

  /** Whether a blank stands before what is written next. */
  get spaced(): boolean {
    return this.#blank && this.#out.length > 0
  }

  /** Where what is written next begins. */
  get next(): number {
    return this.#out.length + (this.spaced ? 1 : 0)
  }

  /** One blank before what is written next, however many are asked for. */
  leaveBlank(): void {
    this.#blank = true
  }

  /** Writes a piece that stands at `at` in the block; `width` where it was written with more or fewer signs there. */
  write(piece: string, at: number, width?: number): void {
    if (UNSEEN.test(piece)) {
      // Soft hyphens and the like are no part of words and addresses.
      if (width === undefined) for (const part of piece.matchAll(SEEN)) this.write(part[0], at + part.index)
      return
    }
    if (this.spaced) this.#out.write(' ', this.#block.source(Math.max(0, at - 1)))
    this.#blank = false
    this.#out.write(piece, this.#block.source(at), width)
  }

  /** The same for words with white space between them. */
  writeLoose(text: string, at: number): void {
    for (const word of text.matchAll(/\S+|\s+/g)) {
      if (/^\s/.test(word[0])) this.#blank = true
      else this.write(word[0], at + word.index)
    }
  }

  /** A marker stands here; `next` is the sign behind it. */
  mark(marker: Marker, next: string): void {
    this.markers.push(marker)
    this.cuts.push(this.#out.length)
    this.leaveOut(next)
  }

  /** Something is left out here: "text [^1]." leaves no blank before the full stop. `next` is the sign behind it. */
  leaveOut(next: string): void {
    if (this.#blank && /[.,;:!?)]/.test(next)) this.#blank = false
  }

  /** The whole of it, with what was noted to go taken out. */
  finish(): Inline {
    const written = this.#out.toString()
    const bare = findBare(this.#out, written, this.taken, this.cuts)
    const kept = this.emphasis.pairs().filter(({ start, end }) => !isWithin(bare, start, end))
    const clean = takeOut(written, this.removed.length === 0 ? kept : [...this.removed, ...kept])
    const links = this.links.length === 0 ? bare : [...this.links, ...bare]
    return {
      text: clean.text,
      links: inPlace(links, clean).toSorted((a, b) => a.span.start - b.span.start),
      markers: this.markers.map((marker) => ({ ...marker, at: clean.place(marker.at) })),
      raised: withoutEqual(inPlace(this.raised, clean)),
      locate: locator(this.#out, clean),
    }
  }
}
