/** Reads a list of URLs out of a request, JSON or lines of text, and writes it as the JSON list of sources that a check is kept as. */
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { cleanText, locatorOf, Problem, withScheme } from '../../citations/index.ts'
import type { Submission } from '../flow/submit.ts'
import { readBody } from './body.ts'
import { nameOf, readIdempotencyKey } from './submission.ts'

/** A run holds them all at its start and its end; longer lists are handed in as several. */
const MOST_URLS = 10_000
/** In UTF-16 units. Longer than any address that is asked for, so that the judge has the word, and bounded all the same. */
const LONGEST_URL = 100_000
/** Of the request, and of what is kept: a report holds each URL several times over. */
const MOST_BYTES = 8 * 1024 * 1024
const EXAMPLE = '{"urls": ["https://example.org/report"]}'

export const urlListBody = z
  .strictObject({
    urls: z.array(z.string().min(1).max(LONGEST_URL)).min(1).max(MOST_URLS),
    name: z.string().min(1).max(300).optional().openapi({ description: 'what its report is to be called' }),
  })
  .openapi('UrlList', { example: { urls: ['https://example.org/report', 'https://example.org/annex'] } })

/** Throws a Problem for a list that cannot be kept. What stands in a URL is nobody's fault here: it is judged. */
export async function readUrlList(context: Context): Promise<Submission> {
  const idempotencyKey = readIdempotencyKey(context)
  const type = (context.req.header('Content-Type') ?? '').toLowerCase()
  const isText = /^text\/plain\s*(?:;|$)/.test(type)
  if (!isText && !/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/.test(type)) {
    throw new Problem(
      'unknown-format',
      `Expected JSON such as ${EXAMPLE}, or text/plain with one URL a line; found "${cleanText(type, 80) || 'no type'}".`,
    )
  }
  const text = decode(await readBody(context, MOST_BYTES))
  const { urls, name } = isText ? { urls: linesOf(text), name: 'urls' } : fromJson(text)
  refuseCount(urls.length)
  const citations = urls.map((url, index) => citing(readUrl(url, index), index))
  const bytes = new TextEncoder().encode(JSON.stringify({ citations }))
  if (bytes.length > MOST_BYTES) {
    throw new Problem(
      'document-too-large',
      `Expected a list of at most ${MOST_BYTES / 1024 / 1024} MiB, found one that takes ${bytes.length} bytes; hand it in as several.`,
    )
  }
  return { name, format: 'json', bytes, publish: false, idempotencyKey, looksOnly: true }
}

/** No other encoding is guessed: an address that is read wrongly would be looked at and called dead. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    const message = `Expected UTF-8, found bytes that are none; e.g. ${EXAMPLE}.`
    throw new Problem('usage', message, { cause })
  }
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
}

function fromJson(text: string): { urls: readonly unknown[]; name: string } {
  const body = parse(text)
  if (!isRecord(body)) throw wrong(Array.isArray(body) ? 'a list' : 'something else')
  const { urls, name, ...rest } = body
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined) throw wrong(`a field "${cleanText(unknown, 40)}"`)
  if (!Array.isArray(urls)) throw wrong(urls === undefined ? 'no "urls"' : '"urls" that are no list')
  if (name === undefined) return { urls, name: 'urls' }
  if (typeof name !== 'string') throw wrong('a "name" that is no text')
  return { urls, name: nameOf(name) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const message = `Expected JSON, found something that does not parse; e.g. ${EXAMPLE}.`
    throw new Problem('usage', message, { cause })
  }
}

function refuseCount(count: number): void {
  if (count === 0) {
    throw new Problem('empty-document', `Expected at least one URL, found none; e.g. ${EXAMPLE}.`)
  }
  if (count <= MOST_URLS) return
  throw new Problem(
    'document-too-large',
    `Expected at most ${MOST_URLS} URLs in one check, found ${count}; hand them in as several lists.`,
  )
}

/** Blanks around an address are nobody's address; all else stays as it was handed in. */
function readUrl(written: unknown, index: number): string {
  const url = typeof written === 'string' ? written.trim() : null
  if (url !== null && url !== '' && url.length <= LONGEST_URL) return url
  const found =
    url === null ? kindOf(written) : url === '' ? 'a blank one' : `one of ${url.length} characters`
  throw new Problem(
    'invalid-url',
    `Expected a URL as text of 1 to ${LONGEST_URL} characters at urls[${index}], found ${found}; e.g. "https://example.org/report".`,
  )
}

/** A document's book by its ISBN is no link (plan.ts); in a list of URLs it is one like any other, and gets its verdict. */
function citing(url: string, index: number): object {
  const citation = { number: String(index + 1), kind: 'reference', urls: [url] }
  if (locatorOf(url).kind !== 'isbn') return citation
  return { ...citation, locators: [{ kind: 'url', value: url, url: withScheme(url) }] }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function wrong(found: string): Problem {
  return new Problem('usage', `Expected an object with a list of URLs, found ${found}; e.g. ${EXAMPLE}.`)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
