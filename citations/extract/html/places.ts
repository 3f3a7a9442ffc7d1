/** Markers by the element they are cut out of, and notes by the elements that stand for them. */
import { regionOf } from './furniture.ts'
import type { FoundMarker } from './marker.ts'
import type { Region } from './region.ts'

export function byPlace(markers: readonly FoundMarker[]): Map<number, FoundMarker[]> {
  const places = new Map<number, FoundMarker[]>()
  for (const marker of markers) {
    const list = places.get(marker.at)
    if (list === undefined) places.set(marker.at, [marker])
    else list.push(marker)
  }
  return places
}

/** Every target of a marker with the note that holds it: a note may be pointed to by two names. */
export function regionsByTarget(
  markers: readonly FoundMarker[],
  regions: readonly Region[],
): Map<number, Region> {
  const found = new Map<number, Region>()
  for (const region of regions) found.set(region.target, region)
  for (const { target } of markers) {
    if (target < 0 || found.has(target)) continue
    const region = regionOf(regions, target)
    if (region !== null) found.set(target, region)
  }
  return found
}
