/**
 * Bodies of HTTP/1.x messages: how long one is (RFC 9112 §6), and which of its bytes are payload and which are chunked
 * framing. Pure, streaming, constant memory. Deliberately absent: decoding of any content coding.
 */
import { tokensOf, valuesOf } from './http1-head.ts'
import type { HeaderField } from './http1-head.ts'

export type BodyFraming =
  | { readonly kind: 'none' }
  | { readonly kind: 'length'; readonly bytes: number }
  | { readonly kind: 'chunked' }
  | { readonly kind: 'until-close' }

/** `consumed` bytes of the input belong to the body; `payload` are the parts of them that a decoder would see. */
export interface BodyStep {
  readonly consumed: number
  readonly payload: readonly Uint8Array[]
  readonly state: 'more' | 'done' | 'broken'
}

export interface BodyReader {
  step(bytes: Uint8Array): BodyStep
}

/**
 * How a response's body is delimited, as RFC 9112 §6.3 orders it and Chromium does it: a coding that HTTP/1.0 did not
 * have is passed over there, an unreadable Content-Length means "until close", two different ones are an error.
 */
export function responseFraming(
  method: string,
  head: { readonly status: number; readonly minor: 0 | 1; readonly headers: readonly HeaderField[] },
): BodyFraming | string {
  const { status, headers } = head
  if (method === 'HEAD' || status < 200 || status === 204 || status === 304) return { kind: 'none' }
  const codings = tokensOf(headers, 'transfer-encoding')
  if (head.minor === 1 && codings.includes('chunked')) return { kind: 'chunked' }
  if (head.minor === 1 && codings.some((coding) => coding !== 'identity')) return { kind: 'until-close' }
  const length = contentLength(headers)
  if (length === 'several') return 'several different Content-Lengths'
  if (length !== null) return { kind: 'length', bytes: length }
  // 205 has no content (RFC 9110 §15.3.6), and browsers go on at once: waiting for a close would hang both.
  return { kind: status === 205 ? 'none' : 'until-close' }
}

/** How a request's body is delimited: no length means none. */
export function requestFraming(headers: readonly HeaderField[]): BodyFraming | string {
  if (tokensOf(headers, 'transfer-encoding').includes('chunked')) return { kind: 'chunked' }
  if (valuesOf(headers, 'transfer-encoding').length > 0) return 'a request body in an unknown transfer coding'
  const length = contentLength(headers)
  if (length === 'several') return 'several different Content-Lengths'
  return length === null ? { kind: 'none' } : { kind: 'length', bytes: length }
}

function contentLength(headers: readonly HeaderField[]): number | 'several' | null {
  const values = new Set(valuesOf(headers, 'content-length').flatMap((value) => value.split(/[ \t]*,[ \t]*/)))
  if (values.size > 1) return 'several'
  const [value] = values
  if (value === undefined || !/^\d{1,15}$/.test(value)) return null
  return Number(value)
}

export function createBodyReader(framing: BodyFraming): BodyReader {
  if (framing.kind === 'none') return { step: () => ({ consumed: 0, payload: [], state: 'done' }) }
  if (framing.kind === 'length') return createLengthReader(framing.bytes)
  if (framing.kind === 'chunked') return createChunkedReader()
  return { step: (bytes) => ({ consumed: bytes.length, payload: [bytes], state: 'more' }) }
}

function createLengthReader(bytes: number): BodyReader {
  let left = bytes
  return {
    step(input) {
      const part = input.subarray(0, left)
      left -= part.length
      return {
        consumed: part.length,
        payload: part.length > 0 ? [part] : [],
        state: left === 0 ? 'done' : 'more',
      }
    },
  }
}

const LF = 10
const CR = 13
/** Chromium gives up on longer chunk lines as well. */
const LINE_LIMIT = 16 * 1024
const TRAILER_LIMIT = 256 * 1024
/** 2^52 bytes: more hex digits than any body has, fewer than a double can hold. */
const SIZE_DIGITS = 13

/** RFC 9112 §7.1, read as Chromium reads it: bare LF ends a line, blanks may follow the size, trailers are not parsed. */
function createChunkedReader(): BodyReader {
  let phase: 'size' | 'extension' | 'data' | 'data-end' | 'trailer' | 'done' | 'broken' = 'size'
  let size = 0
  let digits = 0
  /** Length of the present line, or of all trailers. */
  let line = 0
  /** The present line holds nothing but, perhaps, a CR. */
  let empty = true

  /** One byte of framing; data never comes here. */
  function readFraming(byte: number): void {
    line++
    if (phase === 'size') {
      const digit = hexDigit(byte)
      if (digit >= 0 && digits < SIZE_DIGITS) {
        size = size * 16 + digit
        digits++
        return
      }
      phase =
        digits > 0 && digit < 0 && ' \t;\r\n'.includes(String.fromCharCode(byte)) ? 'extension' : 'broken'
    }
    if (phase === 'extension') {
      if (byte === LF) [phase, line, empty] = [size > 0 ? 'data' : 'trailer', 0, true]
      else if (line > LINE_LIMIT) phase = 'broken'
    } else if (phase === 'data-end') {
      if (byte === LF) [phase, size, digits, line] = ['size', 0, 0, 0]
      else if (byte !== CR || line > 1) phase = 'broken'
    } else if (phase === 'trailer') {
      if (byte === LF) [phase, empty] = [empty ? 'done' : 'trailer', true]
      else if (byte !== CR) empty = false
      if (line > TRAILER_LIMIT) phase = 'broken'
    }
  }

  return {
    step(bytes) {
      const payload: Uint8Array[] = []
      let index = 0
      while (index < bytes.length && phase !== 'done' && phase !== 'broken') {
        if (phase === 'data') {
          const part = bytes.subarray(index, index + size)
          payload.push(part)
          index += part.length
          size -= part.length
          if (size === 0) [phase, line] = ['data-end', 0]
        } else readFraming(bytes[index++] ?? 0)
      }
      return { consumed: index, payload, state: phase === 'done' || phase === 'broken' ? phase : 'more' }
    },
  }
}

function hexDigit(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48
  const lower = byte | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : -1
}
