/**
 * Reads a submission out of a request: a multipart form with a file or text, or JSON with text or citations. What can be
 * seen to be unreadable at the door is refused there, by the same rules that extraction would fail with.
 */
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import {
  cleanText,
  detectFormat,
  endingOf,
  maxDocumentBytes,
  Problem,
  readText,
  requireReadable,
  shortFileName,
  textFormats,
  tooLarge,
  type DocumentFormat,
  type TextFormat,
} from '../../citations/index.ts'
import { extract } from '../../citations/reader.ts'
import type { Submission } from '../flow/submit.ts'
import { maxBinaryBytes, maxBytesOf } from '../formats/limits.ts'
import { readBody } from './body.ts'

/** Bytes that a form or JSON's escapes may add to the largest document. */
const MARGIN = 4 * 1024 * 1024
const LONGEST_KEY = 255
/** Letters that are kept of a document's name. */
const LONGEST_NAME = 200
const EXAMPLE = '{"citations": [{"number": "1", "urls": ["https://example.org/"]}]}'

/** `POST /v1/documents` as JSON: text, or the citations as `ibid extract --format json` prints them. */
export const textBody = z.strictObject({
  text: z.string(),
  format: z.string().optional(),
  name: z.string().min(1).max(300).optional(),
  publish: z.boolean().optional(),
})
export const citationsBody = z.looseObject({
  citations: z.array(z.unknown()),
  name: z.string().min(1).max(300).optional(),
  publish: z.boolean().optional(),
})

type Body = Omit<Submission, 'idempotencyKey' | 'format'> & { readonly format: DocumentFormat }

export async function readSubmission(context: Context): Promise<Submission> {
  const idempotencyKey = readIdempotencyKey(context)
  const type = (context.req.header('Content-Type') ?? '').toLowerCase()
  const isForm = type.startsWith('multipart/form-data')
  if (!isForm && !/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/.test(type)) {
    throw new Problem(
      'unknown-format',
      `Expected multipart/form-data with a "file", or JSON such as ${EXAMPLE}; found "${type.slice(0, 80) || 'no type'}".`,
    )
  }
  // Only a file can be of a format with the larger cap.
  const most = isForm ? maxBinaryBytes : maxDocumentBytes
  const bytes = await readBody(context, most + MARGIN, most)
  const body = isForm ? await fromForm(context, bytes) : fromJson(bytes)
  refuseUnreadable(body)
  return { ...body, idempotencyKey }
}

/** Throws Problem `usage` for one that is empty or too long; null where none was sent. */
export function readIdempotencyKey(context: Context): string | null {
  const key = context.req.header('Idempotency-Key')
  if (key === undefined) return null
  if (key !== '' && key.length <= LONGEST_KEY) return key
  const length = key === '' ? 'an empty one' : String(key.length)
  throw new Problem(
    'usage',
    `Expected an Idempotency-Key of 1 to ${LONGEST_KEY} characters, found ${length}; e.g. a UUID.`,
  )
}

async function fromForm(context: Context, bytes: Uint8Array<ArrayBuffer>): Promise<Body> {
  const form = await parseForm(context, bytes)
  const publish = /^(?:on|true|1)$/.test(textOf(form.get('publish')))
  const file = form.get('file')
  const text = textOf(form.get('text'))
  if (file instanceof File && (file.size > 0 || file.name !== '')) {
    const content = new Uint8Array(await file.arrayBuffer())
    const name = nameOf(file.name)
    if (content.length === 0) throw emptyDocument(`"${name}", which is empty`)
    return { name, bytes: content, publish, format: detectFormat(name, content, file.type) }
  }
  if (text.trim() === '') throw emptyDocument('neither')
  return fromText(text, publish)
}

function textOf(field: File | string | null): string {
  return typeof field === 'string' ? field : ''
}

async function parseForm(context: Context, bytes: Uint8Array<ArrayBuffer>): Promise<FormData> {
  const headers = { 'Content-Type': context.req.header('Content-Type') ?? '' }
  try {
    return await new Response(bytes, { headers }).formData()
  } catch (cause) {
    const message =
      'Expected a complete multipart form, found one that ends early or is malformed; e.g. curl -F file=@release.txt.'
    throw new Problem('usage', message, { cause })
  }
}

