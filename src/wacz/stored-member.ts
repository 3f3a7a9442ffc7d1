/**
 * A gzip member of stored blocks alone (RFC 1952; RFC 1951 §3.2.4): what zlib makes at level 0, without a turn of its threads for
 * every 16 KiB that it would only copy.
 */
import { crc32 } from 'node:zlib'

/** No name, no time; the last two bytes as zlib has them on Unix. */
const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 4, 3])
const BLOCK = 0xffff
const BLOCK_HEAD = 5
const TAIL = BLOCK_HEAD + 8

/** The member around content that is held whole. */
export function storedMember(content: Uint8Array): Buffer {
  const blocks = putBlocks(content, Buffer.allocUnsafe(sizeOf(content)))
  return Buffer.concat([HEAD, blocks, tailOf(crc32(content), content.length)])
}

/** The same in pieces, each good until the next one is asked for. */
export async function* storedPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  yield HEAD
  let scratch = Buffer.alloc(0)
  let crc = 0
  let bytes = 0
  for await (const chunk of chunks) {
    crc = crc32(chunk, crc)
    bytes += chunk.length
    if (scratch.length < sizeOf(chunk)) scratch = Buffer.allocUnsafe(sizeOf(chunk))
    yield putBlocks(chunk, scratch)
  }
  yield tailOf(crc, bytes)
}

function sizeOf({ length }: Uint8Array): number {
  return length + BLOCK_HEAD * Math.ceil(length / BLOCK)
}

function putBlocks(content: Uint8Array, into: Buffer): Buffer {
  let to = 0
  for (let at = 0; at < content.length; at += BLOCK) {
    const piece = content.subarray(at, at + BLOCK)
    putHead(into, to, piece.length, false)
    into.set(piece, to + BLOCK_HEAD)
    to += BLOCK_HEAD + piece.length
  }
  return into.subarray(0, to)
}

/** An empty last block, then CRC and length of the content. */
function tailOf(crc: number, bytes: number): Buffer {
  const tail = Buffer.alloc(TAIL)
  putHead(tail, 0, 0, true)
  tail.writeUInt32LE(crc, BLOCK_HEAD)
  tail.writeUInt32LE(bytes % 0x1_0000_0000, BLOCK_HEAD + 4)
  return tail
}

function putHead(into: Buffer, at: number, length: number, last: boolean): void {
  into.writeUInt8(last ? 1 : 0, at)
  into.writeUInt16LE(length, at + 1)
  into.writeUInt16LE(length ^ 0xffff, at + 3)
}
