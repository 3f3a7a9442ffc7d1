/**
 * Readers that are not ours open what we wrote: warcio parses and digests every record, js-wacz indexes the WARC, and
 * wabac's ZIP reader takes the WACZ apart. (js-wacz only writes WACZs; wabac is the npm reader of them.)
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WACZ } from '@harvard-lil/js-wacz'
import { AsyncIterReader, CDXIndexer, WARCParser } from 'warcio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSample, type Sample } from './sample.ts'
import { openWithWabac } from './wabac.ts'

let sample: Sample
beforeAll(async () => (sample = await createSample()))
afterAll(async () => await sample.dispose())

const digest = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

describe('warcio', () => {
  test('parses every record; each block and payload digest recomputed through it agrees', async () => {
    let blocks = 0
    let payloads = 0
    for await (const record of WARCParser.iterRecords(createReadStream(sample.warc.path), {
      parseHttp: false,
    })) {
      const block = await record.readFully(false)
      expect(digest(block)).toBe(record.warcBlockDigest)
      expect(block.length).toBe(record.warcContentLength)
      blocks++
    }
    const source = new AsyncIterReader(createReadStream(sample.warc.path), 'gzip')
    for await (const record of new WARCParser(source)) {
      // Raw: as stored, without taking content or transfer coding off.
      const payload = await record.readFully(false)
      if (record.warcPayloadDigest === null || record.warcPayloadDigest === undefined) continue
      expect(digest(payload)).toBe(record.warcPayloadDigest)
      payloads++
    }
    expect(blocks).toBe(sample.warc.records.length)
    // Six answers that were not chunked, and one part of our own.
    expect(payloads).toBe(7)
  })

  test('computes the same offsets, lengths, URLs and types as our index holds', async () => {
    const indexer = new CDXIndexer({ noSurt: false })
    const theirs: string[] = []
    const files = [{ reader: createReadStream(sample.warc.path), filename: 'data.warc.gz' }]
    for await (const entry of indexer.iterIndex(files)) {
      // Our interim answers: it lists metadata records too, under names that no replay asks for.
      if (!String(entry['url']).startsWith('urn:ibid:')) theirs.push(lineOf(entry))
    }
    const ours = (await readFile(sample.warc.index.path, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => lineOf(JSON.parse(line.slice(line.indexOf('{'))) as Record<string, unknown>))
    expect(ours.toSorted()).toEqual(theirs.toSorted())
  })

  test('decodes chunked and gzipped bodies to what the page was', async () => {
    for await (const record of WARCParser.iterRecords(createReadStream(sample.warc.path))) {
      if (record.warcType !== 'response' || !record.warcTargetURI?.endsWith('/style.css')) continue
      expect(await record.contentText()).toContain('rgb(1, 2, 3)')
    }
  })
})

function lineOf(entry: Record<string, unknown>): string {
  const { url, offset, length, mime } = entry
  const status = entry['status'] ?? 200
  return [url, offset, length, mime ?? 'unk', status].map((value) => String(value).split(';')[0]).join(' ')
}

test('js-wacz indexes our WARC and finds our page in it', async () => {
  const output = join(sample.directory, 'theirs.wacz')
  const archive = new WACZ({ input: sample.warc.path, output, detectPages: true })
  await archive.process(false)
  // One more than ours: it lists the interim answer.
  expect(archive.cdxArray.length).toBe(sample.warc.index.lines + 1)
  const pages = archive.pagesArray as { url: string; title: string }[]
  expect(pages.map(({ url, title }) => ({ url, title }))).toEqual([
    { url: 'http://news.example/', title: 'Footnotes that last' },
  ])
})

test('wabac’s reader finds every file of the WACZ, each with the digest that datapackage.json lists', async () => {
  const { names, read } = await openWithWabac(sample.wacz)
  const datapackage = JSON.parse((await read('datapackage.json')).toString()) as {
    resources: { path: string; hash: string; bytes: number }[]
  }
  for (const { path, hash, bytes: length } of datapackage.resources) {
    const content = await read(path)
    expect({ path, hash: digest(content), length: content.length }).toEqual({ path, hash, length })
  }
  expect(names.toSorted()).toEqual(
    [
      ...datapackage.resources.map(({ path }) => path),
      'datapackage.json',
      'datapackage-digest.json',
    ].toSorted(),
  )
})
