/**
 * What all evidence stores refuse alike: keys, prefixes and ranges. Web-standard only, the Worker shares it.
 * A wrong key is our own bug, never a caller's Problem: keys are made by citations/evidence.ts.
 */
import { Problem } from '../../../citations/index.ts'
import { PortFault, type ByteRange } from '../../ports.ts'

const KEY_LENGTH = 512
// A segment must fit a file name (255 bytes everywhere).
const SEGMENT_LENGTH = 200
const SEGMENT = /^[a-z0-9._-]+$/

/** Pointers are small: a longer body is a bug of the caller. */
export const swapLimit = 1024 * 1024

/** An EvidenceStore's PortFault. */
export function storeFault(
  code: string,
  message: string,
  options: { retryable: boolean; cause?: unknown },
): PortFault {
  return new PortFault('EvidenceStore', code, message, options)
}

/** True for `[a-z0-9._/-]+` of at most 512 letters without empty, `.` or `..` segments, each at most 200 long. */
export function isKey(key: string): boolean {
  return key.length <= KEY_LENGTH && key.split('/').every(isSegment)
}

/** True for one segment of a key. */
export function isSegment(name: string): boolean {
  return name.length <= SEGMENT_LENGTH && SEGMENT.test(name) && name !== '.' && name !== '..'
}

/** Throws PortFault `invalid-key`. */
export function checkKey(key: string): void {
  if (!isKey(key)) throw invalid('key', key)
}

/** A prefix is the beginning of a key, or nothing. Throws PortFault `invalid-key`. */
export function checkPrefix(prefix: string): void {
  const segments = prefix.split('/')
  const last = segments.pop() ?? ''
  // The last segment may be cut anywhere: `a/.` begins `a/.well-known`, and `a/..` begins `a/..x`.
  if (prefix.length > KEY_LENGTH || !segments.every(isSegment) || (last !== '' && !SEGMENT.test(last)))
    throw invalid('prefix', prefix)
}

/** Throws PortFault `swap-too-large` for a pointer's body over 1 MiB. */
export function checkSwapBody(body: Uint8Array): void {
  if (body.length <= swapLimit) return
  const message = `expected at most ${swapLimit} bytes for a pointer, found ${body.length}`
  throw storeFault('swap-too-large', message, { retryable: false })
}

/**
 * First and last byte, both inclusive, that a range means in an object of `bytes` bytes (RFC 9110 §14.1.2: the last
 * position and a suffix may reach past the end). Throws Problem `range-not-satisfiable`, always for an empty object.
 */
export function resolveRange(
  range: ByteRange,
  bytes: number,
): { readonly first: number; readonly last: number } {
  if ('suffix' in range) {
    if (!isCount(range.suffix) || range.suffix === 0 || bytes === 0) throw outside(range, bytes)
    return { first: Math.max(0, bytes - range.suffix), last: bytes - 1 }
  }
  const last = range.last ?? Number.MAX_SAFE_INTEGER
  if (!isCount(range.first) || !isCount(last) || last < range.first || range.first >= bytes)
    throw outside(range, bytes)
  return { first: range.first, last: Math.min(last, bytes - 1) }
}

/** The range as HTTP's Range header writes it. */
export function printRange(range: ByteRange): string {
  return 'suffix' in range ? `bytes=-${range.suffix}` : `bytes=${range.first}-${range.last ?? ''}`
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

function outside(range: ByteRange, bytes: number): Problem {
  const example = bytes === 0 ? 'no range at all' : `bytes=0-${bytes - 1}`
  return new Problem(
    'range-not-satisfiable',
    `expected a range within the ${bytes} bytes of this object, found ${printRange(range)}; for example ${example}`,
  )
}

function invalid(what: string, found: string): PortFault {
  const message = `expected a ${what} like snapshots/{id}/manifest.json, found ${JSON.stringify(found.slice(0, 120))}`
  return storeFault('invalid-key', message, { retryable: false })
}
