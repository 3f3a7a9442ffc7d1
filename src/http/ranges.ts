/** Byte ranges and validators (RFC 9110 §13, §14) for things of known length and digest. One range, or the whole. */
import type { Context } from 'hono'
import { Problem } from '../../citations/index.ts'
import type { ByteRange } from '../ports.ts'
import { answerProblem } from './problem-answer.ts'
import { streamOf } from './stream.ts'

export type AskedRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'range'; readonly first: number; readonly last: number }
  | { readonly kind: 'unsatisfiable' }

/** Reads `Range` against a length. Several ranges and other units mean the whole, as §14.2 allows; nonsense is refused. */
export function readRange(header: string | undefined, bytes: number): AskedRange {
  const asked = /^\s*bytes\s*=([^,]*)$/i.exec(header ?? '')?.[1]?.trim()
  if (asked === undefined) return { kind: 'whole' }
  const [, from = '', to = ''] = /^(\d*)-(\d*)$/.exec(asked) ?? []
  if (from === '') {
    const suffix = Math.min(Number(to), bytes)
    return suffix === 0
      ? { kind: 'unsatisfiable' }
      : { kind: 'range', first: bytes - suffix, last: bytes - 1 }
  }
  const [first, last] = [Number(from), to === '' ? Infinity : Number(to)]
  if (first >= bytes || last < first) return { kind: 'unsatisfiable' }
  return { kind: 'range', first, last: Math.min(last, bytes - 1) }
}

export interface Answerable {
  readonly bytes: number
  /** What a strong validator is made of: the content's digest. */
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
  /** Opened only when a body is wanted; null when it is not there after all. */
  open(range: ByteRange | undefined): Promise<AsyncIterable<Uint8Array> | null>
}

/** Tells the platform how long a stream is, where it does not believe the header (workerd). */
export type Sized = (body: ReadableStream<Uint8Array>, bytes: number) => ReadableStream<Uint8Array>

/** 200, 206, 304 or 416 for a GET; a HEAD opens nothing. Null when the thing could not be opened. */
export async function answerRange(
  context: Context,
  kept: Answerable,
  options: { onFault: (fault: unknown) => void; sized?: Sized | undefined },
): Promise<Response | null> {
  const etag = `"${kept.etag}"`
  const headers = new Headers({ 'Accept-Ranges': 'bytes', 'ETag': etag, ...kept.headers })
  if (matches(context.req.header('If-None-Match'), etag)) return new Response(null, { status: 304, headers })
  const isHead = context.req.method === 'HEAD'
  const ifRange = context.req.header('If-Range')
  // A date in If-Range is no validator we gave out, so it never matches; ranges are not defined for HEAD.
  const ranged = !isHead && (ifRange === undefined || ifRange.trim() === etag)
  const asked = readRange(ranged ? context.req.header('Range') : undefined, kept.bytes)
  if (asked.kind === 'unsatisfiable') {
    const message = `Expected a range within ${kept.bytes} bytes, found "${(context.req.header('Range') ?? '').slice(0, 60)}"; e.g. Range: bytes=0-99.`
    const where = { 'Content-Range': `bytes */${kept.bytes}`, 'Accept-Ranges': 'bytes' }
    return answerProblem(context, new Problem('range-not-satisfiable', message), where)
  }
  const part = asked.kind === 'range' ? { first: asked.first, last: asked.last } : undefined
  const length = part === undefined ? kept.bytes : part.last - part.first + 1
  headers.set('Content-Length', String(length))
  if (part !== undefined) headers.set('Content-Range', `bytes ${part.first}-${part.last}/${kept.bytes}`)
  const status = part === undefined ? 200 : 206
  if (isHead) return new Response(null, { status, headers })
  const body = await kept.open(part)
  if (body === null) return null
  const stream = streamOf(body, options.onFault)
  return new Response(options.sized?.(stream, length) ?? stream, { status, headers })
}

/** `If-None-Match` is compared weakly: `W/` does not matter. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.split(',').some((one) => ['*', etag, `W/${etag}`].includes(one.trim()))
}
