/** Verify, audit and keys as processes of their own: what they print, and how they end. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nextReceipt, type Receipt, type Timestamp, type Verification } from '../../citations/index.ts'
import { openDiskStore } from '../../src/adapters/evidence/disk.ts'
import { readToken } from '../../src/wacz/token/read-token.ts'
import { stampedBytes } from '../../src/wacz/verify-receipts.ts'
import { startAuthority, type Authority } from '../fakes/authority.ts'
import { keep } from '../http/kept.ts'
import { createSample, type Sample } from '../wacz/sample.ts'
import { ibid } from './cli.ts'

let folder: string
let authority: Authority
let sample: Sample
let pending: Sample
let env: Readonly<Record<string, string>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-proof-'))
  authority = await startAuthority({ name: 'North' })
  sample = await createSample({
    later: async (first) => [nextReceipt(first, { timestamps: [await stampOf(first)], pending: [] })],
  })
  pending = await createSample({
    later: async (first) => [nextReceipt(first, { timestamps: [], pending: ['https://tsa.example/tsr'] })],
  })
  await writeFile(join(folder, 'package.zip'), sample.package)
  await writeFile(join(folder, 'pending.zip'), pending.package)
  const authorities = [{ fingerprint: authority.fingerprint, name: 'the North root' }]
  const keys = [...sample.trust.keys, ...pending.trust.keys]
  await writeFile(join(folder, 'trust.json'), JSON.stringify({ keys, authorities }))
  env = { IBID_DATA_DIR: join(folder, 'data') }
}, 120_000)
afterAll(async () => {
  await authority[Symbol.asyncDispose]()
  await sample.dispose()
  await pending.dispose()
  await rm(folder, { recursive: true, force: true })
})

async function stampOf(receipt: Receipt): Promise<Timestamp> {
  const token = await authority.forge(stampedBytes(receipt, 0))
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  const chain = readToken(token).certificates.map(base64)
  return { authority: authority.url, covers: 0, token: base64(token), chain, crls: [], ocsps: [] }
}
const verify = (...args: readonly string[]) => ibid(['verify', ...args], { cwd: folder, env })
const trusting = ['--trust', 'trust.json'] as const

describe('ibid verify', () => {
  test('key and authority known => three answers, each with whose word it is, exit 0', async () => {
    const { code, stdout } = await verify('package.zip', ...trusting, '--require-time')
    expect(stdout).toMatch(/intact\? {3}yes/)
    expect(stdout).toMatch(/signed\? {3}by the test key/)
    expect(stdout).toMatch(/when\? {5}proved: it existed at .* says North Unit 1/)
    expect(stdout).toMatch(/under "the North root"/)
    expect(code).toBe(0)
  }, 30_000)
  test('no key named => intact, never green, exit 1', async () => {
    const { code, stdout } = await verify('package.zip')
    expect(stdout).toMatch(/intact\? {3}yes/)
    expect(stdout).toMatch(/by a key you do not know/)
    expect(stdout).toMatch(/no independent authority that you know/)
    expect(stdout).toMatch(/Exit 1: nobody whom you know has signed it\.\n$/)
    expect(code).toBe(1)
  }, 30_000)
  test('an authority that has not answered => said in so many words; exit 1 only where the time is required', async () => {
    const { code, stdout } = await verify('pending.zip', ...trusting)
    expect(stdout).toMatch(/sealed, timestamp pending: the signer says/)
    expect(stdout).toMatch(/tsa\.example\/tsr had not answered/)
    expect(code).toBe(0)
    expect((await verify('pending.zip', ...trusting, '--require-time')).code).toBe(1)
  }, 30_000)
  test('for machines => the same as JSON; part by part with --parts', async () => {
    const { stdout } = await verify('package.zip', ...trusting, '--format', 'json')
    const found = JSON.parse(stdout) as Verification
    expect(found).toMatchObject({
      kind: 'package',
      intact: 'yes',
      signer: { known: true },
      time: { proved: true },
    })
    const parts = await verify('package.zip', ...trusting, '--parts')
    expect(parts.stdout.match(/^ {2}ok /gm)?.length).toBe(
      found.checks.filter(({ result }) => result === 'ok').length,
    )
    expect(parts.stdout).toMatch(/signature: by key [0-9a-f]{64}, which says/)
  }, 30_000)
  test('a newer revocation list names its authority => the time is refused, the bytes stay intact', async () => {
    await using revoked = await startAuthority({ name: 'Gone' })
    await using other = await createSample({
      later: async (first) => {
        const token = await revoked.forge(stampedBytes(first, 0))
        const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
        const chain = readToken(token).certificates.map(base64)
        const entry = { authority: revoked.url, covers: 0, token: base64(token), chain, crls: [], ocsps: [] }
        return [nextReceipt(first, { timestamps: [entry], pending: [] })]
      },
    }).then((made) => ({ ...made, [Symbol.asyncDispose]: () => made.dispose() }))
    await writeFile(join(folder, 'gone.zip'), other.package)
    await writeFile(
      join(folder, 'gone.json'),
      JSON.stringify({ authorities: [{ fingerprint: revoked.fingerprint, name: 'Gone' }] }),
    )
    expect((await verify('gone.zip', '--trust', 'gone.json')).stdout).toMatch(/proved: it existed/)
    await revoked.revoke(new Date(Date.now() - 86_400_000), 'superseded')
    await writeFile(join(folder, 'gone.crl'), await revoked.crl())
    const { stdout } = await verify('gone.zip', '--trust', 'gone.json', '--crl', 'gone.crl')
    expect(stdout).toMatch(/intact\? {3}yes/)
    expect(stdout).toMatch(/was revoked at/)
    expect(stdout).not.toMatch(/proved: it existed/)
  }, 60_000)
  test('a plain WARC => its records, signed by nobody, exit 1', async () => {
    const record =
      'WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Block-Digest: sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ\r\nContent-Length: 0\r\n\r\n\r\n\r\n'
    await writeFile(join(folder, 'plain.warc.gz'), gzipSync(record))
    const { code, stdout } = await verify('plain.warc.gz', '--parts')
    expect(stdout).toMatch(/1 records, 1 digests recomputed/)
    expect(stdout).toMatch(/signed\? {3}by nobody/)
    expect(code).toBe(1)
  }, 30_000)
})

test('ibid keys signing => generate, list, rotate, revoke; the list is a file for --trust', async () => {
  const own = { ...env, IBID_DATA_DIR: join(folder, 'ring'), IBID_SIGNING_PASSPHRASE: 'correct horse' }
  const keys = (...args: readonly string[]) => ibid(['keys', 'signing', ...args], { env: own })
  expect((await keys('list')).stdout).toMatch(/no signing key yet/)
  const made = await keys('generate')
  expect(made.stdout).toMatch(/^[0-9a-f]{64} {2}in use/)
  expect((await keys('generate')).code).toBe(2)
  await keys('rotate')
  const [old = '', present = ''] = (await keys('list')).stdout.split('\n')
  expect(old).toMatch(/retired/)
  expect(present).toMatch(/in use/)
  const revoked = await keys('revoke', present.slice(0, 16), '--reason', 'laptop stolen')
  expect(revoked.stdout).toMatch(/REVOKED as of .*laptop stolen/)
  const trust = JSON.parse((await keys('list', '--format', 'json')).stdout) as {
    keys: readonly { revokedAt?: string }[]
  }
  expect(trust.keys.map(({ revokedAt }) => revokedAt !== undefined)).toEqual([false, true, false])
  const files = await readdir(join(folder, 'ring', 'keys'))
  for (const name of files)
    expect(await readFile(join(folder, 'ring', 'keys', name), 'utf8')).not.toMatch(/PRIVATE/)
  expect((await keys('dance')).code).toBe(2)
}, 60_000)

test('ibid audit => everything as sealed, exit 0; one byte changed => named, exit 1', async () => {
  const out = join(folder, 'store')
  {
    const store = await openDiskStore(out)
    await keep(store, { seed: 3, publish: false })
  }
  const sound = await ibid(['audit', '--out', out], { env: { ...env, IBID_TIMESTAMPS: 'off' } })
  expect(sound.stdout).toMatch(/1 snapshot, 7 objects.*all as sealed/)
  expect(sound.code).toBe(0)
  const [snapshot = ''] = await readdir(join(out, 'snapshots'))
  const names = await readdir(join(out, 'snapshots', snapshot))
  const picture = names.find((name) => name.endsWith('screenshot.jpg')) ?? ''
  await writeFile(join(out, 'snapshots', snapshot, picture), Buffer.from('something else'))
  const damaged = await ibid(['audit', '--out', out], { env: { ...env, IBID_TIMESTAMPS: 'off' } })
  expect(damaged.stderr).toMatch(new RegExp(`ALARM snapshots/${snapshot}/${picture}`))
  expect(damaged.code).toBe(1)
}, 60_000)
