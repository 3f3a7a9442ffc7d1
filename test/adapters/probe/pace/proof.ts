/** Politeness judged from a log, without knowing how it came about: how many at once, how many in any second. */

export interface Stay {
  readonly at: number
  readonly ended: number
}

/** The most that were under way at the same time. */
export function mostAtOnce(stays: readonly Stay[]): number {
  const steps = stays.flatMap(({ at, ended }) => [
    { at, step: 1 },
    { at: ended, step: -1 },
  ])
  let inside = 0
  let most = 0
  for (const { step } of steps.toSorted((a, b) => a.at - b.at || a.step - b.step)) {
    inside += step
    most = Math.max(most, inside)
  }
  return most
}

/** The most that began within so many milliseconds, wherever they are cut. */
export function mostWithin(stays: readonly Stay[], milliseconds: number): number {
  const begun = stays.map(({ at }) => at).toSorted((a, b) => a - b)
  let most = 0
  let first = 0
  for (const [index, at] of begun.entries()) {
    while (at - (begun[first] ?? at) >= milliseconds) first += 1
    most = Math.max(most, index - first + 1)
  }
  return most
}

export function groupedBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(items, keyOf)
}
