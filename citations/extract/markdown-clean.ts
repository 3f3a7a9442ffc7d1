/** Takes markup out of a text that was written with it, and knows the way from either text to the other. */
import type { MappedText, Range } from './mapped-text.ts'

export interface CleanText {
  readonly text: string
  /** Where an offset of the text with its markup has moved. */
  place(at: number): number
  /** Where an offset of the clean text was. */
  origin(at: number): number
}

/** `removed` may overlap and need not be sorted. */
export function takeOut(text: string, removed: readonly Range[]): CleanText {
  if (removed.length === 0) return { text, place: (at) => at, origin: (at) => at }
  const sorted = removed.toSorted((a, b) => a.start - b.start)
  const kept: string[] = []
  /** The beginning and end of each removed range, and how much is gone up to its end. */
  const starts: number[] = []
  const ends: number[] = []
  const gone: number[] = []
  let from = 0
  let total = 0
  for (const { start, end } of sorted) {
    if (end <= from) continue
    const begin = Math.max(start, from)
    kept.push(text.slice(from, begin))
    total += end - begin
    starts.push(begin)
    ends.push(end)
    gone.push(total)
    from = end
  }
  kept.push(text.slice(from))
  /** How many removed ranges fulfil a condition that the first ones fulfil and the others do not. */
  const count = (holds: (index: number) => boolean): number => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (holds(middle)) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    text: kept.join(''),
    place: (at) => {
      const before = count((index) => (starts[index] ?? 0) < at)
      // Within a removed range: its beginning.
      return before === 0 ? at : Math.max(at, ends[before - 1] ?? 0) - (gone[before - 1] ?? 0)
    },
    origin: (at) => {
      const before = count((index) => (ends[index] ?? 0) - (gone[index] ?? 0) <= at)
      return at + (gone[before - 1] ?? 0)
    },
  }
}

/** On its own, so that nothing else of the reader is kept as long as what was read. */
export function locator(out: MappedText, clean: CleanText): (start: number, end: number) => Range {
  return (start, end) => {
    const from = clean.origin(start)
    return out.locate(from, end > start ? clean.origin(end - 1) + 1 : from)
  }
}

/** The same ranges in the clean text. */
export function inPlace<R extends Range>(ranges: readonly R[], clean: CleanText): R[] {
  return ranges.map((range) => ({ ...range, start: clean.place(range.start), end: clean.place(range.end) }))
}

/** `<sup>[1](#note)</sup>` is raised twice over. */
export function withoutEqual(raised: readonly Range[]): Range[] {
  const ranges = raised.toSorted((a, b) => a.start - b.start)
  return ranges.filter(({ start, end }, index) => start < end && start >= (ranges[index - 1]?.end ?? 0))
}

/** Does one of the ranges, which are sorted, hold this one? */
export function isWithin(ranges: readonly Range[], start: number, end: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) < end) low = middle + 1
    else high = middle
  }
  return (ranges[low]?.start ?? Infinity) <= start
}
