/** Custody: one chain whoever writes it and however many at once, and what the audit finds of a chain that was changed. */
import { expect, test } from 'vitest'
import { custodyActs, custodyKey, receiptKey, standingKey, type CustodyEntry } from '../../citations/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { systemClock } from '../../src/context.ts'
import { custodyEntries, recordAct, recordAssurance, recordExport } from '../../src/flow/custody.ts'
import { putJson, readBytes, readJson, sourceOf } from '../../src/flow/objects.ts'
import { takeDown } from '../../src/flow/withhold.ts'
import { audit } from '../../src/jobs/audit.ts'
import type { EvidenceStore } from '../../src/ports.ts'
import { keep } from '../http/kept.ts'

const { signal } = new AbortController()
const witness = await createMemoryWitness()
const stranger = await createMemoryWitness()
const keys = new Set([witness.publicKey])

async function stand(acts = 3) {
  const store = createMemoryStore()
  const { id, manifest } = await keep(store, { seed: 7, publish: true })
  const ports = { store, clock: systemClock, witness }
  for (const act of custodyActs.slice(0, acts)) await recordAct(ports, id, { act, detail: `of ${act}` })
  const findings = async () => (await audit({ ...ports, timestamps: null, keys }, { signal })).findings
  return { store, id, manifest, ports, findings }
}
async function entriesOf(store: EvidenceStore, id: string): Promise<CustodyEntry[]> {
  const entries: CustodyEntry[] = []
  for await (const { entry } of custodyEntries(store, id)) entries.push(entry)
  return entries
}
async function replace(store: EvidenceStore, key: string, value: object): Promise<void> {
  await store.erase(key)
  await putJson(store, key, value)
}

test('eight write at once => eight entries, numbered without gaps, one chain, no alarm', async () => {
  const { store, id, ports, findings } = await stand(0)
  await Promise.all(
    Array.from({ length: 8 }, (_, index) => recordAct(ports, id, { act: 'exported', detail: String(index) })),
  )
  const entries = await entriesOf(store, id)
  expect(entries.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(new Set(entries.map(({ detail }) => detail)).size).toBe(8)
  expect(await findings()).toEqual([])
})

test('the first entry continues the manifest that was sealed', async () => {
  const { store, id } = await stand(1)
  const receipt = await readJson<{ statement: { manifest: string } }>(store, receiptKey(id, 1))
  expect((await entriesOf(store, id))[0]?.previous).toBe(receipt?.statement.manifest)
})

test('one package exported again and again => told of once, another one anew', async () => {
  const { store, id, ports } = await stand(0)
  for (const identity of ['a', 'a', 'b', 'a']) await recordExport(ports, id, identity)
  expect((await entriesOf(store, id)).map(({ detail }) => detail)).toEqual([
    'evidence package a',
    'evidence package b',
  ])
})

const second = (id: string) => custodyKey(id, 2)
test.each<[string, (store: EvidenceStore, id: string, entry: CustodyEntry) => Promise<void>, RegExp]>([
  ['taken out', (store, id) => store.erase(second(id)), /missing/],
  [
    'told otherwise',
    (store, id, entry) => replace(store, second(id), { ...entry, detail: 'nothing' }),
    /does not hold/,
  ],
  [
    'put elsewhere',
    (store, id, entry) => replace(store, second(id), { ...entry, number: 3 }),
    /it is entry 3, expected 2/,
  ],
  ['no entry', (store, id) => replace(store, second(id), { format: 'other' }), /no canonical entry/],
  [
    'not canonical',
    async (store, id) => {
      const bytes = (await readBytes(store, second(id), 1e6)) ?? new Uint8Array()
      await store.erase(second(id))
      await store.put(second(id), await sourceOf(Uint8Array.from([...bytes, 10])))
    },
    /no canonical entry/,
  ],
])('the second of three entries is %s => the audit names it', async (_, change, told) => {
  const { store, id, findings } = await stand()
  const entry = (await entriesOf(store, id))[1]
  if (entry === undefined) throw new Error('no entry')
  await change(store, id, entry)
  const [first] = await findings()
  expect(first?.key).toBe(second(id))
  expect(first?.what).toMatch(told)
})

test('an entry that a stranger signed properly => the audit names it', async () => {
  const { id, ports, findings } = await stand(1)
  await recordAct({ ...ports, witness: stranger }, id, { act: 'exported', detail: 'forged' })
  expect(await findings()).toEqual([{ key: second(id), what: 'its key is none of this installation' }])
})

test('a standing that nobody signed for => the audit names it', async () => {
  const { store, id, ports, findings } = await stand(1)
  const { standing } = await takeDown(ports, { snapshot: id, level: 'hidden', reason: 'asked for' })
  expect(await findings()).toEqual([])
  const version = (await store.head(standingKey(id)))?.version ?? null
  const forged = { ...standing, level: 'shown', at: '2026-11-23T00:00:00.000Z' }
  await store.swap(standingKey(id), new TextEncoder().encode(JSON.stringify(forged)), version)
  expect(await findings()).toMatchObject([{ key: standingKey(id) }])
})

test('damage found three times => custody tells of it once, and of other damage again', async () => {
  const { store, id, manifest, findings } = await stand(1)
  const told = async () => (await entriesOf(store, id)).filter(({ act }) => act === 'audited').length
  expect([(await findings()).length, await told()]).toEqual([0, 0])
  const [first, next] = manifest.parts.map(({ key }) => key)
  await store.erase(first ?? '')
  for (let round = 0; round < 3; round++) expect(await findings()).toHaveLength(1)
  expect(await told()).toBe(1)
  await store.erase(next ?? '')
  expect(await findings()).toHaveLength(2)
  expect(await told()).toBe(2)
})

test('damage that was mended => the first sound audit tells of it, the next adds nothing, the same damage anew is told again', async () => {
  const { store, id, manifest, findings } = await stand(1)
  const { key = '' } = manifest.parts[0] ?? {}
  const bytes = (await readBytes(store, key, 1e6)) ?? new Uint8Array()
  const acts = async () => (await entriesOf(store, id)).map(({ act }) => act)
  await store.erase(key)
  await findings()
  await store.put(key, await sourceOf(bytes))
  for (let round = 0; round < 2; round++) expect(await findings()).toEqual([])
  expect(await acts()).toEqual(['sealed', 'audited', 'checked'])
  expect((await entriesOf(store, id))[2]?.detail).toBe('all as sealed again, after the findings of entry 2')
  await store.erase(key)
  await findings()
  expect(await acts()).toEqual(['sealed', 'audited', 'checked', 'audited'])
})

test('what quality assurance found => told once after the sealing, with its score; nothing where there was none', async () => {
  const { store, id, ports } = await stand(1)
  await recordAssurance(ports, { snapshot: id })
  const assurance = {
    intact: true,
    records: 12,
    replay: { text: 998, picture: 970, asked: 40, answered: 39 },
  } as const
  for (let round = 0; round < 2; round++) await recordAssurance(ports, { snapshot: id, assurance })
  const told = (await entriesOf(store, id)).filter(({ act }) => act === 'checked')
  expect(told.map(({ detail }) => detail)).toEqual([
    'intact as read back before sealing, 12 records; replay: text alike to 998 of 1000, picture to 970, 39 of 40 requests answered',
  ])
})
