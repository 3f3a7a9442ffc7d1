/** The log on memory, disk and radosgw, and what must never be signed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCheckpoint } from '../../../citations/log/index.ts'
import { openDiskStore } from '../../../src/adapters/evidence/disk.ts'
import { createMemoryStore } from '../../../src/adapters/evidence/memory.ts'
import { openS3Store } from '../../../src/adapters/evidence/s3.ts'
import { createMemorySigner, openLogKey } from '../../../src/adapters/log/key.ts'
import { fileMark, memoryMark } from '../../../src/adapters/log/mark.ts'
import { PortFault, type EvidenceStore } from '../../../src/ports.ts'
import {
  checkProof,
  copyOf,
  damageOf,
  entryOf,
  openLog,
  transparencyLogContract,
} from '../../contract/transparency-log.ts'
import { radosgwMissing, startRadosgw, type Radosgw } from '../../services/radosgw.ts'

const skip = radosgwMissing()
let radosgw: Radosgw | undefined
let home = ''
let rooms = 0
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'ibid-log-'))
  if (skip === null) radosgw = await startRadosgw()
})
afterAll(async () => {
  rmSync(home, { recursive: true, force: true })
  await radosgw?.stop()
})

transparencyLogContract('memory', async () => createMemoryStore())
transparencyLogContract('disk', () => openDiskStore(join(home, String(++rooms))))
transparencyLogContract(
  'radosgw',
  async () => {
    if (radosgw === undefined) throw new Error('radosgw is not running')
    const { endpoint, region, accessKeyId, secretAccessKey } = radosgw
    const bucket = await radosgw.newBucket()
    return openS3Store({
      endpoint,
      region,
      bucket,
      accessKeyId,
      secretAccessKey,
      forcePathStyle: true,
      checksums: 'when_required',
    })
  },
  { skip },
)

async function filled(count: number) {
  const [store, signer] = [createMemoryStore(), await createMemorySigner()]
  const log = await openLog(store, signer)
  const appended = await Promise.all(Array.from({ length: count }, (_, at) => log.append(entryOf(`e${at}`))))
  return { store, signer, log, appended }
}
async function replace(store: EvidenceStore, key: string, change: (bytes: Buffer) => Uint8Array) {
  const stored = await store.read(key)
  if (stored === null) throw new Error(`no ${key}`)
  const pieces: Uint8Array[] = []
  for await (const piece of stored.body) pieces.push(piece)
  await store.swap(key, change(Buffer.concat(pieces)), stored.version)
}
const flip = (at: number) => (bytes: Buffer) => bytes.with(at, (bytes[at] ?? 0) ^ 1)

const harms: readonly [string, string, (bytes: Buffer) => Uint8Array, RegExp][] = [
  ['a changed entry', 'log/tile/entries/000', flip(8), /tile\/0\/000|checkpoint/],
  ['a changed entry in the last bundle', 'log/tile/entries/001.p/44', flip(8), /tile\/0\/001|checkpoint/],
  [
    'a removed entry',
    'log/tile/entries/000',
    (bytes) => bytes.subarray(0, bytes.length - 13),
    /tile\/entries\/000/,
  ],
  ['a changed hash', 'log/tile/0/000', flip(100), /tile\/0\/000/],
  ['a changed hash at the edge', 'log/tile/1/000.p/1', flip(3), /tile\/1\/000/],
]
test.each(harms)('%s is found', async (_title, key, change, place) => {
  const { store } = await filled(300)
  expect(await damageOf(store)).toEqual([])
  await replace(store, key, change)
  expect((await damageOf(store)).map(({ path }) => path).join(' ')).toMatch(place)
})

test('a removed bundle or tile is found and named', async () => {
  for (const key of ['log/tile/entries/000', 'log/tile/0/000', 'log/tile/0/001.p/44']) {
    const { store } = await filled(300)
    await store.erase(key)
    expect(await damageOf(store)).toContainEqual({ path: key.slice(4), detail: 'it is missing' })
  }
})

test('a log that was changed under a service is not signed any further', async () => {
  const { store, signer } = await filled(300)
  await replace(store, 'log/tile/0/001.p/44', flip(5))
  await replace(store, 'log/head', (bytes) => {
    const head = JSON.parse(bytes.toString()) as Record<string, unknown>
    return Buffer.from(JSON.stringify({ ...head, from: 300, entries: [] }))
  })
  await expect(openLog(store, signer)).rejects.toMatchObject({ code: 'damaged', retryable: false })
})

test('a restored backup is refused: nothing shorter is ever signed', async () => {
  const mark = memoryMark()
  const [store, signer] = [createMemoryStore(), await createMemorySigner()]
  await (await openLog(store, signer, { mark })).append(entryOf('a'))
  const backup = await copyOf(store)
  const log = await openLog(store, signer, { mark })
  await log.append(entryOf('b'))
  await expect(openLog(backup, signer, { mark })).rejects.toMatchObject({
    code: 'rolled-back',
    retryable: false,
  })
  // Nor may it grow into another tree of the same size.
  await (await openLog(backup, signer)).append(entryOf('other b'))
  await expect(openLog(backup, signer, { mark })).rejects.toMatchObject({ code: 'forked', retryable: false })
  await expect(openLog(store, signer, { mark })).resolves.toBeDefined()
})

test('a store that is set back under a running service stops it', async () => {
  const [store, signer] = [createMemoryStore(), await createMemorySigner()]
  const log = await openLog(store, signer)
  await log.append(entryOf('a'))
  const old = await copyOf(store)
  await log.append(entryOf('b'))
  for (const key of ['log/head', 'log/checkpoint']) {
    const pieces: Uint8Array[] = []
    for await (const piece of (await old.read(key))?.body ?? []) pieces.push(piece)
    await replace(store, key, () => Buffer.concat(pieces))
  }
  await expect(log.append(entryOf('c'))).rejects.toMatchObject({ code: 'rolled-back' })
})

test('another key or another name is refused', async () => {
  const { store, signer } = await filled(3)
  await expect(openLog(store, await createMemorySigner())).rejects.toMatchObject({ code: 'foreign' })
  await expect(openLog(store, signer, { origin: 'other.example/log' })).rejects.toMatchObject({
    code: 'foreign',
  })
})

test(
  'an entry over 4096 bytes is refused; many long ones take several heads',
  { timeout: 60_000 },
  async () => {
    const { log, store } = await filled(1)
    await expect(log.append(new Uint8Array(4097))).rejects.toThrow('4096')
    const long = Array.from({ length: 250 }, (_, at) => new Uint8Array(4096).fill(at))
    const all = await Promise.all(long.map((entry) => log.append(entry)))
    expect(all.map(({ index }) => index)).toEqual(long.map((_, at) => at + 1))
    expect(await damageOf(store)).toEqual([])
  },
)

test('a store that fails now and then costs no entry and doubles none', { timeout: 60_000 }, async () => {
  const [inner, signer] = [createMemoryStore(), await createMemorySigner()]
  let calls = 0
  /** Some calls fail: half of them after their work was done, as where an answer is lost. */
  const flaky = async <T>(work: () => Promise<T>): Promise<T> => {
    const call = ++calls
    const fault = Object.assign(new Error('the network is down'), { retryable: true })
    if (call % 29 === 7) throw fault
    const result = await work()
    if (call % 29 === 18) throw fault
    return result
  }
  const store: EvidenceStore = {
    ...inner,
    put: (key, source) => flaky(() => inner.put(key, source)),
    swap: (key, body, expected) => flaky(() => inner.swap(key, body, expected)),
    read: (key, range) => flaky(() => inner.read(key, range)),
  }
  const log = await openLog(inner, signer)
  const shaky = await openLog(inner, signer).then(async () =>
    openLog(store, signer).catch(() => openLog(store, signer)),
  )
  const told: number[] = []
  for (let turn = 0; turn < 12; turn++) {
    const entry = entryOf(`shaky ${turn}`)
    const appended = await shaky.append(entry)
    await checkProof(entry, appended, log.vkey)
    told.push(appended.index)
  }
  expect(told).toEqual(told.map((_, at) => at))
  expect(readCheckpoint((await log.latest()) ?? '')?.size).toBe(12)
  expect(await damageOf(inner)).toEqual([])
})

