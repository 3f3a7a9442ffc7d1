/**
 * Finds signs in the running text that could be a note's marker. Text has lost the raised type, so a marker is only a
 * number glued to a word or to punctuation; each rule says what speaks for or against. Which candidate is the marker is
 * decided by the order of all of them together (pair.ts).
 */
import { withoutEnumerations } from './enumeration.ts'
import type { MarkerCandidate } from './marker/candidate.ts'
import { cutsLine, findDigits } from './marker/digits.ts'
import { findLetters, findRoman } from './marker/letters.ts'
import { findBracketed, findListed, findRaised, findSigns } from './marker/printed.ts'
import { findWorded } from './worded.ts'

/** What weighs so much is a marker by its form. */
const SURELY = 4

/** Candidates for the given labels, in order of the text. Linear in the text. */
export function findMarkerCandidates(text: string, labels: ReadonlySet<string>): MarkerCandidate[] {
  if (labels.size === 0) return []
  const found = [
    ...findDigits(text, labels),
    ...findRaised(text, labels),
    ...findBracketed(text, labels),
    ...findListed(text, labels),
    ...findSigns(text, labels),
    ...findRoman(text, labels),
    ...findLetters(text, labels),
  ]
  // "(see n. 3)" speaks of a note; it is the marker only where nothing else can be.
  const marked = new Set(found.filter(({ weight }) => weight >= SURELY).map(({ label }) => label))
  for (const worded of findWorded(text, labels))
    if (worded.kind === 'raised' || !marked.has(worded.label)) found.push(worded)
  return demoteNames(
    text,
    withoutEnumerations(
      text,
      found.toSorted((a, b) => a.start - b.start),
    ),
  )
}

/**
 * "G20", "CO2", "phase1 … phase2": a number that belongs to a name. Told by a very short word before it, by the same
 * word and number standing elsewhere too, or by the same word carrying several numbers.
 */
function demoteNames(text: string, candidates: readonly MarkerCandidate[]): MarkerCandidate[] {
  const prefixes = new Map<string, number>()
  const wordBefore = (start: number): string => {
    let from = start
    while (from > 0 && start - from < 40 && /\p{L}/u.test(text.charAt(from - 1))) from--
    return text.slice(from, start)
  }
  for (const { kind, start } of candidates) {
    if (kind !== 'word') continue
    const word = wordBefore(start).toLowerCase()
    prefixes.set(word, (prefixes.get(word) ?? 0) + 1)
  }
  return candidates.map((candidate) => {
    if (candidate.kind !== 'word') return candidate
    const word = wordBefore(candidate.start)
    const short = word.length <= 2 || (word.length <= 3 && word === word.toUpperCase())
    const repeated = (prefixes.get(word.toLowerCase()) ?? 0) > 1
    if (cutsLine(text, candidate.end)) return candidate
    return short || repeated ? { ...candidate, kind: 'name' as const, weight: 2 } : candidate
  })
}
