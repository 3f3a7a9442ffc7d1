/** A tree shown in part: its root from known leaves and the hashes of the rest, the same as the whole tree's, and from nothing else. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  edgeRoot,
  emptyEdge,
  growEdge,
  inclusionRuns,
  leafInput,
  rootOver,
  runsWithout,
  type Leaves,
} from '../../../citations/log/index.ts'
import { logHash } from '../../../src/wacz/log-means.ts'

const leavesOf = (size: number) =>
  Array.from({ length: size }, (_, index) => Uint8Array.of(index, index >> 8))
const keyOf = ({ from, to }: Leaves) => `${from}-${to}`
const whole = async (run: Leaves, hashes: readonly Uint8Array[]) =>
  rootOver(logHash, run, ({ from, to }) => (to - from === 1 ? hashes[from] : undefined))

const shown = fc
  .integer({ min: 1, max: 200 })
  .chain((size) =>
    fc.tuple(fc.constant(size), fc.subarray(Array.from({ length: size }, (_, index) => index))),
  )

test('any leaves of any tree with the hashes of all that is left out => the root that the log computes', async () => {
  await fc.assert(
    fc.asyncProperty(shown, async ([size, known]) => {
      const entries = leavesOf(size)
      const hashes = entries.map((entry) => logHash(leafInput(entry)))
      const runs = runsWithout(known, { from: 0, to: size })
      const given = new Map<string, Uint8Array>()
      for (const run of runs) given.set(keyOf(run), (await whole(run, hashes)) ?? new Uint8Array())
      for (const index of known)
        given.set(keyOf({ from: index, to: index + 1 }), hashes[index] ?? new Uint8Array())
      const { edge } = growEdge(logHash, emptyEdge, entries)
      const root = await rootOver(logHash, { from: 0, to: size }, (run) => given.get(keyOf(run)))
      expect(Uint8Array.from(root ?? [])).toEqual(Uint8Array.from(edgeRoot(logHash, edge)))
      // No leaf stands in two of them, and none in neither.
      expect(runs.reduce((sum, { from, to }) => sum + to - from, known.length)).toBe(size)
      for (const [key] of given) {
        const less = new Map([...given].filter(([other]) => other !== key))
        expect(await rootOver(logHash, { from: 0, to: size }, (run) => less.get(keyOf(run)))).toBeNull()
      }
    }),
    { numRuns: 60 },
  )
})

test('one leaf alone => the runs of its inclusion proof (RFC 9162 §2.1.3.1)', () => {
  for (const [index, size] of [
    [0, 1],
    [4, 7],
    [6, 7],
    [99, 1000],
  ] as const) {
    const byPlace = (runs: readonly Leaves[]) => runs.toSorted((left, right) => left.from - right.from)
    expect(runsWithout([index], { from: 0, to: size })).toEqual(byPlace(inclusionRuns(index, size)))
  }
})
