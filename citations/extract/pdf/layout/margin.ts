/** Small type in the margins, beside the text's own edges: side notes, which interrupt no line and no column. */
import type { Segment } from './segment.ts'

export interface Margined {
  /** What stands within the text's edges, or is no side note. */
  readonly inside: readonly Segment[]
  /** Side notes of the left and right margin. */
  readonly beside: readonly (readonly Segment[])[]
}

export interface Paper {
  readonly segments: readonly Segment[]
  readonly bodySize: number
}

const SMALLER = 0.96
/** Share of the letters in the text's size that may stick out over its edges. */
const OUTLIERS = 0.02
/** A page with fewer letters tells nothing about its edges. */
const LEAST_LETTERS = 300

export function partMargins(pages: readonly Paper[]): Margined[] {
  return pages.map(({ segments, bodySize }) => {
    const text = segments.filter(({ size }) => size > SMALLER * bodySize)
    const left = edge(text.map(({ x0, letters }) => ({ at: x0, letters })))
    const right = edge(text.map(({ x1, letters }) => ({ at: -x1, letters })))
    if (left === null || right === null) return { inside: segments, beside: [] }
    const sides: Segment[][] = [[], []]
    const inside: Segment[] = []
    for (const segment of segments) {
      const air = 0.5 * bodySize
      const small = segment.size <= SMALLER * bodySize
      if (small && segment.x1 < left - air) sides[0]?.push(segment)
      else if (small && segment.x0 > -right + air) sides[1]?.push(segment)
      else inside.push(segment)
    }
    return { inside, beside: sides.filter((side) => side.length > 0) }
  })
}

/** The place that nearly all letters stay behind; ascending. */
function edge(places: readonly { readonly at: number; readonly letters: number }[]): number | null {
  const total = places.reduce((sum, { letters }) => sum + letters, 0)
  if (total < LEAST_LETTERS) return null
  let out = 0
  for (const { at, letters } of places.toSorted((a, b) => a.at - b.at)) {
    out += letters
    if (out > OUTLIERS * total) return at
  }
  return null
}
