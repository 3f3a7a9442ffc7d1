/**
 * Matches two lists that run in the same order: the heaviest chain of pairs in which both sides only ever go forward. One
 * stray number that looks like a marker cannot win against an order that fits everywhere else.
 */

export interface Point {
  readonly note: number
  readonly marker: number
  readonly weight: number
}

/** The heaviest strictly increasing chain. Takes O(n log n) for n points; `notes` is one more than the largest note. */
export function heaviestChain<P extends Point>(points: readonly P[], notes: number): P[] {
  // With equal markers the later note comes first, so that one marker is never used twice.
  const order = points.map((_, index) => index)
  const at = (index: number): Point => points[index] ?? NOWHERE
  order.sort((a, b) => at(a).marker - at(b).marker || at(b).note - at(a).note)
  const total = new Float64Array(points.length)
  const before = new Int32Array(points.length).fill(-1)
  // A Fenwick tree over the notes: the best chain that ends at any note up to here.
  const best = new Int32Array(notes + 1).fill(-1)
  let last = -1
  for (const index of order) {
    const { note, weight } = at(index)
    let previous = -1
    for (let node = note; node > 0; node -= node & -node) {
      const chain = best[node] ?? -1
      if (chain >= 0 && (previous < 0 || (total[chain] ?? 0) > (total[previous] ?? 0))) previous = chain
    }
    const sum = weight + (previous < 0 ? 0 : (total[previous] ?? 0))
    total[index] = sum
    before[index] = previous
    for (let node = note + 1; node <= notes; node += node & -node) {
      const chain = best[node] ?? -1
      if (chain < 0 || (total[chain] ?? 0) < sum) best[node] = index
    }
    if (last < 0 || (total[last] ?? 0) < sum) last = index
  }
  const chain: P[] = []
  for (let index = last; index >= 0; index = before[index] ?? -1) {
    const point = points[index]
    if (point !== undefined) chain.push(point)
  }
  return chain.toReversed()
}

const NOWHERE: Point = { note: 0, marker: 0, weight: 0 }
