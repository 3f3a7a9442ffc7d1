/** A glyph as a page draws it, with its place and what the page says of it. The words between drawing, letters and runs. */
import type { LoadedFont } from './fonts.ts'

export interface Glyph {
  readonly unicode: string
  /** Start of its baseline, in points of the shown page. */
  readonly x: number
  readonly y: number
  /** How far it moves on along its baseline. */
  readonly advance: number
  readonly size: number
  /** Direction of its baseline as a unit vector. */
  readonly dx: number
  readonly dy: number
  readonly font: LoadedFont
  readonly mark: Mark | null
  /** Drawn without ink: a scan's recognised text, or something hidden. */
  readonly invisible: boolean
}

/** A piece of marked content: what the page's structure tree and its own tag say of what is drawn within. */
export interface Mark {
  readonly tag: string
  readonly id: number | null
  /** What the glyphs within stand for, where the page says so itself. */
  readonly actualText: string | null
  readonly outer: Mark | null
}
