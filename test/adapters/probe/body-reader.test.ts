/** A body on its way to the page reader: content codings taken off, bounded, and what is broken told as cut. */
import { createHash } from 'node:crypto'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { BodyReader } from '../../../src/adapters/probe/body-reader.ts'

const PAGE = Buffer.from(`<html lang="en"><title>Title</title><p>${'Words of a page. '.repeat(400)}</p>`)

interface Sent {
  readonly encoding?: string | null
  readonly contentType?: string
  readonly cap?: number
  readonly decodedCap?: number
  readonly piece?: number
  readonly complete?: boolean
}

async function readBody(bytes: Uint8Array, sent: Sent = {}): Promise<BodyReader> {
  const headers: [string, string][] = [['Content-Type', sent.contentType ?? 'text/html; charset=utf-8']]
  if (typeof sent.encoding === 'string') headers.push(['Content-Encoding', sent.encoding])
  const reader = new BodyReader(sent.cap ?? 2_000_000, headers, {
    url: 'https://a.example/',
    fragment: null,
    decodedCap: sent.decodedCap ?? 4_000_000,
  })
  const piece = sent.piece ?? 1_000
  for (let at = 0; at < bytes.length; at += piece) if (!reader.take(bytes.subarray(at, at + piece))) break
  await reader.settle(sent.complete ?? true)
  return reader
}

test.each<[string | null, (bytes: Buffer) => Buffer]>([
  [null, (bytes) => bytes],
  ['identity', (bytes) => bytes],
  ['utf-8', (bytes) => bytes],
  ['gzip', gzipSync],
  ['X-GZIP', gzipSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['br', brotliCompressSync],
  ['zstd', zstdCompressSync],
  ['gzip, br', (bytes) => brotliCompressSync(gzipSync(bytes))],
  ['gzip, gzip, deflate', (bytes) => deflateSync(gzipSync(gzipSync(bytes)))],
])('Content-Encoding: %s => the page, and the digest of what was transferred', async (encoding, code) => {
  const bytes = code(PAGE)
  for (const piece of [1, 7, 100_000]) {
    const reader = await readBody(bytes, { encoding, piece })
    expect(reader.reading.page).toMatchObject({ title: 'Title', words: 1_600, cut: false })
    expect(reader.facts('text/html', { truncated: false, short: false })).toEqual({
      mediaType: 'text/html',
      bytes: bytes.length,
      truncated: false,
      short: false,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
  }
})

test.each(['compress', 'sdch', 'gzip, gzip, gzip, gzip', 'aes128gcm'])(
  'Content-Encoding: %s => no page',
  async (encoding) => {
    expect((await readBody(PAGE, { encoding })).reading.page).toBeNull()
  },
)

const noise = Buffer.from(
  Array.from({ length: 30_000 }, (_, at) => `<p>${(at * 2_654_435_761) % 4_294_967_296}`).join(''),
)
test.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
] as const)('a broken %s body => what was decoded so far, cut', async (encoding, code) => {
  const whole = code(noise)
  const cut = await readBody(whole.subarray(0, whole.length / 2), { encoding })
  expect(cut.reading.page?.cut).toBe(true)
  expect(cut.reading.page?.words).toBeGreaterThan(10_000)
  const broken = Buffer.from(whole)
  broken.fill(0xff, Math.floor(whole.length / 2))
  const read = await readBody(broken, { encoding })
  expect(read.reading.page?.cut).toBe(true)
  expect(read.reading.page?.words).toBeGreaterThan(10_000)
})

test('a body that is not coded as it says => no page', async () => {
  const random = Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 151) % 256))
  expect((await readBody(random, { encoding: 'gzip' })).reading.page).toBeNull()
  expect((await readBody(Buffer.alloc(0), { encoding: 'gzip' })).reading.page).toBeNull()
})

test('plain text that is called gzip => read as the text it is', async () => {
  expect((await readBody(PAGE, { encoding: 'gzip' })).reading.page).toMatchObject({ title: 'Title' })
})

test('bytes behind a gzip body are passed over, as browsers do', async () => {
  const bytes = Buffer.concat([gzipSync(PAGE), Buffer.from('trailing')])
  expect((await readBody(bytes, { encoding: 'gzip', piece: 1e6 })).reading.page).toMatchObject({
    title: 'Title',
  })
})

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
  ['gzip, gzip', (bytes) => gzipSync(gzipSync(bytes))],
  ['zstd', zstdCompressSync],
])('a bomb in %s => stopped early, cut', async (encoding, code) => {
  const bomb = code(Buffer.alloc(100_000_000, '<p>bang '))
  const before = performance.now()
  const reader = await readBody(bomb, { encoding, piece: 65_536 })
  expect(performance.now() - before).toBeLessThan(3_000)
  expect(reader.reading.page?.cut).toBe(true)
  expect(reader.reading.page?.words).toBeLessThan(4_000_000 / 4)
})

test('the caps hold: on the wire and after decoding', async () => {
  const reader = await readBody(Buffer.alloc(3_000_000, 'x '), { complete: false })
  expect(reader.bytes).toBe(2_000_000)
  expect(reader.reading.page?.cut).toBe(true)
  const decoded = await readBody(gzipSync(noise), { encoding: 'gzip', decodedCap: 10_000 })
  expect(decoded.reading.page?.cut).toBe(true)
  expect(decoded.reading.page?.words).toBeLessThan(1_000)
})

test('a type that says nothing is sniffed, and told', async () => {
  const reader = await readBody(Buffer.from('%PDF-1.7'), { contentType: 'application/octet-stream' })
  expect(reader.facts('application/octet-stream', { truncated: false, short: false }).mediaType).toBe(
    'application/pdf',
  )
})

test('without a page to read, a body is only counted', () => {
  const reader = new BodyReader(4)
  expect(reader.take(Buffer.from('abcdef'))).toBe(false)
  expect(reader.settle(false)).toBeNull()
  expect(reader.reading).toEqual({ page: null, fragment: null, mediaType: null })
  expect(reader.facts('text/plain', { truncated: true, short: false })).toMatchObject({
    bytes: 4,
    mediaType: 'text/plain',
  })
})
