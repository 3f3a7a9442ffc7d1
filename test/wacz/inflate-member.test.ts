/** Gzip members one after the other: content, length and stored bytes, whichever way they were inflated. */
import { deflateRawSync, gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memberReader } from '../../src/wacz/inflate-member.ts'
import { bufferAccess } from '../../src/wacz/random-access.ts'
import { storedBlocks } from '../../src/wacz/stored-blocks.ts'

interface Read {
  readonly content: Buffer
  readonly stored: Buffer
  readonly end: string
}

/** Reads members until the end or the first broken one. Chunks are copied: they are good until the sink returns only. */
async function readAll(file: Buffer, limit = Infinity): Promise<readonly Read[]> {
  const found: Read[] = []
  let stored: Buffer[] = []
  const inflate = memberReader(bufferAccess(file), {
    signal: undefined,
    onStored: (bytes) => void stored.push(Buffer.from(bytes)),
  })
  for (let offset = 0; offset < file.length;) {
    const content: Buffer[] = []
    stored = []
    const member = await inflate(offset, (chunk) => void content.push(Buffer.from(chunk)), limit)
    const end = member.kind === 'broken' ? member.reason : 'sound'
    found.push({ content: Buffer.concat(content), stored: Buffer.concat(stored), end })
    if (member.kind === 'broken') break
    offset += member.length
  }
  return found
}

/** A raw deflate stream of stored blocks of so many bytes each. */
function storedStream(content: Buffer, block: number): Buffer {
  const blocks: Buffer[] = []
  for (let at = 0; at < content.length; at += block) {
    const piece = content.subarray(at, at + block)
    const head = Buffer.alloc(5)
    head.writeUInt8(at + block >= content.length ? 1 : 0, 0)
    head.writeUInt16LE(piece.length, 1)
    head.writeUInt16LE(piece.length ^ 0xffff, 3)
    blocks.push(head, piece)
  }
  return Buffer.concat(blocks)
}

test.each([
  [2_000, 'a few hundred pieces'],
  [1, null],
] as const)('stored blocks of %i bytes => %s', (block, taken) => {
  const content = bytesOf(300_000)
  const found = storedBlocks(storedStream(content, block))
  expect(found === null).toBe(taken === null)
  if (found !== null) expect(Buffer.concat(found.pieces).equals(content)).toBe(true)
})

/** Bytes that no two tests share and that compress to about half. */
function bytesOf(length: number, seed = 1): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  let value = seed
  for (let at = 0; at < length; at++) {
    value = (Math.imul(value, 1_103_515_245) + 12_345) >>> 0
    bytes[at] = 97 + ((value >>> 20) & 15)
  }
  return bytes
}

const members = fc.array(
  fc.record({
    length: fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 60_000, max: 140_000 })),
    level: fc.constantFrom(0, 1, 6),
  }),
  { maxLength: 6 },
)

describe('members of a file', () => {
  test('each gives back its content and its stored bytes, whatever stands behind it', async () => {
    await fc.assert(
      fc.asyncProperty(members, async (made) => {
        const contents = made.map(({ length }, index) => bytesOf(length, index + 1))
        const files = contents.map((content, index) => gzipSync(content, { level: made[index]?.level ?? 0 }))
        const found = await readAll(Buffer.concat(files))
        expect(found.map(({ end }) => end)).toEqual(made.map(() => 'sound'))
        expect(Buffer.concat(found.map(({ content }) => content)).equals(Buffer.concat(contents))).toBe(true)
        expect(found.every(({ stored }, index) => stored.equals(files[index] ?? Buffer.alloc(0)))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test.each([
    ['stored, in one step', 0, 900_000],
    ['stored, too long for one step', 0, 2_500_000],
    ['compressed, in one step', 6, 1_500_000],
    ['compressed, too long for one step', 6, 5_000_000],
  ])('%s', async (_name, level, length) => {
    const content = bytesOf(length)
    const file = gzipSync(content, { level })
    const found = await readAll(Buffer.concat([file, gzipSync('next')]))
    expect(found.map((read) => [read.end, read.content.length])).toEqual([
      ['sound', length],
      ['sound', 4],
    ])
    expect(found[0]?.content.equals(content)).toBe(true)
    expect(found[0]?.stored.equals(file)).toBe(true)
  })

  test.each([
    ['its content changed', 0, 5000, 2000, /CRC/],
    ['its length changed', 0, 5000, -1, /length/],
    ['a block whose length contradicts its complement', 0, 5000, 13, /damaged/],
    ['a long one with its content changed', 0, 2_500_000, 2_000_000, /CRC/],
  ])('%s => broken', async (_name, level, length, at, reason) => {
    const file = gzipSync(bytesOf(length), { level })
    file.writeUInt8((file.at(at) ?? 0) ^ 1, at < 0 ? file.length + at : at)
    const [first] = await readAll(file)
    expect(first?.end).toMatch(reason)
  })

  test.each([
    [0, 5000],
    [0, 2_500_000],
    [6, 5_000_000],
  ])('cut off at level %i with %i bytes => broken', async (level, length) => {
    const file = gzipSync(bytesOf(length), { level })
    expect((await readAll(file.subarray(0, file.length - 1)))[0]?.end).toMatch(/ends in the middle/)
    expect((await readAll(file.subarray(0, file.length >> 1)))[0]?.end).toMatch(/ends in the middle/)
  })

  test('more content than allowed => broken, stored or not', async () => {
    for (const level of [0, 6])
      expect((await readAll(gzipSync(bytesOf(5000), { level }), 4999))[0]?.end).toMatch(/more than allowed/)
  })
})

describe('stored blocks', () => {
  const block = (last: boolean, content: Buffer, padding = 0) => {
    const head = Buffer.from([padding | (last ? 1 : 0), 0, 0, 0, 0])
    head.writeUInt16LE(content.length, 1)
    head.writeUInt16LE(content.length ^ 0xffff, 3)
    return Buffer.concat([head, content])
  }

  test('several, empty ones among them, whatever their padding says, and bytes behind them', () => {
    const stream = Buffer.concat([
      block(false, Buffer.from('one ')),
      block(false, Buffer.alloc(0)),
      block(true, Buffer.from('two'), 0xf8),
      Buffer.from('behind'),
    ])
    const found = storedBlocks(stream)
    expect(Buffer.concat(found?.pieces ?? []).toString()).toBe('one two')
    expect(found?.consumed).toBe(stream.length - 6)
  })

  test('another kind of block, even behind a stored one, a false length or no end => left to zlib', () => {
    const stored = block(false, Buffer.from('abc'))
    const packed = deflateRawSync(bytesOf(500))
    const lie = block(true, Buffer.from('abc'))
    lie[3] = 0
    for (const stream of [packed, Buffer.concat([stored, packed]), lie, stored, stored.subarray(0, 6)])
      expect(storedBlocks(stream)).toBeNull()
  })

  test('a member of stored and compressed blocks is read by zlib', async () => {
    const content = Buffer.concat([Buffer.from('abc'), bytesOf(500)])
    const whole = gzipSync(content)
    const stream = Buffer.concat([block(false, Buffer.from('abc')), deflateRawSync(bytesOf(500))])
    const file = Buffer.concat([whole.subarray(0, 10), stream, whole.subarray(-8)])
    expect((await readAll(file))[0]).toMatchObject({ end: 'sound', content, stored: file })
  })
})
