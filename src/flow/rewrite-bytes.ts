/** Rewrites a document's bytes where its text is to change: every byte elsewhere stays, byte order mark and line ends with them. */
import { rewrite, type Fix } from '../../citations/index.ts'

export interface Decoded {
  readonly text: string
  /** A label of the Encoding Standard. */
  readonly encoding: string
}

/**
 * The new bytes; null where letters cannot be told from bytes one by one (damaged text, stateful encodings). New addresses are
 * ASCII, which all encodings read here share.
 */
export function rewriteBytes(
  bytes: Uint8Array,
  decoded: Decoded,
  fixes: readonly Pick<Fix, 'start' | 'end' | 'written'>[],
): Uint8Array | null {
  const place = placesIn(bytes, decoded)
  if (place === null) return null
  const pieces: Uint8Array[] = []
  let at = 0
  for (const { start, end, written } of fixes.toSorted((a, b) => a.start - b.start)) {
    pieces.push(bytes.subarray(at, place(start)), encoded(written, decoded.encoding))
    at = place(end)
  }
  pieces.push(bytes.subarray(at))
  const made = new Uint8Array(Buffer.concat(pieces))
  // Read back as it was read: whatever was assumed above is proved here.
  const read = new TextDecoder(decoded.encoding).decode(made)
  return read === rewrite(decoded.text, fixes) ? made : null
}

/** From offsets in the text to offsets in the bytes, ascending. */
function placesIn(bytes: Uint8Array, { text, encoding }: Decoded): ((offset: number) => number) | null {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const mark = bytes.length - text.length * 2
    return mark === 0 || mark === 2 ? (offset) => mark + offset * 2 : null
  }
  if (encoding === 'utf-8') {
    const body = Buffer.from(text, 'utf8')
    const mark = bytes.length - body.length
    if ((mark !== 0 && mark !== 3) || !body.equals(bytes.subarray(mark))) return null
    let [read, written] = [0, mark]
    return (offset) => {
      written += Buffer.byteLength(text.slice(read, offset), 'utf8')
      read = offset
      return written
    }
  }
  // One byte a letter, or nothing is certain.
  return bytes.length === text.length ? (offset) => offset : null
}

function encoded(written: string, encoding: string): Uint8Array {
  const plain = Buffer.from(written, 'latin1')
  if (!encoding.startsWith('utf-16')) return plain
  const wide = Buffer.from(written, 'utf16le')
  return encoding === 'utf-16be' ? wide.swap16() : wide
}
