/**
 * Reads one HTTP/1.x answer as browsers do, who show what a strict parser refuses: bare line feeds, folded headers, spaces
 * before colons, lines that are no header, lengths that are no number. What browsers refuse (two different lengths, zero
 * bytes in the head, no status line) is refused here too, for that is how answers are smuggled. No I/O.
 */
import type { Head } from './receiving.ts'

export type LenientEvent =
  | { readonly kind: 'head'; readonly head: Head }
  | { readonly kind: 'data'; readonly piece: Buffer }
  | { readonly kind: 'end' }
  /** `detail` as a code. */
  | { readonly kind: 'bad'; readonly detail: string }

type Framing =
  | { readonly kind: 'until-close' }
  | { readonly kind: 'length'; left: number }
  | { readonly kind: 'chunked'; left: number; at: 'size' | 'data' | 'after' }

const NOTHING = Buffer.alloc(0)
/** How far before the status line browsers look for it. */
const SLOP = 4
const NAME = 'http'
const LONGEST_SIZE_LINE = 4_096

export class LenientResponse {
  readonly #maxHeaderBytes: number
  #held: Buffer = NOTHING
  #framing: Framing | null = null
  #over = false

  constructor(maxHeaderBytes: number) {
    this.#maxHeaderBytes = maxHeaderBytes
  }

  /** What these bytes bring. After `end` or `bad` nothing more comes. */
  take(bytes: Buffer): LenientEvent[] {
    const events: LenientEvent[] = []
    if (this.#over) return events
    let rest = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes])
    this.#held = NOTHING
    while (this.#framing === null && !this.#over) {
      const end = headEnd(rest)
      if (end === null && rest.length <= this.#maxHeaderBytes && looksLikeHttp(rest)) {
        this.#held = rest
        return events
      }
      this.#begin(end === null || end > this.#maxHeaderBytes ? null : rest.subarray(0, end), rest, events)
      if (end !== null) rest = rest.subarray(end)
    }
    this.#body(rest, events)
    return events
  }

  /** The connection has ended. */
  close(): LenientEvent[] {
    if (this.#over) return []
    this.#over = true
    if (this.#framing?.kind === 'until-close') return [{ kind: 'end' }]
    return [{ kind: 'bad', detail: this.#framing === null ? 'head-broken-off' : 'body-broken-off' }]
  }

  #fail(detail: string, events: LenientEvent[]): void {
    this.#over = true
    events.push({ kind: 'bad', detail })
  }

  #begin(head: Buffer | null, all: Buffer, events: LenientEvent[]): void {
    // What follows a head does not matter: it may have come with it or not.
    if (!looksLikeHttp(head ?? all)) return this.#fail('not-http', events)
    if (head === null) return this.#fail('headers-too-large', events)
    const read = readHead(head)
    if (typeof read === 'string') return this.#fail(read, events)
    // Interim answers are passed over; a change of protocol that nobody asked for is none.
    if (read.status === 101) return this.#fail('unasked-upgrade', events)
    if (read.status < 200) return
    const framing = framingOf(read)
    if (typeof framing === 'string') return this.#fail(framing, events)
    this.#framing = framing
    events.push({ kind: 'head', head: read })
    if (framing.kind === 'length' && framing.left === 0) this.#finish(events)
  }

  #finish(events: LenientEvent[]): void {
    this.#over = true
    events.push({ kind: 'end' })
  }

  #body(bytes: Buffer, events: LenientEvent[]): void {
    const framing = this.#framing
    if (framing === null || this.#over) return
    if (framing.kind === 'chunked') return this.#chunks(bytes, framing, events)
    const piece = framing.kind === 'length' ? bytes.subarray(0, framing.left) : bytes
    if (piece.length > 0) events.push({ kind: 'data', piece })
    if (framing.kind !== 'length') return
    framing.left -= piece.length
    if (framing.left === 0) this.#finish(events)
  }

  #chunks(bytes: Buffer, framing: Extract<Framing, { kind: 'chunked' }>, events: LenientEvent[]): void {
    let rest = bytes
    while (rest.length > 0 && !this.#over) {
      if (framing.at === 'data') {
        const piece = rest.subarray(0, framing.left)
        events.push({ kind: 'data', piece })
        framing.left -= piece.length
        rest = rest.subarray(piece.length)
        if (framing.left === 0) framing.at = 'after'
        continue
      }
      const feed = rest.indexOf(10)
      if (feed === -1) {
        if (rest.length > LONGEST_SIZE_LINE) this.#fail('chunk-size', events)
        else this.#held = rest
        return
      }
      const line = rest.toString('latin1', 0, feed).trim()
      // The line end after a chunk may be missing; then this line is already the next size.
      const isGap = framing.at === 'after' && line === ''
      rest = rest.subarray(feed + 1)
      framing.at = 'size'
      if (isGap) continue
      const size = /^([0-9a-f]{1,12})\s*(?:;|$)/i.exec(line)?.[1]
      if (size === undefined) return this.#fail('chunk-size', events)
      framing.left = Number.parseInt(size, 16)
      if (framing.left === 0) return this.#finish(events)
      framing.at = 'data'
    }
  }
}

