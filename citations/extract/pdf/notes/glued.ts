/**
 * Two raised markers set without anything between them: "45" that stands for 4 and 5. Only the count around it tells: the
 * sign before is 3, the sign behind is 6 (or the last), or no note is called 45 while 4 and 5 are.
 */
import type { Label } from './label.ts'
import type { Marker } from './markers.ts'

const FIGURES = /^\d{2,6}$/

/** The same markers in the same order, with the labels of glued ones told apart. `known` are the labels that notes have. */
export function partGlued(markers: readonly Marker[], known: ReadonlySet<string>): readonly Marker[] {
  let before = 0
  return markers.map((marker, index) => {
    const only = marker.labels.length === 1 ? marker.labels[0]?.key : undefined
    const parts = marker.style === 'raised' && only !== undefined ? twoInARow(only) : null
    if (parts !== null && parts.every(({ key }) => known.has(key))) {
      const first = Number(parts[0]?.key)
      const counted = before === first - 1 && comesNext(markers, index, first + 2)
      if (counted || (!known.has(only ?? '') && before < first)) {
        before = first + 1
        return { ...marker, labels: parts, why: 'two raised numbers in a row, glued together' }
      }
    }
    if (marker.style === 'raised') before = Number(marker.labels.at(-1)?.key) || before
    return marker
  })
}

/** "45" -> 4 and 5, "910" -> 9 and 10; null where it is not two numbers that follow each other. */
function twoInARow(figures: string): Label[] | null {
  if (!FIGURES.test(figures)) return null
  const first = figures.slice(0, figures.length >> 1)
  const next = String(Number(first) + 1)
  if (first + next !== figures) return null
  return [first, next].map((key) => ({ key, printed: key }))
}

/** The next raised number is this one, or there is none. */
function comesNext(markers: readonly Marker[], index: number, wanted: number): boolean {
  const next = markers.slice(index + 1, index + 6).find(({ style }) => style === 'raised')
  return next === undefined || Number(next.labels[0]?.key) === wanted
}
