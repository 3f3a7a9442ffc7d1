/**
 * A paragraph while it is being read: its text with white space collapsed, and the way back from each character to its
 * place in the document. What stands for a note is only noted here as a Sign; which note it means, and whether it is cut
 * out of the text, is known when the whole document has been read (finish.ts).
 */

/** How a place in the text refers to a note. */
export type Reference =
  /** The format's own reference to a note. */
  | { readonly kind: 'note'; readonly key: string; readonly ownMark: boolean }
  /** A cross-reference (NOTEREF, REF, text:note-ref) to what a bookmark encloses: a note, or with `paragraphs` a list item. */
  | { readonly kind: 'bookmark'; readonly name: string; readonly paragraphs: boolean }
  /** A link to a bookmark: perhaps a typed note or the entry of a work, most often something else. */
  | { readonly kind: 'link'; readonly name: string }
  /** The label of the note whose text this is. */
  | { readonly kind: 'label' }
  /** A citation put in by a reference manager, with what it says of the works it cites. */
  | { readonly kind: 'works'; readonly works: readonly Work[] }

/** What a reference manager hides behind a printed citation: enough to find its entry in the printed bibliography. */
export interface Work {
  readonly title: string
  readonly author: string
  readonly addresses: readonly string[]
  /** Where the manager names the entry by its printed label (ODF's text:identifier). */
  readonly label: string
}

export interface Sign {
  readonly start: number
  /** Equal to `start` where the printed sign is none of the paragraph's own characters. */
  end: number
  readonly refers: Reference
  readonly paragraph: number
  readonly column: number
  endColumn: number
}

export interface WrittenLink {
  readonly start: number
  end: number
  readonly href: string
  /** Set where the field that made it never ended: then only its first paragraph can be believed. */
  dropped?: boolean
}

interface Stretch {
  readonly start: number
  end: number
}

/** How the characters of a run look, as far as it tells what they are. */
export interface Look {
  readonly raised: boolean
  readonly code: boolean
}
const PLAIN_LOOK: Look = { raised: false, code: false }

export type ParagraphKind = 'text' | 'heading' | 'item' | 'cell'

/** Where the text from an offset on came from, character by character. */
interface Piece {
  readonly at: number
  readonly paragraph: number
  readonly column: number
}

/** Signs that nobody types on purpose: soft hyphens, zero-width blanks, byte order marks. */
const TOKENS = /[\u00ad\u200b\ufeff]+|[^\s\u00ad\u200b]+|\s+/gu
/** White space that is not shown as one blank each, and what is not shown at all. */
const ODD = /\s\s|[^\S ]|[\u00ad\u200b\ufeff]/u
const UNSEEN = /^[\u00ad\u200b\ufeff]/
const BLANK = /^\s/u

/** Built by one reader, in one go, and then only read. */
export class WrittenParagraph {
  kind: ParagraphKind = 'text'
  /** Outline level of a heading from 1, 0 for the document's title, null for what is none. */
  level: number | null = null
  /** Within the field or index that prints the list of works. */
  bibliography = false
  /** A table of contents or an index: prints what stands elsewhere. */
  outside = false
  /** The label of a list item, without brackets and stops; it is no part of the text. */
  label = ''
  readonly links: WrittenLink[] = []
  readonly raised: Stretch[] = []
  readonly literal: Stretch[] = []
  readonly signs: Sign[] = []
  readonly pieces: Piece[] = []
  text = ''
  /** The paragraph of the part that is being read, and how many of its visible characters. */
  paragraph: number
  column = 0
  #blank: '' | ' ' | '\n' = ''
  #blankAt = 0
  /** Where the words of the run that is being written begin. */
  #began = -1
  /** Difference between column and offset where it last changed. */
  #shift = 0

  constructor(paragraph: number) {
    this.paragraph = paragraph
    this.#place()
  }

  /** The next paragraph of the part goes on in the same line: the mark between the two is deleted or hidden. */
  goOn(paragraph: number): void {
    this.paragraph = paragraph
    this.column = 0
    this.#place()
  }

  /** Visible characters of the document. */
  write(characters: string, look = PLAIN_LOOK): void {
    this.#began = -1
    if (ODD.test(characters)) this.#addOdd(characters)
    else {
      const start = characters.startsWith(' ') ? 1 : 0
      const end = characters.length - (characters.length > start && characters.endsWith(' ') ? 1 : 0)
      if (start > 0) this.#leave(' ', 1)
      if (end > start) this.#add(characters.slice(start, end))
      if (end < characters.length) this.#leave(' ', 1)
    }
    if (this.#began < 0) return
    if (look.raised) this.#stretch(this.raised)
    if (look.code) this.#stretch(this.literal)
  }

  /** A line break within the paragraph: one visible character. */
  breakLine(): void {
    this.#leave('\n', 1)
  }

  /** A visible character that is no text: the reference to a note. */
  sign(refers: Reference): Sign {
    // A blank before the sign is the sign's, one behind it is the sentence's: French sets one before "?".
    this.#writeBlank()
    const { length } = this.text
    const { paragraph, column } = this
    this.column++
    const sign = { start: length, end: length, refers, paragraph, column, endColumn: column + 1 }
    this.signs.push(sign)
    return sign
  }

  /** Text that was read since `from` refers to a note. */
  signOver(from: Place, refers: Reference): void {
    const { paragraph, column } = from
    const endColumn = paragraph === this.paragraph ? this.column : column
    this.signs.push({ start: from.at, end: this.text.length, refers, paragraph, column, endColumn })
  }

  here(): Place {
    return { at: this.text.length, paragraph: this.paragraph, column: this.column }
  }

  openLink(href: string): WrittenLink {
    const link = { start: this.text.length, end: -1, href }
    this.links.push(link)
    return link
  }

  closeLink(link: WrittenLink): void {
    if (link.end < 0) link.end = this.text.length
  }

  #addOdd(characters: string): void {
    for (const [token] of characters.matchAll(TOKENS)) {
      if (UNSEEN.test(token)) this.column += token.length
      else if (BLANK.test(token)) this.#leave(' ', token.length)
      else this.#add(token)
    }
  }

  #add(characters: string): void {
    this.#writeBlank()
    if (this.column - this.text.length !== this.#shift) this.#place()
    // Reading from a text that grows would copy it each time: nothing here looks at what is already written.
    if (this.#began < 0) this.#began = this.text.length
    this.text += characters
    this.column += characters.length
  }

  #writeBlank(): void {
    if (this.#blank === '') return
    const { column } = this
    this.column = this.#blankAt
    this.#place()
    this.text += this.#blank
    this.column = column
    this.#blank = ''
  }

  /** White space is written when words follow: a run of it is one blank, and one with a line break is that. */
  #leave(blank: ' ' | '\n', length: number): void {
    if (this.text !== '' && this.#blank !== '\n') {
      this.#blankAt = this.column
      this.#blank = blank
    }
    this.column += length
  }

  #stretch(stretches: Stretch[]): void {
    const last = stretches.at(-1)
    if (last !== undefined && last.end === this.#began) last.end = this.text.length
    else stretches.push({ start: this.#began, end: this.text.length })
  }

  #place(): void {
    const at = this.text.length
    this.#shift = this.column - at
    this.pieces.push({ at, paragraph: this.paragraph, column: this.column })
  }
}

export interface Place {
  readonly at: number
  readonly paragraph: number
  readonly column: number
}