/** The number of bytes up to and with the empty line, whichever way its line ends are written. */
function headEnd(bytes: Buffer): number | null {
  for (let feed = bytes.indexOf(10); feed !== -1; feed = bytes.indexOf(10, feed + 1)) {
    if (bytes[feed + 1] === 10) return feed + 2
    if (bytes[feed + 1] === 13 && bytes[feed + 2] === 10) return feed + 3
  }
  return null
}

/** Its name after a few signs at most. Too short to tell counts as yes, so that more of the same answer never does after a no. */
function looksLikeHttp(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, SLOP + NAME.length).toLowerCase()
  return Array.from({ length: SLOP + 1 }, (_, at) => start.slice(at, at + NAME.length)).some((part) =>
    NAME.startsWith(part),
  )
}

/** The head, or a code for why it is none. */
function readHead(bytes: Buffer): Head | string {
  if (bytes.includes(0)) return 'null-byte'
  const text = bytes.toString('latin1')
  if (!looksLikeHttp(bytes) || !/http/i.test(text)) return 'not-http'
  const [statusLine = '', ...lines] = text.slice(text.toLowerCase().indexOf('http')).split(/\r*\n/)
  const status = /^http\/?\s*(?:\d+(?:\.\d+)?)?\s+(\d{3})(?!\d)/i.exec(statusLine)?.[1]
  if (status === undefined || status < '100') return 'invalid-status-line'
  const headers: [string, string][] = []
  for (const line of lines) {
    const last = headers.at(-1)
    // RFC 9112 §5.2: a folded line goes on with the value above it.
    if (/^[ \t]/.test(line) && last !== undefined) last[1] = `${last[1]} ${line.trim()}`.trim()
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim()
    if (!/^[ \t]/.test(line) && name !== '' && !/\s/.test(name))
      headers.push([name, line.slice(colon + 1).trim()])
  }
  return { status: Number(status), headers }
}

/** RFC 9112 §6.3, with what browsers overlook; a code where they refuse. */
function framingOf({ status, headers }: Head): Framing | string {
  const values = (wanted: string): string[] =>
    headers.filter(([name]) => name.toLowerCase() === wanted).flatMap(([, value]) => value.split(','))
  const lengths = new Set(values('content-length').map((value) => value.trim()))
  if (status === 204 || status === 304) return { kind: 'length', left: 0 }
  if (values('transfer-encoding').some((value) => value.trim().toLowerCase() === 'chunked'))
    return { kind: 'chunked', left: 0, at: 'size' }
  if (lengths.size > 1) return 'several-lengths'
  const [length] = lengths
  // A length that is no number is none: the body ends with the connection.
  return length !== undefined && /^\d{1,15}$/.test(length)
    ? { kind: 'length', left: Number(length) }
    : { kind: 'until-close' }
}
