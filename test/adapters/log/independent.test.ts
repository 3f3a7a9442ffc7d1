/**
 * A log of 100,000 entries, its proofs checked by somebody else's implementation of RFC 9162 (@transmute/rfc9162), and the memory it
 * takes.
 */
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import {
  provesConsistency,
  provesInclusion,
  readProof,
  readTree,
  type TreeHead,
} from '../../../citations/log/index.ts'
import { createMemoryStore } from '../../../src/adapters/evidence/memory.ts'
import { createMemorySigner } from '../../../src/adapters/log/key.ts'
import { tilesIn } from '../../../src/adapters/log/objects.ts'
import { logHash } from '../../../src/wacz/log-means.ts'
import { damageOf, entryOf, openLog } from '../../contract/transparency-log.ts'

interface Other {
  readonly RFC9162: {
    leaf(entry: Uint8Array): Promise<Uint8Array>
    verifyInclusionProof(root: Uint8Array, leaf: Uint8Array, proof: object): Promise<boolean>
    verifyConsistencyProof(first: Uint8Array, second: Uint8Array, proof: object): Promise<boolean>
  }
}
// oxlint-disable-next-line no-unsafe-type-assertion -- its own types are of another module system
const { RFC9162 } = createRequire(import.meta.url)('@transmute/rfc9162') as Other
const ENTRIES = 100_000
const CHECKED = 200

async function grown() {
  const [store, signer] = [createMemoryStore(), await createMemorySigner()]
  const log = await openLog(store, signer)
  const trees: TreeHead[] = []
  for (let from = 0; from < ENTRIES;) {
    // Batches of all sizes, as services make them.
    const count = Math.min(ENTRIES - from, 1 + ((from * 7919) % 2000))
    const start = from
    const all = await Promise.all(
      Array.from({ length: count }, (_, at) => log.append(entryOf(`e${start + at}`))),
    )
    const proof = readProof(all.at(-1)?.proof ?? '')
    if (proof === null) throw new Error('no proof')
    trees.push(proof.checkpoint)
    from += count
  }
  const newest = trees.at(-1)
  if (newest === undefined) throw new Error('no tree')
  return { store, trees, newest, reader: readTree(logHash, tilesIn(store), ENTRIES) }
}

describe(`a log of ${ENTRIES} entries`, () => {
  const spread = (count: number) =>
    Array.from({ length: count }, (_, at) => Math.floor((at * (ENTRIES - 1)) / (count - 1)))

  test('is whole, and its own proofs hold', { timeout: 300_000 }, async () => {
    const { store, trees, newest, reader } = await grown()
    expect(newest.size).toBe(ENTRIES)
    expect(await damageOf(store)).toEqual([])
    for (const index of spread(CHECKED)) {
      const proof = await reader.inclusion(index)
      const claim = { entry: entryOf(`e${index}`), index, ...newest, proof }
      expect(await provesInclusion(logHash, claim)).toBe(true)
      const [leaf, theirs] = [
        await RFC9162.leaf(entryOf(`e${index}`)),
        {
          log_id: '',
          tree_size: ENTRIES,
          leaf_index: index,
          inclusion_path: proof.map((hash) => new Uint8Array(hash)),
        },
      ]
      expect(await RFC9162.verifyInclusionProof(new Uint8Array(newest.root), leaf, theirs)).toBe(true)
      const neighbour = await RFC9162.leaf(entryOf(`e${index + 1}`))
      expect(await RFC9162.verifyInclusionProof(new Uint8Array(newest.root), neighbour, theirs)).toBe(false)
    }
    for (const old of trees.slice(0, -1)) {
      const path = await reader.consistency(old.size)
      expect(await provesConsistency(logHash, old, newest, path)).toBe(true)
      // Theirs knows no old tree of a power of two: RFC 9162 prepends its root, they do not.
      if (Number.isInteger(Math.log2(old.size))) continue
      const proof = {
        log_id: '',
        tree_size_1: old.size,
        tree_size_2: ENTRIES,
        consistency_path: path.map((hash) => new Uint8Array(hash)),
      }
      const judged = (root: Uint8Array) =>
        RFC9162.verifyConsistencyProof(new Uint8Array(root), new Uint8Array(newest.root), proof)
      expect(await judged(old.root)).toBe(true)
      expect(await judged(logHash(new Uint8Array(old.root)))).toBe(false)
    }
  })
})
