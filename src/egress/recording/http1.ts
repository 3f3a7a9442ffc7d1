/**
 * Messages of HTTP/1.x as they arrive: a stream of bytes in, the same bytes out with a label on each stretch (interim
 * head, head, body, payload within the body). Pure, streaming, linear, and it never throws: what cannot be read is
 * `broken`. Nothing is decoded or changed, so that whoever keeps the stretches keeps exactly what was sent.
 */
import { createBodyReader, requestFraming, responseFraming } from './http1-body.ts'
import type { BodyFraming, BodyReader } from './http1-body.ts'
import { createHeadCollector, HEAD_LIMIT, readRequestHead, readResponseHead } from './http1-head.ts'
import type { RequestHead, ResponseHead } from './http1-head.ts'

/** What the first `consumed` bytes of the input were. `more`: part of a head that is not whole yet. */
export type Step<Head> =
  | { readonly kind: 'more'; readonly consumed: number }
  | { readonly kind: 'interim'; readonly consumed: number; readonly head: Head }
  | {
      readonly kind: 'head'
      readonly consumed: number
      readonly head: Head
      readonly body: BodyFraming
      /** There is no body: the message ends here. */
      readonly done: boolean
    }
  | {
      readonly kind: 'body'
      readonly consumed: number
      readonly payload: readonly Uint8Array[]
      readonly done: boolean
    }
  /** In a head: nothing to keep. In a body (`payload` as far as it went): the framing is lost. */
  | {
      readonly kind: 'broken'
      readonly consumed: number
      readonly payload: readonly Uint8Array[]
      readonly reason: string
    }

export interface MessageFraming<Head> {
  /** Looks at the next bytes, up to the end of the stretch they begin with. Call again with the rest. */
  advance(bytes: Uint8Array): Step<Head>
  /** What it means that no more bytes come. */
  end(): 'nothing' | 'head-cut' | 'body-cut' | 'complete'
}

/** Interim responses cost memory and are kept: a server may not send them for ever. */
const INTERIM_LIMIT = 64

type Reading<Head> =
  | { readonly kind: 'interim'; readonly head: Head }
  | { readonly kind: 'final'; readonly head: Head; readonly body: BodyFraming }

/**
 * Frames the response(s) to one request: interim heads, then the final one and its body. `method` decides whether there
 * is a body; `upgrade` says whether the request asked for one, without which a 101 is nonsense (RFC 9110 §15.2.2).
 */
export function createResponseFraming(method: string, upgrade: boolean): MessageFraming<ResponseHead> {
  return createFraming(
    (start) => 'HTTP/'.startsWith(start.toUpperCase()),
    5,
    (raw) => {
      const head = readResponseHead(raw)
      if (typeof head === 'string') return head
      if (head.status === 101) {
        return upgrade ? { kind: 'final', head, body: { kind: 'none' } } : 'a 101 that nobody asked for'
      }
      if (head.status < 200) return { kind: 'interim', head }
      const body = responseFraming(method, head)
      return typeof body === 'string' ? body : { kind: 'final', head, body }
    },
  )
}

/** Frames one request. */
export function createRequestFraming(): MessageFraming<RequestHead> {
  return createFraming(
    (start) => /^[A-Z]*$/.test(start),
    3,
    (raw) => {
      const head = readRequestHead(raw)
      if (typeof head === 'string') return head
      const body = requestFraming(head.headers)
      return typeof body === 'string' ? body : { kind: 'final', head, body }
    },
  )
}

/** `opens` judges up to the first `openingLength` bytes: other protocols are known at once, not after 256 KB. */
function createFraming<Head>(
  opens: (start: string) => boolean,
  openingLength: number,
  read: (raw: Uint8Array) => Reading<Head> | string,
): MessageFraming<Head> {
  let collector = createHeadCollector()
  let interims = 0
  let start = ''
  let body: { readonly framing: BodyFraming; readonly reader: BodyReader } | null = null
  let over: 'complete' | 'broken' | null = null

  function broken(consumed: number, reason: string, payload: readonly Uint8Array[] = []): Step<Head> {
    over = 'broken'
    return { kind: 'broken', consumed, payload, reason }
  }

  function advanceHead(bytes: Uint8Array): Step<Head> {
    if (start.length < openingLength) {
      start += String.fromCharCode(...bytes.subarray(0, openingLength - start.length))
      if (!opens(start)) return broken(0, `not HTTP/1: it begins ${JSON.stringify(start)}`)
    }
    const { consumed, complete } = collector.take(bytes.subarray(0, HEAD_LIMIT + 1 - collector.length))
    if (collector.length > HEAD_LIMIT) return broken(consumed, `a head of more than ${HEAD_LIMIT} bytes`)
    if (!complete) return { kind: 'more', consumed }
    const reading = read(collector.bytes())
    if (typeof reading === 'string') return broken(consumed, reading)
    if (reading.kind === 'interim') {
      if (++interims > INTERIM_LIMIT) return broken(consumed, `more than ${INTERIM_LIMIT} interim responses`)
      collector = createHeadCollector()
      start = ''
      return { kind: 'interim', consumed, head: reading.head }
    }
    const done = reading.body.kind === 'none' || (reading.body.kind === 'length' && reading.body.bytes === 0)
    if (done) over = 'complete'
    else body = { framing: reading.body, reader: createBodyReader(reading.body) }
    return { kind: 'head', consumed, head: reading.head, body: reading.body, done }
  }

  return {
    advance(bytes) {
      if (over !== null) return broken(0, 'bytes after the end of the message')
      if (body === null) return advanceHead(bytes)
      const { consumed, payload, state } = body.reader.step(bytes)
      if (state === 'broken') return broken(consumed, 'chunked framing is broken', payload)
      if (state === 'done') over = 'complete'
      return { kind: 'body', consumed, payload, done: state === 'done' }
    },
    end() {
      if (over === 'complete') return 'complete'
      if (body !== null) return body.framing.kind === 'until-close' && over === null ? 'complete' : 'body-cut'
      return collector.length === 0 && start === '' ? 'nothing' : 'head-cut'
    },
  }
}

/** Whether the connection may carry another message after this response (RFC 9112 §9.3). */
export function staysOpen(head: ResponseHead, body: BodyFraming): boolean {
  if (body.kind === 'until-close') return false
  const options = head.headers
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.toLowerCase().split(','))
    .map((option) => option.trim())
  if (options.includes('close')) return false
  return head.minor === 1 || options.includes('keep-alive')
}
