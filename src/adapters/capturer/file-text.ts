/**
 * The words of a source that is no page, as far as its kind has words that can be told (PDF, DOCX, ODT, plain text, feeds, data), and
 * what it says of itself.
 */
import { charsetOf, looksLikeFeed, type Said } from '../../../citations/index.ts'
import { readSourceText } from '../../formats/source-text.ts'
import { kindOf, namedKind } from './file-kind.ts'
import { StepFailure, StepSkipped } from './steps.ts'

const TEXT_LIMIT = 8_000_000

export interface FileText {
  readonly text: string
  readonly cut: boolean
  /** Null where its kind says nothing of itself. */
  readonly said: Said | null
}

/** What its server calls it. */
export interface Called {
  readonly mediaType: string | null
  readonly charset: string | null
}

/** Throws StepSkipped for kinds without words, StepFailure for what cannot be read. */
export async function readFileText(
  { mediaType, charset }: Called,
  body: () => Promise<Buffer>,
  signal: AbortSignal,
): Promise<FileText> {
  const none = `of a source of the kind ${mediaType ?? 'application/octet-stream'} no text is taken`
  const named = namedKind(mediaType)
  if (named === 'picture' || named === 'other') throw new StepSkipped(none)
  const bytes = named === 'unsaid' ? await inReach(body) : await whole(body)
  const kind = bytes === null ? 'other' : kindOf(mediaType, bytes)
  if (bytes === null || kind === 'picture' || kind === 'other') throw new StepSkipped(none)
  if (kind === 'writing') return await readWriting(bytes, { mediaType, charset }, signal)
  const read = await readSourceText(kind, bytes, signal)
  if (read.kind === 'unreadable')
    throw new StepFailure(`the ${kind.toUpperCase()} could not be read: ${read.reason}`)
  // A form feed ends a page, as in pdftotext.
  return clipped(read.pages.join('\n\f\n'), read.said)
}

/** A feed by its entries; what only looks like one, as any other text. */
async function readWriting(bytes: Buffer, called: Called, signal: AbortSignal): Promise<FileText> {
  const text = decoded(bytes, called)
  if (!looksLikeFeed(text)) return clipped(text, null)
  const read = await readSourceText('feed', bytes, signal)
  return read.kind === 'text' ? clipped(read.pages.join('\n'), read.said) : clipped(text, null)
}

/** What a picture or a drawing says of itself; the words of others were read together with it. */
export async function readSaid(
  text: FileText | null,
  { mediaType }: Called,
  body: () => Promise<Buffer>,
  signal: AbortSignal,
): Promise<Said> {
  const nothing = () => new StepSkipped('it says nothing of itself in a way that is read')
  if (text !== null) {
    if (text.said === null) throw nothing()
    return text.said
  }
  const named = namedKind(mediaType)
  const bytes = named === 'picture' || named === 'unsaid' ? await inReach(body) : null
  if (bytes === null || kindOf(mediaType, bytes) !== 'picture' || !mayTell(bytes)) throw nothing()
  const read = await readSourceText('picture', bytes, signal)
  if (read.kind === 'unreadable') throw new StepFailure(`it could not be read: ${read.reason}`)
  return read.said
}

const DRAWING = /<(?:svg:)?svg[\s>]/
const HEAD = 4_096

/** Whether a cage is worth opening for it. */
function mayTell(bytes: Buffer): boolean {
  return bytes.includes('<x:xmpmeta') || DRAWING.test(bytes.toString('latin1', 0, HEAD))
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

const SNIFFED = 1 << 16

/** As browsers do it, and by its letters where nothing says how it is written. */
function decoded(bytes: Buffer, { mediaType, charset }: Called): string {
  const name = charsetOf(bytes.subarray(0, SNIFFED), bytes.length <= SNIFFED, {
    http: charset,
    language: null,
    topLevel: () => null,
    declares: mediaType !== 'text/plain',
  })
  return new TextDecoder(name ?? 'utf-8').decode(bytes)
}

function clipped(text: string, said: Said | null): FileText {
  return { text: text.slice(0, TEXT_LIMIT).toWellFormed(), cut: text.length > TEXT_LIMIT, said }
}
