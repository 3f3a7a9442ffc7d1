import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { postToGetUrl } from 'warcio'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Exchange } from '../../citations/index.ts'
import { bytesOf, sha256Of } from '../../src/wacz/octets.ts'
import { bufferAccess } from '../../src/wacz/random-access.ts'
import { fieldOf } from '../../src/wacz/record-parser.ts'
import { requestQuery } from '../../src/wacz/request-query.ts'
import { surveyWarc } from '../../src/wacz/verify-warc.ts'
import { readBlock, readWarc, type ReadRecord } from '../../src/wacz/warc-reader.ts'
import { createWarcWriter, type WarcFile } from '../../src/wacz/warc-writer.ts'
import { answers, exchangeOf, gather, NOW, type Answer } from './sample.ts'

let directory: string
beforeEach(async () => (directory = await mkdtemp(join(tmpdir(), 'ibid-warc-'))))
afterEach(async () => await rm(directory, { recursive: true, force: true }))

const options = () => ({ directory, software: 'Ibid/test', clock: { now: () => NOW } })

async function written(exchanges: readonly Exchange[]): Promise<{ file: WarcFile; bytes: Buffer }> {
  await using writer = await createWarcWriter(options())
  await Promise.all(exchanges.map(async (exchange) => await writer.exchange(exchange)))
  const file = await writer.finish()
  return { file, bytes: await readFile(file.path) }
}

async function records(bytes: Buffer): Promise<ReadRecord[]> {
  const read: ReadRecord[] = []
  for await (const reading of readWarc(bufferAccess(bytes))) {
    if (reading.kind === 'broken') throw new Error(`${reading.number}: ${reading.reason}`)
    read.push(reading.record)
  }
  return read
}

const headerName = fc
  .stringMatching(/^[A-Za-z][A-Za-z-]{0,12}$/)
  .filter((name) => !/^(?:transfer|content)/i.test(name))
const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  path: fc.webPath().map((path) => (path === '' ? '/' : path)),
  status: fc.constantFrom(200, 404, 301, 503),
  headers: fc.array(fc.tuple(headerName, fc.stringMatching(/^[ -~]{0,40}$/)), { maxLength: 6 }),
  body: fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes)),
  chunked: fc.boolean(),
})

test('arbitrary exchanges => the same bytes come out of our reader, every digest right', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAnswer, { maxLength: 6 }), async (some) => {
      directory = await mkdtemp(join(tmpdir(), 'ibid-warc-'))
      try {
        const exchanges = some.map((answer, index) => exchangeOf(answer, index + 1))
        const { file, bytes } = await written(exchanges)
        const read = await records(bytes)
        expect(read.flatMap(({ problems }) => problems)).toEqual([])
        expect(read.map(({ id, type, block }) => ({ id, type, block: block.sha256 }))).toEqual(file.records)
        const responses = read.filter(({ type }) => type === 'response')
        for (const [index, exchange] of exchanges.entries()) {
          const record = responses[index]
          expect(record?.entity?.sha256).toBe(exchange.responseFacts?.bodySha256)
          const sent = await gather((exchange.response ?? bytesOf(Buffer.alloc(0))).open())
          expect((await readBlock(bufferAccess(bytes), record?.offset ?? -1)).equals(sent)).toBe(true)
        }
        expect(sha256Of(bytes)).toBe(file.sha256)
      } finally {
        await rm(directory, { recursive: true, force: true })
      }
    }),
    { numRuns: 25 },
  )
})

