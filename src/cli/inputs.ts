/** The files that were meant become documents in memory, one after the other, each with its format and within its bound. */
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { cleanText, detectFormat, endingOf, Problem, type DocumentFormat } from '../../citations/light.ts'
import { maxBytesOf, maxBinaryBytes } from '../formats/limits.ts'
import { findDocuments, type Found } from './find.ts'
import { eachOrUnread, noneUnread, type Unread } from './unread.ts'
import { whyNot } from './why-not.ts'

export interface NamedDocument {
  /** As the user would recognise it. */
  readonly name: string
  readonly format: DocumentFormat
  readonly bytes: Uint8Array
  /** The file as it was named; absent for standard input. */
  readonly path?: string
}

/** Reads all that is named, in order. Throws Problem `file-not-found`, `unknown-format`, `empty-document` … */
export async function readDocuments(
  names: readonly string[],
  unread: Unread = noneUnread(),
): Promise<readonly NamedDocument[]> {
  return readEachDocument(await findDocuments(names, unread), unread, async (document) => document)
}

/** As an extractor asks for it. */
export function hashed(document: NamedDocument): NamedDocument & { readonly sha256: string } {
  return { ...document, sha256: createHash('sha256').update(document.bytes).digest('hex') }
}

/**
 * Gives each to its reader, in order, and holds no bytes longer than that. A Problem with one of several says which: the
 * sentence of a reader knows no names. An empty one of several cites nothing; alone it is most likely not what was meant.
 */
export async function readEachDocument<T>(
  found: readonly Found[],
  unread: Unread,
  read: (document: NamedDocument) => Promise<T>,
): Promise<readonly T[]> {
  const isOne = found.length + unread.count === 1
  const all = await eachOrUnread(found, unread, async ({ path, searched }) => {
    const bytes = await bytesOf(path)
    if (!isOne && isBlank(bytes)) {
      console.error(`ibid: ${cleanText(path, 300)} is empty: it cites nothing`)
      return null
    }
    if (searched && /\.json$/i.test(path) && !isList(bytes)) return null
    try {
      return { read: await read(documentOf(path, bytes)) }
    } catch (fault) {
      if (!(fault instanceof Problem) || isOne) throw fault
      throw new Problem(fault.code, `${cleanText(path, 300)}: ${fault.message}`, { cause: fault })
    }
  })
  return all.flatMap((one) => (one === null ? [] : [one.read]))
}

/** Nothing but blanks, perhaps behind a byte order mark. */
function isBlank(bytes: Uint8Array): boolean {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (let at = mark; at < bytes.length; at++) if (!BLANKS.includes(bytes[at] ?? 0)) return false
  return true
}
const BLANKS: readonly number[] = [9, 10, 11, 12, 13, 32]

/** Settings and locks of programs are JSON as well; who lists sources writes a list, or `citations`. */
export function isList(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll('\0', '')
  return (
    /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*\[\s*(?:\{|"[a-z][a-z0-9+.-]*:)/i.test(text) ||
    /"citations"\s*:/.test(text)
  )
}

function documentOf(path: string, bytes: Uint8Array): NamedDocument {
  const typed = path === '-' ? '-' : basename(path)
  if (bytes.byteLength === 0) {
    const found = path === '-' ? 'nothing on standard input' : `"${cleanText(typed, 300)}" empty`
    throw new Problem(
      'empty-document',
      `Expected a document with text, found ${found}; e.g. press-release.txt.`,
    )
  }
  const format = detectFormat(typed, bytes)
  requireSize(typed, bytes.byteLength, format)
  return path === '-'
    ? { name: `stdin.${endingOf(format)}`, bytes, format }
    : { name: typed, bytes, format, path }
}

function requireSize(name: string, bytes: number, format: DocumentFormat): void {
  const most = maxBytesOf(format)
  if (bytes > most) throw tooLarge(name, bytes, most)
}

function tooLarge(name: string, bytes: number, most: number): Problem {
  const [limit, found] = [most / 1024 / 1024, Math.ceil(bytes / 1024 / 1024)]
  const which = name === '-' ? 'standard input' : `"${name}"`
  return new Problem(
    'document-too-large',
    `Expected a document of at most ${limit} MiB, found ${which} of ${found} MiB; for example, split it by chapter.`,
  )
}

async function bytesOf(path: string): Promise<Uint8Array> {
  if (path === '-') return bounded(process.stdin as AsyncIterable<Uint8Array>, path)
  try {
    await using file = await open(path, 'r')
    const { size } = await file.stat()
    if (size > maxBinaryBytes) throw tooLarge(path, size, maxBinaryBytes)
    // A pipe and a device tell no size.
    return size > 0 ? await file.readFile() : await bounded(file.createReadStream(), path)
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    const message = `Expected a readable file, found "${path}": ${whyNot(cause)}; e.g. press-release.txt.`
    throw new Problem('file-not-found', message, { cause })
  }
}

/** Read no further than any document may go. */
async function bounded(chunks: AsyncIterable<Uint8Array>, path: string): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.byteLength
    if (length > maxBinaryBytes) throw tooLarge(path, length, maxBinaryBytes)
    all.push(chunk)
  }
  return new Uint8Array(Buffer.concat(all))
}

/** Names were given, and nothing was found behind them that could be looked at. */
export function requireDocument(count: number, names: readonly string[], example: string): void {
  if (count > 0) return
  const where = names.map((name) => `"${cleanText(name, 100)}"`).join(', ')
  throw new Problem('usage', `Expected a document with text in ${where}, found none; e.g. ${example}.`)
}
