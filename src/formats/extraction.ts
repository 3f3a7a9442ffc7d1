/** What goes into the child that reads documents and what comes out: one message each way, told apart by length alone. */
import type { DocumentFormat, Explained, Extraction, ProblemCode } from '../../citations/index.ts'

export interface ExtractionRequest {
  readonly name: string
  readonly format: DocumentFormat
  readonly sha256: string
  readonly bytes: Uint8Array
  /** Reasons and what to draw them on are wanted too. */
  readonly explain: boolean
}
/** What the child answers: what it read, or a Problem taken apart for the way back, or that our own code failed. */
export type ExtractionAnswer =
  | { readonly kind: 'extraction'; readonly extraction: Extraction | Explained }
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly message: string }
  | { readonly kind: 'fault'; readonly message: string }

/** Four bytes with the length of a JSON head, the head, then the document's bytes as they are. */
export function writeRequest(request: ExtractionRequest): readonly Uint8Array[] {
  const { bytes, ...rest } = request
  const head = new TextEncoder().encode(JSON.stringify({ ...rest, length: bytes.byteLength }))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, head.byteLength)
  return [length, head, bytes]
}

/** Reads one request; null when the pipe ends before it is whole (the parent is gone). `read` fills a buffer wholly or says no. */
export function readRequest(read: (bytes: Uint8Array) => boolean): ExtractionRequest | null {
  const length = new Uint8Array(4)
  if (!read(length)) return null
  const head = new Uint8Array(new DataView(length.buffer).getUint32(0))
  if (!read(head)) return null
  // oxlint-disable-next-line no-unsafe-type-assertion -- our own parent wrote it
  const { length: size, ...rest } = JSON.parse(new TextDecoder().decode(head)) as Omit<
    ExtractionRequest,
    'bytes'
  > & { length: number }
  const bytes = new Uint8Array(size)
  return read(bytes) ? { ...rest, bytes } : null
}
