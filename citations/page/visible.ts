/**
 * Takes the words that a reader would see, in order, and keeps what is asked of them: counts, a hash over runs of three
 * words (over pairs of characters where a script writes no spaces), and the first characters of the main part and of what
 * surrounds it. Bounded whatever comes.
 */
import { kindOf, kinds, letterOf, lowerOf } from './letters.ts'
import { Simhash, mix } from './simhash.ts'

/** How much of the page's text is kept. */
export const TEXT_CAP = 6_000
/** And how much of what stands in no link, menu or footer. */
const CONTENT_CAP = 1_500

export class Visible {
  readonly main = new Excerpt(TEXT_CAP)
  readonly side = new Excerpt(TEXT_CAP)
  /** What `mainCharacters` counts. */
  readonly content = new Excerpt(CONTENT_CAP)
  characters = 0
  mainCharacters = 0
  /** Characters of scripts without spaces count half a word. */
  #unspaced = 0
  #words = 0
  readonly #hash = new Simhash()
  #word = 0
  #before = 0
  #beforeThat = 0
  #lastUnspaced = 0

  get words(): number {
    return this.#words + Math.ceil(this.#unspaced / 2)
  }

  /** `aside`: navigation, footers and their like. `linked`: within a link. Neither counts as the page's own text. True if there was anything to see. */
  take(text: string, from: number, to: number, aside: boolean, linked: boolean): boolean {
    let letters = 0
    let word = this.#word
    /** There may be white space other than single spaces. */
    let uneven = false
    for (let at = from; at < to; at++) {
      let code = text.charCodeAt(at)
      // Letters and single spaces are most of what there is. A loop of its own for the letters of a word takes half the time.
      const start = at
      for (let letter = letterOf(code); letter !== 0; letter = letterOf(code)) {
        word = Math.imul(word ^ letter, 0x01000193) | 1
        at++
        if (at === to) break
        code = text.charCodeAt(at)
      }
      letters += at - start
      if (at === to) break
      if (code === 32) {
        if (word !== 0) {
          this.#endWord(word)
          word = 0
        } else if (at > from && text.charCodeAt(at - 1) === 32) uneven = true
        continue
      }
      const kind = kindOf(code)
      if (kind === kinds.word) {
        word = Math.imul(word ^ lowerOf(code), 0x01000193) | 1
        letters++
        continue
      }
      if (kind === kinds.ignored) {
        uneven = true
        continue
      }
      if (word !== 0) {
        this.#endWord(word)
        word = 0
      }
      if (kind === kinds.space) {
        uneven = true
        continue
      }
      letters++
      if (kind === kinds.unspaced) this.#takeUnspaced(code)
    }
    this.#word = word
    this.characters += letters
    const excerpt = aside ? this.side : this.main
    if (!excerpt.full) excerpt.take(text, from, to, !uneven)
    if (aside || linked) this.content.space()
    else {
      this.mainCharacters += letters
      if (!this.content.full) this.content.take(text, from, to, !uneven)
    }
    return letters > 0
  }

  /** A place where words end though no space stands there: the edge of a block, a line break, a cell. */
  break(): void {
    if (this.#word !== 0) this.#endWord(this.#word)
    this.#word = 0
    this.#lastUnspaced = 0
    this.main.space()
    this.side.space()
    this.content.space()
  }

  digest(): string {
    this.break()
    // Fewer than three words make no run of three; they are the page all the same.
    if (this.#words > 0 && this.#words < 3) this.#hash.add(mix(this.#before) ^ this.#beforeThat)
    return this.#hash.digest()
  }

  #endWord(word: number): void {
    this.#words += 1
    this.#lastUnspaced = 0
    const mixed = mix(word)
    if (this.#words > 2) this.#hash.add(Math.imul(this.#beforeThat, 31) ^ Math.imul(this.#before, 17) ^ mixed)
    this.#beforeThat = this.#before
    this.#before = mixed
  }

  #takeUnspaced(code: number): void {
    this.#unspaced += 1
    if (this.#lastUnspaced !== 0) this.#hash.add(Math.imul(this.#lastUnspaced, 0x9e3779b1) ^ code)
    this.#lastUnspaced = code
  }
}

/** The first characters of a text, white space collapsed. */
export class Excerpt {
  readonly #cap: number
  #text = ''
  #space = false

  constructor(cap: number) {
    this.#cap = cap
  }

  get full(): boolean {
    return this.#text.length >= this.#cap
  }

  get length(): number {
    return this.#text.length
  }

  space(): void {
    this.#space = true
  }

  /** `even`: the caller knows that there is no white space but single spaces. */
  take(text: string, from = 0, to = text.length, even = false): void {
    // Markup's indentation may be long; only so much is looked at in one go.
    for (let at = from; at < to && !this.full; at += GO) this.#take(text, at, Math.min(to, at + GO), even)
  }

  #take(text: string, start: number, to: number, even: boolean): void {
    let from = start
    while (from < to && kindOf(text.charCodeAt(from)) === kinds.space) from++
    if (from > start) this.#space = true
    if (from === to) return
    const piece = text.slice(from, to)
    const collapsed = even ? piece : piece.replace(UNEVEN, ' ')
    const ends = collapsed.charCodeAt(collapsed.length - 1) === 32
    if (this.#space && this.#text !== '') this.#text += ' '
    this.#text += ends ? collapsed.slice(0, -1) : collapsed
    this.#space = ends
  }

  /** Never ends within a surrogate pair. */
  text(): string {
    return clipped(this.#text, this.#cap)
  }

  /** Takes back what was kept from `length` on. */
  cutFrom(length: number): string {
    const tail = this.#text.slice(length)
    this.#text = this.#text.slice(0, length)
    return tail
  }
}

const GO = 8_192
/** White space that is not one space. */
const UNEVEN = /[^\S ]\s*| \s+/g

/** At most `most` UTF-16 units, no half character at the end. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text
  const last = text.charCodeAt(most - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most)
}

/** White space collapsed and trimmed, at most `most` characters. */
export function collapsedText(text: string, most: number): string {
  return clipped(
    text
      .slice(0, 8 * most + 1_000)
      .replace(UNEVEN, ' ')
      .trim(),
    most,
  )
}
