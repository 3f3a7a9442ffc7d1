/** The body of a recorded answer, read back from the WARC while it is still being written: transfer and content coding off. */
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import { fileAccess } from './random-access.ts'
import { readBlock } from './warc-reader.ts'
import type { StoredBody } from './warc-records.ts'

const unzip = promisify(gunzip)
const decoders: ReadonlyMap<string, (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>> =
  new Map([
    ['gzip', unzip],
    ['x-gzip', unzip],
    ['br', promisify(brotliDecompress)],
    ['deflate', promisify(inflate)],
  ])

/** At most `limit` decoded bytes; throws a RangeError for more, and where a coding is not known or broken. */
export async function readRecordedBody(
  path: string,
  stored: StoredBody,
  { chunked, coding, limit }: { chunked: boolean; coding: string | null; limit: number },
): Promise<Buffer> {
  await using file = await fileAccess(path)
  const block = await readBlock(file, stored.offset)
  return await withoutCodings(block.subarray(stored.headBytes), { chunked, coding, limit })
}

/** A body as it was sent, without its transfer and content codings; throws like `readRecordedBody`. */
export async function withoutCodings(
  raw: Buffer,
  { chunked, coding, limit }: { chunked: boolean; coding: string | null; limit: number },
): Promise<Buffer> {
  const body = chunked ? withoutChunks(raw) : raw
  const codings = (coding ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'identity')
  let decoded: Buffer = body
  for (const one of codings.toReversed()) {
    const decode = decoders.get(one)
    if (decode === undefined) throw new RangeError(`a body in the coding "${one.slice(0, 20)}"`)
    decoded = await decode(decoded, { maxOutputLength: limit })
  }
  if (decoded.length > limit) throw new RangeError(`a body of ${decoded.length} bytes`)
  return decoded
}

/** RFC 9112 §7.1; what cannot be followed ends the body there. */
function withoutChunks(raw: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < raw.length;) {
    const end = raw.indexOf(0x0a, at)
    const size =
      end === -1 ? Number.NaN : Number.parseInt(raw.toString('latin1', at, Math.min(end, at + 16)), 16)
    if (!(size > 0)) break
    parts.push(raw.subarray(end + 1, end + 1 + size))
    at = end + 1 + size
    if (raw[at] === 0x0d) at++
    if (raw[at] === 0x0a) at++
  }
  return Buffer.concat(parts)
}
