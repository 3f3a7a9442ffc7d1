/**
 * A page's runs at rest: half a million of them in a book of dense type are kept as numbers and one text, a third of the
 * memory of as many objects, and made again whenever a page's are asked for.
 */
import type { Run } from '../../../citations/index.ts'

/** x, y, width, size, angle, where its text ends, font, right-to-left, index of its tags and element. */
const FIELDS = 9

/** The same runs, in the same order, from each call. */
export function packRuns(runs: readonly Run[]): () => readonly Run[] {
  if (runs.length === 0) return () => []
  const numbers = new Float64Array(runs.length * FIELDS)
  const places = createPlaces()
  const texts: string[] = []
  let end = 0
  for (const [at, { text, x, y, width, size, angle, font, rtl, tags, element }] of runs.entries()) {
    end += text.length
    texts.push(text)
    numbers.set(
      [x, y, width, size, angle, end, font, rtl ? 1 : 0, places.indexOf(tags, element)],
      at * FIELDS,
    )
  }
  const text = texts.join('')
  return () => unpack(numbers, text, places.all)
}

interface Place {
  readonly tags: readonly string[]
  readonly element: number | null
}

function unpack(numbers: Float64Array, text: string, places: readonly Place[]): readonly Run[] {
  const runs: Run[] = []
  let start = 0
  for (let at = 0; at < numbers.length; at += FIELDS) {
    const end = numbers[at + 5] ?? start
    const { tags = [], element = null } = places[numbers[at + 8] ?? -1] ?? {}
    runs.push({
      text: text.slice(start, end),
      x: numbers[at] ?? 0,
      y: numbers[at + 1] ?? 0,
      width: numbers[at + 2] ?? 0,
      size: numbers[at + 3] ?? 0,
      angle: numbers[at + 4] ?? 0,
      font: numbers[at + 6] ?? 0,
      rtl: numbers[at + 7] === 1,
      tags,
      element,
    })
    start = end
  }
  return runs
}

/** Neighbouring runs mostly stand in the same element. */
function createPlaces(): {
  readonly all: readonly Place[]
  indexOf(tags: readonly string[], element: number | null): number
} {
  const all: Place[] = []
  return {
    all,
    indexOf(tags, element) {
      const last = all.at(-1)
      if (last?.tags === tags && last.element === element) return all.length - 1
      return all.push({ tags, element }) - 1
    },
  }
}
