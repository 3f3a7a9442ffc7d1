/** A lone snapshot with the receipt and the manifest of its permalink: the chain between the three holds, or the odd link is named. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonicalJson, type Trust, type Verification } from '../../citations/index.ts'
import { bufferAccess, wholeOf } from '../../src/wacz/random-access.ts'
import { verifyFile, verifyReceiptedFiles } from '../../src/wacz/verify.ts'
import { snapshotIn } from '../../src/wacz/whole-snapshot.ts'
import { createSample, gather, type Sample } from './sample.ts'
import { loggedSample } from './tamper/logged-sample.ts'

interface Given {
  readonly wacz: Buffer
  readonly receipt: Buffer
  readonly manifest: Buffer | null
}

let folder: string
let sample: Sample
let other: Sample
let own: Given
let foreign: Given
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-receipted-'))
  ;[sample, other] = [await loggedSample(), await createSample({ site: 'http://other.example' })]
  ;[own, foreign] = [await givenBy(sample), await givenBy(other)]
})
afterAll(async () => {
  await sample.dispose()
  await other.dispose()
  await rm(folder, { recursive: true, force: true })
})

/** What a permalink gives of it: the newest receipt, the manifest's very bytes, the recording. */
async function givenBy(from: Sample): Promise<Given> {
  const whole = await snapshotIn(bufferAccess(from.package), null)
  const manifest = await wholeOf(await whole.part('manifest.json'), 1e9)
  return { wacz: from.wacz, receipt: await gather(whole.receipt.open()), manifest }
}

async function verify(given: Given, trust: Trust = sample.trust): Promise<Verification> {
  const path = (name: string) => join(folder, name)
  await writeFile(path('a.wacz'), given.wacz)
  await writeFile(path('receipt.json'), given.receipt)
  if (given.manifest !== null) await writeFile(path('manifest.json'), given.manifest)
  const manifest = given.manifest === null ? null : path('manifest.json')
  return verifyReceiptedFiles({ wacz: path('a.wacz'), receipt: path('receipt.json'), manifest }, { trust })
}

const failed = ({ checks }: Verification) =>
  checks.filter(({ result }) => result === 'failed').map(({ part, what }) => `${part}: ${what}`)
const detailOf = ({ checks }: Verification, part: string) =>
  checks.find((check) => check.part === part && check.result === 'failed')?.detail ?? ''

describe('a snapshot with its receipt and manifest', () => {
  test('sound => intact, signed, its time proved and its place in the log told, as of its package', async () => {
    const found = await verify(own)
    expect(failed(found)).toEqual([])
    expect(found).toMatchObject({
      kind: 'wacz',
      intact: 'yes',
      class: 'live',
      signer: { known: true },
      time: { proved: true },
    })
    await writeFile(join(folder, 'package.zip'), sample.package)
    const whole = await verifyFile(join(folder, 'package.zip'), { trust: sample.trust })
    expect(found.time.at).toBe(whole.time.at)
    expect(found.log?.map(({ told }) => told)).toEqual(whole.log?.map(({ told }) => told))
  })

  test('by nobody the reader knows => intact, never green', async () => {
    expect(await verify(own, { keys: [] })).toMatchObject({
      intact: 'yes',
      signer: { known: false },
      time: { proved: false },
    })
  })

  test('a recording with one bit changed => its digest and the record are named, and no time is its time', async () => {
    const wacz = Buffer.from(own.wacz)
    const at = wacz.length >> 1
    wacz[at] = (wacz[at] ?? 0) ^ 1
    const found = await verify({ ...own, wacz })
    expect(found).toMatchObject({ intact: 'no', time: { proved: false } })
    expect(failed(found)).toContain('snapshot.wacz: length and SHA-256')
  })

  test('another snapshot’s recording, sound and by a known key => not the one that was sealed', async () => {
    const found = await verify({ ...own, wacz: foreign.wacz }, { ...sample.trust, keys: keysOfBoth() })
    expect(found).toMatchObject({ intact: 'no', time: { proved: false } })
    expect(failed(found)).toContain('snapshot.wacz: length and SHA-256')
    expect(failed(found)).toContain('snapshot.wacz: records as in the manifest')
  })

  test('another snapshot’s receipt, sound and by a known key => it seals another manifest', async () => {
    const found = await verify({ ...own, receipt: foreign.receipt }, { ...sample.trust, keys: keysOfBoth() })
    expect(found).toMatchObject({ intact: 'no', time: { proved: false } })
    expect(failed(found)).toEqual(['manifest.json: seal'])
    expect(detailOf(found, 'manifest.json')).toMatch(
      /^by this receipt: it seals sha256:\w+, the manifest is sha256:\w+$/,
    )
  })

  test.each([
    ['another date', { startedAt: '2020-01-01T00:00:00.000Z' }],
    ['another address', { url: 'https://elsewhere.example/' }],
  ])('a manifest with %s => no longer the one that was sealed', async (_, change) => {
    const manifest = Buffer.from(canonicalJson({ ...sample.manifest, ...change }))
    const found = await verify({ ...own, manifest })
    expect(found).toMatchObject({ intact: 'no', time: { proved: false } })
    expect(failed(found)).toEqual(['manifest.json: seal'])
  })

  test('no manifest => says which one is missing, and proves no time by the receipt alone', async () => {
    const found = await verify({ ...own, manifest: null })
    expect(found).toMatchObject({ intact: 'no', time: { proved: false } })
    expect(failed(found)).toEqual(['manifest.json: form'])
    expect(detailOf(found, 'manifest.json')).toMatch(/the receipt seals sha256:[0-9a-f]{64}.*--manifest/)
  })

  test('a receipt whose statement was changed => the signature is named, and nothing is proved under it', async () => {
    const receipt = Buffer.from(own.receipt.toString('utf8').replace('"class":"live"', '"class":"rehearsal"'))
    const found = await verify({ ...own, receipt })
    expect(found).toMatchObject({ intact: 'no', time: { proved: false } })
    expect(failed(found)).toContain('receipt.json: signature')
  })

  test.each([
    ['a receipt where the manifest belongs', (given: Given) => ({ ...given, manifest: given.receipt })],
    ['a manifest where the receipt belongs', (given: Given) => ({ ...given, receipt: given.manifest })],
  ])('%s => told by what it calls itself', async (_, swap) => {
    const { receipt, ...rest } = swap(own)
    const found = await verify({ ...rest, receipt: receipt ?? Buffer.of() })
    expect(found.intact).toBe('no')
    expect(found.checks.some(({ detail }) => /^it is ibid-\w+\/2, expected ibid-/.test(detail ?? ''))).toBe(
      true,
    )
  })

  test('a package beside a receipt => wrong use: it holds its own', async () => {
    await expect(verify({ ...own, wacz: sample.package })).rejects.toMatchObject({ code: 'usage' })
  })
})

function keysOfBoth(): Trust['keys'] {
  return [...sample.trust.keys, ...other.trust.keys]
}
