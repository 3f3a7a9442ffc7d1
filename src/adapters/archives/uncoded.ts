/**
 * Takes content codings off a whole body (RFC 9110 §8.4). Archives replay them as they were recorded, wrong ones too: a body
 * that is not in the coding it names is taken as it is. Bounded output; a bomb gives nothing.
 */
import { promisify } from 'node:util'
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib'

const decoders = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
  zlib: promisify(inflate),
  raw: promisify(inflateRaw),
}

/** Null where a coding is unknown, broken, or gives more than `cap` bytes. `cut`: the body is only its beginning. */
export async function uncoded(
  body: Uint8Array,
  contentEncoding: string,
  { cap, cut }: { readonly cap: number; readonly cut: boolean },
): Promise<Uint8Array | null> {
  const codings = contentEncoding
    .toLowerCase()
    .split(',', 8)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  // The last one applied comes off first; nobody applies more than two in earnest.
  if (codings.length > 2) return null
  let bytes = body
  for (const coding of codings.toReversed()) {
    const decoded = bytes.byteLength === 0 ? bytes : await once(bytes, coding, cap, cut)
    if (decoded === null) return null
    bytes = decoded
  }
  return bytes
}

async function once(body: Uint8Array, coding: string, cap: number, cut: boolean): Promise<Uint8Array | null> {
  const gzipped = body[0] === 0x1f && body[1] === 0x8b
  const flush = { maxOutputLength: cap, ...(cut ? { finishFlush: constants.Z_SYNC_FLUSH } : {}) }
  try {
    switch (coding) {
      case 'gzip':
      case 'x-gzip':
        return gzipped ? await decoders.gzip(body, flush) : body
      case 'deflate':
        return ((body[0] ?? 0) & 0x0f) === 8
          ? await decoders.zlib(body, flush)
          : await decoders.raw(body, flush)
      case 'br': {
        const end = cut ? { finishFlush: constants.BROTLI_OPERATION_FLUSH } : {}
        return await decoders.br(body, { maxOutputLength: cap, ...end })
      }
      default:
        return null
    }
  } catch {
    return null
  }
}
