/**
 * Reads a JSON list of citations: `{citations: [{number, urls, claim?}]}`, a bare list, or what `ibid extract` and
 * `ibid check` print. What was handed in is kept as it is: a URL without a host too, for the judge to call invalid. JSON of
 * any other make is read by its fields (json-any.ts).
 */
import { z } from 'zod'
import { citationSchema, type Citation } from '../citation.ts'
import { locatorOf } from '../locator.ts'
import { Problem } from '../problem.ts'
import { maxCitations } from './draft.ts'
import { readAnyJson } from './json-any.ts'
import { findQuotes } from './quote.ts'
import type { TextDocument } from './readable.ts'
import type { Reading } from './reading.ts'

const EXAMPLE = '{"citations": [{"number": "1", "urls": ["https://example.org/report"]}]}'

const itemSchema = z.strictObject({
  ...citationSchema.partial().shape,
  number: z.union([z.string(), z.int()]),
  urls: z.array(z.string().min(1)),
  /** A source's title, as lists kept by hand have it; told as the note where there is none. */
  title: z.string().optional(),
})
type Item = z.infer<typeof itemSchema>

/** Other fields beside the list belong to what our own commands print (`run`, `links`, `summary`) and are passed over. */
const headSchema = z.object({ title: z.string().nullish(), language: z.string().nullish() })

/** Throws the Problem `invalid-citation-list`: the path of the field, what was expected and found, and an example. */
export function extractJson({ name, format, sha256, text }: TextDocument): Reading {
  const value = parse(text)
  if (!isOurs(value)) {
    const read = readAnyJson(text)
    if (read !== null) return { document: { name, format, sha256, title: null, language: null }, ...read }
  }
  const { list, path } = findList(value)
  if (list.length > maxCitations) throw wrong(path, `at most ${maxCitations} citations`, String(list.length))
  const items = list.map((item, index) => readItem(item, `${path}[${index}]`))
  const citations = items.map((item, index) => complete(item, index))
  const ids = new Map<string, number>()
  for (const [index, { id }] of citations.entries()) {
    if (ids.has(id)) throw wrong(`${path}[${index}].id`, 'an id of its own', `${describe(id)} again`)
    ids.set(id, index)
  }
  const head = headSchema.safeParse(isRecord(value) ? value['document'] : null)
  const title = head.success ? (head.data.title ?? null) : null
  const language = head.success ? (head.data.language ?? null) : null
  return { document: { name, format, sha256, title, language }, citations, notices: [], reasons: {} }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (cause) {
    const place =
      cause instanceof Error
        ? (/position \d+(?: \(line \d+ column \d+\))?/.exec(cause.message)?.[0] ?? '')
        : ''
    const where = place === '' ? 'something else' : `a fault at ${place}`
    throw new Problem(
      'invalid-citation-list',
      `Expected JSON with a list of citations, found ${where}; for example ${EXAMPLE}.`,
      { cause },
    )
  }
}

/** Whoever writes `citations` or `urls` means this list, and is told what is wrong with it; so is a list that is sound. */
function isOurs(value: unknown): boolean {
  if (isRecord(value)) return 'citations' in value
  if (!Array.isArray(value)) return false
  if (value.some((item) => isRecord(item) && ('urls' in item || 'citations' in item))) return true
  return value.every((item) => itemSchema.safeParse(withUrls(item)).success)
}

function findList(value: unknown): { list: readonly unknown[]; path: string } {
  if (Array.isArray(value)) {
    // `ibid extract` of several files prints a list of documents.
    if (value.some((item) => isRecord(item) && Array.isArray(item['citations'])))
      throw wrong('the list', 'the citations of one document', `${value.length} documents`)
    return { list: value, path: 'citations' }
  }
  if (!isRecord(value)) throw wrong('the document', 'an object or a list', describe(value))
  const list = value['citations']
  if (!Array.isArray(list)) throw wrong('citations', 'a list', describe(list))
  return { list, path: 'citations' }
}

function readItem(item: unknown, path: string): Item {
  const result = itemSchema.safeParse(withUrls(item))
  if (result.success) return result.data
  const issue = result.error.issues[0]
  if (issue === undefined) throw wrong(path, 'a citation', describe(item))
  const field = issue.path.reduce<string>(
    (whole, part) => whole + (typeof part === 'number' ? `[${part}]` : `.${String(part)}`),
    path,
  )
  if (issue.code === 'unrecognized_keys')
    throw wrong(field, `only the fields ${Object.keys(itemSchema.shape).join(', ')}`, describe(issue.keys[0]))
  const found = issue.path.reduce<unknown>(
    (at, part) => (isRecord(at) || Array.isArray(at) ? Reflect.get(at, part) : undefined),
    item,
  )
  throw wrong(field, expectation(String(issue.path[0] ?? ''), issue.path.length), describe(found))
}

/** Lists of single sources say `url`; it means the same as `urls` with one entry. */
function withUrls(item: unknown): unknown {
  if (!isRecord(item) || typeof item['url'] !== 'string' || item['urls'] !== undefined) return item
  const { url, ...rest } = item
  return { ...rest, urls: url === '' ? [] : [url] }
}

const EXPECTED: Readonly<Record<string, readonly [string, string]>> = {
  number: ['a label (text or a whole number)', 'a label'],
  urls: ['a list of URLs', 'a URL as text'],
  claim: ['a sentence as text', 'text'],
  kind: ['"footnote", "endnote", "reference" or "inline"', 'text'],
  quotes: ['a list of quotations', 'text'],
  locators: ['a list of locators', 'a locator with kind, value and url'],
}

function expectation(field: string, depth: number): string {
  if (depth === 0) return 'an object with number and urls'
  return EXPECTED[field]?.[depth > 1 ? 1 : 0] ?? 'what `ibid extract --format json` prints'
}

function complete(item: Item, index: number): Citation {
  return {
    id: item.id ?? `c${index + 1}`,
    number: String(item.number),
    kind: item.kind ?? (item.number === '' ? 'inline' : 'footnote'),
    urls: item.urls,
    locators: item.locators ?? item.urls.map(locatorOf),
    claim: item.claim ?? '',
    quotes: item.quotes ?? findQuotes(item.claim ?? ''),
    note: item.note ?? item.title ?? '',
    repeats: item.repeats ?? null,
    span: item.span ?? {},
    noteSpan: item.noteSpan ?? {},
    urlSpans: item.urlSpans ?? [],
  }
}

function wrong(path: string, expected: string, found: string): Problem {
  return new Problem(
    'invalid-citation-list',
    `Expected ${expected} at ${path}, found ${found}; for example ${EXAMPLE}.`,
  )
}

/** A value in a few words, never the whole of it. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  return Array.isArray(value) ? 'a list' : 'an object'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
