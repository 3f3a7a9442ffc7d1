/** The caps on documents, in one place: what may be handed in, and what reading it may cost. */
import { maxDocumentBytes, textFormats, type DocumentFormat } from '../../citations/light.ts'

const MIB = 1024 * 1024

/** A PDF, DOCX or ODT holds pictures: 64 MiB is a thousand pages with some. Text stays at its own cap. */
export const maxBinaryBytes = 64 * MIB

/** Bytes of a document that may be handed in, by its format. */
export function maxBytesOf(format: DocumentFormat): number {
  return (textFormats as readonly string[]).includes(format) ? maxDocumentBytes : maxBinaryBytes
}

/** What reading one document may cost, whatever is in it. */
export interface Caps {
  /** Wall time; a child that is busy is also ended by the kernel after a little more processor time, where that can be set. */
  readonly seconds: number
  /** Real memory of the child, watched from outside. */
  readonly megabytes: number
  /** The JSON of what was found. */
  readonly answerBytes: number
}
export const defaultCaps: Caps = { seconds: 60, megabytes: 1024, answerBytes: 256 * MIB }
