/** A document removed: what goes, what stays, at every point where the process may die, and that nothing brings it back. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  heldKey,
  isEntombed,
  manifestKey,
  observationKey,
  removalKey,
  runKey,
  watchKey,
} from '../../citations/index.ts'
import { openDiskStore } from '../../src/adapters/evidence/disk.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { openMemory, type Memory } from '../../src/adapters/memory/open.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { systemClock, systemRandom } from '../../src/context.ts'
import { compareCatalogs } from '../../src/flow/compare-catalogs.ts'
import { custodyEntries } from '../../src/flow/custody.ts'
import { putJson, readBytes, sourceOf } from '../../src/flow/objects.ts'
import { reindex } from '../../src/flow/reindex.ts'
import { removeDocument, type Removed } from '../../src/flow/remove.ts'
import { removalJob, removalOf } from '../../src/flow/removal.ts'
import { standingOf } from '../../src/flow/standing.ts'
import { unlessRemoved } from '../../src/flow/unless-removed.ts'
import { setWatch } from '../../src/flow/watch.ts'
import { audit } from '../../src/jobs/audit.ts'
import { removeAtLast } from '../../src/jobs/remove.ts'
import type { Catalog, EvidenceStore } from '../../src/ports.ts'
import { keep } from '../http/kept.ts'
import { stock as stockOne, urls, type Stocked } from './stocked.ts'

const { signal } = new AbortController()
const witness = await createMemoryWitness()
/** The same beside another document's snapshot. */
async function stock(store: EvidenceStore, catalog: Catalog): Promise<Stocked> {
  const stocked = await stockOne(store, catalog)
  await keep(store, { seed: 130, publish: true })
  return stocked
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}
const keysOf = async (store: EvidenceStore, prefix = '') =>
  (await all(store.list(prefix))).map(({ key }) => key)
const remove = (store: EvidenceStore, catalog: Catalog, document: string): Promise<Removed> =>
  removeDocument({ store, catalog, clock: systemClock, witness }, document)

/** A store and a catalog whose changing calls end the process after so many. */
function dyingAfter(store: EvidenceStore, catalog: Catalog, calls: number): [EvidenceStore, Catalog] {
  let left = calls
  const alive = () => {
    if (left-- <= 0) throw new Error('killed')
  }
  return [
    {
      put: async (...given) => (alive(), store.put(...given)),
      swap: async (...given) => (alive(), store.swap(...given)),
      erase: async (key) => (alive(), store.erase(key)),
      head: (key) => store.head(key),
      read: (...given) => store.read(...given),
      list: (...given) => store.list(...given),
      selfTest: () => store.selfTest(),
    },
    { ...catalog, removeDocument: async (id) => (alive(), catalog.removeDocument(id)) },
  ]
}

/** Nothing of the document is left but the order, what was published is whole, audit and reindex find nothing. */
async function expectRemoved(store: EvidenceStore, memory: Memory, stocked: Stocked): Promise<void> {
  const { row, run, published, hidden } = stocked
  const keys = await keysOf(store)
  const naming = keys.filter((key) => key.includes(row.id) || key.includes(run.run))
  expect(naming).toEqual([removalKey(row.id)])
  expect(await removalOf(store, row.id)).toMatchObject({ state: 'removed', owed: [] })
  for (const key of keys) {
    const text = new TextDecoder().decode((await readBytes(store, key, 1e6)) ?? new Uint8Array())
    expect(text.includes('secret'), key).toBe(false)
  }
  expect(keys).not.toContain(heldKey(published))
  expect(keys).toContain(manifestKey(published))
  expect((await all(custodyEntries(store, published))).map(({ entry }) => entry.act)).toEqual(['forgotten'])
  expect(isEntombed(await standingOf(store, hidden))).toBe(true)
  expect(await memory.catalog.document(row.id)).toBeNull()
  expect(await memory.catalog.looks(urls[0] ?? '', 9)).toEqual([])
  const found = await audit({ store, clock: systemClock, timestamps: null, witness, keys: null }, { signal })
  expect(found).toMatchObject({ findings: [], destroyed: 1, snapshots: 2 })
  const rebuilt = openMemory()
  expect((await reindex({ store, catalog: rebuilt.catalog, queue: null }, { signal })).findings).toEqual([])
  expect(await all(compareCatalogs(memory.catalog, rebuilt.catalog))).toEqual([])
}

