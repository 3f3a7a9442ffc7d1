/**
 * `--urls LIST`: one URL a line, from a file or standard input, read as it comes. Blank lines and lines that begin with `#`
 * are passed over. Neither the list nor a line is ever held whole beyond its bound, so a list may be endless.
 */
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { cleanText, locatorOf, Problem } from '../../citations/checking.ts'
import type { Citation, Extraction } from '../../citations/index.ts'
import { whyNot } from './why-not.ts'

export interface ListedUrl {
  readonly url: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
}

/** A line goes on behind this unread: longer than any address the judge would ask for, and then called invalid. */
const LONGEST_LINE = 100_000

/** Throws Problem `file-not-found`. */
export async function* readUrls(path: string): AsyncIterable<ListedUrl> {
  let line = 0
  for await (const text of linesOf(path)) {
    line += 1
    const url = text.trim()
    if (url === '' || url.startsWith('#')) continue
    yield { url, line, column: text.length - text.trimStart().length + 1 }
  }
}

async function* linesOf(path: string): AsyncIterable<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null
  let [rest, head] = ['', Buffer.alloc(0)]
  for await (const chunk of path === '-' ? (process.stdin as AsyncIterable<Uint8Array>) : readFile(path)) {
    // Two bytes tell the encoding; a pipe may give them one by one.
    head = decoder === null ? Buffer.concat([head, chunk]) : head
    if (decoder === null && head.length < 2) continue
    const bytes: Uint8Array = decoder === null ? head : chunk
    decoder ??= new TextDecoder(encodingOf(head))
    const pieces = decoder.decode(bytes, { stream: true }).split('\n')
    const last = pieces.pop() ?? ''
    for (const [at, piece] of pieces.entries()) yield bounded(at === 0 ? rest + piece : piece)
    rest = bounded(pieces.length === 0 ? rest + last : last)
  }
  rest += decoder === null ? head.toString() : decoder.decode()
  if (rest !== '') yield rest
}

/** Shells on Windows write lists in UTF-16, with its mark. */
function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function bounded(text: string): string {
  return text.length > LONGEST_LINE ? text.slice(0, LONGEST_LINE) : text
}

async function* readFile(path: string): AsyncIterable<Uint8Array> {
  const unreadable = (cause: unknown) => {
    const message = `Expected a readable list of URLs, found ${nameOf(path)}: ${whyNot(cause)}; e.g. --urls links.txt.`
    return new Problem('file-not-found', message, { cause })
  }
  try {
    const file = await open(path, 'r')
    const chunks: AsyncIterable<Uint8Array> = file.createReadStream()
    for await (const chunk of chunks) yield chunk
  } catch (fault) {
    throw unreadable(fault)
  }
}

/** The list in a sentence about it. */
function nameOf(path: string): string {
  return path === '-' ? 'standard input' : `"${cleanText(path, 300)}"`
}

/** The name a list goes by in a report. */
export function listName(path: string): string {
  return path === '-' ? 'urls' : basename(path)
}

/** A listed URL as the citation that stands on its line. */
export function citationOf({ url, line, column }: ListedUrl, index: number): Citation {
  const span = { line, column, endLine: line, endColumn: column + url.length }
  return {
    id: `c${index}`,
    number: String(index),
    kind: 'reference',
    urls: [url],
    locators: [locatorOf(url)],
    claim: '',
    quotes: [],
    note: '',
    repeats: null,
    span,
    noteSpan: {},
    urlSpans: [span],
  }
}

/** The whole list as one extraction, for formats that print all at the end. Throws Problem `document-too-large`. */
export async function extractList(path: string, most: number): Promise<Extraction> {
  const citations: Citation[] = []
  for await (const listed of readUrls(path)) {
    if (citations.length >= most) throw tooMany(path, most)
    citations.push(citationOf(listed, citations.length + 1))
  }
  if (citations.length === 0) throw emptyList(path)
  const document = {
    name: listName(path),
    format: 'text' as const,
    sha256: '',
    title: null,
    language: null,
  }
  return { document, citations, notices: [] }
}

export function emptyList(path: string): Problem {
  return new Problem(
    'empty-document',
    `Expected one URL a line in ${nameOf(path)}, found none; e.g. https://example.org/.`,
  )
}

function tooMany(path: string, most: number): Problem {
  return new Problem(
    'document-too-large',
    `Expected at most ${most} URLs for a format that prints all of them at the end, found more in ${nameOf(path)}; e.g. --format ndjson, which prints each as it is decided.`,
  )
}
