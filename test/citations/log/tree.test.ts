/** The tree against RFC 6962: roots and proofs that other implementations publish, and what must not pass for a proof. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  consistencyRuns,
  edgeRoot,
  emptyEdge,
  growEdge,
  inclusionRuns,
  provesConsistency,
  provesInclusion,
  readTree,
  tilePath,
  readTilePath,
  type Edge,
} from '../../../citations/log/index.ts'
import { logHash } from '../../../src/wacz/log-means.ts'

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))

/** The eight entries that every Certificate Transparency implementation is tried with, and their roots from 1 to 8 leaves. */
const entries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map(hex)
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
].map(hex)

/** A tree in memory, grown in the given steps. */
function treeOf(all: readonly Uint8Array[], steps: readonly number[] = [all.length]) {
  const tiles = new Map<string, Uint8Array>()
  let edge: Edge = emptyEdge
  for (const step of steps) {
    const grown = growEdge(logHash, edge, all.slice(edge.size, edge.size + step))
    edge = grown.edge
    for (const { path, bytes } of grown.tiles) tiles.set(path, bytes)
  }
  const fetch = async (path: string) => tiles.get(path) ?? null
  return {
    tiles,
    edge,
    root: edgeRoot(logHash, edge),
    read: (size = edge.size) => readTree(logHash, fetch, size),
  }
}

test('the empty tree has the hash of nothing as its root', () => {
  expect(Buffer.from(edgeRoot(logHash, emptyEdge)).toString('hex')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  )
})

test('trees of 1 to 8 published entries have the published roots', () => {
  for (const [index, root] of roots.entries()) {
    expect(Buffer.compare(treeOf(entries.slice(0, index + 1)).root, root)).toBe(0)
  }
})

test('the published proofs of the eight leaves come out of the tiles', async () => {
  const { read } = treeOf(entries)
  const inclusion = [
    'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ]
  expect((await read().inclusion(5)).map((hash) => Buffer.from(hash).toString('hex'))).toEqual(inclusion)
  const consistency = [
    '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ]
  expect((await read().consistency(6)).map((hash) => Buffer.from(hash).toString('hex'))).toEqual(consistency)
})

test('a proof of 1 leaf is empty, and a run of leaves is never split beyond its tree', () => {
  expect(inclusionRuns(0, 1)).toEqual([])
  expect(inclusionRuns(4, 5)).toEqual([{ from: 0, to: 4 }])
  expect(consistencyRuns(3, 7)).toEqual([
    { from: 2, to: 3 },
    { from: 3, to: 4 },
    { from: 0, to: 2 },
    { from: 4, to: 7 },
  ])
})

const leaf = (index: number) => new Uint8Array(Buffer.from(`entry ${index}`))

test(
  'however a tree is grown, its root, its full tiles and all its proofs are the same',
  { timeout: 60_000 },
  async () => {
    const property = fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 }),
      fc.nat(),
      fc.nat(),
      async (steps, some, other) => {
        const size = steps.reduce((sum, step) => sum + step, 0)
        const all = Array.from({ length: size }, (_, index) => leaf(index))
        const [at, once] = [treeOf(all, steps), treeOf(all)]
        expect(at.root).toEqual(once.root)
        for (const [path, bytes] of once.tiles) expect(at.tiles.get(path)).toEqual(bytes)
        const [index, old] = [some % size, 1 + (other % size)]
        const proof = await at.read().inclusion(index)
        const claim = { entry: leaf(index), index, size, root: at.root, proof }
        expect(await provesInclusion(logHash, claim)).toBe(true)
        const older = { size: old, root: treeOf(all.slice(0, old)).root }
        // The older tree can be read from the newer one's tiles, wider partial ones included.
        expect(
          await provesConsistency(logHash, older, { size, root: at.root }, await at.read().consistency(old)),
        ).toBe(true)
      },
    )
    await fc.assert(property, { numRuns: 25 })
  },
)

