/** What the user named on the command line becomes documents in memory: files, folders, globs, `-`, a list of URLs. */
import { createHash } from 'node:crypto'
import { glob, open, readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import {
  cleanText,
  detectFormat,
  endingOf,
  faultCode,
  fileEndings,
  Problem,
  type DocumentFormat,
} from '../../citations/light.ts'
import { maxBytesOf, maxBinaryBytes } from '../formats/limits.ts'
import { eachOrUnread, type Unread } from './unread.ts'

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
  unread: Unread = { count: 0 },
): Promise<readonly NamedDocument[]> {
  const paths: string[] = []
  for (const name of names) paths.push(...(await expand(name)))
  return eachOrUnread(paths, unread, readDocument)
}

/** As an extractor asks for it. */
export function hashed(document: NamedDocument): NamedDocument & { readonly sha256: string } {
  return { ...document, sha256: createHash('sha256').update(document.bytes).digest('hex') }
}

/** Reads each, in order. A Problem with one of several documents says which: the sentence of a reader knows no names. */
export async function readAll<T>(
  documents: readonly NamedDocument[],
  unread: Unread,
  read: (document: NamedDocument) => Promise<T>,
): Promise<T[]> {
  const isOne = documents.length + unread.count === 1
  return eachOrUnread(documents, unread, async (document) => {
    try {
      return await read(document)
    } catch (fault) {
      if (!(fault instanceof Problem) || isOne) throw fault
      const where = cleanText(document.path ?? document.name, 300)
      throw new Problem(fault.code, `${where}: ${fault.message}`, { cause: fault })
    }
  })
}

async function expand(name: string): Promise<readonly string[]> {
  if (name === '-') return [name]
  const found = await stat(name).catch(() => null)
  if (found?.isDirectory() === true) {
    const inside = await readdir(name, { recursive: true })
    return inside
      .filter((path) => isDocument(path))
      .toSorted()
      .map((path) => join(name, path))
  }
  if (found === null && /[*?[{]/.test(name)) {
    const matches: string[] = []
    for await (const path of glob(name)) matches.push(path)
    if (matches.length > 0) return matches.toSorted()
  }
  return [name]
}

/** A folder gives what its endings call documents; locks and copies of office programs (`~$a.docx`, `.#a.md`) are none. */
function isDocument(path: string): boolean {
  const ending = extname(path).slice(1).toLowerCase()
  return fileEndings.includes(ending) && !/^(?:~\$|\.)/.test(basename(path))
}

async function readDocument(path: string): Promise<NamedDocument> {
  const bytes = path === '-' ? await readStandardInput() : await readBounded(path)
  const typed = path === '-' ? '-' : basename(path)
  if (bytes.byteLength === 0) {
    throw new Problem(
      'empty-document',
      `Expected a document with text, found "${typed}" empty; e.g. press-release.txt.`,
    )
  }
  const format = detectFormat(typed, bytes)
  requireSize(typed, bytes.byteLength, format)
  return path === '-'
    ? { name: `stdin.${endingOf(format)}`, bytes, format }
    : { name: typed, bytes, format, path }
}

/** Read no further than any document may go. */
async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength
    if (length > maxBinaryBytes) throw tooLarge('-', length, maxBinaryBytes)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function requireSize(name: string, bytes: number, format: DocumentFormat): void {
  const most = maxBytesOf(format)
  if (bytes > most) throw tooLarge(name, bytes, most)
}

function tooLarge(name: string, bytes: number, most: number): Problem {
  const [limit, found] = [most / 1024 / 1024, Math.ceil(bytes / 1024 / 1024)]
  return new Problem(
    'document-too-large',
    `Expected a document of at most ${limit} MiB, found "${name}" of ${found} MiB; for example, split it by chapter.`,
  )
}

async function readBounded(path: string): Promise<Uint8Array> {
  try {
    await using file = await open(path, 'r')
    const { size } = await file.stat()
    if (size > maxBinaryBytes) throw tooLarge(path, size, maxBinaryBytes)
    return await file.readFile()
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    const code = faultCode(cause) || 'unknown'
    const why = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'a folder' : code
    throw new Problem(
      'file-not-found',
      `Expected a readable file, found "${path}": ${why}; e.g. press-release.txt.`,
      {
        cause,
      },
    )
  }
}
