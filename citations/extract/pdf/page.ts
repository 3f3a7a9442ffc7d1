/**
 * What src/formats reads out of a PDF and hands to the pure library: runs of text with their places, type sizes, fonts and
 * tags, and the links that lie over them. Facts only: which run is a marker, a note or a page number is decided here.
 */
import type { Notice } from '../../citation.ts'

/** [x, y, width, height] in points from the lower left corner of the page as it is shown (its rotation undone). */
export type Box = readonly [number, number, number, number]

/** Text that the page draws in one go, in reading order of its own script; glyphs without a letter are U+FFFD. */
export interface Run {
  readonly text: string
  /** Left end of the baseline; of a right-to-left run too. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** Size of the type in points, as drawn. */
  readonly size: number
  /** Degrees counter-clockwise; 0 for upright text. */
  readonly angle: number
  /** Index into `PdfText.fonts`. */
  readonly font: number
  readonly rtl: boolean
  /** The page's own tags from the outside in ('Document', 'P', 'Reference', 'Lbl', 'Note', 'Link'), `Artifact` alone for
   * running heads; empty where the page has none. */
  readonly tags: readonly string[]
  /** Equal for the runs of one structure element (the innermost one that holds text); null without tags. */
  readonly element: number | null
}

export interface Font {
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
  readonly mono: boolean
}

/** A link annotation: to an address, or to a place in the document (`page` from 1, `y` from the page's lower edge). */
export interface PageLink {
  readonly box: Box
  readonly url: string | null
  readonly target: { readonly page: number; readonly y: number | null } | null
}

export interface PdfPage {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  /** In the order the page draws them. */
  readonly runs: readonly Run[]
  /** What the runs say, one behind the other, where that is known without making them. */
  readonly text?: string
  readonly links: readonly PageLink[]
  /** Pictures cover most of the page: with hardly any text, it is a scan. */
  readonly pictured: boolean
}

export interface PdfText {
  readonly pages: readonly PdfPage[]
  readonly fonts: readonly Font[]
  /** From the document's own properties, unverified; null where absent or empty. */
  readonly title: string | null
  readonly language: string | null
  /** What could not be read: a damaged page, a font without a map. */
  readonly notices: readonly Notice[]
}
