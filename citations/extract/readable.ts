/** What every reader of a format takes: the document's text with its name, and what was noticed while it was decoded. */
import type { Notice } from '../citation.ts'

/** Larger documents are refused: 20 MiB hold a book of ten thousand pages. */
export const maxDocumentBytes = 20 * 1024 * 1024

/** The formats that are read today; product.md names those that follow. */
export const readableFormats = ['text', 'markdown', 'json'] as const
export type ReadableFormat = (typeof readableFormats)[number]

export interface ReadableDocument {
  readonly name: string
  readonly format: ReadableFormat
  /** 64 hex digits over the bytes that were handed in. */
  readonly sha256: string
  readonly text: string
  /** From decoding (decode.ts): handed on to the reader of the extraction. */
  readonly notices?: readonly Notice[]
}
