/**
 * Heads of HTTP/1.x messages: where one ends, and what it says. Pure. Lenient exactly where Chromium is lenient (bare LF,
 * obs-fold, blanks before a colon, missing reason), because a browser that shows what we could not read would leave a
 * page without evidence. Deliberately absent: any rewriting; bytes are only pointed at.
 */

/** No browser accepts a longer head (Chromium ends at 256 KB too). */
export const HEAD_LIMIT = 256 * 1024

export type HeaderField = readonly [name: string, value: string]

export interface ResponseHead {
  readonly raw: Uint8Array
  /** Minor version as framing sees it: 0 for HTTP/1.0 and older, else 1. */
  readonly minor: 0 | 1
  readonly status: number
  /** Names as sent, in order, duplicates kept; values trimmed, folds joined by one blank, bytes as Latin-1. */
  readonly headers: readonly HeaderField[]
}

export interface RequestHead {
  readonly raw: Uint8Array
  readonly minor: 0 | 1
  readonly method: string
  readonly target: string
  readonly headers: readonly HeaderField[]
}

const LF = 10
const CR = 13

/** Gathers a head piece by piece. `take` gives how many of the bytes belong to it and whether the blank line was met. */
export interface HeadCollector {
  take(bytes: Uint8Array): { readonly consumed: number; readonly complete: boolean }
  /** Bytes gathered so far. */
  readonly length: number
  bytes(): Uint8Array
}

/** A head ends with an empty line, its ends CRLF or bare LF (RFC 9112 §2.2). Linear whatever the pieces. */
export function createHeadCollector(): HeadCollector {
  const pieces: Uint8Array[] = []
  let length = 0
  /** 0 within a line, 1 at its start, 2 after a CR that stood at its start. */
  let state: 0 | 1 | 2 = 1
  return {
    get length() {
      return length
    },
    take(bytes) {
      let index = 0
      let complete = false
      for (; index < bytes.length && !complete; index++) {
        const byte = bytes[index]
        if (byte === LF) {
          complete = state !== 0
          state = 1
        } else state = byte === CR && state === 1 ? 2 : 0
      }
      if (index > 0) pieces.push(bytes.subarray(0, index))
      length += index
      return { consumed: index, complete }
    },
    bytes: () => Buffer.concat(pieces, length),
  }
}

/** Reads a response's head; a string says what is wrong with it. */
export function readResponseHead(raw: Uint8Array): ResponseHead | string {
  const [statusLine = '', ...lines] = linesOf(raw)
  const match = /^HTTP\/(\d)(?:\.(\d+))?[ \t]+(\d{3})(?![\d])/i.exec(statusLine)
  if (match === null) return `no status line: ${JSON.stringify(statusLine.slice(0, 40))}`
  if (raw.includes(0)) return 'a NUL byte in the head'
  // Servers that answer an HTTP/1.1 request with "HTTP/2.0 200" exist; the framing they use is HTTP/1.1's.
  const minor = Number(match[1]) < 1 || (match[1] === '1' && Number(match[2] ?? '0') === 0) ? 0 : 1
  const status = Number(match[3])
  if (status < 100) return `status ${match[3] ?? ''}`
  return { raw, minor, status, headers: fieldsOf(lines) }
}

/** Reads a request's head, strictly: only our own browser writes them. */
export function readRequestHead(raw: Uint8Array): RequestHead | string {
  const [requestLine = '', ...lines] = linesOf(raw)
  const match = /^([!#$%&'*+.^_`|~0-9A-Za-z-]{1,40}) (\S+) HTTP\/1\.([01])$/.exec(requestLine)
  const [, method, target, minor] = match ?? []
  if (method === undefined || target === undefined) return 'no request line'
  if (raw.includes(0)) return 'a NUL byte in the head'
  return { raw, minor: minor === '0' ? 0 : 1, method, target, headers: fieldsOf(lines) }
}

/** All values of a field, in order, by case-insensitive name. */
export function valuesOf(headers: readonly HeaderField[], name: string): readonly string[] {
  return headers.filter(([field]) => field.toLowerCase() === name).map(([, value]) => value)
}

/** The comma-separated tokens of a list field, lower-case, without parameters. */
export function tokensOf(headers: readonly HeaderField[], name: string): readonly string[] {
  return valuesOf(headers, name)
    .flatMap((value) => value.split(','))
    .map((token) => (token.split(';')[0] ?? '').trim().toLowerCase())
    .filter((token) => token !== '')
}

function linesOf(raw: Uint8Array): readonly string[] {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1')
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
}

function fieldsOf(lines: readonly string[]): readonly HeaderField[] {
  const fields: [string, string][] = []
  let last: [string, string] | null = null
  for (const line of lines) {
    if (line.startsWith(' ') || line.startsWith('\t')) {
      // obs-fold (RFC 9112 §5.2): the line goes on.
      if (last !== null) last[1] = `${last[1]} ${line.trim()}`.trim()
      continue
    }
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).trim()
    // A line that is no field stays in the raw bytes and is passed over here, as browsers do.
    last = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) ? [name, line.slice(colon + 1).trim()] : null
    if (last !== null) fields.push(last)
  }
  return fields
}