test('a proof with anything changed proves nothing', async () => {
  for (const size of [1, 2, 3, 7, 8, 255, 256, 257, 600]) {
    const all = Array.from({ length: size }, (_, index) => leaf(index))
    const { root, read } = treeOf(all)
    for (const index of new Set([0, 1, size >> 1, size - 1].filter((at) => at < size))) {
      const proof = await read().inclusion(index)
      const good = { entry: leaf(index), index, size, root, proof }
      expect(await provesInclusion(logHash, good)).toBe(true)
      const bad = [
        { ...good, entry: leaf(index + 1) },
        { ...good, index: index + 1 },
        { ...good, index: -1 },
        { ...good, index: size },
        { ...good, root: hex('00'.repeat(32)) },
        { ...good, proof: [...proof, root] },
        { ...good, proof: Array.from({ length: 64 }, () => root) },
        ...proof.map((_, at) => ({ ...good, proof: proof.toSpliced(at, 1) })),
        ...proof.map((_, at) => ({
          ...good,
          proof: proof.with(at, logHash(leaf(0))),
        })),
      ]
      for (const claim of bad) expect(await provesInclusion(logHash, claim)).toBe(false)
    }
  }
})

test('trees that differ in one old entry are never consistent', async () => {
  const all = Array.from({ length: 700 }, (_, index) => leaf(index))
  const { root, read } = treeOf(all)
  for (const size of [1, 2, 255, 256, 257, 512, 699, 700]) {
    const older = { size, root: treeOf(all.slice(0, size)).root }
    const newer = { size: 700, root }
    const proof = await read().consistency(size)
    expect(await provesConsistency(logHash, older, newer, proof)).toBe(true)
    const forked = { size, root: treeOf(all.slice(0, size).with(size - 1, leaf(9999))).root }
    expect(await provesConsistency(logHash, forked, newer, proof)).toBe(false)
    expect(await provesConsistency(logHash, older, newer, [...proof, root])).toBe(false)
    expect(await provesConsistency(logHash, { ...older, size: size + 1 }, newer, proof)).toBe(false)
  }
  expect(await provesConsistency(logHash, { size: 0, root }, { size: 700, root }, [])).toBe(true)
  expect(await provesConsistency(logHash, { size: 701, root }, { size: 700, root }, [])).toBe(false)
})

const paths = [
  [{ level: 0, index: 1_234_067, width: 256 }, 'tile/0/x001/x234/067'],
  [{ level: 0, index: 0, width: 112 }, 'tile/0/000.p/112'],
  [{ level: 2, index: 1000, width: 1 }, 'tile/2/x001/000.p/1'],
  [{ level: 'entries', index: 273, width: 255 }, 'tile/entries/273.p/255'],
] as const
test.each(paths)('%j => %s', (tile, path) => {
  expect(tilePath(tile)).toBe(path)
  expect(readTilePath(path)).toEqual(tile)
})

const noPaths = [
  'tile/0/67',
  'tile/00/067',
  'tile/64/067',
  'tile/0/x000/067',
  'tile/0/001/067',
  'tile/0/067.p/0',
  'tile/0/067.p/256',
  'tile/0/067.p/012',
  'tile/0/../head',
  'tile/data/000',
  'head',
  'tile/0/067.p/',
  'tile/0/x001/x234/0670',
  'tile//000',
]
test.each(noPaths)('%s => no tile', (path) => {
  expect(readTilePath(path)).toBeNull()
})

test('a tree of 70,000 has the tiles that C2SP counts', () => {
  const all = Array.from({ length: 70_000 }, (_, index) => leaf(index))
  const names = [...treeOf(all).tiles.keys()]
  const count = (pattern: RegExp) => names.filter((name) => pattern.test(name)).length
  expect(count(/^tile\/0\/\d{3}$/)).toBe(273)
  expect(names).toEqual(
    expect.arrayContaining(['tile/0/273.p/112', 'tile/1/000', 'tile/1/001.p/17', 'tile/2/000.p/1']),
  )
  expect(count(/^tile\/1\//)).toBe(2)
})
