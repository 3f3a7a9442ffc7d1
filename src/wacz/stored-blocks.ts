/**
 * Deflate streams of stored blocks alone (RFC 1951 §3.2.4): what compression level 0 writes, and so most bytes of a WARC, since
 * pictures are compressed already. Their content is taken from where it lies; anything else is left to zlib.
 */

const BLOCK_HEAD = 5
/** Blocks of a sound writer are long. Of a file of tiny ones zlib makes long pieces, so that no reader is fed byte by byte. */
const LEAST_MEAN = 1_024
const FEW = 64

/**
 * The content piece by piece, as views of `bytes`, and how many bytes the stream takes. Null where another kind of block is met, blocks are tiny, a
 * length contradicts its complement, or the stream does not end within `bytes`: zlib says then what is wrong, if anything is.
 */
export function storedBlocks(
  bytes: Buffer,
): { readonly pieces: readonly Buffer[]; readonly consumed: number } | null {
  const pieces: Buffer[] = []
  for (let at = 0; at + BLOCK_HEAD <= bytes.length;) {
    // A block begins on a byte here: the first does, and stored ones end on one. Two bits say "stored", five are padding.
    const head = bytes.readUInt8(at)
    if ((head & 6) !== 0) return null
    const length = bytes.readUInt16LE(at + 1)
    if ((length ^ 0xffff) !== bytes.readUInt16LE(at + 3)) return null
    const start = at + BLOCK_HEAD
    at = start + length
    if (at > bytes.length) return null
    if (length > 0) pieces.push(bytes.subarray(start, at))
    if (pieces.length > FEW + at / LEAST_MEAN) return null
    if ((head & 1) === 1) return { pieces, consumed: at }
  }
  return null
}
