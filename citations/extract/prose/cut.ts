/** A stretch of a paragraph as a paragraph of its own, everything in it shifted. */
import type { Range } from '../mapped-text.ts'
import type { ProseParagraph } from '../prose.ts'

/** Ranges that begin within [start, end) are kept, and end with it. Costs the stretch, not the paragraph. */
export function cutOut(paragraph: ProseParagraph, start: number, end: number): ProseParagraph {
  if (start === 0 && end === paragraph.text.length) return paragraph
  const within = <R extends Range>(ranges: readonly R[]): R[] =>
    ranges
      .slice(firstFrom(ranges, start), firstFrom(ranges, end))
      .map((range) => ({ ...range, start: range.start - start, end: Math.min(range.end, end) - start }))
  return {
    ...paragraph,
    text: paragraph.text.slice(start, end),
    markers: paragraph.markers
      .filter(({ at }) => at >= start && at <= end)
      .map((marker) => ({ ...marker, at: marker.at - start })),
    links: within(paragraph.links),
    raised: within(paragraph.raised),
    literal: within(paragraph.literal ?? []),
    spanOf: (from, to) => paragraph.spanOf(start + from, start + to),
  }
}

/** Index of the first range that begins at an offset or behind it. */
function firstFrom(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