test("the log's key is made once, private, and the same for all; the mark survives", async () => {
  const path = join(home, 'keys', 'log.pem')
  const [one, two] = await Promise.all([openLogKey(path), openLogKey(path)])
  expect(one.publicKey).toEqual(two.publicKey)
  const mark = fileMark(`${path}.signed`)
  expect(await mark.read()).toBeNull()
  await mark.write('a')
  await mark.write('b')
  expect(await fileMark(`${path}.signed`).read()).toBe('b')
})

test('entries one after the other are appended without a pause between them', async () => {
  const log = await openLog(createMemoryStore(), await createMemorySigner())
  for (let turn = 0; turn < 20; turn++) expect((await log.append(entryOf(`e${turn}`))).index).toBe(turn)
})

test('a pointer that is replaced while it is read is read anew', async () => {
  const [inner, signer] = [createMemoryStore(), await createMemorySigner()]
  await (await openLog(inner, signer)).append(entryOf('a'))
  let reads = 0
  const store: EvidenceStore = {
    ...inner,
    read: async (key, range) => {
      const changed = new PortFault('EvidenceStore', 'changed', `${key} was replaced`, { retryable: true })
      if (!key.includes('tile') && ++reads % 3 !== 0) throw changed
      return inner.read(key, range)
    },
  }
  const log = await openLog(store, signer)
  expect((await log.append(entryOf('b'))).index).toBe(1)
})
