/** The commands of docs/verify-by-hand.md, run as they stand there, over a package with two authorities and a renewal. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nextReceipt, type Receipt } from '../../citations/index.ts'
import { verifyBuffer } from '../../src/wacz/verify.ts'
import { startAuthority, type Authority } from '../fakes/authority.ts'
import { disclosedFrom, only } from '../wacz/disclosed.ts'
import { createSample, type Sample } from '../wacz/sample.ts'
import { stamp } from '../wacz/tamper/logged-sample.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..', '..')
const text = readFileSync(join(root, 'docs', 'verify-by-hand.md'), 'utf8')
const commands = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1] ?? '').join('\n')

let north: Authority
let south: Authority
let sample: Sample
let disclosure: Buffer
let folder: string
beforeAll(async () => {
  north = await startAuthority({ name: 'North', withCrl: true })
  south = await startAuthority({ name: 'South', withCrl: true })
  sample = await createSample({ later })
  disclosure = (await disclosedFrom(sample.package, only('text.txt', 'screenshot.jpg'))).bytes
  folder = await mkdtemp(join(tmpdir(), 'ibid-by-hand-'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
}, 120_000)
afterAll(async () => {
  await north[Symbol.asyncDispose]()
  await south[Symbol.asyncDispose]()
  await sample.dispose()
  await rm(folder, { recursive: true, force: true })
})

async function later(first: Receipt): Promise<readonly Receipt[]> {
  const second = nextReceipt(first, {
    timestamps: [await stamp(first, north, 0), await stamp(first, south, 0)],
    pending: [],
  })
  const third = nextReceipt(second, { timestamps: [await stamp(second, south, 2)], pending: [] })
  return [second, third]
}

/** As a reader would: one shell, stopping at the first command that fails. */
async function byHand(bytes: Buffer, shown = disclosure): Promise<string> {
  for (const place of ['evidence', 'shown']) await rm(join(folder, place), { recursive: true, force: true })
  await writeFile(join(folder, 'package.zip'), bytes)
  await writeFile(join(folder, 'disclosure.zip'), shown)
  const script = `set -euo pipefail\n${commands}`
  const { stdout } = await run('bash', ['-c', script], { cwd: folder, timeout: 60_000 })
  return stdout
}
const trust = () => ({
  ...sample.trust,
  authorities: [north, south].map(({ fingerprint, name }) => ({ fingerprint, name })),
})

describe('a sound package', () => {
  test('=> every command succeeds: openssl verifies each token and signature, sha256sum each file, warcio each record', async () => {
    const said = await byHand(sample.package)
    // Two tokens stand in receipts 2 and 3 alike, and the renewal in receipt 3.
    expect(said.match(/Verification: OK/g)).toHaveLength(5)
    expect(said.match(/Verified OK/g)).toHaveLength(4)
    expect(said).toMatch(/\d+ of \d+ entries, sealed/)
    expect(said).toContain(sample.trust.keys[0]?.fingerprint ?? 'none')
  }, 120_000)
  test('=> ibid verify agrees', async () => {
    const found = await verifyBuffer(sample.package, { trust: trust() })
    expect(found.checks.filter(({ result, question }) => result !== 'ok' && question !== 'log')).toEqual([])
    expect(found).toMatchObject({
      intact: 'yes',
      signer: { known: true },
      time: { proved: true, by: 'North Unit 1, South Unit 1' },
    })
  })
})

test.for<[string, string]>([
  ['a picture', 'IHDR'],
  ['a token', '"token":"'],
  ['a record', 'archive/data.warc.gz'],
])('%s changed => a command fails, and ibid verify says no', { timeout: 60_000 }, async ([, needle]) => {
  const bytes = Buffer.from(sample.package)
  const at = bytes.indexOf(needle) + needle.length + 60
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await expect(byHand(bytes)).rejects.toThrow()
  expect((await verifyBuffer(bytes, { trust: trust() })).intact).toBe('no')
})

test.for([
  ['an address', 'news.example', 'news.exampla'],
  ['a part', 'Footnotes that last. What', 'Footnotes that last, What'],
])('%s in a disclosure changed => a command fails', { timeout: 60_000 }, async ([, from = '', to = '']) => {
  const changed = Buffer.from(disclosure.toString('latin1').replaceAll(from, to), 'latin1')
  await expect(byHand(sample.package, changed)).rejects.toThrow()
  expect((await verifyBuffer(changed, { trust: trust() })).intact).toBe('no')
})

test('every command of the page is run here => nothing in it is only said', async () => {
  expect(commands).toMatch(/openssl ts -verify/)
  expect(commands).toMatch(/openssl dgst -sha256/)
  expect(commands).toMatch(/sha256sum --check/)
  expect(commands).toMatch(/warcio/)
  expect(await readFile(join(root, 'docs', 'verify-by-hand.md'), 'utf8')).toBe(text)
})
