/** What the transparency log promises on every evidence store: no fork, nothing lost, nothing removed unseen. */
import { beforeAll, afterAll, describe, expect, test } from 'vitest'
import {
  auditTree,
  judgeCheckpoint,
  provesConsistency,
  provesInclusion,
  readCheckpoint,
  readProof,
  readTree,
  readVkey,
  type LogDamage,
} from '../../citations/log/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { noWitness } from '../../src/adapters/log/cosign.ts'
import { createMemorySigner, type LogSigner } from '../../src/adapters/log/key.ts'
import { memoryMark } from '../../src/adapters/log/mark.ts'
import { tilesIn } from '../../src/adapters/log/objects.ts'
import { openStoreLog, type StoreLogParts } from '../../src/adapters/log/store-log.ts'
import type { EvidenceStore } from '../../src/ports.ts'
import { logHash, logMeans } from '../../src/wacz/log-means.ts'

export const origin = 'evidence.example/log'
export const entryOf = (text: string) => new Uint8Array(Buffer.from(`seal/1 ${text}`))

export function openLog(store: EvidenceStore, signer: LogSigner, more: Partial<StoreLogParts> = {}) {
  return openStoreLog({ store, signer, origin, cosign: noWitness, mark: memoryMark(), gather: 0, ...more })
}

/** Checks a proof as a stranger would, with the log's key and nothing else. Returns the tree it leads to. */
export async function checkProof(
  entry: Uint8Array,
  appended: { index: number; proof: string },
  vkey: string,
) {
  const proof = readProof(appended.proof)
  const key = await readVkey(logHash, vkey)
  if (proof === null || key === null) throw new Error('no proof or no key')
  const { index, hashes, checkpoint } = proof
  expect(index).toBe(appended.index)
  const { size, root } = checkpoint
  expect(await provesInclusion(logHash, { entry, index, size, root, proof: hashes })).toBe(true)
  const policy = { logs: [key], witnesses: [], groups: [], quorum: 'none' }
  expect(await judgeCheckpoint(logMeans.ed25519, checkpoint, policy)).toMatchObject({ kind: 'signed' })
  return checkpoint
}

/** What is wrong with the whole log in a store; empty where all is well. */
export async function damageOf(store: EvidenceStore): Promise<readonly LogDamage[]> {
  const stored = await store.read('log/checkpoint')
  const pieces: Uint8Array[] = []
  for await (const piece of stored?.body ?? []) pieces.push(piece)
  const checkpoint = readCheckpoint(Buffer.concat(pieces).toString())
  if (checkpoint === null) throw new Error('no checkpoint')
  const damage: LogDamage[] = []
  for await (const found of auditTree(logHash, tilesIn(store), checkpoint)) damage.push(found)
  return damage
}

/** Everything of one log in a new store in memory: a backup. */
export async function copyOf(store: EvidenceStore): Promise<EvidenceStore> {
  const copy = createMemoryStore()
  for await (const { key } of store.list('log/')) {
    const pieces: Uint8Array[] = []
    for await (const piece of (await store.read(key))?.body ?? []) pieces.push(piece)
    await copy.swap(key, Buffer.concat(pieces), null)
  }
  return copy
}

export function transparencyLogContract(
  name: string,
  open: () => Promise<EvidenceStore>,
  { skip = null }: { skip?: string | null } = {},
): void {
  const title = skip === null ? `the log on ${name}` : `the log on ${name} (skipped: ${skip})`
  describe.skipIf(skip !== null)(title, () => {
    let signer: LogSigner
    const opened: Partial<AsyncDisposable>[] = []
    const store = async () => {
      const made: EvidenceStore & Partial<AsyncDisposable> = await open()
      opened.push(made)
      return made
    }
    beforeAll(async () => {
      signer = await createMemorySigner()
    })
    afterAll(async () => {
      for (const made of opened) await made[Symbol.asyncDispose]?.()
    })

    test('an empty log has no checkpoint; the first entry makes one', { timeout: 60_000 }, async () => {
      const log = await openLog(await store(), signer)
      expect(await log.latest()).toBeNull()
      expect(await log.prove(0)).toBeNull()
      const appended = await log.append(entryOf('first'))
      expect(appended.index).toBe(0)
      expect((await checkProof(entryOf('first'), appended, log.vkey)).size).toBe(1)
      expect(appended.proof.endsWith((await log.latest()) ?? 'none')).toBe(true)
    })

    test(
      'entries appended together share a checkpoint, and each has its proof',
      { timeout: 60_000 },
      async () => {
        const place = await store()
        const log = await openLog(place, signer)
        const entries = Array.from({ length: 300 }, (_, index) => entryOf(`e${index}`))
        const all = await Promise.all(entries.map((entry) => log.append(entry)))
        const sizes = new Set<number>()
        for (const [index, entry] of entries.entries()) {
          const appended = all[index]
          if (appended === undefined) throw new Error('not appended')
          expect(appended.index).toBe(index)
          if (index % 37 === 0) sizes.add((await checkProof(entry, appended, log.vkey)).size)
        }
        expect([...sizes]).toEqual([300])
        expect(await damageOf(place)).toEqual([])
      },
    )

    test(
      'a reopened log goes on where it stood, and every old tree is its beginning',
      { timeout: 120_000 },
      async () => {
        const place = await store()
        const trees = []
        for (let round = 0; round < 6; round++) {
          const log = await openLog(place, signer)
          const count = [1, 254, 1, 1, 300, 7][round] ?? 1
          const entries = Array.from({ length: count }, (_, index) => entryOf(`${round}-${index}`))
          const [first] = await Promise.all(entries.map((entry) => log.append(entry)))
          if (first === undefined || entries[0] === undefined) throw new Error('not appended')
          trees.push(await checkProof(entries[0], first, log.vkey))
        }
        const newest = trees.at(-1)
        if (newest === undefined) throw new Error('no tree')
        expect(newest.size).toBe(564)
        const reader = readTree(logHash, tilesIn(place), newest.size)
        for (const tree of trees) {
          expect(await provesConsistency(logHash, tree, newest, await reader.consistency(tree.size))).toBe(
            true,
          )
        }
        expect(await damageOf(place)).toEqual([])
        // Partial tiles are gone where the full one stands.
        expect(await place.head('log/tile/0/000.p/255')).toBeNull()
        expect(await place.head('log/tile/0/000')).not.toBeNull()
      },
    )

    test('three services writing at once make one log', { timeout: 240_000 }, async () => {
      const place = await store()
      const services = await Promise.all([0, 1, 2].map(() => openLog(place, signer)))
      const told = await Promise.all(
        services.map(async (log, service) => {
          const indexes: number[] = []
          for (let turn = 0; turn < 6; turn++) {
            const entry = entryOf(`${service}-${turn}`)
            const appended = await log.append(entry)
            await checkProof(entry, appended, log.vkey)
            indexes.push(appended.index)
          }
          return indexes
        }),
      )
      expect(told.flat().toSorted((left, right) => left - right)).toEqual(
        Array.from({ length: 18 }, (_, at) => at),
      )
      expect(await damageOf(place)).toEqual([])
    })
  })
}