test('a document with a published, a private and no snapshot => the published one stays, all else goes', async () => {
  const [store, memory] = [createMemoryStore(), openMemory()]
  const stocked = await stock(store, memory.catalog)
  await store.put('log/checkpoint', await sourceOf(new TextEncoder().encode('the log')))
  const removed = await remove(store, memory.catalog, stocked.row.id)
  expect(removed).toMatchObject({
    removal: { state: 'removed' },
    snapshots: [
      { snapshot: stocked.published, state: 'published' },
      { snapshot: stocked.hidden, state: 'destroyed' },
    ],
    remaining: [],
  })
  expect(await keysOf(store, 'log/')).toEqual(['log/checkpoint'])
  await store.erase('log/checkpoint')
  await expectRemoved(store, memory, stocked)
  // Said again it finds nothing to do, and the key is free for another document.
  expect(await remove(store, memory.catalog, stocked.row.id)).toMatchObject({ erased: 0, remaining: [] })
  expect(await memory.catalog.documentByIdempotencyKey('once 201')).toBeNull()
})

test.each(['memory', 'disk'])(
  'killed after every single step on %s => said again, it ends the same',
  async (kind) => {
    const folder = await mkdtemp(join(tmpdir(), 'ibid-remove-'))
    try {
      let steps = 0
      for (let whole = false; !whole; steps++) {
        const store = kind === 'disk' ? await openDiskStore(join(folder, String(steps))) : createMemoryStore()
        const memory = openMemory()
        const stocked = await stock(store, memory.catalog)
        const [dying, dyingRows] = dyingAfter(store, memory.catalog, steps)
        whole = await remove(dying, dyingRows, stocked.row.id).then(
          ({ remaining }) => remaining.length === 0,
          () => false,
        )
        await remove(store, memory.catalog, stocked.row.id)
        // The disk has the same steps; each is looked at whole on memory.
        if (kind === 'memory' || whole || steps % 5 === 0) await expectRemoved(store, memory, stocked)
      }
      expect(steps).toBeGreaterThan(15)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
  240_000,
)

test('killed after every single step => reindex and the audit end it without being told again', async () => {
  for (let steps = 1, whole = false; !whole; steps++) {
    const [store, memory] = [createMemoryStore(), openMemory()]
    const stocked = await stock(store, memory.catalog)
    const [dying, dyingRows] = dyingAfter(store, memory.catalog, steps)
    whole = await remove(dying, dyingRows, stocked.row.id).then(
      ({ remaining }) => remaining.length === 0,
      () => false,
    )
    await reindex({ store, catalog: memory.catalog, queue: null }, { signal })
    const ports = { store, clock: systemClock, timestamps: null, witness, keys: null }
    expect((await audit(ports, { signal })).findings).toEqual([])
    await expectRemoved(store, memory, stocked)
  }
}, 120_000)

test('an audit without the key => names what is to go and erases nothing', async () => {
  const [store, memory] = [createMemoryStore(), openMemory()]
  const { row } = await stock(store, memory.catalog)
  const [dying, dyingRows] = dyingAfter(store, memory.catalog, 1)
  await remove(dying, dyingRows, row.id).catch(() => null)
  const before = await keysOf(store)
  const { findings } = await audit({ store, clock: systemClock, timestamps: null }, { signal })
  expect(findings.map(({ what }) => what)).toEqual([
    'its document is to be removed and is not yet; "ibid audit" with the key ends it',
  ])
  expect(await keysOf(store)).toEqual(before)
})

test('objects under a lock => told as kept, taken up by each audit, gone once it ends', async () => {
  const [store, memory] = [createMemoryStore(), openMemory()]
  const stocked = await stock(store, memory.catalog)
  let isLocked = true
  const locking: EvidenceStore = {
    ...store,
    put: (...given) => store.put(...given),
    swap: (...given) => store.swap(...given),
    head: (key) => store.head(key),
    read: (...given) => store.read(...given),
    list: (...given) => store.list(...given),
    selfTest: () => store.selfTest(),
    erase: (key) =>
      isLocked && key.startsWith('snapshots/')
        ? Promise.reject(new Error('held until 2036-11-23'))
        : store.erase(key),
  }
  const removed = await remove(locking, memory.catalog, stocked.row.id)
  expect(removed.removal).toMatchObject({ state: 'removing', owed: [stocked.published, stocked.hidden] })
  expect(removed.remaining.every(({ reason }) => reason === 'held until 2036-11-23')).toBe(true)
  expect(removed.remaining.map(({ key }) => key)).toContain(heldKey(stocked.published))
  expect(await keysOf(store, 'documents/')).toEqual([])
  expect(await keysOf(store, 'runs/')).toEqual([])
  const ports = { clock: systemClock, timestamps: null, witness, keys: null }
  const during = await audit({ ...ports, store: locking }, { signal })
  expect(during.findings.length).toBeGreaterThan(0)
  isLocked = false
  await audit({ ...ports, store: locking }, { signal })
  await expectRemoved(store, memory, stocked)
})

test('a backup that brings objects and rows back => erased again, never shown', async () => {
  const [store, memory] = [createMemoryStore(), openMemory()]
  const stocked = await stock(store, memory.catalog)
  const backup = await Promise.all(
    [...(await keysOf(store, 'documents/')), ...(await keysOf(store, 'runs/'))].map(
      async (key) => [key, (await readBytes(store, key, 1e6)) ?? new Uint8Array()] as const,
    ),
  )
  await remove(store, memory.catalog, stocked.row.id)
  for (const [key, bytes] of backup) await store.put(key, await sourceOf(bytes))
  await memory.catalog.acceptDocument(stocked.row, [])
  const found = await reindex({ store, catalog: memory.catalog, queue: null }, { signal })
  expect(found.documents).toBe(0)
  expect(found.findings.map(({ what }) => what)).toEqual([
    'its document was removed and it is still there; "ibid audit" erases it',
  ])
  const ports = { store, clock: systemClock, timestamps: null, witness, keys: null }
  expect((await audit(ports, { signal })).findings).toEqual([])
  await expectRemoved(store, memory, stocked)
})

test('a run record that is damaged => kept and named, for by it alone its snapshots are found', async () => {
  const [store, memory] = [createMemoryStore(), openMemory()]
  const { row, run } = await stock(store, memory.catalog)
  await store.erase(runKey(run.run, 'run.json'))
  await store.put(runKey(run.run, 'run.json'), await sourceOf(new TextEncoder().encode('{"links')))
  const { removal, remaining } = await remove(store, memory.catalog, row.id)
  expect(removal.state).toBe('removing')
  expect(remaining.map(({ key }) => key)).toEqual([runKey(run.run, 'run.json')])
})

test('a job that waits => ends without acting; one that is at it => what it wrote meanwhile is erased', async () => {
  const [store, memory] = [createMemoryStore(), openMemory()]
  const stocked = await stock(store, memory.catalog)
  const { row, run, hidden } = stocked
  const ports = { store, catalog: memory.catalog, clock: systemClock, witness: async () => witness }
  const data = { document: row.id, run: run.run, link: 'l9', snapshot: hidden }
  const late = unlessRemoved(ports, async () => {
    await remove(store, memory.catalog, row.id)
    await putJson(store, observationKey(run.run, 'l9'), { format: 'late' })
    await putJson(store, `spool/${hidden}/attempt/capture.json`, { secret: true })
    throw new Error('its spool vanished')
  })
  await late({ name: 'seal', key: 'k', data }, { signal, lastTry: false })
  expect(await keysOf(store, 'spool/')).toEqual([])
  await expectRemoved(store, memory, stocked)
  let acted = false
  const waiting = unlessRemoved(ports, async () => void (acted = true))
  await waiting({ name: 'check', key: 'k', data }, { signal, lastTry: false })
  await unlessRemoved(ports, async () => {})(
    { name: 'stamp', key: 'k', data: {} },
    { signal, lastTry: false },
  )
  expect(acted).toBe(false)
})

test('a watch that a backup brought back, or that was set while it was removed => gone again, and nobody is told of it', async () => {
  const [store, memory] = [createMemoryStore(), openMemory()]
  const stocked = await stock(store, memory.catalog)
  const watching = { store, queue: memory.queue, clock: systemClock, random: systemRandom }
  const wanted = { every: 7, webhook: 'https://hooks.example/secret' }
  await setWatch(watching, stocked.row.id, wanted)
  const kept = (await readBytes(store, watchKey(stocked.row.id), 1e6)) ?? new Uint8Array()
  await remove(store, memory.catalog, stocked.row.id)
  expect(await setWatch(watching, stocked.row.id, wanted)).toBeNull()
  expect(await keysOf(store, 'watches/')).toEqual([])
  await store.put(watchKey(stocked.row.id), await sourceOf(kept))
  const ports = { store, clock: systemClock, timestamps: null, witness, keys: null }
  expect((await audit(ports, { signal })).findings).toEqual([])
  await expectRemoved(store, memory, stocked)
})

test('killed after every single step => the job that went out before ends it, and one of nothing does nothing', async () => {
  for (let steps = 0, whole = false; !whole; steps++) {
    const [store, memory] = [createMemoryStore(), openMemory()]
    const stocked = await stock(store, memory.catalog)
    const [dying, dyingRows] = dyingAfter(store, memory.catalog, steps)
    whole = await remove(dying, dyingRows, stocked.row.id).then(
      ({ remaining }) => remaining.length === 0,
      () => false,
    )
    const ports = { store, catalog: memory.catalog, clock: systemClock, witness: async () => witness }
    const before = await keysOf(store)
    await unlessRemoved(ports, (job) => removeAtLast(ports, job))(removalJob(stocked.row.id), {
      signal,
      lastTry: false,
    })
    // Not ordered yet: it is wholly there.
    if (steps === 0) expect(await keysOf(store)).toEqual(before)
    else await expectRemoved(store, memory, stocked)
  }
}, 120_000)
