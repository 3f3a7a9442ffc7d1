/** The same body twice in one file: written once, found from both addresses, by us and by others. */
import { createReadStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { AsyncIterReader, WARCParser } from 'warcio'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Exchange } from '../../citations/index.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { fileSource } from '../../src/wacz/file-source.ts'
import { bytesOf } from '../../src/wacz/octets.ts'
import { pagesJsonl } from '../../src/wacz/pages.ts'
import { bufferAccess } from '../../src/wacz/random-access.ts'
import { fieldOf } from '../../src/wacz/record-parser.ts'
import { readRecordedBody } from '../../src/wacz/recorded-body.ts'
import { surveyWarc } from '../../src/wacz/verify-warc.ts'
import { verifyFile } from '../../src/wacz/verify.ts'
import { writeWacz } from '../../src/wacz/wacz-writer.ts'
import { readWarc, type ReadRecord } from '../../src/wacz/warc-reader.ts'
import { createWarcWriter, type StoredBody, type WarcFile } from '../../src/wacz/warc-writer.ts'
import { exchangeOf, NOW, PNG, SITE, SNAPSHOT, type Answer } from './sample.ts'
import { openSealedViewer } from './viewer.ts'

let directory: string
beforeEach(async () => (directory = await mkdtemp(join(tmpdir(), 'ibid-revisit-'))))
afterEach(async () => await rm(directory, { recursive: true, force: true }))

interface Written {
  readonly file: WarcFile
  readonly bytes: Buffer
  readonly stored: readonly (StoredBody | null)[]
  readonly records: readonly ReadRecord[]
}

async function written(exchanges: readonly Exchange[]): Promise<Written> {
  await using writer = await createWarcWriter({ directory, software: 'Ibid/test', clock: { now: () => NOW } })
  const stored: (StoredBody | null)[] = []
  for (const exchange of exchanges) stored.push(await writer.exchange(exchange))
  const file = await writer.finish()
  const bytes = await readFile(file.path)
  return { file, bytes, stored, records: await read(bytes) }
}

async function read(bytes: Buffer): Promise<readonly ReadRecord[]> {
  const found: ReadRecord[] = []
  for await (const reading of readWarc(bufferAccess(bytes)))
    if (reading.kind === 'record') found.push(reading.record)
  return found
}

const body = randomBytes(5_000)
const one: Answer = { path: '/one', headers: [['Content-Type', 'image/png']], body }
const two: Answer = { ...one, path: '/two', headers: [['X-Own', 'Kept'], ...(one.headers ?? [])] }
const pair = (first: Answer, second: Answer) => [exchangeOf(first, 1), exchangeOf(second, 2)] as const

test('equal bodies under two addresses => the second is a revisit that names the first, with its own head', async () => {
  const { records, bytes, file, stored } = await written(pair(one, two))
  const [response, revisit] = records.filter(({ type }) => type === 'response' || type === 'revisit')
  expect(revisit?.type).toBe('revisit')
  if (response === undefined || revisit === undefined) throw new Error('records are missing')
  expect(fieldOf(revisit, 'WARC-Profile')).toBe(
    'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
  )
  expect(fieldOf(revisit, 'WARC-Refers-To')).toBe(`<${response.id}>`)
  expect(fieldOf(revisit, 'WARC-Refers-To-Target-URI')).toBe(`${SITE}/one`)
  expect(fieldOf(revisit, 'WARC-Refers-To-Date')).toBe(fieldOf(response, 'WARC-Date'))
  expect(fieldOf(revisit, 'WARC-Payload-Digest')).toBe(fieldOf(response, 'WARC-Payload-Digest'))
  expect(revisit.block.bytes).toBeLessThan(200)
  expect((await surveyWarc(bufferAccess(bytes))).problems).toEqual([])
  const [, second = null] = stored
  if (second === null) throw new Error('no body')
  const back = await readRecordedBody(file.path, second, { chunked: false, coding: null, limit: 1 << 20 })
  expect(back.equals(body)).toBe(true)
})

