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
  for (const [index, { markers }] of paragraphs.entries())
    if (markers.length > 0) cuts.set(index, cutsOf(markers))
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

export function cutsOf(markers: readonly ProseMarker[]): Range[] {
  return markers.filter(({ label }) => label !== '').map(({ at }) => ({ start: at, end: at }))
}

export function markerClaim(claims: Claims, { label, at }: ProseMarker): string {
  return label === '' ? claims.atWord(at) : claims.atMarker(at)
}
