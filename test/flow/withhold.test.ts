/** Taking down: what each level leaves, at every point where the process may die, and that nothing brings back what was destroyed. */
import { expect, test } from 'vitest'
import {
  manifestKey,
  Problem,
  receiptKey,
  snapshotPrefix,
  standingKey,
  type TakeDownLevel,
} from '../../citations/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { openMemory } from '../../src/adapters/memory/open.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { systemClock, systemRandom } from '../../src/context.ts'
import { custodyEntries } from '../../src/flow/custody.ts'
import { putJson, readBytes, sourceOf } from '../../src/flow/objects.ts'
import { reindex } from '../../src/flow/reindex.ts'
import { newestReceipt } from '../../src/flow/retrieve.ts'
import { sealLink } from '../../src/flow/seal.ts'
import { standingOf } from '../../src/flow/standing.ts'
import { commitSnapshot, finishSnapshot } from '../../src/flow/store.ts'
import { restore, takeDown } from '../../src/flow/withhold.ts'
import { audit } from '../../src/jobs/audit.ts'
import { PortFault, type EvidenceStore } from '../../src/ports.ts'
import { keep, type Kept } from '../http/kept.ts'

const { signal } = new AbortController()
const witness = await createMemoryWitness()
const portsOf = (store: EvidenceStore) => ({ store, clock: systemClock, witness })
const reason = 'it names a minor'

async function stocked(): Promise<{ store: EvidenceStore; kept: Kept; other: Kept }> {
  const store = createMemoryStore()
  const kept = await keep(store, { seed: 1, publish: true })
  return { store, kept, other: await keep(store, { seed: 40, publish: true }) }
}
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}
async function keysOf(store: EvidenceStore, prefix = ''): Promise<string[]> {
  return (await all(store.list(prefix))).map(({ key }) => key)
}
async function bytesAt(store: EvidenceStore, key: string): Promise<Uint8Array> {
  return (await readBytes(store, key, 1e6)) ?? new Uint8Array()
}
const about = (keys: readonly string[], id: string) => keys.filter((key) => key.includes(id))
async function actsOf(store: EvidenceStore, id: string): Promise<readonly string[]> {
  return (await all(custodyEntries(store, id))).map(({ entry }) => entry.act)
}
/** A store whose changing calls end the process after so many. */
function dyingAfter(store: EvidenceStore, calls: number): EvidenceStore {
  let left = calls
  const alive = () => {
    if (left-- <= 0) throw new Error('killed')
  }
  return {
    put: async (...given) => (alive(), store.put(...given)),
    swap: async (...given) => (alive(), store.swap(...given)),
    erase: async (key) => (alive(), store.erase(key)),
    head: (key) => store.head(key),
    read: (...given) => store.read(...given),
    list: (...given) => store.list(...given),
    selfTest: () => store.selfTest(),
  }
}

test.each(['hidden', 'restricted'] as const)(
  '%s => no TimeMap counts it, every byte stays, and restoring puts its key back',
  async (level) => {
    const { store, kept } = await stocked()
    const before = await keysOf(store)
    const done = await takeDown(portsOf(store), { snapshot: kept.id, level, reason })
    expect(done).toMatchObject({ standing: { level, reason }, remaining: [] })
    expect(about(await keysOf(store, 'mementos/'), kept.id)).toEqual([])
    const gone = before.filter((key) => key.startsWith('mementos/') && key.includes(kept.id))
    expect(await keysOf(store)).toEqual(expect.arrayContaining(before.filter((key) => !gone.includes(key))))
    expect((await reindex({ store, catalog: openMemory().catalog, queue: null }, { signal })).keys).toBe(0)
    await restore(portsOf(store), { snapshot: kept.id, reason: 'the court said so' })
    expect(await keysOf(store)).toEqual(expect.arrayContaining(before))
    expect(await actsOf(store, kept.id)).toEqual([level, 'restored'])
  },
)

test('destroyed => of the snapshot only standing and custody are left, of its neighbour everything', async () => {
  const { store, kept, other } = await stocked()
  const neighbours = about(await keysOf(store), other.id)
  const sealed = (await newestReceipt(store, kept.id))?.statement.manifest
  const { standing } = await takeDown(portsOf(store), { snapshot: kept.id, level: 'destroyed', reason })
  expect(standing).toMatchObject({ level: 'destroyed', tombstone: { manifest: sealed, published: true } })
  expect(standing.tombstone?.receipts).toHaveLength(1)
  expect(about(await keysOf(store), kept.id)).toEqual([
    `${snapshotPrefix(kept.id)}custody/000001.json`,
    standingKey(kept.id),
  ])
  expect(about(await keysOf(store), other.id)).toEqual(neighbours)
  // Neither page nor address stands in what is left.
  for (const key of about(await keysOf(store), kept.id)) {
    const text = new TextDecoder().decode(await bytesAt(store, key))
    expect(text).not.toContain('news.example')
    expect(text).not.toContain('Footnotes')
  }
  await expect(restore(portsOf(store), { snapshot: kept.id, reason })).rejects.toMatchObject({ code: 'gone' })
  await expect(
    takeDown(portsOf(store), { snapshot: kept.id, level: 'hidden', reason }),
  ).rejects.toMatchObject({ code: 'gone' })
})

