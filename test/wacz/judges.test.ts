/** The judges that `npm run judge:wacz` asks: they find nothing in what we wrote, and find what was done to it. */
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { judgeWacz } from './judges/judge-wacz.ts'
import { compareIndex } from './judges/warcio.ts'
import { installed, type Program } from './judges/programs.ts'
import { createSample, type Sample } from './sample.ts'

let sample: Sample
let programs: readonly Program[]
beforeAll(async () => {
  sample = await createSample()
  programs = await installed()
})
afterAll(async () => await sample.dispose())

const faulty = async (path: string) =>
  (await judgeWacz(path, { viewer: null, programs }))
    .filter(({ faults }) => faults.length > 0)
    .map(({ judge }) => judge)

test('a WACZ of ours => nobody finds a fault', async () => {
  const said = await judgeWacz(sample.waczPath, { viewer: null, programs })
  expect(said.flatMap(({ faults }) => faults)).toEqual([])
  expect(said.map(({ judge }) => judge).slice(0, 3)).toEqual(['ibid verify', 'wabac', 'warcio'])
})

test('one byte of a body turned => our verifier, wabac, warcio and every program find it', async () => {
  const path = join(sample.directory, 'turned.wacz')
  const bytes = await readFile(sample.waczPath)
  const [line = ''] = (await readFile(sample.warc.index.path, 'utf8')).split('\n')
  const { offset } = JSON.parse(line.slice(line.indexOf('{'))) as { offset: number }
  // The WARC is the first thing whose gzip header stands in the file; behind it, within the record's deflated bytes.
  const at = bytes.indexOf(Buffer.from([0x1f, 0x8b])) + offset + 200
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(path, bytes)
  expect(await faulty(path)).toEqual(['ibid verify', 'wabac', 'warcio', ...programs.map(({ name }) => name)])
})

test('a WACZ that ends in its middle => told by each that can open it at all', async () => {
  const path = join(sample.directory, 'half.wacz')
  await copyFile(sample.waczPath, path)
  await writeFile(path, (await readFile(path)).subarray(0, 5_000))
  expect(await faulty(path)).toEqual(['ibid verify', 'wabac'])
})

test('an index that lists what is not there => warcio’s own index differs', async () => {
  const lines = (await readFile(sample.warc.index.path, 'utf8')).replace(/"offset":(\d)/, '"offset":9$1')
  const { unfound, more } = await compareIndex(sample.warc.path, lines)
  expect([unfound.length, more.length]).toEqual([1, 1])
})
