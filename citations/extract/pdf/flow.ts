/**
 * The pages of a PDF put in reading order: lines gathered from runs, columns and blocks told apart, running heads and page
 * numbers set aside. Between geometry (layout) and meaning (notes, markers, claims), which both only know this shape.
 */
import type { Notice } from '../../citation.ts'
import type { Box } from './page.ts'

/** A stretch of one line in one size and height. Blanks between pieces are the line's business (`gap`). */
export interface Piece {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly size: number
  /** Smaller than its line and with its baseline lifted: how markers are set. */
  readonly raised: boolean
  readonly lowered: boolean
  readonly bold: boolean
  readonly italic: boolean
  readonly tags: readonly string[]
  readonly element: number | null
  /** A blank stands before this piece: drawn as one, or told by the distance to the piece before. */
  readonly gap: boolean
  /** Index into the page's links whose box covers this piece; -1 for none. */
  readonly link: number
}

export interface Line {
  /** From 1. */
  readonly page: number
  /** From 0, left to right (right to left in a right-to-left document). */
  readonly column: number
  readonly box: Box
  readonly baseline: number
  /** Size of most of its letters. */
  readonly size: number
  readonly pieces: readonly Piece[]
  /** The left and right edge of the column's text area: how much room the line had. */
  readonly left: number
  readonly right: number
  readonly rtl: boolean
}

export type BlockRole =
  /** Running text, list items and table cells included. */
  | 'body'
  | 'heading'
  /** Lines in the notes' place: small type at the foot of a page or column. Where one note ends is not told here. */
  | 'notes'
  /** Captions, boxed texts, side notes, table cells: read after the column that they interrupt. */
  | 'aside'
  /** Running heads, page numbers, line numbers, watermarks: not read, kept to be explained. */
  | 'furniture'

/** Lines that belong together: one paragraph, heading or item; or one page's run of note lines. */
export interface Block {
  readonly role: BlockRole
  readonly lines: readonly Line[]
  /** Why this role was given, for --explain; short, in plain words. */
  readonly why: string
}

export interface PdfFlow {
  readonly blocks: readonly Block[]
  /** Size of most of the document's letters. */
  readonly bodySize: number
  readonly notices: readonly Notice[]
}
