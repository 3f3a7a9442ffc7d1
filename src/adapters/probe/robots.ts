/**
 * robots.txt (RFC 9309), asked for only where the operator wants it: checking a citation is one visit on a reader's behalf,
 * no crawl. Fetched like any page, at the same pace, and kept for a while. Crawl-delay is not read: the pace is ours.
 */
import type { Attempt } from '../../../citations/index.ts'
import { Remembered, unlessAborted } from '../../egress/remembered.ts'

/** One attempt at an address whose decoded body `tap` hears. */
export type GetText = (url: string, tap: (piece: Uint8Array) => void, signal: AbortSignal) => Promise<Attempt>

interface Parsed {
  isAllowed(url: string, token: string): boolean | undefined
}
type Parse = (url: string, text: string) => Parsed

type Rules =
  { readonly kind: 'all' | 'none' } | { readonly kind: 'file'; readonly mayAsk: (url: string) => boolean }

const HOUR = 3_600_000
const MOST_HOSTS = 1_000
/** RFC 9309 §2.5: at least 500 kibibytes are to be read. */
const MOST_BYTES = 512 * 1024

export class Robots {
  readonly #get: GetText
  readonly #token: string
  readonly #closing = new AbortController()
  readonly #kept = new Remembered<Rules>({
    most: MOST_HOSTS,
    // RFC 9309 §2.4 allows a day; what forbids everything may be better soon.
    keep: ({ kind }) => (kind === 'none' ? HOUR / 60 : HOUR),
  })

  constructor(get: GetText, userAgent: string) {
    this.#get = get
    this.#token = /^[a-z_-]+/i.exec(userAgent)?.[0] ?? '*'
  }

  /** Whether the site lets us ask for this. A caller who gives up may: it will not ask any more. */
  async allows(url: URL, signal: AbortSignal): Promise<boolean> {
    const file = `${url.origin}/robots.txt`
    if (url.pathname === '/robots.txt') return true
    const rules = await unlessAborted(
      this.#kept.get(file, () => this.#read(file)),
      signal,
    )
    if (rules === null || rules.kind === 'all') return true
    return rules.kind === 'file' && rules.mayAsk(url.href)
  }

  close(): void {
    this.#closing.abort(new Error('the probe is closed'))
  }

  async #read(file: string): Promise<Rules> {
    const pieces: Uint8Array[] = []
    let bytes = 0
    const tap = (piece: Uint8Array) => {
      if (bytes < MOST_BYTES) pieces.push(piece.slice(0, MOST_BYTES - bytes))
      bytes += piece.length
    }
    const { end } = await this.#get(file, tap, this.#closing.signal)
    // Where no server can be had at all, there is nobody to disobey, and the link itself will show why.
    if (end.kind === 'failure') return { kind: 'all' }
    if (end.status >= 500 || end.status === 429) return { kind: 'none' }
    if (end.status >= 300) return { kind: 'all' }
    const parser = await import('robots-parser')
    // oxlint-disable-next-line no-unsafe-type-assertion -- the package's types describe an ES module, which it is not
    const parse = parser.default as unknown as Parse
    const rules = parse(file, new TextDecoder().decode(Buffer.concat(pieces)))
    return { kind: 'file', mayAsk: (url) => rules.isAllowed(url, this.#token) !== false }
  }
}