function fromJson(bytes: Uint8Array): Body {
  const body = parseJson(bytes)
  if (!isObject(body) || 'text' in body === 'citations' in body) {
    throw new Problem('usage', `Expected either {"text": "…"} or ${EXAMPLE}, found ${found(body)}.`)
  }
  if ('text' in body) {
    const { text, format, name, publish = false } = checked(textBody, body)
    const pasted = fromText(text, publish)
    return {
      ...pasted,
      format: format === undefined ? pasted.format : requireTextFormat(format),
      name: name === undefined ? pasted.name : nameOf(name),
    }
  }
  const { publish = false, name, ...list } = checked(citationsBody, body)
  const own = new TextEncoder().encode(written(list))
  return { name: nameOf(name ?? 'citations.json'), format: 'json', publish, bytes: own }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    const message = `Expected JSON such as ${EXAMPLE}, found something that does not parse.`
    throw new Problem('usage', message, { cause })
  }
}

/** What was nested deeper than anything that cites can be parsed, and not be written again. */
function written(list: object): string {
  try {
    return JSON.stringify(list)
  } catch (cause) {
    const message = `Expected citations such as ${EXAMPLE}, found some that are nested too deep to be kept.`
    throw new Problem('usage', message, { cause })
  }
}

function checked<T>(schema: z.ZodType<T>, body: unknown): T {
  const read = schema.safeParse(body)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const where = issue === undefined || issue.path.length === 0 ? 'the body' : `"${issue.path.join('.')}"`
  throw new Problem(
    'usage',
    `Expected another value for ${where}: ${cleanText(issue?.message ?? 'not understood')}; e.g. {"text": "…", "publish": true}.`,
  )
}

/** Pasted text has no name to tell its format by, so its content does. */
function fromText(text: string, publish: boolean): Body {
  const bytes = new TextEncoder().encode(text)
  if (text.trim() === '') throw emptyDocument('blank text')
  const told = detectFormat('pasted', bytes)
  // Words that begin like a binary format are words all the same.
  const format = isTextFormat(told) ? told : 'text'
  return { name: `pasted.${endingOf(format)}`, bytes, publish, format }
}

/** Text was pasted, so the format that is named for it must be one of text. */
function requireTextFormat(typed: string): TextFormat {
  const format = requireReadable(typed)
  if (isTextFormat(format)) return format
  throw new Problem(
    'unknown-format',
    `Expected a format of text (${textFormats.join(', ')}), found ${format}; send it as a file, e.g. curl -F file=@release.${format}.`,
  )
}

/**
 * Extraction would fail on these all the same; here the caller still hears it. A list is small enough to be read whole. What
 * is no text is parsed in the cage alone.
 */
function refuseUnreadable({ name, format, bytes }: Body): void {
  const most = maxBytesOf(format)
  if (bytes.length > most) throw tooLarge(bytes.length, most)
  if (!isTextFormat(format)) return
  const { text } = readText(bytes, format)
  if (text.trim() === '') throw emptyDocument(`"${name}", which is blank`)
  if (format === 'json') extract({ name, format, sha256: '', text })
}

function isTextFormat(format: DocumentFormat): format is TextFormat {
  return (textFormats as readonly string[]).includes(format)
}

/** The last part of a path, fit to be printed; browsers and curl send what the sender's disk called it. */
export function nameOf(typed: string): string {
  const last = typed.split(/[/\\]/).at(-1) ?? ''
  return cleanText(shortFileName(last, LONGEST_NAME), LONGEST_NAME) || 'document'
}

function emptyDocument(what: string): Problem {
  return new Problem(
    'empty-document',
    `Expected a file or pasted text, found ${what}; choose e.g. press-release.txt.`,
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function found(body: unknown): string {
  if (!isObject(body)) return Array.isArray(body) ? 'a list' : 'no object'
  return 'text' in body ? 'both' : 'neither'
}
