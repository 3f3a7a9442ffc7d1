/** What the user named on the command line becomes documents in memory: files, folders, globs, `-`, a list of URLs. */
import { glob, open, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { detectFormat, faultCode, Problem, type DocumentFormat } from '../../citations/index.ts'

export interface NamedDocument {
  /** As the user would recognise it. */
  readonly name: string
  readonly format: DocumentFormat
  readonly bytes: Uint8Array
}

/** Larger files are refused before they are read. The extractor has its own, lower bound with its own sentence. */
const LARGEST = 64 * 1024 * 1024
const HEAD = 4096
const READ_IN_FOLDERS = /\.(?:txt|text|md|markdown|json)$/i

/** Reads all that is named, in order. Throws Problem `file-not-found`, `unknown-format`, `empty-document` … */
export async function readDocuments(names: readonly string[]): Promise<readonly NamedDocument[]> {
  const documents: NamedDocument[] = []
  for (const name of names) {
    for (const path of await expand(name)) documents.push(await readDocument(path))
  }
  return documents
}

async function expand(name: string): Promise<readonly string[]> {
  if (name === '-') return [name]
  const found = await stat(name).catch(() => null)
  if (found?.isDirectory() === true) {
    const inside = await readdir(name, { recursive: true })
    return inside
      .filter((path) => READ_IN_FOLDERS.test(path))
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

async function readDocument(path: string): Promise<NamedDocument> {
  const bytes = path === '-' ? new Uint8Array(await buffer(process.stdin)) : await readBounded(path)
  const name = path === '-' ? 'stdin.txt' : basename(path)
  if (bytes.byteLength === 0) {
    throw new Problem(
      'empty-document',
      `Expected a document with text, found "${name}" empty; e.g. press-release.txt.`,
    )
  }
  return { name, bytes, format: detectFormat(name, bytes.subarray(0, HEAD)) }
}

async function readBounded(path: string): Promise<Uint8Array> {
  try {
    await using file = await open(path, 'r')
    const { size } = await file.stat()
    if (size > LARGEST) {
      const found = `${Math.round(size / 1024 / 1024)} MB`
      throw new Problem(
        'document-too-large',
        `Expected a document of at most 64 MB, found "${path}" of ${found}.`,
      )
    }
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

/** A list of URLs, one a line, blank lines and `#` comments skipped, as a citation list. */
export async function readUrlList(path: string): Promise<NamedDocument> {
  const text = path === '-' ? (await buffer(process.stdin)).toString('utf8') : await readText(path)
  const urls = text.split(/\r?\n/).map((line) => line.trim())
  const citations = urls
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((url, index) => ({ number: String(index + 1), urls: [url] }))
  if (citations.length === 0) {
    throw new Problem(
      'empty-document',
      `Expected one URL a line in "${path}", found none; e.g. https://example.org/.`,
    )
  }
  const bytes = new TextEncoder().encode(JSON.stringify({ citations }))
  return { name: path === '-' ? 'urls.json' : `${basename(path)}.json`, format: 'json', bytes }
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Problem('file-not-found', `Expected a readable list of URLs, found "${path}": not readable.`, {
      cause,
    })
  })
}
