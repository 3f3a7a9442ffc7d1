/**
 * Random tamperings, the short form of `npm run tamper`: every one must be found, and the part it was done to must be named.
 * The seed is printed; IBID_TAMPER_N and IBID_TAMPER_SEED choose another run.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { verifyBuffer } from '../../src/wacz/verify.ts'
import type { Sample } from './sample.ts'
import { failedParts, tamper } from './tamper/judged.ts'
import { loggedSample } from './tamper/logged-sample.ts'
import { namesAt, random, regionsOf } from './tamper/regions.ts'
import { victimsOf } from './tamper/victims.ts'
import { ways } from './tamper/ways.ts'

const count = Number(process.env['IBID_TAMPER_N'] ?? 300)
const seed = Number(process.env['IBID_TAMPER_SEED'] ?? Date.now() % 1_000_000)

let sample: Sample
beforeAll(async () => (sample = await loggedSample()))
afterAll(async () => await sample.dispose())

test(`${count} tamperings in ${Object.keys(ways).length} ways with package, WACZ and disclosures, seed ${seed} => each found and named`, async () => {
  const victims = await victimsOf(sample)
  const given = { next: random(seed), stranger: await createMemoryWitness() }
  const { missed } = await tamper(victims, given, { count, trust: sample.trust })
  expect(missed).toEqual([])
}, 600_000)

test('one byte of manifest, picture or exhibit changed => named, whichever byte it is', async () => {
  const regions = await regionsOf(sample.package)
  const next = random(seed)
  const parts = [
    `snapshots/${sample.manifest.snapshot}/manifest.json`,
    `snapshots/${sample.manifest.snapshot}/screenshot.jpg`,
    `exhibits/${sample.manifest.snapshot}.pdf`,
  ]
  for (const name of parts) {
    const region = regions.find(({ names }) => names[0] === name)
    if (region === undefined) throw new Error(`there is no ${name} in the package`)
    for (let index = 0; index < 20; index++) {
      const damaged = Buffer.from(sample.package)
      const offset = region.start + Math.floor(next() * (region.end - region.start))
      damaged[offset] = (damaged[offset] ?? 0) ^ (1 + Math.floor(next() * 255))
      expect(failedParts(await verifyBuffer(damaged, { trust: sample.trust }))).toContain(name)
    }
  }
}, 120_000)

test('a WACZ within a package, one byte changed => the part within the WACZ is named too', async () => {
  const at = sample.package.indexOf(sample.wacz)
  expect(at).toBeGreaterThan(0)
  const inner = await regionsOf(sample.wacz)
  const next = random(seed)
  for (let index = 0; index < 30; index++) {
    const offset = Math.floor(next() * sample.wacz.length)
    const damaged = Buffer.from(sample.package)
    damaged[at + offset] = (damaged[at + offset] ?? 0) ^ 1
    const found = failedParts(await verifyBuffer(damaged, { trust: sample.trust }))
    const wacz = `snapshots/${sample.manifest.snapshot}/snapshot.wacz`
    expect(found).toContain(wacz)
    const names = namesAt(inner, offset).map((name) => `${wacz} > ${name}`)
    expect(found.some((part) => names.some((name) => part.startsWith(name)))).toBe(true)
  }
}, 120_000)

test('untouched package, WACZ and disclosures, verified again and again => no false alarm', async () => {
  const victims = await victimsOf(sample)
  for (let index = 0; index < 10; index++) {
    for (const { bytes } of victims)
      expect((await verifyBuffer(bytes, { trust: sample.trust })).intact).toBe('yes')
  }
}, 120_000)