describe('an exchange', () => {
  test('response and request name each other, time, address and protocol', async () => {
    const chain = {
      host: 'news.example',
      port: 443,
      certificates: [Buffer.from('leaf'), Buffer.from('root')],
    }
    const tls = {
      protocol: 'TLSv1.3',
      cipher: 'TLS_AES_128_GCM_SHA256',
      authorised: false,
      refusal: 'EXPIRED',
      chain: [],
    }
    const base = exchangeOf({ path: '/', body: Buffer.from('x') }, 1)
    const { bytes } = await written([
      { ...base, tls, chain },
      { ...base, tls, chain, sequence: 2 },
    ])
    const [, certificates, response, request, ...rest] = await records(bytes)
    expect(certificates?.target).toBe('urn:ibid:certificates:news.example:443')
    const pem = (await readBlock(bufferAccess(bytes), certificates?.offset ?? 0)).toString()
    expect(pem.match(/BEGIN CERTIFICATE/g)).toHaveLength(2)
    const of = (record: ReadRecord | undefined, name: string) =>
      record === undefined ? null : fieldOf(record, name)
    expect(of(response, 'WARC-Concurrent-To')).toBe(`<${request?.id}>`)
    expect(of(request, 'WARC-Concurrent-To')).toBe(`<${response?.id}>`)
    expect(of(response, 'WARC-Date')).toBe(base.startedAt.toISOString())
    expect(of(response, 'WARC-IP-Address')).toBe('192.0.2.7')
    expect(of(response, 'WARC-Cipher-Suite')).toBe('TLS_AES_128_GCM_SHA256')
    expect(of(response, 'Ibid-Certificate-Refused')).toBe('EXPIRED')
    expect(of(response, 'Ibid-Certificates')).toBe(`<${certificates?.id}>`)
    const protocols = response?.fields.filter(([name]) => name === 'WARC-Protocol').map(([, value]) => value)
    expect(protocols).toEqual(['http/1.1', 'tls/1.3'])
    // One record per chain, not per exchange.
    expect(rest.filter(({ type }) => type === 'metadata')).toEqual([])
  })

  test('chunked => block digest only; whole => payload digest too; cut => WARC-Truncated', async () => {
    const body = Buffer.from('words')
    const { bytes } = await written([
      exchangeOf({ path: '/a', body, chunked: true }, 1),
      exchangeOf({ path: '/b', body }, 3),
      { ...exchangeOf({ path: '/c', body }, 4), truncated: 'length' },
    ])
    const found = (await records(bytes)).filter(({ type }) => type === 'response')
    expect(found.map((record) => fieldOf(record, 'WARC-Payload-Digest'))).toEqual([
      null,
      sha256Of(body),
      sha256Of(body),
    ])
    expect(found.map((record) => fieldOf(record, 'WARC-Truncated'))).toEqual([null, null, 'length'])
  })

  test('without an answer => its request is kept alone', async () => {
    const lost = {
      ...exchangeOf({ path: '/', body: Buffer.alloc(0) }, 1),
      response: null,
      responseFacts: null,
    }
    const { bytes, file } = await written([lost])
    expect((await records(bytes)).map(({ type }) => type)).toEqual(['warcinfo', 'request'])
    expect(file.index.lines).toBe(0)
  })

  test('with interim answers => they follow as metadata, byte for byte', async () => {
    const { bytes } = await written([exchangeOf(answers[1] ?? { path: '/', body: Buffer.alloc(0) }, 2)])
    const interim = (await records(bytes)).find(({ type }) => type === 'metadata')
    const block = await readBlock(bufferAccess(bytes), interim?.offset ?? 0)
    expect(block.toString()).toBe('HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n')
  })

  test('a URL and a cipher with line breaks => no line of their own', async () => {
    const evil = exchangeOf({ path: '/x\r\nWARC-Type: warcinfo\r\n', body: Buffer.from('x') }, 1)
    const tls = { protocol: 'TLSv1.3', cipher: 'A\r\nB: c', authorised: true, refusal: null, chain: [] }
    const { bytes, file } = await written([{ ...evil, tls }])
    const found = await records(bytes)
    expect(found.map(({ type }) => type)).toEqual(['warcinfo', 'response', 'request'])
    expect(found.flatMap(({ problems }) => problems)).toEqual([])
    expect((await readFile(file.index.path, 'utf8')).split('\n')).toHaveLength(2)
  })
})

