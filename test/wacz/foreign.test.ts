/**
 * Readers that are not ours open what we wrote: warcio parses and digests every record, js-wacz indexes the WARC, and
 * wabac's ZIP reader takes the WACZ apart. (js-wacz only writes WACZs; wabac is the npm reader of them.)
 */
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WACZ } from '@harvard-lil/js-wacz'
import { WARCParser } from 'warcio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digest, compareIndex, recompute } from './judges/warcio.ts'
import { createSample, type Sample } from './sample.ts'
import { openWithWabac } from './wabac.ts'

let sample: Sample
beforeAll(async () => (sample = await createSample()))
afterAll(async () => await sample.dispose())

describe('warcio', () => {
  test('parses every record; each block and payload digest recomputed through it agrees', async () => {
    const { faults, records, payloads } = await recompute(sample.warc.path)
    expect(faults).toEqual([])
    expect(records).toBe(sample.warc.records.length)
    // Six answers that were not chunked, and one part of our own.
    expect(payloads).toBe(7)
  })

  test('computes the same offsets, lengths, URLs and types as our index holds', async () => {
    const cdxj = await readFile(sample.warc.index.path, 'utf8')
    expect(await compareIndex(sample.warc.path, cdxj)).toEqual({ unfound: [], more: [] })
  })

  test('decodes chunked and gzipped bodies to what the page was', async () => {
    for await (const record of WARCParser.iterRecords(createReadStream(sample.warc.path))) {
      if (record.warcType !== 'response' || !record.warcTargetURI?.endsWith('/style.css')) continue
      expect(await record.contentText()).toContain('rgb(1, 2, 3)')
    }
  })
})

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
