/** What every reader of a format takes: what src/formats made of the bytes, with the document's name. */
import type { Notice } from '../citation.ts'
import type { PdfText } from './pdf/page.ts'

/** Larger documents are refused: 20 MiB of text hold a book of ten thousand pages. */
export const maxDocumentBytes = 20 * 1024 * 1024

/** Formats whose bytes are text (decode.ts). */
export const textFormats = ['text', 'markdown', 'html', 'json', 'csl-json', 'bibtex', 'ris'] as const
export type TextFormat = (typeof textFormats)[number]
/** ZIP archives of XML parts. */
export const officeFormats = ['docx', 'odt'] as const
export type OfficeFormat = (typeof officeFormats)[number]

interface Submitted {
  readonly name: string
  /** 64 hex digits over the bytes that were handed in. */
  readonly sha256: string
  /** From decoding or unpacking: handed on to the reader of the extraction. */
  readonly notices?: readonly Notice[]
}

export interface TextDocument extends Submitted {
  readonly format: TextFormat
  readonly text: string
}
export interface OfficeDocument extends Submitted {
  readonly format: OfficeFormat
  /** The XML parts that were asked for, by their path in the archive ('word/document.xml'), decoded. */
  readonly parts: ReadonlyMap<string, string>
}
export interface PdfDocument extends Submitted {
  readonly format: 'pdf'
  readonly pdf: PdfText
}
export type ReadableDocument = TextDocument | OfficeDocument | PdfDocument
