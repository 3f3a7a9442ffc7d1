/** A whole package under a clock of twenty years from now, when no certificate in it is valid any more: what it says does not age. */
import { X509Certificate } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { asReceipt } from '../../citations/index.ts'
import { verifyBuffer, verifyFile } from '../../src/wacz/verify.ts'
import type { Sample } from './sample.ts'
import { loggedSample } from './tamper/logged-sample.ts'
import { victimOf } from './tamper/victim.ts'

let sample: Sample
beforeAll(async () => (sample = await loggedSample()))
afterAll(async () => await sample.dispose())
afterEach(() => void vi.useRealTimers())

/** When the last certificate of any chain in the package ends. */
async function lastExpiry(): Promise<number> {
  const { files } = await victimOf('package', sample.package)
  const ends = [...files]
    .filter(([name]) => name.includes('/receipts/'))
    .flatMap(([, bytes]) => asReceipt(JSON.parse(bytes.toString('utf8')))?.timestamps ?? [])
    .flatMap(({ chain }) => chain)
    .map((der) => Date.parse(new X509Certificate(Buffer.from(der, 'base64')).validTo))
  expect(ends.length).toBeGreaterThan(0)
  return Math.max(...ends)
}

test('authorities and their roots expired => the same verdict as today, to the letter', async () => {
  const { package: bytes, trust } = sample
  const today = await verifyBuffer(bytes, { trust })
  expect(today).toMatchObject({
    intact: 'yes',
    signer: { known: true },
    time: { proved: true, by: 'North Unit 1' },
  })
  const path = join(sample.directory, 'package.zip')
  await writeFile(path, bytes)
  vi.useFakeTimers({ now: Date.now() + 20 * 366 * 86_400_000, toFake: ['Date'] })
  expect(Date.now()).toBeGreaterThan(await lastExpiry())
  expect(await verifyFile(path, { trust })).toEqual(today)
})

test('damaged => the damage is found then too', async () => {
  vi.useFakeTimers({ now: Date.now() + 20 * 366 * 86_400_000, toFake: ['Date'] })
  const damaged = Buffer.from(sample.package)
  const middle = Math.floor(damaged.length / 2)
  damaged[middle] = (damaged[middle] ?? 0) ^ 1
  expect((await verifyBuffer(damaged, { trust: sample.trust })).intact).toBe('no')
})
