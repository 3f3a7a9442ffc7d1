import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { manifestKey, receiptKey, type Manifest } from '../../citations/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { readConfig } from '../../src/config.ts'
import { systemClock, systemRandom } from '../../src/context.ts'
import { readBytes, readJson, sourceOf } from '../../src/flow/objects.ts'
import { newestReceipt } from '../../src/flow/retrieve.ts'
import { audit, nextAudit } from '../../src/jobs/audit.ts'
import type { EvidenceStore } from '../../src/ports.ts'
import { openTimestamps } from '../../src/witnesses.ts'
import { startAuthority, type Authority } from '../fakes/authority.ts'
import { keep } from '../http/kept.ts'

const { signal } = new AbortController()
let authority: Authority
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-audit-'))
  authority = await startAuthority({ name: 'North', withCrl: true })
}, 60_000)
afterAll(async () => {
  await authority[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

async function stocked(): Promise<{ store: EvidenceStore; ids: readonly string[] }> {
  const store = createMemoryStore()
  const ids: string[] = []
  for (const seed of [1, 40, 90]) ids.push((await keep(store, { seed, publish: true })).id)
  return { store, ids }
}
const ports = (store: EvidenceStore) => ({ store, clock: systemClock, timestamps: null })

/** As a failing disk would: the object under the key is another one. */
async function spoil(
  store: EvidenceStore,
  key: string,
  change: (bytes: Uint8Array) => Uint8Array,
): Promise<void> {
  const bytes = await readBytes(store, key, 1e9)
  if (bytes === null) throw new Error(`no ${key}`)
  await store.erase(key)
  await store.put(key, await sourceOf(change(bytes)))
}
const flipped = (bytes: Uint8Array) => bytes.map((octet, index) => (index === 5 ? octet ^ 1 : octet))

test('untouched evidence => everything read, no alarm', async () => {
  const { store, ids } = await stocked()
  const found = await audit(ports(store), { signal })
  const parts = (await readJson<Manifest>(store, manifestKey(ids[0] ?? '')))?.parts.length ?? 0
  expect(parts).toBeGreaterThan(4)
  expect(found).toMatchObject({ snapshots: 3, objects: 3 * parts, destroyed: 0, findings: [] })
})

test('one byte of any object changed, cut or gone => exactly that object is named', async () => {
  const { store, ids } = await stocked()
  const [first = '', second = '', third = ''] = ids
  const parts = async (id: string) => (await readJson<Manifest>(store, manifestKey(id)))?.parts ?? []
  const picture = (await parts(first)).find(({ name }) => name === 'screenshot.jpg')?.key ?? ''
  const wacz = (await parts(second)).find(({ name }) => name === 'snapshot.wacz')?.key ?? ''
  const text = (await parts(second)).find(({ name }) => name === 'text.txt')?.key ?? ''
  await spoil(store, picture, flipped)
  await spoil(store, wacz, (bytes) => bytes.subarray(0, -1))
  await store.erase(text)
  await spoil(store, manifestKey(third), flipped)
  await spoil(store, receiptKey(first, 1), flipped)
  const heard: string[] = []
  const found = await audit(ports(store), { signal, onFinding: ({ key }) => heard.push(key) })
  const expected = [picture, wacz, text, manifestKey(third), receiptKey(first, 1)].toSorted()
  expect(
    [...new Set(found.findings.map(({ key }) => key))]
      .filter((key) => key !== receiptKey(first, 1))
      .toSorted(),
  ).toEqual(expected.filter((key) => key !== receiptKey(first, 1)))
  expect(heard).toContain(receiptKey(first, 1))
})

test('an authority configured as an operator writes it, on loopback => what is owed is stamped on the way, once', async () => {
  const { store, ids } = await stocked()
  const config = readConfig({ IBID_TIMESTAMPS: authority.url, IBID_TIMESTAMP_ROOTS: authority.rootFile })
  await using timestamps = await openTimestamps(config, {
    class: 'live',
    clock: systemClock,
    random: systemRandom,
    userAgent: 'Ibid/test',
  })
  if (timestamps === null) throw new Error('no authority')
  const found = await audit({ store, clock: systemClock, timestamps }, { signal })
  expect(found).toMatchObject({ findings: [], owed: [] })
  for (const id of ids) expect(await newestReceipt(store, id)).toMatchObject({ number: 2, pending: [] })
  const { asked } = authority
  await audit({ store, clock: systemClock, timestamps }, { signal })
  expect(authority.asked).toBe(asked)
}, 60_000)

test('a rehearsal that nobody was asked to stamp => no authority hears of it at the audit either', async () => {
  const store = createMemoryStore()
  const { id } = await keep(store, { seed: 1, publish: false, facts: { class: 'rehearsal' } })
  const config = readConfig({ IBID_TIMESTAMPS: authority.url, IBID_TIMESTAMP_ROOTS: authority.rootFile })
  const parts = { class: 'live', clock: systemClock, random: systemRandom, userAgent: 'Ibid/test' } as const
  await using timestamps = await openTimestamps(config, parts)
  const { asked } = authority
  const found = await audit({ store, clock: systemClock, timestamps }, { signal })
  expect(found).toMatchObject({ snapshots: 1, findings: [], owed: [] })
  expect(authority.asked).toBe(asked)
  expect(await newestReceipt(store, id)).toMatchObject({ number: 1 })
}, 60_000)

test('the certificate of an authority ends soon and another is asked => stamped again, and at the next audit not once more', async () => {
  await using old = await startAuthority({ name: 'Ending', validTo: new Date(Date.now() + 30 * 86_400_000) })
  const { store, ids } = await stocked()
  const random = { bytes: (count: number) => new Uint8Array(randomBytes(count)) }
  const parts = { class: 'live', clock: systemClock, random, userAgent: 'Ibid/test' } as const
  const before = readConfig({ IBID_TIMESTAMPS: old.url, IBID_TIMESTAMP_ROOTS: old.rootFile })
  await using first = await openTimestamps(before, parts)
  const after = readConfig({ IBID_TIMESTAMPS: authority.url, IBID_TIMESTAMP_ROOTS: authority.rootFile })
  await using second = await openTimestamps(after, parts)
  await audit({ store, clock: systemClock, timestamps: first }, { signal })
  for (let round = 0; round < 2; round++) {
    const found = await audit({ store, clock: systemClock, timestamps: second }, { signal })
    expect(found).toMatchObject({ findings: [], owed: [] })
    const receipt = await newestReceipt(store, ids[0] ?? '')
    expect(receipt?.timestamps?.map(({ covers }) => covers)).toEqual([0, 1])
  }
}, 60_000)

test('many services => they name the next audit alike, and it lies ahead', () => {
  const now = new Date('2026-11-23T05:00:00.000Z')
  const later = new Date(now.getTime() + 3_600_000)
  expect(nextAudit(now, 24).key).toBe(nextAudit(later, 24).key)
  expect(nextAudit(now, 24).after).toBeGreaterThan(0)
  expect(nextAudit(new Date(now.getTime() + 25 * 3_600_000), 24).key).not.toBe(nextAudit(now, 24).key)
})
