/** The sentences of all paragraphs, each paragraph read when it is first asked for, its markers cut out. */
import type { Range } from '../mapped-text.ts'
import type { ProseMarker, ProseParagraph } from '../prose.ts'
import { readClaims, type Claims } from './claim.ts'
import type { Stretch } from './typed.ts'

export type ClaimsOf = (paragraph: number) => Claims

/** The claims of each paragraph, read when first asked for. `typed`: markers that still stand in the text. */
export function claimsOf(
  paragraphs: readonly ProseParagraph[],
  typed: readonly Stretch[],
  taken: ReadonlySet<number>,
  language: string | null,
): ClaimsOf {
  const cuts = new Map<number, Range[]>()
  for (const [index, { markers, text }] of paragraphs.entries())
    if (markers.length > 0) cuts.set(index, cutsOf(markers, text))
  for (const { paragraph, start, end } of typed) {
    const list = cuts.get(paragraph)
    if (list === undefined) cuts.set(paragraph, [{ start, end }])
    else list.push({ start, end })
  }
  const read = new Map<number, Claims>()
  const own = (index: number): Claims => {
    let claims = read.get(index)
    const paragraph = paragraphs[index]
    if (claims === undefined) {
      const sorted = (cuts.get(index) ?? []).toSorted((a, b) => a.start - b.start || a.end - b.end)
      read.set(index, (claims = readClaims(paragraph ?? { text: '' }, sorted, language)))
    }
    return claims
  }
  return (index) => {
    const claims = own(index)
    return {
      ...claims,
      // A marker that stands alone in its paragraph supports what the paragraph before it says last.
      atMarker: (offset) => {
        const claim = claims.atMarker(offset)
        if (/[\p{L}\p{N}]/u.test(claim)) return claim
        const before = paragraphs[index - 1]
        const fits = before !== undefined && before.kind !== 'heading' && before.outside !== true
        return fits && !taken.has(index - 1) ? own(index - 1).last() : ''
      },
    }
  }
}

/** What goes with the markers: their own places, and brackets that hold names and years alone ("(Smith 2020, 14)"). */
export function cutsOf(markers: readonly ProseMarker[], text: string): Range[] {
  return markers.flatMap(({ label, at }) => {
    if (label !== '') return [{ start: at, end: at }]
    const bracket = bracketAround(text, at)
    return bracket === null ? [] : [bracket]
  })
}

export function markerClaim(claims: Claims, { label, at }: ProseMarker, text: string): string {
  const bracket = label === '' ? bracketAround(text, at) : null
  if (bracket !== null) return claims.atMarker(bracket.start)
  return label === '' ? claims.atWord(at) : claims.atMarker(at)
}

const LONGEST_BRACKET = 200
const MOST_SMALL_WORDS = 4

/** The bracket around words that cite, if it says nothing besides names, years and places. */
function bracketAround(text: string, place: number): Range | null {
  // The element that cites may hold the bracket.
  const at = place + (/^\s?[(（]/u.exec(text.slice(place, place + 2))?.[0].length ?? 0)
  const before = text.slice(Math.max(0, at - LONGEST_BRACKET), at)
  const open = /[(（][^()（）]*$/u.exec(before)
  const behind = /^[^()（）]*[)）]/u.exec(text.slice(at, at + LONGEST_BRACKET))
  if (open === null || behind === null) return null
  const start = at - before.length + open.index
  const end = at + behind[0].length
  const inner = text.slice(start, end)
  if (!/(?<!\d)(?:1[5-9]|20)\d\d[a-z]?(?!\d)/u.test(inner)) return null
  return (inner.match(/(?<!\p{L})\p{Ll}{3,}/gu)?.length ?? 0) > MOST_SMALL_WORDS ? null : { start, end }
}
