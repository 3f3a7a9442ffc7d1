/** The words of a source that is no page, as far as its kind has words that can be told: PDF, DOCX, ODT, plain text, feeds, data. */
import { readSourceText } from '../../formats/source-text.ts'
import { kindOf, namedKind } from './file-kind.ts'
import { StepFailure, StepSkipped } from './steps.ts'

const TEXT_LIMIT = 8_000_000

export interface FileText {
  readonly text: string
  readonly cut: boolean
}

/** Throws StepSkipped for kinds without words, StepFailure for what cannot be read. */
export async function readFileText(
  mediaType: string | null,
  body: () => Promise<Buffer>,
  signal: AbortSignal,
): Promise<FileText> {
  const none = `of a source of the kind ${mediaType ?? 'application/octet-stream'} no text is taken`
  const named = namedKind(mediaType)
  if (named === 'picture' || named === 'other') throw new StepSkipped(none)
  const bytes = named === 'unsaid' ? await inReach(body) : await whole(body)
  const kind = bytes === null ? 'other' : kindOf(mediaType, bytes)
  if (bytes === null || kind === 'picture' || kind === 'other') throw new StepSkipped(none)
  if (kind === 'writing') return clipped(decoded(bytes))
  const read = await readSourceText(kind, bytes, signal)
  if (read.kind === 'unreadable')
    throw new StepFailure(`the ${kind.toUpperCase()} could not be read: ${read.reason}`)
  // A form feed ends a page, as in pdftotext.
  return clipped(read.pages.join('\n\f\n'))
}

/** The body, or a step's failure where it is not had in full. */
export async function whole(body: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await body()
  } catch (error) {
    if (error instanceof RangeError)
      throw new StepFailure(`what was recorded is not read again: ${error.message}`)
    throw error
  }
}

/** The body; null where there is none to be had: of what nobody called readable, that is no failure. */
export async function inReach(body: () => Promise<Buffer>): Promise<Buffer | null> {
  try {
    return await body()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** By its byte order mark, else UTF-8 where it is that, else Windows-1252, which is what browsers take it for. */
function decoded(bytes: Buffer): string {
  const mark = bytes.length > 1 ? bytes.readUInt16BE(0) : 0
  if (mark === 0xfeff || mark === 0xfffe)
    return new TextDecoder(mark === 0xfeff ? 'utf-16be' : 'utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function clipped(text: string): FileText {
  return { text: text.slice(0, TEXT_LIMIT).toWellFormed(), cut: text.length > TEXT_LIMIT }
}
