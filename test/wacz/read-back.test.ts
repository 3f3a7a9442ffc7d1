/** What is sealed is what was read where the key is, not what the capturing process says that it wrote. */
import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256Of } from '../../src/wacz/octets.ts'
import { readBack } from '../../src/wacz/read-back.ts'
import { surveyWarc } from '../../src/wacz/verify-warc.ts'
import { fileAccess } from '../../src/wacz/random-access.ts'
import { createSample, type Sample } from './sample.ts'

let sample: Sample
beforeAll(async () => (sample = await createSample()))
afterAll(async () => await sample.dispose())

test('a sound WACZ => each record with length and digest as it is stored', async () => {
  const found = await readBack(sample.waczPath, sample.warc.records)
  await using warc = await fileAccess(sample.warc.path)
  const { records } = await surveyWarc(warc)
  expect(found).toEqual({
    records: records.map(({ id, type, block, offset, length }, index) => {
      return { id, type, block, bytes: length, sha256: records[index]?.recordDigest ?? offset }
    }),
  })
})

test('other records than were told, or a damaged file => a problem, and nothing to seal', async () => {
  const [first, ...rest] = sample.warc.records
  const other = { ...(first ?? { id: '', type: '' }), block: sha256Of('another') }
  expect(await readBack(sample.waczPath, [other, ...rest])).toEqual({
    problem: 'record 1 is not the one that is listed',
  })
  expect(await readBack(sample.waczPath, rest)).toHaveProperty('problem')
  const damaged = join(sample.directory, 'damaged.wacz')
  await copyFile(sample.waczPath, damaged)
  const bytes = Buffer.from(sample.wacz)
  bytes[200] = (bytes[200] ?? 0) ^ 1
  await writeFile(damaged, bytes)
  expect(await readBack(damaged, sample.warc.records)).toMatchObject({
    problem: expect.stringContaining('archive/data.warc.gz'),
  })
})
