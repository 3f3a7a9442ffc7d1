/**
 * From a document's bytes to its text. Encodings that announce themselves are believed; for bytes that are no UTF-8 one is
 * guessed as for pages (page/charset-sniff.ts), with a notice, because old Word exports are still sent around.
 */
import type { Notice } from '../citation.ts'
import { sniffedCharset } from '../page/charset-sniff.ts'
import { Problem } from '../problem.ts'
import { declaredCharset } from './html/charset.ts'
import { maxDocumentBytes } from './readable.ts'

export interface DecodedText {
  readonly text: string
  /** A label of the Encoding Standard. */
  readonly encoding: string
  readonly notices: readonly Notice[]
}

/**
 * Decodes UTF-8 (with or without byte order mark), UTF-16 with one, what a page says of itself (`format` html), else
 * the encoding whose commonest letters are commonest here. Throws a Problem: `document-too-large` above 20 MiB, `unreadable-document` for bytes that are no
 * text.
 */
export function readText(bytes: Uint8Array, format = 'text'): DecodedText {
  if (bytes.length > maxDocumentBytes) throw tooLarge(bytes.length)
  const mark = byteOrderMark(bytes)
  if (mark !== null) {
    const text = new TextDecoder(mark).decode(bytes)
    if (text.includes('\0')) throw unreadable('null characters')
    return { text, encoding: mark, notices: damage(text, mark) }
  }
  if (bytes.includes(0)) throw unreadable('null bytes')
  const controls = countControls(bytes)
  // A text has form feeds and now and then an escape; compressed or encrypted bytes have one in ten.
  if (controls > 8 && controls * 50 > bytes.length) throw unreadable('control bytes')
  const declared = format === 'html' ? declaredCharset(bytes.subarray(0, 1024)) : null
  // Bytes that are valid UTF-8 are UTF-8 whatever is declared, save for the one encoding that is all ASCII bytes.
  const candidates =
    declared === 'iso-2022-jp' ? [declared] : ['utf-8', ...(declared === null ? [] : [declared])]
  for (const encoding of candidates) {
    const text = decodeAs(bytes, encoding)
    if (text !== null) return { text, encoding, notices: [] }
  }
  return readLegacy(bytes)
}

/** Null where a byte does not fit, or the encoding is not known here. */
function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return null
  }
}

/** The sentence for a document above the cap, that of texts unless another is named; both in bytes. */
export function tooLarge(bytes: number, most = maxDocumentBytes): Problem {
  const limit = most / 1024 / 1024
  const found = Math.max(Math.ceil(bytes / 1024 / 1024), limit + 1)
  return new Problem(
    'document-too-large',
    `Expected a document of at most ${limit} MiB, found ${found} MiB; for example, split it by chapter.`,
  )
}

function unreadable(what: string): Problem {
  return new Problem(
    'unreadable-document',
    `Expected a text in UTF-8, UTF-16 or a Windows code page, found binary content (${what}); for example, save it as plain text in UTF-8.`,
  )
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** Control bytes other than tab, line feed, form feed, carriage return and escape. */
function countControls(bytes: Uint8Array): number {
  // By index: an iterator would make this half of all that reading a large text costs; asking for the length, a part of it.
  const { length } = bytes
  let count = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) count++
  }
  return count
}

function readLegacy(bytes: Uint8Array): DecodedText {
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  const faults = utf8.split('\ufffd').length - 1
  const sound = utf8.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0
  // A few broken bytes in what is otherwise good UTF-8: cut off, or pasted together.
  if (sound > faults * 4) return { text: utf8, encoding: 'utf-8', notices: damage(utf8, 'utf-8') }
  const encoding = sniffedCharset(bytes.subarray(Math.max(0, firstBeyondAscii(bytes) - 1)), true, null, null)
  const message = `The document is no valid UTF-8 and was read as ${encoding}; letters with accents may be wrong.`
  return {
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
    notices: [{ code: 'encoding-guessed', message }],
  }
}

function firstBeyondAscii(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at++
  return at
}

function damage(text: string, encoding: string): Notice[] {
  const faults = text.split('\ufffd').length - 1
  if (faults === 0) return []
  return [
    {
      code: 'encoding-damaged',
      message: `${faults} places of the document are no valid ${encoding} and are shown as \ufffd.`,
    },
  ]
}
