/**
 * Looks for markers that grew together with a number of the sentence ("within 12" + note 10 = "1210"): told only where the
 * notes before and after have theirs, and one number alone between those two can be meant.
 */
import type { MarkerCandidate } from './marker.ts'
import type { Pairing } from './pair.ts'

/** Between two markers more text than this says nothing. */
const REACH = 20_000
const YEAR = /^(?:1[5-9]|20|21)\d\d$/
const NUMBER = /(?<=[\s(–/-])\d{2,7}(?=[\s.,;:!?)”"’»]|$)(?![.,:]\d)/gu

/** The same pairings, with the markers that could be told. Linear in the text: no stretch of it is searched twice. */
export function findLostMarkers(text: string, pairings: readonly Pairing[]): Pairing[] {
  let searched = 0
  return pairings.map((pairing, index) => {
    const { note, markers } = pairing
    const before = pairings[index - 1]?.markers.at(-1)
    if (markers.length > 0 || before === undefined || !/^\d+$/.test(note.label)) return pairing
    const from = Math.max(before.end, searched)
    const to = pairings[index + 1]?.markers[0]?.start ?? note.labelStart
    if (to <= from || to - from > REACH) return pairing
    searched = to
    const marker = onlyOne(text.slice(from, to), from, note.label)
    return marker === null ? pairing : { note, markers: [marker] }
  })
}

function onlyOne(stretch: string, from: number, label: string): MarkerCandidate | null {
  let found: MarkerCandidate | null = null
  for (const { 0: digits, index } of stretch.matchAll(NUMBER)) {
    if (digits.length <= label.length || !digits.endsWith(label) || YEAR.test(digits)) continue
    if (found !== null) return null
    const end = from + index + digits.length
    found = { label, kind: 'digits', start: end - label.length, end, weight: 1 }
  }
  return found
}
