/** What a reader of a format returns: the extraction that is printed, and why each citation was found (for --explain). */
import type { Extraction } from '../citation.ts'

/** One signal that spoke for (or, with a negative weight, against) a finding. */
export interface Reason {
  /** Short and stable, kebab-case: `raised-type`, `note-in-order`, `annotation-agrees`. */
  readonly signal: string
  readonly weight: number
  /** In plain words, as a person would say it. */
  readonly detail: string
}

/** Something to draw on a page for a person to check; `box` as in a Span. */
export interface Mark {
  readonly page: number
  readonly box: readonly [number, number, number, number]
  readonly kind: 'marker' | 'note' | 'url' | 'claim' | 'furniture' | 'body' | 'aside' | 'heading'
  /** What to print beside it: the citation's id, the block's reason. */
  readonly label: string
}

export interface Reading extends Extraction {
  /** By citation id. */
  readonly reasons: Readonly<Record<string, readonly Reason[]>>
  /** PDF only: the boxes to draw. Absent for the other formats, whose spans say it all. */
  readonly marks?: readonly Mark[]
}

/** What --explain draws findings on: the pages as read, the text itself, or nothing where spans point into markup. */
export type Drawing =
  | { readonly kind: 'pages'; readonly pages: readonly DrawnPage[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }

/** A page's upright and turned texts at their places, in points from the lower left corner. */
export interface DrawnPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly texts: readonly {
    readonly text: string
    readonly x: number
    readonly y: number
    readonly width: number
    readonly size: number
    readonly angle: number
  }[]
}

export interface Explained extends Reading {
  readonly drawing: Drawing
}