describe('the index', () => {
  test.each([
    ['a page', { path: '/', body: Buffer.from('x') }, 1],
    ['a redirect', { path: '/', status: 302, body: Buffer.alloc(0) }, 1],
    ['HEAD', { path: '/', method: 'HEAD', body: Buffer.alloc(0) }, 0],
    ['OPTIONS', { path: '/', method: 'OPTIONS', body: Buffer.alloc(0) }, 0],
    ['not modified', { path: '/', status: 304, body: Buffer.alloc(0) }, 0],
    [
      'a part',
      { path: '/', status: 206, headers: [['Content-Range', 'bytes 5-9/10']], body: Buffer.from('x') },
      0,
    ],
    [
      'a whole range',
      { path: '/', status: 206, headers: [['Content-Range', 'bytes 0-9/10']], body: Buffer.from('x') },
      1,
    ],
  ] as const)('%s => listed or not', async (_, answer, lines) => {
    expect((await written([exchangeOf(answer, 1)])).file.index.lines).toBe(lines)
  })

  test('lines are sorted by key and time, each pointing at its record', async () => {
    const { file, bytes } = await written(answers.map((answer, index) => exchangeOf(answer, index + 1)))
    const lines = (await readFile(file.index.path, 'utf8')).trimEnd().split('\n')
    expect(lines).toEqual(lines.toSorted())
    const byOffset = new Map((await records(bytes)).map((record) => [record.offset, record]))
    for (const line of lines) {
      const json = JSON.parse(line.slice(line.indexOf('{'))) as Record<string, number | string>
      const record = byOffset.get(Number(json['offset']))
      expect(record?.recordDigest).toBe(json['recordDigest'])
      const member = bytes.subarray(record?.offset, (record?.offset ?? 0) + Number(json['length']))
      expect(gunzipSync(member).toString('latin1')).toContain(String(json['url']))
    }
  })

  test.each([
    ['application/json', '{"q":"why","deep":{"n":[1,2,null,true]},"q2":"ü&="}'],
    ['application/x-www-form-urlencoded', 'a=1&b=%20two'],
    ['text/plain;charset=UTF-8', '{"a":1}'],
    ['text/plain', 'just words'],
    ['application/octet-stream', 'bytes'],
  ])('a POST of %s => found as warcio would look for it', async (type, body) => {
    const message = `POST /x HTTP/1.1\r\nHost: a\r\ncontent-type: ${type}\r\n\r\n${body}`
    const request = {
      url: 'http://a/x',
      method: 'POST',
      headers: new Headers({ 'content-type': type }),
      postData: body,
    }
    postToGetUrl(request)
    expect(`http://a/x?__wb_method=POST&${await requestQuery(bytesOf(Buffer.from(message)))}`).toBe(
      request.url,
    )
  })

  test('JSON nested a thousand deep => no stack is lost', async () => {
    const body = '['.repeat(10_000) + ']'.repeat(10_000)
    const message = `POST / HTTP/1.1\r\nContent-Type: application/json\r\n\r\n${body}`
    expect(await requestQuery(bytesOf(Buffer.from(message)))).toBe('')
  })
})

describe('failing closed', () => {
  test('a spool that changed => the call rejects, and so does all that follows', async () => {
    await using writer = await createWarcWriter(options())
    const good = exchangeOf({ path: '/', body: Buffer.from('x') }, 1)
    const lie = { ...bytesOf(Buffer.from('HTTP/1.1 200 OK\r\n\r\n')), sha256: sha256Of('something else') }
    await expect(writer.exchange({ ...good, response: lie })).rejects.toThrow(/spooled bytes/)
    await expect(writer.exchange(good)).rejects.toThrow(/closed after an earlier write error/)
    await expect(writer.finish()).rejects.toThrow(/closed after an earlier write error/)
  })

  test('a file that is there already => refused, never overwritten', async () => {
    await writeFile(join(directory, 'data.warc.gz'), 'evidence')
    await expect(createWarcWriter(options())).rejects.toThrow(/EEXIST/)
    expect(await readFile(join(directory, 'data.warc.gz'), 'utf8')).toBe('evidence')
  })

  test('more records than allowed => refused', async () => {
    await using writer = await createWarcWriter({ ...options(), maxRecords: 2 })
    await expect(writer.exchange(exchangeOf({ path: '/', body: Buffer.from('x') }, 1))).rejects.toThrow(
      /at most 2/,
    )
  })
})

describe('reading a damaged WARC', () => {
  test('a large record, streamed => the same digest as one read whole', async () => {
    const body = Buffer.alloc(3_000_000, 'abcdefgh')
    const { bytes, file } = await written([exchangeOf({ path: '/', body }, 1)])
    const survey = await surveyWarc(bufferAccess(bytes))
    expect(survey.problems).toEqual([])
    expect(survey.records.map(({ block }) => block)).toEqual(file.records.map(({ block }) => block))
  })

  test.each([
    ['cut in the middle', (bytes: Buffer) => bytes.subarray(0, bytes.length - 50)],
    ['bytes added', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('more')])],
    ['its last record doubled', (bytes: Buffer) => Buffer.concat([bytes, lastMember(bytes)])],
  ])('%s => a problem with the record named', async (_, damage) => {
    const { bytes } = await written([exchangeOf({ path: '/', body: Buffer.from('x') }, 1)])
    const survey = await surveyWarc(bufferAccess(damage(bytes)))
    expect(survey.problems.length).toBeGreaterThan(0)
    expect(survey.problems[0]?.record).toMatch(/^record \d+$/)
  })
})

function lastMember(bytes: Buffer): Buffer {
  return bytes.subarray(bytes.lastIndexOf(Buffer.from([0x1f, 0x8b, 8, 0])))
}
