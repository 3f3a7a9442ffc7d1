/** Where a redirect has led, as the addresses alone tell it. */
import { isSearch } from '../places.ts'
import type { Sight } from '../sight.ts'

/** Led to a directory above the cited address; the first page of several, or the whole of a part, is still the page. */
export function isCutDown({ away, cited, at }: Sight): boolean {
  const from = cited?.segments ?? []
  const to = at?.segments ?? []
  return (
    away &&
    cited?.host === at?.host &&
    to.length < from.length &&
    to.every((part, index) => part === from[index])
  )
}

/** A search that was not told what to look for: the way into a catalogue. */
export function isLedToEntrance({ at, cited }: Sight): boolean {
  if (at === null || cited === null || at.parameters.length > 0 || isSearch(cited)) return false
  return isSearch({ ...at, segments: at.segments.slice(-1) })
}
