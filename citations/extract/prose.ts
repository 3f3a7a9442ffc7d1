/**
 * A document whose format says itself what is a paragraph, a note and a link (HTML, DOCX, ODT), and the way from there to
 * drafts of citations. The readers of the formats know the markup; what a note, a claim or a list of sources is, is
 * decided here, once for all of them.
 */
import type { Notice, Span } from '../citation.ts'

/** A marker in the running text; it has been cut out of the paragraph's text. */
export interface ProseMarker {
  /** Offset in the paragraph's text at which it was cut out. */
  readonly at: number
  /** As printed: '1', 'iv', '*'. Empty where words of the sentence are the marker ("Smith 2020") and were not cut out. */
  readonly label: string
  /** Key into `Prose.notes`. */
  readonly note: string
  readonly span: Span
}

/** A hyperlink over a range of the paragraph's text (an empty range where nothing is printed). */
export interface ProseLink {
  readonly start: number
  readonly end: number
  /** Resolved by the format (relationship, attribute), entities decoded, else as written. */
  readonly href: string
  /** Why `href` counts whatever is printed (an archived copy is shown in its place); one plain sentence. */
  readonly remark?: string
  /** Where the target is written, in formats that tell (an attribute's value). */
  readonly span?: Span
}

export interface ProseParagraph {
  readonly kind: 'text' | 'heading' | 'item' | 'cell'
  /** White space collapsed as the format shows it; markers cut out. Line breaks inside are `\n`. */
  readonly text: string
  readonly markers: readonly ProseMarker[]
  readonly links: readonly ProseLink[]
  /** Ranges set raised without being a marker of the format: perhaps notes typed by hand. In order. */
  readonly raised: readonly { readonly start: number; readonly end: number }[]
  /** What a numbered list prints before it and `text` does not hold: '3', 'iv'. */
  readonly label?: string
  /** Ranges of code: words of their sentence, but no URL in them is a source. In order. */
  readonly literal?: readonly { readonly start: number; readonly end: number }[]
  /** Stands beside the running text (menu, page header, footer): notes may stand here, its links are no sources. */
  readonly outside?: boolean
  /** Where a range of `text` stands in the document. */
  spanOf(start: number, end: number): Span
}

export interface ProseNote {
  readonly key: string
  /** As printed before it; '' where the format numbers it and nobody refers to it. */
  readonly label: string
  readonly kind: 'footnote' | 'endnote' | 'reference'
  readonly paragraphs: readonly ProseParagraph[]
  readonly span: Span
}

export interface Prose {
  readonly title: string | null
  /** What the document says of itself (BCP 47 primary language); null lets the text tell. */
  readonly language: string | null
  /** Running text in reading order, lists of references included where the format does not tell them apart. */
  readonly paragraphs: readonly ProseParagraph[]
  readonly notes: readonly ProseNote[]
  readonly notices: readonly Notice[]
}
