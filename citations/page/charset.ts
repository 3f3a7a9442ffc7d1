/**
 * In which encoding a page is written: the HTML standard's order of signs (§13.2.3.2: byte order mark, HTTP, prescan of the
 * first 1,024 bytes), then what the bytes are like. The last step is the standard's "may": valid UTF-8 wins, else the
 * legacy encoding whose commonest letters are commonest here, the page's language and domain tipping the scales.
 */
import { declaredCharset } from '../extract/html/charset.ts'
import { sniffedCharset } from './charset-sniff.ts'

export interface CharsetSigns {
  /** The charset parameter of Content-Type, as sent. */
  readonly http: string | null
  /** Languages of the page, best first, and the last label of its host. */
  readonly language: string | null
  readonly topLevel: () => string | null
  /** Whether the page may declare its encoding itself: HTML and XML may, text/plain may not. */
  readonly declares: boolean
}

/**
 * The WHATWG name in small letters. `head` is the page's first block (or, after a null, the next); `whole` says that nothing
 * follows. Null: ASCII so far and nothing declared, so that a later block may decide. Never throws.
 */
export function charsetOf(head: Uint8Array, whole: boolean, signs: CharsetSigns): string | null {
  const mark = byteOrderMark(head)
  if (mark !== null) return mark
  const http = signs.http === null ? null : encodingName(signs.http)
  if (http !== null) return http === 'windows-1252' && signs.declares ? (betterOf(head) ?? http) : http
  if (signs.declares) {
    const declared = declaredCharset(head)
    const name = declared === null ? null : encodingName(declared)
    if (name !== null) return name
  }
  const wide = wideCharset(head)
  if (wide !== null) return wide
  let ascii = 0
  while (ascii < head.length && (head[ascii] ?? 0) < 0x80 && head[ascii] !== 0x1b) ascii++
  const start = signs.declares ? withoutComments(asciiText(head.subarray(0, 16_384))) : ''
  // A browser that meets the declaration late changes to it (§13.2.3.4).
  const late = /<meta[^>]{1,300}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,40})/i.exec(start)?.[1]
  const name = late === undefined ? null : encodingName(late)
  if (name !== null) return name.startsWith('utf-16') ? 'utf-8' : name
  if (ascii === head.length) return null
  const language = /<html[^>]{0,500}?\slang\s*=\s*["']?([a-z]{2,3})/i.exec(start)?.[1] ?? signs.language
  return sniffedCharset(head.subarray(Math.max(0, ascii - 1)), whole, language, signs.topLevel())
}

const SEVERAL = /^(?:utf-8|shift_jis|euc-jp|euc-kr|gbk|gb18030|big5|iso-2022-jp)$/

/**
 * Servers send ISO-8859-1 with whatever lies on their disks. Where the page itself says an encoding of several bytes and its bytes are
 * valid in it, the page is believed: that happens to no other text. A browser would not, and its reader would choose by hand.
 */
function betterOf(head: Uint8Array): string | null {
  const declared = declaredCharset(head)
  const name = declared === null ? null : encodingName(declared)
  if (name === null || !SEVERAL.test(name)) return null
  try {
    new TextDecoder(name, { fatal: true, ignoreBOM: false }).decode(head, { stream: true })
    return name
  } catch {
    return null
  }
}

/** What was asked of labels: making a decoder only to ask for its name takes longer than decoding a page. */
const asked = new Map<string, string | null>()
/** There are some two hundred labels; a page may make up others. */
const MOST_ASKED = 300

/** Null for labels that no decoder here knows, and for the standard's "replacement" encodings, which decode to nothing. */
function encodingName(label: string): string | null {
  const known = asked.get(label)
  if (known !== undefined) return known
  const name = askedName(label)
  if (asked.size < MOST_ASKED) asked.set(label, name)
  return name
}

function askedName(label: string): string | null {
  try {
    return new TextDecoder(label.trim().replace(/^["']|["']$/g, '')).encoding
  } catch {
    return null
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a mark, as some exports are: every other byte of the first tags is zero. */
function wideCharset(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 64)
  if (head.length < 8) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue
    if (at % 2 === 0) even++
    else odd++
  }
  if (odd * 2.5 > head.length && even === 0) return 'utf-16le'
  return even * 2.5 > head.length && odd === 0 ? 'utf-16be' : null
}

function withoutComments(text: string): string {
  const [before = '', ...rest] = text.split('<!--')
  return (
    before + rest.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : '')).join('')
  )
}

function asciiText(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}

/** Whole sequences leave nothing in it, so one serves all pages. */
const utf8 = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })
const NO_BYTES = new Uint8Array(0)

/** Decodes block after block as one text; bytes that fit nothing become U+FFFD. */
export class BlockDecoder {
  readonly #decoder: InstanceType<typeof TextDecoder>
  readonly #utf8: boolean
  #carry: Uint8Array = NO_BYTES
  #first = true

  /** `charset` as `charsetOf` gives it. */
  constructor(charset: string) {
    this.#utf8 = charset === 'utf-8'
    this.#decoder = this.#utf8 ? utf8 : new TextDecoder(charset, { fatal: false, ignoreBOM: true })
  }

  decode(block: Uint8Array, last: boolean): string {
    const text = this.#utf8 ? this.#decodeUtf8(block, last) : this.#decoder.decode(block, { stream: !last })
    if (!this.#first) return text
    this.#first = text === ''
    return text.startsWith('\ufeff') ? text.slice(1) : text
  }

  /** Whole sequences at a time: the platform's path for complete UTF-8 is much faster than the streaming one. */
  #decodeUtf8(block: Uint8Array, last: boolean): string {
    let bytes = block
    if (this.#carry.length > 0) {
      bytes = new Uint8Array(this.#carry.length + block.length)
      bytes.set(this.#carry)
      bytes.set(block, this.#carry.length)
    }
    const end = last ? bytes.length : wholeUtf8(bytes)
    this.#carry = end === bytes.length ? NO_BYTES : bytes.slice(end)
    return this.#decoder.decode(bytes.subarray(0, end))
  }
}

/** Where the last complete sequence ends: at most three bytes before the end. */
function wholeUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needed > back ? bytes.length - back : bytes.length
    }
  }
  return bytes.length
}