test.each([['hidden'], ['restricted'], ['destroyed']] as const)(
  'the process dies after any one change while it is being %s => the order said again ends as if nothing had been',
  async (level: TakeDownLevel) => {
    const whole = await stocked()
    await takeDown(portsOf(whole.store), { snapshot: whole.kept.id, level, reason })
    const expected = await keysOf(whole.store)
    for (let calls = 0; ; calls++) {
      const { store, kept } = await stocked()
      const dying = portsOf(dyingAfter(store, calls))
      const first = await takeDown(dying, { snapshot: kept.id, level, reason }).then(
        ({ standing }) => standing.level,
        () => 'died',
      )
      if (calls > 0) expect((await standingOf(store, kept.id))?.level).toBeDefined()
      const { standing } = await takeDown(portsOf(store), { snapshot: kept.id, level, reason })
      expect(standing.level).toBe(level)
      expect(await keysOf(store)).toEqual(expected)
      expect(await actsOf(store, kept.id)).toEqual([level])
      if (first === level) break
      expect(calls).toBeLessThan(40)
    }
  },
)

test('a lock on one object => everything else goes, nothing is called destroyed, and later it is', async () => {
  const { store, kept } = await stocked()
  const locked = kept.manifest.parts[0]?.key ?? ''
  let isLocked = true
  const erase = async (key: string) => {
    if (isLocked && key === locked)
      throw new PortFault('EvidenceStore', 'locked', 'retained until 2030', { retryable: false })
    await store.erase(key)
  }
  const ports = portsOf({ ...dyingAfter(store, 1e6), erase })
  const order = { snapshot: kept.id, level: 'destroyed', reason } as const
  const done = await takeDown(ports, order)
  expect(done.standing.level).toBe('destroying')
  expect(done.remaining).toEqual([{ key: locked, reason: 'retained until 2030' }])
  expect(await actsOf(store, kept.id)).toEqual([])
  const found = await audit({ ...ports, timestamps: null }, { signal })
  expect(found.findings).toEqual([
    { key: locked, what: 'it is to be destroyed and cannot be erased: retained until 2030' },
  ])
  isLocked = false
  expect(await audit({ ...ports, timestamps: null }, { signal })).toMatchObject({
    findings: [],
    destroyed: 1,
  })
  expect((await standingOf(store, kept.id))?.level).toBe('destroyed')
  expect(await actsOf(store, kept.id)).toEqual(['destroyed'])
})

test('a backup brings a destroyed snapshot back => reindex names it and finds nothing by it, the audit erases it', async () => {
  const { store, kept } = await stocked()
  const backup = new Map<string, Uint8Array>()
  for (const key of about(await keysOf(store), kept.id)) backup.set(key, await bytesAt(store, key))
  await takeDown(portsOf(store), { snapshot: kept.id, level: 'destroyed', reason })
  for (const [key, bytes] of backup) await store.put(key, await sourceOf(bytes))
  const rebuilt = await reindex({ store, catalog: openMemory().catalog, queue: null }, { signal })
  expect(rebuilt).toMatchObject({ snapshots: 1, keys: 0 })
  expect(rebuilt.findings.map(({ key }) => key)).toEqual([manifestKey(kept.id)])
  const found = await audit({ ...portsOf(store), timestamps: null }, { signal })
  expect(found).toMatchObject({ snapshots: 1, destroyed: 1, findings: [] })
  expect(about(await keysOf(store), kept.id)).toHaveLength(2)
  expect(about(await keysOf(store, 'index/'), kept.id)).toEqual([])
})

test('a capture or seal job of a destroyed snapshot comes again => nothing is recorded, nothing kept, the link ends', async () => {
  const { store, kept } = await stocked()
  await takeDown(portsOf(store), { snapshot: kept.id, level: 'destroyed', reason })
  const left = await keysOf(store)
  await expect(
    commitSnapshot(
      store,
      kept.manifest,
      await Promise.all(
        kept.manifest.parts.map(async ({ name }) => ({
          name,
          source: await sourceOf(kept.parts[name] ?? new Uint8Array()),
        })),
      ),
    ),
  ).rejects.toMatchObject({ code: 'destroyed' })
  // A writer that had read the manifest before the order: what it still writes goes again.
  await finishSnapshot(store, { manifest: kept.manifest, receipt: new Uint8Array([1]), publish: true })
  expect(await keysOf(store)).toEqual(left)
  await putJson(store, `spool/${kept.id}/a/capture.json`, {})
  const memory = openMemory()
  const task = { document: 'd', run: 'r', link: 'l', url: '', snapshot: kept.id } as const
  await sealLink(
    {
      ...portsOf(store),
      witness,
      catalog: memory.catalog,
      timestamps: null,
      random: systemRandom,
      workshop: () => Promise.reject(new Error('nothing is to be built')),
    },
    { task: { ...task, acceptLanguage: '', publish: 'publish', near: '' }, attempt: 'a' },
  )
  expect(await keysOf(store)).toEqual(left)
})

test('what was never kept, or never taken down => a Problem says so, and nothing is written', async () => {
  const { store, kept } = await stocked()
  const before = await keysOf(store)
  const order = { snapshot: '8v3k2m9qj4t7xw0c5', level: 'hidden', reason } as const
  await expect(takeDown(portsOf(store), order)).rejects.toBeInstanceOf(Problem)
  await expect(restore(portsOf(store), { snapshot: kept.id, reason })).rejects.toMatchObject({
    code: 'conflict',
  })
  expect(await keysOf(store)).toEqual(before)
  expect(await store.head(receiptKey(kept.id, 1))).not.toBeNull()
})
