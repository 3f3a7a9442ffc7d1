/** Gzip members that are only copied: any reader opens them, and ours takes their content from where it lies. */
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bufferAccess } from '../../src/wacz/random-access.ts'
import { headerLength, memberReader } from '../../src/wacz/inflate-member.ts'
import { storedBlocks } from '../../src/wacz/stored-blocks.ts'
import { storedMember, storedPieces } from '../../src/wacz/stored-member.ts'

const contentOf = (length: number) => Buffer.from(Uint8Array.from({ length }, (_, at) => (at * 31) >> 3))

// oxlint-disable-next-line require-await
async function* cut(content: Buffer, piece: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += piece) yield content.subarray(at, at + piece)
}

async function inPieces(content: Buffer, piece: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  // Each is good until the next one is asked for.
  for await (const one of storedPieces(cut(content, piece))) pieces.push(Buffer.from(one))
  return Buffer.concat(pieces)
}

describe.each([0, 1, 65_535, 65_536, 200_000])('%i bytes', (length) => {
  const content = contentOf(length)
  const member = storedMember(content)

  test('=> zlib and our reader give them back, and no byte stands behind them', async () => {
    expect(gunzipSync(member).equals(content)).toBe(true)
    const read: Buffer[] = []
    const inflate = memberReader(bufferAccess(Buffer.concat([member, member])), {})
    const found = await inflate(0, (chunk) => void read.push(Buffer.from(chunk)), 1e9)
    expect(found).toEqual({ kind: 'member', length: member.length, content: length })
    expect(Buffer.concat(read).equals(content)).toBe(true)
    expect(storedBlocks(member.subarray(headerLength(member) ?? 0))).not.toBeNull()
  })

  test.each([7_000, 65_535, 100_000])('in pieces of %i => the same content', async (piece) => {
    const pieces = await inPieces(content, piece)
    expect(gunzipSync(pieces).equals(content)).toBe(true)
    if (piece === 65_535) expect(pieces.equals(member)).toBe(true)
  })
})

test('one byte of the content turned => its CRC no longer holds', () => {
  const member = storedMember(contentOf(1_000))
  member.writeUInt8(member.readUInt8(500) ^ 1, 500)
  expect(() => gunzipSync(member)).toThrow(/incorrect data check/)
})
