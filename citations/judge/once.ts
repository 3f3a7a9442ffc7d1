/**
 * Several rules ask the same of one page, close behind each other: what was made of the last few is not made again. A ring of
 * a few places and no weak map: pages come by the thousand, and each entry of those costs more than what it saves.
 */

/** A page, the one it is compared with, and as many again. */
const KEPT = 4

export function oncePer<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const asked: (K | undefined)[] = Array.from({ length: KEPT }, () => undefined)
  const made: (V | undefined)[] = Array.from({ length: KEPT }, () => undefined)
  let next = 0
  return (of) => {
    const at = asked.indexOf(of)
    // oxlint-disable-next-line no-unsafe-type-assertion -- where `of` was asked for, its value stands beside it
    if (at >= 0) return made[at] as V
    const value = make(of)
    asked[next] = of
    made[next] = value
    next = (next + 1) % KEPT
    return value
  }
}
