/**
 * The bytes of a record on their way into the file: checked against what they were said to be, and how hard it is worth
 * compressing them. Deliberately absent: which records there are.
 */
import { createHash } from 'node:crypto'
import { sha256Digest } from '../../citations/index.ts'
import type { Octets } from './octets.ts'

/** Head, block, two line ends; refuses a source whose bytes are not what it said. */
export async function* recordChunks(head: Uint8Array, source: Octets): AsyncGenerator<Uint8Array> {
  yield head
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of source.open()) {
    bytes += chunk.length
    hash.update(chunk)
    yield chunk
  }
  const found = sha256Digest(hash.digest('hex'))
  if (bytes !== source.bytes || found !== source.sha256) {
    throw new Error(`expected ${source.bytes} spooled bytes of ${source.sha256}, found ${bytes} of ${found}`)
  }
  yield Buffer.from('\r\n\r\n')
}

/** Pictures, films and the like are compressed already: deflating them again costs time and gains nothing. */
export function effort(contentType: string): number {
  return /^(?:image\/(?!svg)|video\/|audio\/|font\/woff|application\/(?:zip|pdf|gzip))/.test(contentType)
    ? 0
    : 6
}

/** Of an answer: by what it says it is, and not at all where the server compressed it already. */
export function effortFor(headers: readonly (readonly [string, string])[]): number {
  const of = (wanted: string) =>
    headers
      .find(([name]) => name.toLowerCase() === wanted)?.[1]
      .trim()
      .toLowerCase() ?? ''
  const coding = of('content-encoding')
  if (coding !== '' && coding !== 'identity') return 0
  return effort(of('content-type'))
}

/** The first bytes of a source, as many as there are of those asked for. */
export async function firstBytes(source: Octets, count: number): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let left = count
  for await (const chunk of source.open()) {
    parts.push(chunk.subarray(0, left))
    left -= chunk.length
    if (left <= 0) break
  }
  return Buffer.concat(parts)
}

/** The version in a message's first line, as WARC-Protocol names it: `http/1.1`. */
export async function httpVersion(message: Octets): Promise<string> {
  let line = ''
  for await (const chunk of message.open()) {
    line += Buffer.from(chunk).toString('latin1').split('\n', 1)[0] ?? ''
    if (line.length < chunk.length || line.length > 8192) break
  }
  const version = /HTTP\/(\d\.\d)/i.exec(line)?.[1]
  return version === undefined ? 'http/1.1' : `http/${version}`
}
