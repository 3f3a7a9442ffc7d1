/** `ibid diff` on real WACZ files: nothing, something, and what is no snapshot. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSample, type Sample } from '../wacz/sample.ts'
import { ibid } from './cli.ts'

let one: Sample
let other: Sample
beforeAll(async () => {
  one = await createSample()
  other = await createSample({ site: 'http://other.example' })
})
afterAll(async () => {
  await one.dispose()
  await other.dispose()
})

test('a snapshot and itself => nothing differs, 0', async () => {
  const { code, stdout } = await ibid(['diff', one.waczPath, one.waczPath])
  expect(stdout).toContain('Text: the same.')
  expect(stdout).toMatch(/Resources: \d+ the same, 0 changed, 0 gone, 0 new\./)
  expect(stdout).toContain('Nothing differs.')
  expect(code).toBe(0)
})

test('two sites => every resource gone and new, as JSON too, 1', async () => {
  const { code, stdout } = await ibid(['diff', '--format', 'json', one.waczPath, other.waczPath])
  const found = JSON.parse(stdout) as {
    same: boolean
    resources: { same: number; removed: unknown[]; added: unknown[] }
  }
  expect(found.same).toBe(false)
  expect(found.resources.same).toBe(0)
  expect(found.resources.removed.length).toBe(found.resources.added.length)
  expect(found.resources.removed.length).toBeGreaterThan(3)
  expect(code).toBe(1)
})

// All parts are stored as they are: the WARC ends where the next part begins, and ends with the record of the text.
test.for([
  [
    'the record of its text',
    'indexes/index.cdx',
    -250,
    /: the record at byte \d+ of archive\/data\.warc\.gz; "ibid/,
  ],
  ['its description', 'datapackage.json', 100, /: datapackage\.json; "ibid verify" tells more/],
] as const)('a snapshot in which %s is damaged => one sentence, 2', async ([, name, beside, says]) => {
  const bytes = Buffer.from(one.wacz)
  const at = bytes.indexOf(name) + beside
  const path = join(one.directory, 'damaged.wacz')
  await writeFile(path, bytes.fill(0, at, at + 100))
  const { code, stderr } = await ibid(['diff', one.waczPath, path])
  expect(stderr).toMatch(/^ibid: Expected a whole snapshot \(\.wacz\), found a damaged one at /)
  expect(stderr).toMatch(says)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(code).toBe(2)
})

test('a text file, or one snapshot alone => one sentence, 2', async () => {
  const path = join(one.directory, 'plain.txt')
  await writeFile(path, 'no snapshot')
  const plain = await ibid(['diff', one.waczPath, path])
  expect(plain.stderr).toMatch(/Expected a snapshot \(\.wacz\) of Ibid, found/)
  expect(plain.code).toBe(2)
  const alone = await ibid(['diff', one.waczPath])
  expect(alone.stderr).toMatch(/Expected two snapshots, found 1/)
  expect(alone.code).toBe(2)
})
