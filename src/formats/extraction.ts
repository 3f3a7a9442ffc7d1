/** What goes into the thread that reads documents, and what comes out of it: plain values that survive the way. */
import type { DocumentFormat, Extraction, ProblemCode } from '../../citations/index.ts'

export interface ExtractionRequest {
  readonly name: string
  readonly format: DocumentFormat
  readonly sha256: string
  readonly bytes: Uint8Array
}
/** What the thread answers: an extraction, or a Problem taken apart for the way back. */
export type ExtractionAnswer =
  | { readonly kind: 'extraction'; readonly extraction: Extraction }
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly message: string }