describe('what a replay could not find from there is written in full', () => {
  const cut = (exchange: Exchange): Exchange => ({ ...exchange, truncated: 'length' })
  const [first, second] = pair(one, two)
  test.for<[string, readonly Exchange[]]>([
    ['another body of the same length', pair(one, { ...two, body: randomBytes(5_000) })],
    ['a short body', pair({ ...one, body: PNG }, { ...two, body: PNG })],
    [
      'a chunked body, whose digest readers disagree on',
      pair({ ...one, chunked: true }, { ...two, chunked: true }),
    ],
    ['an answer to a POST', pair(one, { ...two, method: 'POST', requestBody: '{"a":1}' })],
    ['an error page', pair(one, { ...two, status: 404 })],
    ['a body that was cut', [first, cut(second)]],
    ['a body after one that was cut', [cut(first), second]],
  ])('%s', async ([, exchanges]) => {
    const { records } = await written(exchanges)
    expect(records.map(({ type }) => type)).not.toContain('revisit')
  })
})

test('a revisit without the answer that it names => found damaged', async () => {
  const { bytes, records } = await written(pair(one, two))
  const response = records.find(({ type }) => type === 'response')
  if (response === undefined) throw new Error('no response')
  const { offset, length } = response
  const without = Buffer.concat([bytes.subarray(0, offset), bytes.subarray(offset + length)])
  const { problems } = await surveyWarc(bufferAccess(without))
  expect(problems.map(({ reason }) => reason)).toEqual([
    'it refers to an answer that does not stand before it',
  ])
})

test('warcio => reads the revisit, its head and what it refers to', async () => {
  const { file } = await written(pair(one, two))
  const seen: (string | null)[] = []
  for await (const record of new WARCParser(new AsyncIterReader(createReadStream(file.path), 'gzip'))) {
    await record.readFully(false)
    if (record.warcType !== 'revisit') continue
    seen.push(
      record.warcHeader('WARC-Refers-To-Target-URI') ?? null,
      record.httpHeaders?.headers.get('x-own') ?? null,
    )
  }
  expect(seen).toEqual([`${SITE}/one`, 'Kept'])
})

test(
  'ReplayWeb.page and our own verifier => both pictures, nothing damaged',
  { timeout: 120_000 },
  async () => {
    // Chunks after the end of a PNG are passed over: the same point, long enough to be referred to.
    const png = Buffer.concat([PNG, Buffer.alloc(2_000)])
    const html = `<!doctype html><link rel="icon" href="data:,"><h1>Two</h1><img src="/one"><img src="/two">`
    const page: Answer = { path: '/', headers: [['Content-Type', 'text/html']], body: Buffer.from(html) }
    const { file, records } = await written(
      [page, { ...one, body: png }, { ...two, body: png }].map((answer, index) =>
        exchangeOf(answer, index + 1),
      ),
    )
    expect(records.map(({ type }) => type)).toContain('revisit')
    const witness = await createMemoryWitness()
    const path = join(directory, 'snapshot.wacz')
    await writeWacz({
      path,
      warc: fileSource(file.path, file),
      index: fileSource(file.index.path, file.index),
      pages: bytesOf(Buffer.from(pagesJsonl([{ url: `${SITE}/`, title: null, at: NOW, text: '' }]))),
      facts: {
        snapshot: SNAPSHOT,
        url: `${SITE}/`,
        title: null,
        startedAt: NOW.toISOString(),
        class: 'live',
      },
      createdAt: NOW,
      software: 'Ibid/test',
      sign: async (text) => await witness.sign(text),
    })
    expect((await verifyFile(path, { trust: { keys: [] } })).intact).toBe('yes')
    await using viewer = await openSealedViewer()
    const { frame } = await viewer.replay(path, `${SITE}/`)
    await expect
      .poll(
        async () => await frame.evaluate<number[]>(`[...document.images].map((one) => one.naturalWidth)`),
        {
          timeout: 20_000,
        },
      )
      .toEqual([1, 1])
    expect(viewer.external).toEqual([])
  },
)
